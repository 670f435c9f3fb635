"""What Ctrl+K finds: the pages, what can be done here and now, and what lies in the record."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QCoreApplication

from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import navigation, places
from samverkan_desktop.gui.keymap import Key, keys_of
from samverkan_desktop.gui.models.phrase_words import said
from samverkan_desktop.gui.pages.page import Page
from samverkan_desktop.gui.palette.entries import Entry, Offer, Offers, hit_row
from samverkan_desktop.gui.places import Spot
from samverkan_desktop.services.palette import Palette
from samverkan_desktop.services.palette_shelves import PaletteHit

GoTo = Callable[[Spot], None]
_OFFERS_FIRST = 4
"""Of pages and actions that fit, so many come before what the record holds; the others after it."""


class Finder:
    """Answers for as long as the palette is open; made anew each time, so that it offers what can be done just then."""

    def __init__(
        self, record: Palette, go_to: GoTo, window_keys: list[Key], page: Page | None, *, held: Collection[str]
    ) -> None:
        self._record = record
        self._held = held
        self._go_to = go_to
        here = keys_of(page, below=False) if page is not None else []
        self._offers = Offers([*self._pages(), *self._actions(here), *self._actions(window_keys)])

    def find(self, text: str) -> list[Entry]:
        """Return what fits."""
        offers = self._offers.find(text)
        hits = [Entry(hit_row(hit, place), partial(self._open, hit)) for place, hit in enumerate(self._hits(text))]
        return [*offers[:_OFFERS_FIRST], *hits, *offers[_OFFERS_FIRST:]]

    def _hits(self, text: str) -> list[PaletteHit]:
        return [hit for hit in self._record.find(text) if self._spot(hit) is not None]

    def _spot(self, hit: PaletteHit) -> Spot | None:
        return places.of_target(hit.target, capitalised(said(hit.title)), tuple(navigation.BY_KEY))

    def _open(self, hit: PaletteHit) -> None:
        spot = self._spot(hit)
        if spot is not None:
            self._go_to(spot)

    def _pages(self) -> list[Offer]:
        page = QCoreApplication.translate("Finder", "Sida")
        shown = [pair for _, pages in navigation.groups() for pair in pages]
        sought = [(spec.key, spec.name) for spec in navigation.PAGES if spec.sought]
        return [
            Offer(title, partial(self._go_to, Spot(key)), group=page)
            for key, title in (*shown, *sought)
            if key in self._held
        ]

    def _actions(self, keys: list[Key]) -> list[Offer]:
        group = QCoreApplication.translate("Finder", "Kommando")
        return [
            Offer(key.what, key.do, group=group, keys=key.keys[0] if key.keys else "")
            for key in keys
            if key.what and key.usable and key.anywhere
        ]
