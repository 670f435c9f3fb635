"""The pictures of what comes before a record is open: the wizard step by step, the ways back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.dialogs_port import Choice
from samverkan_desktop.gui.gallery_pages import empty_scenes
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.restore import RecoveryPage, RestorePage
from samverkan_desktop.gui.tasks import InlineTasks
from samverkan_desktop.gui.wizard.boards_step import BoardsStep
from samverkan_desktop.gui.wizard.desk import Desk
from samverkan_desktop.gui.wizard.key_step import KeyStep
from samverkan_desktop.gui.wizard.municipality_step import MunicipalityStep
from samverkan_desktop.gui.wizard.place_step import PlaceStep
from samverkan_desktop.gui.wizard.series_step import SeriesStep
from samverkan_desktop.gui.wizard.units_step import UnitsStep
from samverkan_desktop.gui.wizard.user_step import UserStep
from samverkan_desktop.gui.wizard.wizard import Wizard
from samverkan_desktop.services.records import Surroundings
from samverkan_desktop.services.upkeep import Upkeep

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PHRASE = "fem ord som ingen annan har"
_WEAK = "sommar2026"
_ASKED = 6


class GivesUp:
    """Answers every question with its destructive choice, and chooses no file and no printer."""

    def ask(self, _parent: QWidget, /, *, title: str, text: str, choices: Sequence[Choice]) -> str:  # noqa: ARG002
        """Return the key of the destructive choice."""
        return next(choice.key for choice in choices if choice.destructive)

    def open_files(self, _parent: QWidget, /, *, title: str, pattern: str) -> tuple[Path, ...]:  # noqa: ARG002
        return ()

    def open_file(self, _parent: QWidget, /, *, title: str, folder: Path | None, pattern: str) -> Path | None:  # noqa: ARG002
        """Choose none."""
        return None

    def save_file(self, _parent: QWidget, /, *, title: str, suggestion: Path, pattern: str) -> Path | None:  # noqa: ARG002
        """Choose none."""
        return None

    def open_folder(self, _parent: QWidget, /, *, title: str, folder: Path | None) -> Path | None:  # noqa: ARG002
        """Choose none."""
        return None

    def printer(self, _parent: QWidget, /, *, title: str, pages: int) -> QPrinter | None:  # noqa: ARG002
        """Choose none."""
        return None


def desk(around: Surroundings, folder: Path) -> Desk:
    """Return what the wizard needs, with its files in ``folder``."""
    return Desk(
        surroundings=around,
        tasks=InlineTasks(),
        dialogs=GivesUp(),
        example_folder=folder / "exempel",
        folders=(folder,),
        on_network=_own_disk,
        pick=_asked,
    )


def start_scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Walk through the wizard and the ways back, and through the new record's pages before anything is done in it."""
    others = window.start.others
    yield "start-forsta-gangen", window
    others.new()
    wizard = others.shown
    if not isinstance(wizard, Wizard):
        return
    for name in _wizard_scenes(wizard):
        yield name, window
    made = wizard.draft.made
    if made is None:
        raise SystemExit(wizard.ui.notice.text)
    path, key = made.session.record.path, made.recovery_key
    Upkeep(made.session).back_up(path.parent / f"{path.stem} säkerhetskopior")
    made.session.close()
    wizard.draft.forget()
    others.back()
    window.start.choose(path)
    for name in _ways_back(window, key):
        yield name, window
    window.start.choose(path)
    window.start.open_now(_PHRASE)
    if window.workspace is None:
        raise SystemExit(window.start.ui.notice.text)
    yield from empty_scenes(window)
    window.close_record()


def _ways_back(window: MainWindow, key: str) -> Iterator[str]:
    others = window.start.others
    others.recover()
    if isinstance(others.shown, RecoveryPage):
        for field, group in zip(others.shown.ui.key.fields, key.split(), strict=True):
            field.setText(group)
        others.shown.ui.key.fields[3].setText("AAAAA")
        yield "nyckel-felskriven"
        others.shown.leave()
    others.restore()
    if isinstance(others.shown, RestorePage):
        yield "aterstall"
        others.shown.ui.passphrase.setText(_PHRASE)
        others.shown.go_on()
        yield "aterstalld"
        others.shown.leave()
    others.restore()
    if isinstance(others.shown, RestorePage):
        target = Path(others.shown.ui.target.text())
        others.shown.ui.target.setText(str(target.with_name("Titta.samverkan")))
        others.shown.ui.passphrase.setText(_PHRASE)
        others.shown.go_on()
        yield "aterstalld-bredvid"
        others.shown.leave()


def _wizard_scenes(wizard: Wizard) -> Iterator[str]:
    for number, step in enumerate(wizard.steps[:-1], start=1):
        if isinstance(step, MunicipalityStep):
            step.ui.name.setText("Exempelkommun")
        elif isinstance(step, BoardsStep):
            step.ui.moreButton.click()
        elif isinstance(step, UnitsStep):
            step.ui.schools.setPlainText("Centralskolan\nTallängsskolan")
            step.ui.independent.setPlainText("Norra skolan; Stiftelsen Norra skolan")
        elif isinstance(step, SeriesStep) and step.ui.first.day is not None and wizard.draft.school_year is not None:
            step.ui.first.show_day(wizard.draft.school_year.breaks[0].date_from)
        elif isinstance(step, UserStep):
            step.ui.name.setText("Ava Almtoft")
            step.ui.passphrase.first.setText(_WEAK)
        elif isinstance(step, PlaceStep):
            suggested = step.ui.file.text()
            step.ui.file.setText(str(Path("/home/ava/OneDrive - Exempelkommun/Exempelkommun.samverkan")))
        yield f"ny-{number}-{type(step).__name__.removesuffix('Step').lower()}"
        if isinstance(step, UserStep):
            for line in (step.ui.passphrase.first, step.ui.passphrase.again):
                line.setText(_PHRASE)
        elif isinstance(step, PlaceStep):
            step.ui.file.setText(suggested)
            step.leave()
            wizard.make_now()
            continue
        wizard.go_on()
    step = wizard.step
    if isinstance(step, KeyStep):
        yield "ny-9-key"
        step.copied.click()
        step.ui.typed.setText("ABCDE")
        wizard.go_on()
        yield "ny-9-key-fel"


def _own_disk(_path: Path) -> bool:
    return False


def _asked(_count: int) -> int:
    return _ASKED
