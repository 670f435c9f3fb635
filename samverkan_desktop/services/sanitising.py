"""Sanering: what was written at a § is blanked wherever it stands. Two people; digest, numbers and log row stay."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from samverkan_desktop.documents.values import MinutesPaper
from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.minutes import SANITISED, ItemText, sanitise_follow_up, sanitise_text
from samverkan_desktop.services.accepted import accepted_of, forget
from samverkan_desktop.services.attachments import Attachments
from samverkan_desktop.services.keeping import Keeping
from samverkan_desktop.services.second_person import known_second
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.snapshots import blanked, headed, item_of
from samverkan_desktop.storage import codec


def copies_gone_by(session: Session) -> date:
    """Return when what is taken out of the record today is gone from its backups too, if they go on being made."""
    from samverkan_desktop.storage.thinning import gone_by  # start-up: only before a § is blanked

    return gone_by(today(session.clock))


@dataclass(frozen=True)
class Sanitising:
    """Blanks a §. Use `Minutes.sanitise`."""

    session: Session

    def sanitise(self, item: AgendaItem, second_person: str, *, heading: bool) -> None:
        """Blank an item in one transaction that cannot be undone and names both people in the log."""
        second = known_second(self.session, second_person)
        repositories = self.session.repositories
        elsewhere = self._carried(item) if heading else ()
        detail = f"tillsammans med {second}"
        if elsewhere:
            detail += f"; samma rubrik också på {len(elsewhere)} ställe(n)"
        with self.session.action("sanera", kind="agenda_item", id=item.id, detail=detail, undoable=False):
            text = repositories.texts.find(item.id) or ItemText(item_id=item.id)
            repositories.texts.put(sanitise_text(text))
            for follow_up in repositories.follow_ups.where(item_id=item.id):
                repositories.follow_ups.put(sanitise_follow_up(follow_up))
            if heading:
                self._headings(item, elsewhere)
                self._trash(item.title)
            if item.paragraph is not None:  # else not begun, and nothing is frozen
                self._versions(item.meeting_id, item.paragraph, heading=heading)
            Attachments(self.session).remove_all(item.id)
            Keeping(self.session).forget_item(item.id)
            if accepted_of(self.session, item.id) is not None:
                forget(self.session, item.id)  # the reason is in somebody's own words
            self.session.record.search.remove("agenda_item", item.id)

    def _carried(self, item: AgendaItem) -> tuple[AgendaItem, ...]:
        """Return what was put on other agendas under the same words: a case that was carried on, or a question."""
        repositories = self.session.repositories
        if item.title == SANITISED:
            return ()
        if item.case is not None:
            alike = repositories.items.where(case_code=item.case.code)
        elif item.kind is ItemKind.GENERAL:
            forum_id = repositories.meetings.get(item.meeting_id).forum_id
            forum = repositories.forums.get(forum_id)
            if item.title in {each.title for each in forum.template}:
                return ()  # stands on every agenda and tells of nobody
            meetings = {meeting.id for meeting in repositories.meetings.where(forum_id=forum_id)}
            alike = repositories.items.where(title=item.title, kind=item.kind.value)
            alike = tuple(each for each in alike if each.meeting_id in meetings)
        else:
            return ()
        return tuple(each for each in alike if each.id != item.id and each.title == item.title)

    def _headings(self, item: AgendaItem, elsewhere: Iterable[AgendaItem]) -> None:
        """Blank a heading here and where it was carried; the own meeting's versions follow with the rest of the §."""
        self._heading(item)
        for each in elsewhere:
            self._heading(each)
            if each.paragraph is not None:
                self._frozen_headings(each.meeting_id, each.paragraph)

    def _heading(self, item: AgendaItem) -> None:
        repositories = self.session.repositories
        repositories.items.put(replace(item, title=SANITISED))
        if item.question_id and (question := repositories.questions.find(item.question_id)):
            repositories.questions.put(replace(question, line=SANITISED, arrival=""))

    def _trash(self, title: str) -> None:
        drafts = self.session.repositories.drafts
        for draft in drafts.all():
            if draft.item is not None and draft.item.item.title == title:
                drafts.remove(draft.id)

    def _frozen_headings(self, meeting_id: str, paragraph: int) -> None:
        repositories, day = self.session.repositories, today(self.session.clock)
        for version in repositories.versions.where(meeting_id=meeting_id):
            paper = codec.from_json(MinutesPaper, version.snapshot)
            clean = headed(paper, paragraph, SANITISED)
            if clean != paper:
                repositories.versions.put(replace(version, snapshot=codec.to_json(clean), sanitised_on=day))

    def _versions(self, meeting_id: str, paragraph: int, *, heading: bool) -> None:
        repositories = self.session.repositories
        day = today(self.session.clock)
        before = None
        for version in repositories.versions.where(meeting_id=meeting_id):
            paper = codec.from_json(MinutesPaper, version.snapshot)
            present = item_of(paper, paragraph)
            corrected_here = before is not None and present != before
            before = present
            clean = blanked(paper, paragraph, day=day, heading=heading, reason=corrected_here)
            reason = SANITISED if corrected_here and version.reason else version.reason
            repositories.versions.put(replace(version, snapshot=codec.to_json(clean), sanitised_on=day, reason=reason))
