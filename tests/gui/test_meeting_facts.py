"""If these fail, a case says something wrong about itself, or somebody hears it who may not."""

from __future__ import annotations

from PySide6.QtCore import Qt

from samverkan_desktop.domain.cases import Ground
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.register import PrincipalKind, Side, Stage, UnitKind
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.models.fact_words import AREA, ASKING, CIRCLE, CONCERNED, FILL, MINUTES, PRESENTER, STAGE
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.meeting.choice_popup import SeveralPopup
from samverkan_desktop.gui.pages.meeting.field_popups import BasisPopup, FillPopup
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.services.agenda import Agenda, CaseDetails
from tests.gui.conftest import click, press, write
from tests.gui.meeting_desk import (
    CTRL,
    SHIFT,
    WITHOUT_SCREEN,
    case_item,
    chip,
    focus,
    now,
    opened,
    pick,
    unit,
    walk,
)

pytestmark = WITHOUT_SCREEN


def new_case(page: MeetingPage, asking: str) -> None:
    """A case that nobody has assessed yet, shown."""
    side = page.reader.register.units[asking].side
    area = next(area.id for area in page.reader.areas if area.allow_cases)
    details = CaseDetails(stage=Stage.UNSTATED, asking_side=side, asking_unit_id=asking)
    item = Agenda(page.workspace.session).add(page.desk.meeting_id, "övergång", area_id=area, case=details)
    page.show_item(item.id)


def case_now(page: MeetingPage):  # type: ignore[no-untyped-def]
    found = now(page).case
    assert found is not None
    return found


def test_the_chips_are_walked_and_opened_by_keys(meeting: MeetingPage) -> None:
    case_item(meeting)
    press(meeting, Qt.Key.Key_G, CTRL | SHIFT)
    assert focus() is chip(meeting, MINUTES), "the first one that can be changed"
    press(focus(), Qt.Key.Key_Right)
    assert focus() is chip(meeting, STAGE)
    press(focus(), Qt.Key.Key_Return)
    popup = meeting.facts.popup
    assert popup is not None
    press(popup, Qt.Key.Key_Escape)
    assert chip(meeting, STAGE).hasFocus()
    press(focus(), Qt.Key.Key_End)
    press(focus(), Qt.Key.Key_Right)
    assert focus() is chip(meeting, MINUTES), "the row goes round"
    press(focus(), Qt.Key.Key_Tab)
    assert meeting.ui.item.ui.background.hasFocus(), "the whole row is one stop"


def test_stage(meeting: MeetingPage, window: MainWindow) -> None:
    case_item(meeting)
    before = case_now(meeting).stage
    wanted = next(stage for stage in Stage if stage is not before)
    click(chip(meeting, STAGE))
    pick(meeting.facts.popup, wanted.value)
    assert case_now(meeting).stage is wanted
    assert chip(meeting, STAGE).hasFocus(), "one goes on where one was"
    window.undoing.undo()
    assert case_now(meeting).stage is before


def test_general_matters_are_refused_for_a_case_with_the_rule(meeting: MeetingPage) -> None:
    case_item(meeting)
    before = now(meeting).area_id
    closed = next(area for area in meeting.reader.areas if not area.allow_cases)
    click(chip(meeting, AREA))
    popup = meeting.facts.popup
    pick(popup, closed.id)
    assert popup is not None
    assert popup.isVisible(), "one can choose another"
    assert "enligt överenskommelsen om samverkan" in popup.notice.text
    assert now(meeting).area_id == before
    other = next(area for area in meeting.reader.areas if area.allow_cases and area.id != before)
    pick(popup, other.id)
    assert now(meeting).area_id == other.id
    assert meeting.facts.popup is None


def test_presenter_and_minutes_of_any_item(meeting: MeetingPage) -> None:
    function = next(iter(meeting.reader.register.functions.values()))
    click(chip(meeting, PRESENTER))
    pick(meeting.facts.popup, function.id)
    assert now(meeting).presenter_function_id == function.id
    click(chip(meeting, MINUTES))
    write(focus(), "45")
    press(focus(), Qt.Key.Key_Return)
    assert now(meeting).minutes == 45


def test_the_asking_unit_takes_the_krets_with_it(meeting: MeetingPage) -> None:
    first = unit(meeting, PrincipalKind.MUNICIPAL)
    new_case(meeting, first.id)
    social = unit(meeting, PrincipalKind.MUNICIPAL, Side.SOCIAL)
    click(chip(meeting, ASKING))
    pick(meeting.facts.popup, social.id)
    case = case_now(meeting)
    assert (case.asking_side, case.asking_unit_id) == (Side.SOCIAL, social.id)
    assert first.id not in case.circle.unit_ids


# --- basis ----------------------------------------------------------------------------------------------------------


def basis_popup(page: MeetingPage, key: str) -> BasisPopup:
    click(chip(page, key))
    popup = page.facts.popup
    assert isinstance(popup, BasisPopup)
    return popup


def test_whose_pupil_it_is_follows_the_krets(meeting: MeetingPage) -> None:
    """Central pupil health asks about an independent school's pupil: the school belongs to the krets, no other does."""
    case_item(meeting)
    health = next(u for u in meeting.reader.register.units.values() if u.kind is UnitKind.PUPIL_HEALTH)
    school = unit(meeting, PrincipalKind.INDEPENDENT)
    click(chip(meeting, ASKING))
    pick(meeting.facts.popup, health.id)
    click(chip(meeting, CONCERNED))
    pick(meeting.facts.popup, school.id)
    assert case_now(meeting).concerned_unit_id == school.id
    assert school.id in case_now(meeting).circle.unit_ids
    assert school.name in chip(meeting, CONCERNED).text()  # type: ignore[attr-defined]  # a chip
    click(chip(meeting, CONCERNED))
    pick(meeting.facts.popup, "")
    assert school.id not in case_now(meeting).circle.unit_ids


