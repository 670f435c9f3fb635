"""If these fail, somebody does or reads what their role was never meant to, or is stopped from their work."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import is_dataclass as is_own
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from samverkan_desktop.domain.questions import QuestionKind
from samverkan_desktop.domain.register import Side
from samverkan_desktop.domain.rights import ALLOWED, Deed, allowed, deed_of
from samverkan_desktop.services.backup_places import BackupPlaces
from samverkan_desktop.services.case_reading import CaseReading
from samverkan_desktop.services.exporting import Exporting
from samverkan_desktop.services.logged_meetings import LoggedMeetings
from samverkan_desktop.services.palette import Palette
from samverkan_desktop.services.palette_shelves import PaletteKind
from samverkan_desktop.services.paper_kinds import PaperKind, Variant
from samverkan_desktop.services.pen_taking import Grip
from samverkan_desktop.services.rights import NOT_ALLOWED, RightMissing
from samverkan_desktop.services.upkeep import Upkeep
from samverkan_desktop.services.user_admin import AdministratorNeeded, Right, UserAdmin
from samverkan_desktop.storage.codec import to_json
from samverkan_desktop.storage.users import Role
from samverkan_desktop.storage.veil import COVERED, VeiledWrite
from tests.services.builders import CASE_AREA, CONSULTATION, GENERAL_AREA, Town
from tests.services.logging_desk import heads_talk

ROOT = Path(__file__).resolve().parents[2]
MEANT_AS_SETTINGS = {
    ("lägg in exempel", "record"),
    ("lägg in kommunens uppgifter", "record"),
    ("lägg in grunddata", "record"),
    ("ta bort läsår", "school_year"),
    ("ändra läsår", "school_year"),
    ("ändra kommunens uppgifter", ""),
    ("ändra kalenderregler", ""),
    ("ändra inställning", ""),
    ("ändra inställning", "setting"),
    ("gallra logg", ""),
}
SECRET = "Stödet provas till jul."
ROLES = tuple(role.value for role in Role)


def become(town: Town, role: str) -> None:
    """Let the one at the keyboard have another role."""
    record = town.session.record
    record.users.set_role(record.user_id, role)
    town.session.refresh_rights()


def deeds(town: Town, folder: Path) -> dict[Deed, Callable[[], object]]:
    """One thing a user does for each deed; each may be done or refused without the others."""
    meeting, case, other = town.full()
    later = town.meeting(date(2026, 11, 12))
    open_action = town.act(town.general(later), "Se över rutinen")
    town.minutes.finish(meeting.id)
    talk = heads_talk(town, "Cheferna följer upp samlat.")
    unit = replace(town.session.repositories.units.get("central"), locality="Almtofta")
    year = town.session.repositories.school_years.get("lasar-2027")
    admin, upkeep = UserAdmin(town.session), Upkeep(town.session)
    return {
        Deed.READ_CASES: lambda: CaseReading(town.session).read(case.case.code if case.case else 0),
        Deed.READ_HEADS: lambda: LoggedMeetings(town.session).read(talk.id),
        Deed.QUESTIONS: lambda: town.questions.receive(
            CONSULTATION, "Hur ofta ses vi?", side=Side.SCHOOL, unit_id="central", area_id=GENERAL_AREA
        ),
        Deed.MEETINGS: lambda: town.agenda.add(later.id, "Rutin för frånvaro", area_id=GENERAL_AREA),
        Deed.MINUTES: lambda: town.minutes.save_part(other.id, "talk", "Det gick bra."),
        Deed.FOLLOW_UPS: lambda: town.follow_ups.edit(open_action.id, what="Se över hela rutinen"),
        Deed.PRINT: lambda: town.papers.produce(PaperKind.MINUTES, meeting.id, Variant.WITHOUT_CASES),
        Deed.REGISTER: lambda: town.registers.save(unit),
        Deed.SETTINGS: lambda: town.planning.save_school_year(replace(year, name="Läsåret 2027/28")),
        Deed.EXPORT: lambda: Exporting(town.session).export(folder / "ut"),
        Deed.BACKUP: lambda: BackupPlaces(town.session).choose(first=folder / "kopior"),
        Deed.PEN: lambda: Grip.to_take(town.session),
        Deed.LOG: lambda: list(upkeep.log()),
        Deed.USERS: lambda: admin.add(
            "Siv Ny", function="kurator", right=Right.PUPIL_HEALTH, passphrase="gurka lampa segel vinter torv"
        ),
        Deed.APPROVE: lambda: town.minutes.approve(meeting.id, by="Förvaltningschef"),
        Deed.SANITISE: lambda: town.minutes.sanitise(meeting.id, case.id, second_person="Rut Alnarp"),
    }


@pytest.mark.parametrize("role", ROLES)
def test_each_cell_of_the_matrix(town: Town, tmp_path: Path, role: str) -> None:
    do = deeds(town, tmp_path)
    assert set(do) == set(Deed), "every deed is tried"
    become(town, role)
    for deed, step in do.items():
        if deed in ALLOWED[role]:
            step()
            continue
        before, rows = town.everything(), town.log_count()
        with pytest.raises((RightMissing, AdministratorNeeded)) as told:
            step()
        assert town.everything() == before
        assert "Inget har ändrats" in told.value.sentence()
        if deed is not Deed.USERS:
            (row,) = town.log()[rows:]
            assert (row.action, row.detail) == (NOT_ALLOWED, deed.value)


def test_the_printed_key_may_do_everything() -> None:
    assert allowed(None) == frozenset(Deed)
    assert allowed("a role of a later program") == frozenset()


def test_who_can_help_is_named(town: Town) -> None:
    meeting = town.meeting(date(2026, 11, 12))
    UserAdmin(town.session).add(
        "Siv Ny", function="chef", right=Right.ADMINISTRATOR, passphrase="gurka lampa segel vinter torv"
    )
    become(town, "reviewer")
    with pytest.raises(RightMissing) as told:
        town.agenda.add(meeting.id, "Rutin", area_id=GENERAL_AREA)
    assert "planera och ändra möten" in told.value.sentence()
    assert "Siv Ny" in told.value.sentence()


def test_a_reviewer_sees_that_cases_are_there_and_nothing_of_them(town: Town) -> None:
    """Figures and the log, no case text: through values, papers, the palette, and approved minutes."""
    meeting, case, other = town.full()
    town.approve(meeting)
    question = town.questions.receive(
        CONSULTATION,
        "Hur stöttas en elev?",
        side=Side.SCHOOL,
        unit_id="central",
        area_id=CASE_AREA,
        kind=QuestionKind.CASE,
    )
    become(town, "reviewer")
    repositories = town.session.repositories
    assert repositories.items.get(case.id).heading == f"Ärende {case.case.label if case.case else ''}: {COVERED}"
    assert repositories.questions.get(question.id).line == COVERED
    assert repositories.texts.get(other.id).talk == "Återkoppling ges när det går."
    seen = repr([to_json(value) for values in town.everything().values() for value in values if is_own(value)])
    for words in ("hög frånvaro", SECRET, "Borta stora delar", "Skolan bjuder in", "Bjud in till möte", "stöttas"):
        assert words not in seen
    assert SECRET not in town.words(PaperKind.MINUTES, meeting, Variant.WITHOUT_CASES)
    assert SECRET not in to_json(town.minutes.snapshot(town.minutes.versions(meeting.id)[0]))
    palette = Palette(town.session)
    palette.warm()
    assert not [
        hit for hit in palette.find("frånvaro") if hit.kind is PaletteKind.HEADING or hit.kind is PaletteKind.CASE
    ]


def test_what_is_covered_is_never_written_back(town: Town) -> None:
    _, case, _ = town.full()
    become(town, "reviewer")
    value = town.session.repositories.items.get(case.id)
    with pytest.raises(VeiledWrite):
        town.session.repositories.items.put(value)


def test_rights_given_back_show_the_cases_again(town: Town) -> None:
    _, case, _ = town.full()
    become(town, "reviewer")
    become(town, "secretary")
    assert town.session.repositories.items.get(case.id).title == "hög frånvaro"


def test_every_action_of_the_program_is_thought_of() -> None:
    """An action nobody placed counts as settings: a secretary would be stopped from it."""
    unplaced = {
        (name, kind)
        for file in sorted((ROOT / "samverkan_desktop" / "services").rglob("*.py"))
        for name, kind in actions(ast.parse(file.read_text(encoding="utf-8")))
        if deed_of(name, kind) is Deed.SETTINGS
    }
    assert unplaced <= MEANT_AS_SETTINGS, "place it in domain/rights.py"


def actions(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Yield name and kind of every action whose words stand in the source."""
    for call in ast.walk(tree):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "action"):
            continue
        name = call.args[0] if call.args else None
        kinds = [word.value for word in call.keywords if word.arg == "kind"]
        kind = kinds[0].value if kinds and isinstance(kinds[0], ast.Constant) else ""
        if isinstance(name, ast.Constant):
            yield str(name.value), str(kind)


