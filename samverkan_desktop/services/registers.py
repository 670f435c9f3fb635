"""Units, principals, functions, staff, areas and boards."""

from __future__ import annotations

from dataclasses import dataclass, replace

from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.municipality import Board
from samverkan_desktop.domain.register import Function, Person, Principal, Register, Unit
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.services.cleaning import clean_value
from samverkan_desktop.services.register_guard import require_no_personal_number
from samverkan_desktop.services.session import Session

Registered = Board | Principal | Unit | Function | Person | CooperationArea | Forum
_KINDS: dict[type, tuple[str, str]] = {
    Board: ("board", "nämnd"),
    Principal: ("principal", "huvudman"),
    Unit: ("unit", "verksamhet"),
    Function: ("function", "funktion"),
    Person: ("person", "personal"),
    CooperationArea: ("area", "samverkansområde"),
    Forum: ("forum", "forum"),
}


@dataclass(frozen=True)
class Registers:
    """What the papers and the rules look things up in."""

    session: Session

    def register(self) -> Register:
        """Return principals, units, functions and staff."""
        return self.session.repositories.register()

    def areas(self) -> tuple[CooperationArea, ...]:
        """Return the cooperation areas."""
        return self.session.repositories.areas.all()

    def boards(self) -> tuple[Board, ...]:
        """Return the boards, dated."""
        return self.session.repositories.boards.all()

    def save(self, value: Registered) -> None:
        """Enter or change one value of the register. Its texts are cleaned, and its name may not be empty."""
        kind, word = _KINDS[type(value)]
        named = replace(value, name=clean_line(value.name, field=f"Namn på {word}", required=True))
        named = clean_value(named, what=named.name)
        require_no_personal_number(named, what=capitalised(word))
        with self.session.action(f"ändra {word}", f"ändra {word}", kind=kind, id=value.id) as repositories:
            repositories.by_kind()[kind].put(named)
