"""How good a passphrase is, said while it is typed. The rule itself stands in `storage.passphrase`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.storage.passphrase import LEAST_CHARACTERS, LEAST_WORDS, require_strong, weaknesses

_MORE_CHARACTERS, _MORE_WORDS = 22, 6
_BELOW = 90  # per cent of the meter that a passphrase still refused fills at most


class Strength(Labelled):
    """What the meter says. Below ``enough`` a passphrase is refused."""

    EMPTY = "empty", "ingen än"
    WEAK = "weak", "för svag"
    ENOUGH = "enough", "tillräcklig"
    STRONG = "strong", "stark"


@dataclass(frozen=True)
class Judged:
    """A judged passphrase. ``reasons`` say why it is weak, within a sentence; ``filled``: per cent of the meter."""

    strength: Strength
    filled: int
    reasons: tuple[str, ...] = ()

    @property
    def is_accepted(self) -> bool:
        """Tell whether the record takes it."""
        return self.strength in (Strength.ENOUGH, Strength.STRONG)


def judge(passphrase: str, *, names: Iterable[str] = ()) -> Judged:
    """Judge a passphrase. ``names`` are words an outsider would try: the user's name, the municipality's."""
    if not passphrase:
        return Judged(Strength.EMPTY, 0)
    words = len([word for word in re.split(r"[\s\-_.,]+", passphrase) if word])
    reasons = tuple(weaknesses(passphrase, names=names))
    if reasons:
        share = max(len(passphrase) / LEAST_CHARACTERS, words / LEAST_WORDS if words > 1 else 0)
        return Judged(Strength.WEAK, max(5, min(round(share * 60), _BELOW - 30)), reasons)
    if len(passphrase) >= _MORE_CHARACTERS or words >= _MORE_WORDS:
        return Judged(Strength.STRONG, 100)
    return Judged(Strength.ENOUGH, 75)


def require(passphrase: str, *, names: Iterable[str] = ()) -> None:
    """Refuse a passphrase that the record will not take. Raises PassphraseTooWeak with the reasons."""
    require_strong(passphrase, names=names)
