"""Reads a Word file back with another library than the one that wrote it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.table import Table

from samverkan_desktop.documents import render_word
from samverkan_desktop.documents.values import Paper

NBSP = "\u00a0"


def opened(data: bytes) -> Document:
    return docx.Document(io.BytesIO(data))


def members(data: bytes) -> dict[str, bytes]:
    """Every member of the archive, unpacked."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def word_text(data: bytes) -> str:
    """Body, headers and footers as running text with ordinary spaces."""
    document = opened(data)
    section = document.sections[0]
    parts = [document, section.header, section.footer]
    if section.different_first_page_header_footer:
        parts += [section.first_page_header, section.first_page_footer]
    return " ".join(" ".join(text for part in parts for text in _texts(part)).replace(NBSP, " ").split())


def _texts(part: object) -> Iterator[str]:
    for piece in part.iter_inner_content():  # type: ignore[attr-defined]  # the body, a header, a cell
        if isinstance(piece, Table):
            for row in piece.rows:
                for cell in row.cells:
                    yield from _texts(cell)
        else:
            yield piece.text


def word_of(paper: Paper) -> str:
    return word_text(render_word(paper))
