"""Logg: what each user has done in a month, what stands out, and a mark that somebody has looked it through."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.log_review import Month
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui.models import log_rows
from samverkan_desktop.gui.pages.settings.log_disposal import DisposalCard
from samverkan_desktop.gui.pages.settings.log_parts import LogCard
from samverkan_desktop.gui.print_pdf import print_pdf
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.chip import Chip
from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.delivery import deliver_as
from samverkan_desktop.services.log_months import unreviewed_months
from samverkan_desktop.services.log_paper import log_paper
from samverkan_desktop.services.log_review import LogReviews, LogRow, OpenMonth

_MORE = 60


class LogSection(QWidget):
    """The month on top, then what stands out, the users, and the rows behind whichever is chosen."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self._workspace = workspace
        self._reviews = LogReviews(workspace.session)
        self._shown: OpenMonth | None = None
        self._rows: tuple[LogRow, ...] = ()
        self._count = _MORE
        self.month = ChoiceField(self)
        self.state = Chip(self)
        self.notice = Notice(self)
        self.mark = QPushButton(self.tr("Markera som &granskad"), self)
        self.mark.setProperty("kind", "primary")
        self.print = QPushButton(self.tr("Skriv &ut …"), self)
        self.save = QPushButton(self.tr("Spara som &PDF …"), self)
        self.check = QPushButton(self.tr("&Kontrollera kedjan"), self)
        self.notes = LogCard(self.tr("Det här sticker ut"), "", self)
        self.users = LogCard(self.tr("Per användare"), "", self)
        self.behind = LogCard(self.tr("Alla rader"), "", self)
        self.more = QPushButton(self.tr("Visa &fler"), self.behind)
        self.behind.inside.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        self.disposal = DisposalCard(workspace, self._reviews, self)
        inside = QWidget(self)
        inside.setProperty("kind", "plain")
        down = QVBoxLayout(inside)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(14)
        for part in (self._head(), self.notes, self.users, self.behind, self.disposal):
            down.addWidget(part)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        down.addStretch(1)
        self._connect()

    def _head(self) -> QFrame:
        card = QFrame(self)
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(8)
        heading = Label(self.tr("Åtkomstlogg"), card)
        heading.setProperty("kind", "cardtitle")
        about = Label(
            self.tr(
                "Vem som har läst, ändrat, skrivit ut och exporterat. Gå igenom varje månad när den är slut och "
                "markera den som granskad. Loggen visar manipuleringsspår; den hindrar inte den som har filens nyckel."
            ),
            card,
        )
        about.setProperty("kind", "small")
        about.setWordWrap(True)
        self.month.setMinimumContentsLength(16)
        self.month.setAccessibleName(self.tr("Månad"))
        choose = QHBoxLayout()
        choose.setSpacing(12)
        choose.addWidget(self.month, 0)
        choose.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        choose.addStretch(1)
        buttons = QWidget(card)
        buttons.setProperty("kind", "plain")
        flow = FlowLayout(buttons)
        for button in (self.mark, self.print, self.save, self.check):
            flow.addWidget(button)
        inside.addWidget(heading)
        inside.addWidget(about)
        inside.addLayout(choose)
        inside.addWidget(self.notice)
        inside.addWidget(buttons)
        return card

    def _connect(self) -> None:
        self.month.chosen.connect(self._open)
        self.mark.clicked.connect(self.mark_reviewed)
        self.print.clicked.connect(self.print_review)
        self.save.clicked.connect(self.save_review)
        self.check.clicked.connect(self.check_chain)
        self.more.clicked.connect(self._show_more)
        self.notes.list.picked.connect(self._note_picked)
        self.users.list.picked.connect(self._user_picked)
        self.disposal.disposed.connect(self._disposed)

    def concerns(self, _command: Command) -> bool:
        """The log is read when the section is opened, not after each change: every change is a row in it."""
        return False

    def start_focus(self) -> QWidget:
        """Return what has the focus first."""
        return self.month

    # --- showing -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the log again, at the month that is shown, or the latest one that waits."""
        if not self._workspace.session.rights.may(Deed.LOG):
            self._show_nothing()
            return
        months = self._reviews.months()
        kept = self.month.value
        self.month.offer(log_rows.month_choices(months))
        keys = [month.key for month in months]
        self.month.show_value(kept if kept in keys else self._first_waiting(months))
        self._open()

    def _first_waiting(self, months: tuple[Month, ...]) -> str:
        waiting = unreviewed_months(self._workspace.session)
        return (waiting[0] if waiting else months[0]).key

    def _show_nothing(self) -> None:
        for part in (self.month, self.state, self.mark, self.print, self.save, self.check):
            part.hide()
        for card in (self.notes, self.users, self.behind, self.disposal):
            card.hide()
        self.notice.say(self._workspace.limit(Deed.LOG), Tone.BRAND)

    def _open(self) -> None:
        self.notice.clear()
        with self._workspace.telling(self.notice):
            self._show(self._reviews.open(Month.read(self.month.value)))

    def _show(self, found: OpenMonth) -> None:
        self._shown = found
        review = found.review
        self.state.show_word(*log_rows.state_words(found))
        self.mark.setVisible(found.is_over and found.reviewed is None)
        self.mark.setEnabled(self._workspace.may(Deed.LOG))
        for button in (self.print, self.save):
            button.setEnabled(self._workspace.session.rights.may(Deed.PRINT))
        self.notes.list.rows.show_rows(log_rows.note_rows(review))
        self.notes.say("" if review.notes else self.tr("Inget sticker ut den här månaden."))
        self.users.list.rows.show_rows(log_rows.user_rows(review))
        self.users.say("" if review.users else self.tr("Ingen har använt filen den här månaden."))
        self._behind(self.tr("Alla rader"), found.rows)
        self.disposal.refresh()

    def _behind(self, heading: str, rows: tuple[LogRow, ...]) -> None:
        self._rows, self._count = tuple(reversed(rows)), _MORE
        self.behind.heading.setText(heading)
        self.behind.list.setAccessibleName(heading)
        self._fill()

    def _fill(self) -> None:
        shown = self._rows[: self._count]
        self.behind.list.rows.show_rows(log_rows.log_rows(self._reviews.told(shown)))
        self.more.setVisible(len(self._rows) > len(shown))
        told = self.tr("{shown} av {n} rader, de senaste först.").format(shown=len(shown), n=len(self._rows))
        self.behind.say(told if self._rows else self.tr("Inga rader."))

    def _show_more(self) -> None:
        self._count += _MORE
        self._fill()

    def _note_picked(self, place: int) -> None:
        if self._shown is None or not 0 <= place < len(self._shown.review.notes):
            return
        note = self._shown.review.notes[place]
        wanted = set(note.rows)
        title = self.notes.list.rows.rows[place].title
        self._behind(f"{title}: {note.user_name}", tuple(row for row in self._shown.rows if row.number in wanted))

    def _user_picked(self, place: int) -> None:
        if self._shown is None or not 0 <= place < len(self._shown.review.users):
            return
        user = self._shown.review.users[place]
        self._behind(user.user_name, tuple(row for row in self._shown.rows if row.user_id == user.user_id))

    # --- doing -------------------------------------------------------------------------------------------------

    def mark_reviewed(self) -> None:
        """Mark the month as looked through, by the one who has the record open."""
        if self._shown is None:
            return
        self.notice.clear()
        with self._workspace.telling(self.notice):
            self._reviews.mark(self._shown.review.month)
            self._show(self._reviews.read(self._shown.review.month))
            told = self.tr("Månaden är markerad som granskad.")
            found = self._reviews.verify()
            if found:  # whoever signs is to know what the log itself tells
                told = f"{told} {log_rows.chain_words(found, self._workspace.session.record.head.number)}"
            self.notice.say(told, Tone.DANGER if found else Tone.OK)
            self.print.setFocus()

    def check_chain(self) -> None:
        """Verify the whole chain, with the anchors and the approved minutes."""
        self.notice.clear()
        with self._workspace.telling(self.notice):
            found = self._reviews.verify()
            rows = self._workspace.session.record.head.number
            self.notice.say(log_rows.chain_words(found, rows), Tone.DANGER if found else Tone.OK)

    def print_review(self) -> None:
        """Print the review on the printer the user chooses, from memory."""
        if self._shown is None:
            return
        self.notice.clear()
        printer = self._workspace.dialogs.printer(self, title=self.tr("Skriv ut granskningen"), pages=1)
        if printer is not None:
            with self._workspace.telling(self.notice):
                print_pdf(log_paper(self._workspace.session, self._shown).content, printer)
                self.notice.say(self.tr("Skickat till skrivaren."), Tone.OK)

    def save_review(self) -> None:
        """Save the review where the user says, and nowhere else."""
        if self._shown is None:
            return
        self.notice.clear()
        with self._workspace.telling(self.notice):
            paper = log_paper(self._workspace.session, self._shown)
            path = self._workspace.dialogs.save_file(
                self,
                title=self.tr("Spara granskningen"),
                suggestion=Path.home() / paper.file_name,
                pattern="PDF (*.pdf)",
            )
            if path is not None:
                saved = deliver_as(path, paper.content, ".pdf")
                self.notice.say(self.tr("Sparad: {file}").format(file=str(saved)), Tone.OK)

    def _disposed(self, told: str) -> None:
        self.refresh()
        self.notice.say(told, Tone.OK)
