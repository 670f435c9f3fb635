"""Rows that list units: schools, preschools, teams (docs/coverage.md M73)."""

from __future__ import annotations

from dataclasses import replace

from samverkan_desktop.domain.periods import PeriodReversed
from samverkan_desktop.domain.phrases import Phrase, say
from samverkan_desktop.domain.register import Principal, PrincipalKind, Side, Unit, UnitKind
from samverkan_desktop.services.csv_cells import Cells, RowFault, fold
from samverkan_desktop.services.csv_columns import Column
from samverkan_desktop.services.csv_plan import Draft, RowPlan
from samverkan_desktop.services.csv_vocabulary import (
    INDEPENDENT_SIGNS,
    KIND_WORDS,
    NAME_ENDINGS,
    PRINCIPAL_WORDS,
    SIDE_OF_KIND,
    SIDE_WORDS,
)
from samverkan_desktop.services.csv_words import Words


def plan_unit(cells: Cells, draft: Draft) -> RowPlan:
    """Return what a row does: a new unit, one that changes, or one that is there already."""
    name = cells.name()
    before = draft.units.get(draft.unit_names.get(fold(name), ""))
    kind = _kind(cells, name, before)
    side = side_of(cells) or (before.side if before else SIDE_OF_KIND.get(kind))
    if side is None:
        raise RowFault(say(Words.SIDE_NEEDED))
    principal, is_new = _principal(cells, name, before, draft)
    try:
        after = _unit(cells, name, before, draft, kind=kind, side=side, principal_id=principal.id)
    except PeriodReversed:
        raise RowFault(say(Words.REVERSED)) from None
    changes = _changes(before, after) if before else []
    if is_new:
        draft.put(principal)
        changes.append(say(Words.NEW_PRINCIPAL, name=principal.name))
    return draft.settle(cells.number, before, after, changes)


def side_of(cells: Cells) -> Side | None:
    """Return the administration of a row, None where the cell is empty."""
    text = fold(cells.text(Column.SIDE))
    if not text:
        return None
    side = SIDE_WORDS.get(text)
    if side is None:
        raise RowFault(say(Words.UNKNOWN_SIDE, text=text[:40]))
    return side


def _unit(
    cells: Cells, name: str, before: Unit | None, draft: Draft, *, kind: UnitKind, side: Side, principal_id: str
) -> Unit:
    locality, since, until = cells.text(Column.LOCALITY), cells.day(Column.FROM), cells.day(Column.TO)
    if before is None:
        return Unit(
            id=draft.new_id(),
            name=name,
            kind=kind,
            side=side,
            principal_id=principal_id,
            locality=locality,
            valid_from=since or (min(draft.since, until) if until else draft.since),
            valid_to=until,
        )
    return replace(
        before,
        kind=kind,
        side=side,
        principal_id=principal_id,
        locality=locality or before.locality,
        valid_from=since or before.valid_from,
        valid_to=until or before.valid_to,
    )


def _kind(cells: Cells, name: str, before: Unit | None) -> UnitKind:
    text = fold(cells.text(Column.KIND))
    if text:
        kind = KIND_WORDS.get(text.replace("–", "-"))
        if kind is None:
            raise RowFault(say(Words.UNKNOWN_KIND, text=text[:40]))
        return kind
    if before is not None:
        return before.kind
    folded = fold(name)
    if folded in KIND_WORDS:
        return KIND_WORDS[folded]
    if folded.startswith("förskolan "):
        return UnitKind.PRESCHOOL
    return next((kind for ending, kind in NAME_ENDINGS if folded.endswith(ending)), UnitKind.OTHER)


def _principal(cells: Cells, unit_name: str, before: Unit | None, draft: Draft) -> tuple[Principal, bool]:
    """Return who runs the unit, and whether that one is new.

    A cell that says only *fristående* makes the school its own principal: two independent schools under one common
    name would be taken for kin, and hear each other's cases.
    """
    told = cells.text(Column.PRINCIPAL)
    kind = _principal_kind(cells)
    if fold(told) in PRINCIPAL_WORDS and fold(told) not in draft.principal_names:
        kind, told = kind or PRINCIPAL_WORDS[fold(told)], ""
    if not told and before is not None and kind in (None, draft.principals[before.principal_id].kind):
        return draft.principals[before.principal_id], False
    if not told:
        told = _unnamed(kind, unit_name, draft)
        kind = kind or PrincipalKind.MUNICIPAL
    known = draft.principal_names.get(fold(told))
    if known is not None:
        return draft.principals[known], False
    if kind is None:
        kind = _guessed_kind(told, draft)
    return Principal(id=draft.new_id(), name=told, kind=kind), True


def _unnamed(kind: PrincipalKind | None, unit_name: str, draft: Draft) -> str:
    if kind in (None, PrincipalKind.MUNICIPAL):
        municipal = [p.name for p in draft.principals.values() if p.kind is PrincipalKind.MUNICIPAL]
        if len(municipal) == 1:
            return municipal[0]
        if draft.own_name:
            return draft.own_name
        raise RowFault(say(Words.NO_PRINCIPAL))
    same = [p.name for p in draft.principals.values() if p.kind is kind]
    if kind is PrincipalKind.REGION and len(same) == 1:
        return same[0]
    return unit_name


def _principal_kind(cells: Cells) -> PrincipalKind | None:
    text = fold(cells.text(Column.PRINCIPAL_KIND))
    if not text:
        return None
    kind = PRINCIPAL_WORDS.get(text)
    if kind is None:
        raise RowFault(say(Words.UNKNOWN_PRINCIPAL_KIND, text=text[:40]))
    return kind


def _guessed_kind(name: str, draft: Draft) -> PrincipalKind:
    """Tell what kind a new principal is by its name; asked where the name does not tell."""
    folded = f"{fold(name)} "
    if fold(name) == fold(draft.own_name) or folded.endswith(("kommun ", "kommunen ")):
        return PrincipalKind.MUNICIPAL
    if folded.startswith("region"):
        return PrincipalKind.REGION
    if any(sign in folded for sign in INDEPENDENT_SIGNS):
        return PrincipalKind.INDEPENDENT
    raise RowFault(say(Words.WHICH_PRINCIPAL, name=name))


def _changes(before: Unit, after: Unit) -> list[Phrase]:
    """Name what differs by the headings of the columns."""
    differs = (
        (Column.KIND, before.kind is not after.kind),
        (Column.SIDE, before.side is not after.side),
        (Column.PRINCIPAL, before.principal_id != after.principal_id),
        (Column.LOCALITY, before.locality != after.locality),
        (Column.FROM, before.valid_from != after.valid_from),
        (Column.TO, before.valid_to != after.valid_to),
    )
    return [say("{column}", column=column) for column, changed in differs if changed]
