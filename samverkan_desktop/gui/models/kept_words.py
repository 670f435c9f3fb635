"""What has been let stand, as rows. Pure; no widget, no record."""

from __future__ import annotations

from collections.abc import Iterable

from samverkan_desktop.domain.kept import KeptWord
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import short_date
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr, word
from samverkan_desktop.services.scanning import KIND_LABELS, Kind


def kept_rows(kept: Iterable[KeptWord]) -> list[Row]:
    """Return a row for each decision. Words are told only where they hold everywhere; elsewhere the place is."""
    return [_row(each) for each in kept]


def _row(kept: KeptWord) -> Row:
    kind = word(KIND_LABELS[Kind(kept.kind)])
    length = tr("{kind}, {count} tecken").format(kind=capitalised(kind), count=kept.length)
    day = f"{short_date(kept.kept_on)} {kept.kept_on.year}"
    reason = words.label(kept.reason)
    sub = [reason, day, kept.kept_by]
    if kept.everywhere:
        sub.insert(0, kind)
    elif kept.where:
        sub.insert(0, kept.where)
    return Row(
        id=kept.id,
        title=f"”{kept.phrase}”" if kept.everywhere else length,
        sub=" · ".join(sub),
        chip=tr("Överallt i samma fras") if kept.everywhere else tr("På ett ställe"),
        tone=Tone.WARNING if kept.everywhere else Tone.NEUTRAL,
    )
