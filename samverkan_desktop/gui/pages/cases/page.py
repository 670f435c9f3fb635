"""Every case by its code. Enter opens its thread; its text is searched inside one forum, on purpose and logged."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models.case_rows import CaseGroup, headings, rows
from samverkan_desktop.gui.navigation import MEETINGS
from samverkan_desktop.gui.pages.figures_page import FiguresPage
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.chooser import choose, offer
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.case_list import CaseLine, CaseLists, CaseListView

_KINDS = {"agenda_item", "meeting", "follow_up", "forum", "area"}
_CASE = "case"


class CasesPage(FiguresPage):
    """Codes, never children: what a case is about stands in no row."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        ui = self.ui
        ui.title.setText(self.tr("Ärenden"))
        ui.table.setAccessibleName(self.tr("Ärenden"))
        ui.quick.setAccessibleName(self.tr("Visa"))
        ui.quick.offer(
            (
                (CaseGroup.CURRENT.value, self.tr("Senaste året")),
                (CaseGroup.ACTIONS.value, self.tr("Med öppna åtgärder")),
                (CaseGroup.ALL.value, self.tr("Alla")),
            )
        )
        for unused in (ui.print, ui.save, ui.sentences):
            unused.hide()
        self.code = QLineEdit(ui.filters)
        self.code.setPlaceholderText(self.tr("Kod, K7"))
        self.code.textChanged.connect(self._chosen)
        self.code.returnPressed.connect(self._to_table)
        self.add_filter(self.code, self.tr("Sök ärendekod"))
        self.forum = self.add_chooser(self.tr("Forum"))
        self.text = QLineEdit(ui.filters)
        self.text.setPlaceholderText(self.tr("Sök i ärendetexterna"))
        self.text.returnPressed.connect(self.search)
        self.text.textChanged.connect(self._typed)
        self.add_filter(self.text, self.tr("Sök i forumets ärendetexter. Sökningen loggas."))
        self.searching = QPushButton(self.tr("S&ök"), ui.filters)
        self.searching.clicked.connect(self.search)
        self.add_filter(self.searching, self.tr("Sök i forumets ärendetexter. Sökningen loggas."))
        self.lists = CaseLists(workspace.session)
        self.view: CaseListView | None = None
        self._found: tuple[CaseLine, ...] | None = None
        self._key(self.tr("Sök ärendekod"), self._to_code, QKeySequence.StandardKey.Find)
        Theme.current().changed.connect(self._fit_fields)
        self._fit_fields()
        self.made()
        self.refresh()

    # --- showing -----------------------------------------------------------------------------------------------

    def show_object(self, id: str) -> None:
        """Mark a case."""
        self.entered()
        self.ui.table.choose(self.ui.table.table.place_of(id))

    def refresh(self) -> None:
        try:
            self.view = self.lists.view()
        except SamverkanError as fault:
            self.ui.notice.say(words.sentence(fault))
            return
        self.narrow()

    def narrow(self) -> None:
        ui, view, group = self.ui, self.view, CaseGroup(self.ui.quick.key)
        if view is None:
            return
        offer(self.forum, [(self.tr("Alla forum"), ""), *((name, id) for id, name in view.forums)])
        forum, code = str(self.forum.currentData() or ""), self.code.text().strip().casefold().lstrip("k")
        lines = view.lines if self._found is None else self._found
        narrowed = [
            line for line in lines if (not forum or forum in line.forum_ids) and str(line.code).startswith(code)
        ]
        ui.quick.show_counts({each.value: sum(each.holds(line, view.today) for line in narrowed) for each in CaseGroup})
        self.show_rows(headings(), rows([line for line in narrowed if group.holds(line, view.today)], view.today))
        self._tell(view, forum)

    def _tell(self, view: CaseListView, forum: str) -> None:
        ui = self.ui
        ui.about.setText(self.tr("Nyckeln mellan en kod och ett barn finns hos den som frågar, aldrig här."))
        ui.foot.setText(self.tr("Enter öppnar ärendet genom alla möten. Läsningen loggas."))
        for field in (self.text, self.searching):
            field.setEnabled(bool(forum) and self.workspace.session.rights.may(Deed.READ_CASES))
        self.text.setToolTip("" if forum else self.tr("Välj ett forum först: ärendetexter söks i ett forum i taget."))
        ui.emptyTitle.setText(self.tr("Ingen träff") if view.lines else self.tr("Inga ärenden än"))
        ui.emptyText.setText(
            self.tr("Inget ärende stämmer med det du valt.")
            if view.lines
            else self.tr("Ett ärende får sin kod när det läggs på en dagordning: välj ett möte och lägg in det där.")
        )
        ui.showAll.setText(self.tr("Visa alla") if view.lines else self.tr("Till möteslistan"))

    def concerns(self, command: Command) -> bool:
        return any(change.kind in _KINDS for change in command.changes) or not command.changes

    def show_all(self) -> None:
        if self.view is not None and not self.view.lines:
            self.go.emit(MEETINGS, "")
            return
        self._found = None
        for field in (self.code, self.text):
            field.blockSignals(True)
            field.clear()
            field.blockSignals(False)
        choose(self.forum, "")
        self.ui.quick.choose(CaseGroup.ALL.value)
        self.narrow()
        self.start_focus().setFocus()

    def open_cell(self, index: QModelIndex) -> None:
        """Open the thread."""
        if index.isValid():
            self.go.emit(_CASE, self.ui.table.table.row_at(index.row()).id)

    # --- searching ---------------------------------------------------------------------------------------------

    def search(self) -> None:
        """Search the texts of the forum that is chosen."""
        view, words_sought = self.view, self.text.text().strip()
        if view is None or not words_sought:
            return
        self.ui.notice.clear()
        with self.workspace.telling(self.ui.notice):
            self._found = self.lists.search(words_sought, str(self.forum.currentData() or ""), view.lines)
            self.ui.quick.choose(CaseGroup.ALL.value)
            self.narrow()
            self.start_focus().setFocus()

    def _typed(self, text: str) -> None:
        if not text and self._found is not None:
            self._found = None
            self.narrow()

    def _to_code(self) -> None:
        self.code.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.code.selectAll()

    def _to_table(self) -> None:
        self.start_focus().setFocus()

    def _fit_fields(self) -> None:
        self.code.setFixedWidth(Theme.current().px(110))
        self.text.setFixedWidth(Theme.current().px(240))
