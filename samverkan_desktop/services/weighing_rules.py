"""What the record says about weighing: the limit, and how many children a birth year has where no unit tells it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from samverkan_desktop.deidentify.combination import DEFAULT_LIMIT, Pupils
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.register import Stage, Unit
from samverkan_desktop.services.session import SETTING, Session

_NAME = "weighing"
LOWEST_LIMIT, HIGHEST_LIMIT = 5, 100
MOST_PER_YEAR = 5000
USUAL_PER_YEAR = 90
"""A municipality of about 7,500 inhabitants: a proposal, never counted with until it is entered."""


class LimitOutOfRange(UserError):
    template = (
        "Gränsen kan vara mellan {lowest} och {highest} elever, inte {limit}. Inget har ändrats. "
        "Välj ett tal däremellan."
    )


class BirthYearOutOfRange(UserError):
    template = (
        "Antalet barn per årskull kan vara högst {highest}, inte {number}. Inget har ändrats. "
        "Skriv hur många barn som föds ett vanligt år, eller lämna det tomt."
    )


@dataclass(frozen=True, kw_only=True)
class WeighingRules:
    """``limit``: fewer pupils than this warn. ``per_birth_year``: None until the municipality has said a number."""

    limit: int = DEFAULT_LIMIT
    per_birth_year: int | None = None


@dataclass(frozen=True)
class Weighing:
    """Reads and writes the rules."""

    session: Session

    def rules(self) -> WeighingRules:
        """Return the rules of this record."""
        held = self.session.record.settings.get(_NAME)
        if not isinstance(held, dict):
            return WeighingRules()
        return WeighingRules(limit=int(held["limit"]), per_birth_year=held["per_birth_year"])

    def set_rules(self, rules: WeighingRules) -> None:
        """Change the rules; the change is logged and can be undone."""
        if not LOWEST_LIMIT <= rules.limit <= HIGHEST_LIMIT:
            raise LimitOutOfRange(limit=rules.limit, lowest=LOWEST_LIMIT, highest=HIGHEST_LIMIT)
        number = rules.per_birth_year
        if number is not None and not 0 < number <= MOST_PER_YEAR:
            raise BirthYearOutOfRange(number=number, highest=MOST_PER_YEAR)
        if rules == self.rules():
            return
        settings = self.session.record.settings
        before, after = settings.get(_NAME), {"limit": rules.limit, "per_birth_year": number}
        detail = f"gräns {rules.limit}, barn per årskull {number if number is not None else 'ej angivet'}"
        with self.session.action("ändra inställning", kind=SETTING, id=_NAME, detail=detail):
            settings.set(_NAME, after)
            self.session.note_setting(_NAME, before, after)


def pupils_of(units: Iterable[Unit], rules: WeighingRules) -> Pupils:
    """Return how many pupils there are, as units carry it."""
    counts = {
        (unit.id, count.stage.value): count.pupils
        for unit in units
        for count in unit.stages
        if count.pupils > 0 and count.stage is not Stage.UNSTATED
    }
    return Pupils(counts, rules.per_birth_year)
