"""All follow-ups across meetings, with the deadlines for opinions: what is late first, then what is one's own.

What a case is about stands in no row: the list may be on the projector. It is read one at a time, and that is logged.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.deadlines import Deadline
from samverkan_desktop.domain.followups import Asked, Change, FollowUp, FollowUpState, require_state
from samverkan_desktop.domain.register import Unit
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.time_spans import TimeSpan, time_spans
from samverkan_desktop.services.deadlines import Deadlines
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.hearing import require_action_heard
from samverkan_desktop.services.owner import owner_of
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.figure_queries import FigureQueries
from samverkan_desktop.storage.list_queries import NO_DAY, FollowUpRow, ListQueries

_WAITING = tuple(state.value for state in FollowUpState if state.remains)
_UNDONE = (FollowUpState.OPEN.value, FollowUpState.ONGOING.value)
_STATES = {state.value: state for state in FollowUpState}
_CHANGES = {change.value: change for change in Change}


class _Around:
    """What every row of a list is read with: names, meetings, whose desk it is, today."""

    def __init__(self, session: Session, deadlines: Iterable[Deadline]) -> None:
        repositories = session.repositories
        self._queries = ListQueries(session.record)
        self._outcomes: dict[str, tuple[str, str]] | None = None
        self._answers = {each.id: (each.outcome, Change.UNSTATED.value) for each in deadlines}
        self.register = repositories.register()
        self.functions = {function.id: function.name for function in self.register.functions.values()}
        self.units = {unit.id: unit.name for unit in self.register.units.values()}
        self.forums = {forum.id: forum.name for forum in repositories.forums.all()}
        self.meetings = self._queries.meetings()
        self.owner = owner_of(session, self.register)
        self.day = today(session.clock)
        self.today = self.day.isoformat()
        self._mine: dict[tuple[str, str, str], bool] = {}

    def is_mine(self, row: FollowUpRow) -> bool:
        """Tell whether it is for whom the record is open for."""
        whose = (row.person_id, row.function_id, row.unit_id)
        found = self._mine.get(whose)
        if found is None:
            person, function, unit = whose
            found = self.owner.answers_for(person_id=person, function_id=function, unit_id=unit)
            self._mine[whose] = found
        return found

    def is_late(self, row: FollowUpRow) -> bool:
        """Tell whether its last day has passed."""
        return row.due < self.today and row.state in _UNDONE

    def outcome(self, id: str) -> tuple[str, str]:
        """Return what came of it and the scale, as stored: read the first time that one is asked for."""
        if self._outcomes is None:
            self._outcomes = self._queries.outcomes() | self._answers
        return self._outcomes.get(id, ("", Change.UNSTATED.value))


@dataclass(frozen=True)
class FollowUpLine:
    """A row. ``what`` is empty for a case: its code stands instead. ``meeting_id`` is empty for a deadline.

    Twenty years hold ten thousand of them and a window shows thirty: what a row tells is worked out when asked for.
    """

    row: FollowUpRow = field(repr=False)
    around: _Around = field(repr=False, compare=False)

    @property
    def id(self) -> str:
        return self.row.id

    @property
    def what(self) -> str:
        return self.row.what

    @property
    def case_code(self) -> int | None:
        return self.row.case_code

    @property
    def function(self) -> str:
        return self.around.functions.get(self.row.function_id, "")

    @property
    def unit(self) -> str:
        return self.around.units.get(self.row.unit_id, "")

    @property
    def unit_id(self) -> str:
        return self.row.unit_id

    @property
    def created_on(self) -> date:
        return date.fromisoformat(self.row.created_on)

    @property
    def due(self) -> date | None:
        return None if self.row.due == NO_DAY else date.fromisoformat(self.row.due)

    @property
    def late(self) -> int:
        """How many days its last day has passed, while something is still to be done."""
        return (self.around.day - date.fromisoformat(self.row.due)).days if self.around.is_late(self.row) else 0

    @property
    def state(self) -> FollowUpState:
        return _STATES[self.row.state]

    @property
    def mine(self) -> bool:
        return self.around.is_mine(self.row)

    @property
    def outcome(self) -> str:
        return self.around.outcome(self.row.id)[0]

    @property
    def change(self) -> Change:
        return _CHANGES[self.around.outcome(self.row.id)[1]]

    @property
    def meeting_id(self) -> str:
        return self.row.meeting_id

    @property
    def meeting(self) -> str:
        """What the meeting is called: ``7/2026``, or the day."""
        meeting = self.around.meetings.get(self.row.meeting_id)
        return "" if meeting is None else meeting.label

    @property
    def forum_id(self) -> str:
        meeting = self.around.meetings.get(self.row.meeting_id)
        return "" if meeting is None else meeting.forum_id

    @property
    def forum(self) -> str:
        return self.around.forums.get(self.forum_id, "")

    @property
    def is_deadline(self) -> bool:
        """Tell whether it is a day for an opinion, agreed on at no meeting."""
        return not self.row.meeting_id

    @property
    def asked(self) -> Asked:
        """Who is asked how far it has come."""
        return Asked.ANSWERED if self.is_deadline else Asked.BETWEEN

    @property
    def waits(self) -> bool:
        """Tell whether something is still to be done by somebody."""
        return self.row.state in _UNDONE

    @property
    def who(self) -> str:
        """``Rektor, Centralskolan``."""
        return ", ".join(part for part in (self.function, self.unit) if part)


@dataclass(frozen=True)
class FollowUpView:
    """The rows, and what they can be narrowed by. ``everything``: also what is done."""

    lines: tuple[FollowUpLine, ...]
    forums: tuple[tuple[str, str], ...]
    units: tuple[Unit, ...]
    spans: tuple[TimeSpan, ...]
    today: date
    owned: bool
    everything: bool


@dataclass(frozen=True)
class FollowUpLists:
    """Reads the list, and changes how far something has come."""

    session: Session

    def view(self, *, everything: bool = False) -> FollowUpView:
        """Return what waits, or ``everything`` there ever was."""
        repositories = self.session.repositories
        deadlines = repositories.deadlines.all() if everything else repositories.deadlines.where(state=_WAITING)
        around = _Around(self.session, deadlines)
        rows = ListQueries(self.session.record).follow_ups(() if everything else _WAITING)
        ordered = _ordered([*rows, *map(_row_of, deadlines)], around)
        met = {around.meetings[id].forum_id for id in {row.meeting_id for row in rows} if id in around.meetings}
        units = {row.unit_id for row in ordered}
        first = FigureQueries(self.session.record, repositories).first_held()
        return FollowUpView(
            lines=tuple(FollowUpLine(row, around) for row in ordered),
            forums=tuple((id, name) for id, name in around.forums.items() if id in met),
            units=tuple(unit for unit in around.register.units.values() if unit.id in units),
            spans=time_spans(first, around.day, repositories.school_years.all()),
            today=around.day,
            owned=bool(around.owner.function_ids),
            everything=everything,
        )

    def read_case(self, id: str) -> FollowUp:
        """Return a follow-up of a case with its words, to be shown to somebody; that it was read is logged.

        Raises `ActionOutsideKrets` for one that neither hears the case nor answers for the åtgärd.
        """
        self.session.require(Deed.READ_CASES, kind="follow_up", id=id)
        follow_up = self.session.repositories.follow_ups.get(id)
        require_action_heard(self.session, follow_up)
        self.session.record.log_read("läs åtgärd i ärende", kind="follow_up", object_id=id)
        return follow_up

    def set_state(
        self, line: FollowUpLine, state: FollowUpState, *, outcome: str | None = None, change: Change | None = None
    ) -> None:
        """Say how far it has come, and *Vad ändrades?*; None leaves what stands.

        What only a meeting says is refused (`OnlyTheMeeting`).
        """
        if line.is_deadline:
            Deadlines(self.session).set_state(line.id, state, outcome=outcome)
        else:
            require_state(state, line.asked, self.session.repositories.follow_ups.get(line.id).state)
            FollowUps(self.session).set_state(line.id, state, outcome=outcome, change=change)


def _ordered(rows: list[FollowUpRow], around: _Around) -> list[FollowUpRow]:
    """Return rows: late before the rest, one's own before others', then by last day."""
    late: list[FollowUpRow] = []
    mine: list[FollowUpRow] = []
    others: list[FollowUpRow] = []
    for row in sorted(rows, key=lambda row: row.due + row.created_on + row.id):  # days are ten signs: as three keys
        if around.is_late(row):
            late.append(row)
        else:
            (mine if around.is_mine(row) else others).append(row)
    late.sort(key=lambda row: not around.is_mine(row))  # each half stays in the order of time
    return [*late, *mine, *others]


def _row_of(deadline: Deadline) -> FollowUpRow:
    return FollowUpRow(
        id=deadline.id,
        case_code=None,
        function_id=deadline.responsible_function_id,
        unit_id=deadline.responsible_unit_id,
        person_id="",
        created_on=deadline.created_on.isoformat(),
        due=deadline.due.isoformat(),
        state=deadline.state.value,
        meeting_id="",
        what=deadline.what,
    )
