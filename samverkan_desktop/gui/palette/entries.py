"""What the palette shows: pages, what can be done, and what the record holds. Pure but for what each line does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from samverkan_desktop.domain.search_words import fit, haystacks, wanted
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models.phrase_words import said
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.services.palette_shelves import PaletteHit, PaletteKind

_TONES = {PaletteKind.CASE: Tone.CASE, PaletteKind.MEETING: Tone.BRAND}


@dataclass(frozen=True)
class Entry:
    """A line and what choosing it does."""

    row: Row
    run: Callable[[], None]


@dataclass(frozen=True)
class Offer:
    """A page or an action. ``group``: the heading it stands under, ``keys``: how it is done without the palette."""

    title: str
    run: Callable[[], None]
    group: str = ""
    keys: str = ""
    other_words: str = ""

    def row(self, number: int) -> Row:
        """Return the line it is shown as."""
        return Row(id=f"offer{number}", title=self.title, sub=self.group, chip=self.keys)


class Offers:
    """Pages and actions, found by their words."""

    def __init__(self, offers: Sequence[Offer]) -> None:
        self._offers = tuple(offers)
        self._texts = haystacks(f"{offer.title} {offer.group} {offer.other_words}" for offer in self._offers)

    def find(self, text: str) -> list[Entry]:
        """Return those that fit, best first; without words, all of them."""
        sought = wanted(text)
        if not sought:
            found = list(range(len(self._offers))) if not text.strip() else []
        else:
            fits = ((fit(held, sought), place) for place, held in enumerate(self._texts))
            found = [place for _, place in sorted((how, place) for how, place in fits if how is not None)]
        return [Entry(self._offers[place].row(place), self._offers[place].run) for place in found]


def hit_row(hit: PaletteHit, number: int) -> Row:
    """Return the line that something in the record is shown as."""
    return Row(
        id=f"hit{number}",
        title=said(hit.title),
        sub=capitalised(said(hit.detail)),
        chip=capitalised(words.label(hit.kind)),
        tone=_TONES.get(hit.kind, Tone.NEUTRAL),
    )
