"""Search in what one forum has written: the minutes and åtgärder of its meetings that are over.

A forum is opened by choosing it; nothing is searched across forums. That a search was made is logged with how many hits
it had, never with its words. Whoever stands outside a case's krets finds nothing of it, and words that could point out
a child find no case at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from samverkan_desktop.deidentify import Context
from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.extracts import Seeker
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.search_words import wanted
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.gate import STANDARD_GATE, Gate
from samverkan_desktop.services.hearing import outside
from samverkan_desktop.services.index import ACTION, ITEM, Index
from samverkan_desktop.services.pointing import Pointing, SearchedByTrait, pointing_in
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.text_hits import HitReader, TextHit
from samverkan_desktop.storage.figure_queries import FigureQueries
from samverkan_desktop.storage.search_index import SearchHit

SHOWN, MOST = 60, 400
"""How many hits are shown, and how many are counted: who finds more than that looks for another word."""


class ForumNotOpened(UserError):
    exit_code = 1
    template = "Ärendetexter söks bara i ett forum i taget. Inget har sökts. Välj ett forum först, och sök sedan."


@dataclass(frozen=True)
class Found:
    """What a search came to. ``total``: all hits, also those that are not shown; ``more``: there are even more.
    ``left_out``: why no case was looked in, as the kind of trait; nothing when they were."""

    hits: tuple[TextHit, ...] = ()
    total: int = 0
    more: bool = False
    left_out: str = ""


@dataclass(frozen=True)
class ForumSearch:
    """Searches one forum at a time. Keep it while the forum is open: what it has read stands until a change."""

    session: Session
    gate: Gate = STANDARD_GATE
    _read: dict[str, tuple[int, Context]] = field(default_factory=dict, repr=False)

    def forums(self) -> tuple[tuple[str, str], ...]:
        """Return the forums that have held any meeting: name and id."""
        held = FigureQueries(self.session.record, self.session.repositories).forums_with_held()
        return tuple((forum.name, forum.id) for forum in self.session.repositories.forums.all() if forum.id in held)

    def search(self, text: str, forum_id: str) -> Found:
        """Return the places in a forum that hold all the words: where they begin words first, the latest meeting first.

        Raises `ForumNotOpened`, `SearchedByTrait` for what is never searched for, `CheckFailed` and `RightMissing`.
        """
        pointing = self._opened(text, forum_id)
        words = wanted(text)
        if not words:
            return Found()
        seeker = Seeker(words)
        hits, total = self._shown(text, forum_id, seeker, without_cases=pointing is not None)
        if None in hits and not self.session.record.read_only:  # the words are no longer those of the texts
            Index(self.session, self.gate).renew(forum_id)
            hits, total = self._shown(text, forum_id, seeker, without_cases=pointing is not None)
        self._log(forum_id, min(total, MOST))
        shown = [hit for hit in hits if hit is not None]
        shown.sort(key=lambda each: (each.inside, -each.day.toordinal(), each.position))
        return Found(tuple(shown), min(total, MOST), total > MOST, pointing.what if pointing else "")

    def case_items(self, text: str, forum_id: str) -> frozenset[str]:
        """Return the items with a case whose text or åtgärder in a forum hold all the words. Raises as `search`."""
        pointing = self._opened(text, forum_id)
        if pointing is not None:
            raise SearchedByTrait(kind=pointing.what)
        found = self._placed(self._look(text, forum_id)) if wanted(text) else []
        hidden = self._hidden(dict(found).values(), without_cases=False)
        items = frozenset(item.id for _, item in found if item.is_case and item.id not in hidden)
        self._log(forum_id, len(items))
        return items

    def prepare(self, forum_id: str) -> None:
        """Read what the first search in a forum needs, when it has been opened and nobody waits. Searches nothing."""
        if forum_id and self.session.rights.may(Deed.READ_CASES):
            self._known(forum_id)

    def _opened(self, text: str, forum_id: str) -> Pointing | None:
        """Refuse what may not be searched; bring the words of the forum up to date."""
        self.session.require(Deed.READ_CASES, kind="forum", id=forum_id)
        if not forum_id:
            raise ForumNotOpened
        pointing = pointing_in(self.gate, text, self._known(forum_id))
        if pointing is not None and pointing.direct:
            raise SearchedByTrait(kind=pointing.what)
        return pointing

    def _known(self, forum_id: str) -> Context:
        """Bring the words of a forum up to date and return what the check is told, read anew after a change."""
        known = self._read.get(forum_id)
        if known is None or known[0] != self.session.record.head.number:
            Index(self.session, self.gate).catch_up(forum_id)
            known = self._read[forum_id] = (self.session.record.head.number, scan_context(self.session))
        return known[1]

    def _log(self, forum_id: str, count: int) -> None:
        told = "1 träff" if count == 1 else f"{count} träffar"
        self.session.record.log_read("sök i ärendetext", kind="forum", object_id=forum_id, detail=told)
        self._read[forum_id] = (self.session.record.head.number, self._read[forum_id][1])

    # --- finding -----------------------------------------------------------------------------------------------

    def _look(self, text: str, forum_id: str) -> list[SearchHit]:
        search = self.session.record.search
        return search.find(text, kinds=(ITEM, ACTION), forum_ids=(forum_id,), limit=MOST + 1)

    def _shown(
        self, text: str, forum_id: str, seeker: Seeker, *, without_cases: bool
    ) -> tuple[list[TextHit | None], int]:
        """Return the hits to show, and how many there are. None stands for one whose text does not hold the words."""
        found = self._look(text, forum_id)
        if without_cases or not self.session.rights.may(Deed.MINUTES):
            placed = self._placed(found)
            hidden = self._hidden([item for _, item in placed], without_cases=without_cases)
            allowed = [each for each in placed if each[1].id not in hidden]
            total, placed = len(allowed), allowed[:SHOWN]
        else:
            total, placed = len(found), self._placed(found[:SHOWN])
        return HitReader(self.session.repositories, placed).hits(seeker), total

    def _placed(self, found: Sequence[SearchHit]) -> list[tuple[SearchHit, AgendaItem]]:
        """Return hits, each with its item."""
        repositories = self.session.repositories
        actions = repositories.follow_ups.where(id=[hit.object_id for hit in found if hit.kind == ACTION])
        item_of = {action.id: action.item_id for action in actions}
        item_of |= {hit.object_id: hit.object_id for hit in found if hit.kind == ITEM}
        items = {item.id: item for item in repositories.items.where(id=list(dict.fromkeys(item_of.values())))}
        return [(hit, items[item_of[hit.object_id]]) for hit in found if item_of.get(hit.object_id) in items]

    def _hidden(self, items: Iterable[AgendaItem], *, without_cases: bool) -> frozenset[str]:
        """Return the items nothing is told of: cases, where none may be found, and those outside whose krets one is."""
        if without_cases:
            return frozenset(item.id for item in items if item.is_case)
        return outside(self.session, items)
