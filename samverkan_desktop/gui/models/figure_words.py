"""What the lower half of the first page says: attendance, follow-ups and areas. Pure; no widget, no record."""

from __future__ import annotations

from dataclasses import dataclass

from samverkan_desktop.domain.overview_areas import AreaRow, Areas
from samverkan_desktop.domain.overview_attendance import LETTERS
from samverkan_desktop.domain.overview_followups import FollowUpSummary, Outcome
from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.overview_words import Words
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models.figures import BarRow, Segment
from samverkan_desktop.gui.models.phrase_words import said
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr

_OUTCOMES = {
    Outcome.IN_TIME: Tone.OK,
    Outcome.DONE_LATE: Tone.WARNING,
    Outcome.GOING_ON: Tone.BRAND,
    Outcome.LATE: Tone.DANGER,
    Outcome.DROPPED: Tone.NEUTRAL,
}
AREAS_SHOWN = 6


def outcome_tone(outcome: Outcome) -> Tone:
    """Return the tone of a part of the bar."""
    return _OUTCOMES[outcome]


# --- attendance ----------------------------------------------------------------------------------------------------


def legend() -> str:
    """``N närvarande · D på distans · …``: every state, and which of them are not counted."""
    counted = [f"{letter} {words.label(state)}" for state, letter in LETTERS.items() if state.counts]
    others = [f"{letter} {words.label(state)}" for state, letter in LETTERS.items() if not state.counts]
    both = tr(" och ").join(others)
    return " · ".join([*counted, tr("{states} (räknas inte)").format(states=both)])


# --- follow-ups, areas ---------------------------------------------------------------------------------------------


def segments(summary: FollowUpSummary) -> list[Segment]:
    """Return the parts of the bar."""
    return [Segment(part.count, said(part.text), outcome_tone(part.outcome)) for part in summary.parts]


@dataclass(frozen=True)
class AreaBar:
    """A bar and the meetings behind it."""

    row: BarRow
    target: Target


def area_bars(areas: Areas) -> list[AreaBar]:
    """Return the areas with a number, largest first, and one hatched bar for all that is kept back.

    Where nothing but kept back counts is left, each area is named: their order is the register's and says nothing.
    """
    shown = areas.shown[:AREAS_SHOWN]
    largest = max((row.told.number or 0 for row in shown), default=0)
    bars = [_number_bar(row, largest) for row in shown]
    if not shown:
        return [_kept_bar(row) for row in areas.kept_back[:AREAS_SHOWN]]
    if areas.kept_back:
        names = ", ".join(said(row.name) for row in areas.kept_back)
        figure = said(areas.other)
        told = tr("{name}: {figure}. Det gäller {areas}.").format(
            name=said_other(), figure=_spoken_figure(figure), areas=names
        )
        ids = dict.fromkeys(id for row in areas.kept_back for id in row.target.ids)
        row = BarRow(id="other", title=said_other(), chip=figure, told=told)
        bars.append(AreaBar(row, Target(Place.MEETINGS, "", tuple(ids))))
    return bars


def said_other() -> str:
    """``Övriga områden``."""
    return words.word(str(Words.OTHER_AREAS))


def _number_bar(row: AreaRow, largest: int) -> AreaBar:
    number = row.told.number or 0
    name = said(row.name)
    told = tr("{name}: {count} punkter").format(name=name, count=number)
    return AreaBar(
        BarRow(id=row.area_id, title=name, chip=row.told.text, share=number / largest, told=told), row.target
    )


def _kept_bar(row: AreaRow) -> AreaBar:
    name = said(row.name)
    told = f"{name}: {_spoken_figure(row.told.text)}"
    return AreaBar(BarRow(id=row.area_id, title=name, chip=row.told.text, told=told), row.target)


def _spoken_figure(figure: str) -> str:
    """``<5`` as it is said."""
    if figure == "–":
        return tr("visas inte")
    return figure.replace("<", tr("färre än "))
