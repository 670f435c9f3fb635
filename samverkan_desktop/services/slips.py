"""Åtgärdslappar: a slip to each who is responsible, as paper or as a draft letter, and the answers taken in."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from samverkan_desktop.documents.eml import Letter, render_eml, usable
from samverkan_desktop.documents.ics import Address
from samverkan_desktop.documents.sealing import bundle
from samverkan_desktop.documents.slip_values import EXAMPLE, HOW, SlipLine, SlipPaper
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.followups import Change, FollowUp
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.slips import SlipIssue, SlipReply, SlipWay, read_replies, reply_code
from samverkan_desktop.domain.swedish import long_date, paragraph, uncapitalised
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.gate import STANDARD_GATE, Gate, GateField
from samverkan_desktop.services.guard import require_gate_open
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.paper_base import PaperBase
from samverkan_desktop.services.papers import Produced
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.services.stamps import draft_stamp
from samverkan_desktop.storage.faults import mapped

LARGEST_REPLY = 1_000_000


class ReplyTooLarge(UserError):
    template = (
        "{file} är för stor för att vara ett svar. Inget har lästs in. Öppna den och klistra in raderna i stället."
    )


class NoReplyFound(UserError):
    template = (
        "Ingen svarsrad hittades. Inget har ändrats. "
        "En rad börjar med koden på lappen, följd av klar, pågår eller utgår."
    )


@dataclass(frozen=True, kw_only=True)
class Slip:
    """What one who is responsible answers for after a meeting. ``issued``: slips are made for all of it."""

    key: str
    function: str
    person: str
    address: Address | None
    follow_ups: tuple[FollowUp, ...]
    issued: SlipIssue | None

    @property
    def to(self) -> str:
        """Whom it goes to. Never the unit: a case's school would be told by it."""
        return f"{self.person}, {uncapitalised(self.function)}" if self.person else uncapitalised(self.function)


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """An answer and the åtgärd it is about. ``stopped``: something in the line must go first."""

    follow_up: FollowUp = field(repr=False)
    where: str
    reply: SlipReply
    stopped: bool = False

    @property
    def is_new(self) -> bool:
        """Tell whether the answer says more than is known already."""
        there, reply = self.follow_up, self.reply
        return reply.state is not there.state or bool(reply.outcome and reply.outcome != there.outcome)


