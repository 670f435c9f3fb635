"""*Identiteten framkom*: the case text stops, and those who know assess at once whether to report. No name stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.law import citation
from samverkan_desktop.domain.meetings import Meeting, MeetingState, WrongMeetingState, require_open
from samverkan_desktop.domain.minutes import ItemText
from samverkan_desktop.domain.register import Register, Side
from samverkan_desktop.domain.swedish import capitalised, listing
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.paper_base import REPORT_TOPIC
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.stopped import Stop, is_stopped, lifted, stop_of, store

ASSESS = "Prövar själv, samma dag, om uppgifterna ska anmälas till socialnämnden"
_BROKEN_OFF = "Samtalet om ärendet avbröts. {who} prövar {themselves}, samma dag, om uppgifterna ska anmälas; " + (
    "mötet tar inte ställning."
)
_WRITING = (MeetingState.ONGOING, MeetingState.FOR_APPROVAL)


class NobodyAssesses(UserError):
    template = (
        "Välj minst en funktion som prövar om uppgifterna ska anmälas. Inget har ändrats. "
        "Var och en som är skyldig att anmäla prövar själv."
    )


class AlreadyStopped(UserError):
    exit_code = 1
    template = "Texten är redan stoppad. Inget har ändrats."


class LiftReason(Labelled):
    """Why writing may go on. Chosen, never written: a reason in one's own words could be the very name."""

    NOBODY = "nobody", "uppgifterna pekar inte ut någon"
    CLEANING = "cleaning", "det som pekar ut barnet ska tas bort ur texten"
    CONSENT = "consent", "det finns samtycke"
    WRONG_ITEM = "wrong_item", "fel punkt stoppades"


@dataclass(frozen=True)
class Assessor:
    """Who assesses whether to report: a function at a unit. Never a person's name, and never the child's."""

    function_id: str
    unit_id: str = ""


@dataclass(frozen=True)
class Identity:
    """Stops the text of a § and lets it go on."""

    session: Session

    def stop_of(self, item_id: str) -> Stop | None:
        """Return the stop that is in force, or None."""
        stop = stop_of(self.session, item_id)
        return stop if stop is not None and stop.in_force else None

    def stop(self, item_id: str, assessors: Sequence[Assessor]) -> Stop:
        """Stop the text, write that the talk was broken off, and give each assessor a follow-up due the same day.

        Not undoable: undo would bring text back. `lift` is the way on.
        """
        repositories = self.session.repositories
        item = repositories.items.get(item_id)
        meeting = repositories.meetings.get(item.meeting_id)
        self._require_writing(meeting)
        chosen = tuple(dict.fromkeys(assessors))
        if not chosen:
            raise NobodyAssesses
        if is_stopped(self.session, item_id):
            raise AlreadyStopped
        day = max(today(self.session.clock), meeting.day)
        function_ids = tuple(dict.fromkeys(each.function_id for each in chosen))
        detail = f"{len(chosen)} prövar om uppgifterna ska anmälas"
        with self.session.action("identiteten framkom", kind="agenda_item", id=item_id, detail=detail, undoable=False):
            self._write(item, function_ids)
            made = [
                FollowUps(self.session).add(
                    item_id,
                    ASSESS,
                    responsible_function_id=each.function_id,
                    responsible_unit_id=each.unit_id,
                    due=day,
                )
                for each in chosen
            ]
            stop = Stop(
                item_id=item_id, day=day, function_ids=function_ids, follow_up_ids=tuple(each.id for each in made)
            )
            store(self.session, stop)
        return stop

    def lift(self, item_id: str, reason: LiftReason) -> None:
        """Let the text be written again. The follow-ups stay; the duty to report is not touched by this."""
        stop = self.stop_of(item_id)
        if stop is None:
            return
        item = self.session.repositories.items.get(item_id)
        self._require_writing(self.session.repositories.meetings.get(item.meeting_id))
        with self.session.action("häv textstopp", kind="agenda_item", id=item_id, detail=reason.label, undoable=False):
            store(self.session, lifted(stop, day=today(self.session.clock), reason=reason.value))

    def report_law(self, meeting: Meeting) -> str:
        """Return the citation on reporting concern that is in force on the day of a meeting, or nothing."""
        reference = citation(self.session.repositories.law.all(), REPORT_TOPIC, meeting.day)
        return reference.cite() if reference else ""

    def _write(self, item: AgendaItem, function_ids: Sequence[str]) -> None:
        repositories = self.session.repositories
        text = repositories.texts.find(item.id) or ItemText(item_id=item.id)
        line = broken_off(function_ids, repositories.register())
        if line not in text.agreed:
            repositories.texts.put(replace(text, agreed="\n".join(part for part in (text.agreed, line) if part)))

    @staticmethod
    def _require_writing(meeting: Meeting) -> None:
        require_open(meeting)
        if meeting.state not in _WRITING:
            raise WrongMeetingState(state=meeting.state.label, step="stoppa texten", advice="Mötet har inte startat")


def broken_off(function_ids: Sequence[str], register: Register) -> str:
    """Return what the minutes say: that each side assesses itself, and that the meeting takes no stand."""
    known = (register.functions[id].side for id in function_ids if id in register.functions)
    sides = list(dict.fromkeys(known)) or [Side.SCHOOL]
    who = capitalised(listing(side.definite for side in sides))
    return _BROKEN_OFF.format(who=who, themselves="själv" if len(sides) == 1 else "själva")
