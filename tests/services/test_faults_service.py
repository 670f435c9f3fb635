"""When the computer fails. If these fail, a full disk costs what was written before, or the program needs a restart."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.services.exporting import ExportFailed, ExportFolderInUse, Exporting
from samverkan_desktop.services.gate import GateShut
from samverkan_desktop.services.papers import PaperKind
from samverkan_desktop.services.records import open_session
from samverkan_desktop.storage.check import verify_log
from samverkan_desktop.storage.errors import DiskFull, RecordClosed, RecordReadOnly
from tests.services.builders import CONSULTATION, PASSPHRASE, PHONE_TEXT, REKTOR, Town

DAY = date(2026, 9, 10)
LATER = date(2026, 10, 22)
LONG = "Stödet provas till jul. " * 4000


@contextmanager
def full_disk(town: Town) -> Iterator[None]:
    """No page more than there is: the engine answers as it does on a full disk."""
    raw = town.session.record.raw
    pages = raw.execute("PRAGMA page_count").fetchone()[0]
    most = raw.execute("PRAGMA max_page_count").fetchone()[0]
    raw.execute(f"PRAGMA max_page_count = {pages}")
    try:
        yield
    finally:
        raw.execute(f"PRAGMA max_page_count = {most}")


def state(town: Town) -> tuple[Any, ...]:
    return town.everything(), town.log_count(), town.session.undo_label, town.session.redo_label


# --- a full disk -------------------------------------------------------------------------------------------------


def test_a_full_disk_keeps_the_old_text_and_works_again(town: Town) -> None:
    _, case, _ = town.full(DAY)
    heard: list[object] = []
    town.session.subscribe(heard.append)
    before = state(town)
    with full_disk(town):
        for _ in range(3):
            with pytest.raises(DiskFull) as told:
                town.minutes.save_part(case.id, "talk", LONG)
            assert state(town) == before
    assert "Disken är full" in told.value.sentence()
    assert "kvar" in told.value.sentence()
    assert "Stödet" not in str(told.value)
    assert heard == []
    assert town.minutes.save_part(case.id, "talk", LONG).text.talk == LONG
    town.session.undo()
    assert town.minutes.text(case.id).talk == "Stödet provas till jul."
    assert verify_log(town.session.record) == []


def many_items(town: Town, meeting: Meeting, case: AgendaItem) -> None:
    for _ in range(60):
        town.general(meeting, "Fråga " + "x" * 150)


def long_follow_ups(town: Town, meeting: Meeting, case: AgendaItem) -> None:
    for _ in range(60):
        town.act(case, "Gör " + "x" * 480)


def plans(town: Town, meeting: Meeting, case: AgendaItem) -> None:
    for day in range(12, 28):
        first, last = date(2027, 1, day), date(2028, 6, 1)
        plan = town.planning.preview(CONSULTATION, first=first, date_from=date(2027, 1, 1), date_to=last)
        town.planning.save(CONSULTATION, plan)


def many_seats(town: Town, meeting: Meeting, case: AgendaItem) -> None:
    for _ in range(80):
        town.attendance.call(meeting.id, function_id=REKTOR, unit_id="central")


def indexing(town: Town, meeting: Meeting, case: AgendaItem) -> None:
    town.minutes.save_part(case.id, "agreed", " ".join(f"ord{number}" for number in range(300)))
    for _ in range(80):
        town.minutes.finish(meeting.id)
        town.meetings.reopen(meeting.id)


@pytest.mark.parametrize("write", [many_items, long_follow_ups, plans, many_seats, indexing])
def test_whatever_is_done_on_a_full_disk_is_done_or_not_at_all(town: Town, write: Callable[..., object]) -> None:
    """Each step before the disk was full is there; the one that failed left no half; afterwards all goes on."""
    meeting, case, _ = town.full(DAY)
    done: list[int] = []
    town.session.subscribe(lambda _: done.append(town.log_count()))
    with full_disk(town), pytest.raises(DiskFull):
        write(town, meeting, case)
    if done:
        assert town.log_count() == done[-1]
    assert town.session.record.raw.execute("PRAGMA foreign_key_check").fetchall() == []
    assert [row[0] for row in town.session.record.raw.execute("PRAGMA integrity_check")] == ["ok"]
    assert verify_log(town.session.record) == []
    before = town.log_count()
    town.follow_ups.set_state(town.follow_ups.of_meeting(meeting.id)[0].id, FollowUpState.DONE)
    assert town.log_count() == before + 1
    after = town.everything()
    again = town.again()
    assert again.everything() == after
    again.session.close()


def test_approval_on_a_full_disk_leaves_minutes_to_approve(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.minutes.save_part(case.id, "agreed", LONG)
    town.minutes.finish(meeting.id)
    before = state(town)
    with full_disk(town), pytest.raises(DiskFull):
        town.minutes.approve(meeting.id, by="Förvaltningschef")
    assert state(town) == before
    assert town.minutes.versions(meeting.id) == ()
    assert town.minutes.approve(meeting.id, by="Förvaltningschef").version == 1


# --- read only, closed -------------------------------------------------------------------------------------------


def test_a_record_opened_for_reading_says_so_and_can_be_read(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.session.close()
    session = open_session(town.path, passphrase=PASSPHRASE, surroundings=town.surroundings, read_only=True)
    reader = Town(town.path, session, town.clock, town.surroundings)
    before = reader.everything()
    for write in (
        lambda: reader.minutes.save_part(case.id, "talk", "Annat"),
        lambda: reader.minutes.finish(meeting.id),
        lambda: reader.meeting(LATER),
    ):
        with pytest.raises(RecordReadOnly) as told:
            write()
        assert "läsning" in told.value.sentence()
    assert reader.everything() == before
    assert session.undo_label == ""
    assert reader.meetings.open(meeting.id).items
    assert reader.papers.produce(PaperKind.MINUTES, meeting.id).content.startswith(b"%PDF")
    session.close()


def test_the_gate_holds_where_nothing_can_be_logged(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.minutes.save_part(case.id, "talk", PHONE_TEXT)
    town.session.close()
    session = open_session(town.path, passphrase=PASSPHRASE, surroundings=town.surroundings, read_only=True)
    reader = Town(town.path, session, town.clock, town.surroundings)
    with pytest.raises(GateShut):
        reader.papers.produce(PaperKind.MINUTES, meeting.id)
    session.close()


def test_a_closed_record_says_so_to_readers_and_writers(town: Town) -> None:
    meeting, case, _ = town.full(DAY)
    town.session.close()
    steps: tuple[Callable[[], object], ...] = (
        lambda: town.minutes.save_part(case.id, "talk", "Annat"),
        town.meetings.rows,
        lambda: town.meetings.open(meeting.id),
        lambda: town.papers.produce(PaperKind.MINUTES, meeting.id),
        town.registers.register,
        lambda: town.minutes.blockers(meeting.id),
    )
    for step in steps:
        with pytest.raises(RecordClosed):
            step()


# --- export ------------------------------------------------------------------------------------------------------


def test_export_refuses_what_is_not_resolved_wherever_it_stands(town: Town, tmp_path: Path) -> None:
    meeting, case, _ = town.full(DAY)
    town.approve(meeting)
    later = town.meeting(LATER)
    number = "070-174 06 05"
    asked = [
        town.questions.receive(CONSULTATION, "Ren", side=side, unit_id="central", area_id="area-generella")
        for side in [town.session.repositories.units.get("central").side] * 2
    ]
    action = town.follow_ups.of_meeting(meeting.id)[0]
    repositories = town.session.repositories
    version = town.minutes.versions(meeting.id)[0]
    dirty: list[tuple[str, Any, Any]] = [
        ("plats", repositories.meetings, replace(later, place=number)),
        ("länk", repositories.meetings, replace(later, link=f"https://exempel.example/?ring={number}")),
        ("flyttat därför", repositories.meetings, replace(later, moved_reason=number)),
        ("inställt därför", repositories.meetings, replace(later, cancelled_reason=number)),
        ("godkänt av", repositories.meetings, replace(later, approved_by=number)),
        ("rubrik", repositories.items, replace(town.agenda.items(later.id)[0], title=number)),
        ("Samtal", repositories.texts, replace(town.minutes.text(case.id), talk=PHONE_TEXT)),
        ("åtgärd", repositories.follow_ups, replace(action, what=number)),
        ("Vad ändrades?", repositories.follow_ups, replace(action, outcome=number)),
        ("fråga inkommen", repositories.questions, replace(asked[0], line=number)),
        ("makulerad därför", repositories.questions, replace(asked[1], void_reason=number)),
        ("version 1 orsak", repositories.versions, replace(version, reason=number)),
        (
            "version 1 §",
            repositories.versions,
            replace(version, snapshot=version.snapshot.replace("Stödet provas till jul.", PHONE_TEXT)),
        ),
    ]
    for where, repository, value in dirty:
        with town.session.action("test"):
            repository.put(value)
        with pytest.raises(GateShut) as shut:
            Exporting(town.session).export(tmp_path / "ut")
        assert where in shut.value.sentence()
        assert number not in shut.value.sentence()
        assert (town.log()[-1].action, town.log()[-1].detail) == ("grind stängd", "exportera")
        assert not (tmp_path / "ut").exists()
        town.session.undo()
    counts = Exporting(town.session).export(tmp_path / "ut")
    assert counts["minutes_version"] == 1
    assert {path.stem for path in (tmp_path / "ut").iterdir()} == {*counts, "export"}
    assert town.log()[-1].action == "exportera"


def test_export_comes_whole_or_not_at_all(town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    town.full(DAY)
    writes: list[Path] = []

    def fills(path: Path, *_: object, **__: object) -> int:
        writes.append(path)
        if len(writes) > 3:
            raise OSError(errno.ENOSPC, "No space left on device")
        return path.write_bytes(b"{}")

    with monkeypatch.context() as disk:
        disk.setattr(Path, "write_text", fills)
        with pytest.raises(ExportFailed) as failed:
            Exporting(town.session).export(tmp_path / "ut")
    assert "disken är full" in failed.value.sentence()
    assert "space" not in failed.value.sentence()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("ut")] == []
    assert Exporting(town.session).export(tmp_path / "ut")


def test_export_never_writes_over_anything(town: Town, tmp_path: Path) -> None:
    used, file, empty = tmp_path / "mapp", tmp_path / "fil", tmp_path / "tom"
    used.mkdir()
    empty.mkdir()
    (used / "viktigt.txt").write_text("kvar")
    file.write_text("kvar")
    for place in (used, file):
        with pytest.raises(ExportFolderInUse):
            Exporting(town.session).export(place)
    with pytest.raises(EnvironmentFailure):
        Exporting(town.session).export(file / "under")
    assert ((used / "viktigt.txt").read_text(), file.read_text()) == ("kvar", "kvar")
    assert Exporting(town.session).export(empty)
    assert Exporting(town.session).export(tmp_path / "ny" / "djup")
