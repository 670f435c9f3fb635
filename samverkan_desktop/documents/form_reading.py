"""A file from outside, read as a filled-in question form: by what is in it, whatever it is called.

The file may be anything. Its size is limited before it is looked at, and everything that may swell in it while it is
read; no page is drawn, no script is run, no file inside it is opened. What is wrong is told as a `FormFault`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from samverkan_desktop.documents.question_form_values import Answer, answer_of
from samverkan_desktop.documents.question_text import read_text
from samverkan_desktop.domain.text import clean

MOST_BYTES = 1_000_000
"""An empty form is some tens of kilobytes; one that a PDF reader has saved, some hundreds."""

_MOST_TEXT = 20_000
_MOST_VALUE = 2_000
_SWELLING = 4_000_000
_MOST_FIELDS = 60
_HEAD = 1024
_PDF = b"%PDF-"
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_OTHERS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%!PS", b"{\\rtf")


class Fault(Enum):
    """Why a file is no answer."""

    EMPTY = "empty"
    TOO_BIG = "too_big"
    NEITHER = "neither"
    ENCODING = "encoding"
    LOCKED = "locked"
    BROKEN = "broken"
    NO_FORM = "no_form"
    FLAT = "flat"


class FormFault(Exception):
    """A file that cannot be read as an answer; carries the reason alone, nothing of what stands in the file."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


def read_form(data: bytes) -> Answer:
    """Return what a form says, PDF or text. Raises `FormFault`."""
    if not data.strip():
        raise FormFault(Fault.EMPTY)
    if len(data) > MOST_BYTES:
        raise FormFault(Fault.TOO_BIG)
    if _PDF in data[:_HEAD]:
        return _read_pdf(data)
    if data.startswith(_OTHERS):
        raise FormFault(Fault.NEITHER)
    answer = read_text(_decoded(data))
    if answer is None:
        raise FormFault(Fault.NO_FORM)
    return answer


def _decoded(data: bytes) -> str:
    """Return a text in the alphabet that it says, else UTF-8, else Windows' own for a Swedish computer."""
    if len(data) > _MOST_TEXT * 4:
        raise FormFault(Fault.NO_FORM)
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return _strictly(data, codec)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _strictly(data, "cp1252")


def _strictly(data: bytes, codec: str) -> str:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        raise FormFault(Fault.ENCODING) from None
    if "\0" in text or "\ufffd" in text:
        raise FormFault(Fault.ENCODING)
    return text


def _read_pdf(data: bytes) -> Answer:
    from samverkan_desktop.documents.outside_pdf import reader_of  # start-up: only when a file is read

    try:
        with reader_of(data, swelling=_SWELLING, elements=5_000) as reader:
            locked = reader.is_encrypted
            fields = None if locked else reader.get_fields()
    except Exception:  # whatever a hostile file makes of the reader: its words may be the file's own
        raise FormFault(Fault.BROKEN) from None
    if locked:
        raise FormFault(Fault.LOCKED)
    if not fields:
        raise FormFault(Fault.FLAT)
    values = {str(name): _value(field) for name, field in list(fields.items())[:_MOST_FIELDS]}
    answer = answer_of(values)
    if not answer.form_id:
        raise FormFault(Fault.NO_FORM)
    return answer


def _value(field: Mapping[str, object]) -> str:
    value = field.get("/V")
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    return clean(value[:_MOST_VALUE], multiline=False).text.strip() if isinstance(value, str) else ""
