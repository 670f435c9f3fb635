"""Chefssamråd and anmälningsmöten. If these fail, what a family told is stored, or the log counts what was not held."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.logged_meetings import (
    AlreadyVoided,
    DayAhead,
    LoggedKind,
    LoggedMeeting,
    NobodyTookPart,
    NotThere,
    PresentRole,
    Voice,
    VoidReason,
    corrected,
    count,
    require_loggable,
    void,
)
from samverkan_desktop.domain.register import Function, Register, Side

TODAY = date(2026, 11, 20)
REGISTER = Register.of(
    functions=[
        Function(id="rektor", name="rektor", side=Side.SCHOOL),
        Function(id="sekreterare", name="socialsekreterare", side=Side.SOCIAL),
        Function(id="bup", name="BUP", side=Side.REGION),
    ]
)


def heads(**more: Any) -> LoggedMeeting:
    plain: dict[str, Any] = {"id": "h", "day": TODAY, "function_ids": ("rektor",), "logged_on": TODAY}
    return LoggedMeeting(kind=LoggedKind.HEADS, **{**plain, **more})


def report(**more: Any) -> LoggedMeeting:
    plain: dict[str, Any] = {
        "id": "r",
        "day": TODAY,
        "function_ids": ("rektor", "sekreterare"),
        "roles": (PresentRole.GUARDIAN,),
        "heard": tuple(Voice),
        "logged_on": TODAY,
    }
    return LoggedMeeting(kind=LoggedKind.REPORT, **{**plain, **more})


NOBODY: dict[str, Any] = {"held": False, "function_ids": (), "roles": (), "heard": ()}


@pytest.mark.parametrize(
    "make",
    [
        lambda: report(agreed="Barnet bor hos mormor."),
        lambda: heads(roles=(PresentRole.GUARDIAN,)),
        lambda: heads(heard=(Voice.SCHOOL,)),
        lambda: heads(held=False, function_ids=()),
        lambda: report(held=False),
    ],
)
def test_what_has_no_place_cannot_even_be_held_as_a_value(make: Any) -> None:
    with pytest.raises(ValueError) as told:
        make()
    assert "mormor" not in str(told.value)


def test_an_anmalningsmote_has_no_field_to_write_in() -> None:
    """Every field but one is a day, a choice or a reference; that one stays empty."""
    free = {each.name for each in fields(LoggedMeeting) if each.type in ("str", str)}
    assert free == {"id", "unit_id", "agreed", "replaces_id"}


def test_words_stay_out_of_what_is_logged_of_the_program() -> None:
    assert "samlat" not in repr(heads(agreed="Följa upp samlat"))


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (report(), None),
        (heads(), None),
        (report(**NOBODY), None),
        (report(heard=()), None),
        (report(roles=(), heard=(Voice.CHILD,)), None),
        (report(day=TODAY + timedelta(days=1)), DayAhead),
        (heads(function_ids=()), NobodyTookPart),
        (report(function_ids=(), heard=()), NobodyTookPart),
        (report(roles=()), NotThere),
        (report(function_ids=("rektor",)), NotThere),
        (report(function_ids=("sekreterare", "bup")), NotThere),
    ],
)
def test_what_may_be_logged(row: LoggedMeeting, fault: type[UserError] | None) -> None:
    if fault is None:
        require_loggable(row, today=TODAY, register=REGISTER)
        return
    with pytest.raises(fault) as told:
        require_loggable(row, today=TODAY, register=REGISTER)
    assert "Inget har loggats" in told.value.sentence()


@pytest.mark.parametrize(
    ("row", "unheard"),
    [
        (report(), ()),
        (report(heard=(Voice.SCHOOL, Voice.SOCIAL)), (Voice.GUARDIAN, Voice.CHILD)),
        (report(heard=()), tuple(Voice)),
        (report(**NOBODY), ()),
        (heads(), ()),
    ],
)
def test_who_was_not_heard(row: LoggedMeeting, unheard: tuple[Voice, ...]) -> None:
    assert row.unheard == unheard
    assert row.all_heard is (row.kind is LoggedKind.REPORT and row.held and not unheard)


def test_a_row_is_made_void_once_and_stays() -> None:
    gone = void(heads(agreed="Vi ses igen."), VoidReason.TWICE, today=TODAY)
    assert (gone.counts, gone.agreed, gone.void_reason) == (False, "Vi ses igen.", VoidReason.TWICE)
    with pytest.raises(AlreadyVoided):
        void(gone, VoidReason.NOT_HERE, today=TODAY)


def test_what_was_taken_out_does_not_stay_in_the_row_that_was_corrected() -> None:
    before = heads(agreed="Något som pekar ut.")
    old, new = corrected(before, heads(id="n", agreed="Något annat."), today=TODAY)
    assert (old.agreed, old.counts, old.void_reason) == ("", False, VoidReason.CORRECTED)
    assert (new.replaces_id, new.agreed, new.counts) == ("h", "Något annat.", True)
    assert replace(old, agreed=before.agreed, voided_on=None, void_reason=None) == before, "the facts stand"


ROWS = st.lists(
    st.one_of(
        st.builds(lambda voided: heads(voided_on=TODAY if voided else None), st.booleans()),
        st.builds(
            lambda held, heard, voided: report(
                **({} if held else NOBODY) | ({"heard": tuple(heard)} if held else {}),
                voided_on=TODAY if voided else None,
            ),
            st.booleans(),
            st.lists(st.sampled_from(list(Voice)), unique=True),
            st.booleans(),
        ),
    )
)


@given(ROWS)
def test_every_figure_is_its_rows_and_no_void_one_counts(rows: list[LoggedMeeting]) -> None:
    rows = [replace(row, id=f"{number}") for number, row in enumerate(rows)]
    told = count(rows)
    assert set(told.all_heard) <= set(told.held) <= set(told.reports)
    assert not set(told.heads) & set(told.reports)
    assert set(told.heads) | set(told.reports) == {row.id for row in rows if row.counts}
    by_id = {row.id: row for row in rows}
    assert all(set(by_id[id].heard) == set(Voice) for id in told.all_heard)
    assert [id for id in told.reports if id not in told.held] == [
        row.id for row in rows if row.counts and row.kind is LoggedKind.REPORT and not row.held
    ]
