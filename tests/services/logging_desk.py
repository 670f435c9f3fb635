"""Chefssamråd and anmälningsmöten put in by a service, for tests."""

from __future__ import annotations

from datetime import date
from typing import Any

from samverkan_desktop.domain.logged_meetings import LoggedKind, LoggedMeeting, PresentRole, Voice
from samverkan_desktop.services.logged_meetings import LoggedMeetings, Told
from tests.services.builders import REKTOR, Town

HEAD, SOCIAL = "function-forvaltningschef-skola", "function-socialsekreterare"
DAY = date(2026, 8, 5)


def told(town: Town, kind: LoggedKind, **more: Any) -> Told:
    """What somebody fills in, valid unless ``more`` says otherwise."""
    plain: dict[str, Any] = {"id": LoggedMeetings(town.session).new_id(), "kind": kind, "day": DAY}
    if kind is LoggedKind.HEADS:
        plain["function_ids"] = (HEAD, "function-forvaltningschef-social")
    else:
        plain |= {
            "function_ids": (REKTOR, SOCIAL),
            "roles": (PresentRole.GUARDIAN,),
            "heard": tuple(Voice),
            "unit_id": "central",
        }
    return Told(**{**plain, **more})


def heads_talk(town: Town, agreed: str = "", **more: Any) -> LoggedMeeting:
    return LoggedMeetings(town.session).log(told(town, LoggedKind.HEADS, agreed=agreed, **more))


def report_meeting(town: Town, **more: Any) -> LoggedMeeting:
    return LoggedMeetings(town.session).log(told(town, LoggedKind.REPORT, **more))
