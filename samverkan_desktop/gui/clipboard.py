"""The clipboard: what is copied here is marked to stay out of clipboard history, and goes when the record is locked.

The marks are what Windows, KDE and the clipboard programs of macOS look for. They ask; they do not compel: another
program may read what is copied as long as it lies there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

MARKS: dict[str, bytes] = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"",
}
_OURS = "application/x-samverkan-copied"
_KEPT = ("text/plain", "text/html")
_COPIED, _SELECTED = QClipboard.Mode.Clipboard, QClipboard.Mode.Selection


class ClipboardGuard(QObject):
    """Marks what this program puts on the clipboard while a record is open. ``owns`` tells that it was this one.

    On X11 and Wayland what is merely selected lies on a clipboard of its own, for the middle button of the mouse; it
    is treated alike.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        owns: Callable[[], bool] | None = None,
        clipboard: QClipboard | None = None,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard or QGuiApplication.clipboard()
        self.owns = owns or self._clipboard.ownsClipboard
        self._on = False
        self._clipboard.dataChanged.connect(self._copied)
        app = QCoreApplication.instance()
        if (
            app is not None
        ):  # Qt itself lets go of it so late that what Python has made of it is gone: a crash at the end
            app.aboutToQuit.connect(self.lock)
        self._selects = self._clipboard.supportsSelection()
        if self._selects:
            self._clipboard.selectionChanged.connect(self._selected)

    def start(self) -> None:
        """A record is open."""
        self._on = True

    def lock(self) -> None:
        """Take away what was copied or selected in the record, unless something else has been since."""
        self._on = False
        for mode in (_COPIED, _SELECTED) if self._selects else (_COPIED,):
            held = self._held(mode)
            if held is not None and self._owned(mode) and held.hasFormat(_OURS):
                self._clipboard.clear(mode)

    def _copied(self) -> None:
        self._mark(_COPIED)

    def _selected(self) -> None:
        self._mark(_SELECTED)

    def _mark(self, mode: QClipboard.Mode) -> None:
        held = self._held(mode) if self._on else None
        if held is not None and self._owned(mode) and held.hasText() and not held.hasFormat(_OURS):
            self._clipboard.setMimeData(marked(held, _KEPT if mode is _COPIED else _KEPT[:1]), mode)

    def _owned(self, mode: QClipboard.Mode) -> bool:
        return self.owns() if mode is _COPIED else self._clipboard.ownsSelection()

    def _held(self, mode: QClipboard.Mode) -> QMimeData | None:
        return self._clipboard.mimeData(mode)  # nothing at all on some systems, though the stubs say otherwise


def marked(copied: QMimeData, kinds: Sequence[str] = _KEPT) -> QMimeData:
    """Return the same text, in some formats, with the marks on it."""
    data = QMimeData()
    for kind in kinds:
        if copied.hasFormat(kind):
            data.setData(kind, copied.data(kind))
    for kind, value in MARKS.items():
        data.setData(kind, QByteArray(value))
    data.setData(_OURS, QByteArray(b"1"))
    return data
