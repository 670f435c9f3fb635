"""The first page as each needs it: by the user's right at first, and as the user has chosen since."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from samverkan_desktop.domain.rights import HEAD, PUPIL_HEALTH, SECRETARY
from samverkan_desktop.gui.widgets.chooser import Chooser
from samverkan_desktop.gui.widgets.focus_order import chain, reached_by_tab
from samverkan_desktop.gui.workspace import Workspace

_NEXT, _TODO, _ATTENDANCE, _FIGURES = range(4)
ORDERS: dict[str, tuple[int, int, int, int]] = {
    SECRETARY: (_NEXT, _TODO, _ATTENDANCE, _FIGURES),
    HEAD: (_TODO, _NEXT, _ATTENDANCE, _FIGURES),
    PUPIL_HEALTH: (_ATTENDANCE, _FIGURES, _NEXT, _TODO),
}
"""The cards by where they stand, first place first. Cards are numbered as the page makes them."""


class RoleOrder(QObject):
    """Chooses the order, and for pupil health puts three lines of their own first. ``changed``: another is chosen."""

    changed = Signal()
    wanted = Signal(str, str)

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._card: QWidget | None = None
        self.chooser = Chooser(page)
        self.chooser.setAccessibleName(self.tr("Ordning på sidan"))
        self.chooser.setToolTip(self.tr("Vad som står först på sidan"))
        for word, key in (
            (self.tr("Som sekreterare"), SECRETARY),
            (self.tr("Som förvaltningschef"), HEAD),
            (self.tr("Som elevhälsa"), PUPIL_HEALTH),
        ):
            self.chooser.addItem(word, key)
        user = workspace.session.record.users.current()
        role = user.role.value if user is not None else SECRETARY
        self._user = f"{workspace.session.record.record_id} {user.id if user is not None else ''}"
        found = self.chooser.findData(workspace.state.first_page(self._user) or role)
        self.chooser.setCurrentIndex(max(0, found))
        self.chooser.currentIndexChanged.connect(self._chosen)

    @property
    def key(self) -> str:
        """Whose order it is."""
        return str(self.chooser.currentData())

    def sorted(self, cards: Sequence[QWidget]) -> list[QWidget]:
        """Return the cards in the order they are read, with Tab in the same."""
        found = [cards[number] for number in ORDERS[self.key] if number < len(cards)]
        stops = [stop for card in found for stop in reached_by_tab(card)]
        if stops:
            chain(stops[0], [*stops, self.chooser])
        return found

    def show_own(self, down: QVBoxLayout, before: QWidget) -> None:
        """Show or hide the three lines, read anew."""
        if self.key != PUPIL_HEALTH:
            if self._card is not None:
                self._card.hide()
            return
        from samverkan_desktop.gui.pages.overview.own_card import OwnCard  # start-up: of some users alone
        from samverkan_desktop.services.own_lines import own_lines  # start-up: as above

        if not isinstance(self._card, OwnCard):
            self._card = OwnCard(before.parentWidget())
            self._card.wanted.connect(self.wanted)
            down.insertWidget(down.indexOf(before), self._card)
            QWidget.setTabOrder(self._card.rows, before)
        self._card.show_lines(own_lines(self._workspace.session))
        self._card.show()

    def _chosen(self) -> None:
        self._workspace.state.choose_first_page(self._user, self.key)
        self.changed.emit()
