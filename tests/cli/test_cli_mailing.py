"""``invite``, ``letter`` and ``calendar``. If these fail, a case leaves by e-mail, or people come on the wrong day.

What is written is read back by other programs' libraries: ``email`` and ``icalendar``.
"""

from __future__ import annotations

import email
import email.policy
import json
from datetime import datetime
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import icalendar
import pypdf
import pytest

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.services.letters import LetterKind
from samverkan_desktop.services.meetings import Meetings

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

COMING = "konsultation:7/2026"
WITH_CASES = "konsultation:6/2026"
STOCKHOLM = ZoneInfo("Europe/Stockholm")
YEAR = ("--forum", "konsultation", "--from", "2027-01-01", "--to", "2027-06-30")


def message(path: Path) -> EmailMessage:
    read = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert isinstance(read, EmailMessage)
    return read


def events(content: bytes) -> list[Any]:
    calendar = icalendar.Calendar.from_ical(content)
    return [part for part in calendar.walk() if part.name == "VEVENT"]


def attached(read: EmailMessage, end: str) -> bytes:
    parts = {str(part.get_filename()): part for part in read.iter_attachments()}
    name = next(name for name in parts if name.endswith(end))
    content = parts[name].get_payload(decode=True)
    assert isinstance(content, bytes)
    return content


def secrets_of(terminal: Terminal, record: Path, meeting: str) -> list[str]:
    """What is said of the cases of a meeting: headings, and the first words of their texts."""
    items = json.loads(terminal.done("show", record, meeting, "--json"))["items"]
    found = [item for item in items if item["case"]]
    assert found
    words = [item["title"] for item in found] + [item["case"]["code"] for item in found]
    return words + [item[part][:40] for item in found for part in ("background", "talk") if item[part]]


def text_of(content: bytes) -> str:
    pages = pypdf.PdfReader(BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).replace("\u00a0", " ").split())


def test_the_years_invitation_is_looked_at_first_and_written_with_save(
    terminal: Terminal, example: Path, tmp_path: Path
) -> None:
    session = terminal.open(example)
    planned = [
        row.meeting
        for row in Meetings(session).rows()
        if row.meeting.state is MeetingState.PLANNED and row.meeting.day.year == 2027
    ]
    session.close()
    before = terminal.done("meetings", example, "--json")
    told = terminal.done("invite", example, *YEAR)
    assert "Ingen är inbjuden än." in told
    assert "personer kallas." in told
    assert terminal.done("meetings", example, "--json") == before
    terminal.done("invite", example, *YEAR, "--save", "--out", "ut")
    (letter,) = (tmp_path / "ut").glob("*.eml")
    (calendar,) = (tmp_path / "ut").glob("*.ics")
    read = message(letter)
    assert read["X-Unsent"] == "1", "it opens as a draft: nothing is sent by itself"
    assert read["To"]
    mine = {each.day for each in planned if each.forum_id == "konsultation" and each.day.month <= 6}
    dated = {event["DTSTART"].dt.astimezone(STOCKHOLM).date() for event in events(calendar.read_bytes())}
    assert dated == mine
    assert events(attached(read, ".ics"))[0]["UID"] == events(calendar.read_bytes())[0]["UID"]
    assert "inga planerade möten" in terminal.refused(1, "invite", example, *YEAR), "they are invited to now"


def test_local_time_and_one_meetings_calendar(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    terminal.done("calendar", example, COMING, "--out", "möte.ics")
    (event,) = events((tmp_path / "möte.ics").read_bytes())
    found = json.loads(terminal.done("show", example, COMING, "--json"))
    assert event["DTSTART"].dt.astimezone(STOCKHOLM) == datetime.fromisoformat(
        f"{found['date']}T{found['start']}"
    ).replace(tzinfo=STOCKHOLM)


@pytest.mark.parametrize("kind", [LetterKind.INVITATION, LetterKind.AGENDA, LetterKind.UPDATE, LetterKind.REMINDER])
def test_nothing_of_a_case_in_any_letter(terminal: Terminal, example: Path, tmp_path: Path, kind: LetterKind) -> None:
    """In no part of the message, attachments unpacked: not its heading, text or code."""
    words = secrets_of(terminal, example, WITH_CASES)
    terminal.done("letter", kind.value, example, WITH_CASES, "--out", "brev.eml")
    read = message(tmp_path / "brev.eml")
    body = read.get_body(("plain",))
    assert body is not None
    whole = [str(read["Subject"]), str(body.get_content())]
    for part in read.iter_attachments():
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        is_pdf = part.get_content_type() == "application/pdf"
        whole.append(text_of(content) if is_pdf else content.decode("utf-8"))
    for word in words:
        assert all(word not in each for each in whole), kind
    if kind is LetterKind.AGENDA:
        assert "utan externt deltagande" in whole[-1], "the agenda says how many there are"


def test_what_does_not_fit_is_refused_before_anything_is_written(
    terminal: Terminal, example: Path, tmp_path: Path
) -> None:
    refusals = (
        (1, ("letter", "cancellation", example, COMING, "--out", "x.eml"), "passar inte möte 7/2026"),
        (2, ("letter", "agenda", example, COMING, "konsultation:6/2026", "--out", "x.eml"), "ett möte i taget"),
        (2, ("letter", "agenda", example, COMING, "--out", "x.pdf"), "slutar inte på .eml"),
        (2, ("calendar", example, COMING, "--out", "saknas/x.ics"), "Mappen saknas finns inte."),
        (2, ("invite", example, *YEAR, "--save"), "--out"),
        (2, ("invite", example, "--forum", "okänt", *YEAR[2:]), "inget forum ”okänt”"),
    )
    for code, words, told in refusals:
        assert told in terminal.refused(code, *words)
    assert not list(tmp_path.glob("x.*"))
