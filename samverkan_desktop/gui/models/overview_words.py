"""What the upper half of the first page says: rows, dots and sentences. Pure; no widget, no record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from samverkan_desktop.domain.overview import Head
from samverkan_desktop.domain.overview_meeting import NextMeeting
from samverkan_desktop.domain.overview_target import Urgency
from samverkan_desktop.domain.overview_timeline import Dot, DotState
from samverkan_desktop.domain.overview_todo import ToDo
from samverkan_desktop.domain.overview_words import Words
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import reason_words, words
from samverkan_desktop.gui.days import heading_date, short_date, time_span, week
from samverkan_desktop.gui.models.figures import TimelineDot
from samverkan_desktop.gui.models.phrase_words import said
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr

_CHIPS = {Urgency.DANGER: Tone.DANGER, Urgency.WARNING: Tone.WARNING, Urgency.OPEN: Tone.NEUTRAL, Urgency.DONE: Tone.OK}


def urgency_tone(urgency: Urgency) -> Tone:
    """Return the tone of an urgency. The words beside it say the same."""
    return _CHIPS[urgency]


# --- head ----------------------------------------------------------------------------------------------------------


def date_line(head: Head) -> str:
    """``Lördag 21 november 2026 · vecka 47 · Höstterminen``."""
    parts = [f"{capitalised(heading_date(head.day))} {head.day.year}", tr("vecka {number}").format(number=head.week)]
    if head.period is not None:
        parts.append(said(head.period))
    return " · ".join(parts)


# --- time line -----------------------------------------------------------------------------------------------------


def is_moved(dot: Dot) -> bool:
    """Tell whether a meeting was moved from its slot."""
    return dot.note is not None and dot.note.template in (Words.MOVED, Words.MOVED_BY_HAND)


def timeline_dot(dot: Dot, *, slot: date | None = None, reason: str = "") -> TimelineDot:
    """Return how a meeting is shown and said. ``slot`` and ``reason``: whence and why it was moved."""
    note = said(dot.note)
    full = capitalised(note)
    if is_moved(dot) and slot is not None and reason:
        template = tr("Flyttat från {day} till {to}: {why}.")
        full = template.format(day=heading_date(slot), to=heading_date(dot.day), why=reason_words.reason(reason))
    state = words.label(dot.state)
    name = dot.label if "/" in dot.label else ""
    week_number = tr("vecka {number}").format(number=dot.week)
    when = f"{heading_date(dot.day)} {dot.day.year}, {week_number}"
    spoken = ", ".join(part for part in (when, name, state) if part)
    tip = "\n".join(part for part in (capitalised(spoken), full) if part)
    return TimelineDot(
        id=dot.meeting_id,
        state=dot.state,
        day=short_date(dot.day),
        week=week(dot.day),
        chip=note,
        tone=_dot_tone(dot),
        spoken=f"{spoken}. {full}" if full else spoken,
        tip=tip,
    )


def _dot_tone(dot: Dot) -> Tone:
    if dot.state is DotState.CANCELLED:
        return Tone.DANGER
    if dot.state is DotState.HELD:
        return Tone.NEUTRAL
    return Tone.WARNING if dot.note is not None else Tone.NEUTRAL


# --- next meeting, to do -------------------------------------------------------------------------------------------


def next_facts(card: NextMeeting) -> str:
    """``kl. 13.00–15.00 · Sammanträdesrum 2``."""
    meeting = card.meeting
    return " · ".join(part for part in (time_span(meeting.start, meeting.end), card.place) if part)


def status_rows(card: NextMeeting) -> list[Row]:
    """Return how the preparations stand, as lines; ``lead`` is the sign in words."""
    return [
        Row(
            id=f"{number}",
            lead=words.label(line.urgency),
            title=said(line.text),
            sub=said(line.note),
            tone=urgency_tone(line.urgency),
        )
        for number, line in enumerate(card.lines)
    ]


def todo_rows(rows: Sequence[ToDo]) -> list[Row]:
    """Return what waits, as rows."""
    return [
        Row(
            id=f"{row.kind}-{row.target.of}-{'-'.join(row.target.ids)}",
            title=said(row.text),
            sub=row.forum,
            chip=said(row.badge),
            tone=urgency_tone(row.urgency),
        )
        for row in rows
    ]
