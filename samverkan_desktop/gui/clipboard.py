"""The clipboard: what is copied here is marked to stay out of clipboard history, and goes when the record is locked.

The marks are what Windows, KDE and the clipboard programs of macOS look for. They ask; they do not compel: another
program may read what is copied as long as it lies there.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QMimeData, QObject
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


class ClipboardGuard(QObject):
    """Marks what this program puts on the clipboard while a record is open. ``owns`` tells that it was this one."""

    def __init__(self, parent: QObject | None = None, owns: Callable[[], bool] | None = None) -> None:
        super().__init__(parent)
        self._clipboard: QClipboard = QGuiApplication.clipboard()
        self.owns = owns or self._clipboard.ownsClipboard
        self._on = False
        self._clipboard.dataChanged.connect(self._changed)

    def start(self) -> None:
        """A record is open."""
        self._on = True

    def lock(self) -> None:
        """Take away what was copied from the record, unless something else has been copied since."""
        self._on = False
        if self._is_ours():
            self._clipboard.clear()

    def _changed(self) -> None:
        copied = self._held()
        if self._on and copied is not None and self.owns() and copied.hasText() and not copied.hasFormat(_OURS):
            self._clipboard.setMimeData(marked(copied))

    def _is_ours(self) -> bool:
        held = self._held()
        return held is not None and self.owns() and held.hasFormat(_OURS)

    def _held(self) -> QMimeData | None:
        return self._clipboard.mimeData()  # nothing at all on some systems, though the stubs say otherwise


def marked(copied: QMimeData) -> QMimeData:
    """Return the same text with the marks on it."""
    data = QMimeData()
    for kind in _KEPT:
        if copied.hasFormat(kind):
            data.setData(kind, copied.data(kind))
    for kind, value in MARKS.items():
        data.setData(kind, QByteArray(value))
    data.setData(_OURS, QByteArray(b"1"))
    return data
