"""Backups as rows of a list. Pure words; no widget, no record."""

from __future__ import annotations

from samverkan_desktop.domain.swedish import capitalised, clock_time, decimal
from samverkan_desktop.gui.days import long_date
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr, word
from samverkan_desktop.services.restoring import BackupRow

_MEGABYTE = 1024 * 1024
_REASONS = {"migration": "före uppgradering", "på begäran": ""}


def backup_row(backup: BackupRow, *, newest: bool) -> Row:
    """Return the row of a backup: when it was made, what it holds, whether it can be used."""
    size = tr("{size} MB").format(size=decimal(max(backup.size / _MEGABYTE, 0.1)))
    if backup.instant is None:
        return Row(
            id=str(backup.path),
            title=backup.path.name,
            sub=f"{capitalised(backup.problem)} · {size}",
            chip=tr("går inte att använda"),
            tone=Tone.DANGER,
            faded=True,
        )
    day, at = backup.instant.date(), clock_time(backup.instant.time())
    title = tr("{day} kl. {time}").format(day=_plain(long_date(day)), time=at)
    reason = _REASONS.get(backup.reason, backup.reason)
    held = (
        _counted(backup.meetings, tr("1 möte"), tr("{count} möten")),
        _counted(backup.follow_ups, tr("1 uppföljning"), tr("{count} uppföljningar")),
        tr("{count} ändringar").format(count=backup.changes),
        size,
        word(reason) if reason else "",
    )
    return Row(
        id=str(backup.path),
        title=capitalised(title),
        sub=f"{backup.name}: {' · '.join(part for part in held if part)}",
        chip=tr("senaste") if newest else "",
        tone=Tone.OK,
    )


def _plain(day: str) -> str:
    """``lördag 21 november 2026`` out of ``lördagen den 21 november 2026``."""
    return day.replace("en den", "", 1)


def _counted(count: int, one: str, several: str) -> str:
    return one if count == 1 else several.format(count=count)
