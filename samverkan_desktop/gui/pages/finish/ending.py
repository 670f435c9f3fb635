"""The first two steps: what blocks, each a key away, and both variants of the minutes with their approval."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.minutes import Blocker, BlockerKind
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import heading_date
from samverkan_desktop.gui.models.meeting_words import approved_by
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.pages.finish.approve_popup import ApprovePopup
from samverkan_desktop.gui.pages.finish.card import FinishCard, Shown
from samverkan_desktop.gui.pages.finish.step import Step
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.approving import Approving
from samverkan_desktop.services.checking import Check, meeting_blockers
from samverkan_desktop.services.gate import Verdict
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.papers import PaperKind, Variant

_CLOSED = (MeetingState.FOR_APPROVAL, MeetingState.APPROVED)


class BlockersStep(Step):
    """What stands in the way; ending the meeting."""

    def __init__(self, workspace: Workspace, card: FinishCard, page: QWidget) -> None:
        super().__init__(workspace, card, page)
        self._minutes = Minutes(workspace.session)
        self._asked = 0
        self.blockers: tuple[Blocker, ...] = ()
        self.known = False
        card.name(self.tr("1. Det som återstår"))
        self.end = card.button(self.tr("Avsluta mötet"), self._end)
        self.end.setProperty("kind", "primary")
        card.ui.rows.opened.connect(self._go)
        workspace.closing.connect(self._stop)

    @property
    def done(self) -> bool:
        return self._state() in _CLOSED and self.known and not self.blockers

    def show(self) -> None:
        self._asked += 1
        check = self._minutes.check(self.meeting_id)
        self.workspace.tasks.run(check.run, partial(self._checked, self._asked, check), owner=self)

    def _checked(
        self, asked: int, _check: Check, *, result: Verdict | None = None, error: Exception | None = None
    ) -> None:
        if asked != self._asked:
            return
        if error is not None and not isinstance(error, SamverkanError):
            raise error
        self.known = result is not None
        view = Meetings(self.workspace.session).view(self.meeting_id)
        self.blockers = meeting_blockers(view, result) if result is not None else ()
        if isinstance(error, SamverkanError):
            self.card.ui.notice.say(words.sentence(error), Tone.DANGER)
        self._tell(view.meeting.state)
        self.moved.emit()

    def _tell(self, state: MeetingState) -> None:
        direct = any(each.kind is BlockerKind.IDENTIFIER for each in self.blockers)
        ongoing = state is MeetingState.ONGOING
        self.end.setVisible(ongoing)
        self.end.setEnabled(ongoing and self.known and not direct and not self.workspace.read_only)
        rows = [
            Row(
                id=str(number),
                lead=each.where,
                title=words.label(each.kind),
                chip=self.tr("Rätta"),
                tone=Tone.DANGER if each.kind is BlockerKind.IDENTIFIER else Tone.WARNING,
            )
            for number, each in enumerate(self.blockers)
        ]
        count = len(rows)
        mark, tone = (self.tr("Klart"), Tone.OK) if self.known and not count else ("", Tone.NEUTRAL)
        if count:
            mark, tone = self.tr("{n} kvar").format(n=count), Tone.WARNING
        if state is MeetingState.APPROVED:
            text = self.tr("Mötet är avslutat och anteckningarna är godkända.")
        elif direct:
            text = self.tr("Markeringarna måste bort innan mötet kan avslutas.")
        elif count:
            text = self.tr("Mötet kan avslutas nu. Innan anteckningarna kan godkännas återstår:")
        else:
            text = self.tr("Inget återstår. Kontrollen hittade inget uppenbart.") if self.known else ""
        self.card.show_step(
            Shown(mark=mark, tone=tone, text=text, rows=rows, hint=self.tr("Enter: gå till stället och rätta"))
        )

    def _state(self) -> MeetingState:
        return Meetings(self.workspace.session).get(self.meeting_id).state

    def _end(self) -> None:
        self.attempt(partial(self._minutes.finish, self.meeting_id))

    def _go(self, id: str) -> None:
        self.opened.emit("meeting", self.meeting_id, self.blockers[int(id)].item_id)

    def _stop(self) -> None:
        self._asked += 1


class MinutesStep(Step):
    """Both variants ready to look at, print and save; approval."""

    def __init__(self, workspace: Workspace, card: FinishCard, page: QWidget, before: BlockersStep) -> None:
        super().__init__(workspace, card, page)
        self._before = before
        self.popup: ApprovePopup | None = None
        card.name(self.tr("2. Minnesanteckningarna"))
        self.approve = card.button(self.tr("Godkänn …"), self.ask)
        self.compare = card.button(self.tr("Jämför versioner …"), self.show_changes)
        card.ui.rows.opened.connect(self.look)

    @property
    def done(self) -> bool:
        return Meetings(self.workspace.session).get(self.meeting_id).state is MeetingState.APPROVED

    def show(self) -> None:
        meeting = Meetings(self.workspace.session).get(self.meeting_id)
        waits = meeting.state is MeetingState.FOR_APPROVAL
        ready = waits and self._before.known and not self._before.blockers
        self.approve.setVisible(waits)
        self.compare.setVisible(len(Minutes(self.workspace.session).versions(self.meeting_id)) > 1)
        self.approve.setEnabled(ready and not self.workspace.read_only)
        mark, tone = self.tr("Utkast"), Tone.NEUTRAL
        text = self.tr("De godkänns när mötet är avslutat och inget återstår. Tills dess skrivs de ut som utkast.")
        if self.done:
            mark, tone = self.tr("Godkända"), Tone.OK
            text = self.tr("Godkända {day} av {who}. Låsta: det som ska rättas blir en ny version.").format(
                day=heading_date(meeting.approved_on) if meeting.approved_on else "",
                who=approved_by(meeting, Approving(self.workspace.session).approval(self.meeting_id)),
            )
        elif ready:
            text = self.tr("Inget återstår. De kan godkännas här, eller den dag ni får godkännandet.")
        rows = [
            Row(id=Variant.FULL.value, title=self.tr("Med ärenden"), sub=self.tr("Till kretsen, aldrig med e-post")),
            Row(
                id=Variant.WITHOUT_CASES.value,
                title=self.tr("Utan ärenden"),
                sub=self.tr("Säger bara hur många de var. Till gäster, nämnd och diarium"),
            ),
        ]
        hint = self.tr("Enter: visa, skriv ut eller spara")
        self.card.show_step(Shown(mark=mark, tone=tone, text=text, rows=rows, hint=hint))

    def look(self, variant: str) -> None:
        """Show a variant, to print or save."""
        from samverkan_desktop.gui.dialogs.preview import PreviewDialog  # start-up: Qt's PDF reader, only for this

        dialog = PreviewDialog(self.workspace, self.meeting_id, PaperKind.MINUTES, self.page)
        dialog.variant.setCurrentIndex([each.value for each in Variant].index(variant))
        dialog.open()

    def show_changes(self) -> None:
        """Show what corrections have changed."""
        from samverkan_desktop.gui.dialogs.compare import CompareDialog  # start-up: only when it is asked for

        CompareDialog(self.workspace, self.meeting_id, self.page).open()

    def ask(self) -> None:
        """Ask which function approves, in what way and when."""
        self.popup = ApprovePopup(self.workspace, self.meeting_id, self.page)
        self.popup.open_under(self.approve)
