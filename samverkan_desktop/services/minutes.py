"""The minutes: written as one types, blocked until safe, frozen at approval, corrected as a new version, sanitised."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from samverkan_desktop.documents.values import Correction, MinutesItem, MinutesPaper, NotePart, OmittedItem, PartKind
from samverkan_desktop.domain import meetings as meeting_rules
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.meetings import Meeting, MeetingState, WrongMeetingState, require_open
from samverkan_desktop.domain.minutes import (
    SANITISED,
    Blocker,
    BlockerKind,
    ItemText,
    MinutesVersion,
    blockers,
    require_correction_reason,
    require_two,
    sanitise_text,
)
from samverkan_desktop.domain.text import Cleaned, clean_line, clean_note
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.gate import STANDARD_GATE, Gate, GateField, Verdict
from samverkan_desktop.services.index import Index
from samverkan_desktop.services.meetings import Meetings, MeetingView
from samverkan_desktop.services.paper_values import PaperValues
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.stamps import approved_stamp
from samverkan_desktop.storage import codec

PARTS = ("background", "talk", "agreed")
_PART_NAMES = {"background": "Bakgrund/fråga", "talk": "Samtal", "agreed": "Överenskommet"}


class NotReady(UserError):
    """Something still blocks."""

    exit_code = 1
    template = "Det går inte att godkänna än: {count}. Allt är sparat. Först: {first}."


class ApproverMissing(UserError):
    template = "Skriv vilken funktion som godkänner. Inget har ändrats."


@dataclass(frozen=True)
class Saved:
    """A saved text as it stands now, and what cleaning took away from what was typed."""

    text: ItemText
    cleaned: Cleaned


@dataclass(frozen=True)
class Minutes:
    """The minutes of a meeting."""

    session: Session
    gate: Gate = STANDARD_GATE

    # --- writing -----------------------------------------------------------------------------------------------

    def text(self, item_id: str) -> ItemText:
        """Return what is written at an item; empty when nothing is."""
        return self.session.repositories.texts.find(item_id) or ItemText(item_id=item_id)

    def save_part(self, item_id: str, part: str, text: str) -> Saved:
        """Save one part of an item as it was typed. Called often; consecutive calls are one step of undo."""
        repositories = self.session.repositories
        item = repositories.items.get(item_id)
        require_open(repositories.meetings.get(item.meeting_id))
        cleaned = clean_note(text, field=_PART_NAMES[part])
        changed = _with_parts(self.text(item_id), {part: cleaned.text})
        where = f"§ {item.paragraph}" if item.paragraph is not None else f"punkt {item.position}"
        with self.session.action(
            "skriv anteckning", f"skriva i {where}", kind="item_text", id=item_id, typing=f"text:{item_id}:{part}"
        ):
            repositories.texts.put(changed)
        return Saved(changed, cleaned)

    # --- what blocks -------------------------------------------------------------------------------------------

    def verdict(self, meeting_id: str) -> Verdict:
        """Return what the check finds in everything written for a meeting."""
        return self.gate.check(_fields(Meetings(self.session).view(meeting_id)), scan_context(self.session))

    def blockers(self, meeting_id: str) -> tuple[Blocker, ...]:
        """Return what still blocks approval: first what is missing, then identifiers that must go."""
        view = Meetings(self.session).view(meeting_id)
        found = blockers(
            items=view.items, texts=view.texts.values(), participants=view.participants, follow_ups=view.follow_ups
        )
        direct = self.gate.check(_fields(view), scan_context(self.session)).direct
        places = dict.fromkeys((hit.id, hit.where) for hit in direct)
        return (
            *found,
            *(Blocker(kind=BlockerKind.IDENTIFIER, item_id=item_id, where=where) for item_id, where in places),
        )

    def finish(self, meeting_id: str) -> Meeting:
        """End the meeting and index what may be searched. What blocks approval is listed by `blockers`."""
        finished = Meetings(self.session).finish(meeting_id)
        Index(self.session, self.gate).index_meeting(meeting_id)
        return finished

    # --- approval ----------------------------------------------------------------------------------------------

    def approve(self, meeting_id: str, *, by: str) -> MinutesVersion:
        """Approve: nothing may block. The minutes are then frozen, with the log's hash as an outside witness."""
        approver = clean_line(by, field="Godkänd av")
        if not approver:
            raise ApproverMissing
        meeting = Meetings(self.session).get(meeting_id)
        approved = meeting_rules.approve(meeting, by=approver, today=today(self.session.clock))
        left = self.blockers(meeting_id)
        if left:
            count = "1 sak återstår" if len(left) == 1 else f"{len(left)} saker återstår"
            raise NotReady(count=count, first=left[0].describe())
        with self.session.action(
            "lås minnesanteckningar", f"godkänna {meeting.label}", kind="meeting", id=meeting_id, undoable=False
        ) as repositories:
            with self.session.record.transaction("godkänn", kind="meeting", object_id=meeting_id):
                repositories.meetings.put(approved)
            version = self.freeze(approved, reason="")
        Index(self.session, self.gate).index_meeting(meeting_id)
        return version

    def correct(self, meeting_id: str, item_id: str, *, reason: str, **parts: str) -> MinutesVersion:
        """Correct approved minutes: a new version with its reason; the old one is kept.

        ``parts``: new text for ``background``, ``talk`` or ``agreed`` of one item.
        """
        why = require_correction_reason(clean_line(reason, field="Orsak till rättelsen"))
        repositories = self.session.repositories
        meeting = repositories.meetings.get(meeting_id)
        if meeting.state is not MeetingState.APPROVED:
            raise WrongMeetingState(state=meeting.state.label, step="rätta")
        cleaned = {part: clean_note(text, field=_PART_NAMES[part]).text for part, text in parts.items()}
        item = repositories.items.get(item_id)
        text = _with_parts(self.text(item_id), cleaned)
        context = scan_context(self.session)
        where = f"§ {item.paragraph}"
        fields = [GateField(where=f"{where} {_PART_NAMES[p]}", text=t, id=item_id) for p, t in cleaned.items()]
        self.gate.require([*fields, GateField(where="Orsak till rättelsen", text=why)], context)
        with self.session.action("rätta minnesanteckningar", kind="meeting", id=meeting_id, undoable=False):
            with self.session.record.transaction("rättelse", kind="meeting", object_id=meeting_id):
                repositories.texts.put(text)
            version = self.freeze(meeting, reason=why)
        Index(self.session, self.gate).index_meeting(meeting_id)
        return version

    def versions(self, meeting_id: str) -> tuple[MinutesVersion, ...]:
        """Return the approved versions, first to last."""
        return self.session.repositories.versions.where(meeting_id=meeting_id)

    def snapshot(self, version: MinutesVersion) -> MinutesPaper:
        """Return the paper as it was frozen."""
        return codec.from_json(MinutesPaper, version.snapshot)

    def freeze(self, meeting: Meeting, *, reason: str) -> MinutesVersion:
        """Store what is printed now as the next version. Called inside an action, by `approve` and `correct`."""
        number = len(self.versions(meeting.id)) + 1
        now = self.session.clock.now()
        log_hash = self.session.record.head.hash
        correction = Correction(version=number, day=today(self.session.clock), reason=reason) if reason else None
        paper = PaperValues(self.session, meeting.id).minutes(
            approved_stamp(self.session, log_hash), correction=correction
        )
        snapshot = codec.to_json(paper)
        version = MinutesVersion(
            id=self.session.ids.new(),
            meeting_id=meeting.id,
            version=number,
            created_at=now,
            approved_on=meeting.approved_on or today(self.session.clock),
            approved_by=meeting.approved_by,
            snapshot=snapshot,
            digest=hashlib.sha256(snapshot.encode()).hexdigest(),
            reason=reason,
            log_hash=log_hash,
        )
        return self.session.repositories.versions.put(version)

    # --- sanering ----------------------------------------------------------------------------------------------

    def sanitise(self, meeting_id: str, item_id: str, *, second_person: str) -> None:
        """Blank the text of a § everywhere: present text, all versions, search. Two people; hash and log row stay.

        For an identifier found later. Cannot be undone. The follow-ups of the § are blanked too: they repeat it.
        """
        require_two(self.session.record.user_name, second_person)
        repositories = self.session.repositories
        item = repositories.items.get(item_id)
        day = today(self.session.clock)
        with self.session.action("sanera", kind="agenda_item", id=item_id, undoable=False):
            repositories.texts.put(sanitise_text(self.text(item_id)))
            for follow_up in repositories.follow_ups.where(item_id=item_id):
                repositories.follow_ups.put(replace(follow_up, what=SANITISED, outcome=""))
            for version in self.versions(meeting_id):
                paper = self.snapshot(version)
                items = tuple(_sanitised(i, item.paragraph, day) for i in paper.items)
                clean = replace(paper, items=items)
                repositories.versions.put(replace(version, snapshot=codec.to_json(clean), sanitised_on=day))
            self.session.record.search.remove("agenda_item", item_id)


