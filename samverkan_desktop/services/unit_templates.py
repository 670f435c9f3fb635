"""Units that most municipalities have, to tick, and schools typed as a list of names."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from samverkan_desktop.assets import read_text
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.register import PrincipalKind, Side, UnitKind
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.services.new_municipality import UnitWish
from samverkan_desktop.services.register_guard import require_no_personal_number
from samverkan_desktop.services.seeds import state_of

_FIELD = "Verksamhetens namn"


class UnitTwice(UserError):
    template = "{name} är inskriven två gånger. Inget har skapats. Ta bort den ena raden."


@dataclass(frozen=True)
class UnitTemplate:
    """A unit to tick. ``chosen``: ticked from the start; ``forum_id``: ticked when that forum takes place."""

    id: str
    wish: UnitWish
    chosen: bool
    forum_id: str = ""


def unit_templates(*, administrations: Sequence[str] = ()) -> tuple[UnitTemplate, ...]:
    """Return the templates. ``administrations``: the school's and the social services', under their own names."""
    own = dict(zip(("school", "social"), administrations, strict=False))
    rows = json.loads(read_text("data", "unit_templates.json"))["units"]
    return tuple(
        UnitTemplate(
            row["id"],
            UnitWish(
                name=own.get(row.get("role", "")) or row["name"],
                kind=state_of(UnitKind, row["kind"]),
                side=state_of(Side, row["side"]),
                principal=row.get("principal", ""),
                principal_kind=state_of(PrincipalKind, row.get("principal_kind", "municipal")),
            ),
            row["chosen"],
            row.get("forum", ""),
        )
        for row in rows
    )


def typed_units(text: str, *, kind: UnitKind, independent: bool = False) -> tuple[UnitWish, ...]:
    """Return the schools or preschools of a list, one a line.

    An independent one may name who runs it after a semicolon; without, it stands under its own name. A name that
    says *förskola* or *gymnasium* tells the kind. Raises TextTooLong,
    PersonalNumberInRegister.
    """
    found = []
    for line in text.splitlines():
        name, _, runs = line.partition(";")
        name = clean_line(name.strip(" \t-•*"), field=_FIELD)
        if not name:
            continue
        folded = name.casefold()
        told = UnitKind.PRESCHOOL if "förskol" in folded else UnitKind.UPPER_SECONDARY if "gymnas" in folded else kind
        found.append(
            UnitWish(
                name=name,
                kind=told,
                side=Side.SCHOOL,
                principal=(clean_line(runs, field="Huvudman") or name) if independent else "",
                principal_kind=PrincipalKind.INDEPENDENT if independent else PrincipalKind.MUNICIPAL,
            )
        )
    require_no_personal_number(found, what=_FIELD)
    return tuple(found)


def require_distinct(wishes: Iterable[UnitWish]) -> None:
    """Refuse the same name twice. Raises UnitTwice."""
    seen: set[str] = set()
    for wish in wishes:
        if wish.name.casefold() in seen:
            raise UnitTwice(name=wish.name)
        seen.add(wish.name.casefold())