def test_a_missing_basis_is_given_with_function_and_day(meeting: MeetingPage) -> None:
    new_case(meeting, unit(meeting, PrincipalKind.MUNICIPAL).id)
    assert chip(meeting, "basis:school").word.tone is Tone.WARNING  # type: ignore[attr-defined]
    popup = basis_popup(meeting, "basis:school")
    press(popup.ground, Qt.Key.Key_Return)
    assert "vilken funktion" in popup.notice.text, "nobody is guessed"
    school = next(f for f in meeting.reader.register.functions.values() if f.side is Side.SCHOOL)
    popup.function.setFocus()
    popup.function.show_value(school.id)
    press(popup.function, Qt.Key.Key_Return)
    (basis,) = case_now(meeting).bases
    assert (basis.side, basis.ground, basis.assessed_by) == (Side.SCHOOL, Ground.WITHOUT_NAMES, school.id)
    assert basis.day == meeting.reader.view.meeting.day
    about = chip(meeting, "basis:school").accessibleDescription()
    assert about.startswith("Bedömd av ")
    assert about.endswith(basis.day.isoformat())


def test_the_other_side_cannot_assess(meeting: MeetingPage) -> None:
    new_case(meeting, unit(meeting, PrincipalKind.MUNICIPAL).id)
    popup = basis_popup(meeting, "basis:school")
    social = next(f for f in meeting.reader.register.functions.values() if f.side is Side.SOCIAL)
    popup.function.show_value(social.id)
    press(popup.function, Qt.Key.Key_Return)
    assert "kan inte bedöma grunden åt skolan" in popup.notice.text
    assert case_now(meeting).bases == ()
    press(popup, Qt.Key.Key_Escape)


def test_another_side_can_disclose_too(meeting: MeetingPage) -> None:
    new_case(meeting, unit(meeting, PrincipalKind.MUNICIPAL).id)
    popup = basis_popup(meeting, "basis:")
    assert popup.side.isVisible()
    popup.side.show_value(Side.SOCIAL.value)
    social = next(f for f in meeting.reader.register.functions.values() if f.side is Side.SOCIAL)
    popup.function.show_value(social.id)
    press(popup.function, Qt.Key.Key_Return)
    assert [basis.side for basis in case_now(meeting).bases] == [Side.SOCIAL]


# --- krets ----------------------------------------------------------------------------------------------------------


def test_units_are_let_in_and_out_one_key_each(meeting: MeetingPage, window: MainWindow) -> None:
    asking = unit(meeting, PrincipalKind.MUNICIPAL)
    new_case(meeting, asking.id)
    before = case_now(meeting).circle
    other = next(u for u in meeting.reader.units() if u.id not in before.unit_ids and u.side is Side.SCHOOL)
    click(chip(meeting, CIRCLE))
    popup = meeting.facts.popup
    assert isinstance(popup, SeveralPopup)
    walk(popup, other.id)
    press(popup.list, Qt.Key.Key_Space)
    assert other.id in case_now(meeting).circle.unit_ids
    assert popup.isVisible(), "several can be turned"
    press(popup.list, Qt.Key.Key_Space)
    assert case_now(meeting).circle == before
    walk(popup, "side:social")
    press(popup.list, Qt.Key.Key_Return)
    assert case_now(meeting).circle.sides == ()
    press(popup, Qt.Key.Key_Escape)
    assert chip(meeting, CIRCLE).hasFocus()
    window.undoing.undo()
    assert case_now(meeting).circle.sides == (Side.SOCIAL,)


def test_an_independent_school_is_refused_with_the_rule(meeting: MeetingPage) -> None:
    new_case(meeting, unit(meeting, PrincipalKind.MUNICIPAL).id)
    before = case_now(meeting).circle
    independent = unit(meeting, PrincipalKind.INDEPENDENT)
    click(chip(meeting, CIRCLE))
    popup = meeting.facts.popup
    pick(popup, independent.id)
    assert popup is not None
    assert "en fristående skola får bara höra sina egna ärenden" in popup.notice.text
    assert case_now(meeting).circle == before
    press(popup, Qt.Key.Key_Escape)


# --- the rest -------------------------------------------------------------------------------------------------------


def test_a_bare_case_item_is_filled_in(window: MainWindow) -> None:
    from dataclasses import replace

    from samverkan_desktop.domain.forums import ItemKind

    page = opened(window, MeetingState.PLANNED)
    repositories = page.workspace.session.repositories
    with page.workspace.session.action("prov"):
        repositories.items.put(replace(now(page), kind=ItemKind.CASE, area_id=""))
    click(chip(page, FILL))
    popup = page.facts.popup
    assert isinstance(popup, FillPopup)
    popup.unit.show_value(unit(page, PrincipalKind.MUNICIPAL).id)
    press(popup.unit, Qt.Key.Key_Return)
    assert case_now(page).asking_side is Side.SCHOOL


def test_in_approved_minutes_no_fact_can_be_pressed(window: MainWindow) -> None:
    page = opened(window, MeetingState.APPROVED)
    case_item(page)
    assert page.ui.item.ui.chips.start_focus() is None
    for each in page.ui.item.ui.chips.chips:
        click(each)
    assert page.facts.popup is None
    assert not [each for each in page.ui.item.ui.chips.chips if each.text().startswith("+")]
