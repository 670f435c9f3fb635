"""Where something lies in the window: what the palette found, and what undo has just changed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Protocol, runtime_checkable

from samverkan_desktop.domain.changes import Command, ValueChange
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.gui.models.place import Target as ItemPlace

MEETING, MEETINGS, REGISTER, SETTINGS = "meeting", "meetings", "register", "settings"
_REGISTER_KINDS = {"unit", "function", "person", "principal", "area"}
_ONE_BY_ONE = {Place.STAFF, Place.UNITS, Place.FORUMS, Place.SCHOOL_YEARS}
_SETTINGS_KINDS = {"forum", "school_year"}


@dataclass(frozen=True)
class Spot:
    """A page, what it shows, which § of it, and what to mark there."""

    page: str
    id: str = ""
    item: str = ""
    mark: ItemPlace | None = None


@runtime_checkable
class HasItems(Protocol):
    """A page on which one § at a time is shown; ``item_id`` is the one."""

    @property
    def item_id(self) -> str: ...

    def show_item(self, id: str) -> None: ...


@runtime_checkable
class HasPlaces(Protocol):
    """A page that can go to a place in a § and mark it."""

    def go_to(self, target: ItemPlace) -> None: ...


def of_target(target: Target, heading: str, pages: Collection[str]) -> Spot | None:
    """Return where a target lies, or None where no page for it exists. ``pages``: the keys of those that do."""
    from samverkan_desktop.gui.pages.overview.leads import lead  # start-up: not before a record is opened

    found = lead(target, heading, pages)
    if found is None:
        return None
    only = target.ids[0] if len(target.ids) == 1 else ""
    if target.place is Place.MEETING:
        return Spot(found.page, found.id, only)
    return Spot(found.page, only if only and target.place in _ONE_BY_ONE else found.id)


def of_command(command: Command, meeting_of_item: Callable[[str], str], pages: Collection[str]) -> Spot | None:
    """Return where an action happened; None where it cannot be told at once, or no page shows it."""
    gone = {change.id for change in command.changes if change.kind == "meeting" and change.after is None}
    gone = {change.id for change in command.changes if change.after is None and isinstance(change.before, Meeting)}
    for change in command.changes:
        if getattr(change.before, "meeting_id", "") in gone:
            continue  # there is no meeting to show it in any longer
        spot = _of_change(change, meeting_of_item)
        if spot is not None and spot.page == MEETING and spot.id in gone:
            spot = Spot(MEETINGS)
        if spot is not None and spot.page in pages:
            return spot
    return None


def _of_change(change: ValueChange, meeting_of_item: Callable[[str], str]) -> Spot | None:
    value = change.after or change.before
    there = change.id if change.after is not None else ""
    if isinstance(value, Meeting):
        return Spot(MEETINGS, there)
    if change.kind == "item_text":
        stands = meeting_of_item(change.id)  # nothing when the item is gone again, into the trash
        return Spot(MEETING, stands, change.id) if stands else None
    meeting_id = getattr(value, "meeting_id", "")
    if meeting_id:
        return Spot(MEETING, meeting_id, getattr(value, "item_id", there if change.kind == "agenda_item" else ""))
    if change.kind in _REGISTER_KINDS:
        return Spot(REGISTER, there)
    if change.kind in _SETTINGS_KINDS:
        return Spot(SETTINGS, there)
    return None
