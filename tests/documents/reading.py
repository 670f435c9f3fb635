"""Reads a paper back the way a reader's program does."""

from __future__ import annotations

import io

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from samverkan_desktop.documents import render
from samverkan_desktop.documents.values import Paper

NBSP = "\u00a0"


def reader(data: bytes) -> PdfReader:
    """The file, read strictly: a fault in its structure fails the test."""
    return PdfReader(io.BytesIO(data), strict=True)


def page_texts(paper: Paper) -> list[str]:
    """The text of every page, with ordinary spaces."""
    return [page.extract_text().replace(NBSP, " ") for page in reader(render(paper)).pages]


def flowing(text: str) -> str:
    """Text without its line breaks, for phrases that may run over a line."""
    return " ".join(text.replace(NBSP, " ").split())


def whole_text(paper: Paper) -> str:
    """All pages as running text."""
    return flowing("\n".join(page_texts(paper)))


def fonts(data: bytes) -> dict[str, bool]:
    """Every font that any page may use, and whether its file lies in the PDF."""
    found: dict[str, bool] = {}
    for page in reader(data).pages:
        resources = page["/Resources"]
        assert isinstance(resources, DictionaryObject)
        for entry in resources.get("/Font", DictionaryObject()).values():
            font = entry.get_object()
            descriptor = font.get("/FontDescriptor")
            found[str(font["/BaseFont"])] = bool(descriptor) and "/FontFile2" in descriptor.get_object()
    return found
