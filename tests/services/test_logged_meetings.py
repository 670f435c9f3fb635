"""Logging chefssamråd and anmälningsmöten. If these fail, a family's words are kept, or a mistake cannot be mended."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.kept import KeepReason
from samverkan_desktop.domain.logged_meetings import (
    AGREED_LIMIT,
    DayAhead,
    LoggedKind,
    NobodyTookPart,
    PresentRole,
    Voice,
    VoidReason,
)
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.exporting import Exporting
from samverkan_desktop.services.gate import Gate
from samverkan_desktop.services.keeping import Keeping
from samverkan_desktop.services.log_words import LogWords
from samverkan_desktop.services.logged_list import LoggedLists
from samverkan_desktop.services.logged_meetings import (
    READ,
    AgreedNotChecked,
    AgreedPointsOut,
    LoggedMeetings,
)
from samverkan_desktop.services.logged_papers import LoggedPapers
from samverkan_desktop.services.papers import render_prepared
from samverkan_desktop.services.register_uses import uses
from samverkan_desktop.services.rights import RightMissing
from samverkan_desktop.storage.veil import AGREED_COVERED
from tests.services.builders import REKTOR, Town, refused, text_of
from tests.services.logging_desk import DAY, SOCIAL, heads_talk, report_meeting, told
from tests.services.test_rights import become

PHONE = "070-174 06 05"
AGREED = "Förvaltningarna följer upp samlat i december."


def test_a_row_is_one_transaction_with_its_line_and_is_undone(town: Town) -> None:
    before, rows = town.everything(), town.log_count()
    row = heads_talk(town, AGREED)
    assert town.session.repositories.logged_meetings.get(row.id) == row
    (line,) = town.log()[rows:]
    assert (line.action, line.kind, line.object_id) == ("logga möte", "logged_meeting", row.id)
    assert LogWords(town.session).told(line).where == DAY.isoformat()
    assert town.session.undo_label == "logga möte"
    town.session.undo()
    assert town.everything() == before
    town.session.redo()
    assert town.session.repositories.logged_meetings.get(row.id) == row


def test_nothing_told_at_an_anmalningsmote_reaches_the_file(town: Town) -> None:
    """Whatever a caller hands over: it is dropped, and the table itself refuses it."""
    row = LoggedMeetings(town.session).log(told(town, LoggedKind.REPORT, agreed="Hemligt om hemmet"))
    assert row.agreed == ""
    columns = town.session.record.raw.execute('SELECT * FROM "logged_meeting"').fetchone()
    assert not any("Hemligt" in str(value) for value in columns)
    with pytest.raises(Exception, match="CHECK"):
        town.session.record.raw.execute('UPDATE "logged_meeting" SET "agreed" = ?', ("Hemligt om hemmet",))
    dumped = repr(town.everything()) + repr(town.log())
    assert "Hemligt" not in dumped


def test_one_that_did_not_come_about_is_logged_without_anybody(town: Town) -> None:
    row = report_meeting(town, held=False)
    assert (row.held, row.function_ids, row.roles, row.heard) == (False, (), (), ())


def test_a_text_that_points_out_somebody_stops_the_row_and_is_not_in_the_log(town: Town) -> None:
    rows = town.log_count()
    before = town.everything()
    with pytest.raises(AgreedPointsOut) as fault:
        heads_talk(town, f"Ring vårdnadshavaren på {PHONE}")
    assert "Texten står kvar" in fault.value.sentence()
    assert town.everything() == before
    (line,) = town.log()[rows:]
    assert (line.action, line.detail) == ("grind stängd", "logga möte")
    assert PHONE not in repr(line)
    assert fault.value.__cause__ is None


def test_a_check_that_cannot_run_stops_the_row(town: Town) -> None:
    def broken(*_: object) -> tuple[()]:
        raise RuntimeError("sönder")

    with pytest.raises(AgreedNotChecked):
        LoggedMeetings(town.session, Gate(broken)).log(told(town, LoggedKind.HEADS, agreed=AGREED))
    LoggedMeetings(town.session, Gate(broken)).log(told(town, LoggedKind.HEADS))


def test_what_somebody_let_stand_holds_in_the_corrected_row_too(town: Town) -> None:
    service = LoggedMeetings(town.session)
    wish = told(town, LoggedKind.HEADS, agreed="Uppföljning hos Storm i vår.")
    gate = Gate()
    (hit,) = gate.scanner(wish.agreed, scan_context(town.session))
    with pytest.raises(AgreedPointsOut):
        service.log(wish)
    Keeping(town.session).keep(wish.agreed, hit, KeepReason.NO_PERSON, place=wish.id)
    first = service.log(wish)
    again = service.correct(first.id, told(town, LoggedKind.HEADS, agreed=wish.agreed, day=DAY - timedelta(days=1)))
    service.correct(again.id, told(town, LoggedKind.HEADS, agreed=wish.agreed))
    Exporting(town.session).export(town.path.parent / "ut")


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ({"day": date(2030, 1, 1)}, DayAhead),
        ({"function_ids": ()}, NobodyTookPart),
        ({"agreed": "x" * (AGREED_LIMIT + 1)}, UserError),
    ],
)
def test_what_is_refused_changes_nothing(town: Town, more: dict[str, object], fault: type[UserError]) -> None:
    refused(town, fault, lambda: LoggedMeetings(town.session).log(told(town, LoggedKind.HEADS, **more)))


def test_a_mistake_is_corrected_by_a_new_row_in_one_step(town: Town) -> None:
    row = heads_talk(town, AGREED)
    before, rows = town.everything(), town.log_count()
    new = LoggedMeetings(town.session).correct(
        row.id, told(town, LoggedKind.HEADS, agreed="Förvaltningarna ses igen.", day=DAY - timedelta(days=2))
    )
    old = town.session.repositories.logged_meetings.get(row.id)
    assert (old.counts, old.agreed, old.void_reason) == (False, "", VoidReason.CORRECTED)
    assert new.replaces_id == row.id
    (line,) = town.log()[rows:]
    assert (line.action, line.detail) == ("rätta loggat möte", "dag, text")
    assert LoggedLists(town.session).view().counted(None).heads == (new.id,)
    town.session.undo()
    assert town.everything() == before


def test_a_void_row_stays_and_is_not_counted(town: Town) -> None:
    service = LoggedMeetings(town.session)
    row = report_meeting(town)
    service.void(row.id, VoidReason.TWICE)
    view = LoggedLists(town.session).view()
    assert [line.id for line in view.lines] == [row.id]
    assert view.counted(None).reports == ()
    refused(town, UserError, lambda: service.void(row.id, VoidReason.TWICE), "redan makulerad")
    refused(town, UserError, lambda: service.correct(row.id, told(town, LoggedKind.REPORT)), "redan makulerad")


def test_the_list_says_who_and_when_and_counts_by_term(town: Town) -> None:
    heads_talk(town, AGREED)
    report_meeting(town)
    report_meeting(town, day=date(2026, 3, 2), heard=(Voice.SCHOOL,))
    report_meeting(town, day=date(2026, 3, 9), held=False)
    view = LoggedLists(town.session).view()
    assert [line.row.day for line in view.lines] == sorted((line.row.day for line in view.lines), reverse=True)
    assert AGREED not in repr(view) + str([line.row.agreed for line in view.lines])
    spring = next(term for term in view.terms if term.span.key == "2026VT")
    autumn = next(term for term in view.terms if term.span.key == "2026HT")
    counted = [tuple(map(len, (c.heads, c.reports, c.held, c.all_heard))) for c in (spring.counts, autumn.counts)]
    assert counted == [(0, 2, 1, 0), (1, 1, 1, 1)]
    who = next(line.who for line in view.lines if line.row.roles)
    assert who == "Rektor; Socialsekreterare; Vårdnadshavare"


def test_reading_what_was_agreed_is_logged_and_for_few(town: Town) -> None:
    row = heads_talk(town, AGREED)
    rows = town.log_count()
    assert LoggedMeetings(town.session).read(row.id).agreed == AGREED
    (line,) = town.log()[rows:]
    assert (line.action, line.object_id) == (READ, row.id)
    for role in ("pupil_health", "reviewer", "read_only"):
        become(town, role)
        assert town.session.repositories.logged_meetings.get(row.id).agreed == AGREED_COVERED
        assert AGREED not in repr(town.everything())
        with pytest.raises(RightMissing):
            LoggedMeetings(town.session).read(row.id)
        with pytest.raises(RightMissing):
            report_meeting(town)


def test_lists_out_of_the_program_say_how_many_and_never_what(town: Town) -> None:
    heads_talk(town, AGREED)
    report_meeting(town, roles=(PresentRole.GUARDIAN, PresentRole.INTERPRETER))
    view, papers = LoggedLists(town.session).view(), LoggedPapers(town.session)
    book = zipfile.ZipFile(io.BytesIO(papers.xlsx(view.lines, view.terms).content))
    cells = [book.read(name).decode("utf-8") for name in book.namelist()]
    table = list(csv.reader(io.StringIO(papers.csv(view.lines).content.decode("utf-8-sig")), delimiter=";"))
    paper = text_of(render_prepared(papers.prepare(view.lines, view.terms)).content)
    for words in (" ".join(cells), str(table), paper):
        assert "samlat" not in words
        assert "Chefssamråd" in words
        assert "Tolk" in words
    assert [row.action for row in town.log()[-3:]] == ["spara lista", "spara lista", "gör papper"]


def test_the_whole_export_holds_it_and_stops_at_a_direct_hit(town: Town, tmp_path: Path) -> None:
    row = heads_talk(town, AGREED)
    Exporting(town.session).export(tmp_path / "ut")
    assert AGREED in (tmp_path / "ut" / "logged_meeting.json").read_text(encoding="utf-8")
    assert row.id in (tmp_path / "ut" / "logged_meeting.json").read_text(encoding="utf-8")


def test_a_unit_or_function_in_the_log_is_ended_not_taken_away(town: Town) -> None:
    report_meeting(town)
    for kind, id in (("unit", "central"), ("function", SOCIAL), ("function", REKTOR)):
        assert any("loggat möte" in str(use) for use in uses(town.session.repositories, kind, id))


def test_the_text_is_never_found_by_searching(town: Town) -> None:
    heads_talk(town, AGREED)
    assert not town.session.record.search.find("samlat", limit=5)
