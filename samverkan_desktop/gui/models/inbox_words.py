"""What the inbox says: questions as rows, and how the administrations balance. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.question_balance import Outlook, Urgency
from samverkan_desktop.domain.questions import Question, QuestionKind
from samverkan_desktop.domain.register import Register, Side
from samverkan_desktop.domain.swedish import NBSP
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import heading_date
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr

_BOTH = (Side.SCHOOL, Side.SOCIAL)


def question_rows(
    questions: Iterable[Question], register: Register, areas: Mapping[str, CooperationArea], today: date
) -> list[Row]:
    """Return questions as rows, oldest first."""
    rows = []
    for each in questions:
        unit, area = register.units.get(each.unit_id), areas.get(each.area_id)
        who = unit.name if unit else words.label(each.side)
        age = each.age_days(today)
        waited = tr("väntat {n} dagar").format(n=age).replace(" ", NBSP) if age > 1 else ""
        case = each.kind is QuestionKind.CASE
        parts = (who, area.name if area else "", waited)
        rows.append(
            Row(
                id=each.id,
                title=each.line,
                sub=" · ".join(part for part in parts if part),
                chip=tr("Ärende") if case else tr("Fråga"),
                tone=Tone.CASE if case else Tone.BRAND,
            )
        )
    return rows


def balance_words(waiting: Mapping[Side, int], placed: Mapping[Side, int]) -> str:
    """``På dagordningen: skola 2, socialtjänst 0. Väntar: skola 3, socialtjänst 1.``."""
    first = tr("På dagordningen: {counts}.").format(counts=_counts(placed))
    waits = tr("Väntar: {counts}.").format(counts=_counts(waiting))
    return f"{first} {waits}" if any(waiting.values()) else first


def _counts(counts: Mapping[Side, int]) -> str:
    sides = [*_BOTH, *(side for side in counts if side not in _BOTH and counts[side])]
    return ", ".join(f"{words.label(side)} {counts.get(side, 0)}" for side in sides)


def agenda_note(waiting: Mapping[Side, int], ahead: Outlook) -> tuple[str, Tone]:
    """Say that one administration has nothing on the agenda. Calmly while it can still send in questions (M03)."""
    if not ahead.silent:
        return "", Tone.NEUTRAL
    side = ahead.silent[0]
    who, count = words.definite(side), waiting.get(side, 0)
    if ahead.urgency is not Urgency.PASSED and ahead.last_day is not None:
        if count:
            told = tr("Ingen fråga från {side} på dagordningen än; {n} väntar.").format(side=who, n=count)
        elif ahead.urgency is Urgency.SENT:
            told = tr("Dagordningen har ingen fråga från {side}.").format(side=who)
        else:
            told = tr("Ingen fråga från {side} än. Sista dag för frågor är {day}, så det är tid kvar.")
            told = told.format(side=who, day=heading_date(ahead.last_day))
        return told, Tone.NEUTRAL
    told = tr("Dagordningen har ingen fråga från {side}.").format(side=who)
    if count:
        told = tr("Dagordningen har ingen fråga från {side} än, men {n} väntar.").format(side=who, n=count)
    return told, Tone.WARNING if ahead.urgency is Urgency.PASSED else Tone.NEUTRAL
