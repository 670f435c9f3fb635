"""The parts of the register: what each lists and what a new one begins as."""

from __future__ import annotations

from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.register import (
    Function,
    Person,
    Principal,
    PrincipalKind,
    Register,
    Side,
    Unit,
    UnitKind,
)
from samverkan_desktop.gui.models import register_words
from samverkan_desktop.gui.models.entries import Entry
from samverkan_desktop.gui.pages.register.editors import AreaEditor, FunctionEditor, PrincipalEditor, UnitEditor
from samverkan_desktop.gui.pages.register.entries import Editor, Entries
from samverkan_desktop.gui.pages.register.person_editor import PersonEditor
from samverkan_desktop.services.register_edit import is_ended
from samverkan_desktop.services.registers import Registers


class RegisterPart(Entries):
    """A part that reads the register."""

    def register(self) -> Register:
        """Return the register."""
        return Registers(self.workspace.session).register()


class Units(RegisterPart):
    """Schools, preschools, teams and offices."""

    kind = "unit"
    kinds = frozenset({"principal"})

    def make_editor(self) -> Editor:
        return UnitEditor(self.workspace, self.keeper(), self)

    def furnish(self) -> None:
        self.list.furnish(
            self.editor,
            name=self.tr("Enheter"),
            add=self.tr("&Ny enhet"),
            search=self.tr("Sök enhet"),
            ended=self.tr("&Visa avslutade ({count})"),
        )

    def read(self) -> list[Entry]:
        return register_words.unit_entries(self.register(), self.workspace.today(), is_ended)

    def begin(self) -> Unit:
        principals = self.register().principals.values()
        own = [each for each in principals if each.kind is PrincipalKind.MUNICIPAL] or list(principals)
        return Unit(
            id=self.edit.new_id(),
            name="",
            kind=UnitKind.COMPULSORY,
            side=Side.SCHOOL,
            principal_id=own[0].id if own else "",
            valid_from=self.workspace.today(),
        )

    def add(self) -> None:
        if not self.register().principals and self.may_edit:
            self.edit.ensure_own_principal()
        super().add()

    def tell_empty(self) -> None:
        self.list.show_empty(
            self.tr("Här finns inga enheter än"),
            self.tr(
                "Lägg till skolor, förskolor och de enheter i socialtjänsten som samverkar, en och en, eller läs in en "
                "lista från en CSV-fil."
            ),
            can_add=self.may_edit,
        )


class Persons(RegisterPart):
    """Staff."""

    kind = "person"
    kinds = frozenset({"unit", "function"})

    def make_editor(self) -> Editor:
        return PersonEditor(self.workspace, self.keeper(), self)

    def furnish(self) -> None:
        self.list.furnish(
            self.editor,
            name=self.tr("Personal"),
            add=self.tr("&Ny person"),
            search=self.tr("Sök namn, funktion eller enhet"),
            ended=self.tr("&Visa avslutade ({count})"),
        )

    def read(self) -> list[Entry]:
        return register_words.person_entries(self.register(), self.workspace.today(), is_ended)

    def begin(self) -> Person:
        return Person(id=self.edit.new_id(), name="")

    def end(self, value: Person) -> None:
        self.edit.end_person(value, self.workspace.today())

    def tell_empty(self) -> None:
        self.list.show_empty(
            self.tr("Här finns ingen personal än"),
            self.tr(
                "Lägg till dem som kallas till möten: rektorer, kuratorer, socialsekreterare. Registret är bara för "
                "personal; barn och vårdnadshavare skrivs aldrig in."
            ),
            can_add=self.may_edit,
        )


class Functions(RegisterPart):
    """What somebody is at a meeting."""

    kind = "function"
    kinds = frozenset({"person", "unit"})

    def make_editor(self) -> Editor:
        return FunctionEditor(self.workspace, self.keeper(), self)

    def furnish(self) -> None:
        self.list.furnish(
            self.editor, name=self.tr("Funktioner"), add=self.tr("&Ny funktion"), search=self.tr("Sök funktion")
        )

    def read(self) -> list[Entry]:
        return register_words.function_entries(self.register(), self.workspace.today())

    def begin(self) -> Function:
        last = max((each.position for each in self.register().functions.values()), default=0)
        return Function(id=self.edit.new_id(), name="", side=Side.SCHOOL, position=last + 1)

    def tell_empty(self) -> None:
        self.list.show_empty(
            self.tr("Här finns inga funktioner än"),
            self.tr("En funktion är vad någon är på ett möte, till exempel rektor, kurator eller jurist."),
            can_add=self.may_edit,
        )


class Principals(RegisterPart):
    """Who runs the units."""

    kind = "principal"
    kinds = frozenset({"unit"})

    def make_editor(self) -> Editor:
        return PrincipalEditor(self.workspace, self.keeper(), self)

    def furnish(self) -> None:
        self.list.furnish(
            self.editor, name=self.tr("Huvudmän"), add=self.tr("&Ny huvudman"), search=self.tr("Sök huvudman")
        )

    def read(self) -> list[Entry]:
        return register_words.principal_entries(self.register())

    def begin(self) -> Principal:
        return Principal(id=self.edit.new_id(), name="", kind=PrincipalKind.INDEPENDENT)

    def tell_empty(self) -> None:
        self.list.show_empty(
            self.tr("Här finns inga huvudmän än"),
            self.tr("Huvudmannen är den som driver en verksamhet: kommunen, ett bolag, en stiftelse eller regionen."),
            can_add=self.may_edit,
        )


class Areas(RegisterPart):
    """Cooperation areas."""

    kind = "area"

    def make_editor(self) -> Editor:
        return AreaEditor(self.workspace, self.keeper(), self)

    def furnish(self) -> None:
        self.list.furnish(
            self.editor, name=self.tr("Samverkansområden"), add=self.tr("&Nytt område"), search=self.tr("Sök område")
        )

    def read(self) -> list[Entry]:
        return register_words.area_entries(Registers(self.workspace.session).areas())

    def begin(self) -> CooperationArea:
        last = max((each.position for each in Registers(self.workspace.session).areas()), default=0)
        return CooperationArea(id=self.edit.new_id(), name="", allow_cases=False, position=last + 1)

    def tell_empty(self) -> None:
        self.list.show_empty(
            self.tr("Här finns inga samverkansområden än"),
            self.tr("Varje punkt på en dagordning hör till ett område, så att det syns vad ni samverkar om."),
            can_add=self.may_edit,
        )
