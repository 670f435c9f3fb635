"""What blocks and what could point out a child, as lines that lead to their place. Pure; no widget, no record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from samverkan_desktop.domain.minutes import Blocker, BlockerKind, ItemText
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models.place import Place, Target
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr, word
from samverkan_desktop.services.gate import KIND_LABELS, Hit, Verdict
from samverkan_desktop.services.scanning import Finding, may_keep

PARTS = ("background", "talk", "agreed")
_SHOWN_OF_TEXT = 28
_PART_OF = {
    BlockerKind.TEXT_MISSING: "background",
    BlockerKind.BASIS: "basis",
    BlockerKind.RESPONSIBLE: "responsible",
    BlockerKind.DUE: "due",
}


@dataclass(frozen=True)
class FoundPlace(Place):
    """A finding and where it leads. ``in_field``: it stands in a field of the §; ``keeps``: it may be let stand."""

    finding: Finding = field(kw_only=True)
    in_field: bool = field(kw_only=True, default=False)
    keeps: bool = field(kw_only=True, default=False)


def part_of(where: str) -> str:
    """Return which field a place of the gate names (``§ 44 Samtal`` → ``talk``)."""
    names = [name for name, _ in ItemText(item_id="").fields]
    for part, name in zip(PARTS, names, strict=True):
        if where.endswith(f" {name}"):
            return part
    return "title" if where.endswith(" rubrik") else ""


def marks(verdict: Verdict, item_id: str, part: str) -> list[Finding]:
    """Return what to mark in one field of one item."""
    return [hit.finding for hit in verdict.hits if hit.id == item_id and part_of(hit.where) == part]


def where_words(where: str) -> str:
    """Return the name of a place in the language of the window: ``§ 52 Samtal``, ``mötets plats``."""
    whole = {"Plats": tr("mötets plats"), "Länk": tr("mötets länk"), "Nästa möte plats": tr("nästa mötes plats")}
    if where in whole:
        return whole[where]
    for part, told in (
        ("Bakgrund/fråga", tr("Bakgrund/fråga")),
        ("Samtal", tr("Samtal")),
        ("Överenskommet", tr("Överenskommet")),
        ("rubrik", tr("rubrik")),
        ("åtgärd", tr("åtgärd")),
    ):
        if where.endswith(f" {part}"):
            return f"{where.removesuffix(part)}{told}"
    return where


def known_places(verdict: Verdict, texts: dict[str, dict[str, str]]) -> list[Place]:
    """Return a line for each finding, those that must go first. ``texts``: what is written, by item and part."""
    return [_place(hit, texts) for hit in sorted(verdict.hits, key=lambda hit: not hit.finding.direct)]


def _place(hit: Hit, texts: dict[str, dict[str, str]]) -> Place:
    part = part_of(hit.where)
    text = texts.get(hit.id, {}).get(part, "")
    found = hit.finding.text_of(text) if hit.finding.end <= len(text) else ""
    if len(found) > _SHOWN_OF_TEXT:
        found = f"{found[:_SHOWN_OF_TEXT]}…"
    kind = word(KIND_LABELS[hit.finding.kind])
    tone = Tone.DANGER if hit.finding.direct else Tone.WARNING
    target = Target(hit.id, part, hit.finding.start, hit.finding.end)
    return FoundPlace(
        found or kind,
        target,
        f"{kind} · {where_words(hit.where)}" if found else where_words(hit.where),
        tone,
        finding=hit.finding,
        in_field=bool(found and part),
        keeps=bool(found) and may_keep(hit.finding, text),
    )


def count_words(verdict: Verdict) -> tuple[str, Tone]:
    """Return ``2 måste bort``, or what else there is to say in a word."""
    direct = len(verdict.direct)
    if direct:
        return tr("{count} måste bort").format(count=direct), Tone.DANGER
    if verdict.hits:
        count = len(verdict.hits)
        return tr("{count} att väga").format(count=count), Tone.WARNING
    return "", Tone.NEUTRAL


def blocker_places(blockers: Iterable[Blocker]) -> list[Place]:
    """Return a line for each thing that blocks."""
    return [Place(words.label(blocker.kind), _target(blocker), where_words(blocker.where)) for blocker in blockers]


def _target(blocker: Blocker) -> Target:
    part = part_of(blocker.where) or _PART_OF.get(blocker.kind, "")
    follow_up = blocker.kind in (BlockerKind.RESPONSIBLE, BlockerKind.DUE)
    return Target(blocker.item_id, part, object_id=blocker.object_id if follow_up else "")
