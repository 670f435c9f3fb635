"""``samverkan import``: a register list (CSV) or question forms that came back, told apart by what they hold."""

from __future__ import annotations

from samverkan_desktop.cli.call import DONE, NO, WRONG, Call
from samverkan_desktop.cli.opening import opened
from samverkan_desktop.cli.places import require_file
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.services.csv_columns import suggest_columns, suggest_kind
from samverkan_desktop.services.csv_import import CsvImport
from samverkan_desktop.services.csv_plan import Outcome as RowOutcome
from samverkan_desktop.services.csv_table import MOST_BYTES
from samverkan_desktop.services.question_import import LARGEST_FORM, File, Outcome, QuestionImport
from samverkan_desktop.services.session import Session

_LIST = ".csv"
_READ = max(MOST_BYTES, LARGEST_FORM) + 1  # what is larger is refused by whoever reads it


class SourceMissing(UserError):
    template = "{file} finns inte. Inget har lästs in. Kontrollera sökvägen."


class SourceUnreadable(UserError):
    template = "{file} går inte att öppna. Inget har lästs in. Kontrollera att du får läsa filen."


def import_source(call: Call) -> int:
    """Read one file into the record. Exit 1 when rows or the form were left out, 2 when nothing could be read."""
    source = call.args.source
    require_file(source)
    if not source.exists():
        raise SourceMissing(file=source.name)
    try:
        with source.open("rb") as opened_source:
            content = opened_source.read(_READ)
    except OSError as fault:
        raise SourceUnreadable(file=source.name) from fault
    with opened(call, call.args.file) as session:
        if source.suffix.lower() == _LIST:
            return _list(call, session, content)
        return _form(call, session, content)


def _list(call: Call, session: Session, content: bytes) -> int:
    imports = CsvImport(session)
    table = imports.read(content)
    kind = suggest_kind(table)
    for notice in imports.notices(table):
        call.console.line(str(notice))
    plan = imports.apply(table, kind, suggest_columns(table, kind))
    counts = plan.counts
    for row in plan.rows:
        if row.outcome is RowOutcome.ERROR:
            call.console.line(f"Rad {row.number}: {row.text}")
    told = ", ".join(f"{counts[outcome]} {outcome.label}" for outcome in RowOutcome if counts[outcome])
    call.console.line(f"Inläst som {kind.label}: {told}.")
    left_out = counts[RowOutcome.ERROR]
    if left_out:
        rows = "1 rad" if left_out == 1 else f"{left_out} rader"
        call.console.error(f"{rows} lästes inte in, se ovan. Resten är inläst. Rätta filen och läs in den igen.")
        return NO
    return DONE


def _form(call: Call, session: Session, content: bytes) -> int:
    (result,) = QuestionImport(session).read([File(call.args.source.name, content)])
    if result.outcome is Outcome.REFUSED:
        call.console.error(str(result.words))
        return WRONG
    if result.outcome is Outcome.STOPPED:
        call.console.error(str(result.words))
        return NO
    call.console.line(str(result.words))
    return DONE
