"""How the administrations balance before a meeting, in words: ``Skola 4 · Socialtjänst 0 – …``. Pure."""

from __future__ import annotations

from samverkan_desktop.domain.question_balance import BOTH, Outlook, Urgency
from samverkan_desktop.domain.register import Side
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import heading_date
from samverkan_desktop.gui.words import tr


def balance_line(ahead: Outlook) -> str:
    """``Skola 4 · Socialtjänst 0 – inget från socialtjänsten än, sista dag fredag 20 november``."""
    line = counts_line(ahead)
    if not ahead.silent or ahead.urgency is not Urgency.TIME_LEFT:
        return line
    if ahead.last_day is None:
        return tr("{counts} – inget från {who} än").format(counts=line, who=_who(ahead))
    last = heading_date(ahead.last_day)
    return tr("{counts} – inget från {who} än, sista dag {day}").format(counts=line, who=_who(ahead), day=last)


def counts_line(ahead: Outlook) -> str:
    """``Skola 4 · Socialtjänst 0``; other sides only where they have sent in something."""
    sides = [*BOTH, *(side for side, count in ahead.counts.items() if side not in BOTH and count)]
    return " · ".join(f"{capitalised(words.label(side))} {ahead.counts.get(side, 0)}" for side in sides)


def balance_warning(ahead: Outlook) -> str:
    """Return the warning while it can be mended and time is short, or nothing."""
    if not ahead.warns or ahead.last_day is None:
        return ""
    day = heading_date(ahead.last_day)
    if ahead.urgency is Urgency.NEAR:
        return tr("Inget från {who} än, och sista dagen är {day}. Påminn dem nu.").format(who=_who(ahead), day=day)
    return tr(
        "Inget från {who}, och sista dagen var {day}. Dagordningen är inte skickad än: fråga dem direkt om det finns "
        "något att ta upp."
    ).format(who=_who(ahead), day=day)


def _who(ahead: Outlook) -> str:
    silent: tuple[Side, ...] = ahead.silent
    return tr(" och ").join(words.definite(side) for side in silent)
