"""Undo is values before and after. If these fail, Ctrl+Z gives back something else than what was there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.changes import Command, ValueChange

VALUES = st.one_of(st.none(), st.integers(0, 3))
CHANGES = st.builds(ValueChange, st.sampled_from(["item", "text"]), st.sampled_from("abc"), VALUES, VALUES)
COMMANDS = st.builds(Command, st.just("ta bort åtgärd"), st.lists(CHANGES).map(tuple), st.booleans())

State = dict[tuple[str, str], object]


def applied(state: State, command: Command) -> State:
    after = dict(state)
    for change in command.changes:
        if change.after is None:
            after.pop((change.kind, change.id), None)
        else:
            after[change.kind, change.id] = change.after
    return after


def done(state: State, wishes: list[tuple[str, str, object | None]]) -> Command:
    """Return the command of an action that touches the same value any number of times."""
    changes = []
    for kind, id_, after in wishes:
        changes.append(ValueChange(kind, id_, state.get((kind, id_)), after))
        state = applied(state, Command("", (changes[-1],)))
    return Command("flytta punkt", tuple(changes))


WISHES = st.lists(st.tuples(st.sampled_from(["item", "text"]), st.sampled_from("abc"), VALUES))
STATES = st.dictionaries(st.tuples(st.sampled_from(["item", "text"]), st.sampled_from("abc")), st.integers(0, 3))


@given(COMMANDS)
def test_undoing_the_undoing_is_the_action_itself(command: Command) -> None:
    """Else redo does something else than what was undone."""
    assert command.inverse().inverse() == command


@given(STATES, WISHES)
def test_undo_gives_back_exactly_what_was(state: State, wishes: list[tuple[str, str, object | None]]) -> None:
    """Also when one action changed the same value several times, made it or took it away."""
    command = done(state, wishes)
    assert applied(applied(state, command), command.inverse()) == state


@given(COMMANDS)
def test_undo_keeps_its_name_and_whether_it_may_be_done(command: Command) -> None:
    """Else the menu says "Ångra" without what, or a sent agenda can be unsent by undoing an undo."""
    inverse = command.inverse()
    assert (inverse.label, inverse.undoable) == (command.label, command.undoable)
