"""Åtgärdslappar: the code one answers with, and reading the answers out of a letter or a text file.

A slip says where an åtgärd was agreed and by when; the text of a case never stands on it. The code is made of the
åtgärd's id and tells nothing; its last sign checks the others, so that a slip of the pen never hits another åtgärd.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import field
from datetime import date

from samverkan_desktop.domain.followups import Change, FollowUpState
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.text import clean
from samverkan_desktop.domain.value_classes import dataclass

OUTCOME_LIMIT = 200
_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXY23456789"  # 31, a prime: the check finds every single slip and swap
_SIGNS_SET = f"[{_SIGNS}{_SIGNS.lower()}]"
_LENGTH = 8
STATES = {"klar": FollowUpState.DONE, "pågår": FollowUpState.ONGOING, "utgår": FollowUpState.DROPPED}
CHANGES = {change.label: change for change in Change if change is not Change.UNSTATED}
_LINE = re.compile(
    rf"^[>\s]*({_SIGNS_SET}{{4}})[ -]?({_SIGNS_SET}{{4}})[\s,:]+"
    rf"({'|'.join(STATES)})\b[\s,]*({'|'.join(map(re.escape, CHANGES))})?[\s,.:–-]*(.*)$",
    re.IGNORECASE,
)


class SlipWay(Labelled):
    """How a slip went out."""

    PAPER = "paper", "på papper"
    MAIL = "mail", "som e-postutkast"


@dataclass(frozen=True, kw_only=True)
class SlipIssue:
    """That a slip about an åtgärd has been made, when and how."""

    follow_up_id: str
    issued_on: date
    way: SlipWay


@dataclass(frozen=True, kw_only=True)
class SlipReply:
    """A line of an answer. ``cut``: more was written than is taken in."""

    code: str
    state: FollowUpState
    change: Change = Change.UNSTATED
    outcome: str = field(default="", repr=False)
    cut: bool = False


def reply_code(follow_up_id: str) -> str:
    """Return the code of an åtgärd: ``7KQ2-M9XF``."""
    number = int.from_bytes(hashlib.sha256(follow_up_id.encode()).digest(), "big")
    places = []
    for _ in range(_LENGTH - 1):
        number, place = divmod(number, len(_SIGNS))
        places.append(place)
    signs = "".join(_SIGNS[place] for place in (*places, _check(places)))
    return f"{signs[:4]}-{signs[4:]}"


def is_code(code: str) -> bool:
    """Tell whether a code checks: one sign wrong, or two that changed places, is no code."""
    signs = code.replace("-", "").replace(" ", "").upper()
    if len(signs) != _LENGTH or any(sign not in _SIGNS for sign in signs):
        return False
    places = [_SIGNS.index(sign) for sign in signs]
    return _check(places[:-1]) == places[-1]


def _check(places: list[int]) -> int:
    return sum(weight * place for weight, place in enumerate(places, start=2)) % len(_SIGNS)


def read_replies(text: str) -> tuple[SlipReply, ...]:
    """Return the answers in a text, whatever else is written around them. The last word about a code holds."""
    found: dict[str, SlipReply] = {}
    for line in clean(text).text.split("\n"):  # some mail programs send å as a and a ring
        match = _LINE.match(line.replace("\xa0", " "))
        if match is None:
            continue
        code = f"{match[1]}-{match[2]}".upper()
        outcome = " ".join(match[5].split())
        found.pop(code, None)
        found[code] = SlipReply(
            code=code,
            state=STATES[match[3].casefold()],
            change=CHANGES[match[4].casefold()] if match[4] else Change.UNSTATED,
            outcome=outcome[:OUTCOME_LIMIT],
            cut=len(outcome) > OUTCOME_LIMIT,
        )
    return tuple(found.values())
