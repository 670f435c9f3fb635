"""What the scenarios stand on: the window as the composition root makes it, and a calendar to turn."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest

from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.services.records import Surroundings
from tests.gui.conftest import dialogs, theme

__all__ = ["dialogs", "theme"]
TheDayComes = Callable[[date], None]


@pytest.fixture
def the_day_comes(around: Surroundings) -> TheDayComes:
    """Turn the calendar: it is the early afternoon of another day."""

    def turn(day: date, hour: int = 12) -> None:
        assert isinstance(around.clock, ManualClock)
        around.clock.instant = datetime.combine(day, time(hour), tzinfo=UTC)

    return turn
