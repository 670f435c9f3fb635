"""Åtgärdslappar: one to each who is responsible, on paper or as a draft letter; the answers taken in."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.slips import SlipWay
from samverkan_desktop.domain.swedish import capitalised, listing
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import short_date
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.pages.finish.card import FinishCard, Shown
from samverkan_desktop.gui.pages.finish.step import Step
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.delivery import deliver, deliver_as
from samverkan_desktop.services.papers import Produced
from samverkan_desktop.services.slips import Slip, Slips, where_of


class SlipsStep(Step):
    """A row per slip."""

    def __init__(self, workspace: Workspace, card: FinishCard, page: QWidget) -> None:
        super().__init__(workspace, card, page)
        self._service = Slips(workspace.session)
        self._slips: tuple[Slip, ...] = ()
        card.name(self.tr("4. Åtgärdslappar"))
        self.all = card.button(self.tr("Spara alla lappar att skriva ut …"), self.print_all)
        self.replies = card.button(self.tr("Läs in svar …"), self.read_replies)
        card.ui.rows.offer_keys([("E", self.tr("E-postutkast")), ("P", self.tr("På papper"))])
        card.ui.rows.opened.connect(self._mail)
        card.ui.rows.key_typed.connect(self._key)

    @property
    def done(self) -> bool:
        return all(slip.issued is not None for slip in self._slips)

    def show(self) -> None:
        self._slips = self._service.of_meeting(self.meeting_id)
        left = sum(slip.issued is None for slip in self._slips)
        free = not self.workspace.read_only
        self.all.setVisible(bool(left))
        self.all.setEnabled(free)
        self.replies.setEnabled(free)
        mark, tone = (self.tr("{n} kvar").format(n=left), Tone.NEUTRAL) if left else (self.tr("Klart"), Tone.OK)
        text = self.tr("Var åtgärden kom till, senaste dag och en kod att svara med. Inget om vad ärendet gäller.")
        if not self._slips:
            text = self.tr("Ingen öppen åtgärd har någon ansvarig.")
        hint = self.tr("E eller Enter: e-postutkast · P: på papper") if free else ""
        rows = [self._row(slip) for slip in self._slips]
        self.card.show_step(Shown(mark=mark, tone=tone, text=text, rows=rows, hint=hint))

    def _row(self, slip: Slip) -> Row:
        issued = slip.issued
        chip = (
            f"{capitalised(words.label(issued.way))} {short_date(issued.issued_on)}" if issued else self.tr("Ej gjord")
        )
        where = dict.fromkeys(where_of(self.workspace.session, each) for each in slip.follow_ups)
        return Row(
            id=slip.key,
            title=capitalised(slip.to),
            sub=listing(tuple(where)),
            chip=chip,
            tone=Tone.OK if issued else Tone.NEUTRAL,
        )

    # --- out ---------------------------------------------------------------------------------------------------

    def _key(self, key: str, letter: str) -> None:
        if letter == "E":
            self._mail(key)
        else:
            self._print([key])

    def _mail(self, key: str) -> None:
        if self.workspace.read_only:
            return
        made: list[Produced] = []
        if not self.attempt(lambda: made.append(self._service.letter(self.meeting_id, key))):
            return
        path = self.place_for(made[0].file_name, title=self.tr("Spara utkastet"), pattern=self.tr("Brev (*.eml)"))
        if path is None or not self.attempt(partial(deliver_as, path, made[0].content, ".eml")):
            return
        if self.attempt(partial(self._service.keep, self.meeting_id, [key], SlipWay.MAIL)):
            self._on(key)

    def print_all(self) -> None:
        """Save the slips that are left as one file to print."""
        self._print([slip.key for slip in self._slips if slip.issued is None])

    def _print(self, keys: list[str]) -> None:
        made: list[Produced] = []
        if self.workspace.read_only or not keys:
            return
        if not self.attempt(lambda: made.append(self._service.papers(self.meeting_id, keys))):
            return
        path = self.place_for(made[0].file_name, title=self.tr("Spara åtgärdslappar"))
        if path is None or not self.attempt(partial(deliver, path, made[0].content)):
            return
        if self.attempt(partial(self._service.keep, self.meeting_id, keys, SlipWay.PAPER)):
            self._on(keys[-1])

    def _on(self, key: str) -> None:
        self.card.ui.rows.go_to(key)
        self.card.ui.rows.step()
        self.moved.emit()

    # --- in ----------------------------------------------------------------------------------------------------

    def read_replies(self) -> None:
        """Open the dialog that takes answers in."""
        from samverkan_desktop.gui.dialogs.replies import RepliesDialog  # start-up: not before it is asked for

        RepliesDialog(self.workspace, self.page).open()
