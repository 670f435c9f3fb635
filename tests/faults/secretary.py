"""Random doings of a real secretary, through the program's own services, each told before and after its commit.

What is told: just before a commit the number of its log row and a print of every value it changes (`prepared`); when
the service has returned, the number that the user may rely on (`done`). So an oracle knows, for every number, exactly
what the record must hold (docs/faults.md a, b).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, is_dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from secrets import token_bytes
from typing import Any

from samverkan_desktop.domain.attendance import AttendanceState, Reply
from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.register import Side
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.keys import KdfProfile
from tests.services.builders import CONSULTATION, GENERAL_AREA, PASSPHRASE, REKTOR, Town, new_town

MARKER = "HEMLIGMARKÖRTEXTÅÄÖ"
"""Stands in every text; must never be found in any file (docs/faults.md f)."""
CHEAP = KdfProfile(memory_kib=64, passes=1, lanes=1)
MOST_MEETINGS = 8
Tell = Callable[[str], None]
Prints = dict[str, str]


def make_town(folder: Path) -> Path:
    """Make the record of a small municipality and return where."""
    folder.mkdir(parents=True, exist_ok=True)
    town = new_town(folder, CHEAP)
    town.session.close()
    return town.path


def open_town(path: Path, round_: int = 0, *, read_only: bool = False, passphrase: str = PASSPHRASE) -> Town:
    """Open it, an hour later each round."""
    clock = ManualClock(datetime(2026, 8, 10, 7, 0, tzinfo=UTC) + timedelta(hours=round_ + 1))
    around = Surroundings(clock=clock, random_bytes=token_bytes, anchor_folder=path.parent / "ankare", kdf=CHEAP)
    session = open_session(path, passphrase=passphrase, surroundings=around, read_only=read_only)
    return Town(path, session, clock, around)


def print_of(value: object) -> str:
    """Return a short print of a value, the same in every process; nothing for a value that is gone."""
    if value is None:
        return ""
    plain = asdict(value) if is_dataclass(value) and not isinstance(value, type) else value
    return hashlib.sha256(json.dumps(plain, sort_keys=True, default=_plain).encode()).hexdigest()[:16]


def _plain(value: object) -> object:
    return sorted(map(str, value)) if isinstance(value, (set, frozenset)) else str(value)


def watch(session: Session, tell: Tell) -> None:
    """Tell of each commit of a session just before it comes."""
    record, original = session.record, session.record.append

    def append(action: Any) -> None:
        original(action)
        prints = {f"{c.kind}:{c.id}": print_of(c.after) for c in session.repositories.changes if c.kind != "setting"}
        tell(f"prepared {record.head.number} {json.dumps(prints)}\n")

    record.append = append  # type: ignore[method-assign]  # only here: nobody else needs to know before a commit


class Secretary:
    """Works at random until stopped."""

    def __init__(self, town: Town, chance: Random, tell: Tell) -> None:
        self.town = town
        self.chance = chance
        self.tell = tell
        watch(town.session, tell)
        self._ways: list[tuple[int, Callable[[], object]]] = [
            (4, self.plan),
            (3, self.invite),
            (2, self.start),
            (6, self.attend),
            (4, self.reply),
            (6, self.add_item),
            (30, self.write),
            (6, self.agree),
            (5, self.follow_up),
            (2, self.take_back),
            (5, self.ask),
            (3, self.pick),
            (1, self.void),
            (5, self.undo),
            (2, self.redo),
            (2, self.move),
            (1, self.finish),
        ]
        self._weights = [weight for weight, _ in self._ways]

    def work(self, actions: int) -> None:
        """Do so many things, telling of each."""
        for _ in range(actions):
            self.step()

    def step(self) -> None:
        """Do one thing; what the rules refuse is no fault."""
        (_, way) = self.chance.choices(self._ways, self._weights)[0]
        self.carry_out(way)

    @property
    def deeds(self) -> dict[str, Callable[[], object]]:
        """Every kind of thing that is done, by name."""
        return {way.__name__: way for _, way in self._ways}

    def carry_out(self, way: Callable[[], object]) -> None:
        """Do one thing of a kind and tell of it, if there is anything to do it with."""
        self.town.clock.advance(timedelta(seconds=self.chance.randint(1, 60)))
        try:
            way()
        except (UserError, IndexError, LookupError):
            return  # nothing there to do it with, or against a rule
        self.tell(f"done {self.town.log_count()}\n")

    # --- doings ------------------------------------------------------------------------------------------------

    def _meetings(self, *states: MeetingState) -> list[Meeting]:
        return [m for m in self.town.session.repositories.meetings.all() if m.state in states]

    def _open_meeting(self) -> Meeting:
        return self.chance.choice(
            self._meetings(*(s for s in MeetingState if s.value not in ("approved", "cancelled")))
        )

    def _item(self) -> Any:
        return self.chance.choice(self.town.agenda.items(self._open_meeting().id))

    def words(self) -> str:
        """Some lines with the marker in them: now and then long ones."""
        length = self.chance.choice((1, 2, 5, 10, 40, 200))
        return " ".join(f"{MARKER} {self.chance.randint(0, 9)}" for _ in range(length))

    def plan(self) -> None:
        if len(self._meetings(*MeetingState)) < MOST_MEETINGS:
            self.town.meeting(date(2026, 9, 1) + timedelta(days=self.chance.randint(0, 250)))

    def invite(self) -> None:
        self.town.meetings.invite(self.chance.choice(self._meetings(MeetingState.PLANNED)).id)

    def start(self) -> None:
        meetings = [m for m in self._meetings(*MeetingState) if m.number is not None and m.started_at is None]
        if meetings:
            self.town.meetings.start(min(meetings, key=lambda m: (m.day, m.id)).id)

    def attend(self) -> None:
        seat = self.chance.choice(self.town.attendance.participants(self._open_meeting().id))
        self.town.attendance.record(seat.id, self.chance.choice((AttendanceState.PRESENT, AttendanceState.REMOTE)))

    def reply(self) -> None:
        seat = self.chance.choice(self.town.attendance.participants(self._open_meeting().id))
        self.town.attendance.reply(seat.id, self.chance.choice(list(Reply)))

    def add_item(self) -> None:
        meeting = self._open_meeting()
        if self.chance.random() < 0.4:
            self.town.case(meeting, f"{MARKER} frånvaro")
        else:
            self.town.general(meeting, f"{MARKER} rutin")

    def write(self) -> None:
        part = self.chance.choice(("background", "talk", "agreed"))
        self.town.minutes.save_part(self._item().id, part, self.words())

    def agree(self) -> None:
        item = self._item()
        due = self.town.meetings.get(item.meeting_id).day + timedelta(days=30)
        self.town.follow_ups.add(item.id, f"{MARKER} bjud in", responsible_function_id=REKTOR, due=due)

    def _follow_up(self) -> str:
        return str(self.chance.choice(self.town.session.repositories.follow_ups.all()).id)

    def follow_up(self) -> None:
        state = self.chance.choice((FollowUpState.ONGOING, FollowUpState.DONE, FollowUpState.OPEN))
        self.town.follow_ups.set_state(self._follow_up(), state, outcome=MARKER)

    def take_back(self) -> None:
        self.town.follow_ups.remove(self._follow_up())

    def ask(self) -> None:
        self.town.questions.receive(
            CONSULTATION, f"{MARKER} fråga", side=Side.SCHOOL, unit_id="central", area_id=GENERAL_AREA
        )

    def pick(self) -> None:
        question = self.chance.choice(self.town.questions.waiting(CONSULTATION))
        self.town.agenda.pick_question(self._open_meeting().id, question.id)

    def void(self) -> None:
        self.town.questions.void(self.chance.choice(self.town.questions.waiting(CONSULTATION)).id, "dubblett")

    def undo(self) -> None:
        self.town.session.undo()

    def redo(self) -> None:
        self.town.session.redo()

    def move(self) -> None:
        self.town.agenda.move(self._item().id, 0)

    def finish(self) -> None:
        self.town.minutes.finish(self.chance.choice(self._meetings(MeetingState.ONGOING)).id)
