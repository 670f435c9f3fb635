"""Writes a meeting's agenda, and its minutes where it has been held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from samverkan_desktop.domain.agenda import AgendaItem, ItemState, assign_paragraphs, from_template, mark_done
from samverkan_desktop.domain.cases import CaseDiscussion
from samverkan_desktop.domain.forums import Forum, ForumKind, ItemKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.minutes import ItemText
from samverkan_desktop.services.example import inbox, standing, tasks
from samverkan_desktop.services.example.cases import assessed, new_case
from samverkan_desktop.services.example.chance import Dice
from samverkan_desktop.services.example.forums import StoryForum
from samverkan_desktop.services.example.ledger import Ledger
from samverkan_desktop.services.example.library import Library
from samverkan_desktop.services.example.source import CaseStory, Talk, Topic

_WITHOUT_ITEMS = (ForumKind.PUPIL_HEALTH,)
_LEFT_OUT = 0.04


@dataclass(frozen=True)
class Entry:
    """An item that is not from the template: a general one or a case."""

    title: str
    area: str
    talk: Talk
    topic: Topic | None = None
    story: CaseStory | None = None
    case: CaseDiscussion | None = None


@dataclass(frozen=True)
class Secretary:
    """Writes the agendas and minutes of every forum."""

    ledger: Ledger
    library: Library

    def write(self, of: StoryForum, meeting: Meeting) -> tuple[AgendaItem, ...]:
        """Write a meeting's items, texts, follow-ups and questions, and return the items."""
        forum = of.forum
        if forum.kind in _WITHOUT_ITEMS:
            return ()
        chance = self.ledger.story.dice("agenda", forum.id, meeting.day)
        asked_for = meeting.is_held or meeting.state is MeetingState.AGENDA_SENT
        entries = self._entries(of, meeting, chance) if asked_for else []
        items = self._placed(forum, meeting, entries, chance)
        if meeting.is_held:
            items = self._minuted(forum, meeting, items, entries, chance)
        self.ledger.add_items(meeting, items)
        return items

    def _entries(self, of: StoryForum, meeting: Meeting, chance: Dice) -> list[Entry]:
        forum_id, season = of.forum.id, self.ledger.story.season(meeting.day)
        match of.forum.kind:
            case ForumKind.CONSULTATION if of.stages:
                count, cases = 6, 6
            case ForumKind.CONSULTATION:
                count, cases = 1 + chance.chance(0.4), 2 + chance.chance(0.5)
            case ForumKind.LOTS:
                count, cases = 0, 1
            case ForumKind.FAMILY_CENTRE:
                count, cases = 1 + self.ledger.story.is_long, 0
            case _:
                count, cases = 2 + self.ledger.story.is_long, 0
        entries: list[Entry] = []
        taken: set[str] = set()
        for _ in range(count):
            topic = self.library.topic(forum_id, meeting.day, taken)
            taken |= {topic.heading, topic.key}
            entries.append(self._general(topic))
        told = self.library.returning(forum_id, meeting.day, season, at_most=max(1, cases - 1)) if cases else []
        for thread in told:
            talk = thread.next_talk
            if talk is not None:
                thread.told, thread.last = thread.told + 1, meeting.day
                taken.add(thread.story.heading)
                entries.append(self._case(thread.story, thread.case, talk))
        for _ in range(cases - len(told)):
            story = self.library.case(forum_id, meeting.day, of.stages, taken)
            taken |= {story.heading, story.key}
            with_region = of.forum.kind is ForumKind.LOTS
            case = new_case(self.ledger, story, meeting.day, chance, with_region=with_region)
            self.library.remember(forum_id, story, case, meeting.day)
            entries.append(self._case(story, case, story.talks[0]))
        return entries

    @staticmethod
    def _general(topic: Topic) -> Entry:
        return Entry(topic.heading, topic.area, topic.talk, topic=topic)

    @staticmethod
    def _case(story: CaseStory, case: CaseDiscussion, talk: Talk) -> Entry:
        return Entry(story.heading, story.area, talk, story=story, case=case)

    def _placed(self, forum: Forum, meeting: Meeting, entries: Sequence[Entry], chance: Dice) -> tuple[AgendaItem, ...]:
        """Return the agenda: the template's items with the entries before the closing ones."""
        ids = self.ledger.ids.at(meeting.agenda_sent_on or meeting.invited_on or self.ledger.story.today)
        template = list(from_template(forum, meeting.id, ids.maker))
        opening = sum(1 for t in forum.template if not t.closing)
        minutes = _shared_minutes(forum, meeting, entries)
        added = []
        for entry, length in zip(entries, minutes, strict=True):
            case = entry.case
            if case is not None and entry.story is not None:
                case = assessed(self.ledger, case, entry.story, meeting.day, chance)
            item = AgendaItem(
                id=ids.new(),
                meeting_id=meeting.id,
                position=0,
                title=entry.title,
                kind=ItemKind.GENERAL if case is None else ItemKind.CASE,
                minutes=length,
                area_id=entry.area,
                presenter_function_id=inbox.presenter(entry.topic, case),
                case=case,
            )
            added.append(inbox.asked(self.ledger, forum, meeting, item, entry.talk, entry.topic, chance))
        ordered = [*template[:opening], *added, *template[opening:]]
        return tuple(replace(item, position=number) for number, item in enumerate(ordered, start=1))

    def _minuted(
        self,
        forum: Forum,
        meeting: Meeting,
        items: tuple[AgendaItem, ...],
        entries: Sequence[Entry],
        chance: Dice,
    ) -> tuple[AgendaItem, ...]:
        """Number the items, and write the text and follow-ups of each that was taken up."""
        highest = self.ledger.highest_paragraph(forum.id, meeting.day.year)
        numbered = assign_paragraphs(items, highest_used=highest, numbering=forum.numbering)
        first = sum(1 for t in forum.template if not t.closing)
        written = []
        for index, item in enumerate(numbered):
            entry = entries[index - first] if first <= index < first + len(entries) else None
            if entry is not None and entry.topic is not None and len(entries) > 2 and chance.chance(_LEFT_OUT):
                self.library.not_taken(forum.id, entry.topic)
                written.append(replace(item, state=ItemState.NOT_TAKEN))
                continue
            used = int(item.minutes * 60 * (0.6 + 0.7 * chance.random()))
            written.append(replace(mark_done(item), used_seconds=used))
            if entry is None:
                self.ledger.texts.append(standing.text(self.ledger, forum, meeting, item, chance))
            else:
                self.ledger.texts.append(_text(item, entry.talk))
                tasks.agree(self.ledger, meeting, item, entry.talk, chance)
        return tuple(written)


def _text(item: AgendaItem, talk: Talk) -> ItemText:
    return ItemText(item_id=item.id, background=talk.background, talk=talk.talk, agreed=talk.agreed)


def _shared_minutes(forum: Forum, meeting: Meeting, entries: Sequence[Entry]) -> list[int]:
    """Share the meeting's time among the entries; a case gets about one and a half times a general item's."""
    left = meeting.minutes - sum(t.minutes for t in forum.template)
    weights = [3 if entry.case else 2 for entry in entries]
    return [max(5, min(25, left * weight // sum(weights) // 5 * 5)) for weight in weights]
