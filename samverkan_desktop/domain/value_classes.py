"""``dataclass`` for values: as in the standard library, but its functions are not compiled before they are needed.

The standard one compiles six functions for each class when its module is imported, most of them never called. With
two hundred classes before the first picture that is a fifth of the time to it. Here the constructor is compiled when
the first value is made, and the rest are common functions that know their fields. Other than frozen classes, and
options not listed here, go to the standard one. To type checkers it is the standard one.
"""

from __future__ import annotations

import dataclasses
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414  # said to be handed on
else:

    def dataclass(cls=None, /, *, frozen=False, kw_only=False, **more):
        """Make a class of values."""
        if not frozen or more:
            standard = dataclasses.dataclass(frozen=frozen, kw_only=kw_only, **more)
            return standard if cls is None else standard(cls)

        def make(cls):
            return _make(cls, kw_only=kw_only)

        return make if cls is None else make(cls)


_HAS_DEFAULT = object()
"""Stands for a field that was not given and has a factory."""


def _make(cls: type[Any], *, kw_only: bool) -> type[Any]:
    own = vars(cls)
    has_hash = own.get("__hash__") is not None
    cls.__doc__ = cls.__doc__ or cls.__name__  # else the standard library writes one, from the signature
    made = _with_fields(cls, kw_only=kw_only)
    fields = dataclasses.fields(made)
    compared = _getter([field.name for field in fields if field.compare])

    def construct(self: Any, *given: Any, **named: Any) -> None:
        compiled = _compile_init(made)
        compiled.__qualname__ = f"{made.__qualname__}.__init__"
        made.__init__ = compiled
        compiled(self, *given, **named)

    def show(self: Any) -> str:
        shown = ", ".join(f"{field.name}={getattr(self, field.name)!r}" for field in fields if field.repr)
        return f"{type(self).__qualname__}({shown})"

    def equals(self: Any, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return compared(self) == compared(other)

    def number(self: Any) -> int:
        return hash(compared(self))

    for name, function in (("__init__", construct), ("__repr__", show), ("__eq__", equals)):
        if name not in own:
            setattr(made, name, function)
    if not has_hash:
        made.__hash__ = number
    made.__setattr__, made.__delattr__ = _refuse, _refuse
    return made  # type: ignore[no-any-return]  # the class that was given


def _with_fields(cls: type[Any], *, kw_only: bool) -> Any:
    """Let the standard library find the fields. It is told of the frozen classes above afterwards, or it compiles."""
    above = [vars(base).get("__dataclass_params__") for base in cls.__mro__[1:]]
    frozen = [params for params in above if params is not None and params.frozen]
    for params in frozen:
        params.frozen = False
    try:
        made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=kw_only)(cls)
    finally:
        for params in frozen:
            params.frozen = True
    made.__dataclass_params__.frozen = made.__dataclass_params__.eq = True
    return made


def _refuse(_value: object, name: str, *_to: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot change field {name!r}")


def _getter(names: list[str]) -> Any:
    """Return a function that gives the values of some fields as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    if not names:
        return lambda _value: ()
    get = attrgetter(names[0])
    return lambda value: (get(value),)


def _compile_init(cls: type[Any]) -> Any:
    around: dict[str, Any] = {"_set": object.__setattr__, "_HAS_DEFAULT": _HAS_DEFAULT}
    plain: list[str] = []
    by_name: list[str] = []
    body: list[str] = []
    for field in dataclasses.fields(cls):
        name, makes = field.name, field.default_factory
        if makes is not dataclasses.MISSING:
            around[f"_make_{name}"] = makes
            value = f"_make_{name}() if {name} is _HAS_DEFAULT else {name}" if field.init else f"_make_{name}()"
        elif not field.init:
            continue  # it has the class's own value, or is set by __post_init__
        else:
            value = name
        body.append(f"_set(self, {name!r}, {value})")
        if field.init:
            given = name
            if makes is not dataclasses.MISSING:
                given = f"{name}=_HAS_DEFAULT"
            elif field.default is not dataclasses.MISSING:
                around[f"_default_{name}"] = field.default
                given = f"{name}=_default_{name}"
            (by_name if field.kw_only else plain).append(given)
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    taken = ", ".join(["self", *plain, *(["*", *by_name] if by_name else [])])
    lines = "\n    ".join(body or ["pass"])
    exec(f"def __init__({taken}):\n    {lines}", around)  # noqa: S102  # as dataclasses does; names of fields alone
    return around["__init__"]
