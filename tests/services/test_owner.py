"""If these fail, somebody's own åtgärder are told as another's, and are not done."""

from __future__ import annotations

import pytest

from samverkan_desktop.services.owner import Owner

ANNA = Owner(frozenset({"anna"}), frozenset({"kurator"}), frozenset({"central", "north"}))
BY_FUNCTION = Owner(function_ids=frozenset({"kurator", "skolsköterska"}))


@pytest.mark.parametrize(
    ("owner", "person", "function", "unit", "mine"),
    [
        (ANNA, "anna", "rektor", "", True),
        (ANNA, "bo", "kurator", "central", False),
        (ANNA, "", "kurator", "central", True),
        (ANNA, "", "kurator", "family", False),
        (ANNA, "", "kurator", "", True),
        (ANNA, "", "rektor", "central", False),
        (BY_FUNCTION, "", "kurator", "north", True),
        (BY_FUNCTION, "bo", "kurator", "", True),
        (BY_FUNCTION, "", "jurist", "", False),
        (Owner(), "", "kurator", "", False),
    ],
)
def test_whose_it_is(owner: Owner, person: str, function: str, unit: str, mine: bool) -> None:
    assert owner.answers_for(person_id=person, function_id=function, unit_id=unit) is mine
