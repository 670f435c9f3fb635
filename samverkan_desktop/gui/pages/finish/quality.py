"""Ten seconds on how the meeting went: three keys, all of them optional, never about a person."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.afterwards import QualityNote, QualityTrend
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.pages.finish.card import FinishCard, Shown
from samverkan_desktop.gui.pages.finish.step import Step
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.quality import Quality

_DIALOGUE, _RIGHT, _MOVED = "dialogue", "right_people", "moved_on"
_SCALE = "12345"


class QualityStep(Step):
    """A row per question; its answer by one key."""

    def __init__(self, workspace: Workspace, card: FinishCard, page: QWidget) -> None:
        super().__init__(workspace, card, page)
        self._service = Quality(workspace.session)
        card.name(self.tr("6. Hur blev mötet?"))
        keys = [(each, self.tr("{n} av 5, från information till dialog").format(n=each)) for each in _SCALE]
        card.ui.rows.offer_keys([*keys, ("J", self.tr("Ja")), ("N", self.tr("Nej"))])
        card.ui.rows.offer_removal(self.tr("Ta bort svaret"))
        card.ui.rows.key_typed.connect(self._key)
        card.ui.rows.remove_pressed.connect(self._remove)

    @property
    def done(self) -> bool:
        return True  # always optional: nothing waits for it

    def show(self) -> None:
        note = self._service.note(self.meeting_id)
        yes, no = self.tr("Ja"), self.tr("Nej")

        def told(answer: bool | None) -> str:
            return self.tr("Inget svar") if answer is None else yes if answer else no

        scale = self.tr("{n} av 5").format(n=note.dialogue) if note.dialogue else self.tr("Inget svar")
        rows = [
            self._row(_DIALOGUE, self.tr("Information eller dialog?"), self.tr("1 bara information, 5 dialog"), scale),
            self._row(_RIGHT, self.tr("Var rätt personer med?"), "", told(note.right_people)),
            self._row(_MOVED, self.tr("Kom ni framåt?"), "", told(note.moved_on)),
        ]
        text = self.tr("Tio sekunder, frivilligt. Om mötet, aldrig om någon person.")
        trend = self._service.trend(self.meeting_id)
        if trend is not None:
            text += " " + self._trend(trend)
        hint = "" if self.workspace.read_only else self.tr("1–5 · J ja · N nej · Delete tar bort svaret")
        mark = "" if note.is_empty else self.tr("Noterat")
        self.card.show_step(Shown(mark=mark, tone=Tone.OK, text=text, rows=rows, hint=hint))

    def _row(self, id: str, title: str, sub: str, chip: str) -> Row:
        return Row(
            id=id, title=title, sub=sub, chip=chip, tone=Tone.NEUTRAL if chip == self.tr("Inget svar") else Tone.BRAND
        )

    def _trend(self, trend: QualityTrend) -> str:
        parts = []
        if trend.dialogue is not None:
            parts.append(self.tr("dialog {mean} av 5").format(mean=f"{trend.dialogue:.1f}".replace(".", ",")))
        for (yes, of), words in (
            (trend.right_people, self.tr("rätt personer {yes} av {of}")),
            (trend.moved_on, self.tr("framåt {yes} av {of}")),
        ):
            if of:
                parts.append(words.format(yes=yes, of=of))
        return self.tr("Senaste året, {n} möten: {told}.").format(n=trend.meetings, told=", ".join(parts))

    def _key(self, id: str, letter: str) -> None:
        note = self._service.note(self.meeting_id)
        if letter in _SCALE:
            self._put(replace(note, dialogue=int(letter)), _DIALOGUE)
        elif id == _RIGHT:
            self._put(replace(note, right_people=letter == "J"), id)
        elif id == _MOVED:
            self._put(replace(note, moved_on=letter == "J"), id)

    def _remove(self, id: str) -> None:
        note = self._service.note(self.meeting_id)
        if id == _DIALOGUE:
            note = replace(note, dialogue=None)
        elif id == _RIGHT:
            note = replace(note, right_people=None)
        else:
            note = replace(note, moved_on=None)
        self._put(note, id, on=False)

    def _put(self, note: QualityNote, id: str, *, on: bool = True) -> None:
        if not self.workspace.read_only and self.attempt(partial(self._service.put, note)):
            self.card.ui.rows.go_to(id)
            if on:
                self.card.ui.rows.step()
