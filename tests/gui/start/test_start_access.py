"""If these fail, somebody with a screen reader, without a mouse or with large text cannot begin."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.gui.pages.restore import RecoveryPage, RestorePage
from samverkan_desktop.gui.theme import Scheme, Theme
from samverkan_desktop.gui.wizard.boards_step import BoardsStep
from samverkan_desktop.gui.wizard.municipality_step import MunicipalityStep
from samverkan_desktop.gui.wizard.user_step import UserStep
from samverkan_desktop.services.records import new_record
from samverkan_desktop.services.upkeep import Upkeep
from tests.gui.start.start_desk import PHRASE, Start

LOOKS = ((Scheme.LIGHT, 100), (Scheme.DARK, 200))


def every_state(start: Start) -> Iterator[tuple[str, QWidget]]:
    """Walk through everything there is before a record is open."""
    others = start.window.start.others
    yield "start", start.window.start.ui.openPage
    others.new()
    wizard = start.wizard
    for step in wizard.steps[:-1]:
        assert wizard.step is step, wizard.ui.notice.text
        yield type(step).__name__, wizard
        if isinstance(step, MunicipalityStep):
            step.ui.name.setText("Exempelkommun")
        if isinstance(step, BoardsStep):
            step.ui.moreButton.click()
            yield "BoardsStep, more", wizard
        if isinstance(step, UserStep):
            for line in (step.ui.passphrase.first, step.ui.passphrase.again):
                line.setText(PHRASE)
            step.ui.name.setText("Ava")
        if step is not wizard.steps[-2]:
            wizard.go_on()
    start.dialogs.answers = ["leave"]
    wizard.cancel()
    path = start.folder / "kommun.samverkan"
    made = new_record(
        path, municipality=Municipality(name="A"), user="Ava", passphrase=PHRASE, surroundings=start.around
    )
    Upkeep(made.session).back_up(start.folder / "kommun säkerhetskopior")
    made.session.close()
    start.window.start.choose(path)
    others.recover()
    page = others.shown
    assert isinstance(page, RecoveryPage)
    yield "recovery", page
    for field, group in zip(page.ui.key.fields, made.recovery_key.split(), strict=True):
        field.setText(group)
    page._work()  # what the timer does
    yield "new passphrase", page
    page.leave()
    others.restore()
    restore = others.shown
    assert isinstance(restore, RestorePage)
    yield "restore", restore
    restore.ui.useKey.click()
    yield "restore with key", restore


def stops(page: QWidget) -> list[QWidget]:
    """What Tab goes through on a page, in its order."""
    found: list[QWidget] = []
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        shown = widget.isVisible() and widget.isEnabled() and not isinstance(widget, QScrollArea)
        if takes and shown and page.isAncestorOf(widget) and widget not in found:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def place_of(widget: QWidget, page: QWidget) -> QPoint:
    """Where something stands on a page; the foot stands under all that is scrolled."""
    foot = page.findChild(QFrame, "foot")
    under = 10_000 if foot is not None and foot.isAncestorOf(widget) else 0
    return widget.mapTo(page, QPoint(0, under))


def test_every_stop_has_a_name_and_the_order_is_that_of_reading(start: Start, qtbot: QtBot) -> None:
    for name, page in every_state(start):
        QApplication.processEvents()
        widgets = stops(page)
        assert widgets, name
        for widget in widgets:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface is not None
            assert interface.text(QAccessible.Text.Name).strip(), f"{name}: {widget.objectName()} {widget}"
        places = [place_of(widget, page) for widget in widgets]
        two_columns = name == "start"
        first = min(range(len(places)), key=lambda n: (places[n].x() if two_columns else places[n].y(), places[n].y()))
        in_order = [*range(first, len(places)), *range(first)]  # the chain is a ring
        for one, other in pairwise(in_order):
            before, after = places[one], places[other]
            tops = [places[n].y() for n in (one, other)]
            beside = abs(tops[0] - tops[1]) < min(widgets[n].height() for n in (one, other))
            told = f"{name}: {widgets[one].objectName()} before {widgets[other].objectName()}"
            assert after.x() > before.x() if beside else after.y() > before.y() or after.x() > before.x(), told


@pytest.mark.parametrize(("scheme", "zoom"), LOOKS, ids=["100", "200"])
def test_nothing_is_cut_off(start: Start, qtbot: QtBot, theme: Theme, scheme: Scheme, zoom: int) -> None:
    theme.choose(scheme=scheme, zoom=zoom)
    for name, page in every_state(start):
        QApplication.processEvents()
        page.grab()  # lays everything out
        for widget in [*page.findChildren(QLabel), *page.findChildren(QAbstractButton)]:
            if not widget.isVisible() or not str(widget.property("text") or "").strip():
                continue
            told = f"{name} at {zoom} %: {widget.objectName()} {widget.property('text')!r}"
            wanted = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.sizeHint().height()
            assert widget.height() >= wanted - 1, f"{told}: {widget.height()} of {wanted}"
            if not widget.hasHeightForWidth():
                assert widget.width() >= widget.sizeHint().width() - 1, told
            right = widget.mapTo(page, QPoint(widget.width(), 0)).x()
            assert right <= page.width(), told
