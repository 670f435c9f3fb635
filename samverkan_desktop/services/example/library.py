"""Hands out cases and general items in turn, and keeps the threads that shall come back."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TypeVar

from samverkan_desktop.domain.cases import CaseDiscussion
from samverkan_desktop.domain.register import Stage
from samverkan_desktop.services.example import compose
from samverkan_desktop.services.example.forums import MAIN_SERIES
from samverkan_desktop.services.example.source import CaseStory, Talk, Topic, case_stories, topics
from samverkan_desktop.services.example.story import Story

Told = TypeVar("Told", CaseStory, Topic)
_TRIES = 8
_LATELY = 8
_AT_LEAST_BETWEEN = timedelta(days=35)
_KINDS = {"styrgrupp": "ledning", "arbetsgrupp": "ledning", "familjens-hus": "familjens-hus"}


@dataclass
class Thread:
    """A case that has been told, and where its story goes on. ``last``: the day it was last talked about."""

    story: CaseStory
    case: CaseDiscussion
    last: date
    told: int = 1

    @property
    def next_talk(self) -> Talk | None:
        return self.story.talks[self.told] if self.told < len(self.story.talks) else None


@dataclass
class Library:
    """The texts that are left. The written ones are for the main series from ``cases_from``; others are joined.

    ``topics_from``: the same for general items, by forum. ``thread_from``: the meeting at which the longest thread
    begins, so that its last talk comes at the latest one.
    """

    story: Story
    cases_from: date
    topics_from: Mapping[str, date]
    thread_from: date
    threads: dict[str, list[Thread]] = field(default_factory=lambda: defaultdict(list))
    _cases: list[CaseStory] = field(init=False)
    _longest: list[CaseStory] = field(init=False)
    _topics: list[Topic] = field(init=False)
    _lately: dict[str, deque[str]] = field(default_factory=lambda: defaultdict(lambda: deque(maxlen=_LATELY)))
    _left_over: dict[str, list[Topic]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        self._cases = list(case_stories())
        self._longest = [max(self._cases, key=lambda story: len(story.talks))]
        self._cases.remove(self._longest[0])
        self.story.dice("cases").shuffle(self._cases)
        self._topics = list(topics())
        self.story.dice("topics").shuffle(self._topics)

    def case(self, forum_id: str, day: date, stages: tuple[Stage, ...], taken: set[str]) -> CaseStory:
        """Return a case that has not been told, whose words fit the season and whose heading is not in ``taken``."""
        chance = self.story.dice("case", forum_id, day, len(taken))
        if forum_id == "lots":
            return compose.lots_case(chance)
        if forum_id == MAIN_SERIES and day == self.thread_from and self._longest:
            return self._longest.pop()
        if forum_id == MAIN_SERIES and day >= self.cases_from:
            for story in self._cases:
                if story.talks[0].season in ("", self.story.season(day)):
                    self._cases.remove(story)
                    return story
        return self._other(forum_id, lambda: compose.case(chance, stages), taken)

    def returning(self, forum_id: str, day: date, season: str, *, at_most: int) -> list[Thread]:
        """Return the threads that come up again, oldest first."""
        ready = [
            thread
            for thread in self.threads[forum_id]
            if thread.next_talk and thread.next_talk.season in ("", season) and day - thread.last >= _AT_LEAST_BETWEEN
        ]
        return ready[:at_most]

    def remember(self, forum_id: str, story: CaseStory, case: CaseDiscussion, day: date) -> None:
        """Keep a thread that goes on."""
        if len(story.talks) > 1:
            self.threads[forum_id].append(Thread(story, case, day))

    def topic(self, forum_id: str, day: date, taken: set[str]) -> Topic:
        """Return a general item for a forum; one that was not taken up last time comes first."""
        if self._left_over[forum_id]:
            return self._left_over[forum_id].pop(0)
        if forum_id in self.topics_from and day >= self.topics_from[forum_id]:
            for topic in self._topics:
                if forum_id == topic.forums[0] and topic.talk.season in ("", self.story.season(day)):
                    self._topics.remove(topic)
                    return topic
        chance = self.story.dice("topic", forum_id, day, len(taken))
        return self._other(forum_id, lambda: compose.topic(chance, _KINDS.get(forum_id, MAIN_SERIES)), taken)

    def not_taken(self, forum_id: str, topic: Topic) -> None:
        """Keep a general item that there was no time for."""
        self._left_over[forum_id].append(topic)

    def _other(self, forum_id: str, make: Callable[[], Told], taken: set[str]) -> Told:
        """Return what ``make`` makes, trying again a few times while its heading was used lately."""
        made = make()
        for _ in range(_TRIES):
            if not {made.heading, made.key} & {*taken, *self._lately[forum_id]}:
                break
            made = make()
        self._lately[forum_id].append(made.heading)
        return made
