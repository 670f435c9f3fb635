"""Follow-ups and deadlines as rows of a table, in the language of the window. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.domain.time_spans import TimeSpan
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import short_date
from samverkan_desktop.gui.models.cell_table import Heading, TableCell, TableRow
from samverkan_desktop.gui.models.states import follow_up_tone
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.follow_up_list import FollowUpLine

DEADLINES = "deadlines"
_NEVER = date.max


class FollowUpGroup(StrEnum):
    """The quick views."""

    OPEN = "open"
    MINE = "mine"
    LATE = "late"
    DONE = "done"
    ALL = "all"

    def holds(self, line: FollowUpLine) -> bool:
        """Tell whether a row belongs to the view."""
        match self:
            case FollowUpGroup.OPEN:
                return line.waits
            case FollowUpGroup.MINE:
                return line.waits and line.mine
            case FollowUpGroup.LATE:
                return line.late > 0
            case FollowUpGroup.DONE:
                return not line.waits
            case _:
                return True


@dataclass(frozen=True, kw_only=True)
class FollowUpFilter:
    """What the rows are narrowed by; what is left out does not matter. ``forum``: an id, or `DEADLINES`."""

    span: TimeSpan | None = None
    forum: str = ""
    unit: str = ""
    text: str = ""

    def holds(self, line: FollowUpLine) -> bool:
        """Tell whether a row is wanted."""
        if self.span is not None and line.created_on not in self.span:
            return False
        if self.forum and not (line.is_deadline if self.forum == DEADLINES else line.forum_id == self.forum):
            return False
        if self.unit and line.unit_id != self.unit:
            return False
        searched = f"{title(line)} {line.who} {line.meeting} {line.forum}".casefold()
        return all(part in searched for part in self.text.casefold().split())


def headings() -> list[Heading]:
    """Return the columns."""
    return [
        Heading(tr("Vad"), least=380),
        Heading(tr("Ansvarig"), 240, rank=2),
        Heading(tr("Senast"), 112),
        Heading(tr("Möte"), 92, rank=3),
        Heading(tr("Forum"), 210, rank=4),
        Heading(tr("Läge"), 170),
    ]


def rows(lines: Iterable[FollowUpLine], today: date) -> list[TableRow]:
    """Return a row for each, in the order given."""
    return [_row(line, today) for line in lines]


def _row(line: FollowUpLine, today: date) -> TableRow:
    chip, tone = capitalised(words.label(line.state)), follow_up_tone(line.state)
    if line.late:
        chip = tr("1 dag sen") if line.late == 1 else tr("{n} dagar sen").format(n=line.late)
        tone = Tone.DANGER
    due = ""
    if line.due is not None:
        due = short_date(line.due) if line.due.year == today.year else f"{short_date(line.due)} {line.due.year}"
    states = list(FollowUpState)
    return TableRow(
        line.id,
        (
            TableCell(title(line)),
            TableCell(line.who),
            TableCell(due, order=line.due or _NEVER),
            TableCell(line.meeting),
            TableCell(line.forum),
            TableCell(chip, tone, (-line.late, states.index(line.state))),
        ),
        line,
    )


def title(line: FollowUpLine) -> str:
    """Return what a row is called; what a case is about never stands there."""
    if line.case_code is not None:
        return tr("Åtgärd i ärende K{code}").format(code=line.case_code)
    return tr("Svarsdatum: {what}").format(what=line.what) if line.is_deadline else line.what
