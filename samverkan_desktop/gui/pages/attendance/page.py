"""Who came over a time: by profession, function, meeting and school. Every figure opens its rows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.attendance_figures import AttendanceFigures
from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.domain.time_spans import ALL
from samverkan_desktop.gui import words
from samverkan_desktop.gui.list_saving import save_list
from samverkan_desktop.gui.models.attendance_rows import Rows, count_rows, matrix_rows, promise_rows, school_rows
from samverkan_desktop.gui.models.figure_words import legend
from samverkan_desktop.gui.models.phrase_words import said
from samverkan_desktop.gui.pages.figures_page import FiguresPage
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.chooser import choose, offer
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.attendance_figures import AttendanceOverviews, AttendanceView
from samverkan_desktop.services.attendance_papers import AttendancePapers
from samverkan_desktop.services.attendance_tables import FUNCTIONS, MEETINGS, PROFESSIONS, PROMISES, SCHOOLS

_LARGE = 175  # per cent
_KINDS = {"meeting", "forum", "participant", "function", "unit", "principal", "school_year"}


class AttendancePage(FiguresPage):
    """A forum over a school year at a time; the consultations and the present year at first."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        ui = self.ui
        ui.title.setText(self.tr("Närvaro"))
        ui.table.setAccessibleName(self.tr("Närvaro"))
        ui.quick.setAccessibleName(self.tr("Visa närvaron"))
        ui.quick.offer(
            (
                (FUNCTIONS, self.tr("Funktioner")),
                (PROFESSIONS, self.tr("Professioner")),
                (MEETINGS, self.tr("Möte för möte")),
                (SCHOOLS, self.tr("Kommunala och fristående")),
                (PROMISES, self.tr("Ska delta")),
            )
        )
        self.forum = self.add_chooser(self.tr("Forum"))
        self.span = self.add_chooser(self.tr("Tid"))
        self.unit = self.add_chooser(self.tr("Skola"))
        self._overviews = AttendanceOverviews(workspace.session)
        self.view: AttendanceView | None = None
        ui.table.fitted.connect(self._tell_room)
        Theme.current().changed.connect(self._fit)
        self.made()
        self.refresh()

    # --- showing -----------------------------------------------------------------------------------------------

    def show_object(self, id: str) -> None:
        """Show a forum's attendance."""
        if id:
            choose(self.forum, id)
            self.refresh()

    def refresh(self) -> None:
        ui = self.ui
        try:
            choices = self._overviews.choices()
            offer(self.forum, [(forum.name, forum.id) for forum in choices.forums])
            offer(self.span, [(capitalised(said(span.name)), span.key) for span in choices.spans])
            forum_id = str(self.forum.currentData() or "")
            units = [(unit.name, unit.id) for unit in choices.units_of(forum_id)]
            offer(self.unit, [(self.tr("Alla verksamheter"), ""), *units])
            span = choices.span(str(self.span.currentData() or ""))
            unit_id = str(self.unit.currentData() or "")
            self.view = self._overviews.view(forum_id, span, unit_id) if forum_id else None
        except SamverkanError as fault:
            ui.notice.say(words.sentence(fault))
            return
        self._show()

    def narrow(self) -> None:
        chosen = self.forum.currentData(), self.span.currentData(), self.unit.currentData() or ""
        view = self.view
        shown = None if view is None else (view.forum.id, view.span.key, view.unit.id if view.unit else "")
        if shown == chosen:
            self._show()  # another table of the same figures
        else:
            self.refresh()

    def _show(self) -> None:
        ui = self.ui
        ui.notice.clear()
        figures = self.view.figures if self.view is not None else None
        self._tell(figures)
        headings, rows = self._rows(figures) if figures is not None and figures.held else ([], [])
        self.show_rows(headings, rows)
        for button in (ui.print, ui.save):
            button.setEnabled(figures is not None and bool(figures.held))

    def _rows(self, figures: AttendanceFigures) -> Rows:
        match self.ui.quick.key:
            case "professions":
                return count_rows(figures.professions, expectation=False)
            case "meetings":
                return matrix_rows(figures)
            case "schools":
                return school_rows(figures)
            case "promises":
                return promise_rows(figures)
            case _:
                return count_rows(figures.functions, expectation=True)

    def _tell_room(self) -> None:
        """Say what the letters mean, and that there are more meetings than there is room for."""
        ui = self.ui
        if ui.quick.key not in (MEETINGS, PROMISES):
            ui.foot.setText(self.tr("Enter öppnar raderna bakom en siffra."))
            return
        kept = self.tr("✓ kom · ✕ saknades, också när ingen var kallad · – gällde inte, eller är inte antecknat")
        told = legend() if ui.quick.key == MEETINGS else kept
        if ui.table.left_out > 1:  # what is expected of a function goes before any meeting
            told += ". " + self.tr("Äldre möten får inte plats: välj en kortare tid. På pappret och i filen står alla.")
        ui.foot.setText(told)

    def _tell(self, figures: AttendanceFigures | None) -> None:
        ui = self.ui
        ui.about.setText(self.tr("Bara möten där närvaron är antecknad räknas. Ej kallad är inte frånvaro."))
        self._fit()
        ui.sentences.setVisible(figures is not None and bool(figures.held))
        if figures is not None:
            health = figures.pupil_health
            ui.headline.setText(said(health if health is not None else figures.summary))
            lines = [said(figures.summary)] if health is not None else []
            lines += [said(figures.lacked)] if figures.lacked is not None else []
            lines += [said(gap.text) for gap in figures.gaps]
            ui.detail.setText("\n".join(lines))
            ui.detail.setVisible(bool(lines))
        self._tell_room()
        ui.emptyTitle.setText(self.tr("Inget att räkna än"))
        ui.emptyText.setText(
            self.tr("Inga möten är hållna i forumet den här tiden. Välj en annan tid, eller anteckna närvaron i mötet.")
        )
        if ui.quick.key == PROMISES and figures is not None and figures.held:
            ui.emptyTitle.setText(self.tr("Inget löfte att räkna"))
            ui.emptyText.setText(
                self.tr("Löften om funktioner gäller hela forumet: välj alla verksamheter, eller ett annat forum.")
            )
        ui.showAll.setVisible(figures is not None and self.span.currentData() != ALL)
        ui.showAll.setText(self.tr("Visa hela tiden"))

    def _fit(self) -> None:
        """Give the room to the figures where the text is large; what is counted stands on the paper too."""
        self.ui.about.setVisible(Theme.current().zoom < _LARGE)

    def concerns(self, command: Command) -> bool:
        return any(change.kind in _KINDS for change in command.changes) or not command.changes

    def show_all(self) -> None:
        choose(self.span, ALL)
        choose(self.unit, "")
        self.refresh()
        self.start_focus().setFocus()

    # --- out of the program ------------------------------------------------------------------------------------

    def print_list(self) -> None:
        from samverkan_desktop.gui.dialogs.list_preview import ListPreview  # start-up: Qt's PDF reader, only for this

        view = self.view
        if view is not None and view.figures.held:
            papers = AttendancePapers(self.workspace.session)
            ListPreview(self.workspace, lambda: papers.prepare(view), self).open()

    def save_list(self) -> None:
        view = self.view
        if view is None or not view.figures.held:
            return
        papers, about = AttendancePapers(self.workspace.session), self.ui.quick.key
        save_list(
            self.workspace,
            self,
            self.ui.notice,
            text=self.tr(
                "Excel-filen får en flik för varje tabell, CSV-filen den som visas nu. Båda är öppna filer utan lås: "
                "lägg dem där bara de som ska läsa dem kommer åt."
            ),
            xlsx=lambda: papers.xlsx(view),
            csv=lambda: papers.csv(view, about),
        )
