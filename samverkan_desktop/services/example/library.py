"""Hands out cases and general items in turn, and keeps the threads that shall come back."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta

from samverkan_desktop.domain.cases import CaseDiscussion
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.services.example import compose
from samverkan_desktop.services.example.chance import Dice
from samverkan_desktop.services.example.forums import MAIN_SERIES
from samverkan_desktop.services.example.source import CaseStory, Talk, Topic, case_stories, topics
from samverkan_desktop.services.example.story import Story

_AT_LEAST_BETWEEN = timedelta(days=35)


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
    """The texts that are left. Written ones go to the main series first; when they are used up, parts are joined."""

    story: Story
    threads: dict[str, list[Thread]] = field(default_factory=lambda: defaultdict(list))
    _cases: list[CaseStory] = field(init=False)
    _topics: list[Topic] = field(init=False)
    _left_over: dict[str, list[Topic]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        self._cases = list(case_stories())
        self.story.dice("cases").shuffle(self._cases)
        self._topics = list(topics())
        self.story.dice("topics").shuffle(self._topics)

    def case(self, forum_id: str, season: str, chance: Dice, stages: tuple[Stage, ...]) -> CaseStory:
        """Return a case that has not been told and whose words fit the season."""
        if forum_id == MAIN_SERIES:
            for story in self._cases:
                if story.talks[0].season in ("", season):
                    self._cases.remove(story)
                    return story
        return compose.case(chance, stages)

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

    def topic(self, forum_id: str, season: str, chance: Dice, side: Side | None = None) -> Topic:
        """Return a general item for a forum; one that was not taken up last time comes first."""
        if self._left_over[forum_id]:
            return self._left_over[forum_id].pop(0)
        for topic in self._topics:
            fits = forum_id in topic.forums and topic.talk.season in ("", season)
            if fits and side in (None, topic.asks):
                self._topics.remove(topic)
                return topic
        return compose.topic(chance, forum_id)

    def not_taken(self, forum_id: str, topic: Topic) -> None:
        """Keep a general item that there was no time for."""
        self._left_over[forum_id].append(topic)
