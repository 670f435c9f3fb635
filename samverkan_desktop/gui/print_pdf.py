"""A paper from memory to a printer, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument

from samverkan_desktop.domain.errors import EnvironmentFailure

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PRINT_DPI = 300  # a page of text gains nothing from more, and a whole page at 1200 takes half a gigabyte
_POINTS_PER_INCH = 72


class NoPrinter(EnvironmentFailure):
    template = "Skrivaren svarar inte. Inget har skrivits ut. Välj en annan skrivare, eller spara som PDF."


def print_pdf(content: bytes, printer: QPrinter) -> None:
    """Print a PDF. Raises NoPrinter when the printer cannot be reached."""
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)  # type: ignore[call-overload]  # the stubs know no document without an owner
    document.load(buffer)
    try:
        print_document(document, printer)
    finally:
        document.close()


def print_document(document: QPdfDocument, printer: QPrinter) -> None:
    """Print the pages that were asked for, or all. Raises NoPrinter."""
    count = document.pageCount()
    first, last = printer.fromPage() or 1, printer.toPage() or count
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise NoPrinter
    try:
        for page in range(first - 1, min(last, count)):
            if page > first - 1:
                printer.newPage()
            points = document.pagePointSize(page)
            scale, to_printer = PRINT_DPI / _POINTS_PER_INCH, printer.resolution() / _POINTS_PER_INCH
            image = document.render(page, QSize(round(points.width() * scale), round(points.height() * scale)))
            painter.drawImage(QRectF(0, 0, points.width() * to_printer, points.height() * to_printer), image)
    finally:
        painter.end()
