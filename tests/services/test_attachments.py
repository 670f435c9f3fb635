"""If these fail, a file with a child's name leaves with the agenda, a picture leaves unseen, or a case has a file."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
import zlib
from datetime import date

import pypdf
import pytest

from samverkan_desktop.documents.attachment_text import FileUnread, Unread, read_file
from samverkan_desktop.domain.attachments import (
    MOST_BYTES,
    MOST_FILES,
    AttachmentFormat,
    AttachmentOnCase,
    AttachmentsNotLookedAt,
    AttachmentsTooMany,
    AttachmentTooBig,
    AttachmentUnreadable,
)
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.services.attachments import Attachments
from samverkan_desktop.services.gate import GateShut
from samverkan_desktop.services.papers import PaperKind
from tests.services.builders import PHONE_TEXT, USER, Town

DAY = date(2026, 10, 1)
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(*paragraphs: str, head: str = "", extra: dict[str, bytes] | None = None) -> bytes:
    runs = "".join(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in paragraphs)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", f"{head}<w:document {_W}><w:body>{runs}</w:body></w:document>")
        for name, data in (extra or {}).items():
            package.writestr(name, data)
    return out.getvalue()


@pytest.fixture
def files(town: Town) -> Attachments:
    return Attachments(town.session)


# --- what is read ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "format", "words", "look"),
    [
        (b"Rutin f\xc3\xb6r \xc3\xa5terkoppling", AttachmentFormat.TEXT, "Rutin för återkoppling", False),
        ("Rutin för".encode("cp1252"), AttachmentFormat.TEXT, "Rutin för", False),
        (PNG, AttachmentFormat.PNG, "", True),
        (b"\xff\xd8\xff\xe0" + b"\0" * 40, AttachmentFormat.JPEG, "", True),
        (docx("Rutin för", "återkoppling"), AttachmentFormat.DOCX, "Rutin för\nåterkoppling", False),
        (docx(""), AttachmentFormat.DOCX, "", True),
        (docx("Se bild", extra={"word/media/a.png": PNG}), AttachmentFormat.DOCX, "Se bild", True),
        (docx("Plan", extra={"word/comments.xml": f"<w:c {_W}><w:t>Obs</w:t></w:c>".encode()}), AttachmentFormat.DOCX,
         "Plan\n\nObs", False),
    ],
)  # fmt: skip
def test_a_file_is_told_by_what_is_in_it(data: bytes, format: AttachmentFormat, words: str, look: bool) -> None:
    written = read_file(data)
    assert (written.format, written.text.strip(), written.needs_look) == (format, words, look)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"  \n", Unread.EMPTY),
        (b"MZ\x90\x00\x03\x00\x00", Unread.UNKNOWN),
        (b"PK\x03\x04 och skr\xc3\xa4p", Unread.BROKEN),
        (b"%PDF-1.7 och skr\xc3\xa4p", Unread.BROKEN),
        (docx("a", head='<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>'), Unread.BROKEN),
        (docx("a" * 2_000_000), Unread.TOO_MUCH),
        (docx("a", extra={"word/media/b.bin": b"\0" * 5_000_000}), Unread.TOO_MUCH),
    ],
)
def test_what_cannot_be_checked_is_refused(data: bytes, reason: Unread) -> None:
    with pytest.raises(FileUnread) as caught:
        read_file(data)
    assert caught.value.reason is reason


def test_a_paper_of_our_own_is_read(town: Town) -> None:
    """A PDF with text alone needs no eyes; one without any text does."""
    meeting = town.meeting(DAY)
    town.meetings.invite(meeting.id)
    written = read_file(town.papers.produce(PaperKind.AGENDA, meeting.id).content)
    assert written.format is AttachmentFormat.PDF
    assert "Dagordning" in written.text
    blank, out = pypdf.PdfWriter(), io.BytesIO()
    blank.add_blank_page(200, 200)
    blank.write(out)
    assert read_file(out.getvalue()).needs_look
    blank.encrypt("lösen", algorithm="RC4-128")
    locked = io.BytesIO()
    blank.write(locked)
    with pytest.raises(FileUnread) as caught:
        read_file(locked.getvalue())
    assert caught.value.reason is Unread.LOCKED


# --- where a file may hang ---------------------------------------------------------------------------------------


def test_a_case_takes_no_file(town: Town, files: Attachments) -> None:
    item = town.case(town.meeting(DAY))
    with pytest.raises(AttachmentOnCase):
        files.add(item.id, "underlag.txt", b"Rutin")
    assert files.of_item(item.id) == ()


def test_size_number_and_kind_are_limited(town: Town, files: Attachments) -> None:
    item = town.general(town.meeting(DAY))
    with pytest.raises(AttachmentTooBig):
        files.add(item.id, "stor.txt", b"a" * (MOST_BYTES + 1))
    with pytest.raises(AttachmentUnreadable):
        files.add(item.id, "program.exe", b"MZ\x90\x00\x03\x00\x00")
    for number in range(MOST_FILES):
        files.add(item.id, f"rutin {number}.txt", b"Rutin")
    with pytest.raises(AttachmentsTooMany):
        files.add(item.id, "en till.txt", b"Rutin")


def test_what_was_put_in_comes_out_and_is_logged(town: Town, files: Attachments) -> None:
    item = town.general(town.meeting(DAY))
    added = files.add(item.id, "min_plan.docx", docx("Plan"))
    assert (added.title, files.content(added.id)) == ("min plan", docx("Plan"))
    actions = [row[0] for row in town.session.record.raw.execute("SELECT action FROM access_log").fetchall()]
    assert actions[-2:] == ["lägg till bilaga", "spara ut bilaga"]


def test_taken_away_and_put_back(town: Town, files: Attachments) -> None:
    item = town.general(town.meeting(DAY))
    added = files.add(item.id, "plan.txt", b"Plan")
    files.remove(added.id)
    assert files.of_item(item.id) == ()
    assert town.session.repositories.attachment_contents.find(added.id) is None
    town.session.undo()
    assert files.content(added.id) == b"Plan"


def test_an_item_goes_with_its_files(town: Town, files: Attachments) -> None:
    item = town.general(town.meeting(DAY))
    added = files.add(item.id, "plan.txt", b"Plan")
    town.agenda.remove(item.id)
    assert town.session.repositories.attachment_contents.find(added.id) is None
    town.session.undo()
    assert [each.id for each in files.of_item(item.id)] == [added.id]


# --- the gate ----------------------------------------------------------------------------------------------------


def test_a_file_that_points_out_somebody_stops_the_agenda(town: Town, files: Attachments) -> None:
    meeting = town.meeting(DAY)
    added = files.add(town.general(meeting).id, "plan.txt", PHONE_TEXT.encode())
    town.meetings.invite(meeting.id)
    with pytest.raises(GateShut, match="bilaga 1"):
        town.papers.produce(PaperKind.AGENDA, meeting.id)
    with pytest.raises(GateShut):
        town.meetings.send_agenda(meeting.id)
    files.remove(added.id)
    assert town.papers.produce(PaperKind.AGENDA, meeting.id).content
    assert town.meetings.send_agenda(meeting.id).state is MeetingState.AGENDA_SENT


def test_a_picture_waits_for_somebody_to_look(town: Town, files: Attachments) -> None:
    meeting = town.meeting(DAY)
    added = files.add(town.general(meeting).id, "sal.png", PNG)
    town.meetings.invite(meeting.id)
    with pytest.raises(AttachmentsNotLookedAt):
        town.papers.produce(PaperKind.AGENDA, meeting.id)
    with pytest.raises(AttachmentsNotLookedAt):
        town.meetings.send_agenda(meeting.id)
    looked = files.confirm_look(added.id)
    assert (looked.looked_by, looked.looked_on is not None) == (USER, True)
    paper = town.papers.prepare(PaperKind.AGENDA, meeting.id).value
    assert "sal" in getattr(paper, "attachments")  # noqa: B009 - a paper of this kind has them


def test_the_title_is_read_by_the_gate_too(town: Town, files: Attachments) -> None:
    meeting = town.meeting(DAY)
    files.add(town.general(meeting).id, f"{PHONE_TEXT}.txt", b"Plan")
    with pytest.raises(GateShut, match="Bilaga"):
        town.papers.produce(PaperKind.AGENDA, meeting.id)


# --- files made to hurt ------------------------------------------------------------------------------------------


def torn(data: bytes) -> bytes:
    """The same package with bytes of its packed parts changed: the sizes and names still fit."""
    hurt = bytearray(data)
    at = hurt.find(b"word/document.xml") + len("word/document.xml")
    for place in range(at + 2, at + 12):
        hurt[place] ^= 0xFF
    return bytes(hurt)


def swelling_pdf() -> bytes:
    """A page whose words become two hundred megabytes when unpacked."""
    packed = zlib.compress(b"(x) Tj " * 28_000_000, 9)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed) + packed + b"\nendstream",
    ]
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % start)


def test_package_with_torn_parts_is_called_damaged() -> None:
    """zlib has a fault of its own, which nothing else is."""
    for data in (docx("Rutin " * 2_000), docx("å" * 300)):
        with pytest.raises(FileUnread) as told:
            read_file(torn(data))
        assert told.value.reason is Unread.BROKEN


def test_pdf_that_swells_is_not_unpacked_and_waits_for_somebody_s_eyes() -> None:
    data = swelling_pdf()
    tracemalloc.start()
    try:
        written = read_file(data)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 100_000_000, "a fraction of what it would become"
    assert (written.text, written.needs_look) == ("", True)
