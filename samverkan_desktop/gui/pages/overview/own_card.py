"""Three lines that come first: one's own åtgärder, the meetings one is invited to, what became of one's question."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from samverkan_desktop.domain.questions import QuestionState
from samverkan_desktop.gui.days import heading_date, short_date
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.lead_list import LeadList
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.gui.widgets.row_delegate import RowDelegate
from samverkan_desktop.services.own_lines import OwnLines, OwnQuestion

_FOLLOW_UPS, _MEETING, _MEETINGS, _QUESTIONS = "follow_ups", "meeting", "meetings", "questions"


class OwnCard(QFrame):
    """``wanted`` carries a page and what it shall show."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        down = QVBoxLayout(self)
        down.setContentsMargins(10, 11, 10, 12)
        down.setSpacing(4)
        title = Label(self.tr("Ditt"), self)
        title.setIndent(4)
        title.setProperty("kind", "cardtitle")
        down.addWidget(title)
        self.rows = LeadList(self)
        self.rows.setAccessibleName(self.tr("Ditt"))
        self.rows.setItemDelegate(RowDelegate(self.rows, line=False, margin=4, padding=3))
        self.rows.chosen.connect(self._chosen)
        down.addWidget(self.rows)
        self._leads: list[tuple[str, str]] = []

    def show_lines(self, lines: OwnLines) -> None:
        """Show what concerns the user."""
        told = [self._actions(lines), self._meetings(lines), self._question(lines.question)]
        self._leads = [(page, id) for _, page, id in told]
        self.rows.rows.show_rows([row for row, _, _ in told])

    def _actions(self, lines: OwnLines) -> tuple[Row, str, str]:
        late = lines.late
        if not lines.owned:
            sub = self.tr("Du finns inte i personalregistret, så ingenting kan visas som ditt.")
        elif late:
            sub = self.tr("1 är försenad") if late == 1 else self.tr("{n} är försenade").format(n=late)
        else:
            sub = self.tr("Ingen är försenad")
        one, several = self.tr("Mina åtgärder: 1 öppen"), self.tr("Mina åtgärder: {n} öppna")
        title = one if lines.actions == 1 else several.format(n=lines.actions)
        chip = self.tr("Försenad") if late else ""
        return Row(id="actions", title=title, sub=sub, chip=chip, tone=Tone.DANGER), _FOLLOW_UPS, "mine"

    def _meetings(self, lines: OwnLines) -> tuple[Row, str, str]:
        if lines.next_day is None:
            row = Row(id="meetings", title=self.tr("Möten jag är kallad till: inga just nu"))
            return row, _MEETINGS, ""
        title = self.tr("Nästa möte jag är kallad till: {day}").format(day=heading_date(lines.next_day))
        sub = lines.next_forum
        if lines.invited > 1:
            one, several = self.tr("{forum}, och 1 möte till"), self.tr("{forum}, och {n} möten till")
            sub = (one if lines.invited == 2 else several).format(forum=sub, n=lines.invited - 1)
        chip = self.tr("Ej besvarad") if lines.unanswered else ""
        return Row(id="meetings", title=title, sub=sub, chip=chip, tone=Tone.WARNING), _MEETING, lines.next_meeting

    def _question(self, question: OwnQuestion | None) -> tuple[Row, str, str]:
        if question is None:
            return Row(id="question", title=self.tr("Min fråga: ingen inskickad")), _QUESTIONS, ""
        title = self.tr("Min fråga från {day}").format(day=short_date(question.received_on))
        match question.state:
            case QuestionState.PICKED:
                sub = self.tr("Tas upp vid möte {meeting}").format(meeting=question.meeting)
                row = Row(id="question", title=title, sub=sub, chip=self.tr("På dagordningen"), tone=Tone.OK)
                return row, _MEETING, question.meeting_id
            case QuestionState.VOIDED:
                row = Row(id="question", title=title, sub=self.tr("Makulerad"), chip="")
            case _:
                row = Row(id="question", title=title, sub=self.tr("Väntar på att väljas"))
        return row, _QUESTIONS, question.id

    def _chosen(self, number: int) -> None:
        self.wanted.emit(*self._leads[number])
