"""Forms that came back, into the inbox: several at once, each file told by its name with what became of it.

An answer is kept as it came, for it is an official document on arrival. One in which something points out a person is
kept too, marked *måste skrivas om*, and comes on no agenda before that is done: refused, it would be sent again by
e-mail, and the same words would travel twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from samverkan_desktop.deidentify import Context
from samverkan_desktop.documents.form_reading import MOST_BYTES, Fault, FormFault, read_form
from samverkan_desktop.documents.question_form_values import (
    AREA,
    KIND,
    SIDE,
    STAGE,
    UNIT,
    Answer,
    QuestionForm,
    option_of,
)
from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.phrases import Phrase, say
from samverkan_desktop.domain.questions import Question, QuestionKind
from samverkan_desktop.domain.register import Side, Stage, Unit
from samverkan_desktop.domain.text import LINE_LIMIT, clean
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.gate import STANDARD_GATE, CheckFailed, Gate
from samverkan_desktop.services.question_check import points_out
from samverkan_desktop.services.question_forms import QuestionForms, forum_of
from samverkan_desktop.services.questions import Questions
from samverkan_desktop.services.session import Session

State = TypeVar("State", bound=Labelled)
MOST_FILES = 100

LARGEST_FORM = MOST_BYTES
"""Bytes: what is larger is refused unread."""


class Words(StrEnum):
    """What is said of a file: what it is called, what was kept and what to do."""

    TAKEN = "{file}: frågan är inläst i inkorgen, från {side}."
    TAKEN_WITHOUT_UNIT = (
        "{file}: frågan är inläst i inkorgen, från {side}. Verksamheten finns inte i registret, så den är inte angiven."
    )
    STOPPED = (
        "{file}: frågan är inläst men måste skrivas om, för något i den pekar ut en person. "
        "Den kan inte väljas till en dagordning innan dess."
    )
    DUPLICATE = "{file}: samma svar lästes in {day}. Inget nytt har lagts till."
    EMPTY = "{file} är tom. Inget har lästs in ur den. Be avsändaren skicka formuläret igen."
    TOO_BIG = (
        "{file} är större än {megabytes} MB och kan inte vara ett ifyllt formulär. Inget har lästs in ur den. "
        "Kontrollera att det är rätt fil."
    )
    NEITHER = (
        "{file} är varken ett PDF-formulär eller en textfil, vad den än heter. Inget har lästs in ur den. "
        "Be avsändaren fylla i det formulär som skickades ut."
    )
    ENCODING = (
        "{file} går inte att läsa som text. Inget har lästs in ur den. Be avsändaren spara den som UTF-8 och "
        "skicka den igen."
    )
    LOCKED = "{file} är låst med lösenord. Inget har lästs in ur den. Be avsändaren skicka den utan lösenord."
    BROKEN = "{file} är skadad och går inte att läsa som PDF. Inget har lästs in ur den. Be avsändaren skicka den igen."
    NO_FORM = (
        "{file} är inget frågeformulär härifrån. Inget har lästs in ur den. Lägg in frågan för hand, eller be "
        "avsändaren fylla i formuläret."
    )
    FLAT = (
        "{file} är en PDF utan fält att läsa, till exempel utskriven eller inskannad. Inget har lästs in ur den. "
        "Lägg in frågan för hand."
    )
    OTHER_RECORD = (
        "{file} hör till ett forum som inte finns här. Inget har lästs in ur den. Kontrollera vart den skulle."
    )
    NO_QUESTION = "{file} har ingen fråga ifylld. Inget har lästs in ur den. Be avsändaren fylla i den."
    TOO_LONG = (
        "{file}: frågan är {length} tecken och gränsen är {limit}. Inget har lästs in ur den. "
        "Be avsändaren korta den: närmare uppgifter lämnas i rummet."
    )
    CHOICE_MISSING = (
        "{file}: det som ska väljas saknas eller känns inte igen ({fields}). Inget har lästs in ur den. "
        "Lägg in frågan för hand, eller be avsändaren välja."
    )
    AGAINST_RULE = "{file} är inte inläst. {why}"
    TOO_MANY = "{file} är inte inläst: högst {limit} filer läses in åt gången. Läs in resten för sig."
    UNREADABLE = "{file} går inte att öppna. Inget har lästs in ur den. Kontrollera att den är kvar och stängd."


_FAULTS = {
    Fault.EMPTY: Words.EMPTY,
    Fault.TOO_BIG: Words.TOO_BIG,
    Fault.NEITHER: Words.NEITHER,
    Fault.ENCODING: Words.ENCODING,
    Fault.LOCKED: Words.LOCKED,
    Fault.BROKEN: Words.BROKEN,
    Fault.NO_FORM: Words.NO_FORM,
    Fault.FLAT: Words.FLAT,
}


class Outcome(Labelled):
    """What became of a file."""

    TAKEN = "taken", "inläst"
    STOPPED = "stopped", "måste skrivas om"
    DUPLICATE = "duplicate", "fanns redan"
    REFUSED = "refused", "inte inläst"


@dataclass(frozen=True, kw_only=True)
class FileResult:
    """One file: its name as the user knows it, what became of it, and the sentence about it."""

    file: str = field(repr=False)
    outcome: Outcome
    words: Phrase
    question_id: str = ""
    forum_id: str = ""


@dataclass(frozen=True)
class File:
    """A file as it was given. Its name says nothing: only its content is looked at."""

    name: str = field(repr=False)
    content: bytes = field(repr=False)
    readable: bool = True


@dataclass(frozen=True, kw_only=True)
class _Looked:
    """An answer with everything found in the registers."""

    side: Side
    unit: Unit | None
    area: CooperationArea
    kind: QuestionKind
    stage: Stage


class _Refused(Exception):
    def __init__(self, words: Phrase) -> None:
        super().__init__(words.template)
        self.words = words


@dataclass(frozen=True)
class QuestionImport:
    """Reads files into the inbox of the forum that each says it belongs to."""

    session: Session
    gate: Gate = STANDARD_GATE

    def read(self, files: Iterable[File]) -> tuple[FileResult, ...]:
        """Read files, as one action that can be undone, and tell about each in order."""
        given = tuple(files)
        context = scan_context(self.session)
        detail = f"{len(given)} filer"
        with self.session.action("läs in frågor", "läsa in frågor", kind="question", detail=detail):
            results = [self._one(file, context) for file in given[:MOST_FILES]]
        over = given[MOST_FILES:]
        results += [_refused(file.name, say(Words.TOO_MANY, file=_shown(file.name), limit=MOST_FILES)) for file in over]
        return tuple(results)

    def _one(self, file: File, context: Context) -> FileResult:
        name = _shown(file.name)
        if not file.readable:
            return _refused(name, say(Words.UNREADABLE, file=name))
        try:
            answer = read_form(file.content)
            return self._take(name, answer, context)
        except FormFault as fault:
            return _refused(name, say(_FAULTS[fault.fault], file=name, megabytes=MOST_BYTES // 1_000_000))
        except _Refused as refused:
            return _refused(name, refused.words)

    def _take(self, name: str, answer: Answer, context: Context) -> FileResult:
        forum_id = forum_of(answer.form_id)
        forum = self.session.repositories.forums.find(forum_id) if forum_id else None
        if forum is None:
            raise _Refused(say(Words.OTHER_RECORD, file=name))
        looked = self._look(name, answer, QuestionForms(self.session).form(forum_id))
        line = clean(answer.line, multiline=False).text
        if not line:
            raise _Refused(say(Words.NO_QUESTION, file=name))
        if len(line) > LINE_LIMIT:
            raise _Refused(say(Words.TOO_LONG, file=name, length=len(line), limit=LINE_LIMIT))
        mark = arrival_mark(answer, looked.unit)
        again = self._known(answer.form_id, mark, line, looked)
        if again is not None:
            words = say(Words.DUPLICATE, file=name, day=again.received_on)
            return FileResult(
                file=name, outcome=Outcome.DUPLICATE, words=words, question_id=again.id, forum_id=forum_id
            )
        try:
            stopped = points_out(line, context, self.gate)
        except CheckFailed:
            stopped = True  # unchecked is never taken for clean
        try:
            question = Questions(self.session).receive(
                forum_id,
                line,
                side=looked.side,
                unit_id=looked.unit.id if looked.unit else "",
                area_id=looked.area.id,
                kind=looked.kind,
                stage=looked.stage,
                form_id=answer.form_id[:100],
                arrival=mark,
            )
        except SamverkanError as fault:  # a case where none may be, as the rules of forum and area have it
            raise _Refused(say(Words.AGAINST_RULE, file=name, why=fault.sentence())) from None
        template = Words.STOPPED if stopped else Words.TAKEN if looked.unit else Words.TAKEN_WITHOUT_UNIT
        outcome = Outcome.STOPPED if stopped else Outcome.TAKEN
        told = say(template, file=name, side=looked.side)
        return FileResult(file=name, outcome=outcome, words=told, question_id=question.id, forum_id=forum_id)

    def _look(self, name: str, answer: Answer, form: QuestionForm) -> _Looked:
        """Find what was chosen in the registers. What is missing or unknown is told by the name of its field alone."""
        choices = {choice.name: choice for choice in form.choices}
        side = _labelled(Side, option_of(choices[SIDE], answer.side))
        kinds = choices[KIND].options
        only = kinds[0] if len(kinds) == 1 else ""  # in a forum without cases: then there is nothing to choose
        kind = _labelled(QuestionKind, option_of(choices[KIND], answer.kind) or only)
        stage = _labelled(Stage, option_of(choices[STAGE], answer.stage)) or Stage.UNSTATED
        wanted_unit, wanted_area = option_of(choices[UNIT], answer.unit), option_of(choices[AREA], answer.area)
        repositories, day = self.session.repositories, today(self.session.clock)
        units = [unit for unit in repositories.units.all() if unit.holds_on(day)]
        unit = next((each for each in units if _same(each.name, wanted_unit)), None)
        area = next((each for each in repositories.areas.all() if _same(each.name, wanted_area)), None)
        side = side or (unit.side if unit is not None else None)
        missing = [label for label, found in (("förvaltning", side), ("område", area), ("typ", kind)) if found is None]
        if side is None or area is None or kind is None:
            raise _Refused(say(Words.CHOICE_MISSING, file=name, fields=", ".join(missing)))
        return _Looked(side=side, unit=unit, area=area, kind=kind, stage=stage)

    def _known(self, form_id: str, mark: str, line: str, looked: _Looked) -> Question | None:
        """Return the question that the same answer has made before, also when it was typed in by hand since."""
        for each in self.session.repositories.questions.where(form_id=form_id[:100]):
            same = (each.line, each.side, each.area_id, each.kind) == (line, looked.side, looked.area.id, looked.kind)
            same = same and each.unit_id == (looked.unit.id if looked.unit else "")
            if each.arrival == mark or same:
                return each
        return None


def read_file(path: Path) -> File:
    """Return a file as it lies there, but no more of it than a form can be; a folder or a pipe is none."""
    try:
        if not path.is_file():
            return File(path.name, b"", readable=False)
        with path.open("rb") as opened:
            return File(path.name, opened.read(MOST_BYTES + 1))
    except OSError:
        return File(path.name, b"", readable=False)


def arrival_mark(answer: Answer, unit: Unit | None) -> str:
    """Return a mark of what an answer says, to know it again."""
    parts = (answer.form_id, answer.side, unit.id if unit else "", answer.area, answer.kind, answer.line)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]


def counts(results: Sequence[FileResult]) -> dict[Outcome, int]:
    """Return how many files came to what."""
    return {outcome: sum(each.outcome is outcome for each in results) for outcome in Outcome}


def _refused(name: str, words: Phrase) -> FileResult:
    return FileResult(file=name, outcome=Outcome.REFUSED, words=words)


def _shown(name: str) -> str:
    """A file's name for a sentence: short, on one line, nothing in it that turns the reading round."""
    line = clean(name[:200], multiline=False).text
    return line if len(line) <= 60 else f"{line[:56]}…"


def _same(name: str, wanted: str) -> bool:
    return bool(wanted) and " ".join(name.split()).casefold() == " ".join(wanted.split()).casefold()


def _labelled(kind: type[State], wanted: str) -> State | None:
    return next((each for each in kind if _same(each.label, wanted)), None)
