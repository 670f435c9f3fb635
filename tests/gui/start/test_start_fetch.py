"""Fetching a shared file to a new computer. If these fail, a colleague cannot begin, or begins in a file of her own."""

from __future__ import annotations

from pathlib import Path

import pytest

from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.services.pen import Pen
from samverkan_desktop.services.records import Surroundings, new_record
from samverkan_desktop.storage import pen_note
from tests.gui.start.start_desk import PHRASE, Hand, Start


@pytest.fixture
def folder(tmp_path: Path, around: Surroundings) -> Path:
    """The folder on the share, with the pen at another computer."""
    share = tmp_path / "delad"
    share.mkdir()
    (tmp_path / "annan").mkdir()
    made = new_record(
        tmp_path / "annan" / "kommun.samverkan",
        municipality=Municipality(name="Exempelkommun"),
        user="Ava Almtoft",
        passphrase=PHRASE,
        surroundings=around,
    )
    Pen(made.session, "DATOR-9").share(share)
    made.session.close()
    return share / "kommun.pennan"


def test_fetched_by_a_click_and_opened_for_reading(start: Start, hand: Hand, folder: Path) -> None:
    target = start.folder / "kommun.samverkan"
    start.dialogs.files = [folder, target]
    ui = start.window.start.ui
    hand.click(ui.fetch)
    assert start.dialogs.asked == ["Välj mappen som slutar på .pennan", "kommun.samverkan"]
    assert ui.notice.text == "Filen är hämtad. Välj ditt namn och skriv din lösenfras."
    assert Path(ui.file.currentText()) == target
    assert ui.user.currentText() == "Ava Almtoft", "the only one who may open it"
    assert ui.passphrase.hasFocus()
    hand.type(PHRASE)
    hand.enter()
    assert start.session.record.read_only
    start.window.pen.look()
    assert start.window.ui.pen.text() == "Pennan: Ava Almtoft"
    note = pen_note.read(target)
    assert note is not None
    assert note.folder == str(folder)


@pytest.mark.parametrize("wrong", ["empty", "gone", "taken"])
def test_what_cannot_be_fetched_is_told_and_leaves_nothing(
    start: Start, hand: Hand, folder: Path, tmp_path: Path, wrong: str
) -> None:
    target = start.folder / "kommun.samverkan"
    chosen = {"empty": tmp_path / "delad", "gone": tmp_path / "borta", "taken": folder}[wrong]
    if wrong == "taken":
        target.write_bytes(b"annat")
    start.dialogs.files = [chosen, target]
    hand.click(start.window.start.ui.fetch)
    told = start.window.start.ui.notice.text
    sentence = {
        "empty": "finns ingen delad fil. Inget har ändrats. Välj mappen som slutar på .pennan.",
        "gone": "går inte att nå. Inget har ändrats i den.",
        "taken": "Det finns redan en fil kommun.samverkan. Den har lämnats orörd.",
    }[wrong]
    assert sentence in told
    assert start.left() == (["kommun.samverkan"] if wrong == "taken" else [])
    assert start.window.start.ui.fetch.hasFocus()


def test_given_up_at_either_question_nothing_happens(start: Start, hand: Hand, folder: Path) -> None:
    for files in ([None], [folder, None]):
        start.dialogs.files = list(files)
        hand.click(start.window.start.ui.fetch)
        assert start.left() == []
        assert start.window.start.ui.fetch.isEnabled()
