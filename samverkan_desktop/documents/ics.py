"""Calendar files: values in, the bytes of an .ics out (RFC 5545 and 5546).

The zone is written by hand with yearly rules: lists of dates, as libraries write them, stop after some years and are
misread by calendars that then show meetings an hour wrong. Times are local wall time in that zone.

Nothing of an agenda goes into a calendar: only what a meeting is called, when and where it is, and whom it calls.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from enum import StrEnum

from samverkan_desktop.domain.clock import ZONE_ID
from samverkan_desktop.domain.text import clean

MEDIA_TYPE = "text/calendar"
_PRODUCT = "-//Samverkan//Samverkan//SV"
_LINE_OCTETS = 75
_ZONE = (
    "BEGIN:VTIMEZONE",
    f"TZID:{ZONE_ID}",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:19810329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
)


class Method(StrEnum):
    """What the calendar that reads the file shall do.

    REQUEST asks for an answer to one meeting, CANCEL takes one away. PUBLISH only tells: of a whole year at once, which
    a REQUEST may not carry, or where the convener has no address that answers could go to.
    """

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"
    PUBLISH = "PUBLISH"


@dataclass(frozen=True)
class Address:
    """Somebody with an e-mail address of the service."""

    email: str
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class Event:
    """A meeting in a calendar. ``uid`` never changes; ``sequence`` grows each time the event says something new."""

    uid: str
    sequence: int
    day: date
    start: time
    end: time
    summary: str
    place: str = ""
    link: str = ""
    description: str = ""
    organizer: Address | None = None
    attendees: tuple[Address, ...] = ()
    cancelled: bool = False


@dataclass(frozen=True, kw_only=True)
class CalendarFile:
    """Events and what is to be done with them. ``stamp``: when the file was made, in UTC."""

    method: Method
    events: tuple[Event, ...]
    stamp: datetime
    name: str = field(default="")


def render_ics(file: CalendarFile) -> bytes:
    """Return the file as UTF-8 with the line ends and folded lines the format asks for."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN", f"METHOD:{file.method}"]
    if file.name:
        lines.append(f"X-WR-CALNAME:{_text(file.name)}")
    lines.extend(_ZONE)
    for event in file.events:
        lines.extend(_event(event, file.method, file.stamp))
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(event: Event, method: Method, stamp: datetime) -> Iterable[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid)}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;TZID={ZONE_ID}:{_moment(event.day, event.start)}"
    yield f"DTEND;TZID={ZONE_ID}:{_moment(event.day, event.end)}"
    yield f"SUMMARY:{_text(event.summary)}"
    if event.place or event.link:
        yield f"LOCATION:{_text(' · '.join(part for part in (event.place, event.link) if part))}"
    if event.description:
        yield f"DESCRIPTION:{_text(event.description)}"
    yield f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}"
    yield "TRANSP:OPAQUE"
    if method is not Method.PUBLISH and event.organizer is not None:
        yield f"ORGANIZER{_common_name(event.organizer)}:mailto:{event.organizer.email}"
        yield from (_attendee(each) for each in event.attendees)
    yield "END:VEVENT"


def _attendee(address: Address) -> str:
    return (
        f"ATTENDEE{_common_name(address)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{address.email}"
    )


def _common_name(address: Address) -> str:
    """A name as a parameter: no quotation marks and no control characters are allowed in it."""
    name = clean(address.name, multiline=False).text.replace('"', "'")
    return f';CN="{name}"' if name else ""


def _moment(day: date, at: time) -> str:
    return f"{day:%Y%m%d}T{at:%H%M%S}"


def _text(text: str) -> str:
    """Return a text with what means something to the format written out."""
    cleaned = clean(text).text
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        cleaned = cleaned.replace(sign, written)
    return cleaned.replace("\t", " ")


def _folded(line: str) -> bytes:
    """Return a line cut into pieces of at most 75 octets, never inside a letter."""
    pieces: list[bytes] = []
    piece = b""
    for sign in line:
        octets = sign.encode("utf-8")
        if len(piece) + len(octets) > _LINE_OCTETS:
            pieces.append(piece)
            piece = b" "
        piece += octets
    pieces.append(piece)
    return b"\r\n".join(pieces) + b"\r\n"


def method_for(events: Sequence[Event]) -> Method:
    """Return the method that fits: one event with a convener to answer is asked about or cancelled, others are told."""
    if len(events) != 1 or events[0].organizer is None:
        return Method.PUBLISH
    return Method.CANCEL if events[0].cancelled else Method.REQUEST
