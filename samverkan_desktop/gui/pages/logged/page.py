"""Chefssamråd and anmälningsmöten: two short forms, the list, and how many each term. No text of theirs stands here."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.logged_meetings import LoggedKind, LoggedMeeting
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.domain.time_spans import ALL, TimeSpan
from samverkan_desktop.gui import words
from samverkan_desktop.gui.list_saving import save_list
from samverkan_desktop.gui.models.logged_rows import (
    TERM_CELLS,
    LoggedFilter,
    LoggedGroup,
    LoggedState,
    about_reports,
    headings,
    kind_and_day,
    rows,
    summary,
    term_headings,
    term_rows,
)
from samverkan_desktop.gui.models.phrase_words import said
from samverkan_desktop.gui.pages.figures_page import FiguresPage
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.chooser import choose, offer
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.focus_order import chain
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.logged_list import LoggedLine, LoggedLists, LoggedView, TermFigures
from samverkan_desktop.services.logged_papers import LoggedPapers

_KINDS = {"logged_meeting", "function", "unit", "school_year"}


class LoggedPage(FiguresPage):
    """Ctrl+N logs a chefssamråd, Ctrl+Shift+N an anmälningsmöte. Enter opens a row, or the rows behind a figure."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        ui = self.ui
        ui.title.setText(self.tr("Loggade möten"))
        ui.about.setText(self.tr("Chefssamråd och anmälningsmöten: att de hölls och vilka som deltog, inget mer."))
        ui.table.setAccessibleName(self.tr("Loggade möten"))
        ui.quick.setAccessibleName(self.tr("Visa"))
        ui.quick.offer(
            (
                (LoggedGroup.ALL.value, self.tr("Alla")),
                (LoggedGroup.HEADS.value, self.tr("Chefssamråd")),
                (LoggedGroup.REPORTS.value, self.tr("Anmälningsmöten")),
                (LoggedGroup.VOID.value, self.tr("Makulerade")),
                (LoggedGroup.TERMS.value, self.tr("Per termin")),
            )
        )
        self.span = self.add_chooser(self.tr("Tid"))
        self.unit = self.add_chooser(self.tr("Skola eller verksamhet"))
        self.state = self.add_chooser(self.tr("Läge"))
        self._ways = QWidget(self)
        self._ways.setProperty("kind", "plain")
        self._ways_flow = FlowLayout(self._ways, gap=8, line_gap=8)
        ui.down.insertWidget(ui.down.indexOf(ui.quick), self._ways)
        self.log_heads = self._button(self.tr("Logga &chefssamråd …"), LoggedKind.HEADS, "Ctrl+N")
        self.log_report = self._button(self.tr("Logga &anmälningsmöte …"), LoggedKind.REPORT, "Ctrl+Shift+N")
        ui.print.setProperty("kind", "")
        self.lists = LoggedLists(workspace.session)
        self.view: LoggedView | None = None
        self.shown: list[LoggedLine] = []
        self.made()
        chain(ui.print, (self.log_heads, self.log_report, *ui.quick.buttons.values()))
        self.refresh()

    def _button(self, word: str, kind: LoggedKind, keys: str) -> QPushButton:
        button = QPushButton(word, self._ways)
        button.setToolTip(f"{word.replace('&', '')} ({QKeySequence(keys).toString()})")
        button.clicked.connect(lambda: self.log(kind))
        self._ways_flow.addWidget(button)
        self._key(word.replace("&", ""), lambda: self.log(kind), keys)
        return button

    # --- showing -----------------------------------------------------------------------------------------------

    def show_object(self, id: str) -> None:
        """Mark a row, whatever was filtered away; a kind begins with a new one."""
        self.entered()
        kind = next((each for each in LoggedKind if each.value == id), None)
        if kind is not None:
            self.log(kind)
        elif id:
            self._mark(id)

    def refresh(self) -> None:
        ui = self.ui
        group = LoggedGroup(ui.quick.key)
        try:
            self.view = view = self.lists.view()
        except SamverkanError as fault:
            ui.notice.say(words.sentence(fault))
            return
        self._offer(view)
        span, wanted = self._span(view), self._wanted(view)
        narrowed = [line for line in view.lines if wanted.holds(line.row)]
        quick = (LoggedGroup.ALL, LoggedGroup.HEADS, LoggedGroup.REPORTS, LoggedGroup.VOID)
        ui.quick.show_counts({each.value: sum(each.holds(line.row) for line in narrowed) for each in quick})
        self.shown = [line for line in narrowed if group.holds(line.row)]
        terms = group is LoggedGroup.TERMS
        if terms:
            self.show_rows(term_headings(), term_rows(view.terms) if view.lines else [])
        else:
            self.show_rows(headings(), rows(self.shown, view.today))
        for chooser in (self.span, self.unit, self.state):
            chooser.setEnabled(not terms)
        self._tell(view, span, empty=not view.lines)

    def _offer(self, view: LoggedView) -> None:
        spans = [(capitalised(said(span.name)), span.key) for span in view.spans]
        offer(self.span, [spans[-1], *spans[:-1]])
        offer(self.unit, [(self.tr("Alla verksamheter"), ""), *((unit.name, unit.id) for unit in view.units)])
        offer(
            self.state,
            [
                (self.tr("Alla lägen"), ""),
                (self.tr("Hölls"), LoggedState.HELD.value),
                (self.tr("Blev inte av"), LoggedState.NOT_HELD.value),
                (self.tr("Alla kom till tals"), LoggedState.ALL_HEARD.value),
                (self.tr("Alla kom inte till tals"), LoggedState.NOT_ALL_HEARD.value),
            ],
        )

    def _span(self, view: LoggedView) -> TimeSpan | None:
        key = self.span.currentData()
        return None if key == ALL else next((span for span in view.spans if span.key == key), None)

    def _wanted(self, view: LoggedView) -> LoggedFilter:
        state = str(self.state.currentData() or "")
        return LoggedFilter(
            span=self._span(view),
            unit=str(self.unit.currentData() or ""),
            state=next((each for each in LoggedState if each.value == state), None),
        )

    def _tell(self, view: LoggedView, span: TimeSpan | None, *, empty: bool) -> None:
        ui, free = self.ui, self._may_write()
        counts = view.counted(span)
        ui.sentences.setVisible(not empty)
        name = capitalised(said(span.name)) if span is not None else self.tr("Hela tiden")
        ui.headline.setText(self.tr("{when}: {what}").format(when=name, what=summary(counts)))
        detail = about_reports(counts)
        ui.detail.setText(detail)
        ui.detail.setVisible(bool(detail))
        for button in (self.log_heads, self.log_report):
            button.setEnabled(free)
        for button in (ui.print, ui.save):
            button.setEnabled(bool(self.shown))
        terms = ui.quick.key == LoggedGroup.TERMS
        opens = self.tr("Enter öppnar raderna bakom en siffra. Makulerade rader räknas inte.")
        keys = self.tr("Enter öppnar: där går det att rätta och makulera. Ingenting tas bort.")
        ui.foot.setText(opens if terms else keys if free else self.tr("Enter öppnar. Du har läsrätt."))
        ui.emptyTitle.setText(self.tr("Inget är loggat än") if empty else self.tr("Ingen träff"))
        ui.emptyText.setText(
            self.tr(
                "Logga ett chefssamråd eller ett anmälningsmöte när det har varit: dag och vilka som deltog. "
                "Vad som sades hör hemma i akten."
            )
            if empty
            else self.tr("Inget loggat möte stämmer med det du valt. Ändra valen, eller visa alla igen.")
        )
        ui.showAll.setText(self.tr("Visa alla"))
        ui.showAll.setVisible(not empty)

    def concerns(self, command: Command) -> bool:
        return any(change.kind in _KINDS for change in command.changes) or not command.changes

    def start_focus(self) -> QWidget:
        if self.view is not None and not self.view.lines and self.log_heads.isEnabled():
            return self.log_heads
        return super().start_focus()

    def show_all(self) -> None:
        self._clear(LoggedGroup.ALL)
        self.start_focus().setFocus()

    def _clear(self, group: LoggedGroup) -> None:
        for chooser in (self.unit, self.state):
            choose(chooser, "")
        choose(self.span, ALL)
        self.ui.quick.choose(group.value)
        self.refresh()

    def _mark(self, id: str) -> None:
        table = self.ui.table.table
        if table.place_of(id) < 0:
            found = self.view and next((line for line in self.view.lines if line.id == id), None)
            self._clear(LoggedGroup.VOID if found and not found.row.counts else LoggedGroup.ALL)
        self.ui.table.choose(table.place_of(id))
        self.ui.table.setFocus()

    def _may_write(self) -> bool:
        return self.workspace.may(Deed.MEETINGS)

    # --- doing -------------------------------------------------------------------------------------------------

    def log(self, kind: LoggedKind, corrects: LoggedMeeting | None = None) -> None:
        """Ask for a meeting that was held."""
        from samverkan_desktop.gui.dialogs.log_meeting import LogMeetingDialog  # start-up: not before it is asked for

        if not self._may_write():
            return
        dialog = LogMeetingDialog(self.workspace, kind, corrects=corrects, parent=self)
        dialog.done_with.connect(self._logged if corrects is None else self._corrected)
        dialog.open()

    def open_cell(self, index: QModelIndex) -> None:
        """Open a row, or the rows behind a figure."""
        value = self.ui.table.table.row_at(index.row()).value if index.isValid() else None
        if isinstance(value, TermFigures):
            group, state = TERM_CELLS[index.column()]
            choose(self.unit, "")
            choose(self.span, value.span.key)
            choose(self.state, state.value if state is not None else "")
            self.ui.quick.choose(group.value)
            self.refresh()
            self.start_focus().setFocus()
        elif isinstance(value, LoggedLine):
            self._open(value)

    def _open(self, line: LoggedLine) -> None:
        from samverkan_desktop.gui.dialogs.logged_meeting import LoggedMeetingDialog  # start-up: as above

        dialog = LoggedMeetingDialog(self.workspace, line, self)
        dialog.wants_correction.connect(lambda row: self.log(row.kind, row))
        dialog.done_with.connect(self._voided)
        dialog.open()

    def _logged(self, id: str) -> None:
        self._said(id, self.tr("Loggat: {meeting}. Det går att ångra."))

    def _corrected(self, id: str) -> None:
        self._said(id, self.tr("Rättat: {meeting}. Den gamla raden är makulerad och står kvar. Det går att ångra."))

    def _voided(self, id: str) -> None:
        self._said(id, self.tr("Makulerat: {meeting}. Raden står kvar och räknas inte. Det går att ångra."))

    def _said(self, id: str, sentence: str) -> None:
        self._mark(id)
        line = next((each for each in self.shown if each.id == id), None)
        if line is not None:
            self.ui.notice.say(sentence.format(meeting=kind_and_day(line)), Tone.OK)

    # --- out of the program ------------------------------------------------------------------------------------

    def print_list(self) -> None:
        from samverkan_desktop.gui.dialogs.list_preview import ListPreview  # start-up: Qt's PDF reader, only for this

        lines, view, papers = tuple(self.shown), self.view, LoggedPapers(self.workspace.session)
        if lines and view is not None:
            ListPreview(self.workspace, lambda: papers.prepare(lines, view.terms), self).open()

    def save_list(self) -> None:
        lines, view, papers = tuple(self.shown), self.view, LoggedPapers(self.workspace.session)
        if not lines or view is None:
            return
        terms = view.terms
        save_list(
            self.workspace,
            self,
            self.ui.notice,
            text=self.tr(
                "Filen får de rader som visas, utan det ni kom överens om. Den är öppen, utan lås: lägg den där bara "
                "de som ska läsa den kommer åt."
            ),
            xlsx=lambda: papers.xlsx(lines, terms),
            csv=lambda: papers.csv(lines),
        )
