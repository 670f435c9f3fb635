"""The table of ratios that ``dev.py bench`` ends with.

A benchmark that compares itself stores the base's median in ``extra_info`` (the fixture ``against`` in
``tests/bench/conftest.py`` does it). Ratios hold on any machine; absolute figures tell only about this one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

HEAD = ("benchmark", "ours", "base", "ratio", "goal", "")


def table(figures: Mapping[str, Any]) -> str:
    """Return the text table of a pytest-benchmark report."""
    rows = [HEAD, *(line for one in figures["benchmarks"] for line in (row(one), *patience(one)))]
    widths = [max(len(line[column]) for line in rows) for column in range(len(HEAD))]
    return "\n".join(align(line, widths) for line in rows)


def row(one: Mapping[str, Any]) -> tuple[str, ...]:
    """Return one benchmark's cells."""
    extra: Mapping[str, Any] = one["extra_info"]
    ours = float(one["stats"]["median"])
    name = str(one["name"])
    if "base_median" not in extra:
        return (name, seconds(ours), "", "", "", "")
    base = float(extra["base_median"])
    ratio = ours / base
    goal = float(extra["goal"])
    base_name = f"{seconds(base)} {extra['base_name']}"
    return (name, seconds(ours), base_name, f"{ratio:.2f}", f"<= {goal:.2f}", "" if ratio <= goal else "OVER GOAL")


def patience(one: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
    """Return the cells of how long a user waited against how long one may, where the benchmark tells it."""
    told = one["extra_info"].get("patience")
    if not told:
        return ()
    part, taken, goal = str(told[0]), float(told[1]) / 1000, float(told[2]) / 1000
    over = "" if taken <= goal else "OVER GOAL"
    return ((f"  {part} of it", seconds(taken), "", "", f"<= {seconds(goal)}", over),)


def seconds(value: float) -> str:
    """Return a duration in a unit that gives readable figures."""
    if value >= 1:
        return f"{value:.2f} s"
    return f"{value * 1e3:.2f} ms" if value >= 1e-3 else f"{value * 1e6:.1f} µs"


def align(line: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
