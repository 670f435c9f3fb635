"""Sätt för utlämnande: who gets which copy and in what way; marked by one key, kept with its day."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.handouts import CopyKind, HandoutWay
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import short_date
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.pages.finish.card import FinishCard, Shown
from samverkan_desktop.gui.pages.finish.password_popup import PasswordPopup
from samverkan_desktop.gui.pages.finish.step import Step
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.delivery import deliver
from samverkan_desktop.services.handing import Handing, HandingRow
from samverkan_desktop.services.papers import PaperKind, Variant

_WAYS = {"P": HandoutWay.PAPER, "K": HandoutWay.ENCRYPTED, "S": HandoutWay.SECURE}


class HandingStep(Step):
    """A row per unit."""

    def __init__(self, workspace: Workspace, card: FinishCard, page: QWidget) -> None:
        super().__init__(workspace, card, page)
        self._handing = Handing(workspace.session)
        self._rows: tuple[HandingRow, ...] = ()
        self.popup: PasswordPopup | None = None
        card.name(self.tr("3. Sätt för utlämnande"))
        self.all = card.button(self.tr("Spara alla exemplar att skriva ut …"), self.print_all)
        card.ui.rows.offer_keys([(key, capitalised(words.label(way))) for key, way in _WAYS.items()])
        card.ui.rows.opened.connect(self.look)
        card.ui.rows.key_typed.connect(self.hand)

    @property
    def done(self) -> bool:
        return all(row.handed is not None for row in self._rows)

    def show(self) -> None:
        self._rows = self._handing.rows(self.meeting_id)
        left = sum(row.handed is None for row in self._rows)
        free = not self.workspace.read_only
        self.all.setVisible(bool(left))
        self.all.setEnabled(free)
        mark, tone = (self.tr("Klart"), Tone.OK) if not left else (self.tr("{n} kvar").format(n=left), Tone.NEUTRAL)
        text = self.tr("Ett exemplar för varje verksamhet, med de ärenden dess krets får läsa. Ärenden mejlas aldrig.")
        if not self._handing.version(self.meeting_id):
            text += " " + self.tr("Det som lämnas ut nu är ett utkast.")
        hint = self.tr("P på papper · K krypterad PDF · S säker kanal · Enter: visa exemplaret") if free else ""
        if not self._rows:
            text, mark = self.tr("Ingen är kallad till mötet."), ""
        self.card.show_step(
            Shown(mark=mark, tone=tone, text=text, rows=[self._row(row) for row in self._rows], hint=hint)
        )

    def _row(self, row: HandingRow) -> Row:
        recipient, handed = row.recipient, row.handed
        copy = capitalised(words.label(recipient.copy))
        if recipient.copy is CopyKind.CIRCLE:
            copy = self.tr("{n} av {of} ärenden").format(n=recipient.cases, of=recipient.of)
        title = self.tr("{unit} (gäst)").format(unit=row.unit) if recipient.external else row.unit
        chip = self.tr("Ej utlämnat")
        if handed is not None:
            chip = f"{capitalised(words.label(handed.way))} {short_date(handed.handed_on)}"
        return Row(
            id=recipient.key,
            title=f"{title} · {copy}",
            sub=", ".join(row.functions),
            chip=chip,
            tone=Tone.OK if handed else Tone.NEUTRAL,
        )

    # --- by key ------------------------------------------------------------------------------------------------

    def hand(self, key: str, letter: str) -> None:
        """Keep that the copy was handed out in a way; an encrypted one is made first."""
        if self.workspace.read_only:
            return
        way = _WAYS[letter]
        if way is HandoutWay.ENCRYPTED and not self._seal(key):
            return
        if self.attempt(partial(self._handing.hand_out, self.meeting_id, [key], way)):
            self.card.ui.rows.go_to(key)
            self.card.ui.rows.step()
            self.moved.emit()

    def _seal(self, key: str) -> bool:
        made = []
        if not self.attempt(lambda: made.append(self._handing.sealed(self.meeting_id, key))):
            return False
        sealed = made[0]
        path = self.place_for(sealed.produced.file_name, title=self.tr("Spara krypterad PDF"))
        if path is None or not self.attempt(partial(deliver, path, sealed.produced.content)):
            return False
        self.popup = PasswordPopup(sealed.password, self.page)
        self.popup.closed.connect(self._closed)
        self.popup.open_under(self.card.ui.title)
        return True

    def _closed(self) -> None:
        self.popup = None
        self.card.ui.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_all(self) -> None:
        """Save every copy that is left as one file to print, and keep that they went out on paper."""
        left = [row.recipient.key for row in self._rows if row.handed is None]
        made = []
        if not left or not self.attempt(lambda: made.append(self._handing.together(self.meeting_id, left))):
            return
        path = self.place_for(made[0].file_name, title=self.tr("Spara alla exemplar"))
        if path is None or not self.attempt(partial(deliver, path, made[0].content)):
            return
        told = self.tr("{n} exemplar sparade i en fil och antecknade som utlämnade på papper.").format(n=len(left))
        if self.attempt(partial(self._handing.hand_out, self.meeting_id, left, HandoutWay.PAPER), told):
            self.moved.emit()

    def look(self, key: str) -> None:
        """Show a recipient's copy, to print or save."""
        from samverkan_desktop.gui.dialogs.preview import PreviewDialog  # start-up: Qt's PDF reader, only for this

        row = next(row for row in self._rows if row.recipient.key == key)
        dialog = PreviewDialog(self.workspace, self.meeting_id, PaperKind.MINUTES, self.page)
        place = 0 if row.recipient.copy is CopyKind.WHOLE else dialog.variant.findData(row.recipient.unit_id)
        if row.recipient.external or place < 0:
            place = list(Variant).index(Variant.WITHOUT_CASES)
        dialog.variant.setCurrentIndex(place)
        dialog.open()
