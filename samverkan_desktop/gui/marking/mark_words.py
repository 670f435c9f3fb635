"""What the window says about a mark. Pure; no widget, no record."""

from __future__ import annotations

from collections.abc import Sequence

from samverkan_desktop.gui.language import SWEDISH, spoken
from samverkan_desktop.gui.words import tr, word
from samverkan_desktop.services.scanning import KIND_LABELS, Finding

_SHOWN = 28
_ENDED = ".!?\n"


def short(words: str) -> str:
    """Return the words found, cut where they are many."""
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def kind(finding: Finding) -> str:
    """Return the kind in a word."""
    return word(KIND_LABELS[finding.kind])


def reason(finding: Finding) -> str:
    """Return why it is marked: the engine's Swedish sentence, or what it is in the language of the window."""
    told = word(finding.reason)
    known = spoken() == SWEDISH or told != finding.reason
    return told if known else f"{_weight(finding)}: {kind(finding)}."


def suggestion(finding: Finding) -> str:
    """Return what a button says: ``Ersätt med ”eleven”`` or ``Ta bort``."""
    if not finding.suggestion:
        return removal()
    return tr("Ersätt med ”{words}”").format(words=finding.suggestion)


def removal() -> str:
    """Return the word for taking it away."""
    return tr("Ta bort")


def keeping() -> str:
    """Return the word for letting it stand."""
    return tr("Behåll …")


def edits() -> tuple[str, str, str, str]:
    """Return the words for cutting, copying, pasting and selecting everything."""
    return tr("Klipp ut"), tr("Kopiera"), tr("Klistra in"), tr("Markera allt")


def hint(finding: Finding, *, keeps: bool) -> str:
    """Return the line under a marked word."""
    said = (
        tr("Tab: ersätt med ”{words}”").format(words=finding.suggestion)
        if finding.suggestion
        else tr("Tab: ta bort {kind}").format(kind=kind(finding))
    )
    if not keeps:
        return said
    more = tr("Ctrl+B: behåll")
    return f"{said} · {more}"


def description(findings: Sequence[Finding], current: Finding | None) -> str:
    """Return what a screen reader hears: the mark at the caret, else how many there are."""
    if current is not None:
        return f"{_weight(current)}: {kind(current)}. {reason(current)} {hint(current, keeps=False)}."
    if not findings:
        return ""
    direct = sum(each.direct for each in findings)
    count, weigh = len(findings), len(findings) - direct
    if count == 1:
        return tr("1 markering: {kind}.").format(kind=kind(findings[0]))
    return tr("{count} markeringar: {direct} måste bort, {weigh} att väga.").format(
        count=count, direct=direct, weigh=weigh
    )


def _weight(finding: Finding) -> str:
    return tr("Måste bort") if finding.direct else tr("Att väga")


def fitting(finding: Finding, text: str) -> str:
    """Return the suggestion with a capital where it begins a sentence."""
    before = text[: finding.start].rstrip(" ")
    starts = not before or before[-1] in _ENDED
    words = finding.suggestion
    return words[:1].upper() + words[1:] if starts else words
