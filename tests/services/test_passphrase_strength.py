"""If these fail, a weak passphrase looks good, or a good one is refused without a reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.services.passphrases import Strength, judge, require
from samverkan_desktop.storage.errors import PassphraseTooWeak


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.EMPTY),
        ("sommar2026", Strength.WEAK),
        ("Exempelkommun2026!", Strength.WEAK),
        ("fel häst batteri", Strength.ENOUGH),
        ("rött tak lampa gunga moln", Strength.STRONG),
        ("åäö ett två tre fyra fem sex", Strength.STRONG),
    ],
)
def test_meter(passphrase: str, strength: Strength) -> None:
    judged = judge(passphrase, names=("Ava Lind", "Exempelkommun"))
    assert judged.strength is strength
    assert bool(judged.reasons) == (strength is Strength.WEAK)


def test_own_name_makes_it_weak() -> None:
    assert judge("karlavagnen-lindqvist", names=()).is_accepted
    assert not judge("karlavagnen-lindqvist", names=("Karlavagnen Lindqvist",)).is_accepted


@given(st.text(max_size=60), st.text(max_size=20))
def test_meter_and_record_always_agree(passphrase: str, name: str) -> None:
    judged = judge(passphrase, names=(name,))
    assert 0 <= judged.filled <= 100
    assert (judged.filled >= 75) == judged.is_accepted
    try:
        require(passphrase, names=(name,))
        taken = True
    except PassphraseTooWeak:
        taken = False
    assert taken == judged.is_accepted
