"""What stands on the first page, as words."""

from __future__ import annotations

from samverkan_desktop.domain.overview import Overview
from samverkan_desktop.domain.overview_target import LineKind
from samverkan_desktop.domain.overview_todo import TaskKind


def texts(page: Overview, kind: TaskKind) -> list[tuple[str, str]]:
    return [(str(row.text), str(row.badge)) for row in page.todo if row.kind is kind]


def lines(page: Overview, kind: LineKind) -> list[tuple[str, str]]:
    assert page.next_meeting is not None
    return [(line.urgency.value, str(line.text)) for line in page.next_meeting.lines if line.kind is kind]
