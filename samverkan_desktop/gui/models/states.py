"""Which tone each state is shown in. The word always stands beside it."""

from __future__ import annotations

from samverkan_desktop.domain.attendance import AttendanceState, Reply
from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.tokens import Tone

_MEETING = {
    MeetingState.PLANNED: Tone.NEUTRAL,
    MeetingState.INVITED: Tone.BRAND,
    MeetingState.AGENDA_SENT: Tone.BRAND,
    MeetingState.ONGOING: Tone.WARNING,
    MeetingState.FOR_APPROVAL: Tone.CASE,
    MeetingState.APPROVED: Tone.OK,
    MeetingState.CANCELLED: Tone.DANGER,
}
_ATTENDANCE = {
    AttendanceState.PRESENT: Tone.OK,
    AttendanceState.REMOTE: Tone.OK,
    AttendanceState.SUBSTITUTE: Tone.WARNING,
    AttendanceState.EXCUSED: Tone.DANGER,
    AttendanceState.ABSENT: Tone.DANGER,
}
_REPLY = {
    Reply.ACCEPTED: Tone.OK,
    Reply.MAYBE: Tone.WARNING,
    Reply.SUBSTITUTE: Tone.OK,
    Reply.DECLINED: Tone.DANGER,
}
_FOLLOW_UP = {
    FollowUpState.OPEN: Tone.BRAND,
    FollowUpState.ONGOING: Tone.WARNING,
    FollowUpState.DONE: Tone.OK,
    FollowUpState.APPROVED: Tone.OK,
}


def meeting_tone(state: MeetingState) -> Tone:
    """Return the tone of a meeting's state."""
    return _MEETING[state]


def attendance_tone(state: AttendanceState) -> Tone:
    """Return the tone of an attendance."""
    return _ATTENDANCE.get(state, Tone.NEUTRAL)


def reply_tone(reply: Reply) -> Tone:
    """Return the tone of an answer to an invitation."""
    return _REPLY.get(reply, Tone.NEUTRAL)


def follow_up_tone(state: FollowUpState) -> Tone:
    """Return the tone of a follow-up's state."""
    return _FOLLOW_UP.get(state, Tone.NEUTRAL)
