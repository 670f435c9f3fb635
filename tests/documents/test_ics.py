"""Calendar files, read back by an independent library. If these fail, people come an hour early."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.documents.ics import Address, CalendarFile, Event, Method, method_for, render_ics

STAMP = datetime(2026, 11, 14, 12, tzinfo=UTC)
EVENT = Event(
    uid="m1@samverkan",
    sequence=0,
    day=date(2026, 12, 3),
    start=time(13),
    end=time(15),
    summary="Konsultationsmöte 7/2026",
    place="Kommunhuset, rum 2; våning 1",
    organizer=Address("siri@exempelkommun.example", "Siri Ekbacka"),
    attendees=(Address("vera@exempelkommun.example", "Vera Ljungås"),),
)


def read(*events: Event, method: Method = Method.PUBLISH) -> icalendar.Calendar:
    content = render_ics(CalendarFile(method=method, events=events, stamp=STAMP))
    found = icalendar.Calendar.from_ical(content)
    assert isinstance(found, icalendar.Calendar)
    return found


def test_the_wall_clock_stays_over_both_changes_of_the_clocks() -> None:
    """Every second week for two years: 13.00 is 13.00, and the distance to UTC is what Sweden has on that day."""
    days = [date(2026, 9, 3) + timedelta(days=14 * n) for n in range(52)]
    events = [replace(EVENT, uid=f"{n}@samverkan", day=day) for n, day in enumerate(days)]
    for day, event in zip(days, read(*events).walk("VEVENT"), strict=True):
        start = event.decoded("DTSTART")
        assert (start.date(), start.hour, start.minute) == (day, 13, 0)
        spring = max(date(day.year, 3, d) for d in range(25, 32) if date(day.year, 3, d).isoweekday() == 7)
        autumn = max(date(day.year, 10, d) for d in range(25, 32) if date(day.year, 10, d).isoweekday() == 7)
        summer = spring <= day < autumn
        assert start.utcoffset() == timedelta(hours=2 if summer else 1), day


@pytest.mark.parametrize(
    ("moment", "hours"),
    [
        ("2027-03-28T01:59", 1),
        ("2027-03-28T03:00", 2),
        ("2027-10-31T01:59", 2),
        ("2027-10-31T03:00", 1),
        ("2045-07-01T12:00", 2),
        ("2045-12-01T12:00", 1),
    ],
)
def test_the_zone_in_the_file_tells_it_by_itself(moment: str, hours: int) -> None:
    """A calendar that knows no zones of its own reads ours; lists of dates would stop in 2038."""
    [zone] = read(EVENT).walk("VTIMEZONE")
    own = zone.to_tz(lookup_tzid=False)  # type: ignore[attr-defined]  # a zone, by its name in the file
    assert datetime.fromisoformat(moment).replace(tzinfo=own).utcoffset() == timedelta(hours=hours)


def test_a_zone_is_written_with_yearly_rules() -> None:
    [zone] = read(EVENT).walk("VTIMEZONE")
    for part in zone.subcomponents:
        assert "RDATE" not in part
        assert "FREQ=YEARLY" in str(part["RRULE"].to_ical())


def test_what_means_something_to_the_format_is_read_back_as_it_was() -> None:
    told = replace(EVENT, summary="A;B,C\\D", place="rum 2", link="x\ny", description='Rad ett\nRad "två"')
    [event] = read(told).walk("VEVENT")
    assert str(event["SUMMARY"]) == told.summary
    assert str(event["DESCRIPTION"]) == told.description
    assert str(event["LOCATION"]) == "rum 2 · x\ny"


@given(st.text(max_size=300))
def test_no_text_breaks_out_of_its_line(text: str) -> None:
    """A place that somebody pasted must not become a line of its own: an alarm, another organiser, another meeting."""
    content = render_ics(
        CalendarFile(method=Method.PUBLISH, events=(replace(EVENT, place=text, link=""),), stamp=STAMP)
    )
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in content.replace(b"\r\n", b"")
    names = [line.split(b":")[0].split(b";")[0] for line in lines if line and not line.startswith(b" ")]
    assert names.count(b"BEGIN") == names.count(b"END") == 5
    assert set(names) <= {
        *(b"BEGIN", b"END", b"VERSION", b"PRODID", b"CALSCALE", b"METHOD", b"TZID", b"DTSTART", b"RRULE", b"TZNAME"),
        *(b"TZOFFSETFROM", b"TZOFFSETTO", b"UID", b"SEQUENCE", b"DTSTAMP", b"DTEND", b"SUMMARY", b"LOCATION"),
        *(b"STATUS", b"TRANSP"),
    }


def test_one_meeting_asks_for_an_answer_and_a_cancelled_one_is_taken_away() -> None:
    assert method_for([EVENT]) is Method.REQUEST
    [event] = read(EVENT, method=Method.REQUEST).walk("VEVENT")
    assert str(event["ORGANIZER"]) == "mailto:siri@exempelkommun.example"
    assert event["ATTENDEE"].params["RSVP"] == "TRUE"
    gone = replace(EVENT, sequence=1, cancelled=True)
    assert method_for([gone]) is Method.CANCEL
    [event] = read(gone, method=Method.CANCEL).walk("VEVENT")
    assert (str(event["UID"]), event["SEQUENCE"], str(event["STATUS"])) == (EVENT.uid, 1, "CANCELLED")


def test_several_meetings_and_one_without_an_address_to_answer_to_are_told() -> None:
    """A request may hold one meeting alone, and its answers need somewhere to go (RFC 5546)."""
    assert method_for([EVENT, replace(EVENT, uid="m2@samverkan")]) is Method.PUBLISH
    assert method_for([replace(EVENT, organizer=None)]) is Method.PUBLISH
    [event] = read(EVENT).walk("VEVENT")
    assert "ORGANIZER" not in event
