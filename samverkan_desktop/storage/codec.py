"""Domain values to columns and JSON, and back, by the type hints of the dataclasses.

A column holds text, a whole number or nothing: dates and times as ISO text, states by their stable key, lists and
nested values as JSON. The same plain form serves settings and export.
"""

from __future__ import annotations

import base64
import dataclasses
import json
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")
Plain = Any  # what json knows: the codec's own outside
_SCALARS = (str, int, bool, float)
_ISO = (datetime, date, time)


def hints(cls: Any) -> Mapping[str, Any]:
    """Return the resolved type of each field of a dataclass."""
    return _hints(cls)


@cache
def _hints(cls: Any) -> Mapping[str, Any]:
    resolved = typing.get_type_hints(cls)
    return {field.name: resolved[field.name] for field in dataclasses.fields(cls)}


def to_plain(value: Any) -> Plain:  # noqa: PLR0911 - one way out for each kind of value
    """Return a value in the terms of JSON."""
    if value is None or (isinstance(value, _SCALARS) and not isinstance(value, Enum)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, _ISO):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, (tuple, list)):
        return [to_plain(entry) for entry in value]
    if isinstance(value, (set, frozenset)):
        return sorted(to_plain(entry) for entry in value)  # always the same order, so that equal values compare equal
    if isinstance(value, Mapping):
        return {str(to_plain(key)): to_plain(entry) for key, entry in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {name: to_plain(getattr(value, name)) for name in hints(type(value))}
    raise TypeError(type(value).__name__)


def to_json(value: Any) -> str:
    """Return canonical JSON: sorted keys, no spaces, Swedish letters as they are."""
    return json.dumps(to_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@cache
def decoder(hint: Any) -> Callable[[Plain], Any] | None:  # noqa: PLR0911 - one way out for each kind of type
    """Return the function from plain form to a value of this type; None where the plain form is the value."""
    if hint in (str, int, float, object, Any):
        return None
    if hint is bool:
        return bool
    if hint is bytes:
        return base64.b64decode
    if hint in _ISO:
        return typing.cast("Callable[[Plain], Any]", hint.fromisoformat)
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        inner = [arg for arg in typing.get_args(hint) if arg is not type(None)]
        if len(inner) > 1 and all(dataclasses.is_dataclass(arg) for arg in inner):
            return lambda plain: None if plain is None else from_plain(_fitting(inner, plain), plain)
        one = decoder(inner[0])
        return None if one is None else (lambda plain: None if plain is None else one(plain))
    if origin in (tuple, frozenset, list):
        entry = decoder(typing.get_args(hint)[0])
        if entry is None:
            return typing.cast("Callable[[Plain], Any]", origin)
        return lambda plain: origin(entry(each) for each in plain)
    if origin in (dict, Mapping) or str(origin).endswith("abc.Mapping'>"):
        return dict
    if isinstance(hint, type) and issubclass(hint, Enum):
        members = {member.value: member for member in hint}
        return lambda plain: members[plain]
    if dataclasses.is_dataclass(hint):
        return lambda plain: from_plain(typing.cast(type, hint), plain)
    raise TypeError(str(hint))


def _fitting(classes: list[Any], plain: Plain) -> Any:
    """Return the first of several dataclasses that has all it needs in a plain form."""
    return next(cls for cls in classes if _required(cls) <= set(plain))


@cache
def _required(cls: Any) -> frozenset[str]:
    nothing = dataclasses.MISSING
    fields = dataclasses.fields(cls)
    return frozenset(each.name for each in fields if each.default is nothing and each.default_factory is nothing)


def from_plain(cls: type[T], plain: Plain) -> T:
    """Return a dataclass value from its plain form; unknown keys are passed over, missing ones take the default."""
    values = {}
    for name, decode in decoders(cls):
        if name in plain:
            values[name] = plain[name] if decode is None else decode(plain[name])
    return cls(**values)


def decoders(cls: Any) -> tuple[tuple[str, Callable[[Plain], Any] | None], ...]:
    """Return each field of a dataclass and how it is made from its plain form."""
    return _decoders(cls)


@cache
def _decoders(cls: Any) -> tuple[tuple[str, Callable[[Plain], Any] | None], ...]:
    return tuple((name, decoder(hint)) for name, hint in hints(cls).items())


def from_json(cls: type[T], text: str) -> T:
    """Return a dataclass value from its JSON."""
    return from_plain(cls, json.loads(text))


def is_nested(hint: Any) -> bool:
    """Tell whether a field of this type is kept as JSON in its column."""
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        return any(is_nested(arg) for arg in typing.get_args(hint) if arg is not type(None))
    return origin in (tuple, frozenset, list, dict) or dataclasses.is_dataclass(hint)


def column_encoder(hint: Any) -> Callable[[Any], str | int | None] | None:
    """Return the function from a field to its column; None where the field is stored as it is."""
    if hint in (str, int):
        return None
    if is_nested(hint):
        return lambda value: None if value is None else to_json(value)
    return typing.cast("Callable[[Any], str | int | None]", _encode_scalar)


def _encode_scalar(value: Any) -> str | int | None:
    if isinstance(value, bool):
        return int(value)
    return typing.cast("str | int | None", to_plain(value))


def column_decoder(hint: Any) -> Callable[[Any], Any] | None:
    """Return the function from a column to its field; None where the column is the field."""
    decode = decoder(hint)
    if not is_nested(hint):
        return decode
    if decode is None:
        return lambda text: None if text is None else json.loads(text)
    nothing = _nothing(hint)
    if nothing is None:
        return lambda text: None if text is None else decode(json.loads(text))
    return lambda text: nothing if text == "[]" else decode(json.loads(text))


def _nothing(hint: Any) -> Any:
    """Return the value with nothing in it, where it cannot change and many share it: most lists are empty."""
    origin = typing.get_origin(hint)
    return origin() if origin in (tuple, frozenset) else None
