"""What goes into a paper or a file of figures: sentences and tables, everything in words."""

from __future__ import annotations

from dataclasses import dataclass

from samverkan_desktop.documents.values_frame import PaperFrame


@dataclass(frozen=True)
class FigureColumn:
    """A column: its heading, its share of the width, and whether it holds figures."""

    title: str
    share: float
    right: bool = False


@dataclass(frozen=True, kw_only=True)
class FigureTable:
    """A table under its heading. ``name`` is short: a sheet of a file has it. ``note`` stands below."""

    name: str
    heading: str
    columns: tuple[FigureColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class FiguresPaper:
    """Figures over a time. ``lead``: the sentence everything else is the reason for; ``lines`` follow it."""

    frame: PaperFrame
    heading: str
    period: str
    lead: str = ""
    lines: tuple[str, ...] = ()
    tables: tuple[FigureTable, ...] = ()
