"""Start-up phases that have been evaluated (M08): ticked off the first page, logged, undone like anything else."""

from __future__ import annotations

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.session import Session

_SETTING = "evaluated_phases"


@dataclass(frozen=True)
class Phases:
    """Which ended phases somebody has evaluated, and when."""

    session: Session

    def evaluated(self) -> frozenset[str]:
        """Return the keys of those that need no reminder."""
        return frozenset(self._held())

    def tick(self, key: str, *, forum_id: str) -> None:
        """Say that a phase has been evaluated."""
        settings, before = self.session.record.settings, self.session.record.settings.get(_SETTING)
        held = self._held()
        if key in held:
            return
        after = {**held, key: today(self.session.clock).isoformat()}
        name = "utvärdera uppstart"
        with self.session.action("utvärdera uppstart", name, kind="forum", id=forum_id):
            settings.set(_SETTING, after)
            self.session.note_setting(_SETTING, before, after)

    def _held(self) -> dict[str, str]:
        plain = self.session.record.settings.get(_SETTING)
        return {str(key): str(day) for key, day in plain.items()} if isinstance(plain, dict) else {}
