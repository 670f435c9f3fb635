"""Hits of a search in the minutes, as rows: § and heading, meeting and day, the piece of text with its marks."""

from __future__ import annotations

from samverkan_desktop.domain.swedish import paragraph
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import heading_date
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.text_hits import TextHit


@dataclass(frozen=True, kw_only=True)
class HitRow(Row):
    """A row with a piece of text under it. ``marks``: where the words that were looked for stand in it."""

    extract: str = ""
    marks: tuple[tuple[int, int], ...] = ()

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.lead, self.title, self.sub, self.chip, self.extract) if part)


def hit_row(hit: TextHit) -> HitRow:
    """Return a hit as a row: ``§ 44`` · *Ärende K7: hög frånvaro* · ``7/2026, torsdag 3 december 2026, Samtal``."""
    day = f"{heading_date(hit.day)} {hit.day.year}"
    meeting = hit.meeting if "/" in hit.meeting else ""
    if hit.follow_up_id:
        part, chip, tone = tr("Åtgärd"), words.label(hit.state) if hit.state else "", Tone.NEUTRAL
    else:
        part, chip, tone = _part(hit.part) if hit.start >= 0 else tr("Rubrik"), "", Tone.NEUTRAL
    if hit.is_case and not chip:
        chip, tone = tr("Ärende"), Tone.CASE
    return HitRow(
        id=hit.follow_up_id or hit.item_id,
        lead=paragraph(hit.paragraph) if hit.paragraph is not None else str(hit.position),
        title=hit.heading,
        sub=" · ".join(each for each in (meeting, day, part) if each),
        chip=chip,
        tone=tone,
        extract=hit.extract.text,
        marks=hit.extract.marks,
    )


def _part(part: str) -> str:
    names = {"background": tr("Bakgrund/fråga"), "talk": tr("Samtal"), "agreed": tr("Överenskommet")}
    return names.get(part, "")
