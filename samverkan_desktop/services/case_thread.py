"""A case thread: everything told about one case under its code, gathered as values so that weighing needs no record.

Earlier and later §§ with the same code, the question it came from, its follow-ups and who answers for them, what is
stated about it, who asks, and who sat in the room. What one meeting left out may stand in another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from samverkan_desktop.deidentify.combination import Fact
from samverkan_desktop.deidentify.weights import FactKind
from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.minutes import SANITISED, ItemText
from samverkan_desktop.domain.register import SCHOOLS, Side, Stage, Unit
from samverkan_desktop.services.combining import CaseThread, ThreadText
from samverkan_desktop.services.meetings import MeetingView
from samverkan_desktop.services.session import Session

Typed = Mapping[tuple[str, str], str]
_PARTS = ("background", "talk", "agreed")
ASKED_BY, CONCERNED, IN_THE_ROOM = "frågande verksamhet", "berörd verksamhet", "närvaron"
RESPONSIBLE, STATED = "ansvarig för en åtgärd", "stadium"


def school_names(units: Iterable[Unit]) -> dict[str, str]:
    """Return the ids of schools by name."""
    return {unit.name: unit.id for unit in units if _is_school(unit) and unit.name}


def gather(session: Session, view: MeetingView, typed: Typed, units: Iterable[Unit]) -> tuple[CaseThread, ...]:
    """Return the thread of each case of a meeting. ``typed``: texts on their way to the record; ``units``: all of them.

    A handful of questions to the record, however many cases and years there are.
    """
    own = [item for item in view.items if item.case is not None]
    if not own:
        return ()
    repositories = session.repositories
    codes = {item.case.code for item in own if item.case}
    others = [i for i in repositories.items.where(case_code=codes) if i.meeting_id != view.meeting.id]
    meeting_ids = {item.meeting_id for item in others}
    texts = {text.item_id: text for text in repositories.texts.where(item_id=[item.id for item in others])}
    question_ids = [item.question_id for item in (*own, *others) if item.question_id]
    read = _Read(
        meetings={view.meeting.id: view.meeting, **{m.id: m for m in repositories.meetings.where(id=meeting_ids)}},
        texts={**texts, **view.texts},
        follow_ups=(*view.follow_ups, *repositories.follow_ups.where(meeting_id=meeting_ids)),
        seats=(*view.participants, *repositories.participants.where(meeting_id=meeting_ids)),
        lines={question.id: question.line for question in repositories.questions.where(id=question_ids)},
        units={unit.id: unit for unit in units},
        typed=typed,
        here=view.meeting.id,
    )
    return tuple(read.thread(item, [item, *(o for o in (*own, *others) if _same(o, item))]) for item in own)


def _same(other: AgendaItem, item: AgendaItem) -> bool:
    same_code = other.case is not None and item.case is not None and other.case.code == item.case.code
    return same_code and other.id != item.id


def _is_school(unit: Unit) -> bool:
    return unit.kind in SCHOOLS or bool(unit.stages)


@dataclass(frozen=True, kw_only=True)
class _Read:
    """What was read for all threads at once."""

    meetings: Mapping[str, Meeting]
    texts: Mapping[str, ItemText] = field(repr=False)
    follow_ups: tuple[FollowUp, ...]
    seats: tuple[Participant, ...]
    lines: Mapping[str, str] = field(repr=False)
    units: Mapping[str, Unit]
    typed: Typed = field(repr=False)
    here: str

    def thread(self, item: AgendaItem, items: list[AgendaItem]) -> CaseThread:
        texts = [text for each in items for text in self._texts_of(each)]
        kept = tuple(text for text in texts if text.text.strip() and text.text != SANITISED)
        given = tuple(fact for each in items for fact in self._given(each))
        assert item.case is not None  # noqa: S101 - narrows for mypy
        return CaseThread(item_id=item.id, code=item.case.code, where=_where(item), texts=kept, given=given)

    def _texts_of(self, item: AgendaItem) -> Iterable[ThreadText]:
        where = self._place(item)
        yield ThreadText(f"{where} rubrik", self.typed.get((item.id, "title"), item.title), item.id, "title")
        text = self.texts.get(item.id) or ItemText(item_id=item.id)
        for part, (name, words) in zip(_PARTS, text.fields, strict=True):
            yield ThreadText(f"{where} {name}", self.typed.get((item.id, part), words), item.id, part)
        for follow_up in self._follow_ups_of(item):
            yield ThreadText(f"{where} åtgärd", follow_up.what, item.id)
            yield ThreadText(f"{where} Vad ändrades?", follow_up.outcome, item.id)
        if item.question_id in self.lines:
            yield ThreadText(f"{where} fråga", self.lines[item.question_id], item.id)

    def _given(self, item: AgendaItem) -> Iterable[Fact]:
        case, where = item.case, self._place(item)
        if case is None:
            return
        if case.stage is not Stage.UNSTATED:
            yield Fact(kind=FactKind.STAGE, stage=case.stage.value, where=(f"{where} {STATED}",))
        yield from self._school(case.asking_unit_id, f"{where} {ASKED_BY}")
        yield from self._school(case.concerned_unit_id, f"{where} {CONCERNED}")
        yield from self._school(self._alone_in_the_room(item), f"{where} {IN_THE_ROOM}")
        for follow_up in self._follow_ups_of(item):
            yield from self._school(follow_up.responsible_unit_id, f"{where} {RESPONSIBLE}")

    def _school(self, unit_id: str, where: str) -> Iterable[Fact]:
        unit = self.units.get(unit_id)
        if unit is not None and _is_school(unit):
            yield Fact(kind=FactKind.SCHOOL, unit_id=unit_id, where=(where,), given=True)

    def _alone_in_the_room(self, item: AgendaItem) -> str:
        """Return the one school that had anybody there for the §: then everybody knows which it was about."""
        if item.paragraph is None:
            return ""
        there = {
            seat.unit_id
            for seat in self.seats
            if seat.meeting_id == item.meeting_id and seat.present_at(item.paragraph)
        }
        schools = [id for id in there if id in self.units and self.units[id].side is Side.SCHOOL and self._taught(id)]
        return schools[0] if len(schools) == 1 else ""

    def _taught(self, unit_id: str) -> bool:
        return _is_school(self.units[unit_id])

    def _follow_ups_of(self, item: AgendaItem) -> Iterable[FollowUp]:
        return (each for each in self.follow_ups if each.item_id == item.id)

    def _place(self, item: AgendaItem) -> str:
        if item.meeting_id == self.here:
            return _where(item)
        return f"{self.meetings[item.meeting_id].label} {_where(item)}"


def _where(item: AgendaItem) -> str:
    return f"§ {item.paragraph}" if item.paragraph is not None else f"Punkt {item.position}"
