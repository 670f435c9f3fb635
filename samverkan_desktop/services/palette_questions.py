"""Waiting questions from both administrations as Ctrl+K finds them.

A question about a case is found by where it came from, never by its words: nobody looks for a child by its traits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum

from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.phrases import dated, say, words
from samverkan_desktop.domain.questions import QuestionKind
from samverkan_desktop.domain.search_words import haystacks
from samverkan_desktop.services.palette_shelves import PaletteHit, PaletteKind, Shelf
from samverkan_desktop.storage.palette_queries import QuestionLine


class QuestionWords(StrEnum):
    """What stands beside a question, as templates (see `domain.phrases`)."""

    FROM = "väntar · {unit}, {day}"
    FROM_SIDE = "väntar · {side}, {day}"


def questions(lines: Sequence[QuestionLine], names: Mapping[str, str], forums: Mapping[str, Forum]) -> Shelf:
    """Questions that wait. ``names``: of units and areas by id."""

    def text(line: QuestionLine) -> str:
        forum = forums.get(line.forum_id)
        where = f"{names.get(line.unit_id, '')} {line.side.label} {names.get(line.area_id, '')}"
        asked = line.line if line.kind is QuestionKind.GENERAL else line.kind.label
        return f"{asked} fråga väntar {where} {forum.name if forum else ''}"

    def make(index: int, now: date) -> PaletteHit:
        line = lines[index]
        title = words(line.line) if line.kind is QuestionKind.GENERAL else say("{kind}", kind=line.kind)
        unit, day = names.get(line.unit_id, ""), dated(line.received_on, now)
        detail = (
            say(QuestionWords.FROM, unit=unit, day=day)
            if unit
            else say(QuestionWords.FROM_SIDE, side=line.side, day=day)
        )
        return PaletteHit(PaletteKind.QUESTION, title, detail, Target(Place.QUESTIONS, ids=(line.id,)))

    return Shelf(PaletteKind.QUESTION, haystacks(map(text, lines)), [line.received_on for line in lines], make)
