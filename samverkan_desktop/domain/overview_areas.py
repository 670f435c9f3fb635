"""What was taken up, by cooperation area, with small counts kept back (docs/domain.md: figures)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.overview_suppression import SMALLEST_SHOWN, Shown, Told, suppress
from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.overview_words import Words
from samverkan_desktop.domain.phrases import Phrase, say, words


@dataclass(frozen=True)
class AreaItems:
    """The items of an area: how many, and at which meetings."""

    area_id: str
    items: int
    meeting_ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class AreaRow:
    """An area and its count as it may be shown. ``target`` leads to the meetings."""

    area_id: str
    name: Phrase
    told: Told
    target: Target = field(repr=False)

    @property
    def is_number(self) -> bool:
        """Tell whether the bar is drawn to scale; otherwise it is hatched and says nothing by its length."""
        return self.told.shown is Shown.NUMBER


@dataclass(frozen=True)
class Areas:
    """Areas with a number, largest first; those kept back, in the register's order; and those with none.

    ``untreated``: those with none for two half-years.
    """

    shown: tuple[AreaRow, ...]
    kept_back: tuple[AreaRow, ...]
    empty: tuple[AreaRow, ...]
    total: int | None
    untreated: tuple[Phrase, ...] = ()

    @property
    def other(self) -> Phrase | None:
        """What stands beside *Övriga områden*, which draws together all that is kept back."""
        if not self.kept_back:
            return None
        if any(row.told.shown is Shown.HIDDEN for row in self.kept_back):
            return say(Words.NOT_SHOWN)
        return say(Words.FEWER_THAN if len(self.kept_back) == 1 else Words.FEWER_THAN_EACH, limit=SMALLEST_SHOWN)


def areas_of(areas: Sequence[CooperationArea], items: Iterable[AreaItems]) -> Areas:
    """Return the items by area. An area without an item, or one that is gone from the register, is told as well."""
    counted = {each.area_id: each for each in items}
    names = {area.id: area.name for area in areas}
    order = [*names, *sorted(area_id for area_id in counted if area_id not in names)]
    table = suppress([counted[id].items if id in counted else 0 for id in order])
    rows = [
        AreaRow(id, words(names[id]) if id in names else say(Words.NO_AREA), told, _target(counted.get(id), id))
        for id, told in zip(order, table.cells, strict=True)
    ]
    numbers = [row for row in rows if row.told.number]
    return Areas(
        shown=tuple(sorted(numbers, key=lambda row: -(row.told.number or 0))),
        kept_back=tuple(row for row in rows if not row.is_number),
        empty=tuple(row for row in rows if row.told.number == 0),
        total=table.total,
    )


def untreated(
    areas: Sequence[CooperationArea],
    before: Iterable[AreaItems],
    now: Iterable[AreaItems],
    standing: Iterable[str] = (),
) -> tuple[Phrase, ...]:
    """Return the areas that nothing was taken up in for two half-years (M52), in the register's order.

    ``standing``: the areas of what stands on every agenda. Nothing is said while the earlier half-year has no meeting
    with an item: the record is then too young to tell.
    """
    earlier = {each.area_id for each in before if each.items}
    if not earlier:
        return ()
    taken = earlier | {each.area_id for each in now if each.items} | set(standing)
    return tuple(words(area.name) for area in areas if area.id not in taken)


def _target(items: AreaItems | None, area_id: str) -> Target:
    return Target(Place.MEETINGS, area_id, items.meeting_ids if items else ())
