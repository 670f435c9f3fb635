"""F23: any text through every field, into the record, out in every kind of file, and read back.

Texts come from Hypothesis. So many are taken at once, each in an item of its own of one meeting, so that one paper
shows them all; every text is still held against what it must have become, field by field and file by file.
"""

from __future__ import annotations

import csv
import io
import json
import shutil
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import icalendar
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st

from samverkan_desktop.documents.eml import Letter, render_eml
from samverkan_desktop.documents.fonts import printable
from samverkan_desktop.documents.ics import CalendarFile, Event, Method, render_ics
from samverkan_desktop.documents.sheets import csv_of, harmless, xlsx_of
from samverkan_desktop.documents.values_figures import FigureColumn, FigureTable
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.register import Side
from samverkan_desktop.domain.text import LINE_LIMIT, TITLE_LIMIT, clean
from samverkan_desktop.services.exporting import Exporting
from samverkan_desktop.services.gate import GateShut
from samverkan_desktop.services.lists import ListFormat, Lists
from samverkan_desktop.services.papers import PaperFormat, PaperKind
from tests.documents.reading import fonts, reader
from tests.documents.sheet_reading import cells
from tests.documents.word_reading import word_text
from tests.faults.odd_signs import can_be_seen, seen_in_word, squeezed
from tests.faults.oracle import require_whole
from tests.faults.secretary import make_town, open_town
from tests.faults.tally import Tally
from tests.services.builders import CONSULTATION, GENERAL_AREA, REKTOR, Town

TOGETHER = 20
PARTS = ("background", "talk", "agreed")
_ODD = (
    "\x00\x07\x1b\x0b\x0c\r\x85\u2028\u202e\u2066\u200b\u200d\ufeff\u0301\u030a\ud800\udfff\ufffe\xad"
    "é\u00e9🏫👩🏽\n\t=+-@;,\"'<&>{}%"
)
TEXTS = st.one_of(
    st.text(alphabet=st.characters(), max_size=120),
    st.text(alphabet=st.one_of(st.characters(), st.sampled_from(_ODD)), max_size=200),
    st.text(alphabet=st.sampled_from(f"{_ODD}aAåÖ 0"), max_size=300),
)
STAMP = datetime(2026, 11, 14, 12, tzinfo=UTC)


def a_line(text: str) -> str:
    """What a field of one line makes of a text."""
    return clean(text, multiline=False).text


