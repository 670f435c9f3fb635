"""Which backups to keep: all for two days, then one a day, one a week, one a month (docs/decisions/0001-record.md).

Ages are counted from now, not in copies, so that what was disposed of in the record is gone from the backups after
at most 24 months (`gone_by`). The newest backup is always kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from dateutil.relativedelta import relativedelta

from samverkan_desktop.domain.clock import local
from samverkan_desktop.storage.backup_file import instant_in

ALL_DAYS, DAILY, WEEKLY, MONTHLY = 2, 14, 8, 24
REST_AFTER_RESTORE = timedelta(hours=24)
CLOCK_JUMP = timedelta(days=31)
_LOOKED_AT = 5


def thin(names: Iterable[str], now: datetime, *, restored_at: datetime | None = None, sure: bool = False) -> list[str]:
    """Return the names to remove, oldest first. Names not made by the program are never among them.

    Nothing is removed within a day after a restore, nor, unless ``sure``, when the newest backups lie more than 31
    days apart: then the computer's clock may have jumped (docs/faults.md F13).
    """
    dated = sorted((instant, name) for name in names if (instant := instant_in(name)) is not None)
    if len(dated) < 2 or (restored_at is not None and now - restored_at < REST_AFTER_RESTORE):
        return []
    if not sure and _jumped([instant for instant, _ in dated[-_LOOKED_AT:]], now):
        return []
    today = local(now).date()
    kept = {dated[-1][1]}
    kept.update(name for instant, name in dated if now - instant <= timedelta(days=ALL_DAYS))
    kept.update(_newest_of(dated, _day, lambda day: (today - day).days < DAILY))
    kept.update(_newest_of(dated, _monday, lambda monday: (_monday_of(today) - monday).days < 7 * WEEKLY))
    kept.update(_newest_of(dated, _first, lambda first: _months_between(first, today) < MONTHLY))
    return [name for _, name in dated if name not in kept]


def gone_by(day: date) -> date:
    """Return when a backup made on ``day`` is gone at the latest, if backups go on being made."""
    return day.replace(day=1) + relativedelta(months=MONTHLY)


def thin_folder(
    folder: Path, stem: str, now: datetime, *, restored_at: datetime | None = None, sure: bool = False
) -> list[Path]:
    """Remove the backups of one record that `thin` names, and return them."""
    names = [path.name for path in folder.iterdir() if path.name.startswith(f"{stem}_")] if folder.is_dir() else []
    removed = [folder / name for name in thin(names, now, restored_at=restored_at, sure=sure)]
    for path in removed:
        path.unlink(missing_ok=True)
    return removed


def _newest_of(
    dated: list[tuple[datetime, str]], bucket: Callable[[datetime], date], wanted: Callable[[date], bool]
) -> set[str]:
    newest = {bucket(instant): name for instant, name in dated}  # in order of time, so the last one stays
    return {name for key, name in newest.items() if wanted(key)}


def _jumped(instants: list[datetime], now: datetime) -> bool:
    points = [*instants, now]
    return any(later - earlier > CLOCK_JUMP for earlier, later in pairwise(points))


def _day(instant: datetime) -> date:
    return local(instant).date()


def _monday(instant: datetime) -> date:
    return _monday_of(_day(instant))


def _monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _first(instant: datetime) -> date:
    return _day(instant).replace(day=1)


def _months_between(first: date, today: date) -> int:
    return (today.year - first.year) * 12 + today.month - first.month
