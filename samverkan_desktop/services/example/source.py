"""The texts and names of the example, read from ``resources/examples`` into values."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from samverkan_desktop.assets import read_text, resource
from samverkan_desktop.domain.followups import Change
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.services.seeds import state_of

Table = dict[str, Any]


@cache
def table(name: str) -> Table:
    """Return one TOML file under ``resources/examples``, without its ending."""
    return tomllib.loads(read_text("examples", f"{name}.toml"))


def _tables(prefix: str, key: str) -> Iterable[Table]:
    """Yield the tables ``key`` of every file whose name begins with ``prefix``, in order of name."""
    for path in sorted(resource("examples").glob(f"{prefix}*.toml")):
        yield from table(path.stem).get(key, ())


@dataclass(frozen=True, kw_only=True)
class Task:
    """A follow-up as it is agreed, and what came of it. ``days`` from the meeting to the last day."""

    what: str
    by: str
    days: int
    outcome: str = ""
    change: Change = Change.UNSTATED


@dataclass(frozen=True, kw_only=True)
class Talk:
    """What was written at one §. ``season``: "HT" or "VT" where the words only fit that term, else empty."""

    background: str
    talk: str
    agreed: str
    tasks: tuple[Task, ...] = ()
    season: str = ""


@dataclass(frozen=True, kw_only=True)
class CaseStory:
    """A case and its thread: the first talk and, perhaps, later ones."""

    key: str
    heading: str
    area: str
    stage: Stage
    asks: Side
    talks: tuple[Talk, ...]
    consent: bool = False
    independent: bool = False
    other_municipality: bool = False
    medical: bool = False


@dataclass(frozen=True, kw_only=True)
class Topic:
    """A general item, and the forums in which it belongs."""

    key: str
    heading: str
    area: str
    asks: Side
    forums: tuple[str, ...]
    talk: Talk


@cache
def case_stories() -> tuple[CaseStory, ...]:
    """Return every case, in the order of the files."""
    return tuple(
        CaseStory(
            key=row["key"],
            heading=row["heading"],
            area=f"area-{row['area']}",
            stage=state_of(Stage, row["stage"]),
            asks=state_of(Side, row.get("asks", "school")),
            talks=tuple(_talk(t) for t in row["talk"]),
            consent=row.get("consent", False),
            independent=row.get("independent", False),
            other_municipality=row.get("other_municipality", False),
            medical=row.get("medical", False),
        )
        for row in _tables("cases", "case")
    )


@cache
def topics() -> tuple[Topic, ...]:
    """Return every general item, in the order of the files."""
    return tuple(
        Topic(
            key=row["key"],
            heading=row["heading"],
            area=f"area-{row['area']}",
            asks=state_of(Side, row.get("asks", "school")),
            forums=tuple(row["forums"]),
            talk=_talk(row),
        )
        for row in _tables("topics", "topic")
    )


def _talk(row: Table) -> Talk:
    return Talk(
        background=_paragraphs(row.get("background", "")),
        talk=_paragraphs(row.get("says", "")),
        agreed=_paragraphs(row.get("agreed", "")),
        tasks=tuple(_task(t) for t in row.get("task", ())),
        season=row.get("season", ""),
    )


def _task(row: Table) -> Task:
    return Task(
        what=row["what"],
        by=f"function-{row['by']}",
        days=row["days"],
        outcome=row.get("outcome", ""),
        change=state_of(Change, row.get("change", "unstated")),
    )


def _paragraphs(text: str) -> str:
    """Join the lines of the file; an empty line there parts paragraphs."""
    return "\n".join(" ".join(part.split()) for part in text.strip().split("\n\n"))
