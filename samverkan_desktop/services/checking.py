"""What is checked of a meeting: every text written for it, gathered as values so that the check needs no record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from samverkan_desktop.deidentify import Context
from samverkan_desktop.domain.minutes import Blocker, BlockerKind, ItemText, blockers
from samverkan_desktop.domain.register import Unit
from samverkan_desktop.services.accepted import accepted_of
from samverkan_desktop.services.case_thread import gather, school_names
from samverkan_desktop.services.combining import CaseThread, Scale, put_off, weigh_thread
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.gate import MEETING_PLACES, CheckFailed, Gate, GateField, Verdict, place_fields
from samverkan_desktop.services.meetings import Meetings, MeetingView
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.weighing_rules import Weighing, pupils_of

Typed = Mapping[tuple[str, str], str]
"""Texts on their way to the record, by item and part: ``background``, ``talk``, ``agreed``, ``title``."""
_PARTS = ("background", "talk", "agreed")


@dataclass(frozen=True)
class Check:
    """Texts and what the scanner is told about the record. `run` touches neither record nor window."""

    gate: Gate
    fields: tuple[GateField, ...] = field(repr=False)
    context: Context = field(repr=False)
    threads: tuple[CaseThread, ...] = field(default=(), repr=False)
    scale: Scale = field(default_factory=Scale, repr=False)

    def run(self) -> Verdict:
        """Return what is found. Raises `CheckFailed`. May be called on another thread."""
        verdict = self.gate.check(self.fields, self.context)
        failed = False
        try:
            scanner = self.gate.scanner
            weighed = tuple(weigh_thread(thread, self.context, self.scale, scanner) for thread in self.threads)
            late = tuple(found for each in self.fields if each.id for found in put_off(each.where, each.id, each.text))
        except Exception:  # dropped here and now: its words may be the text's
            failed = True
        if failed:
            raise CheckFailed
        return replace(verdict, weighed=weighed, put_off=late)


def meeting_check(session: Session, gate: Gate, view: MeetingView, typed: Typed | None = None) -> Check:
    """Return the check of a meeting as it was read, with texts not saved yet in the place of the record's."""
    following = Meetings(session).next_after(view.meeting)
    place = [GateField(where="Nästa möte plats", text=following.place, place=MEETING_PLACES)] if following else []
    fields = [*meeting_fields(view, typed or {}), *place]
    units = session.repositories.units.all() if any(item.case for item in view.items) else ()
    threads = gather(session, view, typed or {}, units)
    return Check(
        gate,
        tuple(each for each in fields if each.text.strip()),
        scan_context(session),
        threads,
        _scale(session, threads, units) if threads else Scale(),
    )


def _scale(session: Session, threads: tuple[CaseThread, ...], units: tuple[Unit, ...]) -> Scale:
    weighing = Weighing(session)
    accepted = ((each.item_id, accepted_of(session, each.item_id)) for each in threads)
    return Scale(
        pupils=pupils_of(units, weighing.rules()),
        limit=weighing.rules().limit,
        schools=school_names(units),
        accepted={item_id: facts for item_id, facts in accepted if facts is not None},
    )


def meeting_fields(view: MeetingView, typed: Typed) -> list[GateField]:
    """Return every text users wrote for a meeting and where it stands (``§ 44 Samtal``)."""
    meeting = view.meeting
    fields = [*place_fields(meeting.place, meeting.link)]
    for item in view.items:
        where = f"§ {item.paragraph}" if item.paragraph is not None else f"Punkt {item.position}"
        title = typed.get((item.id, "title"), item.title)
        fields.append(GateField(where=f"{where} rubrik", text=title, id=item.id))
        stored = view.texts.get(item.id) or ItemText(item_id=item.id)
        for part, (name, words) in zip(_PARTS, stored.fields, strict=True):
            fields.append(GateField(where=f"{where} {name}", text=typed.get((item.id, part), words), id=item.id))
        fields.extend(
            GateField(where=f"{where} åtgärd", text=f.what, id=item.id) for f in view.follow_ups if f.item_id == item.id
        )
    return fields


def meeting_blockers(view: MeetingView, verdict: Verdict) -> tuple[Blocker, ...]:
    """Return what still blocks approval: what is missing, what points out a child together, what must go."""
    found = blockers(
        items=view.items, texts=view.texts.values(), participants=view.participants, follow_ups=view.follow_ups
    )
    places = dict.fromkeys((hit.id, hit.where) for hit in verdict.direct)
    together = [each for each in verdict.weighed if each.asks]
    return (
        *found,
        *(Blocker(kind=BlockerKind.COMBINATION, item_id=each.item_id, where=each.where) for each in together),
        *(Blocker(kind=BlockerKind.IDENTIFIER, item_id=item_id, where=where) for item_id, where in places),
    )
