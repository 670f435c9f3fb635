# ruff: noqa: E501 - patterns are easier to judge whole
"""Personal numbers and coordination numbers, in whatever way they are written (docs/deidentify.md; Skatteverket SKV 704, 707).

The usual writings are marked also when the check digit fails, since a typing slip still points out the child.
A number broken up in an unusual way is marked when its check digit is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from personnummer import personnummer

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.numbers import (
    Span,
    chains,
    is_month_day,
    labelled_otherwise,
    touches_digits,
)
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading

_CENTURIES = ("18", "19", "20")
_COMPACT = {(10,), (12,)}
_JOINED = {(6, 4), (8, 4)}
_DATED = {(4, 2, 2, 4)}
_SPREAD = {(2, 2, 2, 4), (2, 6, 4)}
_SPLIT_SERIAL = {(6, 2, 2), (6, 3, 1), (8, 2, 2), (8, 3, 1)}
_FOURS = (4, 4, 4)

_PLAIN_GAP = re.compile(r"\s{0,2}[-+/._]{0,2}\s{0,2}")
_HYPHEN_GAP = re.compile(r"\s?[-+]\s{0,2}")
_CLOCK = re.compile(r"(?:[01][0-9]|2[0-3])[0-5][0-9]")
_MOBILE = re.compile(r"07[02369]")

_LETTERED = re.compile(
    r"[0-9](?<![\w.-].)(?=[0-9OoIl]{0,7}[OoIl])[0-9OoIl]{5,7}[ ]?[-+]?[ ]?[0-9OoIl]{4}(?![\w-])|[0-9](?<![\w-].)[0-9]{5,7}[-+ ]{1,2}(?=[0-9]{0,3}[OoIl])[0-9OoIl]{4}(?![\w-])"
)
_FOR_DIGITS = ("O", "o", "I", "l")
_AS_DIGITS = str.maketrans("OoIl", "0011")
_NUMBER_WORD = re.compile(
    r"(?:p(?:ers?)?\.?-?n(?:r|ummer|umret)\.?|personnummer|personnumret)[ :är]{0,5}$", re.IGNORECASE
)
_LABELLED = re.compile(
    r"[pP](?<!\w.)(?:ers?(?:on)?)?\.?-?(?:nr|nummer|numret)\.?[ :]{1,2}(?:är[ ])?([0-9](?:[ .-]{0,3}[0-9]){9,11})(?![0-9])"
)

# digits grown together with other digits: only whole, right numbers count
_GLUED_RUN = re.compile(r"([0-9]{6,})(?:([^\w\s]{1,2})([0-9]{4,}))?")
_GLUED_LONG = re.compile(r"(?=((?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01]|[678][0-9]|9[01])[0-9]{4}))")
_GLUED_SHORT = re.compile(r"(?=([0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])[0-9]{4}))")
_GLUED_SHORT_LIMIT = 13

_RIGHT = "Personnummer. Det pekar ut en enda person."
_RIGHT_COORDINATION = "Samordningsnummer. Det pekar ut en enda person."
_SLIP = "Liknar ett personnummer, fast kontrollsiffran inte stämmer. Även ett felskrivet nummer kan peka ut barnet."
_ODD_DATE = "Liknar ett personnummer, fast datumet inte finns. Även ett felskrivet nummer kan peka ut barnet."


@dataclass(frozen=True, slots=True)
class _Window:
    """Whole groups of a chain that hold ten or twelve digits."""

    start: int
    end: int
    digits: str
    shape: tuple[int, ...]
    gaps: tuple[str, ...]


def find(reading: Reading) -> Iterator[Hit]:
    """Yield every personal or coordination number."""
    view = reading.view
    runs = reading.numbers
    if any(view[start - 1 : start] in _FOR_DIGITS or view[end : end + 1] in _FOR_DIGITS for start, end in runs):
        yield from _with_letters(view)
    if reading.digits < 10:
        return
    for groups in chains(view, least=10):
        yield from _in_chain(view, groups)
    yield from _labelled(view)
    for run in _GLUED_RUN.finditer(view):
        if run.end() - run.start() > 10:
            yield from _grown_together(run)


def _with_letters(view: str) -> Iterator[Hit]:
    """Yield numbers with O for nought or l for one in them: ``9OO1O1-98O2``."""
    for match in _LETTERED.finditer(view):
        digits = "".join(char for char in match.group().translate(_AS_DIGITS) if char in "0123456789")
        ten = digits[-10:]
        if len(digits) in {10, 12} and not match.group().isdigit() and has_date(ten):
            near = view[max(0, match.start() - 24) : match.start()]
            if is_right(ten) or _NUMBER_WORD.search(near):
                yield Hit(match.start(), match.end(), Kind.PERSONAL_NUMBER, _RIGHT)


def _labelled(view: str) -> Iterator[Hit]:
    for match in _LABELLED.finditer(view):
        if sum(char in "0123456789" for char in match.group(1)) in {10, 12}:
            yield Hit(match.start(1), match.end(1), Kind.PERSONAL_NUMBER, _SLIP, rank=3)


def _in_chain(view: str, groups: Sequence[Span]) -> Iterator[Hit]:
    hits = [hit for window in _windows(view, groups) if (hit := _judge(view, window))]
    hits.sort(key=lambda hit: (hit.rank, hit.start - hit.end))
    taken: list[Hit] = []
    for hit in hits:
        crossed = [other for other in taken if hit.start < other.end and other.start < hit.end]
        if all(hit.start <= other.start and other.end <= hit.end for other in crossed):  # "18 900101-9802" whole
            taken = [other for other in taken if other not in crossed]
            taken.append(hit)
    yield from taken


def _windows(view: str, groups: Sequence[Span]) -> Iterator[_Window]:
    joined = "".join([view[start:end] for start, end in groups])
    sizes = [end - start for start, end in groups]
    at = 0
    for first, size in enumerate(sizes):
        count = 0
        for last in range(first, len(sizes)):
            count += sizes[last]
            if count > 12:
                break
            # the third of the last ten digits begins the month; organisation numbers have 2 or more there
            if count in {10, 12} and joined[at + count - 8] < "2":
                part = groups[first : last + 1]
                yield _Window(
                    start=part[0][0],
                    end=part[-1][1],
                    digits=joined[at : at + count],
                    shape=tuple(sizes[first : last + 1]),
                    gaps=tuple([view[a[1] : b[0]] for a, b in pairwise(part)]),
                )
        at += size


def _judge(view: str, window: _Window) -> Hit | None:
    digits, shape = window.digits, window.shape
    if len(digits) == 12 and not digits.startswith(_CENTURIES):
        return None
    ten = digits[-10:]
    usual = shape in _COMPACT or shape in _JOINED or shape in _DATED
    right = has_date(ten) and is_right(ten)
    touching = touches_digits(view, window.start, window.end)
    if right and (usual or (not touching and _is_broken_up(window))):
        reason = _RIGHT_COORDINATION if int(ten[4:6]) > 60 else _RIGHT
        return Hit(window.start, window.end, Kind.PERSONAL_NUMBER, reason, rank=0 if usual else 1)
    if shape in _JOINED:
        touching = touches_digits(view, window.start, window.end, signs="-")
    if touching or not all(_PLAIN_GAP.fullmatch(gap) for gap in window.gaps):
        return None
    if has_date(ten):
        return Hit(window.start, window.end, Kind.PERSONAL_NUMBER, _SLIP, rank=2) if _slip(view, window) else None
    odd = shape in _JOINED and _HYPHEN_GAP.fullmatch(window.gaps[0])
    if odd and not labelled_otherwise(view, window.start):
        return Hit(window.start, window.end, Kind.PERSONAL_NUMBER, _ODD_DATE, rank=3)
    return None


def _slip(view: str, window: _Window) -> bool:
    """Tell whether a number with a date but a wrong check digit is written as people write personal numbers."""
    shape, last_gap = window.shape, window.gaps[-1] if window.gaps else ""
    if shape in _COMPACT:
        mobile = len(window.digits) == 10 and _MOBILE.match(window.digits)
        return not mobile and not labelled_otherwise(view, window.start)
    if shape in _JOINED:  # "20261121_1300" is the time in a file's name
        return "_" not in last_gap and not labelled_otherwise(view, window.start, surely=True)
    if shape in _DATED:  # "2026-11-21 1300" is a date and a time
        return not (last_gap.isspace() and _CLOCK.fullmatch(window.digits[-4:]))
    if shape in _SPLIT_SERIAL:
        return _HYPHEN_GAP.fullmatch(window.gaps[0]) is not None and _is_broken_up(window)
    return shape == _FOURS or (shape in _SPREAD and _HYPHEN_GAP.fullmatch(last_gap) is not None)


def _is_broken_up(window: _Window) -> bool:
    """Tell one number broken up (in few pieces or evenly) from a row of several, or from a date and a time."""
    evenly = len(window.shape) - max(window.shape.count(1), window.shape.count(2)) <= 1
    if len(window.shape) > 5 and not evenly:
        return False
    if len(window.shape) >= 5 and window.shape[0] == 2 and _counts_up(window.digits):
        return False
    clock = window.shape[-2:] == (2, 2) and window.gaps[-1] == "." and _CLOCK.fullmatch(window.digits[-4:])
    return not clock


def _counts_up(digits: str) -> bool:
    """Tell "10 11 12 13 14"."""
    pairs = [int(digits[place : place + 2]) for place in range(0, len(digits), 2)]
    return all(later == earlier + 1 for earlier, later in pairwise(pairs))


def _grown_together(run: re.Match[str]) -> Iterator[Hit]:
    """Yield right numbers inside digits that are more than one number, or that have an odd sign before the serial."""
    head, gap, tail = run.group(1), run.group(2) or "", run.group(3) or ""
    digits = head + tail
    patterns = [_GLUED_LONG]
    if tail or len(head) <= _GLUED_SHORT_LIMIT:
        patterns.append(_GLUED_SHORT)
    for pattern in patterns:
        for match in pattern.finditer(digits):
            start, end = match.span(1)
            if tail and end != len(head) + 4:  # the sign may stand before the serial only
                continue
            if is_right(digits[end - 10 : end]):
                shift = len(gap) if tail else 0
                yield Hit(run.start() + start, run.start() + end + shift, Kind.PERSONAL_NUMBER, _RIGHT)


def has_date(ten: str) -> bool:
    """Tell whether ten digits begin with a date as in personal (day) or coordination numbers (day + 60)."""
    day = int(ten[4:6])
    if day >= 60:
        # a coordination number may lack month and day: 00 and 60
        return "00" <= ten[2:4] <= "12" and day <= 91
    return is_month_day(ten[2:4], ten[4:6])


def is_right(ten: str) -> bool:
    """Tell whether date and check digit are right in some century. Does not depend on today's date."""
    return any(personnummer.valid(century + ten) for century in ("20", "19"))
