"""All follow-ups across meetings, with the deadlines for opinions: what is late first, then what is one's own.

What a case is about stands in no row: the list may be on the projector. It is read one at a time, and that is logged.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.deadlines import Deadline
from samverkan_desktop.domain.followups import Change, FollowUp, FollowUpState
from samverkan_desktop.domain.register import Register, Unit
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.time_spans import TimeSpan, time_spans
from samverkan_desktop.services.deadlines import Deadlines
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.owner import Owner, owner_of
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.figure_queries import FigureQueries

_WAITING = [state.value for state in FollowUpState if state.remains]


@dataclass(frozen=True, kw_only=True)
class FollowUpLine:
    """A row. ``what`` is empty for a case: its code stands instead. ``meeting_id`` is empty for a deadline."""

    id: str
    what: str = field(repr=False)
    case_code: int | None = None
    function: str = ""
    unit: str = ""
    unit_id: str = ""
    created_on: date
    due: date | None
    late: int
    state: FollowUpState
    mine: bool
    outcome: str = field(default="", repr=False)
    change: Change = Change.UNSTATED
    meeting_id: str = ""
    meeting: str = ""
    forum_id: str = ""
    forum: str = ""

    @property
    def is_deadline(self) -> bool:
        """Tell whether it is a day for an opinion, agreed on at no meeting."""
        return not self.meeting_id

    @property
    def waits(self) -> bool:
        """Tell whether something is still to be done by somebody."""
        return self.state in (FollowUpState.OPEN, FollowUpState.ONGOING)

    @property
    def who(self) -> str:
        """``Rektor, Centralskolan``."""
        return ", ".join(part for part in (self.function, self.unit) if part)


@dataclass(frozen=True)
class FollowUpView:
    """The rows, and what they can be narrowed by."""

    lines: tuple[FollowUpLine, ...]
    forums: tuple[tuple[str, str], ...]
    units: tuple[Unit, ...]
    spans: tuple[TimeSpan, ...]
    today: date
    owned: bool


@dataclass(frozen=True)
class FollowUpLists:
    """Reads the list, and changes how far something has come."""

    session: Session

    def view(self, *, everything: bool = False) -> FollowUpView:
        """Return what waits, or ``everything`` there ever was."""
        repositories, day = self.session.repositories, today(self.session.clock)
        queries = FigureQueries(self.session.record, repositories)
        register = repositories.register()
        follow_ups = repositories.follow_ups.all() if everything else repositories.follow_ups.where(state=_WAITING)
        deadlines = repositories.deadlines.all() if everything else repositories.deadlines.where(state=_WAITING)
        labels = queries.meeting_labels({each.meeting_id for each in follow_ups})
        forums = {forum.id: forum.name for forum in repositories.forums.all()}
        owner = owner_of(self.session, register)
        lines = [_of_follow_up(each, labels, forums, register, owner, day) for each in follow_ups]
        lines += [_of_deadline(each, register, owner, day) for each in deadlines]
        used = {line.forum_id for line in lines}
        units = {line.unit_id for line in lines}
        return FollowUpView(
            lines=ordered(lines),
            forums=tuple((id, name) for id, name in forums.items() if id in used),
            units=tuple(unit for unit in register.units.values() if unit.id in units),
            spans=time_spans(queries.first_held(), day, repositories.school_years.all()),
            today=day,
            owned=bool(owner.function_ids),
        )

    def late_count(self) -> int:
        """Return how many are late: the number in the navigation."""
        queries = FigureQueries(self.session.record, self.session.repositories)
        return queries.late_count(today(self.session.clock))

    def read_case(self, id: str) -> FollowUp:
        """Return a follow-up of a case with its words, to be shown to somebody; that it was read is logged."""
        self.session.require(Deed.READ_CASES, kind="follow_up", id=id)
        follow_up = self.session.repositories.follow_ups.get(id)
        self.session.record.log_read("läs åtgärd i ärende", kind="follow_up", object_id=id)
        return follow_up

    def set_state(
        self, line: FollowUpLine, state: FollowUpState, *, outcome: str = "", change: Change = Change.UNSTATED
    ) -> None:
        """Say how far it has come, and *Vad ändrades?*"""
        if line.is_deadline:
            Deadlines(self.session).set_state(line.id, state, outcome=outcome)
        else:
            FollowUps(self.session).set_state(line.id, state, outcome=outcome, change=change)


def ordered(lines: Iterable[FollowUpLine]) -> tuple[FollowUpLine, ...]:
    """Return rows: late before the rest, one's own before others', then by last day."""
    return tuple(sorted(lines, key=lambda e: (not e.late, not e.mine, -e.late, e.due or date.max, e.created_on, e.id)))


def _of_follow_up(
    each: FollowUp,
    labels: dict[str, tuple[str, str]],
    forums: dict[str, str],
    register: Register,
    owner: Owner,
    day: date,
) -> FollowUpLine:
    label, forum_id = labels.get(each.meeting_id, ("", ""))
    case = each.case_code is not None
    mine = owner.answers_for(
        person_id=each.person_id, function_id=each.responsible_function_id, unit_id=each.responsible_unit_id
    )
    return FollowUpLine(
        id=each.id,
        what="" if case else each.what,
        case_code=each.case_code,
        function=_function(each.responsible_function_id, register),
        unit=_unit(each.responsible_unit_id, register),
        unit_id=each.responsible_unit_id,
        created_on=each.created_on,
        due=each.due,
        late=each.days_late(day),
        state=each.state,
        mine=mine,
        outcome="" if case else each.outcome,
        change=each.change,
        meeting_id=each.meeting_id,
        meeting=label,
        forum_id=forum_id,
        forum=forums.get(forum_id, ""),
    )


def _of_deadline(each: Deadline, register: Register, owner: Owner, day: date) -> FollowUpLine:
    return FollowUpLine(
        id=each.id,
        what=each.what,
        function=_function(each.responsible_function_id, register),
        unit=_unit(each.responsible_unit_id, register),
        unit_id=each.responsible_unit_id,
        created_on=each.created_on,
        due=each.due,
        late=each.days_late(day),
        state=each.state,
        mine=owner.answers_for(
            person_id="", function_id=each.responsible_function_id, unit_id=each.responsible_unit_id
        ),
        outcome=each.outcome,
    )


def _function(id: str, register: Register) -> str:
    function = register.functions.get(id)
    return function.name if function else ""


def _unit(id: str, register: Register) -> str:
    unit = register.units.get(id)
    return unit.name if unit else ""
