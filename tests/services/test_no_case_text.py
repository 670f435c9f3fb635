"""No case text outside the record. If this fails, the access log, a fault or a file name tells what a case was about.

Every field that takes words is given a word of its own; then everything is done to the meeting that can be done, and
the words are looked for in the log, in what was raised, in names and properties of files, and in the undo labels.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import pypdf
import pytest

from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.questions import QuestionKind
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.services.exporting import Exporting
from samverkan_desktop.services.gate import CheckFailed, Gate
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.papers import PaperKind, Variant
from tests.services.builders import CASE_AREA, CONSULTATION, PHONE, Town

DAY = date(2026, 9, 10)
LATER = date(2026, 10, 22)


class Words:
    """Gives out words that nobody else uses and remembers them."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self.given: list[str] = []

    def new(self) -> str:
        word = "zq" + "".join(self._random.choices("bcdfghjklmnpqrstvwxz", k=10))
        self.given.append(word)
        return word


class Told:
    """What came out of the program besides papers: labels, names, faults."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.heard: list[str] = []
        town.session.subscribe(lambda command: self.heard.append(command.label))

    @contextmanager
    def fault(self) -> Iterator[None]:
        """Whatever is refused in here is kept as a fault report would have it."""
        try:
            yield
        except Exception as fault:
            self.heard += [str(fault), repr(fault), *traceback.TracebackException.from_exception(fault).format()]
            self.heard.append(str(getattr(fault, "fields", "")))
        self.heard += [self.town.session.undo_label, self.town.session.redo_label]


def breaks(text: str, context: object) -> Any:
    raise ValueError(text)


def everything_done(town: Town, words: Words, told: Told, folder: Path) -> None:
    """One meeting in which every field is written in and every step is tried, allowed or not."""
    word = words.new
    asked = town.questions.receive(
        CONSULTATION,
        word(),
        side=Side.SCHOOL,
        unit_id="central",
        area_id=CASE_AREA,
        kind=QuestionKind.CASE,
        stage=Stage.LATE,
    )
    void = town.questions.receive(CONSULTATION, word(), side=Side.SOCIAL, unit_id="soc", area_id=CASE_AREA)
    town.questions.void(void.id, word())
    meeting = town.meeting(DAY)
    cancelled = town.meeting(date(2026, 12, 3))
    town.meetings.cancel(cancelled.id, word())
    town.meetings.reschedule(meeting.id, day=DAY, start=meeting.start, end=meeting.end, place=word(), link=word())
    case = town.agenda.pick_question(meeting.id, asked.id)
    gone = town.agenda.add(meeting.id, word(), area_id=CASE_AREA)
    town.write(gone, word())
    town.agenda.remove(gone.id)
    town.session.undo()
    town.session.redo()
    town.meetings.invite(meeting.id)
    town.meetings.send_agenda(meeting.id)
    town.meetings.start(meeting.id)
    for seat in town.attendance.participants(meeting.id):
        town.attendance.record(seat.id, AttendanceState.PRESENT)
    town.agenda.edit(case.id, title=word())
    town.write(case, word(), background=word(), agreed=word())
    action = town.act(case, word())
    town.follow_ups.edit(action.id, what=word())
    refusals: list[Callable[[], object]] = [
        lambda: town.agenda.edit(case.id, title=word() * 100),
        lambda: town.agenda.edit(case.id, title=word(), area_id="area-generella"),
        lambda: town.agenda.add(meeting.id, word(), area_id="area-generella", index=0, minutes=9999),
        lambda: town.minutes.save_part(case.id, "talk", word() * 20_000),
        lambda: town.follow_ups.add(case.id, word(), due=date(2026, 1, 1)),
        lambda: town.follow_ups.edit(action.id, what=word() * 100),
        lambda: town.questions.receive(CONSULTATION, word() * 30, side=Side.SOCIAL, unit_id="soc", area_id=CASE_AREA),
        lambda: town.agenda.mark_done(case.id),
        lambda: town.agenda.remove(case.id),
        lambda: town.minutes.approve(meeting.id, by=word()),
        lambda: town.minutes.correct(meeting.id, case.id, reason=word(), talk=word()),
        lambda: town.minutes.save_part("finns inte", "talk", word()),
        town.session.redo,
    ]
    for refusal in refusals:
        with told.fault():
            refusal()
    town.treat(town.item(case))
    town.minutes.save_part(case.id, "talk", f"{word()} {PHONE} {word()}")
    town.minutes.finish(meeting.id)
    for kind in PaperKind:
        with told.fault():
            town.papers.produce(kind, meeting.id)
    with told.fault():
        town.minutes.approve(meeting.id, by="Chef")
    with told.fault():
        Exporting(town.session).export(folder / "stopp")
    with told.fault(), pytest.raises(CheckFailed):
        Minutes(town.session, Gate(breaks)).verdict(meeting.id)
    town.minutes.save_part(case.id, "talk", word())
    town.minutes.approve(meeting.id, by=word())
    with told.fault():
        town.minutes.correct(meeting.id, case.id, reason=f"{word()} {PHONE}", talk=word())
    town.minutes.correct(meeting.id, case.id, reason=word(), talk=word())
    town.follow_ups.set_state(action.id, FollowUpState.DONE, outcome=word())
    for kind in PaperKind:
        for variant in Variant:
            with told.fault():
                made = town.papers.produce(kind, meeting.id, variant)
                told.heard += [made.file_name, repr(made), str(pypdf.PdfReader(BytesIO(made.content)).metadata)]
    exported = Exporting(town.session).export(folder / "ut")
    told.heard += [*exported, *(path.name for path in (folder / "ut").iterdir())]
    town.minutes.sanitise(meeting.id, case.id, second_person="Rut Alnarp")
    with told.fault():
        town.minutes.sanitise(meeting.id, case.id, second_person=word())
    town.meetings.open(meeting.id)
    told.heard += [repr(value) for values in town.everything().values() for value in values if has_secret_fields(value)]


def has_secret_fields(value: object) -> bool:
    """The values of a case hide their words from repr, so that no debugger or fault report shows them."""
    return type(value).__name__ in {"AgendaItem", "ItemText", "FollowUp", "Question"}


@pytest.mark.parametrize("seed", range(3))
def test_words_of_a_case_stay_in_the_record(town: Town, tmp_path: Path, seed: int) -> None:
    words, told = Words(seed), Told(town)
    everything_done(town, words, told, tmp_path)
    rows = town.log()
    assert len(words.given) >= 35
    assert {row.action for row in rows} >= {"grind stängd", "gör papper", "exportera", "sanera", "ångra", "gör om"}
    log = "\n".join(repr(row) for row in rows)
    heard = "\n".join(told.heard)
    assert PHONE not in log + heard
    assert [word for word in words.given if word in log] == []
    assert [word for word in words.given if word in heard] == [], "in a label, a fault, a name or a property"
    names = "\n".join(str(path) for path in tmp_path.rglob("*"))
    assert [word for word in words.given if word in names] == []
    town.session.close()
    outside = [path for path in tmp_path.rglob("*") if path.is_file() and "ut" not in path.parts]
    assert len(outside) >= 4
    content = b"".join(path.read_bytes() for path in outside)
    assert [word for word in words.given if word.encode() in content] == []


def test_a_registered_name_is_not_case_text_but_is_not_logged_either(town: Town) -> None:
    person = town.session.repositories.persons.get("kurator")
    town.registers.save(replace(person, name="Zqnamn Zqsson"))
    assert "Zqnamn" not in "\n".join(repr(row) for row in town.log())


def test_planning_reads_no_text_into_the_log(town: Town) -> None:
    year = town.session.repositories.school_years.get("lasar-2026")
    town.planning.save_school_year(replace(year, name="Zqläsår"))
    town.session.undo()
    assert "Zqläsår" not in "\n".join(repr(row) for row in town.log())
