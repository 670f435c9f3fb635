"""Actions and undo. If these fail, half an action is saved, or "ångra" gives back something else than was there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest

from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.changes import ChangedSince, Command, NothingToUndo
from samverkan_desktop.domain.questions import QuestionNotWaiting
from samverkan_desktop.services.session import UNDO_STEPS
from samverkan_desktop.storage.errors import DiskFull
from tests.services.builders import CONSULTATION, GENERAL_AREA, PHONE_TEXT, Town
from tests.services.steps import (
    LATER,
    ONE_WAY,
    STEPS,
    Do,
    case,
    pick,
    planned,
    record_seat,
    retitle,
    retype,
    stage_a_scene,
    values,
)

DAY = date(2026, 9, 10)


@pytest.fixture
def scene(town: Town) -> Town:
    """A meeting under way, one planned, a waiting question; nothing to undo."""
    stage_a_scene(town)
    return town


@pytest.mark.parametrize("do", [*STEPS.values(), *ONE_WAY.values()], ids=[*STEPS, *ONE_WAY])
def test_undo_and_redo_restore_exactly(scene: Town, do: Do) -> None:
    before = values(scene)
    do(scene)
    after = values(scene)
    steps = 0
    while scene.session.undo_label:
        scene.session.undo()
        steps += 1
    assert steps > 0
    assert values(scene) == before
    for _ in range(steps):
        scene.session.redo()
    assert values(scene) == after
    assert scene.session.redo_label == ""


@pytest.mark.parametrize("seed", range(6))
def test_any_walk_back_and_forth_lands_where_it_was(scene: Town, seed: int) -> None:
    """Thirty actions of every kind in any order; then undo and redo at random: each state is one that was."""
    random = Random(seed)
    states = [values(scene)]
    for _ in range(30):
        random.choice(list(STEPS.values()))(scene)
    done = len(scene.session._done)
    while scene.session.undo_label:
        states.append(values(scene))
        scene.session.undo()
    states.append(values(scene))
    trail = states[:0:-1]
    assert trail[0] == states[0]
    assert len(trail) == done + 1
    at = 0
    for _ in range(40):
        forward = random.random() < 0.6
        if forward and at < done:
            scene.session.redo()
            at += 1
        elif not forward and at:
            scene.session.undo()
            at -= 1
        assert values(scene) == trail[at]


# --- one action ---------------------------------------------------------------------------------------------------


def test_one_action_is_one_line_and_one_step(scene: Town) -> None:
    question = scene.questions.waiting(CONSULTATION)[0]
    scene.session.forget()
    rows = scene.log_count()
    scene.agenda.pick_question(planned(scene).id, question.id)
    assert scene.log_count() == rows + 1
    assert scene.session.undo_label == "välj fråga till dagordningen"
    scene.session.undo()
    assert scene.session.undo_label == ""
    assert scene.questions.waiting(CONSULTATION)[0] == question
    assert [row.action for row in scene.log()[-2:]] == ["välj fråga", "ångra"]


def test_a_failing_action_leaves_nothing(scene: Town) -> None:
    heard: list[Command] = []
    scene.session.subscribe(heard.append)
    retype(scene)
    before, rows, label = values(scene), scene.log_count(), scene.session.undo_label
    with pytest.raises(LookupError), scene.session.action("test"):
        scene.agenda.add(planned(scene).id, "En punkt", area_id=GENERAL_AREA)
        retype(scene)
        raise LookupError
    assert (values(scene), scene.log_count(), scene.session.undo_label) == (before, rows, label)
    assert len(heard) == 1
    retype(scene)
    assert scene.log_count() == rows + 1


def test_a_refused_action_leaves_nothing(scene: Town) -> None:
    """The item is stored before the question turns out not to wait: both go."""
    voided = scene.questions.void(scene.questions.waiting(CONSULTATION)[0].id, "Felskickad")
    before, rows = values(scene), scene.log_count()
    with pytest.raises(QuestionNotWaiting):
        scene.agenda.pick_question(planned(scene).id, voided.id)
    assert (values(scene), scene.log_count()) == (before, rows)
    assert scene.session.undo_label == "makulera fråga"


# --- typing -------------------------------------------------------------------------------------------------------


def test_typing_in_one_part_is_one_step(scene: Town) -> None:
    item, before = case(scene), values(scene)
    for words in ("S", "Sk", "Sko", "Skolan", "Skolan bjuder"):
        scene.minutes.save_part(item.id, "talk", words)
    scene.minutes.save_part(item.id, "agreed", "Överens")
    scene.minutes.save_part(item.id, "talk", "Skolan bjuder in")
    scene.session.undo()
    assert scene.minutes.text(item.id).talk == "Skolan bjuder"
    scene.session.undo()
    assert scene.minutes.text(item.id).agreed == "Skolan bjuder in."
    scene.session.undo()
    assert values(scene) == before
    with pytest.raises(NothingToUndo):
        scene.session.undo()


def test_typing_on_after_undo_is_a_new_step(scene: Town) -> None:
    item = case(scene)
    scene.minutes.save_part(item.id, "talk", "Ett")
    scene.minutes.save_part(item.id, "agreed", "Två")
    scene.session.undo()
    scene.minutes.save_part(item.id, "talk", "Ett och tre")
    assert scene.session.redo_label == ""
    scene.session.undo()
    assert scene.minutes.text(item.id).talk == "Ett"


def test_typed_and_taken_away_is_no_step(scene: Town) -> None:
    item = case(scene)
    talk = scene.minutes.text(item.id).talk
    scene.minutes.save_part(item.id, "talk", f"{talk} {PHONE_TEXT}")
    scene.minutes.save_part(item.id, "talk", talk)
    assert scene.session.undo_label == ""


def test_saving_the_same_words_is_nothing(scene: Town) -> None:
    rows = scene.log_count()
    scene.minutes.save_part(case(scene).id, "talk", scene.minutes.text(case(scene).id).talk)
    assert scene.log_count() == rows


# --- what cannot be undone ---------------------------------------------------------------------------------------


def test_nothing_is_undone_past_inviting_sending_starting_approving(town: Town) -> None:
    meeting = town.meeting(DAY)
    item = town.general(meeting)
    past_return(town, lambda: town.meetings.invite(meeting.id))
    town.agenda.edit(item.id, minutes=20)
    past_return(town, lambda: town.meetings.send_agenda(meeting.id))
    town.agenda.edit(item.id, minutes=25)
    past_return(town, lambda: town.meetings.start(meeting.id))
    town.write(item, "Återkoppling ges.")
    for seat in town.attendance.participants(meeting.id):
        town.attendance.record(seat.id, AttendanceState.PRESENT)
    town.minutes.finish(meeting.id)
    assert town.session.undo_label == "avsluta möte 1/2026"
    past_return(town, lambda: town.minutes.approve(meeting.id, by="Förvaltningschef"))
    town.meeting(LATER)
    past_return(town, lambda: town.minutes.correct(meeting.id, item.id, reason="Fel", talk="Rätt"))


def past_return(town: Town, do: Callable[[], Any]) -> None:
    assert town.session.undo_label
    do()
    assert (town.session.undo_label, town.session.redo_label) == ("", "")
    for turn in (town.session.undo, town.session.redo):
        with pytest.raises(NothingToUndo):
            turn()


def test_undo_is_refused_when_the_value_changed_since(scene: Town) -> None:
    retitle(scene)
    retype(scene)
    item = case(scene)
    text = scene.minutes.text(item.id)
    with scene.session.record.transaction("någon annan"):
        scene.session.repositories.texts.put(replace(text, talk="Ändrat vid sidan om"))
    before, rows = values(scene), scene.log_count()
    with pytest.raises(ChangedSince) as refused:
        scene.session.undo()
    assert f"skriva i § {item.paragraph}" in refused.value.sentence()
    assert (values(scene), scene.log_count()) == (before, rows)
    scene.session.undo()  # the step before it still can
    assert scene.session.undo_label == ""


def test_undo_that_the_disk_refuses_can_be_tried_again(scene: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    before = values(scene)
    retype(scene)
    after = values(scene)
    with monkeypatch.context() as full:
        full.setattr(type(scene.session.repositories.texts), "restore", disk_full)
        with pytest.raises(DiskFull):
            scene.session.undo()
    assert values(scene) == after
    scene.session.undo()
    assert values(scene) == before


def disk_full(*_: object) -> bool:
    raise DiskFull


def test_at_least_a_hundred_steps_and_not_without_end(scene: Town) -> None:
    for _ in range(UNDO_STEPS + 5):
        retitle(scene)
        record_seat(scene)
    steps = 0
    while scene.session.undo_label:
        scene.session.undo()
        steps += 1
    assert steps == UNDO_STEPS >= 100


def test_the_stack_is_gone_when_the_record_is_closed(scene: Town) -> None:
    retype(scene)
    scene.session.close()
    assert scene.session.undo_label == ""
    again = scene.again()
    assert again.session.undo_label == ""
    again.session.close()


# --- listeners ---------------------------------------------------------------------------------------------------


def test_listeners_hear_what_changed_and_can_leave(scene: Town) -> None:
    heard: list[set[str]] = []
    leave = scene.session.subscribe(lambda command: heard.append({change.kind for change in command.changes}))
    retype(scene)
    scene.session.undo()
    pick(scene)
    assert heard == [{"item_text"}, {"item_text"}, {"question"}, {"question", "agenda_item"}]
    leave()
    leave()
    retype(scene)
    assert len(heard) == 4


# --- what is remembered between two pauses in typing ------------------------------------------------------------


def test_typing_on_sees_what_others_changed_meanwhile(scene: Town) -> None:
    """What was written last is not read again while nothing else happens; anything else that happens is seen."""
    item = case(scene)
    scene.minutes.save_part(item.id, "talk", "Ett")
    with scene.session.record.transaction("vid sidan om"):
        scene.session.repositories.texts.put(replace(scene.minutes.text(item.id), agreed="Ändrat"))
    scene.minutes.save_part(item.id, "talk", "Ett två")
    assert (scene.minutes.text(item.id).talk, scene.minutes.text(item.id).agreed) == ("Ett två", "Ändrat")
    with pytest.raises(LookupError), scene.session.action("test"):
        scene.minutes.save_part(item.id, "talk", "Ett två tre")
        assert scene.minutes.save_part(item.id, "agreed", "Nytt").text.talk == "Ett två tre"
        raise LookupError
    assert scene.minutes.save_part(item.id, "background", "Fyra").text.talk == "Ett två"
    scene.session.undo()
    assert scene.minutes.save_part(item.id, "agreed", "Fem").text.background == "Borta stora delar av terminen."