@dataclass
class Fields:
    """A meeting with so many items, each with its texts, an action and a question: made once, written over and over."""

    town: Town
    meeting: Meeting
    items: list[str] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    shut: int = 0
    """Texts that the gate took for a person, and stopped."""

    @classmethod
    def in_town(cls, town: Town, many: int = TOGETHER) -> Fields:
        """Make the meeting."""
        made = cls(town, town.started(date(2026, 9, 10)))
        for _ in range(many):
            item = town.general(made.meeting)
            made.items.append(item.id)
            due = made.meeting.day + timedelta(days=20)
            action = town.follow_ups.add(item.id, "Återkoppla", responsible_function_id=REKTOR, due=due)
            made.actions.append(action.id)
            asked = town.questions.receive(
                CONSULTATION, "Rutin?", side=Side.SCHOOL, unit_id="central", area_id=GENERAL_AREA
            )
            made.questions.append(asked.id)
        return made

    # --- in --------------------------------------------------------------------------------------------------------

    def write(self, texts: Sequence[str]) -> None:
        """Write each text in every field of its item, and hold the record against it."""
        town = self.town
        for at, text in enumerate(texts):
            item, action, question = self.items[at], self.actions[at], self.questions[at]
            for part in PARTS:
                town.minutes.save_part(item, part, text)
            lines: tuple[tuple[Callable[[], object], Callable[[], str], int], ...] = (
                (lambda i=item, t=text: town.agenda.edit(i, title=t), lambda i=item: self._title(i), TITLE_LIMIT),  # type: ignore[misc]
                (lambda a=action, t=text: town.follow_ups.edit(a, what=t), lambda a=action: self._what(a), LINE_LIMIT),  # type: ignore[misc]
                (lambda q=question, t=text: town.questions.rewrite(q, t), lambda q=question: self._line(q), LINE_LIMIT),  # type: ignore[misc]
            )
            for write, read, limit in lines:
                _hold_line(write, read, text, limit)
        for at, text in enumerate(texts):
            stored = town.minutes.text(self.items[at])
            for part in PARTS:
                assert getattr(stored, part) == clean(text).text
                assert not any(ord(sign) < 32 and sign not in "\n\t" for sign in getattr(stored, part))

    def _title(self, item: str) -> str:
        return self.town.session.repositories.items.get(item).title

    def _what(self, action: str) -> str:
        return self.town.session.repositories.follow_ups.get(action).what

    def _line(self, question: str) -> str:
        return self.town.session.repositories.questions.get(question).line

    # --- out -------------------------------------------------------------------------------------------------------

    def open_gate(self) -> None:
        """Take away what the gate takes for a person until it opens; every paper was refused until then."""
        for _ in range(4):
            hits = self.town.minutes.verdict(self.meeting.id).direct
            if not hits:
                return
            with suppress(GateShut):
                self.town.papers.produce(PaperKind.MINUTES, self.meeting.id)
                raise AssertionError("a paper came through a gate that is shut")
            for hit in hits:
                where = self.items.index(hit.id) if hit.id in self.items else self.actions.index(hit.id)
                for part in PARTS:
                    self.town.minutes.save_part(self.items[where], part, "")
                self.town.agenda.edit(self.items[where], title="Rutin")
                self.town.follow_ups.edit(self.actions[where], what="Återkoppla")
                self.shut += 1
        raise AssertionError("the gate does not open")

    def print(self) -> None:
        """Make the papers, PDF and Word, and read each text back from them."""
        town, meeting = self.town, self.meeting.id
        self.open_gate()
        notes = [town.minutes.text(item) for item in self.items]
        whole = [text for each in notes for text in (each.background, each.talk, each.agreed)]
        titles, whats = [self._title(item) for item in self.items], [self._what(action) for action in self.actions]
        for kind, shown in (
            (PaperKind.MINUTES, [*whole, *titles, *whats]),
            (PaperKind.AGENDA, titles),
            (PaperKind.FOLLOW_UPS, whats),
        ):
            data = town.papers.produce(kind, meeting).content
            assert all(fonts(data).values())
            _require_in(squeezed("".join(page.extract_text() for page in reader(data).pages)), shown, printable)
            word = town.papers.produce(kind, meeting, format=PaperFormat.DOCX).content
            _require_in(squeezed(word_text(word)), shown, seen_in_word)

    def list(self) -> None:
        """Make the list of questions, XLSX and CSV, and read each cell back; the gate stops some alone."""
        lists, open_ = Lists(self.town.session), []
        for question in self.questions:
            try:
                lists.questions([question], ListFormat.CSV)
                open_.append(question)
            except GateShut:
                self.shut += 1
        lines = [self._line(question) for question in open_]
        rows = list(_rows_of(lists.questions(open_, ListFormat.CSV).content))[1:]
        assert [row[5] for row in rows] == [harmless(line) for line in lines]
        assert [row[5] for row in cells(lists.questions(open_, ListFormat.XLSX).content)[1:]] == lines

    def export(self, folder: Path) -> None:
        """Write everything in the open, when the gate lets it, and read it back."""
        try:
            Exporting(self.town.session).export(folder)
        except GateShut:
            return
        found = {value["id"]: value for value in json.loads((folder / "follow_up.json").read_text(encoding="utf-8"))}
        assert [found[action]["what"] for action in self.actions] == [self._what(action) for action in self.actions]


