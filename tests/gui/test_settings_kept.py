"""If these fail, nobody can see what has been let stand, or take it back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from samverkan_desktop.deidentify import scan
from samverkan_desktop.domain.kept import KeepReason, KeptWord
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.pages.settings.kept import KeptSection
from samverkan_desktop.gui.pages.settings.page import SettingsPage
from samverkan_desktop.services.keeping import Keeping
from tests.gui.conftest import click, press

MISTAKEN = "Vi provade Zyntra i går på förmiddagen."
GIVEN = "Skolan berättar att Kalle ropade."


def keep(window: MainWindow, text: str) -> KeptWord:
    assert window.workspace is not None
    item = window.workspace.session.repositories.items.all()[-1]
    keeping = Keeping(window.workspace.session)
    where = "7/2026, § 44"
    return keeping.keep(text, scan(text)[0], KeepReason.NO_PERSON, place=item.id, item_id=item.id, where=where)


@pytest.fixture(autouse=True)
def _nothing_kept_before(window: MainWindow) -> None:
    """What the example has let stand is taken back, so that each test sees its own."""
    assert window.workspace is not None
    keeping = Keeping(window.workspace.session)
    for kept in keeping.all():
        keeping.revoke(kept.id)


@pytest.fixture
def section(window: MainWindow) -> Callable[[], KeptSection]:
    def opened() -> KeptSection:
        window.show_page(SETTINGS, "kept")
        page = window.page()
        assert isinstance(page, SettingsPage)
        found = page.section
        assert isinstance(found, KeptSection)
        return found

    return opened


def test_an_empty_list_says_how_words_come_here(section: Callable[[], KeptSection]) -> None:
    shown = section()
    assert shown.empty.isVisible()
    assert not shown.back.isVisible()


def test_each_decision_tells_reason_place_day_and_who(window: MainWindow, section: Callable[[], KeptSection]) -> None:
    keep(window, GIVEN)
    keep(window, MISTAKEN)
    rows = section().list.rows.rows
    assert [row.title for row in rows] == ["”Vi provade Zyntra i går”", "Namn, 5 tecken"]
    assert rows[1].sub.startswith("7/2026, § 44 · inte en person · ")
    assert "Kalle" not in " ".join(each.spoken for each in rows), "a name is not repeated outside its text"


def test_a_decision_is_taken_back_by_button_or_key_and_comes_back_by_undo(
    window: MainWindow, section: Callable[[], KeptSection]
) -> None:
    keep(window, GIVEN)
    keep(window, MISTAKEN)
    shown = section()
    click(shown.back)
    assert [row.title for row in shown.list.rows.rows] == ["Namn, 5 tecken"]
    press(shown.list, Qt.Key.Key_Delete)
    assert shown.list.rows.rowCount() == 0
    window.undoing.undo()
    assert [row.title for row in shown.list.rows.rows] == ["Namn, 5 tecken"]
