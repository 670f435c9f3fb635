"""What the tasks of a day take in keys and clicks: told in docs/keys-and-clicks.md, held here to what was counted."""

from __future__ import annotations

import re
from pathlib import Path

from tests.scenarios.hands import Count

YEAR_INVITED = "A school year invited"
AGENDA_SENT = "The agenda sent"
ATTENDANCE = "Attendance of nine taken"
MINUTES = "Minutes of eight §§ finished"
LACKED = "Which functions have we lacked this year"
HEALTH_TO_PAPER = "Elevhälsan deltog 4 av 6, to paper"
TABLE = Path(__file__).parents[2] / "docs" / "keys-and-clicks.md"
_ROW = re.compile(r"^\| ([^|]+?) \| (\d+) \| (\d+) \|", re.MULTILINE)


def as_told(task: str, count: Count) -> None:
    """Fail when a task took another number of keys or clicks than the page says: more is worse, fewer is news."""
    told = {name: (int(keys), int(clicks)) for name, keys, clicks in _ROW.findall(TABLE.read_text(encoding="utf-8"))}
    assert (count.keys, count.clicks) == told.get(task), f"{task}: {count.why}"
