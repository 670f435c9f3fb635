"""Builds the example municipality as it stands on a day."""

from __future__ import annotations

from datetime import date

from samverkan_desktop.domain.register import Register
from samverkan_desktop.services import seeds
from samverkan_desktop.services.example import inbox, places, standing
from samverkan_desktop.services.example.afterwards import afterwards
from samverkan_desktop.services.example.agenda import Secretary
from samverkan_desktop.services.example.chance import StoryIds
from samverkan_desktop.services.example.data import ExampleData
from samverkan_desktop.services.example.dates import Occasion, occasions
from samverkan_desktop.services.example.deadlines import opinions
from samverkan_desktop.services.example.files import files
from samverkan_desktop.services.example.forums import MAIN_SERIES, StoryForum, forums
from samverkan_desktop.services.example.ledger import Ledger
from samverkan_desktop.services.example.library import Library
from samverkan_desktop.services.example.lifecycle import carried_on
from samverkan_desktop.services.example.logged import logged_meetings
from samverkan_desktop.services.example.people import hire
from samverkan_desktop.services.example.seats import take_seats
from samverkan_desktop.services.example.story import tell

_WRITTEN_CASES = 26
_WRITTEN_TOPICS = {MAIN_SERIES: 18, "styrgrupp": 3, "arbetsgrupp": 3, "familjens-hus": 4}
"""The written texts last for about so many meetings; they are kept for the latest, which people open first."""


def build_example(*, today: date, years: int | None = None, seed: int = 1) -> ExampleData:
    """Return the example municipality as it stands on ``today``, before that day's meetings.

    ``years``: how far back the history reaches; without it, to spring 2022, when the consultations began. A history
    of ten years or more also holds consultations by stage, so that a record of realistic size comes out. Raises
    ValueError for ``years`` below 1, and OutsideCalendar where the holidays are not known.
    """
    ids = StoryIds(seed)
    story = tell(today=today, years=years, seed=seed, ids=ids)
    units = places.units(story)
    staff = hire(story, units, ids)
    principals, functions = places.principals(), seeds.functions()
    register = Register.of(principals=principals, units=units, functions=functions, persons=staff.persons)
    ledger = Ledger(story, staff, register, ids)
    of_story = forums(story)
    _hold_meetings(ledger, of_story)
    standing.follow_up_texts(ledger)
    inbox.waiting(ledger)
    after = afterwards(ledger, tuple(of.forum for of in of_story))
    attachments, contents = files(ledger)
    return ExampleData(
        municipality=places.municipality(story),
        boards=places.boards(story),
        principals=principals,
        units=units,
        functions=functions,
        persons=staff.persons,
        areas=seeds.areas(),
        law=seeds.law_references(),
        forums=tuple(of.forum for of in of_story),
        school_years=story.school_years,
        meetings=tuple(ledger.meetings),
        items=tuple(ledger.items),
        texts=tuple(ledger.texts),
        participants=tuple(ledger.participants),
        follow_ups=tuple(ledger.follow_ups),
        questions=tuple(ledger.questions),
        deadlines=opinions(ledger),
        logged_meetings=logged_meetings(ledger),
        approvals=after.approvals,
        board_reports=after.board_reports,
        handouts=after.handouts,
        quality_notes=after.quality_notes,
        attachments=attachments,
        attachment_contents=contents,
    )


def _hold_meetings(ledger: Ledger, of_story: tuple[StoryForum, ...]) -> None:
    """Write every meeting in order of day, so that codes, numbers and threads follow time."""
    by_id = {of.forum.id: of for of in of_story}
    planned = [occasion for of in of_story for occasion in occasions(ledger.story, of.forum)]
    planned.sort(key=lambda o: (o.day, o.forum.start, o.forum.position))
    for occasion in planned:
        if not occasion.cancelled:
            ledger.next_days[occasion.forum.id].append(occasion.day)
            if occasion.day < ledger.story.today:
                ledger.held_days[occasion.forum.id].append(occasion.day)
    library = Library(
        ledger.story,
        cases_from=_latest(ledger, MAIN_SERIES, _WRITTEN_CASES),
        topics_from={forum_id: _latest(ledger, forum_id, count) for forum_id, count in _WRITTEN_TOPICS.items()},
        thread_from=_latest(ledger, MAIN_SERIES, 3),
    )
    secretary = Secretary(ledger, library)
    before: dict[str, date] = {}
    for occasion in planned:
        _write(ledger, secretary, by_id[occasion.forum.id], occasion, before.get(occasion.forum.id))
        before[occasion.forum.id] = occasion.day


def _latest(ledger: Ledger, forum_id: str, count: int) -> date:
    """Return the day of the forum's meeting that lies ``count`` held ones back, or of its first."""
    days = ledger.held_days[forum_id][-count:]
    return days[0] if days else ledger.story.start


def _write(ledger: Ledger, secretary: Secretary, of: StoryForum, occasion: Occasion, before: date | None) -> None:
    meeting = carried_on(ledger, occasion, before)
    ledger.meetings.append(meeting)
    items = secretary.write(of, meeting)
    take_seats(ledger, of.forum, meeting, items)
