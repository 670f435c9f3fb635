"""The keys of ``meetings --json`` and ``show --json`` (docs/command-line.md). They stay; new ones may be added.

Days are ISO dates and times local wall time; instants are UTC. A state is its stable key. What is not known is null.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from samverkan_desktop.cli.meeting_text import reference
from samverkan_desktop.cli.meeting_view import ShownMeeting
from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.cases import CaseDiscussion
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.minutes import ItemText, MinutesVersion
from samverkan_desktop.domain.participation import Gap
from samverkan_desktop.services.meetings import MeetingRow

Row = dict[str, Any]


def row_json(row: MeetingRow) -> Row:
    """Return one meeting of the list."""
    return {**_meeting(row.meeting, row.forum), "items": row.items, "cases": row.cases}


def view_json(shown: ShownMeeting) -> Row:
    """Return everything about one meeting."""
    view, meeting = shown.view, shown.view.meeting
    return {
        **_meeting(meeting, view.forum),
        "hand_placed": meeting.hand_placed,
        "secretary": _named(meeting.secretary_id, shown.person),
        "invited_on": _iso(meeting.invited_on),
        "agenda_sent_on": _iso(meeting.agenda_sent_on),
        "started_at": _iso(meeting.started_at),
        "finished_at": _iso(meeting.finished_at),
        "approved_on": _iso(meeting.approved_on),
        "approved_by": meeting.approved_by,
        "approved_way": shown.approved_way,
        "cancelled_reason": meeting.cancelled_reason,
        "participants": [_participant(seat, shown) for seat in view.participants],
        "missing_functions": [_gap(gap, shown) for gap in shown.missing],
        "items": [_item(item, shown) for item in view.items],
        "carried_follow_ups": [_follow_up(each, shown) for each in shown.carried],
        "versions": [_version(version) for version in shown.versions],
    }


def _meeting(meeting: Meeting, forum: Forum) -> Row:
    return {
        "id": meeting.id,
        "reference": reference(meeting),
        "forum": forum.id,
        "forum_name": forum.name,
        "number": meeting.number,
        "label": meeting.label,
        "state": meeting.state.value,
        "date": _iso(meeting.day),
        "start": _iso(meeting.start),
        "end": _iso(meeting.end),
        "zone": meeting.zone,
        "place": meeting.place,
        "link": meeting.link,
        "slot": _iso(meeting.slot),
        "moved_reason": meeting.moved_reason,
        "last_question_day": _iso(meeting.last_question_day),
    }


def _participant(seat: Participant, shown: ShownMeeting) -> Row:
    return {
        "id": seat.id,
        "function": _named(seat.function_id, shown.function),
        "unit": _named(seat.unit_id, shown.unit),
        "person": _named(seat.person_id, shown.person),
        "reply": seat.reply.value,
        "state": seat.state.value,
        "substitute_for": _named(seat.substitute_for, shown.person),
        "paragraphs": [{"first": span.first, "last": span.last} for span in seat.spans],
        "external": seat.external,
    }


def _gap(gap: Gap, shown: ShownMeeting) -> Row:
    return {
        "functions": [_named(id, shown.function) for id in gap.requirement.function_ids],
        "minimum": gap.requirement.minimum,
        "found": gap.found,
        "in_a_row": gap.in_a_row,
    }


def _item(item: AgendaItem, shown: ShownMeeting) -> Row:
    text = shown.view.texts.get(item.id, ItemText(item_id=item.id))
    return {
        "id": item.id,
        "position": item.position,
        "paragraph": item.paragraph,
        "title": item.title,
        "kind": item.kind.value,
        "state": item.state.value,
        "minutes": item.minutes,
        "area": _named(item.area_id, lambda id: shown.areas.get(id, id)),
        "presenter": _named(item.presenter_function_id, shown.function),
        "question_id": item.question_id or None,
        "case": _case(item.case, shown) if item.case else None,
        "background": text.background,
        "talk": text.talk,
        "agreed": text.agreed,
        "sanitised": text.sanitised,
        "follow_ups": [_follow_up(each, shown) for each in shown.view.follow_ups if each.item_id == item.id],
    }


def _case(case: CaseDiscussion, shown: ShownMeeting) -> Row:
    return {
        "code": case.label,
        "stage": case.stage.value,
        "asking_side": case.asking_side.value,
        "asking_unit": _named(case.asking_unit_id, shown.unit),
        "circle_units": [_named(id, shown.unit) for id in case.circle.unit_ids],
        "circle_sides": [side.value for side in case.circle.sides],
        "disclosing": [side.value for side in case.disclosing],
        "bases": [
            {
                "side": basis.side.value,
                "ground": basis.ground.value,
                "assessed_by": _named(basis.assessed_by, shown.function),
                "date": _iso(basis.day),
            }
            for basis in case.bases
        ],
        "from_medical_branch": case.from_medical_branch,
        "other_municipality": case.other_municipality,
    }


def _follow_up(follow_up: FollowUp, shown: ShownMeeting) -> Row:
    origin = shown.origins.get(follow_up.meeting_id, shown.view.meeting)
    return {
        "id": follow_up.id,
        "meeting": reference(origin),
        "what": follow_up.what,
        "function": _named(follow_up.responsible_function_id, shown.function),
        "unit": _named(follow_up.responsible_unit_id, shown.unit),
        "person": _named(follow_up.person_id, shown.person),
        "created_on": _iso(follow_up.created_on),
        "due": _iso(follow_up.due),
        "state": follow_up.state.value,
        "outcome": follow_up.outcome,
        "change": follow_up.change.value,
        "reported_on": _iso(follow_up.reported_on),
        "closed_on": _iso(follow_up.closed_on),
        "case": None if follow_up.case_code is None else f"K{follow_up.case_code}",
    }


def _version(version: MinutesVersion) -> Row:
    return {
        "version": version.version,
        "created_at": _iso(version.created_at),
        "approved_on": _iso(version.approved_on),
        "approved_by": version.approved_by,
        "reason": version.reason,
        "digest": version.digest,
        "sanitised_on": _iso(version.sanitised_on),
    }


def _named(id: str, name_of: Any) -> Row | None:
    return {"id": id, "name": name_of(id)} if id else None


def _iso(value: date | datetime | time | None) -> str | None:
    if value is None:
        return None
    return value.isoformat(timespec="minutes") if isinstance(value, time) else value.isoformat()
