"""Follow-ups and deadlines as rows of a table, in the language of the window. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.domain.time_spans import TimeSpan
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import short_date
from samverkan_desktop.gui.models.cell_table import Heading, LazyRows, TableCell, TableRow
from samverkan_desktop.gui.models.states import follow_up_tone
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.follow_up_list import FollowUpLine

DEADLINES = "deadlines"
_NEVER = date.max
_STATE = 5


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

    def narrowed(self, lines: Sequence[FollowUpLine], text_of: Callable[[FollowUpLine], str]) -> list[FollowUpLine]:
        """Return the rows that are wanted. ``text_of``: the searched words of a row, which may be kept."""
        found = list(lines)
        if self.span is not None:
            found = [line for line in found if line.created_on in self.span]
        if self.forum == DEADLINES:
            found = [line for line in found if line.is_deadline]
        elif self.forum:
            found = [line for line in found if line.forum_id == self.forum]
        if self.unit:
            found = [line for line in found if line.unit_id == self.unit]
        for part in self.text.casefold().split():
            found = [line for line in found if part in text_of(line)]
        return found


class SearchedTexts:
    """Keeps the searched words of rows between one key and the next."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def of(self, line: FollowUpLine) -> str:
        """Return the words of a row."""
        text = self._texts.get(line.row.id)
        if text is None:
            text = self._texts[line.row.id] = searched_text(line)
        return text


def searched_text(line: FollowUpLine) -> str:
    """Return the words of a row that are searched."""
    return f"{title(line)} {line.who} {line.meeting} {line.forum}".casefold()


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


def rows(lines: Sequence[FollowUpLine], today: date) -> LazyRows[FollowUpLine]:
    """Return a row for each, in the order given, made when it is looked at."""
    return LazyRows(lines, lambda line: _row(line, today), id_of=lambda line: line.id, order=_order)


_STATES = list(FollowUpState)


def _order(line: FollowUpLine, column: int) -> Any:
    """Return what a row is sorted by in a column."""
    match column:
        case 0:
            return title(line).casefold()
        case 1:
            return line.who.casefold()
        case 2:
            return line.due or _NEVER
        case 3:
            return line.meeting.casefold()
        case 4:
            return line.forum.casefold()
        case _:
            return -line.late, _STATES.index(line.state)


def _row(line: FollowUpLine, today: date) -> TableRow:
    chip, tone = capitalised(words.label(line.state)), follow_up_tone(line.state)
    if line.late:
        chip = tr("1 dag sen") if line.late == 1 else tr("{n} dagar sen").format(n=line.late)
        tone = Tone.DANGER
    due = ""
    if line.due is not None:
        due = short_date(line.due) if line.due.year == today.year else f"{short_date(line.due)} {line.due.year}"
    return TableRow(
        line.id,
        (
            TableCell(title(line)),
            TableCell(line.who),
            TableCell(due, order=line.due or _NEVER),
            TableCell(line.meeting),
            TableCell(line.forum),
            TableCell(chip, tone, _order(line, _STATE)),
        ),
        line,
    )


def title(line: FollowUpLine) -> str:
    """Return what a row is called; what a case is about never stands there."""
    if line.case_code is not None:
        return tr("Åtgärd i ärende K{code}").format(code=line.case_code)
    return tr("Svarsdatum: {what}").format(what=line.what) if line.is_deadline else line.what
