"""A small invented municipality in a record of its own, and short ways through a meeting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import pypdf
import pytest

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.cases import Basis, Ground
from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.minutes import MinutesVersion
from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.domain.register import (
    Person,
    PersonFunction,
    Principal,
    PrincipalKind,
    Side,
    Stage,
    Unit,
    UnitKind,
    UnitServed,
)
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.services.agenda import Agenda, CaseDetails
from samverkan_desktop.services.attendance import AttendanceService
from samverkan_desktop.services.followups import FollowUps
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.papers import PaperKind, Papers, Variant
from samverkan_desktop.services.planning import Planning
from samverkan_desktop.services.questions import Questions
from samverkan_desktop.services.records import Surroundings, new_record, open_session
from samverkan_desktop.services.registers import Registers
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import access_log
from samverkan_desktop.storage.keys import KdfProfile

PASSPHRASE = "fem ord som ingen annan har"
SINCE = date(2026, 8, 1)
USER = "Ava Almtoft"
CONSULTATION = "konsultation"
GENERAL_AREA = "area-generella"
CASE_AREA = "area-far-illa"
REKTOR = "function-rektor"
KURATOR = "function-kurator"
NURSE = "function-skolskoterska"
SOCIAL = "function-socialsekreterare"
JURIST = "function-jurist"
PHONE = "070-174 06 05"
"""In a series set aside for fiction by the telecom authority: nobody has it."""
PHONE_TEXT = f"Mamman nås på {PHONE}."

_UNITS = (
    ("central", "Centralskolan", UnitKind.COMPULSORY, Side.SCHOOL, "kommun"),
    ("norra", "Norra skolan", UnitKind.COMPULSORY, Side.SCHOOL, "fri"),
    ("forskola", "Almtofts förskola", UnitKind.PRESCHOOL, Side.SCHOOL, "kommun"),
    ("halsa", "Elevhälsan", UnitKind.PUPIL_HEALTH, Side.SCHOOL, "kommun"),
    ("soc", "Barn och familj", UnitKind.SOCIAL_SERVICES, Side.SOCIAL, "kommun"),
)
_STAFF = (
    ("chef", "Siri Ekbacka", "function-forvaltningschef-skola", "halsa", ()),
    ("rektor", "Vera Ljungås", REKTOR, "central", ()),
    ("fri-rektor", "Ture Granvret", REKTOR, "norra", ()),
    ("pedagog", "Ylva Sandlycke", "function-pedagog", "central", ()),
    ("social", "Nils Hagalund", SOCIAL, "soc", ()),
    ("jurist", "Rut Alnarp", JURIST, "soc", ()),
    ("kurator", "Tove Ekhammar", KURATOR, "halsa", ("central",)),
    ("skoterska", "Maj Brohult", NURSE, "halsa", ("central", "norra")),
)


@dataclass
class Town:
    """The municipality's record, open, with the clock in hand."""

    path: Path
    session: Session
    clock: ManualClock
    surroundings: Surroundings

    # --- services ----------------------------------------------------------------------------------------------

    @cached_property
    def meetings(self) -> Meetings:
        return Meetings(self.session)

    @cached_property
    def agenda(self) -> Agenda:
        return Agenda(self.session)

    @cached_property
    def minutes(self) -> Minutes:
        return Minutes(self.session)

    @cached_property
    def papers(self) -> Papers:
        return Papers(self.session)

    @cached_property
    def attendance(self) -> AttendanceService:
        return AttendanceService(self.session)

    @cached_property
    def follow_ups(self) -> FollowUps:
        return FollowUps(self.session)

    @cached_property
    def planning(self) -> Planning:
        return Planning(self.session)

    @cached_property
    def questions(self) -> Questions:
        return Questions(self.session)

    @cached_property
    def registers(self) -> Registers:
        return Registers(self.session)

    # --- short ways --------------------------------------------------------------------------------------------

    def forum(self, id: str = CONSULTATION) -> Forum:
        return self.session.repositories.forums.get(id)

    def meeting(self, day: date, forum_id: str = CONSULTATION) -> Meeting:
        """A planned meeting; nobody is asked about the day."""
        return self.meetings.create(forum_id, day, confirmed=True)

    def started(self, day: date, forum_id: str = CONSULTATION) -> Meeting:
        """A meeting under way, everybody called present."""
        meeting = self.meeting(day, forum_id)
        self.meetings.invite(meeting.id)
        meeting = self.meetings.start(meeting.id)
        for seat in self.attendance.participants(meeting.id):
            self.attendance.record(seat.id, AttendanceState.PRESENT)
        return meeting

    def case(self, meeting: Meeting, title: str = "hög frånvaro", *, unit: str = "central", **more: Any) -> AgendaItem:
        """A case of a school, with its basis when that is wanted before approval (`ready`)."""
        details = CaseDetails(stage=Stage.MIDDLE, asking_side=Side.SCHOOL, asking_unit_id=unit, **more)
        return self.agenda.add(meeting.id, title, area_id=CASE_AREA, case=details)

    def general(self, meeting: Meeting, title: str = "Rutin för återkoppling") -> AgendaItem:
        return self.agenda.add(meeting.id, title, area_id=GENERAL_AREA)

    def write(self, item: AgendaItem, talk: str, **parts: str) -> None:
        for part, words in {"talk": talk, **parts}.items():
            self.minutes.save_part(item.id, part, words)

    def treat(self, item: AgendaItem) -> None:
        """Give a case its basis and mark it as done."""
        day = self.meetings.get(item.meeting_id).day
        self.agenda.set_basis(
            item.id, Basis(side=Side.SCHOOL, ground=Ground.WITHOUT_NAMES, assessed_by=REKTOR, day=day)
        )
        self.agenda.mark_done(item.id)

    def act(self, item: AgendaItem, what: str, *, days: int = 20) -> FollowUp:
        day = self.meetings.get(item.meeting_id).day
        return self.follow_ups.add(item.id, what, responsible_function_id=REKTOR, due=day + timedelta(days=days))

    def approve(self, meeting: Meeting) -> MinutesVersion:
        """Finish and approve a meeting that nothing blocks."""
        self.minutes.finish(meeting.id)
        return self.minutes.approve(meeting.id, by="Förvaltningschef")

    def full(self, day: date = date(2026, 9, 10)) -> tuple[Meeting, AgendaItem, AgendaItem]:
        """A meeting under way with one case and one general question, written and ready to finish."""
        meeting = self.started(day)
        case, other = self.case(meeting), self.general(meeting)
        self.write(
            case, "Stödet provas till jul.", background="Borta stora delar av terminen.", agreed="Skolan bjuder in."
        )
        self.treat(case)
        self.act(case, "Bjud in till möte")
        self.write(other, "Återkoppling ges när det går.")
        return self.meetings.get(meeting.id), self.item(case), self.item(other)

    def item(self, item: AgendaItem) -> AgendaItem:
        """The item as it stands now."""
        return self.session.repositories.items.get(item.id)

    # --- looking -----------------------------------------------------------------------------------------------

    def words(self, kind: PaperKind, meeting: Meeting, variant: Variant = Variant.FULL) -> str:
        return text_of(self.papers.produce(kind, meeting.id, variant).content)

    def log(self) -> list[access_log.LogRow]:
        return list(access_log.read(self.session.record.raw))

    def log_count(self) -> int:
        return self.session.record.head.number

    def everything(self) -> dict[str, tuple[Any, ...]]:
        """Every value of every kind, and the settings: what an undone action must leave as it was."""
        values: dict[str, tuple[Any, ...]] = {
            kind: repository.all() for kind, repository in self.session.repositories.by_kind().items()
        }
        values["settings"] = tuple(sorted(self.session.record.settings.all().items(), key=lambda pair: pair[0]))
        return values

    def again(self) -> Town:
        """Close the record and open it as on another day."""
        self.session.close()
        session = open_session(self.path, passphrase=PASSPHRASE, surroundings=self.surroundings)
        return Town(self.path, session, self.clock, self.surroundings)


