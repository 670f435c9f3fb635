"""What opening a record and its first page need, brought in parts while the passphrase is typed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.questions import Question
from samverkan_desktop.domain.register import Function, Principal, Unit
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.services.parts import Parts
from samverkan_desktop.storage import codec, keys

_CHEAP = keys.KdfProfile(memory_kib=64, passes=1, lanes=1)
_READ_FIRST = (SchoolYear, Forum, Meeting, Principal, Unit, Function, Participant, AgendaItem, Question, FollowUp)


def _try_a_passphrase() -> None:
    keys.from_passphrase("", bytes(keys.SALT_SIZE), _CHEAP)


def _open_a_box() -> None:
    with suppress(keys.KeyDoesNotFit):
        keys.unwrap(keys.Box(bytes(12), bytes(48)), bytes(keys.KEY_SIZE), b"")


def _know_fields() -> None:
    for kind in _READ_FIRST:
        codec.decoders(kind)


_PARTS: tuple[Callable[[], object], ...] = (
    _try_a_passphrase,
    _open_a_box,
    lambda: import_module("samverkan_desktop.domain.overview_todo"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.services.overview"),  # start-up: in parts
    _know_fields,
)


def opening_parts() -> Parts:
    """Return what is to be brought; what has come already costs nothing."""
    return Parts(_PARTS)
