"""Values made by our ``dataclass`` against the standard one. If these fail, equal values differ, or one changes."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, field, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.value_classes import dataclass as ours


class Plain:
    """Two fields, one with a default."""

    a: int
    b: tuple[int, ...] = ()


class Rich:
    """Every kind of field the package uses."""

    a: int
    hidden: str = field(default="", repr=False)
    aside: int = field(default=0, compare=False)
    many: list[int] = field(default_factory=list, hash=False, compare=False)
    named: str = field(default="n", kw_only=True)
    made: int = field(init=False, default=7)

    def __post_init__(self) -> None:
        object.__setattr__(self, "made", self.a + 1)


class Empty:
    """No field."""


class Own:
    """Functions of its own."""

    a: int

    def __repr__(self) -> str:
        return "own"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self))

    def __hash__(self) -> int:
        return 1


def both(body: type[Any], **options: bool) -> list[type[Any]]:
    """The same class, made by us and by the standard library."""
    made: list[type[Any]] = []
    for make in (ours, dataclasses.dataclass):
        names = {key: value for key, value in vars(body).items() if key not in ("__dict__", "__weakref__")}
        made.append(make(frozen=True, **options)(type(body.__name__, (), names)))
    return made


@given(a=st.integers(), b=st.lists(st.integers(), max_size=3).map(tuple), other=st.integers(-1, 1))
def test_equal_and_shown_as_the_standard_ones(a: int, b: tuple[int, ...], other: int) -> None:
    mine, standard = both(Plain)
    assert repr(mine(a, b)) == repr(standard(a, b))
    assert (mine(a, b) == mine(other, b)) == (standard(a, b) == standard(other, b))
    assert hash(mine(a, b)) == hash(standard(a, b))
    assert mine(a, b) != standard(a, b)


@pytest.mark.parametrize("kw_only", [False, True])
def test_every_kind_of_field(kw_only: bool) -> None:  # a parameter of the test
    for make in both(Rich, kw_only=kw_only):
        value = make(a=1, hidden="h", aside=2)
        assert repr(value) == "Rich(a=1, aside=2, many=[], named='n', made=2)"
        assert value == make(a=1, hidden="h", aside=3)
        assert value != make(a=1, hidden="other")
        assert make(a=1).many is not make(a=1).many
        assert replace(value, a=5).made == 6
        assert dataclasses.asdict(value)["named"] == "n"
        assert [each.name for each in dataclasses.fields(value)] == ["a", "hidden", "aside", "many", "named", "made"]
        assert copy.deepcopy(value) == value


def test_wrong_arguments_are_refused() -> None:
    for make in both(Plain):
        for arguments, names in (((), {}), ((1, (), 3), {}), ((1,), {"c": 2}), ((1,), {"a": 2})):
            with pytest.raises(TypeError):
                make(*arguments, **names)
    for make in both(Plain, kw_only=True):
        with pytest.raises(TypeError):
            make(1)


def test_nothing_changes() -> None:
    for make in both(Plain):
        value = make(1)
        with pytest.raises(FrozenInstanceError):
            value.a = 2
        with pytest.raises(FrozenInstanceError):
            del value.a
        assert value.a == 1
        assert make.__dataclass_params__.frozen


def test_what_a_class_says_itself_stands() -> None:
    for make in both(Own):
        assert (repr(make(1)), hash(make(1)), make(1) == make(2)) == ("own", 1, True)
    for make in both(Empty):
        assert make() == make()
        assert repr(make()) == "Empty()"


def test_classes_build_on_each_other_in_any_order() -> None:
    for first, second in ((ours, dataclasses.dataclass), (dataclasses.dataclass, ours), (ours, ours)):
        base: Any = first(frozen=True)(type("Base", (), {"__annotations__": {"a": int}, "a": 1}))
        upper: Any = second(frozen=True)(type("Upper", (base,), {"__annotations__": {"b": int}, "b": 2}))
        assert base(5).a == 5
        assert (upper(3, 4).a, upper().b) == (3, 2)
        assert upper(3) != base(3)
        match upper(3, 4):
            case upper(a, b):
                assert (a, b) == (3, 4)


@ours(frozen=True)
class Kept:
    """Stands in the module, as pickle wants it."""

    a: int


def test_kept_and_read_again() -> None:
    assert pickle.loads(pickle.dumps(Kept(3))) == Kept(3)  # noqa: S301  # our own bytes