def test_the_table_people_read_is_the_table_that_holds() -> None:
    """docs/roller.md is what a municipality decides by."""
    rows = [line for line in (ROOT / "docs" / "roller.md").read_text(encoding="utf-8").splitlines() if line[:2] == "| "]
    order = ("administrator", "head", "secretary", "pupil_health", "reviewer", "read_only")
    told = {}
    for line in rows[1:]:
        what, *cells = (cell.strip() for cell in line.strip("|").split("|"))
        told[what] = {role for role, cell in zip(order, cells, strict=True) if cell != "–"}
    assert told == {deed.label: {role for role in order if deed in ALLOWED[role]} for deed in Deed}


@pytest.mark.parametrize("role", ROLES)
def test_a_role_that_may_change_nothing_is_shown_pages_for_reading(town: Town, role: str) -> None:
    become(town, role)
    assert town.session.rights.writes is (role not in ("reviewer", "read_only"))


def test_who_has_left_is_not_named_and_no_more_than_three_are(town: Town) -> None:
    meeting = town.meeting(date(2026, 11, 12))
    admin = UserAdmin(town.session)
    names = ("Siv Ny", "Bo Dal", "Ina Berg", "Ulf Strand", "Mia Lund")
    for name in names:
        admin.add(name, function="chef", right=Right.ADMINISTRATOR, passphrase="gurka lampa segel vinter torv")
    town.session.record.users.remove(names[0])
    become(town, "reviewer")
    with pytest.raises(RightMissing) as told:
        town.agenda.add(meeting.id, "Rutin", area_id=GENERAL_AREA)
    named = [name for name in names if name in told.value.sentence()]
    assert names[0] not in named
    assert len(named) == 3
