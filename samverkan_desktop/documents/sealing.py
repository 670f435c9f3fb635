"""A finished paper locked with a password (AES-256), and several papers as one file to print."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

_ALGORITHM = "AES-256"


def seal(content: bytes, password: str) -> bytes:
    """Return the paper so that it opens with the password alone. The password is kept nowhere."""
    from pypdf import PdfReader, PdfWriter  # start-up: only to seal and to bundle

    writer = PdfWriter(clone_from=PdfReader(BytesIO(content)))
    writer.encrypt(password, algorithm=_ALGORITHM)
    sealed = BytesIO()
    writer.write(sealed)
    return sealed.getvalue()


def bundle(papers: Iterable[bytes]) -> bytes:
    """Return the papers after each other; each begins on a page of its own, as it was."""
    from pypdf import PdfReader, PdfWriter  # start-up: as above

    writer = PdfWriter()
    for content in papers:
        writer.append(PdfReader(BytesIO(content)))
    whole = BytesIO()
    writer.write(whole)
    return whole.getvalue()
