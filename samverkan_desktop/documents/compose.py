"""Blocks onto pages, once.

Places every block before anything is painted, so the number of pages is known when the first header is drawn and
"Sida 1 (3)" costs no second layout. The rules: a heading stands with what follows it, a text leaves no single line
behind, signatures bring some of the text before them along.
"""

from __future__ import annotations

import copy
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from samverkan_desktop.documents.block import Block, Sheet

_EPSILON = 0.01


@dataclass
class Placed:
    """A block and how far below the top of the text area it starts."""

    block: Block
    down: float
    height: float


@dataclass
class Page:
    """One page; ``full`` is the height of its text area in points."""

    full: float
    items: list[Placed] = field(default_factory=list)

    @property
    def used(self) -> float:
        """How far down the page is filled."""
        return self.items[-1].down + self.items[-1].height if self.items else 0.0

    def gap(self, block: Block) -> float:
        """Space above a block that would come next: none at the top of a page."""
        return max(self.items[-1].block.after, block.before) if self.items else 0.0

    def room(self, block: Block) -> float:
        """The height left for a block that would come next."""
        return self.full - self.used - self.gap(block) + _EPSILON

    def put(self, block: Block, height: float) -> None:
        """Place a block below the others."""
        self.items.append(Placed(block, self.used + self.gap(block), height))


class Composer:
    """Fills pages. The first page may be lower than the others."""

    def __init__(self, *, first: Sheet, other: Sheet) -> None:
        self._first = first
        self._other = other
        self._pages = [Page(first.full)]
        self._waiting: deque[Block] = deque()

    def compose(self, blocks: Iterable[Block]) -> list[Page]:
        """Return the pages; a paper without blocks is one empty page."""
        self._waiting = deque(blocks)
        while self._waiting:
            chain = self._chain()
            if self._page.items and self._need(chain, self._page) > self._page.full + _EPSILON:
                self._break_before(chain)
                continue
            for _ in chain:
                if not self._place(self._waiting.popleft()):
                    break
        return self._pages

    @property
    def _sheet(self) -> Sheet:
        return self._first if len(self._pages) == 1 else self._other

    @property
    def _page(self) -> Page:
        return self._pages[-1]

    def _chain(self) -> list[Block]:
        """The next block and, while they ask to be kept together, those after it."""
        chain: list[Block] = []
        for block in self._waiting:
            chain.append(block)
            if not block.keep_next:
                break
        return chain

    def _need(self, chain: list[Block], page: Page) -> float:
        """How far down the page the chain reaches at least."""
        sheet = self._first if page is self._pages[0] else self._other
        down = page.used
        before = page.items[-1].block if page.items else None
        for block in chain:
            down += max(before.after, block.before) if before else 0.0
            down += block.head(sheet) if block is chain[-1] else block.height(sheet)
            before = block
        return down

    def _break_before(self, chain: list[Block]) -> None:
        """Begin a page. What must not stand alone there brings the end of the text before it along."""
        new = Page(self._other.full)
        if any(block.company for block in chain):
            stays, brought = self._end_of(self._page)
            if stays and self._need([*brought, *chain], new) <= new.full + _EPSILON:
                self._page.items = stays
                self._waiting.extendleft(reversed(brought))
        self._pages.append(new)

    def _end_of(self, page: Page) -> tuple[list[Placed], list[Block]]:
        """Return what stays on a page and the end of it: two lines, a row, or the last block with its heading."""
        stays = list(page.items)
        last = stays.pop()
        tail = last.block.split_tail(self._sheet)
        if tail:
            first, rest = tail
            stays.append(Placed(first, last.down, first.height(self._sheet)))
            brought = [rest]
        else:
            brought = [copy.copy(last.block)]
            while stays and stays[-1].block.keep_next:
                brought.insert(0, stays.pop().block)
        for block in brought:
            block.keep_next = True
        return stays, brought

    def _place(self, block: Block) -> bool:
        """Place a block, or what of it fits; False when a new page was begun for the rest."""
        page = self._page
        height = block.height(self._sheet)
        if height <= page.room(block):
            page.put(block, height)
            return True
        pieces = block.split(self._sheet, page.room(block))
        if pieces:
            first, rest = pieces
            page.put(first, first.height(self._sheet))
            self._waiting.appendleft(rest)
        elif page.items:
            self._waiting.appendleft(block)
        else:
            page.put(block, height)  # taller than a page and not to be split: better over the edge than lost
            return True
        self._pages.append(Page(self._other.full))
        return False
