"""What every meeting agreed on, with the deadlines for opinions: what is late first, then what is one's own."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.domain.time_spans import ALL
from samverkan_desktop.gui import words
from samverkan_desktop.gui.list_saving import save_list
from samverkan_desktop.gui.models import follow_up_rows
from samverkan_desktop.gui.models.follow_up_rows import DEADLINES, FollowUpFilter, FollowUpGroup, SearchedTexts, title
from samverkan_desktop.gui.models.phrase_words import said
from samverkan_desktop.gui.pages.figures_page import FiguresPage
from samverkan_desktop.gui.pages.follow_ups.state_keys import state_keys
from samverkan_desktop.gui.pages.meeting.follow_up_editor import OutcomeEditor, offer_states
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.chooser import choose, offer
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.follow_up_list import FollowUpLine, FollowUpLists, FollowUpView
from samverkan_desktop.services.follow_up_papers import FollowUpPapers

_KINDS = {"follow_up", "deadline", "meeting", "forum", "function", "unit", "person", "school_year"}


class FollowUpsPage(FiguresPage):
    """One key says how far something has come; *Vad ändrades?* is asked for where it is done."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        ui = self.ui
        ui.title.setText(self.tr("Uppföljningar"))
        ui.table.setAccessibleName(self.tr("Uppföljningar"))
        ui.quick.setAccessibleName(self.tr("Visa"))
        ui.quick.offer(
            (
                (FollowUpGroup.OPEN.value, self.tr("Öppna")),
                (FollowUpGroup.MINE.value, self.tr("Mina")),
                (FollowUpGroup.LATE.value, self.tr("Försenade")),
                (FollowUpGroup.DONE.value, self.tr("Klara")),
                (FollowUpGroup.ALL.value, self.tr("Alla")),
            )
        )
        ui.sentences.hide()
        self.search = QLineEdit(ui.filters)
        self.search.setPlaceholderText(self.tr("Sök i åtgärderna"))
        self.search.textChanged.connect(self._chosen)
        self.add_filter(self.search, self.tr("Sök åtgärd"))
        self.forum = self.add_chooser(self.tr("Forum"))
        self.unit = self.add_chooser(self.tr("Skola eller verksamhet"))
        self.span = self.add_chooser(self.tr("Överenskommet"))
        self.new = QPushButton(self.tr("&Nytt svarsdatum …"), self)
        self.new.setToolTip(self.tr("Lägg in ett svarsdatum för ett yttrande (Ctrl+N)"))
        self.new.clicked.connect(self.new_deadline)
        ui.top.insertWidget(1, self.new)
        self.editor = OutcomeEditor(self, line_width=540)
        self.editor.hide()
        ui.listLayout.insertWidget(1, self.editor)
        self.lists = FollowUpLists(workspace.session)
        self.view: FollowUpView | None = None
        self.shown: list[FollowUpLine] = []
        self._texts = SearchedTexts()
        self._opened: FollowUpLine | None = None
        self._connect()
        self.made(before=(self.new,))
        self._fit_search()
        self.refresh()

    def _connect(self) -> None:
        editor = self.editor
        editor.state_chosen.connect(self._state_chosen)
        editor.change_chosen.connect(self._save_outcome)
        editor.left.connect(self._save_outcome)
        editor.finished.connect(self._close_editor)
        state_keys(self.ui.table, self.set_state)
        self._key(self.tr("Nytt svarsdatum"), self.new_deadline, QKeySequence.StandardKey.New)
        self._key(self.tr("Sök bland åtgärderna"), self._to_search, QKeySequence.StandardKey.Find)
        Theme.current().changed.connect(self._fit_search)

    # --- showing -----------------------------------------------------------------------------------------------

    def show_object(self, id: str) -> None:
        """Mark a follow-up, whatever was filtered away."""
        self.entered()
        if id in set(FollowUpGroup):
            self._clear(FollowUpGroup(id))
            return
        if id and self.ui.table.table.place_of(id) < 0:
            self._clear(FollowUpGroup.ALL)
        self.ui.table.choose(self.ui.table.table.place_of(id))

    def refresh(self) -> None:
        try:
            self.view = self.lists.view(everything=self._needs_everything())
        except SamverkanError as fault:
            self.ui.notice.say(words.sentence(fault))
            return
        self._texts = SearchedTexts()
        self._show(self.view)

    def narrow(self) -> None:
        if self.view is None or self.view.everything is not self._needs_everything():
            self.refresh()
        else:
            self._show(self.view)

    def _needs_everything(self) -> bool:
        return FollowUpGroup(self.ui.quick.key) in (FollowUpGroup.DONE, FollowUpGroup.ALL)

    def _show(self, view: FollowUpView) -> None:
        ui, group = self.ui, FollowUpGroup(self.ui.quick.key)
        met = [(name, id) for id, name in view.forums]
        offer(self.forum, [(self.tr("Alla forum"), ""), *met, (self.tr("Svarsdatum"), DEADLINES)])
        offer(self.unit, [(self.tr("Alla verksamheter"), ""), *((unit.name, unit.id) for unit in view.units)])
        spans = [(capitalised(said(span.name)), span.key) for span in view.spans]
        offer(self.span, [spans[-1], *spans[:-1]])
        span = next((each for each in view.spans if each.key == self.span.currentData()), None)
        wanted = FollowUpFilter(
            span=None if span is None or span.key == ALL else span,
            forum=str(self.forum.currentData() or ""),
            unit=str(self.unit.currentData() or ""),
            text=self.search.text(),
        )
        narrowed = wanted.narrowed(view.lines, self._texts.of)
        waiting = [line for line in narrowed if line.waits]
        counted = (FollowUpGroup.OPEN, FollowUpGroup.MINE, FollowUpGroup.LATE)  # all of them among what waits
        ui.quick.show_counts({each.value: sum(map(each.holds, waiting)) for each in counted})
        self.shown = [line for line in narrowed if group.holds(line)]
        self.show_rows(follow_up_rows.headings(), follow_up_rows.rows(self.shown, view.today))
        self._tell(view, group, narrowed=wanted != FollowUpFilter())
        id = self._opened.id if self._opened is not None else ""
        for line in (line for line in view.lines if id and line.id == id):
            self._show_opened(line)

    def _tell(self, view: FollowUpView, group: FollowUpGroup, *, narrowed: bool) -> None:
        ui, free = self.ui, self._may_write()
        late = sum(line.late > 0 for line in view.lines if line.waits)
        ui.about.setText(
            self.tr("{n} försenade. Det som är sent står först, sedan ditt eget.").format(n=late)
            if late
            else self.tr("Ingenting är försenat.")
        )
        keys = self.tr("Enter öppnar, Ö öppen, P pågår, K klar. Mötet godkänner det som är klart.")
        ui.foot.setText(keys if free else self.tr("Enter öppnar. Du har läsrätt."))
        self.new.setEnabled(free)
        for button in (ui.print, ui.save):
            button.setEnabled(bool(self.shown))
        mine = group is FollowUpGroup.MINE
        ui.emptyTitle.setText(self.tr("Ingenting att göra här") if not narrowed else self.tr("Ingen träff"))
        ui.emptyText.setText(
            self.tr("Din funktion finns inte i personalregistret, så ingenting kan visas som ditt.")
            if mine and not view.owned
            else self.tr("Åtgärder läggs in i mötet, vid den paragraf där ni kommer överens.")
        )
        ui.showAll.setText(self.tr("Visa alla"))

    def concerns(self, command: Command) -> bool:
        return any(change.kind in _KINDS for change in command.changes) or not command.changes

    def show_all(self) -> None:
        self._clear(FollowUpGroup.ALL)
        self.start_focus().setFocus()

    def _clear(self, group: FollowUpGroup) -> None:
        for chooser in (self.forum, self.unit, self.span):
            choose(chooser, "")
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.ui.quick.choose(group.value)
        self.narrow()

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _fit_search(self) -> None:
        self.search.setFixedWidth(Theme.current().px(230))

    def _may_write(self) -> bool:
        return not self.workspace.read_only and self.workspace.session.rights.may(Deed.FOLLOW_UPS)

    # --- doing -------------------------------------------------------------------------------------------------

    def current(self) -> FollowUpLine | None:
        """Return the row that is marked."""
        index = self.ui.table.currentIndex()
        value = self.ui.table.table.row_at(index.row()).value if index.isValid() else None
        return value if isinstance(value, FollowUpLine) else None

    def set_state(self, state: FollowUpState) -> None:
        """Say how far the marked one has come; when it is done, ask what changed."""
        line = self.current()
        if line is None or not self._may_write():
            return
        place, done = self.ui.table.currentIndex().row(), False
        with self.workspace.telling(self.ui.notice):
            if state is FollowUpState.DONE:
                self._open(line)
            self.lists.set_state(line, state)
            done = True
        if done and state is FollowUpState.DONE:
            self.editor.outcome.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ui.table.choose(min(place, self.ui.table.table.rowCount() - 1))

    def open_cell(self, index: QModelIndex) -> None:
        """Open what is marked below the list: its words, how far it has come, and what changed."""
        line = self.current() if index.isValid() else None
        if line is not None:
            with self.workspace.telling(self.ui.notice):
                self._open(line)
                self.editor.state.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self, line: FollowUpLine) -> None:
        editor = self.editor
        what, outcome = title(line), line.outcome
        if line.case_code is not None:
            read = self.lists.read_case(line.id)
            what, outcome = f"{what}: {read.what}", read.outcome
        editor.about.setText(what)
        editor.outcome.setText(outcome)
        self._show_opened(line)
        editor.change.setEnabled(not line.is_deadline and self._may_write())
        editor.outcome.setReadOnly(not self._may_write())
        editor.state.setEnabled(self._may_write())
        editor.show()

    def _show_opened(self, line: FollowUpLine) -> None:
        """Show how far the opened one has come: it may have changed by a key in the list, or been undone."""
        editor = self.editor
        self._opened = line
        offer_states(editor.state, line.asked, line.state)
        editor.change.show_value(line.change.value)
        if line.case_code is None and not editor.outcome.hasFocus():
            editor.outcome.setText(line.outcome)

    def _state_chosen(self) -> None:
        line, state = self._opened, self.editor.chosen_state
        if line is None:
            return
        refused = True
        with self.workspace.telling(self.ui.notice):
            self.lists.set_state(line, state)
            refused = False
        offer_states(self.editor.state, line.asked, line.state if refused else state)

    def _save_outcome(self) -> None:
        line, editor = self._opened, self.editor
        if line is None or not self._may_write():
            return
        with self.workspace.telling(self.ui.notice):
            self.lists.set_state(line, editor.chosen_state, outcome=editor.outcome.text(), change=editor.chosen_change)

    def _close_editor(self) -> None:
        self._save_outcome()
        self._opened = None
        self.editor.hide()
        self.editor.about.clear()
        self.editor.outcome.clear()
        self.start_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def new_deadline(self) -> None:
        """Ask for a deadline for an opinion."""
        from samverkan_desktop.gui.dialogs.deadline import DeadlineDialog  # start-up: not before it is asked for

        if self._may_write():
            dialog = DeadlineDialog(self.workspace, self)
            dialog.done_with.connect(self.show_object)
            dialog.open()

    # --- out of the program ------------------------------------------------------------------------------------

    def print_list(self) -> None:
        from samverkan_desktop.gui.dialogs.list_preview import ListPreview  # start-up: Qt's PDF reader, only for this

        lines, papers = tuple(self.shown), FollowUpPapers(self.workspace.session)
        if lines:
            group = self.ui.quick.key
            ListPreview(self.workspace, lambda: papers.prepare(lines, group), self).open()

    def save_list(self) -> None:
        lines, papers = tuple(self.shown), FollowUpPapers(self.workspace.session)
        if lines:
            save_list(
                self.workspace,
                self,
                self.ui.notice,
                text=self.tr(
                    "Filen får de rader som visas. Åtgärder i ärenden står med kod, utan text. Filen är öppen, utan "
                    "lås: lägg den där bara de som ska läsa den kommer åt."
                ),
                xlsx=lambda: papers.xlsx(lines),
                csv=lambda: papers.csv(lines),
            )
