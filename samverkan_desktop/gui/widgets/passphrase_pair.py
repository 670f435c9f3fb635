"""Choosing a passphrase: typed twice unless it is shown, judged while it is typed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.reason_words import reason
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.gui.widgets.strength_meter import StrengthMeter
from samverkan_desktop.services.passphrases import Judged, Strength, judge, require

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PassphrasesDiffer(UserError):
    template = (
        "Lösenfraserna är inte lika. Inget har ändrats. Skriv den andra en gång till, eller kryssa i ”Visa det jag "
        "skriver” och kontrollera."
    )


class PassphrasePair(QWidget):
    """The passphrase and, while it is hidden, the same once more. ``entered``: Enter in the last field."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self._names: tuple[str, ...] = ()
        self.judged = Judged(Strength.EMPTY, 0)
        self.first, self.again = QLineEdit(self), QLineEdit(self)
        self.first_label = self._label(self.tr("&Lösenfras"), self.first)
        self.again_label = self._label(self.tr("Lösenfrasen &en gång till"), self.again)
        self.reveal = QCheckBox(self.tr("&Visa det jag skriver"), self)
        self.meter = StrengthMeter(self)
        self.word = Label(self)
        self.word.setProperty("kind", "small")
        self.reasons = Label(self)
        self.reasons.setProperty("kind", "small")
        self.reasons.setWordWrap(True)
        for line, name in (
            (self.first, self.tr("Lösenfras")),
            (self.again, self.tr("Lösenfrasen en gång till")),
        ):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setAccessibleName(name)
            line.textChanged.connect(self._typed)
            line.installEventFilter(self)
        self.reveal.toggled.connect(self._reveal)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.meter, 1)
        beside.addWidget(self.word)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.first_label, self.first):
            layout.addWidget(part)
        layout.addLayout(beside)
        for under in (self.reasons, self.again_label, self.again):
            layout.addWidget(under)
        layout.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.first)
        self._judge()

    # --- what is asked -----------------------------------------------------------------------------------------

    def guard_against(self, names: Iterable[str]) -> None:
        """Say which words an outsider would try: the user's name, the municipality's."""
        self._names = tuple(name for name in names if name)
        self._judge()

    def read(self) -> str:
        """Return the passphrase. Raises PassphraseTooWeak or PassphrasesDiffer."""
        passphrase = self.first.text()
        require(passphrase, names=self._names)
        if not self.reveal.isChecked() and self.again.text() != passphrase:
            raise PassphrasesDiffer
        return passphrase

    @property
    def blamed(self) -> QLineEdit:
        """The field to look at when it cannot be read."""
        return self.again if self.judged.is_accepted else self.first

    def forget(self) -> None:
        """Clear what was typed."""
        self.first.clear()
        self.again.clear()
        self.reveal.setChecked(False)

    # --- while it is typed -------------------------------------------------------------------------------------

    def _label(self, text: str, line: QLineEdit) -> QLabel:
        label = Label(text, self)
        label.setProperty("kind", "section")
        label.setBuddy(line)
        return label

    def _typed(self) -> None:
        self._judge()
        self.changed.emit()

    def _judge(self) -> None:
        self.judged = judge(self.first.text(), names=self._names)
        self.meter.show_judged(self.judged)
        word = self.tr("Styrka: {word}").format(word=words.label(self.judged.strength))
        self.word.setText(word)
        self.meter.setAccessibleName(word)
        reasons = ". ".join(capitalised(reason(each)) for each in self.judged.reasons)
        advice = self.tr("Minst 15 tecken eller fem ord. Välj gärna fem ord som inte hör ihop.")
        good = self._repeat_word()
        self.reasons.setText(f"{reasons}." if reasons else good if self.judged.is_accepted else advice)
        self.first.setAccessibleDescription(f"{word}. {self.reasons.text()}")

    def _repeat_word(self) -> str:
        if self.reveal.isChecked():
            return self.tr("✓ Den duger.")
        if self.again.text() and self.again.text() == self.first.text():
            return self.tr("✓ Den duger, och båda är lika.")
        return self.tr("✓ Den duger. Skriv den en gång till.")

    def _first_done(self) -> None:
        if self.reveal.isChecked():
            self.entered.emit()
        else:
            self.again.setFocus()

    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for line in (self.first, self.again):
            line.setEchoMode(mode)
        self.again.setVisible(not shown)
        self.again_label.setVisible(not shown)
        self._judge()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            if watched is self.first:
                self._first_done()
            else:
                self.entered.emit()
            return True  # else the key would go on to what stands around, and answer once more there
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self._judge()
        return super().eventFilter(watched, event)
