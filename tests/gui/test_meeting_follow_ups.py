"""If these fail, what a meeting agreed on is lost, put off, or nobody answers for it."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.followups import Change, FollowUp, FollowUpState
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.services.followups import FollowUps
from tests.gui.conftest import click, press, write
from tests.gui.meeting_desk import CTRL, SHIFT, case_item, focus, now, opened


def own(page: MeetingPage) -> list[FollowUp]:
    """The åtgärder of the item being shown, as the record has them."""
    of_meeting = FollowUps(page.workspace.session).of_meeting(page.desk.meeting_id)
    return [each for each in of_meeting if each.item_id == page.desk.current]


def begun(page: MeetingPage, what: str = "Bjud in till möte") -> FollowUp:
    """Write a new åtgärd by key."""
    press(page, Qt.Key.Key_A, CTRL | SHIFT)
    write(focus(), what)
    press(focus(), Qt.Key.Key_Tab)
    return own(page)[-1]


# --- of this meeting ------------------------------------------------------------------------------------------------


def test_one_key_and_the_words_are_enough(meeting: MeetingPage, window: MainWindow) -> None:
    card = meeting.ui.followUps
    press(meeting, Qt.Key.Key_A, CTRL | SHIFT)
    assert card.editor.what.hasFocus()
    assert own(meeting) == [], "an empty one is not in the record"
    write(focus(), "Bjud in vårdnadshavare")
    press(focus(), Qt.Key.Key_Return)
    assert [each.what for each in own(meeting)] == ["Bjud in vårdnadshavare"]
    assert card.editor.isHidden()
    assert card.ui.rows.hasFocus()
    assert card.ui.rows.rows.rows[0].sub == "ansvarig saknas · datum saknas"
    window.undoing.undo()
    assert own(meeting) == []


def test_marked_words_become_an_atgard(meeting: MeetingPage) -> None:
    agreed = meeting.ui.item.ui.agreed
    agreed.setFocus()
    write(agreed, "Skolan bjuder in till möte\nföre jul. Öppenvården är med.")
    cursor = agreed.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(len("Skolan bjuder in till möte\nföre jul."), cursor.MoveMode.KeepAnchor)
    agreed.setTextCursor(cursor)
    press(agreed, Qt.Key.Key_A, CTRL | SHIFT)
    assert [each.what for each in own(meeting)] == ["Skolan bjuder in till möte före jul."]
    assert meeting.ui.followUps.editor.function.hasFocus(), "who answers for it comes next"
    assert meeting.ui.item.text("agreed").startswith("Skolan bjuder in"), "the text stays"


def test_who_and_when_are_chosen_in_place(meeting: MeetingPage) -> None:
    begun(meeting)
    editor = meeting.ui.followUps.editor
    assert editor.function.hasFocus()
    seat = meeting.reader.view.participants[0]
    function = meeting.reader.register.functions[seat.function_id]
    write(editor.function, function.name[:5])
    editor.function.chosen.emit()
    press(focus(), Qt.Key.Key_Tab)
    press(focus(), Qt.Key.Key_Tab)
    assert editor.due.line.hasFocus()
    press(focus(), Qt.Key.Key_Up)
    meeting.workspace.autosave.flush()
    (follow_up,) = own(meeting)
    assert follow_up.responsible_function_id
    assert follow_up.due == meeting.reader.usual_due(), "the first step is the forum's next meeting"
    press(focus(), Qt.Key.Key_Up)
    press(focus(), Qt.Key.Key_Escape)
    assert own(meeting)[0].due == meeting.reader.usual_due() + timedelta(days=1), "closing keeps what was stepped to"
    assert editor.isHidden()


def test_the_unit_follows_a_function_that_only_one_holds(meeting: MeetingPage) -> None:
    begun(meeting)
    seats = meeting.reader.view.participants
    alone = next(s for s in seats if sum(o.function_id == s.function_id for o in seats) == 1 and s.unit_id)
    editor = meeting.ui.followUps.editor
    editor.function.show_value(alone.function_id)
    editor.function.chosen.emit()
    assert own(meeting)[0].responsible_unit_id == alone.unit_id


def test_choosing_before_writing_is_told(meeting: MeetingPage) -> None:
    press(meeting, Qt.Key.Key_A, CTRL | SHIFT)
    editor = meeting.ui.followUps.editor
    editor.state.chosen.emit()
    assert meeting.ui.followUps.ui.notice.text == "Skriv först vad som ska göras."
    assert editor.what.hasFocus()


def test_a_day_before_the_meeting_is_refused_and_put_back(meeting: MeetingPage) -> None:
    begun(meeting)
    day = meeting.reader.view.meeting.day
    due = meeting.ui.followUps.editor.due
    due.setFocus()
    due.line.setText((day - timedelta(days=3)).isoformat())
    press(due.line, Qt.Key.Key_Tab)
    assert "före mötet" in meeting.ui.followUps.ui.notice.text
    assert (own(meeting)[0].due, due.line.text()) == (None, "")


def test_state_and_removal(meeting: MeetingPage, window: MainWindow) -> None:
    begun(meeting)
    editor = meeting.ui.followUps.editor
    assert editor.state.findData(FollowUpState.APPROVED.value) < 0, "no meeting approves what it just agreed on"
    editor.state.show_value(FollowUpState.DROPPED.value)
    editor.state.chosen.emit()
    assert own(meeting)[0].state is FollowUpState.DROPPED
    click(editor.remove)
    assert own(meeting) == []
    window.undoing.undo()
    assert len(own(meeting)) == 1
    meeting.ui.followUps.ui.rows.setFocus()
    press(focus(), Qt.Key.Key_Delete)
    assert own(meeting) == []


def test_words_are_saved_as_typed_and_never_lost(meeting: MeetingPage, qtbot: QtBot) -> None:
    follow_up = begun(meeting)
    rows = meeting.ui.followUps.ui.rows
    press(focus(), Qt.Key.Key_Escape)
    rows.setFocus()
    press(rows, Qt.Key.Key_Return)
    assert meeting.ui.followUps.editor.what.hasFocus()
    write(focus(), " snarast")
    qtbot.waitUntil(lambda: own(meeting)[0].what.endswith("snarast"))
    assert meeting.ui.followUps.editor.what.hasFocus(), "saving does not disturb the typing"
    press(focus(), Qt.Key.Key_A, CTRL)
    press(focus(), Qt.Key.Key_Delete)
    press(focus(), Qt.Key.Key_Tab)
    assert own(meeting)[0].what == f"{follow_up.what} snarast", "an åtgärd is not emptied by mistake"
    assert meeting.ui.followUps.editor.what.text() == f"{follow_up.what} snarast"


def test_going_to_the_next_item_saves_what_was_begun(meeting: MeetingPage) -> None:
    item_id = meeting.desk.current
    press(meeting, Qt.Key.Key_A, CTRL | SHIFT)
    write(focus(), "Ring öppenvården")
    meeting.next_item()
    assert meeting.ui.followUps.editor.isHidden()
    meeting.show_item(item_id)
    assert [each.what for each in own(meeting)] == ["Ring öppenvården"]


def test_what_is_missing_leads_to_its_field(meeting: MeetingPage) -> None:
    begun(meeting)
    meeting.review()
    item_id = meeting.desk.current
    meeting.next_item()
    places = meeting.ui.sidePanel.ui.blockers.places
    due = next(place for place in places if place.text == "Åtgärden saknar datum")
    meeting.go_to(due.target)
    assert meeting.desk.current == item_id
    assert meeting.ui.followUps.editor.due.line.hasFocus()


def test_an_identifier_in_an_atgard_is_found(meeting: MeetingPage) -> None:
    begun(meeting, "Ring 0435-55 51 23")
    meeting.review()
    assert meeting.ui.sidePanel.ui.knownCount.text() == "1 måste bort"
    assert "åtgärd" in meeting.ui.sidePanel.ui.known.places[0].where


def test_in_approved_minutes_nothing_is_added_or_opened(window: MainWindow) -> None:
    page = opened(window, MeetingState.APPROVED)
    before = own(page)
    press(page, Qt.Key.Key_A, CTRL | SHIFT)
    assert not page.ui.followUps.ui.add.isVisible()
    assert page.ui.followUps.editor.isHidden()
    assert own(page) == before


# --- from earlier meetings ------------------------------------------------------------------------------------------


def carried(page: MeetingPage) -> list[FollowUp]:
    item = next(item for item in page.reader.view.items if item.kind is ItemKind.FOLLOW_UPS)
    page.show_item(item.id)
    return [each for each, _ in page.reader.carried()]


def stored(page: MeetingPage, id: str) -> FollowUp:
    return page.workspace.session.repositories.follow_ups.get(id)


def test_earlier_atgarder_are_shown_at_their_item_alone(meeting: MeetingPage) -> None:
    shown = carried(meeting)
    rows = meeting.ui.carried.ui.rows.rows.rows
    assert [row.title for row in rows] == [each.what for each in shown]
    late = next(row for row, each in zip(rows, shown, strict=True) if each.days_late(meeting.workspace.today()) > 1)
    assert "dagar sen" in late.sub
    assert late.tone is Tone.DANGER
    assert "från " in late.sub
    case_item(meeting)
    assert not meeting.ui.carried.isVisible()


def test_one_key_gives_each_its_state(meeting: MeetingPage, window: MainWindow) -> None:
    first, second, third, fourth, *_ = carried(meeting)
    rows = meeting.ui.carried.ui.rows
    rows.setFocus()
    for letter in ("K", "P", "G", "U"):
        press(rows, getattr(Qt.Key, f"Key_{letter}"))
    states = [stored(meeting, each.id).state for each in (first, second, third, fourth)]
    assert states == [FollowUpState.DONE, FollowUpState.ONGOING, FollowUpState.APPROVED, FollowUpState.DROPPED]
    assert {third.id, fourth.id} <= {row.id for row in rows.rows.rows}, "a slip can be put right: they are still there"
    window.undoing.undo()
    assert stored(meeting, fourth.id).state is fourth.state


def test_what_changed_is_one_line_saved_as_typed(meeting: MeetingPage, window: MainWindow) -> None:
    first = carried(meeting)[0]
    card = meeting.ui.carried
    card.ui.rows.setFocus()
    press(card.ui.rows, Qt.Key.Key_Return)
    assert card.editor.outcome.hasFocus()
    press(focus(), Qt.Key.Key_A, CTRL)
    write(focus(), "Närvaron har ökat.")
    press(focus(), Qt.Key.Key_Return)
    assert stored(meeting, first.id).outcome == "Närvaron har ökat."
    assert card.ui.rows.hasFocus()
    assert "Närvaron har ökat." in card.ui.rows.rows.rows[0].sub
    press(card.ui.rows, Qt.Key.Key_Return)
    press(focus(), Qt.Key.Key_A, CTRL)
    press(focus(), Qt.Key.Key_Delete)
    meeting.workspace.autosave.flush()
    assert stored(meeting, first.id).outcome == ""
    window.undoing.undo()
    assert stored(meeting, first.id).outcome == "Närvaron har ökat."
    card.editor.change.show_value(Change.SOME.value)
    card.editor.change.chosen.emit()
    card.editor.state.show_value(FollowUpState.APPROVED.value)
    card.editor.state.chosen.emit()
    kept = stored(meeting, first.id)
    assert (kept.change, kept.state, kept.outcome) == (Change.SOME, FollowUpState.APPROVED, "Närvaron har ökat.")


def test_item_shown_is_the_one_the_atgard_belongs_to(meeting: MeetingPage) -> None:
    item = case_item(meeting)
    follow_up = begun(meeting)
    assert follow_up.item_id == item.id == now(meeting).id
    assert follow_up.case_code == (item.case.code if item.case else None)
