"""If these fail, what somebody wrote is taken for HTML: it can hide other words, or fetch a picture from a share."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.dialogs_port import Choice, QtDialogs
from samverkan_desktop.gui.widgets.plain import Label, tip

ROOT = Path(__file__).resolve().parents[2]
GUI = ROOT / "samverkan_desktop" / "gui"
HOSTILE = 'Skolan <img src="//server/share/x.png"> <b>fet</b> &amp; <a href="file:///etc/passwd">länk</a>'


def test_label_shows_the_words_as_they_are(qtbot: QtBot) -> None:
    label = Label(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    plain = Label("x" * len(HOSTILE))
    qtbot.addWidget(plain)
    assert label.sizeHint().width() > plain.sizeHint().width() // 2, "the tags take room, so they are seen"
    label.setToolTip(HOSTILE)
    assert label.toolTip() == tip(HOSTILE)
    with_parent = Label(label)
    assert (with_parent.text(), with_parent.parent()) == ("", label)


@pytest.mark.parametrize("wrapped", [False, True])
def test_tooltip_shows_the_words_as_they_are(wrapped: bool) -> None:
    shown = QTextDocument()
    shown.setHtml(tip(HOSTILE, wrapped=wrapped))
    assert shown.toPlainText() == HOSTILE
    assert tip("Flyttat till torsdag") == "Flyttat till torsdag"
    assert tip("", wrapped=True) == ""


def test_question_in_a_box_is_shown_as_it_is(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asked: list[Qt.TextFormat] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.textFormat()))
    QtDialogs().ask(parent, title="Fråga", text=HOSTILE, choices=(Choice("yes", "Ja"), Choice("no", "Nej")))
    assert asked == [Qt.TextFormat.PlainText]


def modules() -> Iterator[tuple[str, ast.AST]]:
    for path in sorted(GUI.rglob("*.py")):
        if path.name != "plain.py":
            yield path.relative_to(GUI).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def test_every_label_is_a_plain_one() -> None:
    """A new label made as Qt makes them would take a text from outside for HTML."""
    bare = []
    for name, tree in modules():
        if name.startswith("forms/"):
            continue
        for node in ast.walk(tree):
            made = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QLabel"
            based = isinstance(node, ast.ClassDef) and any(
                isinstance(b, ast.Name) and b.id == "QLabel" for b in node.bases
            )
            if made or based:
                bare.append(f"{name}:{ast.unparse(node)[:60]}")
    assert bare == [], "use gui/widgets/plain.Label"


def test_every_label_of_a_form_is_a_plain_one() -> None:
    """They are made plain by dev.py forms."""
    for path in sorted((GUI / "forms").glob("ui_*.py")):
        lines = path.read_text(encoding="utf-8").splitlines()
        for line, after in pairwise(lines):
            if "= QLabel(" in line:
                assert after.strip() == f"{line.split('=')[0].strip()}.setTextFormat(Qt.TextFormat.PlainText)", (
                    path.name
                )


def test_no_tooltip_of_others_words_goes_round_it() -> None:
    """Words of our own and of others look alike in the source: a tooltip is a text in ``tr`` or goes through `tip`."""
    unsafe = []
    for name, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "setToolTip":
                told = ast.unparse(node.args[0])
                if not ("tip(" in told or "tr(" in told or "translate(" in told or told in KNOWN):
                    unsafe.append(f"{name}:{node.lineno} {told}")
    assert unsafe == []


KNOWN = {
    "''",
    "f'{text} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})'",  # words of the menu
    "f\"{word.replace('&', '')} ({QKeySequence(keys).toString()})\"",  # words of buttons
}


def test_no_label_is_made_rich_again(qtbot: QtBot) -> None:
    for name, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute):
                assert node.attr not in ("RichText", "MarkdownText", "AutoText", "setHtml", "insertHtml"), name
    assert issubclass(Label, QLabel)
