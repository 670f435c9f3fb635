"""What the rounds of a fault come to."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Tally:
    """What a fault's rounds came to."""

    rounds: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    """Wrong diagnoses: the user would be told something untrue, or nothing."""
    notes: dict[str, float] = field(default_factory=dict)

    def caught(self, where: str, fault: Exception) -> None:
        """Take in what a round failed with: the oracle's `Broken` has a letter, anything else is a wrong diagnosis."""
        kept = self.lost if getattr(fault, "letter", "-") in "abcdf" else self.wrong
        kept.append(f"{where}: {type(fault).__name__} {fault}")
