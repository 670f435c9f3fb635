"""The run of all faults. If these fail, an hour's work is lost to one row, or a fault that was found is not told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.faults import plan, torture
from tests.faults.rows import commit

PLAN = "tests.faults.fake_plan"


def _run(folder: Path, only: str, *more: str) -> tuple[int, str]:
    out = folder / "tabell.md"
    words = ["--plan", PLAN, "--in", str(folder), "--out", str(out), "--only", only, *more]
    return torture.main(words), out.read_text(encoding="utf-8") if out.exists() else ""


def test_a_row_that_falls_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    code, text = _run(tmp_path, "X1,X2,X3")
    assert code == 1
    assert "| X1 | hel | 10 | 0 | 0 |" in text
    assert "| X2 | kastar | 0 | 0 | 1 |" in text
    assert "raden gick sönder" in text
    assert "| X3 | dör | 0 | 0 | 1 |" in text
    assert commit().split()[0] in text
    assert "Inte felfritt: X2, X3" in text


def test_what_is_lost_gives_exit_code_one_and_stands_below(tmp_path: Path) -> None:
    code, text = _run(tmp_path, "X4")
    assert code == 1
    assert "| X4 | förlorar | 3 | 8 | 0 |" in text
    assert "och 3 till" in text


def test_spotless_gives_exit_code_none(tmp_path: Path) -> None:
    assert _run(tmp_path, "X1")[0] == 0


def test_a_run_that_was_cut_off_goes_on(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    _run(tmp_path, "X1")
    kept = tmp_path / "tabell.json"
    assert len(json.loads(kept.read_text(encoding="utf-8"))["done"]) == 3
    capfd.readouterr()
    code, text = _run(tmp_path, "X1,X4", "--resume", str(kept))
    assert code == 1
    assert "X1 del" not in capfd.readouterr().out, "it was run again"
    assert "| X1 | hel | 10 | 0 | 0 |" in text


def test_a_run_of_another_commit_is_not_gone_on_with(tmp_path: Path) -> None:
    kept = tmp_path / "gammal.json"
    kept.write_text(json.dumps({"commit": "0123456789ab", "scale": 1.0, "done": {}}), encoding="utf-8")
    assert _run(tmp_path, "X1", "--resume", str(kept)) == (2, "")


def test_unknown_names_are_not_passed_over(tmp_path: Path) -> None:
    assert _run(tmp_path, "F99")[0] == 2


@pytest.mark.parametrize(("scale", "most"), [(1.0, 5000), (0.001, 5)])
def test_parts_come_to_the_full_count(scale: float, most: int) -> None:
    parts = torture.parts_of(plan.FAULTS[0], scale)
    assert sum(part.rounds for part in parts) == most
    assert all(part.rounds for part in parts)


def test_every_fault_of_the_plan_has_a_row() -> None:
    names = [fault.name for fault in plan.FAULTS]
    assert {f"F{number}" for number in range(1, 31)} <= set(names)
    assert len(set(names)) == len(names)
    assert all(fault.drive or fault.tests for fault in plan.FAULTS)