def _hold_line(write: Callable[[], object], read: Callable[[], str], text: str, limit: int) -> None:
    """A line becomes what it must, or is refused in a sentence, and then what was there stands."""
    before, line = read(), a_line(text)
    try:
        write()
    except UserError as fault:
        assert fault.sentence()
        assert not can_be_seen(line) or len(line) > limit, f"refused {text!a}: {fault.sentence()}"
        assert read() == before
    else:
        assert line
        assert len(line) <= limit
        assert read() == line


def _require_in(whole: str, texts: Sequence[str], shown: Callable[[str], str]) -> None:
    for text in texts:
        wanted = squeezed(shown(text))
        assert wanted in whole, f"{text!a} is not in the file"


def _rows_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


# --- files made from values alone ------------------------------------------------------------------------------------


def hold_files(texts: Sequence[str]) -> None:
    """Every text as a cell, a calendar's place and words, a letter's subject and body: made, and read back."""
    cleaned = [clean(text).text for text in texts]
    lines = [a_line(text) for text in texts]
    table = FigureTable(
        name=lines[0], heading="x", columns=(FigureColumn("Text", 1),), rows=tuple((text,) for text in cleaned)
    )
    assert [row[0] if row else "" for row in _rows_of(csv_of(table))[1:]] == [harmless(text) for text in cleaned]
    assert [row[0] for row in cells(xlsx_of([table], title=lines[0]))[1:]] == cleaned
    event = Event(uid="m", sequence=0, day=date(2026, 12, 3), start=time(13), end=time(15), summary="")
    events = tuple(
        replace(event, uid=f"m{at}", summary=text, place=text, description=text) for at, text in enumerate(texts)
    )
    file = render_ics(CalendarFile(method=Method.PUBLISH, events=events, stamp=STAMP))
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    read = icalendar.Calendar.from_ical(file)
    assert isinstance(read, icalendar.Calendar)
    for text, found in zip(cleaned, read.walk("VEVENT"), strict=True):
        for name in ("SUMMARY", "LOCATION", "DESCRIPTION"):
            assert str(found.get(name, "")) == text.replace("\t", " ")
    for text, line in zip(cleaned, lines, strict=True):
        letter = message_from_bytes(render_eml(Letter(to=(), subject=line, body=text)), policy=policy.default)
        assert str(letter["Subject"] or "") == line
        body = letter.get_content()
        assert body.replace("\r\n", "\n").rstrip("\n") == text.rstrip("\n")


# --- the rounds ------------------------------------------------------------------------------------------------------


def odd_rounds(folder: Path, rounds: int, *, seed: int = 1, together: int = TOGETHER) -> Tally:
    """Take so many texts through everything."""
    tally = Tally()
    town = open_town(make_town(folder / "stad"))
    fields = Fields.in_town(town, together)
    tries = [0]

    @seeded(seed)
    @settings(
        max_examples=max(1, rounds // together),
        database=None,
        deadline=None,
        phases=[Phase.generate],  # what fails says which text it was: to make it smaller would take longer than all
        suppress_health_check=list(HealthCheck),
    )
    @given(texts=st.lists(TEXTS, min_size=together, max_size=together))
    def everywhere(texts: list[str]) -> None:
        fields.write(texts)
        hold_files(texts)
        fields.print()
        fields.list()
        fields.export(folder / "ut")
        shutil.rmtree(folder / "ut", ignore_errors=True)
        tries[0] += 1

    try:
        everywhere()
    except Exception as fault:
        where = traceback.extract_tb(fault.__traceback__)[-1]
        tally.wrong.append(f"seed {seed}, {where.name} {where.lineno}: {type(fault).__name__} {fault}"[:2000])
    tally.rounds = tally.acknowledged = tries[0] * together
    tally.notes["texter som grinden stoppade"] = fields.shut
    try:
        require_whole(town)
    except Exception as fault:
        tally.caught("at the end", fault)
    finally:
        town.session.close()
    return tally
