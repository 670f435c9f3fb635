"""A check that cannot run. If these fail, papers leave the program unchecked, or the fault tells what they said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from samverkan_desktop.deidentify import EMPTY, Context, Finding, Kind, Severity
from samverkan_desktop.services.exporting import Exporting
from samverkan_desktop.services.gate import KIND_LABELS, SLOWEST_CHECK, CheckFailed, Gate, GateField, GateShut, Scanner
from samverkan_desktop.services.index import Index
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.papers import PaperKind, Papers
from tests.services.builders import PHONE, PHONE_TEXT, Town
from tests.services.fault_report import told

DAY = date(2026, 9, 10)
FIELD = [GateField(where="§ 4 Samtal", text=PHONE_TEXT, id="i")]


def raises(text: str, context: Context) -> tuple[Finding, ...]:
    raise ValueError(f"could not read {text}")


def raises_chained(text: str, context: Context) -> tuple[Finding, ...]:
    try:
        return raises(text, context)
    except ValueError as fault:
        raise RuntimeError(text) from fault


def no_memory(text: str, context: Context) -> tuple[Finding, ...]:
    raise MemoryError(text)


def answers(found: Any) -> Scanner:
    """A scanner that gives this answer to anything."""

    def scanner(text: str, context: Context) -> Any:
        return found

    return scanner


def finding(start: Any = 0, end: Any = 3, kind: Any = Kind.PHONE, severity: Any = Severity.DIRECT) -> Finding:
    return Finding(start, end, kind, severity, "", "")


def generator(text: str, context: Context) -> Any:
    yield finding()
    raise ValueError(text)


BROKEN: dict[str, Any] = {
    "raises": raises,
    "raises chained": raises_chained,
    "breaks off": generator,
    "no memory": no_memory,
    "nothing": answers(None),
    "a number": answers(0),
    "a text": answers(PHONE_TEXT),
    "a word for no": answers(False),
    "strangers": answers((object(),)),
    "none in a list": answers([None]),
    "outside the text": answers((finding(0, len(PHONE_TEXT) + 1),)),
    "backwards": answers((finding(3, 1),)),
    "empty": answers((finding(2, 2),)),
    "negative": answers((finding(-2, 2),)),
    "no places": answers((finding("a", "b"),)),
    "no kind": answers((finding(kind="PHONE"),)),
    "no severity": answers((finding(severity="direct"),)),
}


@pytest.mark.parametrize("scanner", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_check_shuts_and_tells_nothing(scanner: Scanner) -> None:
    with pytest.raises(CheckFailed) as failed:
        Gate(scanner).require(FIELD, EMPTY)
    assert failed.value.__context__ is None
    assert failed.value.__cause__ is None
    assert PHONE not in told(failed.value)


def test_a_check_without_end_shuts() -> None:
    ticks = count(step=SLOWEST_CHECK / 2 + 1)
    with pytest.raises(CheckFailed):
        Gate(answers(()), monotonic=lambda: next(ticks)).require(FIELD * 3, EMPTY)


def test_a_stop_by_the_user_is_not_taken_for_a_failed_check() -> None:
    def stopped(text: str, context: Context) -> tuple[Finding, ...]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Gate(stopped).check(FIELD, EMPTY)


def test_only_what_is_direct_shuts() -> None:
    weighed = finding(kind=Kind.PLACE, severity=Severity.INDIRECT)
    verdict = Gate(answers((weighed,))).require(FIELD, EMPTY)
    assert len(verdict.hits) == 1
    assert verdict.direct == ()


def test_many_hits_are_counted_and_the_first_named() -> None:
    many = [GateField(where=f"§ {number} Samtal", text=PHONE_TEXT) for number in range(1, 10)]
    with pytest.raises(GateShut) as shut:
        Gate().require(many, EMPTY)
    assert "9 markeringar" in shut.value.sentence()
    assert "§ 6 Samtal" in shut.value.sentence()
    assert "3 till" in shut.value.sentence()
    assert PHONE not in told(shut.value)


def test_every_kind_has_a_swedish_word() -> None:
    assert set(KIND_LABELS) == set(Kind)


@pytest.mark.parametrize("kind", list(PaperKind))
def test_no_paper_without_a_check(town: Town, kind: PaperKind) -> None:
    meeting, _, _ = town.full(DAY)
    with town.session.action("test") as repositories:
        repositories.meetings.put(replace(town.meetings.get(meeting.id), place="Stora salen"))
    with pytest.raises(CheckFailed):
        Papers(town.session, Gate(raises)).produce(kind, meeting.id)
    assert town.log()[-1].action == "grind stängd"


def test_no_approval_correction_or_export_without_a_check(town: Town, tmp_path: Path) -> None:
    meeting, case, _ = town.full(DAY)
    town.minutes.finish(meeting.id)
    broken = Gate(raises)
    with pytest.raises(CheckFailed):
        Minutes(town.session, broken).approve(meeting.id, by="Förvaltningschef")
    assert (town.log()[-1].action, town.log()[-1].detail) == ("grind stängd", "godkänn")
    town.minutes.approve(meeting.id, by="Förvaltningschef")
    with pytest.raises(CheckFailed):
        Minutes(town.session, broken).correct(meeting.id, case.id, reason="Fel ord", talk="Rätt ord.")
    with pytest.raises(CheckFailed):
        Exporting(town.session, broken).export(tmp_path / "ut")
    assert (town.log()[-1].action, town.log()[-1].detail) == ("grind stängd", "exportera")
    assert not (tmp_path / "ut").exists()


def test_nothing_is_indexed_without_a_check(town: Town) -> None:
    meeting, _, _ = town.full(DAY)
    Minutes(town.session, Gate(raises)).finish(meeting.id)
    Index(town.session, Gate(raises)).index_meeting(meeting.id)
    assert town.session.record.search.find("stödet") == []
