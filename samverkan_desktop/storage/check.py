"""Is the record whole? Everything that can be asked of it, each answer in words (the command ``check``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from sqlcipher3 import dbapi2

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import access_log, log_disposal
from samverkan_desktop.storage.access_log import LogFinding
from samverkan_desktop.storage.anchor import Standing
from samverkan_desktop.storage.errors import PageDamaged
from samverkan_desktop.storage.session import Record

BACKUP_DAYS = 7
_PAGE = re.compile(r"HMAC verification failed for page (\d+)$")
_TOLD = "record.anchor"
_ACKNOWLEDGED = ("record.missing_acknowledged", "record.restore_sealed")
"""After these rows what an anchor said before is known: the user has taken note, or restored on purpose."""


@dataclass(frozen=True)
class CheckFinding:
    """One answer. ``ok`` findings tell what was asked and found in order."""

    what: str
    ok: bool
    sentence: str


def check(record: Record) -> list[CheckFinding]:
    """Ask everything. Reads the whole file: a second or so at 20 years."""
    return [*_pages(record), *_references(record), *_log(record), _backup(record)]


def look_through(record: Record, *, thorough: bool = True) -> list[CheckFinding]:
    """Return what is damaged in the file, and end the writing when something is. ``thorough`` also asks how it hangs
    together, which takes three times as long."""
    found = [finding for finding in _pages(record, thorough=thorough) if not finding.ok]
    if found:
        record.stop_writing()
    return found


def verify_log(record: Record) -> list[LogFinding]:
    """Return what is wrong with the access log: edit, gap, order, tail, replaced or anchor."""
    with record.reading() as connection:
        findings = access_log.verify_chain(connection, record.record_id)
        findings.extend(log_disposal.undecided(connection, record.record_id))
        findings.extend(_by_anchor(record))
    return findings


def _pages(record: Record, *, thorough: bool = True) -> Iterator[CheckFinding]:
    broken = _rows(record, "PRAGMA cipher_integrity_check")
    if broken and _hold_nothing(record, broken):
        yield CheckFinding("pages", True, "Alla delar av filen som används är oskadade.")
    elif broken:
        yield CheckFinding("pages", False, f"Skadade delar av filen: {len(broken)}. Återställ från en säkerhetskopia.")
    else:
        yield CheckFinding("pages", True, "Alla delar av filen är oskadade.")
    if not thorough:
        return
    answers = _rows(record, "PRAGMA quick_check")
    if answers == ["ok"]:
        yield CheckFinding("structure", True, "Filens inre hänger ihop.")
    else:
        yield CheckFinding("structure", False, "Filens inre hänger inte ihop. Återställ från en säkerhetskopia.")


def _references(record: Record) -> Iterator[CheckFinding]:
    broken = _rows(record, "PRAGMA foreign_key_check")
    if broken:
        tables = ", ".join(sorted({str(row) for row in broken}))
        yield CheckFinding("references", False, f"Poster som hänvisar till något som saknas: {len(broken)} ({tables}).")
    else:
        yield CheckFinding("references", True, "Alla hänvisningar leder rätt.")


def _log(record: Record) -> Iterator[CheckFinding]:
    try:
        findings = verify_log(record)
    except (PageDamaged, ValueError):
        findings = [LogFinding("edit", 0, "Loggen går inte att läsa.")]
    for finding in findings:
        yield CheckFinding("log", False, finding.sentence)
    if not findings:
        yield CheckFinding("log", True, f"Loggens {record.head.number} rader hänger ihop.")


def _by_anchor(record: Record) -> Iterator[LogFinding]:
    """Tell what the anchors said when the record was opened, and what the log kept of earlier openings."""
    if record.standing is Standing.BEHIND:
        yield _behind(record.head.number, record.missing_changes)
    elif record.standing is Standing.REPLACED:
        yield _replaced(record.head.number)
    elif record.standing is Standing.FORGED:
        yield _forged(record.head.number)
    told: list[LogFinding] = []
    for row in access_log.read(record.raw, actions=(_TOLD, *_ACKNOWLEDGED)):
        if row.action in _ACKNOWLEDGED:
            told.clear()
        else:
            standing, _, missing = row.detail.partition(" ")
            told.append(_told(standing, row.number, int(missing or 0)))
    if record.standing not in (Standing.BEHIND, Standing.REPLACED, Standing.FORGED):
        yield from told


def _told(standing: str, number: int, missing: int) -> LogFinding:
    if standing == Standing.BEHIND:
        return _behind(number, missing)
    return _replaced(number) if standing == Standing.REPLACED else _forged(number)


def _behind(number: int, missing: int) -> LogFinding:
    what = "1 ändring" if missing == 1 else f"{missing} ändringar"
    return LogFinding(
        "tail",
        number,
        f"{what} saknas jämfört med senaste användningen på den här datorn: loggens slut har klippts av "
        "eller filen har bytts mot en äldre. Jämför med säkerhetskopiorna.",
        count=missing,
    )


def _replaced(number: int) -> LogFinding:
    return LogFinding(
        "replaced",
        number,
        "Filen har en annan historia än när den senast användes på den här datorn: den har bytts ut eller loggen har "
        "skrivits om. Jämför med säkerhetskopiorna.",
    )


def _forged(number: int) -> LogFinding:
    return LogFinding("anchor", number, "Ankarfilen, som visar om ändringar saknas, har ändrats utanför programmet.")


def _backup(record: Record) -> CheckFinding:
    last = record.meta("last_backup")
    if last is None:
        return CheckFinding("backup", False, "Det finns ingen kontrollerad säkerhetskopia ännu.")
    days = (record.tools.clock.now() - datetime.fromisoformat(last)).days
    age = "i dag" if days < 1 else "1 dag sedan" if days == 1 else f"{days} dagar sedan"
    return CheckFinding("backup", days < BACKUP_DAYS, f"Senaste kontrollerade säkerhetskopia: {age}.")


def _hold_nothing(record: Record, broken: list[object]) -> bool:
    """Tell whether only free pages are broken, as a power cut may leave them."""
    from samverkan_desktop.storage.free_pages import free_pages  # start-up: only for what is broken
    from samverkan_desktop.storage.salvage_pages import Pages  # start-up: only for what is broken

    named = [_PAGE.search(str(answer)) for answer in broken]
    try:
        free = free_pages(Pages(record.watch.whole(), record.data_key))
        return {int(each.group(1)) if each else 0 for each in named} <= free
    except OSError:
        return False


def _rows(record: Record, sql: str) -> list[object]:
    try:
        return [row[0] for row in record.raw.execute(sql).fetchall()]
    except dbapi2.Error:
        return ["unreadable"]
