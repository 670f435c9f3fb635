"""The items of a meeting as its papers show them. A case is never shown with the name of its school."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samverkan_desktop.documents.values import (
    ActionLine,
    AgendaGap,
    AgendaLine,
    BasisLine,
    CaseFacts,
    EarlierDiscussion,
    FollowUpRow,
    MinutesItem,
    NotePart,
    PartKind,
)
from samverkan_desktop.domain.agenda import AgendaItem, ItemState
from samverkan_desktop.domain.cases import CaseDiscussion
from samverkan_desktop.domain.followups import FollowUp, FollowUpState
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.minutes import SANITISED, ItemText
from samverkan_desktop.domain.register import Side, Unit
from samverkan_desktop.domain.swedish import capitalised, uncapitalised
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.paper_base import PaperBase

_SIDE_NAMES = {Side.SCHOOL: "Skolan", Side.SOCIAL: "Socialtjänsten", Side.REGION: "Regionen", Side.OTHER: "Annan"}


class PaperItems(PaperBase):
    """Adds the items to what every paper shares."""

    def outside(self, unit_id: str) -> frozenset[str]:
        """Return the ids of the cases that a unit may not read: their krets does not hold it, or is not known yet."""
        return frozenset(
            item.id
            for item in self._view.items
            if item.is_case and (item.case is None or not item.case.circle.holds(unit_id, self._register))
        )

    def called_units(self) -> tuple[Unit, ...]:
        """Return the units of those called, by name; guests get the version without cases."""
        ids = {seat.unit_id for seat in self._view.participants if not seat.external}
        return tuple(sorted((u for id, u in self._register.units.items() if id in ids), key=lambda unit: unit.name))

    def paragraphs_of(self, item_ids: frozenset[str]) -> frozenset[int]:
        """Return the numbers under which items stand in the minutes."""
        return frozenset(
            item.paragraph if item.paragraph is not None else item.position
            for item in self._view.items
            if item.id in item_ids
        )

    def _agenda_lines(
        self, *, started: bool, external: bool, hidden: frozenset[str] = frozenset()
    ) -> tuple[AgendaLine | AgendaGap, ...]:
        lines: list[AgendaLine | AgendaGap] = []
        for item in self._view.items:
            if item.id in hidden or (external and item.is_case):
                gap = lines[-1] if lines and isinstance(lines[-1], AgendaGap) else None
                if gap is not None:
                    lines[-1] = replace(gap, count=gap.count + 1, minutes=(gap.minutes or 0) + item.minutes)
                else:
                    lines.append(AgendaGap(count=1, minutes=item.minutes, krets=not external))
                continue
            left_out = not started and item.state is ItemState.NOT_TAKEN
            number = item.paragraph if started and item.paragraph is not None else item.position
            lines.append(
                AgendaLine(
                    number=number,
                    heading=item.title,
                    case_code=item.case.label if item.case else "",
                    presenter=self._function_name(item.presenter_function_id),
                    minutes=0 if left_out else item.minutes or None,
                    left_out=left_out,
                )
            )
        return tuple(lines)

    def _minutes_item(self, item: AgendaItem) -> MinutesItem:
        text = self._view.texts.get(item.id, ItemText(item_id=item.id))
        return MinutesItem(
            paragraph=item.paragraph if item.paragraph is not None else item.position,
            heading=item.title,
            case=self._case_facts(item.case) if item.case else None,
            parts=() if item.state is ItemState.NOT_TAKEN else note_parts(text, self._today()),
            actions=tuple(self._action(f) for f in self._view.follow_ups if f.item_id == item.id),
            taken_up=item.state is not ItemState.NOT_TAKEN,
        )

    def _case_facts(self, case: CaseDiscussion) -> CaseFacts:
        earlier = Agenda(self._session).earlier(case.code, self._view.meeting)
        return CaseFacts(
            code=case.label,
            naming=capitalised(ItemKind.CASE.label),
            stage=case.stage.label,
            asking_side=case.asking_side.label,
            earlier=tuple(EarlierDiscussion(meeting=m.label, paragraph=i.paragraph) for m, i in earlier),
            bases=tuple(
                BasisLine(
                    side=_SIDE_NAMES[basis.side],
                    basis=basis.ground.label,
                    assessed_by=uncapitalised(self._register.functions[basis.assessed_by].name),
                    assessed_on=basis.day,
                )
                for basis in case.bases
            ),
            circle=self._circle_names(case),
        )

    def _circle_names(self, case: CaseDiscussion) -> tuple[str, ...]:
        """Name the krets without naming the school: in a small place the school is half the identity."""
        asking = f"frågande {'skola' if case.asking_side is Side.SCHOOL else 'verksamhet'}"
        own = {case.asking_unit_id: asking, case.concerned_unit_id: "berörd skola"}
        names = [own.get(id) or self._unit_name(id) for id in case.circle.unit_ids]
        names += [side.label if side is not Side.SOCIAL else "socialtjänsten" for side in case.circle.sides]
        return tuple(dict.fromkeys(names))

    def _action(self, follow_up: FollowUp) -> ActionLine:
        return ActionLine(what=follow_up.what, responsible=self._responsible(follow_up), due=follow_up.due)

    def _responsible(self, follow_up: FollowUp) -> str:
        function = self._function_name(follow_up.responsible_function_id)
        if follow_up.case_code is not None:
            return function  # a lone school's head would reveal the school
        unit = self._unit_name(follow_up.responsible_unit_id)
        return ", ".join(part for part in (function, unit) if part)

    def _follow_up_row(self, follow_up: FollowUp) -> FollowUpRow:
        repositories = self._session.repositories
        item = repositories.items.find(follow_up.item_id)
        meeting = repositories.meetings.get(follow_up.meeting_id)
        return FollowUpRow(
            what=follow_up.what,
            responsible=self._responsible(follow_up),
            due=follow_up.due,
            paragraph=item.paragraph if item else None,
            meeting=meeting.label,
            state="Klar, väntar på mötet"
            if follow_up.state is FollowUpState.DONE
            else capitalised(follow_up.state.label),
            finished=not follow_up.state.remains or follow_up.reported_on is not None,
        )


def note_parts(text: ItemText, day: date) -> tuple[NotePart, ...]:
    """Return the written parts of a § as they are printed; ``day`` is when it was sanitised, if it was."""
    if text.sanitised:
        return (NotePart(kind=PartKind.BACKGROUND, sanitised_on=day),)
    kinds = ((PartKind.BACKGROUND, text.background), (PartKind.DISCUSSION, text.talk), (PartKind.AGREED, text.agreed))
    return tuple(NotePart(kind=kind, text=words) for kind, words in kinds if words.strip() and words != SANITISED)
