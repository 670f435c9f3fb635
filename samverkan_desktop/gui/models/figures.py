"""What the figures of the first page are drawn from: dots, parts of a bar, bars."""

from __future__ import annotations

from samverkan_desktop.domain.overview_timeline import DotState
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.tokens import Tone


@dataclass(frozen=True, kw_only=True)
class TimelineDot:
    """What a dot shows. ``chip`` stands under it in ``tone``, which the dot takes too; ``spoken`` says all of it."""

    id: str
    state: DotState
    day: str
    week: str
    chip: str = ""
    tone: Tone = Tone.NEUTRAL
    spoken: str = ""
    tip: str = ""


@dataclass(frozen=True)
class Segment:
    """A part of a stacked bar: how many, and what they are in words."""

    count: int
    words: str
    tone: Tone


@dataclass(frozen=True, kw_only=True)
class BarRow(Row):
    """``chip`` is the figure. ``share``: 1 is the longest bar; None where the count is kept back. ``told``: aloud."""

    share: float | None = None
    told: str = ""

    @property
    def spoken(self) -> str:
        return self.told or super().spoken
