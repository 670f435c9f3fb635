"""Thinning: if these fail, the backup one needs is gone, or what was disposed of lives on in an old one."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samverkan_desktop.domain.clock import local
from samverkan_desktop.storage.backup_file import file_name, instant_in
from samverkan_desktop.storage.thinning import gone_by, thin, thin_folder

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def names(*instants: datetime) -> list[str]:
    return [file_name("a", instant, 1) for instant in instants]


def kept(given_names: list[str], now: datetime = NOW) -> list[datetime]:
    gone = set(thin(given_names, now, sure=True))
    return sorted(instant for name in given_names if name not in gone and (instant := instant_in(name)) is not None)


def every(step: timedelta, count: int) -> list[datetime]:
    return [NOW - number * step for number in range(count)]


def test_two_days_keep_all() -> None:
    half_hours = every(timedelta(minutes=30), 96)
    assert len(kept(names(*half_hours))) == 96


def test_two_weeks_keep_one_a_day_the_last_of_each() -> None:
    there = kept(names(*every(timedelta(hours=1), 24 * 14)))
    days = {local(instant).date() for instant in there}
    assert {NOW.date() - timedelta(days=number) for number in range(14)} <= days
    for day in sorted(days)[1:10]:
        assert max(local(i) for i in there if local(i).date() == day).hour == 23


def test_the_fifteenth_day_is_kept_only_for_its_week_or_month() -> None:
    there = {local(instant).date() for instant in kept(names(*every(timedelta(days=1), 40)))}
    today = local(NOW).date()
    daily = {today - timedelta(days=number) for number in range(14)}
    assert daily <= there
    older = sorted(today - timedelta(days=number) for number in range(14, 40))
    for day in older:
        newest_of_week = day.isoweekday() == 7
        newest_of_month = (day + timedelta(days=1)).day == 1
        assert (day in there) is (newest_of_week or newest_of_month), day


def test_three_years_daily_keep_what_the_rule_says() -> None:
    there = kept(names(*every(timedelta(days=1), 3 * 365)))
    months = {(instant.year, instant.month) for instant in there}
    assert len(months) == 24
    assert (2024, 12) in months
    assert (2024, 11) not in months
    weeks = {local(i).isocalendar()[:2] for i in there if NOW - i < timedelta(weeks=7)}
    assert len(weeks) >= 7
    assert len(there) <= 3 + 14 + 8 + 24


@given(st.lists(st.integers(0, 4 * 365 * 24), min_size=1, max_size=60), st.booleans())
def test_newest_always_stays_and_a_second_thinning_removes_nothing(hours: list[int], sure: bool) -> None:
    there = sorted({NOW - timedelta(hours=hour) for hour in hours})
    listed = names(*there)
    gone = thin(listed, NOW, sure=sure)
    assert names(there[-1])[0] not in gone
    left = [name for name in listed if name not in gone]
    assert thin(left, NOW, sure=sure) == []
    if sure:
        months = {(local(i).year, local(i).month) for i in there if i > NOW - timedelta(days=600)}
        assert months <= {(local(i).year, local(i).month) for i in map(instant_in, left) if i}


@settings(max_examples=8)
@given(st.integers(0, 900), st.integers(4, 9))
def test_thinning_day_by_day_keeps_the_monthly_ones(days: int, step: int) -> None:
    """What thinning today takes must not be what the rule needs tomorrow."""
    there: list[str] = []
    now = NOW
    for _ in range(days // step):
        now += timedelta(days=step)
        there.extend(names(now))
        there = [name for name in there if name not in set(thin(there, now))]
    reached = {(local(i).year, local(i).month) for name in there if (i := instant_in(name))}
    assert len(reached) >= min(24, days // 31)


def test_newest_stays_however_old_it_is() -> None:
    listed = names(NOW - timedelta(days=3000), NOW - timedelta(days=2000))
    assert thin(listed, NOW, sure=True) == listed[:1]


def test_everything_is_gone_after_two_years() -> None:
    """So that one can say when what was disposed of is gone from the backups too."""
    made = datetime(2024, 11, 30, 12, tzinfo=UTC)
    listed = names(made, *every(timedelta(days=7), 120))
    assert gone_by(made.date()) == date(2026, 11, 1)
    assert names(made)[0] in thin(listed, NOW, sure=True)
    assert names(made)[0] not in thin(listed, datetime(2026, 10, 31, 12, tzinfo=UTC), sure=True)


def test_nothing_is_removed_the_day_after_a_restore() -> None:
    listed = names(*every(timedelta(hours=1), 24 * 30))
    assert thin(listed, NOW, restored_at=NOW - timedelta(hours=23)) == []
    assert thin(listed, NOW, restored_at=NOW - timedelta(hours=24)) != []


def test_clock_that_jumped_removes_nothing_until_confirmed() -> None:
    """docs/faults.md F13: a computer that believes it is 2036 must not clear the shelf."""
    listed = names(*every(timedelta(hours=1), 24 * 30))
    later = NOW + timedelta(days=3650)
    assert thin(listed, later) == []
    assert thin([*listed, *names(later)], later) == []
    assert thin(listed, later, sure=True) != []


@pytest.mark.parametrize(
    "name", ["a.zip", "viktigt.docx", "a_20261399T999999Z_1.samverkan.zip", "", "a_x_1.samverkan.zip"]
)
def test_other_files_are_never_touched(name: str) -> None:
    assert name not in thin([name, *names(*every(timedelta(hours=1), 24 * 30))], NOW, sure=True)


def test_folder_is_thinned_for_one_record_only(tmp_path: Path) -> None:
    for name in [*names(*every(timedelta(hours=1), 24 * 10)), "b_20200101T000000Z_1.samverkan.zip", "a.txt"]:
        (tmp_path / name).write_bytes(b"x")
    removed = thin_folder(tmp_path, "a", NOW)
    assert len(removed) > 100
    left = {path.name for path in tmp_path.iterdir()}
    assert {"b_20200101T000000Z_1.samverkan.zip", "a.txt"} <= left
    assert not left & {path.name for path in removed}
    assert thin_folder(tmp_path / "finns inte", "a", NOW) == []
