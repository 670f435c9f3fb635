"""Who was called and who came.

*Ej registrerat* is never counted as absent, and *ej kallad* is never counted at all (M74): figures must not accuse
anybody of what was not written down.
"""

from __future__ import annotations

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.value_classes import dataclass


class AttendanceState(Labelled):
    """The states of attendance."""

    PRESENT = "present", "närvarande"
    REMOTE = "remote", "på distans"
    SUBSTITUTE = "substitute", "ersättare"
    EXCUSED = "excused", "anmält förhinder"
    ABSENT = "absent", "uteblev"
    NOT_CALLED = "not_called", "ej kallad"
    NOT_RECORDED = "not_recorded", "ej registrerat"

    @property
    def took_part(self) -> bool:
        """Tell whether the function was there, in the room, remotely or through a substitute."""
        return self in (AttendanceState.PRESENT, AttendanceState.REMOTE, AttendanceState.SUBSTITUTE)

    @property
    def counts(self) -> bool:
        """Tell whether the row belongs in a denominator."""
        return self not in (AttendanceState.NOT_CALLED, AttendanceState.NOT_RECORDED)


class Reply(Labelled):
    """The answer to an invitation."""

    NONE = "none", "inget svar"
    ACCEPTED = "accepted", "kommer"
    MAYBE = "maybe", "kanske"
    SUBSTITUTE = "substitute", "ersättare kommer"
    DECLINED = "declined", "kan inte"

    @property
    def comes(self) -> bool:
        """Tell whether somebody with the function has said that they come."""
        return self in (Reply.ACCEPTED, Reply.SUBSTITUTE)

    @property
    def expected(self) -> AttendanceState:
        """Return what is to be recorded of somebody nobody has said anything else about: what they answered holds."""
        answered = {Reply.DECLINED: AttendanceState.EXCUSED, Reply.SUBSTITUTE: AttendanceState.SUBSTITUTE}
        return answered.get(self, AttendanceState.PRESENT)


class SpanReversed(UserError):
    template = "Närvaron gäller från § {first} till § {last}, baklänges. Inget har ändrats. Rätta en av paragraferna."


@dataclass(frozen=True, kw_only=True)
class ParagraphSpan:
    """Present for these §§, both inclusive."""

    first: int
    last: int

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise SpanReversed(first=self.first, last=self.last)


@dataclass(frozen=True, kw_only=True)
class Participant:
    """Somebody called to a meeting, with what became of it. Frozen at invitation: later staff changes do not touch it.

    ``substitute_for``: the person this one stands in for. ``spans``: only these §§; empty means all of the meeting.
    ``external``: a guest who never gets case items.
    """

    id: str
    meeting_id: str
    function_id: str
    unit_id: str
    person_id: str = ""
    reply: Reply = Reply.NONE
    state: AttendanceState = AttendanceState.NOT_RECORDED
    substitute_for: str = ""
    spans: tuple[ParagraphSpan, ...] = ()
    external: bool = False
    position: int = 0

    def present_at(self, paragraph: int) -> bool:
        """Tell whether the participant was there for a §."""
        if not self.state.took_part:
            return False
        return not self.spans or any(span.first <= paragraph <= span.last for span in self.spans)
