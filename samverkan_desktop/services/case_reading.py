"""A case through all its meetings, to be read: the question, what was agreed, the åtgärder and what came of them.

That it is read is logged. Whoever stands outside the krets of a § does not see it; so does one of whom nobody knows
where they belong. Those who write the minutes see all of it: they were in the room.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.followups import Change, FollowUp, FollowUpState
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.minutes import ItemText
from samverkan_desktop.domain.register import Register
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.services.case_codes import require_known
from samverkan_desktop.services.owner import Owner, owner_of
from samverkan_desktop.services.session import Session


@dataclass(frozen=True, kw_only=True)
class CaseAction:
    """An åtgärd of a case."""

    what: str = field(repr=False)
    who: str
    due: date | None
    state: FollowUpState
    outcome: str = field(repr=False)
    change: Change


@dataclass(frozen=True, kw_only=True)
class CaseStep:
    """A case at one meeting. ``outside``: the reader is outside the krets, and nothing but the place is told."""

    meeting_id: str
    meeting: str
    day: date
    forum: str
    paragraph: int | None
    held: bool
    outside: bool = False
    title: str = field(default="", repr=False)
    question: str = field(default="", repr=False)
    background: str = field(default="", repr=False)
    agreed: str = field(default="", repr=False)
    actions: tuple[CaseAction, ...] = ()


@dataclass(frozen=True)
class CaseReading:
    """Reads a thread."""

    session: Session

    def read(self, code: int) -> tuple[CaseStep, ...]:
        """Return a case at each of its meetings, oldest first. Raises `CaseUnknown`, `RightMissing`."""
        self.session.require(Deed.READ_CASES, kind="case", id=f"K{code}")
        require_known(self.session, code)
        self.session.record.log_read("läs ärendetråd", kind="case", object_id=f"K{code}")
        repositories = self.session.repositories
        register = repositories.register()
        items = repositories.items.where(case_code=code)
        texts = {text.item_id: text for text in repositories.texts.where(item_id=[item.id for item in items])}
        actions = repositories.follow_ups.where(item_id=[item.id for item in items])
        questions = {q.id: q.line for q in repositories.questions.where(id=[i.question_id for i in items])}
        meetings = {m.id: m for m in repositories.meetings.where(id=[item.meeting_id for item in items])}
        forums = {forum.id: forum.name for forum in repositories.forums.all()}
        owner = None if self._writes_all else owner_of(self.session, register)
        steps = []
        for item in items:
            meeting = meetings[item.meeting_id]
            if meeting.state is MeetingState.CANCELLED:
                continue
            step = CaseStep(
                meeting_id=meeting.id,
                meeting=meeting.label,
                day=meeting.day,
                forum=forums.get(meeting.forum_id, ""),
                paragraph=item.paragraph,
                held=meeting.is_held,
            )
            if owner is not None and not within(item, owner, register):
                steps.append(replace(step, outside=True))
                continue
            text = texts.get(item.id) or ItemText(item_id=item.id)
            steps.append(
                replace(
                    step,
                    title=item.title,
                    question=questions.get(item.question_id, ""),
                    background=text.background.strip(),
                    agreed=text.agreed.strip(),
                    actions=tuple(_action(each, register) for each in actions if each.item_id == item.id),
                )
            )
        return tuple(sorted(steps, key=lambda step: (step.day, step.paragraph or 0)))

    @property
    def _writes_all(self) -> bool:
        return self.session.rights.may(Deed.MINUTES)


def within(item: AgendaItem, owner: Owner, register: Register) -> bool:
    """Tell whether a reader belongs to the krets of a § by some unit they work at or serve."""
    case = item.case
    return case is not None and any(case.circle.holds(unit_id, register) for unit_id in owner.unit_ids)


def _action(each: FollowUp, register: Register) -> CaseAction:
    function, unit = (
        register.functions.get(each.responsible_function_id),
        register.units.get(each.responsible_unit_id),
    )
    return CaseAction(
        what=each.what,
        who=", ".join(part.name for part in (function, unit) if part is not None),
        due=each.due,
        state=each.state,
        outcome=each.outcome,
        change=each.change,
    )