@dataclass(frozen=True)
class Answers:
    """What was read. ``unknown``: codes that no åtgärd has."""

    proposals: tuple[Proposal, ...]
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True)
class Slips:
    """Makes slips and takes in answers."""

    session: Session
    gate: Gate = STANDARD_GATE

    # --- out ---------------------------------------------------------------------------------------------------

    def of_meeting(self, meeting_id: str) -> tuple[Slip, ...]:
        """Return a slip for each function, unit and person that answers for something still open."""
        repositories = self.session.repositories
        register, meeting = repositories.register(), repositories.meetings.get(meeting_id)
        groups: dict[tuple[str, str, str], list[FollowUp]] = {}
        for each in FollowUps(self.session).of_meeting(meeting_id):
            if each.state.remains and each.responsible_function_id:
                key = (each.responsible_function_id, each.responsible_unit_id, each.person_id)
                groups.setdefault(key, []).append(each)
        slips = []
        for (function_id, unit_id, person_id), held in groups.items():
            holders = [p for p, h in register.holders(function_id, meeting.day) if not unit_id or h.unit_id == unit_id]
            person = register.persons.get(person_id) or (holders[0] if len(holders) == 1 else None)
            function = register.functions.get(function_id)
            issues = [repositories.slip_issues.find(each.id) for each in held]
            slips.append(
                Slip(
                    key="|".join((function_id, unit_id, person_id)),
                    function=function.name if function else "",
                    person=person.name if person else "",
                    address=Address(person.email, person.name) if person and usable(person.email) else None,
                    follow_ups=tuple(held),
                    issued=issues[-1] if all(issues) else None,
                )
            )
        return tuple(slips)

    def papers(self, meeting_id: str, keys: Collection[str]) -> Produced:
        """Return these slips as one PDF, a page each."""
        from samverkan_desktop.documents.rendering import render_blocks  # start-up: reportlab, not to show a page
        from samverkan_desktop.documents.slip import blocks  # start-up: as above

        slips = self._ready(meeting_id, keys)
        made = bundle(render_blocks(paper.frame, blocks(paper)) for paper in self._values(meeting_id, slips))
        return Produced(made, f"atgardslappar-{self._label(meeting_id)}.pdf")

    def letter(self, meeting_id: str, key: str) -> Produced:
        """Return a slip as a draft letter. No words of a case stand in it."""
        (slip,) = slips = self._ready(meeting_id, [key])
        (paper,) = self._values(meeting_id, slips)
        lines = ["Hej!", "", f"Efter {paper.meeting} svarar du för det här:", ""]
        for line in paper.lines:
            due = f", senast {long_date(line.due)}" if line.due else ""
            lines += [f"- {line.where}{due}. Kod: {line.code}", *([f"  {line.what}"] if line.what else [])]
        lines += ["", HOW, "", f"Till exempel: {EXAMPLE}", "", Settings(self.session).municipality().name]
        letter = Letter(
            to=(slip.address,) if slip.address else (), subject=f"Åtgärder från {paper.meeting}", body="\n".join(lines)
        )
        number = [each.key for each in self.of_meeting(meeting_id)].index(key) + 1
        return Produced(render_eml(letter), f"atgardslapp-{self._label(meeting_id)}-{number}.eml")

    def _ready(self, meeting_id: str, keys: Collection[str]) -> tuple[Slip, ...]:
        self.session.require(Deed.PRINT, kind="meeting", id=meeting_id)
        slips = tuple(slip for slip in self.of_meeting(meeting_id) if slip.key in keys)
        fields = [
            GateField(where="Åtgärd", text=each.what, id=each.item_id)
            for slip in slips
            for each in slip.follow_ups
            if each.case_code is None
        ]
        require_gate_open(self.session, self.gate, fields, kind="meeting", id=meeting_id, detail="åtgärdslappar")
        return slips

    def _values(self, meeting_id: str, slips: Iterable[Slip]) -> tuple[SlipPaper, ...]:
        return _SlipValues(self.session, meeting_id).papers(slips)

    def keep(self, meeting_id: str, keys: Collection[str], way: SlipWay) -> None:
        """Keep that these slips went out; what has left cannot be undone."""
        slips = [slip for slip in self.of_meeting(meeting_id) if slip.key in keys]
        day, label = today(self.session.clock), Meetings(self.session).get(meeting_id).label
        with self.session.action(
            "gör åtgärdslappar",
            f"åtgärdslappar från {label}",
            kind="meeting",
            id=meeting_id,
            detail=f"{len(slips)} {way.label}",
            undoable=False,
        ) as repositories:
            for each in (one for slip in slips for one in slip.follow_ups):
                repositories.slip_issues.put(SlipIssue(follow_up_id=each.id, issued_on=day, way=way))

    def _label(self, meeting_id: str) -> str:
        return Meetings(self.session).get(meeting_id).label.replace("/", "-")

    # --- in ----------------------------------------------------------------------------------------------------

    def read(self, text: str) -> Answers:
        """Return the answers in a text as proposals; each line is checked. Nothing is changed."""
        replies = read_replies(text)
        if not replies:
            raise NoReplyFound
        known = {reply_code(each.id): each for each in FollowUps(self.session).remaining()}
        context = scan_context(self.session)
        proposals, unknown = [], []
        for reply in replies:
            follow_up = known.get(reply.code)
            if follow_up is None:
                unknown.append(reply.code)
                continue
            field_ = GateField(where="Vad ändrades?", text=reply.outcome, id=follow_up.item_id)
            stopped = bool(reply.outcome) and bool(self.gate.check([field_], context).direct)
            proposals.append(
                Proposal(follow_up=follow_up, where=where_of(self.session, follow_up), reply=reply, stopped=stopped)
            )
        return Answers(tuple(proposals), tuple(unknown))

    def accept(self, proposals: Iterable[Proposal]) -> int:
        """Take in answers, as one step of undo; one that is stopped is passed over. Returns how many."""
        taken = [each for each in proposals if not each.stopped and each.is_new]
        if not taken:
            return 0
        service = FollowUps(self.session)
        with self.session.action(
            "läs in svar om åtgärder", "läs in svar om åtgärder", kind="follow_up", detail=f"{len(taken)} svar"
        ):
            for each in taken:
                reply = each.reply
                change = None if reply.change is Change.UNSTATED else reply.change
                service.set_state(each.follow_up.id, reply.state, outcome=reply.outcome or None, change=change)
        return len(taken)


def text_of(path: Path) -> str:
    """Return the words of an answer that was saved as a letter or a text file."""
    with mapped(path):
        if path.stat().st_size > LARGEST_REPLY:
            raise ReplyTooLarge(file=path.name)
        content = path.read_bytes()
    if path.suffix.casefold() != ".eml":
        return _decoded(content)
    try:
        message = message_from_bytes(content, _class=EmailMessage, policy=policy.default)
        body = message.get_body(("plain",))
        return str(body.get_content()) if body is not None else ""
    except Exception:  # whatever a damaged letter makes of the reader, also without end: the rows may still be found
        return _decoded(content)


def _decoded(content: bytes) -> str:
    for name in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(name)
        except UnicodeDecodeError:
            continue
    return content.decode("utf-8", errors="replace")


def where_of(session: Session, follow_up: FollowUp) -> str:
    """Return ``Åtgärd i ärende K7, § 44``: where an åtgärd was agreed, without what."""
    item = session.repositories.items.find(follow_up.item_id)
    what = f"Åtgärd i ärende K{follow_up.case_code}" if follow_up.case_code is not None else "Åtgärd"
    return f"{what}, {paragraph(item.paragraph)}" if item is not None and item.paragraph is not None else what


class _SlipValues(PaperBase):
    """The slips of a meeting as values."""

    def papers(self, slips: Iterable[Slip]) -> tuple[SlipPaper, ...]:
        frame = self._frame("Åtgärdslapp", self._today(), draft_stamp(self._session))
        convener = self._function_name(self._view.forum.convener_function_id)
        return tuple(
            SlipPaper(
                frame=frame,
                to=slip.to,
                meeting=uncapitalised(self._heading()),
                answer_to=uncapitalised(convener),
                lines=tuple(
                    SlipLine(
                        where=where_of(self._session, each),
                        what=each.what if each.case_code is None else "",
                        due=each.due,
                        code=reply_code(each.id),
                    )
                    for each in slip.follow_ups
                ),
            )
            for slip in slips
        )
