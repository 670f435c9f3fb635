"""Lines that lead to a place in a meeting."""

from __future__ import annotations

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.gui.tokens import Tone


@dataclass(frozen=True)
class Target:
    """A place in a meeting. ``part``: ``background``, ``talk``, ``agreed``, ``title``, or nothing in particular.

    ``start`` and ``end``: what to mark there, in code points; -1 for nothing. ``object_id``: a follow-up at the item,
    then ``part`` is ``due`` or ``responsible``.
    """

    item_id: str
    part: str = ""
    start: int = -1
    end: int = -1
    object_id: str = ""


@dataclass(frozen=True)
class Place:
    """A line and where it leads. ``where``: the place in words, under it. ``tone`` gives the sign in front of it."""

    text: str
    target: Target
    where: str = ""
    tone: Tone = Tone.NEUTRAL
