"""Every case by its code: how often it was taken up, when last, at which stage and in which area, what is still to do.

A list of codes, never of children: what a case is about stands in no row, and rows cannot be sorted or searched by
stage or area. The text is searched inside one forum at a time, and that it was searched is logged.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.register import Stage
from samverkan_desktop.services.forum_search import ForumSearch
from samverkan_desktop.services.gate import STANDARD_GATE, Gate
from samverkan_desktop.services.hearing import outside_cases
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.list_queries import CaseRow, ListQueries, MeetingRow

_STAGES = {stage.value: stage.label for stage in Stage}


@dataclass(frozen=True, kw_only=True)
class CaseLine:
    """A case. ``last``: the meeting it was taken up at last, or stands on. ``waits``: it stands on a coming agenda."""

    code: int
    meetings: int
    last_day: date
    last_label: str
    last_meeting: str
    forum_ids: frozenset[str]
    forum: str
    stage: str
    area: str
    open_actions: int
    item_ids: frozenset[str] = field(repr=False)

    @property
    def label(self) -> str:
        """``K7``."""
        return f"K{self.code}"


@dataclass(frozen=True)
class CaseListView:
    """The cases, latest first, and the forums they were taken up in."""

    lines: tuple[CaseLine, ...]
    forums: tuple[tuple[str, str], ...]
    today: date


@dataclass(frozen=True)
class CaseLists:
    """Reads the list."""

    session: Session
    gate: Gate = STANDARD_GATE

    def view(self) -> CaseListView:
        """Return every case; of those the reader may not hear no stage and no area."""
        repositories = self.session.repositories
        queries = ListQueries(self.session.record)
        forums = {forum.id: forum.name for forum in repositories.forums.all()}
        areas = {area.id: area.name for area in repositories.areas.all()}
        meetings = queries.meetings(without=MeetingState.CANCELLED)
        order = {id: number for number, id in enumerate(meetings)}
        by_code: dict[int, list[CaseRow]] = {}
        for row in queries.cases():
            if row.meeting_id in order:
                by_code.setdefault(row.code, []).append(row)
        waiting = queries.open_actions_by_case()
        hidden = outside_cases(self.session)
        lines = []
        for code, rows in by_code.items():
            last = max(rows, key=lambda row: order[row.meeting_id]) if len(rows) > 1 else rows[0]
            line = _line(last, rows, meetings, forums, areas, waiting.get(code, 0))
            lines.append(replace(line, stage=Stage.UNSTATED.label, area="") if last.id in hidden else line)
        lines.sort(key=lambda line: (line.last_day, line.code), reverse=True)
        used = {id for line in lines for id in line.forum_ids}
        return CaseListView(
            tuple(lines),
            tuple((id, name) for id, name in forums.items() if id in used),
            today(self.session.clock),
        )

    def search(self, text: str, forum_id: str, lines: Sequence[CaseLine]) -> tuple[CaseLine, ...]:
        """Return the cases whose text in a forum holds all the words. Logged, without the words.

        Raises `ForumNotOpened`, `SearchedByTrait` and `CheckFailed`: a search by what singles a child out is none.
        """
        found = ForumSearch(self.session, self.gate).case_items(text, forum_id)
        return tuple(line for line in lines if line.item_ids & found)


def _line(
    last: CaseRow,
    rows: Sequence[CaseRow],
    meetings: Mapping[str, MeetingRow],
    forums: Mapping[str, str],
    areas: Mapping[str, str],
    open_actions: int,
) -> CaseLine:
    meeting = meetings[last.meeting_id]
    return CaseLine(
        code=last.code,
        meetings=len({row.meeting_id for row in rows}),
        last_day=date.fromisoformat(meeting.day),
        last_label=meeting.label,
        last_meeting=meeting.id,
        forum_ids=frozenset([meetings[row.meeting_id].forum_id for row in rows]),
        forum=forums.get(meeting.forum_id, ""),
        stage=_STAGES.get(last.stage, Stage.UNSTATED.label),
        area=areas.get(last.area_id, ""),
        open_actions=open_actions,
        item_ids=frozenset([row.id for row in rows]),
    )
