"""Rows that list functions: rektor, kurator, jurist (docs/coverage.md M32)."""

from __future__ import annotations

from dataclasses import replace

from samverkan_desktop.domain.phrases import say
from samverkan_desktop.domain.register import Function, Side
from samverkan_desktop.services.csv_cells import Cells, RowFault, fold
from samverkan_desktop.services.csv_columns import Column
from samverkan_desktop.services.csv_plan import Draft, RowPlan
from samverkan_desktop.services.csv_units import side_of
from samverkan_desktop.services.csv_words import Words


def plan_function(cells: Cells, draft: Draft) -> RowPlan:
    """Return what a row does: a new function, one that changes, or one that is there already.

    Pupil health belongs to school, and its medical work to pupil health; saying the smaller says the larger.
    """
    name = cells.name()
    before = draft.functions.get(draft.function_names.get(fold(name), ""))
    medical = cells.yes(Column.MEDICAL)
    health = True if medical else cells.yes(Column.PUPIL_HEALTH)
    side = side_of(cells) or (before.side if before else Side.SCHOOL if health else None)
    if side is None:
        raise RowFault(say(Words.SIDE_NEEDED))
    if before is None:
        position = max((function.position for function in draft.functions.values()), default=0) + 1
        after = Function(
            id=draft.new_id(),
            name=name,
            side=side,
            pupil_health=bool(health),
            medical_branch=bool(medical),
            position=position,
        )
        return draft.settle(cells.number, None, after, ())
    after = replace(
        before,
        side=side,
        pupil_health=before.pupil_health if health is None else health,
        medical_branch=before.medical_branch if medical is None else medical,
    )
    differs = (
        (Column.SIDE, before.side is not after.side),
        (Column.PUPIL_HEALTH, before.pupil_health is not after.pupil_health),
        (Column.MEDICAL, before.medical_branch is not after.medical_branch),
    )
    return draft.settle(
        cells.number, before, after, [say("{column}", column=column) for column, changed in differs if changed]
    )
