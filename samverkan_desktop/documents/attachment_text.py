"""What is written in a file from outside, so that it can be checked: PDF, DOCX, text. Pictures have none.

The file may be anything. Its kind is told by what is in it; what may swell is limited while it is read; XML with a
document type is refused, so that nothing outside is fetched. No page is drawn and no script is run.
"""

from __future__ import annotations

import io
import time
import zipfile
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING
from xml.parsers import expat

from samverkan_desktop.domain.attachments import AttachmentFormat
from samverkan_desktop.domain.text import clean

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_TEXT = 400_000
_MOST_PAGES = 300
_MOST_PARTS = 2_000
_SWELLING = 40_000_000
_PAGE_SWELLING = 10_000_000
_MOST_SECONDS = 20.0
"""For all the pages: a file that takes longer is made to."""
_MOST_RATIO = 200
_HEAD = 1024
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_WRITTEN = ("document", "header", "footer", "footnotes", "endnotes", "comments")
_ENDS = {f"{_W}p": "\n", f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}tc": "\t"}
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


class Unread(Enum):
    """Why a file cannot be read; the value is said to the user."""

    EMPTY = "den är tom"
    UNKNOWN = "den är av ett slag som inte går att kontrollera"
    LOCKED = "den är skyddad med lösenord"
    BROKEN = "den är skadad"
    TOO_MUCH = "den innehåller för mycket"


class FileUnread(Exception):
    """Carries the reason alone, nothing of what stands in the file."""

    def __init__(self, reason: Unread) -> None:
        super().__init__(reason.name)
        self.reason = reason


@dataclass(frozen=True)
class Written:
    """What a file is and what stands in it. ``pictures``: it holds pictures, which only a person can judge."""

    format: AttachmentFormat
    text: str = field(default="", repr=False)
    pictures: bool = False

    @property
    def needs_look(self) -> bool:
        """Tell whether a person must look at the file: it has pictures, or nothing that can be checked."""
        return self.pictures or not self.text.strip()


def read_file(data: bytes) -> Written:
    """Return what a file says. Raises `FileUnread`."""
    if not data.strip():
        raise FileUnread(Unread.EMPTY)
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Written(AttachmentFormat.PNG, pictures=True)
    if data.startswith(b"\xff\xd8\xff"):
        return Written(AttachmentFormat.JPEG, pictures=True)
    if b"%PDF-" in data[:_HEAD]:
        return _pdf(data)
    if data.startswith(b"PK\x03\x04"):
        return _docx(data)
    return Written(AttachmentFormat.TEXT, _limited(_decoded(data)))


def _limited(text: str) -> str:
    if len(text) > MOST_TEXT:
        raise FileUnread(Unread.TOO_MUCH)
    return clean(text).text


def _decoded(data: bytes) -> str:
    encoding = next((name for mark, name in _BOMS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    signs = sum(1 for char in text if char < " " and char not in "\t\n\r\f") + text.count("\ufffd")
    if signs:
        raise FileUnread(Unread.UNKNOWN)
    return text


def _pdf(data: bytes) -> Written:
    try:
        return _pages(data)
    except FileUnread:
        raise
    except Exception:
        # whatever a damaged file makes the reader raise: its words may be the file's, so they go no further
        raise FileUnread(Unread.BROKEN) from None


def _pages(data: bytes) -> Written:
    from samverkan_desktop.documents.outside_pdf import reader_of  # start-up: only when a file is added

    with reader_of(data, swelling=_PAGE_SWELLING, elements=50_000) as reader:
        return _read_pages(reader)


def _read_pages(reader: PdfReader) -> Written:
    if reader.is_encrypted:
        raise FileUnread(Unread.LOCKED)
    if len(reader.pages) > _MOST_PAGES:
        raise FileUnread(Unread.TOO_MUCH)
    parts: list[str] = []
    pictures, length = bool(reader.attachments), 0
    last = time.monotonic() + _MOST_SECONDS
    for page in reader.pages:
        text = page.extract_text()
        if time.monotonic() > last:
            raise FileUnread(Unread.TOO_MUCH)
        resources = page.get("/Resources")
        pictures = pictures or not text.strip() or (resources is not None and "/XObject" in resources.get_object())
        parts.append(text)
        length += len(text)
        if length > MOST_TEXT:
            raise FileUnread(Unread.TOO_MUCH)
    return Written(AttachmentFormat.PDF, _limited("\n".join(parts)), pictures)


def _docx(data: bytes) -> Written:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            _require_moderate(parts)
            text = "\n".join(_words(package.read(part)) for part in parts if _is_written(part.filename))
            pictures = any(part.filename.startswith(("word/media/", "word/embeddings/")) for part in parts)
    except FileUnread:
        raise
    except NotImplementedError:  # packed in a way that nobody uses
        raise FileUnread(Unread.BROKEN) from None
    except RuntimeError:  # what zipfile says of an encrypted part
        raise FileUnread(Unread.LOCKED) from None
    except Exception:
        # whatever a damaged file makes of zlib, zipfile or the parser: its words may be the file's
        raise FileUnread(Unread.BROKEN) from None
    return Written(AttachmentFormat.DOCX, _limited(text), pictures)


def _require_moderate(parts: list[zipfile.ZipInfo]) -> None:
    """Refuse what is no document, and what would swell: by its parts, its size unpacked, how far each is packed."""
    if "word/document.xml" not in {part.filename for part in parts}:
        raise FileUnread(Unread.UNKNOWN)
    swollen = any(part.file_size > 100_000 and part.file_size > _MOST_RATIO * part.compress_size for part in parts)
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _SWELLING or swollen:
        raise FileUnread(Unread.TOO_MUCH)


def _is_written(name: str) -> bool:
    return name.startswith("word/") and name.endswith(".xml") and name[5:].startswith(_WRITTEN) and "/" not in name[5:]


def _words(xml: bytes) -> str:
    """Return the text of a part: the runs (also removed ones), a line for each paragraph."""
    out: list[str] = []
    inside = 0
    length = 0

    def start(name: str, _attributes: object) -> None:
        nonlocal inside
        inside += name in (f"{_W}t", f"{_W}delText", f"{_W}instrText")

    def end(name: str) -> None:
        nonlocal inside
        inside -= name in (f"{_W}t", f"{_W}delText", f"{_W}instrText")
        if name in _ENDS:
            out.append(_ENDS[name])

    def words(text: str) -> None:
        nonlocal length
        if inside:
            length += len(text)
            if length > MOST_TEXT:
                raise FileUnread(Unread.TOO_MUCH)
            out.append(text)

    def document_type(*_: object) -> None:
        raise FileUnread(Unread.BROKEN)

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = document_type
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, words
    parser.Parse(xml, True)
    return "".join(out)
