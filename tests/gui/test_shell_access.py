"""If these fail, a page that somebody added is closed to those who listen to it, or who use no mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTableView,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.dialogs.handbook import HandbookDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import FINISH, MEETING, OVERVIEW_ROWS, PAGES
from samverkan_desktop.gui.theme import Scheme, Theme
from samverkan_desktop.gui.tokens import DARK, LIGHT, Tokens, Tone, contrast
from tests.gui.conftest import consultation, press
from tests.gui.test_accessibility import nameless, seen

Role = QAccessible.Role
_ROLES: tuple[tuple[type[QWidget], set[Role]], ...] = (
    (QRadioButton, {Role.RadioButton}),
    (QCheckBox, {Role.CheckBox}),
    (QAbstractButton, {Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton}),
    (QLineEdit, {Role.EditableText}),
    (QTextEdit, {Role.EditableText}),
    (QPlainTextEdit, {Role.EditableText}),
    (QComboBox, {Role.ComboBox, Role.EditableText}),
    (QListView, {Role.List}),
    (QTableView, {Role.Table}),
)
_KEYS = [spec.key for spec in PAGES if spec.key != OVERVIEW_ROWS]


def show(window: MainWindow, key: str, qtbot: QtBot) -> None:
    assert window.workspace is not None
    window.show_page(key, consultation(window.workspace.session).id if key in (MEETING, FINISH) else "")
    window.resize(1366, 768)
    qtbot.wait(20)


def controls(window: MainWindow) -> list[QWidget]:
    """What Tab leads to on the page, in its order."""
    page = window.page()
    assert page is not None
    found: list[QWidget] = []
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tabbed and page.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return [each for each in found if each.focusProxy() is None and not isinstance(each, QScrollArea)]


@pytest.mark.parametrize("key", _KEYS)
def test_every_control_has_a_name(window: MainWindow, key: str, qtbot: QtBot) -> None:
    show(window, key, qtbot)
    assert nameless(window) == []
    assert seen(window) > 20


@pytest.mark.parametrize("key", _KEYS)
def test_every_control_says_what_it_is(window: MainWindow, key: str, qtbot: QtBot) -> None:
    show(window, key, qtbot)
    wrong = []
    for widget in controls(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        roles = next((roles for kind, roles in _ROLES if isinstance(widget, kind)), None)
        name = interface.text(QAccessible.Text.Name)
        if roles is None and (interface.role() in (Role.Client, Role.NoRole) and not name):
            wrong.append(f"{type(widget).__name__} {widget.objectName()}: neither role nor name")
        elif roles is not None and interface.role() not in roles:
            wrong.append(f"{type(widget).__name__} {widget.objectName()}: {interface.role().name}")
    assert wrong == []


@pytest.mark.parametrize("key", _KEYS)
def test_tab_goes_as_one_reads(window: MainWindow, key: str, qtbot: QtBot) -> None:
    """From the top down and from left to right, within each card."""
    show(window, key, qtbot)
    page = window.page()
    assert page is not None
    last: dict[QWidget, tuple[QRect, QWidget]] = {}
    wrong = []
    for widget in controls(window):
        card = _card(widget, page)
        here = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        before = last.get(card)
        if before is not None and not _reads_on(before[0], here):
            wrong.append(f"{before[1].objectName()} {before[0]} → {widget.objectName()} {here}")
        last[card] = (here, widget)
    assert wrong == []


def _card(widget: QWidget, page: QWidget) -> QWidget:
    for each in _above(widget):
        if each is page or each.property("kind") in ("card", "notice", "strip") or isinstance(each, QScrollArea):
            return each
    return page


def _above(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def _reads_on(first: QRect, then: QRect) -> bool:
    same_line = (
        min(first.bottom(), then.bottom()) - max(first.top(), then.top()) > min(first.height(), then.height()) / 2
    )
    return first.left() <= then.left() if same_line else first.top() <= then.top()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("key", _KEYS)
def test_the_focus_is_seen(window: MainWindow, theme: Theme, key: str, scheme: Scheme, qtbot: QtBot) -> None:
    show(window, key, qtbot)  # which also lets go of earlier windows: they need not change their looks
    theme.choose(scheme=scheme)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    unseen = []
    for widget in controls(window):
        if isinstance(widget, QAbstractItemView) and widget.model().rowCount() == 0:
            continue
        window.ui.menu.setFocus()
        QApplication.processEvents()
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if widget.hasFocus() and widget.grab().toImage() == without:
            unseen.append(f"{type(widget).__name__} {widget.objectName()}")
    assert unseen == []


@pytest.mark.parametrize("key", _KEYS)
def test_tab_comes_round_and_never_gets_stuck(window: MainWindow, key: str, qtbot: QtBot) -> None:
    show(window, key, qtbot)
    many = controls(window)
    if not many:
        return
    many[0].setFocus()
    been = set()
    for _ in range(len(many) + 60):
        focus = window.focusWidget()
        assert focus is not None
        been.add(focus)
        press(focus, Qt.Key.Key_Tab)
    assert window.ui.search in been, "out of the page again"
    assert len(been) > 5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_words_stand_out_from_their_ground(tokens: Tokens) -> None:
    pairs = {
        "text": (tokens.text, tokens.surface),
        "text on page": (tokens.text, tokens.background),
        "muted": (tokens.muted, tokens.surface),
        "muted on page": (tokens.muted, tokens.background),
        "muted on sunken": (tokens.muted, tokens.sunken),
        "muted on marked row": (tokens.muted, tokens.brand_soft),
        "main button": (tokens.on_brand, tokens.brand_fill),
        "quiet button": (tokens.brand, tokens.surface),
        "quiet button on page": (tokens.brand, tokens.background),
        "navigation": (tokens.side_text, tokens.side),
        "navigation, open page": (tokens.side_strong, tokens.side_active),
        "navigation, heading": (tokens.side_muted, tokens.side),
        "saved": (tokens.ok, tokens.surface),
        **{f"chip {tone}": tokens.of(tone) for tone in Tone},
    }
    weak = {name: round(contrast(*pair), 2) for name, pair in pairs.items() if contrast(*pair) < 4.5}
    assert weak == {}


def test_lock_page_palette_and_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.finding.open()
    assert nameless(window) == []
    window.finding.shut()
    window.menu.show_help()
    (book,) = window.findChildren(HandbookDialog)
    assert nameless(book) == []
    book.close()
    press(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert nameless(dialog) == []
    dialog.close()
    window.lock.lock()
    qtbot.waitUntil(lambda: window.workspace is None)
    assert nameless(window) == []
