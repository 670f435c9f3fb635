"""If these fail, nobody sees that somebody reads what they have no business with (lag 2001:454, 10 §)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from samverkan_desktop.domain.log_review import Month, Standout, Tally, off_hours, review
from samverkan_desktop.domain.overview_todo import TaskKind
from samverkan_desktop.services.exporting import Exporting
from samverkan_desktop.services.log_months import reviewed_months, unreviewed_months
from samverkan_desktop.services.log_review import (
    LogReviews,
    MonthNotOver,
    OpenMonth,
)
from samverkan_desktop.services.overview import Overviews
from samverkan_desktop.services.paper_kinds import PaperKind, Variant
from samverkan_desktop.services.rights import RightMissing
from samverkan_desktop.storage import access_log
from samverkan_desktop.storage.connection import raw_connect
from tests.services.builders import GENERAL_AREA, Town

THIS = Month(2026, 10)
NO_TRIGGERS = ("DROP TRIGGER access_log_no_update", "DROP TRIGGER access_log_no_delete")


def this_month(town: Town) -> OpenMonth:
    return LogReviews(town.session).read(Month.of(town.clock.now().date()))


def why(found: OpenMonth) -> set[Standout]:
    return {note.standout for note in found.review.notes}


def at(town: Town, day: int, hour: int) -> None:
    town.clock.instant = datetime(2026, 10, day, hour, tzinfo=UTC)


def test_what_each_did_is_counted(town: Town) -> None:
    meeting, _, _ = town.full()
    town.meetings.open(meeting.id)
    town.minutes.finish(meeting.id)
    town.papers.produce(PaperKind.AGENDA, meeting.id, Variant.WITHOUT_CASES)
    found = this_month(town)
    (user,) = found.review.users
    assert user.counts[Tally.READ] == 1
    assert user.counts[Tally.PAPER] == 1
    assert user.counts[Tally.CHANGE] > 5
    assert user.cases == 1, "as many cases as the meetings that were read hold"
    assert user.rows == len(found.rows) == found.review.rows


@pytest.mark.parametrize(
    ("when", "odd"),
    [
        ("2026-10-15T06:00+02:00", False),
        ("2026-10-15T05:59+02:00", True),
        ("2026-10-15T19:59+02:00", False),
        ("2026-10-15T20:00+02:00", True),
        ("2026-10-17T12:00+02:00", True),
        ("2026-12-15T19:30+01:00", False),
        ("2026-12-15T04:30+00:00", True),
    ],
)
def test_odd_hours_are_told_in_swedish_time(when: str, *, odd: bool) -> None:
    assert off_hours(datetime.fromisoformat(when)) is odd


def test_a_quiet_month_has_nothing_that_stands_out(town: Town) -> None:
    at(town, 15, 8)
    meeting = town.meeting(date(2026, 11, 12))
    town.meetings.open(meeting.id)
    assert why(LogReviews(town.session).read(THIS)) == set()


def test_what_stands_out_has_its_rows_behind_it(town: Town, tmp_path: Any) -> None:
    meeting, _, _ = town.full()
    at(town, 17, 21)
    town.meetings.open(meeting.id)
    Exporting(town.session).export(tmp_path / "ut")
    record = town.session.record
    record.log_read("fel lösenfras före öppning", kind="record", detail="5")
    with record.transaction("record.recovered"):
        pass
    record.users.set_role(record.user_id, "head")
    town.clock.advance(timedelta(hours=-3))
    town.meetings.open(meeting.id)
    found = LogReviews(town.session).read(THIS)
    assert why(found) == {
        Standout.OFF_HOURS,
        Standout.EXPORT,
        Standout.WRONG_PASSPHRASE,
        Standout.RECOVERY,
        Standout.RIGHTS,
        Standout.CLOCK,
    }
    rows = {row.number: row for row in found.rows}
    for note in found.review.notes:
        assert note.rows
        assert set(note.rows) <= set(rows)
    export = next(note for note in found.review.notes if note.standout is Standout.EXPORT)
    assert [rows[number].action for number in export.rows] == ["exportera"]


def test_many_cases_in_one_day_stand_out(town: Town) -> None:
    meeting, _, _ = town.full()
    at(town, 15, 8)
    town.meetings.open(meeting.id)
    reviews = LogReviews(town.session)
    rows = reviews.read(THIS).rows
    few = review(THIS, rows, cases_in={meeting.id: 1}, many_cases=2)
    many = review(THIS, rows, cases_in={meeting.id: 2}, many_cases=2)
    assert [note.standout for note in few.notes if note.cases] == []
    assert [(note.standout, note.cases) for note in many.notes if note.cases] == [(Standout.MANY_CASES, 2)]


def test_a_refusal_stands_out_and_only_those_who_may_read_the_log_do(town: Town) -> None:
    record = town.session.record
    record.users.set_role(record.user_id, "secretary")
    town.session.refresh_rights()
    reviews = LogReviews(town.session)
    for step in (reviews.months, reviews.verify, lambda: reviews.open(THIS), lambda: reviews.mark(THIS)):
        with pytest.raises(RightMissing):
            step()
    assert unreviewed_months(town.session) == ()
    record.users.set_role(record.user_id, "administrator")
    town.session.refresh_rights()
    assert Standout.REFUSED in why(this_month(town))


# --- reviewed -------------------------------------------------------------------------------------------------------


def test_a_month_waits_until_it_is_marked(town: Town) -> None:
    reviews = LogReviews(town.session)
    month = Month.of(town.clock.now().date())
    assert unreviewed_months(town.session) == ()
    with pytest.raises(MonthNotOver):
        reviews.mark(month)
    town.clock.advance(timedelta(days=62))
    waiting = unreviewed_months(town.session)
    assert waiting[0] == month
    undo = town.session.undo_label
    done = reviews.mark(month)
    assert done.by == town.session.record.user_name
    assert reviewed_months(town.session)[month.key] == done
    assert month not in unreviewed_months(town.session)
    row = town.log()[-1]
    assert (row.action, row.object_id) == ("granska logg", month.key)
    assert town.session.undo_label == undo, "a review is no step of undo and closes no way back"


def test_a_reviewer_may_mark(town: Town) -> None:
    town.clock.advance(timedelta(days=62))
    record = town.session.record
    record.users.set_role(record.user_id, "reviewer")
    town.session.refresh_rights()
    month = unreviewed_months(town.session)[0]
    assert LogReviews(town.session).mark(month).by == record.user_name
    with pytest.raises(RightMissing):
        LogReviews(town.session).dispose(2020, reference="dnr 1", second_person="Rut Alnarp")


def test_to_look_is_logged(town: Town) -> None:
    LogReviews(town.session).open(THIS)
    assert (town.log()[-1].action, town.log()[-1].object_id) == ("läs loggen", "2026-10")


# --- words ----------------------------------------------------------------------------------------------------------


def test_rows_name_things_by_number_and_never_by_their_text(town: Town) -> None:
    meeting, case, _ = town.full()
    town.act(case, "Bjud in hemligheten")
    town.minutes.save_part(case.id, "talk", "Hemligheten sades.")
    town.minutes.finish(meeting.id)
    town.papers.produce(PaperKind.MINUTES, meeting.id)
    reviews = LogReviews(town.session)
    told = reviews.told(this_month(town).rows)
    lines = [f"{each.what} {each.where} {each.detail}" for each in told]
    item = town.item(case)
    assert item.paragraph is not None
    label = f"{town.forum().name} {town.session.repositories.meetings.get(meeting.id).label}"
    assert any(line.startswith(f"skriv anteckning {label}, §") for line in lines)
    assert any(line.startswith("gör papper ") and "Minnesanteckningar, med ärenden" in line for line in lines)
    assert any(line.startswith(("öppnade filen", "skapade filen")) for line in lines)
    whole = "\n".join(lines)
    for words in ("emlighet", "frånvaro", case.id, meeting.id):
        assert words not in whole


def test_what_is_gone_is_said_to_be_gone(town: Town) -> None:
    meeting = town.meeting(date(2026, 11, 12))
    item = town.agenda.add(meeting.id, "Rutin", area_id=GENERAL_AREA)
    town.agenda.remove(item.id)
    told = LogReviews(town.session).told(this_month(town).rows)
    assert [each.where for each in told if each.what == "ta bort punkt"] == ["en punkt som är borta"]


# --- the chain ------------------------------------------------------------------------------------------------------


def test_approved_minutes_bear_witness(town: Town) -> None:
    """The log is rewritten from the beginning, hashes and all, and both anchors are away: the paper still tells."""
    meeting, _, _ = town.full()
    town.minutes.finish(meeting.id)
    version = town.minutes.approve(meeting.id, by="Förvaltningschef")
    rows = town.log()
    assert version.log_hash == next(row.hash for row in rows if row.action == "godkänn")
    assert LogReviews(town.session).verify() == ()
    record = town.session.record
    key, record_id = record.data_key, record.record_id
    town.session.close()
    connection = raw_connect(town.path, key)
    for statement in NO_TRIGGERS:
        connection.execute(statement)
    connection.execute("UPDATE access_log SET user_name = 'Bo Dal'")
    previous = access_log.origin(record_id)
    for row in connection.execute("SELECT * FROM access_log ORDER BY number").fetchall():
        hashed = access_log.row_hash(row[:9], previous)
        connection.execute("UPDATE access_log SET prev_hash = ?, hash = ? WHERE number = ?", (previous, hashed, row[0]))
        previous = hashed
    connection.close()
    for anchor in [*town.path.parent.glob("*.anchor"), *town.path.parent.rglob("*.anchor")]:
        anchor.unlink(missing_ok=True)
    town = town.again()
    (found,) = LogReviews(town.session).verify()
    assert found.kind == "paper"
    assert "loggen har skrivits om" in found.sentence


# --- the first page -------------------------------------------------------------------------------------------------


def test_the_first_page_says_that_a_month_waits(town: Town) -> None:
    def waiting() -> list[str]:
        page = Overviews(town.session).read()
        return [str(row.text) for row in page.todo if row.kind is TaskKind.REVIEW_LOG]

    assert waiting() == []
    town.clock.instant = datetime(2026, 10, 5, 8, tzinfo=UTC)
    assert waiting() == ["Granska loggen 1 aug–30 sep"]
    record = town.session.record
    record.users.set_role(record.user_id, "secretary")
    town.session.refresh_rights()
    assert waiting() == [], "it waits for somebody else"
    record.users.set_role(record.user_id, "reviewer")
    town.session.refresh_rights()
    for month in unreviewed_months(town.session):
        LogReviews(town.session).mark(month)
    assert waiting() == []