def _with_parts(text: ItemText, parts: Mapping[str, str]) -> ItemText:
    return replace(
        text,
        background=parts.get("background", text.background),
        talk=parts.get("talk", text.talk),
        agreed=parts.get("agreed", text.agreed),
    )


def _sanitised(item: MinutesItem | OmittedItem, paragraph: int | None, day: date) -> MinutesItem | OmittedItem:
    if not isinstance(item, MinutesItem) or item.paragraph != paragraph:
        return item
    return replace(
        item,
        parts=(NotePart(kind=PartKind.BACKGROUND, sanitised_on=day),),
        actions=tuple(replace(action, what="", sanitised_on=day) for action in item.actions),
    )


def _fields(view: MeetingView) -> list[GateField]:
    fields = [GateField(where="Plats", text=view.meeting.place)]
    for item in view.items:
        where = f"§ {item.paragraph}" if item.paragraph is not None else f"Punkt {item.position}"
        fields.append(GateField(where=f"{where} rubrik", text=item.title, id=item.id))
        text = view.texts.get(item.id)
        if text is not None:
            fields.extend(GateField(where=f"{where} {name}", text=words, id=item.id) for name, words in text.fields)
        fields.extend(
            GateField(where=f"{where} åtgärd", text=f.what, id=item.id) for f in view.follow_ups if f.item_id == item.id
        )
    return [field for field in fields if field.text.strip()]
