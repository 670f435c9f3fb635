"""Changes the facts of an item: opens the right small editor under a chip and calls the service."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.cases import Basis, CaseDiscussion, Circle, Ground
from samverkan_desktop.domain.forums import CasePolicy
from samverkan_desktop.domain.register import SCHOOLS, PrincipalKind, Side, Stage, Unit
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models import fact_words
from samverkan_desktop.gui.pages.meeting.chip_row import ChipRow
from samverkan_desktop.gui.pages.meeting.choice_popup import ChoicePopup, Option, SeveralPopup
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.pages.meeting.field_popups import BasisPopup, FillPopup, MinutesPopup
from samverkan_desktop.gui.widgets.popup import Popup
from samverkan_desktop.services.agenda import Agenda, CaseDetails
from samverkan_desktop.services.case_facts import CaseFacts

_ALL_SOCIAL = "side:social"


class FactEditing(QObject):
    """The chips of the item being shown. ``popup``: the editor that is open, if any."""

    def __init__(self, desk: Desk, chips: ChipRow, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chips = chips
        self._agenda = Agenda(desk.workspace.session)
        self._facts = CaseFacts(desk.workspace.session)
        self.popup: Popup | None = None
        chips.pressed.connect(self.open)

    def open(self, key: str, under: QWidget) -> None:
        """Open the editor of a fact under its chip. What is being typed is saved first."""
        item = self._desk.item
        if item is None or self._desk.reader.locked or not self._desk.workspace.autosave.flush():
            return
        fact, _, rest = key.partition(":")
        made = self._popup(item, fact, rest)
        if made is not None:
            self._open(made, under, key)

    def open_minutes(self, under: QWidget, typed: str = "") -> None:
        """Open the planned minutes, begun with a digit."""
        item = self._desk.item
        if item is not None and not self._desk.reader.locked and self._desk.workspace.autosave.flush():
            self._open(self._minutes(item, typed), under, "")

    def _open(self, popup: Popup, under: QWidget, key: str) -> None:
        self.popup = popup
        popup.setProperty("fact", key)
        popup.closed.connect(self._closed)
        popup.open_under(under)

    def _closed(self) -> None:
        """Go back to the chip: it may have been made anew by what was changed."""
        popup = self.popup
        self.popup = None
        chip = self._chips.chip(str(popup.property("fact"))) if popup is not None and popup.property("fact") else None
        if chip is not None:
            chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _popup(self, item: AgendaItem, fact: str, rest: str) -> Popup | None:
        of_any = {
            fact_words.MINUTES: self._minutes,
            fact_words.AREA: self._area,
            fact_words.PRESENTER: self._presenter,
            fact_words.FILL: self._fill,
        }
        of_case = {
            fact_words.STAGE: self._stage,
            fact_words.ASKING: self._asking,
            fact_words.CONCERNED: self._concerned,
            fact_words.CIRCLE: self._circle,
        }
        if fact in of_any:
            return of_any[fact](item)
        if item.case is None:
            return None
        return of_case[fact](item, item.case) if fact in of_case else self._basis(item, item.case, rest)

    # --- any item ----------------------------------------------------------------------------------------------

    def _minutes(self, item: AgendaItem, typed: str = "") -> Popup:
        def put(minutes: int) -> object:
            return self._agenda.edit(item.id, minutes=minutes)

        return MinutesPopup(item.minutes, put, self._chips, typed=typed)

    def _area(self, item: AgendaItem) -> Popup:
        def put(key: str) -> object:
            return self._agenda.edit(item.id, area_id=key)

        options = [
            Option(area.id, area.name, "" if area.allow_cases else self.tr("inga enskilda ärenden"))
            for area in self._desk.reader.areas
        ]
        if not item.is_case:
            options.insert(0, Option("", self.tr("Inget område")))
        return ChoicePopup(self.tr("Samverkansområde"), options, item.area_id, put, self._chips, width=320)

    def _presenter(self, item: AgendaItem) -> Popup:
        def put(key: str) -> object:
            return self._agenda.edit(item.id, presenter_function_id=key)

        options = [Option("", self.tr("Ingen särskild")), *self._function_options()]
        return ChoicePopup(self.tr("Vem föredrar?"), options, item.presenter_function_id, put, self._chips)

    # --- a case ------------------------------------------------------------------------------------------------

    def _stage(self, item: AgendaItem, case: CaseDiscussion) -> Popup:
        def put(key: str) -> object:
            return self._agenda.set_stage(item.id, next(stage for stage in Stage if stage.value == key))

        options = [Option(stage.value, capitalised(words.label(stage))) for stage in Stage]
        return ChoicePopup(self.tr("Stadium"), options, case.stage.value, put, self._chips)

    def _asking(self, item: AgendaItem, case: CaseDiscussion) -> Popup:
        def put(key: str) -> object:
            return self._facts.set_asking(item.id, key)

        options = [Option(unit.id, unit.name, self._about(unit)) for unit in self._units()]
        return ChoicePopup(self.tr("Vem frågar?"), options, case.asking_unit_id, put, self._chips, width=320)

    def _concerned(self, item: AgendaItem, case: CaseDiscussion) -> Popup:
        def put(key: str) -> object:
            return self._facts.set_concerned(item.id, key)

        schools = (unit for unit in self._units() if unit.kind in SCHOOLS and unit.id != case.asking_unit_id)
        options = [Option("", self.tr("Ingen särskild skola"))]
        options += [Option(unit.id, unit.name, self._about(unit)) for unit in schools]
        title = self.tr("Vilken skolas elev gäller det?")
        return ChoicePopup(title, options, case.concerned_unit_id, put, self._chips, width=320)

    def _circle(self, item: AgendaItem, case: CaseDiscussion) -> Popup:
        def turn(key: str, on: bool) -> object:
            present = self._desk.reader.item(item.id) or item
            circle = present.case.circle if present.case else case.circle
            return self._agenda.set_circle(item.id, _turned(circle, key, on=on))

        options = [Option(_ALL_SOCIAL, self.tr("Hela socialtjänsten"), self.tr("kommunens egen"))]
        options += [Option(unit.id, unit.name, self._about(unit)) for unit in self._units()]
        present = [*case.circle.unit_ids, *((_ALL_SOCIAL,) if Side.SOCIAL in case.circle.sides else ())]
        options.sort(key=lambda option: option.key not in present)
        about = self.tr("De som får höra ärendet och läsa det. Inbjudan, projektor, kopior och närvaro följer kretsen.")
        return SeveralPopup(self.tr("Krets"), options, present, turn, self._chips, about=about, width=340)

    def _basis(self, item: AgendaItem, case: CaseDiscussion, rest: str) -> Popup | None:
        sides = [side for side in Side if side.value == rest] or fact_words.free_sides(case)
        if not sides:
            return None
        known = next((basis for basis in case.bases if basis.side is sides[0]), None)
        consent = self._desk.reader.view.forum.case_policy is CasePolicy.WITH_CONSENT
        begun = Basis(
            side=sides[0],
            ground=Ground.CONSENT if consent else Ground.WITHOUT_NAMES,
            assessed_by=self._likely_assessor(item, sides[0]),
            day=min(self._desk.workspace.today(), self._desk.reader.view.meeting.day),
        )

        def put(basis: Basis) -> object:
            return self._agenda.set_basis(item.id, basis)

        register = self._desk.reader.register
        functions = sorted(register.functions.values(), key=lambda f: (f.side is not sides[0], f.position, f.name))
        choices = [(f"{f.name} ({words.label(f.side)})", f.id) for f in functions]
        return BasisPopup(sides, known or begun, choices, put, self._chips)

    def _likely_assessor(self, item: AgendaItem, side: Side) -> str:
        """Return the presenter, when that is a function of this side; else nobody is guessed."""
        presenter = self._desk.reader.register.functions.get(item.presenter_function_id)
        return presenter.id if presenter is not None and presenter.side is side else ""

    def _fill(self, item: AgendaItem) -> Popup:
        register = self._desk.reader.register

        def put(unit_id: str, stage: Stage, area_id: str) -> object:
            unit = register.units[unit_id]
            details = CaseDetails(stage=stage, asking_side=unit.side, asking_unit_id=unit.id)
            return self._facts.fill_in(item.id, details, area_id=area_id)

        units = [(unit.name, unit.id) for unit in self._units()]
        areas = [(area.name, area.id) for area in self._desk.reader.areas if area.allow_cases]
        return FillPopup(units, areas, put, self._chips)

    # --- what there is to choose from --------------------------------------------------------------------------

    def _units(self) -> list[Unit]:
        return self._desk.reader.units()

    def _function_options(self) -> list[Option]:
        return [Option(f.id, f.name, words.label(f.side)) for f in self._desk.reader.register.functions.values()]

    def _about(self, unit: Unit) -> str:
        kind = self._desk.reader.register.principal_kind(unit.id)
        owner = "" if kind is PrincipalKind.MUNICIPAL else f", {words.label(kind)}"
        return f"{words.label(unit.kind)}{owner}"


def _turned(circle: Circle, key: str, *, on: bool) -> Circle:
    if key == _ALL_SOCIAL:
        rest = tuple(side for side in circle.sides if side is not Side.SOCIAL)
        return replace(circle, sides=(*rest, Side.SOCIAL) if on else rest)
    others = tuple(id for id in circle.unit_ids if id != key)
    return replace(circle, unit_ids=(*others, key) if on else others)
