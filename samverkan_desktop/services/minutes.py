"""The minutes: written as one types, blocked until safe, frozen at approval, corrected as a new version, sanitised."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from samverkan_desktop.documents.values import Correction, MinutesPaper
from samverkan_desktop.domain import meetings as meeting_rules
from samverkan_desktop.domain.afterwards import Approval
from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.meetings import BEFORE_START, Meeting, MeetingState, WrongMeetingState, require_open
from samverkan_desktop.domain.minutes import (
    Blocker,
    BlockerKind,
    ItemText,
    MinutesVersion,
    require_correction_reason,
)
from samverkan_desktop.domain.text import Cleaned, clean_line, clean_note
from samverkan_desktop.services.checking import Check, meeting_blockers, meeting_check
from samverkan_desktop.services.cleaning import clean_typed
from samverkan_desktop.services.gate import STANDARD_GATE, CheckFailed, Gate, GateField, Verdict
from samverkan_desktop.services.guard import log_refusal, require_gate_open
from samverkan_desktop.services.index import Index
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.paper_items import note_parts
from samverkan_desktop.services.paper_values import PaperValues
from samverkan_desktop.services.sanitising import Sanitising
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.snapshots import with_parts
from samverkan_desktop.services.stamps import approved_stamp
from samverkan_desktop.services.stopped import require_not_stopped
from samverkan_desktop.storage import codec
from samverkan_desktop.storage.repository import ValueMissing

PARTS = ("background", "talk", "agreed")
_PART_NAMES = {"background": "Bakgrund/fråga", "talk": "Samtal", "agreed": "Överenskommet"}
_APPROVING = "godkänn"
_OPEN = frozenset(state.value for state in (*BEFORE_START, MeetingState.ONGOING, MeetingState.FOR_APPROVAL))


class NotReady(UserError):
    """Something still blocks."""

    exit_code = 1
    template = "Det går inte att godkänna än: {count}. Allt är sparat. Först: {first}."


class NothingCorrected(UserError):
    exit_code = 1
    template = "Texten är densamma som förut. Ingen ny version har gjorts. Skriv det som ska stå i stället."


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
        require_not_stopped(self.session, item_id)
        place = self.session.place_to_write(item_id)
        if place.state not in _OPEN:
            require_open(repositories.meetings.get(place.meeting_id))
        cleaned = clean_typed(text, field=_PART_NAMES[part])
        present = place.text or ItemText(item_id=item_id)
        changed = _with_parts(present, {part: cleaned.text})
        if changed == present:  # a field that was left as it was is no step of undo and no line in the log
            return Saved(changed, cleaned)
        where = f"§ {place.paragraph}" if place.paragraph is not None else f"punkt {place.position}"
        with self.session.action(
            "skriv anteckning", f"skriva i {where}", kind="item_text", id=item_id, typing=f"text:{item_id}:{part}"
        ):
            repositories.texts.put(changed, before=place.text)
        self.session.wrote(replace(place, text=changed))
        return Saved(changed, cleaned)

    # --- what blocks -------------------------------------------------------------------------------------------

    def check(self, meeting_id: str) -> Check:
        """Return the check of everything written for a meeting, to be run here or on another thread."""
        return meeting_check(self.session, self.gate, Meetings(self.session).view(meeting_id))

    def verdict(self, meeting_id: str) -> Verdict:
        """Return what the check finds in everything written for a meeting."""
        return self.check(meeting_id).run()

    def blockers(self, meeting_id: str) -> tuple[Blocker, ...]:
        """Return what still blocks approval: first what is missing, then identifiers that must go."""
        view = Meetings(self.session).view(meeting_id)
        return meeting_blockers(view, meeting_check(self.session, self.gate, view).run())

    def finish(self, meeting_id: str) -> Meeting:
        """End the meeting and index what may be searched. What blocks approval is listed by `blockers`."""
        meetings = Meetings(self.session)
        label = f"avsluta möte {meetings.get(meeting_id).label}"
        with self.session.action("avsluta möte", label, kind="meeting", id=meeting_id):
            finished = meetings.finish(meeting_id)
            Index(self.session, self.gate).index_meeting(meeting_id)
        return finished

    # --- approval ----------------------------------------------------------------------------------------------

    def approve(self, meeting_id: str, *, by: str, approval: Approval | None = None) -> MinutesVersion:
        """Approve: nothing may block. The minutes are then frozen, with the log's hash as an outside witness.

        ``approval``: how and when it was given, where that is recorded too.
        """
        approver = clean_line(by, field="Godkänd av")
        if not approver:
            raise ApproverMissing
        meeting = Meetings(self.session).get(meeting_id)
        day = approval.given_on if approval else today(self.session.clock)
        approved = meeting_rules.approve(meeting, by=approver, today=day)
        self._require_ready(meeting_id)
        field = GateField(where="Godkänd av", text=approver)
        require_gate_open(self.session, self.gate, [field], kind="meeting", id=meeting_id, detail=_APPROVING)
        with self.session.action(
            "lås minnesanteckningar", f"godkänna {meeting.label}", kind="meeting", id=meeting_id, undoable=False
        ) as repositories:
            with self.session.record.transaction(_APPROVING, kind="meeting", object_id=meeting_id):
                repositories.meetings.put(approved)
            if approval is not None:
                repositories.approvals.put(approval)
            version = self.freeze(approved, reason="")
            Index(self.session, self.gate).index_meeting(meeting_id)
        return version

    def _require_ready(self, meeting_id: str) -> None:
        """Refuse while anything blocks approval; that identifiers did is logged."""
        try:
            left = self.blockers(meeting_id)
        except CheckFailed:
            log_refusal(self.session, kind="meeting", id=meeting_id, detail=_APPROVING)
            raise
        if any(blocker.kind is BlockerKind.IDENTIFIER for blocker in left):
            log_refusal(self.session, kind="meeting", id=meeting_id, detail=_APPROVING)
        if left:
            count = "1 sak återstår" if len(left) == 1 else f"{len(left)} saker återstår"
            raise NotReady(count=count, first=left[0].describe())

    def correct(self, meeting_id: str, item_id: str, *, reason: str, **parts: str) -> MinutesVersion:
        """Correct approved minutes: a new version with its reason; the old one is kept.

        ``parts``: new text for ``background``, ``talk`` or ``agreed`` of one item. Everything else on the paper stays
        as it was frozen, whatever the register says today. Raises NothingCorrected where the text is the same.
        """
        why = require_correction_reason(clean_line(reason, field="Orsak till rättelsen"))
        repositories = self.session.repositories
        meeting = repositories.meetings.get(meeting_id)
        if meeting.state is not MeetingState.APPROVED:
            raise WrongMeetingState(state=meeting.state.label, step="rätta")
        cleaned = {part: clean_note(text, field=_PART_NAMES[part]).text for part, text in parts.items()}
        item = self._item(meeting_id, item_id)
        present = self.text(item_id)
        text = _with_parts(present, cleaned)
        if text == present:
            raise NothingCorrected
        fields = [GateField(where=f"§ {item.paragraph} {_PART_NAMES[p]}", text=t) for p, t in cleaned.items()]
        fields.append(GateField(where="Orsak till rättelsen", text=why))
        require_gate_open(self.session, self.gate, fields, kind="meeting", id=meeting_id, detail="rättelse")
        with self.session.action("rätta minnesanteckningar", kind="meeting", id=meeting_id, undoable=False):
            with self.session.record.transaction("rättelse", kind="meeting", object_id=meeting_id):
                repositories.texts.put(text)
            version = self._freeze_corrected(meeting, item, text, why)
            Index(self.session, self.gate).index_meeting(meeting_id)
        return version

    def _freeze_corrected(self, meeting: Meeting, item: AgendaItem, text: ItemText, reason: str) -> MinutesVersion:
        versions = self.versions(meeting.id)
        if not versions or item.paragraph is None:
            return self.freeze(meeting, reason=reason)
        day = today(self.session.clock)
        log_hash = self.session.record.head.hash
        stamp = approved_stamp(self.session, log_hash)
        paper = with_parts(self.snapshot(versions[-1]), item.paragraph, note_parts(text, day))
        paper = replace(
            paper,
            frame=replace(paper.frame, check_line=stamp.check_line, log_head=stamp.log_head),
            correction=Correction(version=len(versions) + 1, day=day, reason=reason),
        )
        return self._store(meeting, paper, log_hash, reason)

    def _item(self, meeting_id: str, item_id: str) -> AgendaItem:
        """Return an item of this very meeting: § numbers are not unique over the years."""
        item = self.session.repositories.items.get(item_id)
        if item.meeting_id != meeting_id:
            raise ValueMissing("agenda_item", item_id)
        return item

    def versions(self, meeting_id: str) -> tuple[MinutesVersion, ...]:
        """Return the approved versions, first to last."""
        return self.session.repositories.versions.where(meeting_id=meeting_id)

    def snapshot(self, version: MinutesVersion) -> MinutesPaper:
        """Return the paper as it was frozen."""
        return codec.from_json(MinutesPaper, version.snapshot)

    def freeze(self, meeting: Meeting, *, reason: str) -> MinutesVersion:
        """Store what is printed now as the next version. Called inside an action, by `approve` and `correct`."""
        log_hash = self.session.record.head.hash
        correction = None
        if reason:
            number = len(self.versions(meeting.id)) + 1
            correction = Correction(version=number, day=today(self.session.clock), reason=reason)
        paper = PaperValues(self.session, meeting.id).minutes(
            approved_stamp(self.session, log_hash), correction=correction
        )
        return self._store(meeting, paper, log_hash, reason)

    def _store(self, meeting: Meeting, paper: MinutesPaper, log_hash: str, reason: str) -> MinutesVersion:
        snapshot = codec.to_json(paper)
        version = MinutesVersion(
            id=self.session.ids.new(),
            meeting_id=meeting.id,
            version=len(self.versions(meeting.id)) + 1,
            created_at=self.session.clock.now(),
            approved_on=meeting.approved_on or today(self.session.clock),
            approved_by=meeting.approved_by,
            snapshot=snapshot,
            digest=hashlib.sha256(snapshot.encode()).hexdigest(),
            reason=reason,
            log_hash=log_hash,
        )
        return self.session.repositories.versions.put(version)

    # --- sanering ----------------------------------------------------------------------------------------------

    def sanitise(self, meeting_id: str, item_id: str, *, second_person: str, heading: bool = True) -> None:
        """Blank the text of a § everywhere: present text, all versions, search. Two people; hash and log row stay.

        For an identifier found later. Cannot be undone. What repeats the § goes too: its follow-ups and attachments,
        the reason of a correction of it, and its heading with the question it came from, unless ``heading`` is False.
        ``second_person``: the full name of a user or of staff in the register.
        """
        Sanitising(self.session).sanitise(self._item(meeting_id, item_id), second_person, heading=heading)


def _with_parts(text: ItemText, parts: Mapping[str, str]) -> ItemText:
    """Return the text with some parts changed. What was sanitised is begun anew; its placeholder is no text."""
    if all(getattr(text, part) == words for part, words in parts.items()):
        return text
    present = ItemText(item_id=text.item_id) if text.sanitised else text
    return replace(
        present,
        background=parts.get("background", present.background),
        talk=parts.get("talk", present.talk),
        agreed=parts.get("agreed", present.agreed),
    )
