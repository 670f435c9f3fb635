"""Questions: behind every item that was asked for, and those that wait or were voided."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.cases import CaseDiscussion
from samverkan_desktop.domain.forums import Forum, ForumKind
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.questions import Question, QuestionKind, QuestionState, pick, void
from samverkan_desktop.domain.register import Side, Stage, UnitKind
from samverkan_desktop.domain.text import LINE_LIMIT
from samverkan_desktop.services.example.chance import Dice
from samverkan_desktop.services.example.forums import MAIN_SERIES
from samverkan_desktop.services.example.ledger import Ledger
from samverkan_desktop.services.example.places import CENTRAL_SCHOOL, CHILD_AND_FAMILY
from samverkan_desktop.services.example.source import Table, Talk, Topic, table
from samverkan_desktop.services.example.story import working_day
from samverkan_desktop.services.seeds import state_of

_SENTENCE = re.compile(r"[^.?!\n]+\?")


def presenter(topic: Topic | None, case: CaseDiscussion | None) -> str:
    """Return the function that presents an item: the asking side's."""
    side = case.asking_side if case else topic.asks if topic else Side.SCHOOL
    return "function-rektor" if side is Side.SCHOOL else "function-socialsekreterare"


def line_of(talk: Talk, heading: str) -> str:
    """Return the one line a question is: the first question of the background, else the heading."""
    found = _SENTENCE.search(talk.background)
    line = found.group().strip() if found else heading
    return line if len(line) <= LINE_LIMIT else heading


def asked(
    ledger: Ledger, forum: Forum, meeting: Meeting, item: AgendaItem, talk: Talk, topic: Topic | None, chance: Dice
) -> AgendaItem:
    """Write the question an item comes from, and return the item tied to it. Only consultations collect questions."""
    if forum.kind is not ForumKind.CONSULTATION:
        return item
    last = meeting.last_question_day or meeting.day
    received = working_day(last - timedelta(days=chance.randrange(16)), step=-1)
    case = item.case
    side = case.asking_side if case else topic.asks if topic else Side.SCHOOL
    question = Question(
        id=ledger.ids.at(received).new(),
        forum_id=forum.id,
        side=side,
        unit_id=case.asking_unit_id if case else CENTRAL_SCHOOL if side is Side.SCHOOL else CHILD_AND_FAMILY,
        area_id=item.area_id,
        kind=QuestionKind.CASE if case else QuestionKind.GENERAL,
        line=line_of(talk, item.title),
        received_on=received,
        stage=case.stage if case else Stage.UNSTATED,
    )
    ledger.questions.append(pick(question, item.id))
    return replace(item, question_id=question.id)


def waiting(ledger: Ledger) -> None:
    """Write the questions that wait for the next meeting: most from school, and a few that were voided over time."""
    story = ledger.story
    chance = story.dice("inbox")
    before = [m.day for m in ledger.meetings if m.forum_id == MAIN_SERIES and m.is_held]
    rows = table("questions")
    school = [row for row in rows["waiting"] if row["side"] == "school"]
    social = [row for row in rows["waiting"] if row["side"] == "social"]
    chosen = chance.sample(school, k=4) + (chance.sample(social, k=1) if chance.chance(0.4) else [])
    for row in chosen:
        received = working_day(story.today - timedelta(days=1 + chance.randrange(18)), step=-1)
        ledger.questions.append(_question(ledger, row, max(received, story.start), chance))
    for row, day in zip(rows["voided"], before[1::6], strict=False):
        received = working_day(day + timedelta(days=9), step=-1)
        if received < story.today:
            ledger.questions.append(void(_question(ledger, row, received, chance), row["reason"]))


def _question(ledger: Ledger, row: Table, received: date, chance: Dice) -> Question:
    side = state_of(Side, row["side"])
    stage = state_of(Stage, row.get("stage", "unstated"))
    units = [
        unit.id
        for unit in ledger.register.units.values()
        if unit.kind in (UnitKind.COMPULSORY, UnitKind.PRESCHOOL)
        and unit.holds_on(received)
        and (stage is Stage.UNSTATED or any(count.stage is stage for count in unit.stages))
    ]
    return Question(
        id=ledger.ids.at(received).new(),
        forum_id=MAIN_SERIES,
        side=side,
        unit_id=chance.one(units) if side is Side.SCHOOL else CHILD_AND_FAMILY,
        area_id=f"area-{row['area']}",
        kind=state_of(QuestionKind, row["kind"]),
        line=row["line"],
        received_on=received,
        stage=stage,
        state=QuestionState.WAITING,
    )
