"""Takes a meeting through its states up to where it stands today, by the domain's own steps."""

from __future__ import annotations

from datetime import date, timedelta

from samverkan_desktop.domain import meetings as steps
from samverkan_desktop.domain.forums import Forum, ForumKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.services.example.chance import Dice, instant
from samverkan_desktop.services.example.dates import Occasion
from samverkan_desktop.services.example.ledger import Ledger
from samverkan_desktop.services.example.story import PLANNING_MONTH, Story, minutes_later, working_day

APPROVAL_DAYS = 28
"""Days after a consultation that its minutes should be approved; the latest ones are let slip a little past it."""
_LATE_APPROVAL = 34


def planned(ledger: Ledger, occasion: Occasion) -> Meeting:
    """Return the meeting as it was first planned, before its school year began."""
    forum, day = occasion.forum, occasion.day
    planned_on = min(day - timedelta(days=60), ledger.story.today)
    secretary = ledger.staff.one_of("function-namndsekreterare", day)
    return Meeting(
        id=ledger.ids.at(planned_on).new(),
        forum_id=forum.id,
        day=day,
        start=forum.start,
        end=forum.end,
        place=forum.place,
        link=forum.link,
        slot=occasion.slot,
        moved_reason=occasion.moved_reason,
        hand_placed=occasion.slot is None,
        last_question_day=steps.last_day_for_questions(day, forum.question_days),
        secretary_id=secretary.person_id if secretary and forum.kind is not ForumKind.PUPIL_HEALTH else "",
    )


def carried_on(ledger: Ledger, occasion: Occasion, before: date | None) -> Meeting:
    """Return the meeting in the state it has today. ``before``: the forum's meeting before this one."""
    story, forum = ledger.story, occasion.forum
    meeting = planned(ledger, occasion)
    invited_on = _invitation_day(story, forum, occasion.day, before)
    comes_first = before is not None and before >= story.today and forum.kind is ForumKind.CONSULTATION
    if invited_on > story.today or comes_first:
        return meeting
    number = ledger.next_number(forum.id, meeting.day.year)
    meeting = steps.invite(meeting, number=number, question_days=forum.question_days, today=invited_on)
    if occasion.cancelled:
        return steps.cancel(meeting, reason=occasion.cancelled)
    chance = story.dice("lifecycle", forum.id, occasion.day)
    agenda_on = _agenda_day(forum, occasion.day, chance)
    if agenda_on > story.today:
        return meeting
    if forum.kind is not ForumKind.PUPIL_HEALTH:
        meeting = steps.send_agenda(meeting, today=agenda_on)
    if occasion.day >= story.today:
        return meeting
    return _held(ledger, meeting, forum, chance)


def _invitation_day(story: Story, forum: Forum, day: date, before: date | None) -> date:
    """The invitation goes out when the former meeting ends; before a summer, when the year is planned."""
    if forum.kind is not ForumKind.CONSULTATION:
        return working_day(day - timedelta(days=7 if forum.kind is ForumKind.PUPIL_HEALTH else 20), step=-1)
    if before is not None and (day - before).days <= 70:
        return before
    if before is not None and story.calendar.school_year_of(before) != story.calendar.school_year_of(day):
        return max(before, working_day(date(day.year, PLANNING_MONTH, 1), step=-1))
    return working_day(day - timedelta(days=35), step=-1)


def _agenda_day(forum: Forum, day: date, chance: Dice) -> date:
    """After the last day for questions and at least ``agenda_days`` ahead, on a working day."""
    latest = working_day(day - timedelta(days=forum.agenda_days), step=-1)
    earliest = day - timedelta(days=forum.question_days - 1)
    earlier = working_day(latest - timedelta(days=1), step=-1)
    return earlier if earlier >= earliest and chance.chance(0.4) else max(latest, earliest)


def _held(ledger: Ledger, meeting: Meeting, forum: Forum, chance: Dice) -> Meeting:
    story = ledger.story
    is_latest = ledger.held_after(forum.id, meeting.day) is None
    began = minutes_later(meeting.start, chance.randrange(4))
    ended = minutes_later(meeting.end, chance.randrange(-14, 6))
    meeting = steps.start(meeting, now=instant(meeting.day, began))
    meeting = steps.finish(meeting, now=instant(meeting.day, ended))
    approved_on = working_day(meeting.day + timedelta(days=_days_to_approval(forum, chance)), step=1)
    waits = is_latest and forum.kind is ForumKind.CONSULTATION and (story.today - meeting.day).days <= _LATE_APPROVAL
    if waits or approved_on >= story.today or _is_stuck(meeting, forum, story, is_latest=is_latest):
        return meeting
    approver = ledger.register.functions[forum.convener_function_id or forum.responsible_function_id]
    return steps.approve(meeting, by=approver.name, today=approved_on)


def _days_to_approval(forum: Forum, chance: Dice) -> int:
    if forum.kind is ForumKind.PUPIL_HEALTH:
        return 1
    return chance.randrange(8, 25)


def _is_stuck(meeting: Meeting, forum: Forum, story: Story, *, is_latest: bool) -> bool:
    """Familjens hus' latest meeting has no attendance, so its minutes cannot be approved (M74)."""
    return is_latest and attendance_missing(meeting, forum, story)


def attendance_missing(meeting: Meeting, forum: Forum, story: Story) -> bool:
    """Tell whether nobody took attendance: now and then, and never where the minutes have been approved."""
    recent = story.today - timedelta(days=75) <= meeting.day < story.today
    return forum.kind is ForumKind.FAMILY_CENTRE and recent and meeting.state is not MeetingState.APPROVED


def upcoming(meeting: Meeting) -> bool:
    """Tell whether the meeting lies ahead."""
    return meeting.state in steps.BEFORE_START
