"""What the record knows and the text alone does not: handed in with every scan, never looked up from here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from samverkan_desktop.deidentify.keeping import NOTHING_KEPT, Kept


@dataclass(frozen=True)
class Context:
    """Facts of the record that make a hit harmless.

    ``duty_numbers`` and ``duty_emails`` are telephone numbers and addresses registered as belonging to a function
    or a member of staff on duty, in any writing. They may stand in a text. ``staff`` are the full names of
    registered staff: they may stand whole, never by first name alone. ``places`` are the record's own schools and
    localities, weighed as small places wherever they stand. ``allowed`` are words and phrases that are never a
    person: the municipality, its administrations, its other units. ``kept`` are the findings somebody lets stand:
    they are found all the same, and whoever asked sets them aside.
    """

    duty_numbers: frozenset[str] = frozenset()
    duty_emails: frozenset[str] = frozenset()
    staff: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    allowed: frozenset[str] = frozenset()
    kept: Kept = NOTHING_KEPT

    @cached_property
    def allowed_numbers(self) -> frozenset[str]:
        """The duty numbers as digits without country code and leading zero."""
        return frozenset(bare_number(number) for number in self.duty_numbers)

    @cached_property
    def allowed_emails(self) -> frozenset[str]:
        """The duty addresses, folded to small letters."""
        return frozenset(address.strip().casefold() for address in self.duty_emails)

    def allowed_spans(self, view: str) -> Iterator[tuple[int, int]]:
        """Yield where the record's staff, places and allowed phrases stand in a text, with a genitive -s or without."""
        full_names = [name for name in self.staff if " " in name]
        yield from _spans(view, (*full_names, *self.places, *self.allowed))

    def place_spans(self, view: str) -> Iterator[tuple[int, int]]:
        """Yield where the record's own schools and localities stand."""
        yield from _spans(view, self.places)


def _spans(view: str, phrases: Iterable[str]) -> Iterator[tuple[int, int]]:
    for phrase in phrases:
        for match in _whole(phrase).finditer(view) if phrase in view else ():
            yield match.span()


def _whole(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(phrase)}s?(?!\w)")


def bare_number(number: str) -> str:
    """Return a telephone number's digits without trunk zero and Swedish country code; foreign ones keep theirs."""
    digits = "".join(char for char in number if char in "0123456789")
    international = number.lstrip(" (").startswith("+")
    if not international and digits.startswith("00"):
        digits, international = digits[2:], True
    if international:
        return digits[2:].removeprefix("0") if digits.startswith("46") else digits
    if digits.startswith("467") and len(digits) == 11:
        return digits[2:]
    return digits.removeprefix("0")


EMPTY = Context()
