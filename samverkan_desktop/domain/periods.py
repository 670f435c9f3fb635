"""From–to, both days inclusive; no last day means until further notice."""

from __future__ import annotations

from datetime import date

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.value_classes import dataclass


class PeriodReversed(UserError):
    template = "Slutdatum {date_to} ligger före startdatum {date_from}. Inget har ändrats. Rätta ett av datumen."


@dataclass(frozen=True, kw_only=True)
class Period:
    """When something holds. ``valid_to`` is inclusive; None means until further notice."""

    valid_from: date
    valid_to: date | None = None

    def __post_init__(self) -> None:
        if self.valid_to is not None and self.valid_to < self.valid_from:
            raise PeriodReversed(date_from=self.valid_from, date_to=self.valid_to)

    def holds_on(self, day: date) -> bool:
        """Tell whether it holds on a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)
