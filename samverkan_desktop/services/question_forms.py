"""The form that both administrations fill in: made from the registers, as a PDF and as a text file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samverkan_desktop.documents.question_form_values import (
    AREA,
    KIND,
    LABELS,
    SIDE,
    STAGE,
    UNIT,
    FormChoice,
    QuestionForm,
)
from samverkan_desktop.documents.question_text import render_text
from samverkan_desktop.documents.values import PaperFrame
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.forums import CasePolicy, Forum
from samverkan_desktop.domain.law import citation
from samverkan_desktop.domain.questions import QuestionKind
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.domain.swedish import uncapitalised
from samverkan_desktop.services.inbox import Inbox
from samverkan_desktop.services.paper_base import REPORT_TOPIC
from samverkan_desktop.services.papers import Produced
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings

SIDES = (Side.SCHOOL, Side.SOCIAL, Side.REGION, Side.OTHER)
FORM_TYPE = "Frågeformulär"
_BETWEEN = "/"


@dataclass(frozen=True)
class QuestionForms:
    """Makes the empty forms of a forum."""

    session: Session

    def pdf(self, forum_id: str, *, whole_year: bool = False) -> Produced:
        """Return the form as a PDF to fill in. ``whole_year``: it goes out once and serves every meeting."""
        from samverkan_desktop.documents.question_form import render_form  # start-up: reportlab, not to show a page

        form = self.form(forum_id, whole_year=whole_year)
        return Produced(render_form(form), f"{form.frame.day.isoformat()}-frageformular.pdf")

    def text(self, forum_id: str, *, whole_year: bool = False) -> Produced:
        """Return the form as a text file to fill in."""
        form = self.form(forum_id, whole_year=whole_year)
        return Produced(render_text(form), f"{form.frame.day.isoformat()}-frageformular.txt")

    def form(self, forum_id: str, *, whole_year: bool = False) -> QuestionForm:
        """Return the form's value. It is built from registers alone, so there is nothing in it for the gate."""
        repositories, day = self.session.repositories, today(self.session.clock)
        forum = repositories.forums.get(forum_id)
        meeting = None if whole_year else Inbox(self.session).next_meeting(forum_id)
        municipality = Settings(self.session).municipality()
        law = citation(repositories.law.all(), REPORT_TOPIC, day)
        about = uncapitalised(forum.name)
        last = meeting.last_question_day if meeting else None
        return QuestionForm(
            frame=PaperFrame(
                municipality=municipality.name,
                administrations=municipality.administrations,
                document_type=FORM_TYPE,
                day=day,
                author=municipality.name,
                title=f"{FORM_TYPE}, {forum.name}",
                example=municipality.example,
            ),
            heading=f"Fråga till {about} {meeting.label if meeting and meeting.number else ''}".rstrip(),
            form_id=form_id(forum_id, day),
            choices=self._choices(forum, day),
            last_day=last if last is not None and last >= day else None,  # a day that has been invites nobody
            send_to=self._send_to(forum, day),
            by_invitation=whole_year,
            report_citation=law.cite() if law else "",
        )

    def _choices(self, forum: Forum, day: date) -> tuple[FormChoice, ...]:
        repositories = self.session.repositories
        units = [u for u in repositories.units.all() if u.holds_on(day)]
        if forum.unit_ids:
            units = [u for u in units if u.id in forum.unit_ids or u.side is not Side.SCHOOL]
        kinds = [
            k.label for k in QuestionKind if k is QuestionKind.GENERAL or forum.case_policy is not CasePolicy.NEVER
        ]
        return (
            FormChoice(name=SIDE, label=LABELS[SIDE], options=tuple(side.label for side in SIDES)),
            FormChoice(name=UNIT, label=LABELS[UNIT], options=tuple(dict.fromkeys(unit.name for unit in units))),
            FormChoice(name=AREA, label=LABELS[AREA], options=tuple(area.name for area in repositories.areas.all())),
            FormChoice(name=KIND, label=LABELS[KIND], options=tuple(kinds)),
            FormChoice(name=STAGE, label=LABELS[STAGE], options=tuple(stage.label for stage in Stage)),
        )

    def _send_to(self, forum: Forum, day: date) -> str:
        holders = self.session.repositories.register().holders(forum.convener_function_id, day)
        if not holders:
            return "sammankallande"
        person = holders[0][0]
        return f"{person.name}, {person.email}" if person.email else person.name


def form_id(forum_id: str, day: date) -> str:
    """Return what stands on a form to tell which forum it belongs to, and when it was made."""
    return f"{forum_id}{_BETWEEN}{day.isoformat()}"


def forum_of(form_id: str) -> str:
    """Return the forum that a form belongs to, as it says itself."""
    return form_id.rpartition(_BETWEEN)[0]
