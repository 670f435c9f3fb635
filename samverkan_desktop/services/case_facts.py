"""Facts of a case that are changed after it stands on the agenda: who asks, and what a bare case item is about."""

from __future__ import annotations

from dataclasses import dataclass, replace

from samverkan_desktop.domain.agenda import AgendaItem, require_item_allowed
from samverkan_desktop.domain.cases import (
    CaseDiscussion,
    Circle,
    default_circle,
    require_branch_allows,
    require_circle_allowed,
)
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.meetings import Meeting, require_open
from samverkan_desktop.domain.register import Register, Side
from samverkan_desktop.domain.swedish import paragraph
from samverkan_desktop.services.new_case import CaseDetails, new_case
from samverkan_desktop.services.session import Session


@dataclass(frozen=True)
class CaseFacts:
    """Changes to a case on the agenda of a meeting that is not approved."""

    session: Session

    def set_asking(self, item_id: str, unit_id: str) -> AgendaItem:
        """Say which unit asks; the asking side is the unit's. The krets follows unless it was chosen by hand.

        In a chosen krets the new unit takes the old one's place. A side that has assessed its ground stays disclosing.
        """
        item, meeting = self._open(item_id)
        if item.case is None:
            raise LookupError(item_id)
        register = self.session.repositories.register()
        case = item.case
        side = register.units[unit_id].side
        changed = replace(
            case,
            asking_side=side,
            asking_unit_id=unit_id,
            circle=_circle(case, unit_id, register, meeting),
            disclosing=_disclosing(case, side),
        )
        require_circle_allowed(changed, register)
        require_branch_allows(case, changed.circle, register)
        return self._put(replace(item, case=changed), "ändra frågande")

    def set_concerned(self, item_id: str, unit_id: str) -> AgendaItem:
        """Say whose pupil the case is about, where another unit asks; "" when it is the asking unit's own.

        The krets follows: the unit that is concerned hears the case, and one that no longer is does not.
        """
        item, _ = self._open(item_id)
        if item.case is None:
            raise LookupError(item_id)
        register, case = self.session.repositories.register(), item.case
        kept = (id for id in case.circle.unit_ids if id != case.concerned_unit_id or id == case.asking_unit_id)
        units = tuple(dict.fromkeys((*kept, *((unit_id,) if unit_id else ()))))
        changed = replace(case, concerned_unit_id=unit_id, circle=replace(case.circle, unit_ids=units))
        require_circle_allowed(changed, register)
        require_branch_allows(case, changed.circle, register)
        return self._put(replace(item, case=changed), "ändra vem frågan gäller")

    def fill_in(self, item_id: str, details: CaseDetails, *, area_id: str) -> AgendaItem:
        """Fill in a case item that came from the forum's template and says nothing yet."""
        item, meeting = self._open(item_id)
        if item.case is not None or item.kind is not ItemKind.CASE:
            raise LookupError(item_id)
        repositories = self.session.repositories
        filled = replace(item, area_id=area_id)
        forum = repositories.forums.get(meeting.forum_id)
        require_item_allowed(filled, forum, repositories.areas.find(area_id) if area_id else None)
        with self.session.action("fyll i ärende", f"fyll i {_name(item)}", kind="agenda_item", id=item_id):
            case = new_case(self.session, details, meeting)
            return repositories.items.put(replace(filled, case=case))

    def _open(self, item_id: str) -> tuple[AgendaItem, Meeting]:
        item = self.session.repositories.items.get(item_id)
        meeting = self.session.repositories.meetings.get(item.meeting_id)
        require_open(meeting)
        return item, meeting

    def _put(self, item: AgendaItem, name: str) -> AgendaItem:
        with self.session.action(name, f"{name} {_name(item)}", kind="agenda_item", id=item.id) as repositories:
            return repositories.items.put(item)


def _circle(case: CaseDiscussion, unit_id: str, register: Register, meeting: Meeting) -> Circle:
    concerned = case.concerned_unit_id
    if case.circle == default_circle(case.asking_unit_id, register, day=meeting.day, concerned_unit_id=concerned):
        return default_circle(unit_id, register, day=meeting.day, concerned_unit_id=concerned)
    kept = (unit_id, *(id for id in case.circle.unit_ids if id != case.asking_unit_id))
    return replace(case.circle, unit_ids=tuple(dict.fromkeys(kept)))


def _disclosing(case: CaseDiscussion, side: Side) -> tuple[Side, ...]:
    assessed = {basis.side for basis in case.bases}
    kept = (each for each in case.disclosing if each is not case.asking_side or each in assessed)
    return tuple(dict.fromkeys((side, *kept)))


def _name(item: AgendaItem) -> str:
    return paragraph(item.paragraph) if item.paragraph is not None else f"punkt {item.position}"
