"""What a paper that is looked at needs to be sent: the step that marks it, and the letter it goes with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from samverkan_desktop.gui.tokens import Tone


@dataclass(frozen=True)
class Sending:
    """A paper that is looked at to be sent: what the button says, the step that marks it, and what is said after.

    ``letter`` opens what is mailed, once it is marked. ``note`` is said before, as loudly as it is urgent: something
    to think about, no hindrance.
    """

    button: str
    step: Callable[[], object]
    done: Callable[[], str]
    letter: Callable[[], None]
    note: tuple[str, Tone] = ("", Tone.NEUTRAL)
