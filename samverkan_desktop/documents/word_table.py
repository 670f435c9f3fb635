"""Tables in Word: the header repeated on every page and told to a screen reader, rows whole."""

from __future__ import annotations

from collections.abc import Sequence

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents import word_styles as ws
from samverkan_desktop.documents.block import Sheet
from samverkan_desktop.documents.rich import Rich
from samverkan_desktop.documents.signing import GAP, SignatureLines, room_beside, under_line
from samverkan_desktop.documents.style import TextStyle
from samverkan_desktop.documents.tables import Column, Table
from samverkan_desktop.documents.word_xml import Paragraph, border, lines_of, runs, twips

_GAP = 2 * st.MM  # less than the PDF leaves: Calibri is a little wider in figures, and dates stay whole
_UNDER = 1.5  # from a line to sign on to the name under it


def table_xml(table: Table, sheet: Sheet) -> str:
    """Return a table."""
    widths = table.widths(sheet)
    rows: list[str] = []
    if table.header:
        titles: list[Rich] = [column.title for column in table.columns]
        heads = [st.CELL_HEAD] * len(titles)
        rows.append(_row(titles, table.columns, widths, heads, extra="<w:tblHeader/>", keep=True))
    styles = [column.style for column in table.columns]
    high = f'<w:trHeight w:val="{twips(table.least)}" w:hRule="atLeast"/>' if table.least else ""
    last = len(table.content) - 1
    for number, row in enumerate(table.content):
        above_sum = table.with_sum and number == last - 1
        keep = table.keep_next or above_sum or (number == 0 and last > 0)
        rows.append(_row(row, table.columns, widths, styles, extra=high, keep=keep, firm=above_sum))
    look = 'w:firstRow="1" w:firstColumn="0"' if table.header else 'w:firstRow="0" w:firstColumn="1"'
    return _table(
        ws.TABLE if table.header else ws.FACTS,
        widths,
        "".join(rows),
        indent=table.indent,
        margins=ws.cell_margins(table.pad, _GAP),
        look=f'<w:tblLook w:val="0000" {look} w:lastRow="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    )


def _table(style: str, widths: Sequence[float], rows: str, *, indent: float, margins: str, look: str) -> str:
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    named = f'<w:tblStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:tbl><w:tblPr>{named}<w:tblW w:w="{twips(sum(widths))}" w:type="dxa"/>'
        f'<w:tblInd w:w="{twips(indent)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{margins}{look}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def _row(
    cells: Sequence[Rich],
    columns: Sequence[Column],
    widths: Sequence[float],
    styles: Sequence[TextStyle],
    *,
    extra: str,
    keep: bool,
    firm: bool = False,
) -> str:
    line = f"<w:tcBorders>{border('bottom', st.HAIRLINE, st.MUTED)}</w:tcBorders>" if firm else ""
    written = "".join(
        cell(
            content(text, ws.style_id(style), right=column.right, keep=keep),
            width,
            borders=line + _no_gap(column, columns),
        )
        for text, column, width, style in zip(cells, columns, widths, styles, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{extra}</w:trPr>{written}</w:tr>"


def _no_gap(column: Column, columns: Sequence[Column]) -> str:
    return '<w:tcMar><w:right w:w="0" w:type="dxa"/></w:tcMar>' if column is columns[-1] else ""


def content(text: Rich, style: str, *, right: bool = False, keep: bool = False) -> str:
    """Return what stands in a cell; its typed lines are kept."""
    inner = "<w:r><w:br/></w:r>".join(runs(line) for line in lines_of(text))
    return Paragraph(style, inner, keep_next=keep, to_the_right=right).xml()


def cell(inner: str, width: float, *, borders: str = "") -> str:
    """Return a cell."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{borders}</w:tcPr>{inner}</w:tc>'


def loose_table(widths: Sequence[float], cells: Sequence[str], *, top: float = 0.0) -> str:
    """Return one row without lines: to set things beside each other."""
    look = '<w:tblLook w:val="0000"/>'
    row = "".join(cells)
    return _table(
        "",
        widths,
        f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{row}</w:tr>",
        indent=0,
        margins=ws.cell_margins(top, 0.0),
        look=look,
    )


def signature_table(block: SignatureLines) -> str:
    """Return the lines to sign on, with name and function under them."""
    room = room_beside(st.TEXT_WIDTH)
    line = f"<w:tcBorders>{border('top', st.HAIRLINE, st.TEXT)}</w:tcBorders>"
    widths: list[float] = []
    cells: list[str] = []
    for number, person in enumerate(block.people):
        if number:
            widths.append(GAP)
            cells.append(cell(Paragraph("Normal", "", keep_next=block.keep_next).xml(), GAP))
        widths.append(room)
        cells.append(
            cell(content(under_line(person), ws.style_id(st.SIGNATURE), keep=block.keep_next), room, borders=line)
        )
    return loose_table(widths, cells, top=_UNDER)
