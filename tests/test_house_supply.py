"""If these fail, an audit that asked nobody passes for a clean one."""

from __future__ import annotations

import pytest
from devtools.shell import DONE, FAILED, Halt
from devtools.supply import verdict


def test_nothing_found_is_clean() -> None:
    assert verdict(0, "No known vulnerabilities found\n") == DONE


def test_a_known_fault_fails() -> None:
    assert verdict(1, "Found 1 known vulnerability in 1 package\n") == FAILED


def test_an_index_that_does_not_answer_is_no_clean_audit() -> None:
    with pytest.raises(Halt, match="says nothing"):
        verdict(0, "six  Dependency not found on PyPI and could not be audited: six (1.17.0)\n")
