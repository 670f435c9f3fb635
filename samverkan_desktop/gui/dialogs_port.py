"""Every question to the user goes through one object, so that a test can answer and nothing ever hangs.

What can be said in place is said in place (`widgets.notice`); this is for what must be answered before going on.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMessageBox, QWidget

from samverkan_desktop.domain.value_classes import dataclass

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


@dataclass(frozen=True)
class Choice:
    """One answer to a question. ``destructive``: it loses something, so it is never the default."""

    key: str
    word: str
    destructive: bool = False


class Dialogs(Protocol):
    """Questions, names of files and folders, a printer."""

    def ask(self, parent: QWidget, /, *, title: str, text: str, choices: Sequence[Choice]) -> str:
        """Ask; the first choice that loses nothing is the default. Returns its key, the last's when it is closed."""
        ...

    def open_file(self, parent: QWidget, /, *, title: str, folder: Path | None, pattern: str) -> Path | None:
        """Ask for a file that exists."""
        ...

    def open_files(self, parent: QWidget, /, *, title: str, pattern: str) -> tuple[Path, ...]:
        """Ask for one or more files that exist; none when the user changes their mind."""
        ...

    def save_file(self, parent: QWidget, /, *, title: str, suggestion: Path, pattern: str) -> Path | None:
        """Ask where to save. The user has agreed when the file exists."""
        ...

    def open_folder(self, parent: QWidget, /, *, title: str, folder: Path | None) -> Path | None:
        """Ask for a folder that exists."""
        ...

    def printer(self, parent: QWidget, /, *, title: str, pages: int) -> QPrinter | None:
        """Ask which printer; None when the user changes their mind."""
        ...


def _loses(box: QMessageBox, button: QAbstractButton) -> bool:
    return box.buttonRole(button) is QMessageBox.ButtonRole.DestructiveRole


class QtDialogs:
    """The system's own dialogs."""

    def ask(self, parent: QWidget, /, *, title: str, text: str, choices: Sequence[Choice]) -> str:
        """Ask in a box with the choices as buttons."""
        box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        roles = QMessageBox.ButtonRole
        buttons = {}
        for place, choice in enumerate(choices):
            role = roles.DestructiveRole if choice.destructive else roles.AcceptRole if place == 0 else roles.RejectRole
            buttons[box.addButton(choice.word, role)] = choice.key
        last = list(buttons)[-1]
        box.setDefaultButton(next((box_button for box_button in buttons if not _loses(box, box_button)), last))
        box.setEscapeButton(last)
        box.exec()
        return buttons.get(box.clickedButton(), buttons[last])  # type: ignore[call-overload,no-any-return]

    def open_file(self, parent: QWidget, /, *, title: str, folder: Path | None, pattern: str) -> Path | None:
        """Ask with the system's file dialog."""
        name, _ = QFileDialog.getOpenFileName(parent, title, str(folder or Path.home()), pattern)
        return Path(name) if name else None

    def open_files(self, parent: QWidget, /, *, title: str, pattern: str) -> tuple[Path, ...]:
        """Ask with the system's file dialog."""
        names, _ = QFileDialog.getOpenFileNames(parent, title, str(Path.home()), pattern)
        return tuple(Path(name) for name in names)

    def save_file(self, parent: QWidget, /, *, title: str, suggestion: Path, pattern: str) -> Path | None:
        """Ask with the system's file dialog."""
        name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), pattern)
        return Path(name) if name else None

    def open_folder(self, parent: QWidget, /, *, title: str, folder: Path | None) -> Path | None:
        """Ask with the system's file dialog."""
        name = QFileDialog.getExistingDirectory(parent, title, str(folder or Path.home()))
        return Path(name) if name else None

    def printer(self, parent: QWidget, /, *, title: str, pages: int) -> QPrinter | None:
        """Ask with the system's print dialog."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # start-up: only printing needs it

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(title)
        dialog.setMinMax(1, pages)
        dialog.setFromTo(1, pages)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None
