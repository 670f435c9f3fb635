"""A sentence as a template and what stands in it, so that it can be said in another language at the edge.

The template is Swedish, as everywhere. Days and states stand in it as values; only the edge knows how a language
writes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field
from datetime import date
from typing import Protocol, Union

from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.swedish import short_date
from samverkan_desktop.domain.value_classes import dataclass

PhraseField = Union[str, int, date, Labelled, "Phrase", "Reason"]

AND = "{first} och {last}"
OR = "{first} eller {last}"
COMMA = "{first}, {last}"
DAY_OF_YEAR = "{day} {year}"
_NEAR = 300
"""Days: a day nearer than this is clear without its year."""


class Language(Protocol):
    """How a language says what stands in a phrase. ``sentence`` turns the Swedish template into its own."""

    def sentence(self, template: str) -> str: ...

    def label(self, state: Labelled) -> str: ...

    def day(self, day: date) -> str: ...

    def reason(self, text: str) -> str: ...


class Swedish:
    """The language of the templates: ``22 okt``."""

    def sentence(self, template: str) -> str:
        return template

    def label(self, state: Labelled) -> str:
        return state.label

    def day(self, day: date) -> str:
        return short_date(day)

    def reason(self, text: str) -> str:
        return text


SWEDISH = Swedish()


@dataclass(frozen=True)
class Reason:
    """Why a day was avoided, as the planner said it: a word of ours, or the name of a break that a user gave."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class Phrase:
    """A template and its fields. The fields may hold users' words, so they stay out of ``repr``."""

    template: str
    fields: tuple[tuple[str, PhraseField], ...] = field(default=(), repr=False)

    def text(self, language: Language = SWEDISH) -> str:
        """Return the sentence. Users' words are put in as they are, braces and all."""
        return language.sentence(self.template).format(**{name: _said(value, language) for name, value in self.fields})

    def __str__(self) -> str:
        return self.text()


def say(template: str, /, **fields: PhraseField) -> Phrase:
    """Return a phrase. ``template`` is a constant of the program, never a user's words."""
    return Phrase(str(template), tuple(fields.items()))


def words(text: str) -> Phrase:
    """Return users' own words as a phrase: the same in every language."""
    return say("{words}", words=text)


def listed(items: Iterable[PhraseField], joint: str = AND) -> Phrase:
    """Return ``kurator, jurist och pedagog``; ``joint`` is `AND`, `OR` or `COMMA`."""
    several = list(items)
    if len(several) < 2:
        return _row(several)
    return say(joint, first=_row(several[:-1]), last=several[-1])


def dated(day: date, today: date) -> PhraseField:
    """Return a day, with its year where that is not clear by itself."""
    return day if abs((day - today).days) < _NEAR else say(DAY_OF_YEAR, day=day, year=day.year)


def _row(items: Sequence[PhraseField]) -> Phrase:
    names = [f"part{number}" for number in range(len(items))]
    return Phrase(", ".join(f"{{{name}}}" for name in names), tuple(zip(names, items, strict=True)))


def _said(value: PhraseField, language: Language) -> str:
    if isinstance(value, Phrase):
        return value.text(language)
    if isinstance(value, Reason):
        return language.reason(value.text)
    if isinstance(value, Labelled):
        return language.label(value)
    if isinstance(value, date):
        return language.day(value)
    return str(value)
