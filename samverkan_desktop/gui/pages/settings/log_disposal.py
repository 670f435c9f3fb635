"""Gallring of the log: whole closed years, by a decision, by two people. It cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from samverkan_desktop.domain.clock import local
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui.dialogs_port import Choice
from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.log_review import LogReviews

_WIDEST = 420


class DisposalCard(QFrame):
    """``disposed`` carries what to say when rows are gone. Hidden while there is nothing to dispose of or to tell."""

    disposed = Signal(str)

    def __init__(self, workspace: Workspace, reviews: LogReviews, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._workspace, self._reviews = workspace, reviews
        heading = Label(self.tr("Gallring"), self)
        heading.setProperty("kind", "cardtitle")
        self.about = Label(self)
        self.about.setProperty("kind", "small")
        self.about.setWordWrap(True)
        self.year = ChoiceField(self)
        self.reference = QLineEdit(self)
        self.second = QLineEdit(self)
        self.notice = Notice(self)
        self.go = QPushButton(self.tr("Gallra …"), self)
        self.go.setProperty("kind", "danger")
        self.fields = QWidget(self)
        self.fields.setProperty("kind", "plain")
        form = QVBoxLayout(self.fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        for word, field in (
            (self.tr("Till och med år"), self.year),
            (self.tr("Beslut (dnr)"), self.reference),
            (self.tr("Den andra personen, hela namnet"), self.second),
        ):
            label = Label(word, self.fields)
            label.setProperty("kind", "section")
            field.setAccessibleName(word)
            field.setMaximumWidth(_WIDEST)
            form.addWidget(label)
            form.addWidget(field)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(8)
        for part in (heading, self.about, self.fields, self.notice, self.go):
            inside.addWidget(part)
        self.go.clicked.connect(self.dispose)

    def refresh(self) -> None:
        """Show which years may go, and what has gone."""
        years = self._reviews.disposable()
        gone = self._reviews.disposed()
        may = self._workspace.may(Deed.SETTINGS)
        told = self.tr(
            "Loggen gallras med hela år, tidigast när två hela år har gått, efter beslut och av två personer. Kedjan "
            "hänger ihop efteråt, och gallringen står kvar i loggen."
        )
        lines = [
            self.tr("Gallrat {day}: rad 1–{last}, {why}").format(
                day=local(each.disposed_at).date().isoformat(), last=each.last_number, why=each.reference
            )
            for each in gone
        ]
        self.about.setText("\n".join([told, *lines]))
        self.year.offer([(str(year), str(year)) for year in reversed(years)])
        if years and not self.year.value:
            self.year.show_value(str(years[0]))
        for part in (self.fields, self.go):
            part.setVisible(bool(years) and may)
        self.setVisible(bool(gone) or (bool(years) and may))

    def dispose(self) -> None:
        """Dispose of the years, when it is meant."""
        year = self.year.value
        answer = self._workspace.dialogs.ask(
            self,
            title=self.tr("Gallra loggen till och med {year}?").format(year=year),
            text=self.tr("Raderna tas bort ur filen och går inte att få tillbaka. Säkerhetskopior har dem kvar."),
            choices=(
                Choice("keep", self.tr("Låt vara")),
                Choice("do", self.tr("Gallra"), destructive=True),
                Choice("keep", self.tr("Avbryt")),
            ),
        )
        if answer != "do":
            return
        self.notice.clear()
        with self._workspace.telling(self.notice):
            count = self._reviews.dispose(int(year), reference=self.reference.text(), second_person=self.second.text())
            self.reference.clear()
            self.second.clear()
            one = self.tr("Loggen är gallrad till och med {year}: 1 rad.")
            several = self.tr("Loggen är gallrad till och med {year}: {n} rader.")
            self.disposed.emit((one if count == 1 else several).format(year=year, n=count))
