"""The review of a month as a paper, to be signed and kept: what is on paper cannot be rewritten."""

from __future__ import annotations

from datetime import date

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.log_review import Note, Tally, UserTally
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.swedish import MONTHS, short_date
from samverkan_desktop.services.log_review import KIND, LogReviews, OpenMonth
from samverkan_desktop.services.papers import Produced
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings

_KIND = "Granskning av loggen"
_COUNTED = (Tally.READ, Tally.PAPER, Tally.EXPORT, Tally.CHANGE, Tally.REFUSED, Tally.GATE)
_DAYS_TOLD = 6


def log_paper(session: Session, found: OpenMonth) -> Produced:
    """Return the PDF of a month's review. Raises RightMissing."""
    session.require(Deed.PRINT, kind=KIND)
    from samverkan_desktop.documents.log_review_paper import (  # start-up: reportlab costs 0.2 s
        LogNote,
        LogReviewPaper,
        LogUser,
        blocks,
    )
    from samverkan_desktop.documents.rendering import render_blocks  # start-up: as above
    from samverkan_desktop.documents.values_frame import PaperFrame  # start-up: as above

    month, record = found.review.month, session.record
    municipality = Settings(session).municipality()
    chain = tuple(finding.sentence for finding in LogReviews(session).verify())
    session.record.log_read("gör papper", kind=KIND, object_id=month.key, detail="granskning")
    period = f"{MONTHS[month.month - 1]} {month.year}"
    frame = PaperFrame(
        municipality=municipality.name,
        administrations=municipality.administrations,
        document_type=_KIND,
        day=today(session.clock),
        dnr=municipality.case_numbers,
        log_head=record.head.hash[:12],
        author=municipality.name,
        title=f"{_KIND}, {period}",
        example=municipality.example,
    )
    paper = LogReviewPaper(
        frame=frame,
        period=period,
        reviewed=_reviewed(found, record.user_name),
        columns=(Tally.READ.label, "Ärenden", *(tally.label for tally in _COUNTED[1:])),
        users=tuple(LogUser(name=user.user_name, figures=_figures(user)) for user in found.review.users),
        notes=tuple(
            LogNote(why=note.standout.label, who=note.user_name, days=_days(note), rows=len(note.rows))
            for note in found.review.notes
        ),
        chain=chain,
        rows=found.review.rows,
    )
    return Produced(render_blocks(frame, blocks(paper)), f"{month.key}-granskning-logg.pdf")


def _figures(user: UserTally) -> tuple[int, ...]:
    counts = [user.counts.get(tally, 0) for tally in _COUNTED]
    return (counts[0], user.cases, *counts[1:])


def _days(note: Note) -> str:
    told = ", ".join(short_date(day) for day in note.days[:_DAYS_TOLD])
    more = len(note.days) - _DAYS_TOLD
    return told if more <= 0 else f"{told} och {more} till"


def _reviewed(found: OpenMonth, user: str) -> str:
    done = found.reviewed
    if done is not None:
        return f"Månaden är markerad som granskad av {done.by} den {_long(done.on)}."
    if not found.is_over:
        return f"Månaden är inte slut än. Utskrivet av {user}."
    return f"Månaden är inte markerad som granskad. Utskrivet av {user}."


def _long(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
