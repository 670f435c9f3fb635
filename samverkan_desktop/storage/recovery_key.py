"""The recovery key on paper: the data key itself in 52 characters, grouped so that a slip of the pen is pointed out.

13 groups of four characters and one check character. The alphabet has no I, L, O or W: they are taken for 1, 1, 0
and V when read or told over the phone in Swedish. The check is a sum over GF(32) with a weight of its own per place
and a term of its own per group, so one wrong character, two swapped in a group and two swapped groups all show.
"""

from __future__ import annotations

import hashlib

from samverkan_desktop.storage.errors import RecoveryKeyLength, RecoveryKeyWrong

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTUVXYZ"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "W": "V"})
_BETWEEN = str.maketrans("", "", " \t\r\n\u00a0-‐‑‒–—·.,")  # every dash a person or Word puts there
GROUPS = 13
GROUP_SIZE = 5
_DATA = GROUP_SIZE - 1
_WEIGHTS = (1, 2, 4, 8)
_SPARE = 4
"""52 × 5 bits carry the key's 256 and four more, which hold the beginning of its hash."""


def encode(key: bytes) -> str:
    """Return the key as it is printed: groups with a space between."""
    spare = hashlib.sha256(key).digest()[0] >> (8 - _SPARE)
    number = (int.from_bytes(key, "big") << _SPARE) | spare
    values = [(number >> (5 * place)) & 31 for place in reversed(range(GROUPS * _DATA))]
    groups = []
    for index in range(GROUPS):
        part = values[index * _DATA : (index + 1) * _DATA]
        groups.append("".join(ALPHABET[value] for value in (*part, _check(part, index))))
    return " ".join(groups)


def decode(text: str) -> bytes:
    """Return the key. Case, spaces and dashes are free; I, L, O and W are read as what they were taken from.

    Raises RecoveryKeyWrong with the number of the first mistyped group, or RecoveryKeyLength when characters are
    missing or too many and no single group can be blamed.
    """
    written = text.upper().split() if len(text.split()) == GROUPS else []
    if not written:
        joined = text.upper().translate(_BETWEEN)
        if len(joined) != GROUPS * GROUP_SIZE:
            _blame(joined)
        written = [joined[at : at + GROUP_SIZE] for at in range(0, len(joined), GROUP_SIZE)]
    number = 0
    for index, group in enumerate(written):
        for value in _group(group.translate(_BETWEEN), index):
            number = (number << 5) | value
    key = (number >> _SPARE).to_bytes(32, "big")
    if hashlib.sha256(key).digest()[0] >> (8 - _SPARE) != number & ((1 << _SPARE) - 1):
        raise RecoveryKeyWrong(group=GROUPS, groups=GROUPS)
    return key


def _group(group: str, index: int) -> list[int]:
    values = [ALPHABET.find(char) for char in group.translate(_READ_AS)]
    if len(values) != GROUP_SIZE or -1 in values or values[-1] != _check(values[:-1], index):
        raise RecoveryKeyWrong(group=index + 1, groups=GROUPS)
    return values[:-1]


def _blame(joined: str) -> None:
    """Point at the first group that does not check; when all whole groups do, only the length can be told."""
    for index in range(min(GROUPS, len(joined) // GROUP_SIZE)):
        _group(joined[index * GROUP_SIZE : (index + 1) * GROUP_SIZE], index)
    raise RecoveryKeyLength(groups=GROUPS, size=GROUP_SIZE, found=len(joined))


def _check(values: list[int], index: int) -> int:
    total = index + 1
    for weight, value in zip(_WEIGHTS, values, strict=True):
        total ^= _times(weight, value)
    return total


def _times(one: int, other: int) -> int:
    """Multiply in GF(32) with x⁵ + x² + 1."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 32:
            one ^= 0b100101
        other >>= 1
    return product
