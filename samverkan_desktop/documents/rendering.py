"""Which file makes which paper."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Lock

from samverkan_desktop.documents import (
    agenda,
    attendance_list,
    figures,
    follow_up_list,
    invitation,
    invitation_year,
    minutes,
    pdf,
    values,
    word,
)
from samverkan_desktop.documents.block import Block


def blocks_of(paper: values.Paper) -> list[Block]:  # noqa: PLR0911 - one line per paper reads best
    """Return the blocks of any paper, in reading order."""
    match paper:
        case values.InvitationPaper():
            return invitation.blocks(paper)
        case values.YearInvitationPaper():
            return invitation_year.blocks(paper)
        case values.AgendaPaper():
            return agenda.blocks(paper)
        case values.MinutesPaper():
            return minutes.blocks(paper)
        case values.AttendanceListPaper():
            return attendance_list.blocks(paper)
        case values.FollowUpListPaper():
            return follow_up_list.blocks(paper)
        case values.FiguresPaper():
            return figures.blocks(paper)


_one_at_a_time = Lock()  # reportlab reads a font through one shared position in its file


def render_pdf(paper: values.Paper) -> bytes:
    """Return the paper as a PDF. May be called from any thread; papers are made one after the other."""
    return render_blocks(paper.frame, blocks_of(paper))


def render_blocks(frame: values.PaperFrame, blocks: Iterable[Block]) -> bytes:
    """Return blocks in a frame as a PDF: for a paper that is none of a meeting's."""
    with _one_at_a_time:
        return pdf.build(frame, blocks)


def render_word(paper: values.Paper) -> bytes:
    """Return the paper as a Word file, from the same blocks as its PDF."""
    with _one_at_a_time:
        return word.build(paper.frame, blocks_of(paper))
