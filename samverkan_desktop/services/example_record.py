"""The example municipality as a record: what a new user meets first, and what most tests stand on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from pathlib import Path
from random import Random
from typing import Any

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.clock import Clock, ManualClock
from samverkan_desktop.domain.clock import today as day_of
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.services.example import ExampleData, build_example
from samverkan_desktop.services.example.drafts import drafts
from samverkan_desktop.services.example_words import take_in_words
from samverkan_desktop.services.index import body_of
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.records import Surroundings, new_record
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.throwing import owner_of
from samverkan_desktop.storage.keys import STANDARD, KdfProfile
from samverkan_desktop.storage.repository import Repository

USER = "exempel"
PASSPHRASE = "demo"  # noqa: S105 - the example's passphrase is public: its data is invented
FUNCTION = "nämndsekreterare"
AFTERNOON = time(12, 0)
QUICK = KdfProfile(memory_kib=64, passes=1, lanes=1)
"""For records of invented data that are thrown away at once: pictures of the pages."""


def example_clock(today: date) -> ManualClock:
    """Return a clock that stands at the early afternoon of a day: the example's papers are the same each time."""
    return ManualClock(datetime.combine(today, AFTERNOON, tzinfo=UTC))


def make_example(
    path: Path,
    *,
    today: date,
    years: int | None = None,
    anchor_folder: Path | None = None,
    kdf: KdfProfile = STANDARD,
    clock: Clock | None = None,
) -> Session:
    """Make the example record at ``path`` as it stands on ``today`` and return it open."""
    random = Random(today.toordinal())  # noqa: S311 - invented data; the same every time on purpose
    surroundings = Surroundings(
        clock=clock or example_clock(today), random_bytes=random.randbytes, anchor_folder=anchor_folder, kdf=kdf
    )
    return write_example(path, build_example(today=today, years=years), surroundings)


def write_example(path: Path, data: ExampleData, surroundings: Surroundings) -> Session:
    """Write generated values as a record, index them, and freeze the minutes of the latest approved meetings."""
    session = new_record(
        path,
        municipality=data.municipality,
        user=USER,
        passphrase=PASSPHRASE,
        surroundings=surroundings,
        function=FUNCTION,
        allow_weak=True,
        seeded=False,
    ).session
    with session.action("lägg in exempel", kind="record", undoable=False) as repositories:
        everything: tuple[tuple[Repository[Any], Iterable[Any]], ...] = (
            (repositories.boards, data.boards),
            (repositories.principals, data.principals),
            (repositories.units, data.units),
            (repositories.functions, data.functions),
            (repositories.persons, data.persons),
            (repositories.areas, data.areas),
            (repositories.law, data.law),
            (repositories.school_years, data.school_years),
            (repositories.forums, data.forums),
            (repositories.meetings, data.meetings),
            (repositories.items, data.items),
            (repositories.texts, data.texts),
            (repositories.participants, data.participants),
            (repositories.follow_ups, data.follow_ups),
            (repositories.questions, data.questions),
            (repositories.deadlines, data.deadlines),
            (repositories.logged_meetings, data.logged_meetings),
            (repositories.attachments, data.attachments),
            (repositories.attachment_contents, data.attachment_contents),
            (repositories.approvals, data.approvals),
            (repositories.board_reports, data.board_reports),
            (repositories.handouts, data.handouts),
            (repositories.quality_notes, data.quality_notes),
        )
        for repository, values in everything:
            repository.put_many(values)
        repositories.drafts.put_many(drafts(data, owner=owner_of(session), today=day_of(surroundings.clock)))
        take_in_words(session)
        _index(session, data)
        _freeze(session, data)
    return session


def _index(session: Session, data: ExampleData) -> None:
    """Index the texts. Their authors kept them clean, and a test runs the gate over every one of them."""
    texts = {text.item_id: text for text in data.texts}
    forum_of = {meeting.id: meeting.forum_id for meeting in data.meetings}
    for item in data.items:
        body = body_of(texts.get(item.id))
        session.record.search.put(
            "agenda_item", item.id, forum_id=forum_of[item.meeting_id], title=item.heading, body=body
        )
    for action in data.follow_ups:
        session.record.search.put(
            "follow_up", action.id, forum_id=forum_of[action.meeting_id], title=action.what, body=action.outcome
        )


def _freeze(session: Session, data: ExampleData) -> None:
    """Give every approved meeting its frozen minutes, as approval does."""
    items: dict[str, list[AgendaItem]] = defaultdict(list)
    for item in data.items:
        items[item.meeting_id].append(item)
    minutes = Minutes(session)
    for meeting in reversed(data.meetings):
        if meeting.state is MeetingState.APPROVED and items[meeting.id]:
            minutes.freeze(meeting, reason="")
