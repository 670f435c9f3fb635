"""Passphrase rules: too lax, and a copied file is opened by a guess; too strict, and people write them on notes."""

from __future__ import annotations

import pytest

from samverkan_desktop.storage.errors import PassphraseTooWeak
from samverkan_desktop.storage.passphrase import normalised, require_strong, weaknesses


@pytest.mark.parametrize(
    "good",
    [
        "fem rimliga ord om havet",
        "tag mos ljus rep is",
        "Kvarnen-vid-ån-mal-sakta",
        "xk7Qpz29mLw4tRb",
        "en mycket lång mening om ingenting särskilt alls " * 3,
        "vinden vänder i skogsbrynet",
    ],
)
def test_long_or_many_words_is_enough(good: str) -> None:
    assert weaknesses(good) == []


@pytest.mark.parametrize(
    ("weak", "why"),
    [
        ("", "tom"),
        ("   ", "tom"),
        ("kort", "4 tecken"),
        ("fyra ord är få", "14 tecken"),
        ("aaaaaaaaaaaaaaaaaaaa", "upprepas"),
        ("hej hej hej hej hej", "upprepas"),
        ("Perstorpskommun2026", "vanliga ord"),
        ("lösenordlösenord", "vanliga ord"),
        ("elevhälsan2026!!", "vanliga ord"),
        ("qwertyuiopåasdfgh", "vanliga ord"),
        ("1234567890123456", "vanliga ord"),
        ("Sommar2026Sommar2026", "vanliga ord"),
        ("ÅsaEkÅsaEk12345", "vanliga ord"),
        ("a b c d e", "9 tecken"),
        ("1 2 3 4 5 6 7 8", "vanliga ord"),
        ("lösenord hemligt hemlighet password passord", "vanliga ord"),
        ("kommun skola barn perstorp möte", "vanliga ord"),
        ("hej1 hej2 hej3 hej4 hej5", "vanliga ord"),
    ],
)
def test_weak_ones_are_told_why(weak: str, why: str) -> None:
    assert why in "; ".join(weaknesses(weak, names=("Åsa Ek", "Perstorps kommun")))


@pytest.mark.parametrize(("weak", "untrue"), [("kort", "upprepas"), ("kort", "vanliga ord"), ("gåvor", "upprepas")])
def test_only_reasons_that_hold_are_told(weak: str, untrue: str) -> None:
    """Else the user changes what was right and keeps what was wrong."""
    assert untrue not in "; ".join(weaknesses(weak))


def test_refusal_tells_the_reasons_in_one_sentence() -> None:
    with pytest.raises(PassphraseTooWeak) as caught:
        require_strong("demo")
    assert "4 tecken" in caught.value.sentence()


def test_example_record_may_have_demo_but_never_nothing() -> None:
    require_strong("demo", allow_weak=True)
    for empty in ("", "  "):
        with pytest.raises(PassphraseTooWeak):
            require_strong(empty, allow_weak=True)


def test_nothing_is_trimmed_or_cut() -> None:
    assert normalised(" å ") == " å ".encode()
    assert len(normalised("x" * 5000)) == 5000
