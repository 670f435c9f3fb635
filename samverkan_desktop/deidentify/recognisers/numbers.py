"""Digits as they are strewn over a text: groups, the chains they form, dates in them, and labels beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

Span = tuple[int, int]

_RUN = re.compile(r"[0-9][0-9\s\-+/._()]{5,}")
_DIGITS = re.compile(r"[0-9]+")
_LONGEST_GAP = 4
_CHAIN_LIMIT = 200
_CHAIN_OVERLAP = 24

_TIGHT = "-+/._"

# words that say a number is something else than a person's; the second kind is sometimes used for personal numbers too
_SURE_LABELS = (
    "faktura|ocr|order|beställning|artikel|bankgiro|plusgiro|postgiro|bg|pg|clearing|iban|org|organisation|dnr|diarie|"
    "isbn|issn|ean|kr|sek"
)
_LIKELY_LABELS = (
    "konto|bankkonto|kund|ärende|referens|ref|serie|löp|inventarie|objekt|projekt|verifikation|avtal|upphandling|licens|"
    "sid|sida|sidan|vecka"
)
_LABEL_END = r"s?[.\-]?\s?(?:nr|nummer|numret|id)?[\s.:#]{0,3}$"
_SURE_LABEL = re.compile(rf"\b(?:{_SURE_LABELS}){_LABEL_END}")
_OTHER_LABEL = re.compile(rf"(?:\b(?:{_SURE_LABELS}|{_LIKELY_LABELS})|§){_LABEL_END}")
_LABEL_REACH = 32


def chains(view: str, *, least: int = 6) -> Iterator[list[Span]]:
    """Yield groups of digits that stand so close that they may be one number: ``2014-03-12 1234`` is four groups.

    Chains of fewer than ``least`` digits are left out. A very long one comes in pieces that overlap.
    """
    for run in _RUN.finditer(view):
        if run.end() - run.start() < least or sum(map(str.isdigit, run.group())) < least:
            continue
        groups: list[Span] = []
        for match in _DIGITS.finditer(view, run.start(), run.end()):
            if groups and not near(view[groups[-1][1] : match.start()]):
                if _count(groups) >= least:
                    yield groups
                groups = []
            groups.append(match.span())
            if len(groups) == _CHAIN_LIMIT:
                yield groups
                groups = groups[-_CHAIN_OVERLAP:]
        if _count(groups) >= least:
            yield groups


def near(gap: str) -> bool:
    """Tell whether two groups with ``gap`` between them may belong together: not over a blank line or a full stop."""
    if len(gap) < 2:
        return True
    if len(gap) > _LONGEST_GAP or gap.count("\n") > 1:
        return False
    stop = gap.find(".")
    return stop < 0 or stop == len(gap) - 1 or not gap[stop + 1].isspace()


def _count(groups: Sequence[Span]) -> int:
    return sum(end - start for start, end in groups)


def touches_digits(view: str, start: int, end: int, *, signs: str = _TIGHT) -> bool:
    """Tell whether the stretch is a part of a longer number: a digit beside it, or beyond one of ``signs``."""
    before = view[max(0, start - 2) : start]
    after = view[end : end + 2]
    return (
        _is_digit(before[-1:])
        or (len(before) == 2 and before[1] in signs and _is_digit(before[0]))
        or _is_digit(after[:1])
        or (len(after) == 2 and after[0] in signs and _is_digit(after[1]))
    )


def _is_digit(char: str) -> bool:
    return char != "" and char in "0123456789"


def labelled_otherwise(view: str, start: int, *, surely: bool = False) -> bool:
    """Tell whether a word just before says that the number is an invoice, an account or the like.

    With ``surely`` only words that are never put before a personal number count.
    """
    label = _SURE_LABEL if surely else _OTHER_LABEL
    return label.search(view[max(0, start - _LABEL_REACH) : start].lower()) is not None


def is_month_day(month: str, day: str) -> bool:
    """Tell whether two pairs of digits are a month and a day, the day lenient (31 in every month)."""
    return "01" <= month <= "12" and "01" <= day <= "31"
