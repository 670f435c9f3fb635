"""Marks while a text changes: those behind the change move with it, those it touches are gone. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from samverkan_desktop.services.scanning import Finding

_AFTER = " .,;:!?)\n"


@dataclass(frozen=True)
class Change:
    """``before[start:end]`` has become ``after[start:new_end]``."""

    start: int
    end: int
    new_end: int


def change_between(before: str, after: str) -> Change:
    """Return the smallest stretch in which two texts differ."""
    shortest = min(len(before), len(after))
    start = _same(shortest, lambda count: before[:count] == after[:count])
    left = shortest - start
    same_tail = _same(left, lambda count: before[len(before) - count :] == after[len(after) - count :])
    return Change(start, len(before) - same_tail, len(after) - same_tail)


def _same(limit: int, equal: Callable[[int], bool]) -> int:
    """Return how many characters are the same, by halving: comparing slices is a thousand times faster than a loop."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if equal(middle):
            low = middle
        else:
            high = middle - 1
    return low


def shifted(findings: Sequence[Finding], before: str, after: str) -> list[Finding]:
    """Return the findings of ``before`` that still stand in ``after``, where they stand there."""
    if before == after or not findings:
        return list(findings) if before == after else []
    change = change_between(before, after)
    moved = change.new_end - change.end
    kept: list[Finding] = []
    for each in findings:
        if each.end <= change.start and not _grows(each.end, change, after):
            kept.append(each)
        elif each.start >= change.end and not _joined(each.start, change, after):
            kept.append(each.moved(moved))
    return kept


def _grows(end: int, change: Change, after: str) -> bool:
    """Tell whether letters were put right behind a word: it is another word then."""
    return end == change.start and change.new_end > end and after[end].isalnum()


def _joined(start: int, change: Change, after: str) -> bool:
    return start == change.end and change.new_end > change.start and after[change.new_end - 1].isalnum()


def at_caret(findings: Sequence[Finding], text: str, caret: int) -> Finding | None:
    """Return the finding the caret stands in, right behind, or behind with one sign between."""
    for each in findings:
        if each.start <= caret <= each.end:
            return each
    for each in findings:
        if each.end == caret - 1 and text[each.end : caret] in _AFTER:
            return each
    return None


def without(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch to take away so that no double blank is left: ``nås på [0435 …].`` takes one blank along."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    if before == " " and (not behind or behind in _AFTER):
        return start - 1, end
    if behind == " " and (not before or before == "\n"):
        return start, end + 1
    return start, end


def units(text: str, place: int) -> int:
    """Return a place in the text as Qt counts, in UTF-16."""
    before = text[:place]
    return len(before) if before.isascii() else len(before.encode("utf-16-le", "surrogatepass")) // 2


def place_of(text: str, count: int) -> int:
    """Return the place in the text of ``count`` UTF-16 units."""
    if text.isascii():
        return min(count, len(text))
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * count].decode("utf-16-le", "ignore"))
