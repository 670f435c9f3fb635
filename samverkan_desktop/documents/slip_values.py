"""What an åtgärdslapp says, and how to answer it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from samverkan_desktop.documents.values_frame import PaperFrame
from samverkan_desktop.domain import slips


@dataclass(frozen=True, kw_only=True)
class SlipLine:
    """An åtgärd as it stands on the slip. ``what`` is empty where it belongs to a case."""

    where: str
    what: str = field(default="", repr=False)
    due: date | None
    code: str


@dataclass(frozen=True, kw_only=True)
class SlipPaper:
    """The slip of one who is responsible. ``answer_to``: whom to answer."""

    frame: PaperFrame
    to: str
    meeting: str
    lines: tuple[SlipLine, ...]
    answer_to: str = ""


STATES, CHANGES = tuple(slips.STATES), tuple(slips.CHANGES)
"""The words that are read when the slip comes back."""
MIND = "Skriv inget som kan peka ut ett barn."
TICK_HERE = "Kryssa hur långt det har kommit och hur det blev, och skriv en rad om vad som ändrades."
EXAMPLE = "KODEN klar, något bättre: Kontakten fungerar nu varje vecka"
HOW = (
    "Svara med en rad för varje åtgärd: koden, ordet klar, pågår eller utgår, och gärna hur det blev (sämre, "
    f"oförändrat, något bättre, klart bättre) och en rad om vad som ändrades. {MIND}"
)