def new_town(folder: Path, kdf: KdfProfile, *, name: str = "Exempelkommun", seed: int = 7) -> Town:
    """Make the record and enter the staff."""
    clock = ManualClock(datetime(2026, 8, 10, 7, 0, tzinfo=UTC))
    surroundings = Surroundings(
        clock=clock, random_bytes=Random(seed).randbytes, anchor_folder=folder / "ankare", kdf=kdf
    )
    path = folder / "Åtgärder på Östra.samverkan"
    session = new_record(
        path,
        municipality=Municipality(
            name=name, administrations=("Barn och utbildning", "Social"), secrecy_marking="Sekretess 23 och 26 kap. OSL"
        ),
        user=USER,
        passphrase=PASSPHRASE,
        surroundings=surroundings,
    ).session
    with session.action("lägg in register", undoable=False) as repositories:
        repositories.principals.put(Principal(id="kommun", name="Exempelkommun", kind=PrincipalKind.MUNICIPAL))
        repositories.principals.put(Principal(id="fri", name="Granvrets friskola", kind=PrincipalKind.INDEPENDENT))
        for id, unit, kind, side, owner in _UNITS:
            repositories.units.put(Unit(id=id, name=unit, kind=kind, side=side, principal_id=owner, valid_from=SINCE))
        for id, who, function, unit, served in _STAFF:
            repositories.persons.put(
                Person(
                    id=id,
                    name=who,
                    functions=(PersonFunction(function_id=function, unit_id=unit, valid_from=SINCE),),
                    units_served=tuple(UnitServed(unit_id=each, valid_from=SINCE) for each in served),
                )
            )
        for year in (2026, 2027):
            repositories.school_years.put(default_school_year(year, id=f"lasar-{year}"))
    session.forget()
    return Town(path, session, clock, surroundings)


def refused(town: Town, fault: type[UserError], do: Callable[[], object], *words: str) -> None:
    """The step is refused with a sentence, and nothing at all is changed by it."""
    before, rows, label = town.everything(), town.log_count(), town.session.undo_label
    with pytest.raises(fault) as told:
        do()
    assert (town.everything(), town.log_count(), town.session.undo_label) == (before, rows, label)
    for word in words:
        assert word in told.value.sentence()


def text_of(content: bytes) -> str:
    """The words of a PDF on one line, ordinary spaces."""
    pages = pypdf.PdfReader(BytesIO(content)).pages
    return " ".join("\n".join(page.extract_text() for page in pages).replace("\u00a0", " ").split())
