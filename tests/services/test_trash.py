"""Own drafts and the trash. If these fail, a thrown draft cannot be had back, a document is thrown away, or what was
thrown away lies in the record for ever.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.domain.drafts import DraftKind, DraftNotYours, NotInTrash, QuestionWords
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.questions import QuestionKind, QuestionState
from samverkan_desktop.domain.register import Side
from samverkan_desktop.services.attachments import Attachments
from samverkan_desktop.services.exporting import Exporting
from samverkan_desktop.services.inbox import NoMeetingToPickTo
from samverkan_desktop.services.log_words import LogWords
from samverkan_desktop.services.question_drafts import QuestionDrafts
from samverkan_desktop.services.throwing import clear_old
from samverkan_desktop.services.trash import Trash
from tests.services.builders import CASE_AREA, CONSULTATION, PHONE, Town, refused

DAY = date(2026, 9, 10)
LINE = "Hur kan rutinen för återkoppling bli kortare?"
WORDS = QuestionWords(forum_id=CONSULTATION, side=Side.SCHOOL, unit_id="central", area_id=CASE_AREA, line=LINE)


@pytest.fixture
def meeting(town: Town) -> Meeting:
    return town.meeting(DAY)


def trash(town: Town) -> Trash:
    return Trash(town.session)


def drafts(town: Town) -> QuestionDrafts:
    return QuestionDrafts(town.session)


def later(town: Town, days: int) -> None:
    assert isinstance(town.session.clock, ManualClock)
    town.session.clock.advance(timedelta(days=days))


# --- items taken off an agenda -----------------------------------------------------------------------------------


def test_item_comes_back_with_all_that_hung_on_it(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting, "Rutin för återkoppling")
    town.write(item, "Stödet provas.", background="Fråga från skolan.")
    Attachments(town.session).add(item.id, "plan.txt", b"En plan.")
    before = town.everything()
    assert town.agenda.remove(item.id)
    assert item.id not in {each.id for each in town.agenda.items(meeting.id)}
    (row,) = trash(town).rows()
    assert (row.kind, row.days_left(date(2026, 8, 1)) >= 30) == (DraftKind.ITEM, True)
    trash(town).restore(row.id)
    assert town.everything() == before
    assert trash(town).rows() == ()


def test_case_comes_back_under_its_own_code(town: Town, meeting: Meeting) -> None:
    case = town.case(meeting, "hög frånvaro")
    code = case.case.code if case.case else 0
    town.agenda.remove(case.id)
    other = town.case(meeting, "oro i hemmet")
    assert other.case
    assert other.case.code != code, "a code that lies in the trash is not given to another child"
    trash(town).restore(trash(town).rows()[0].id)
    back = town.item(case)
    assert back.case
    assert (back.case.code, back.case.circle) == (code, case.case.circle if case.case else None)


def test_restored_after_the_meeting_it_stands_on_the_next(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting, "Rutin för återkoppling")
    town.agenda.remove(item.id)
    (row,) = trash(town).rows()
    town.meetings.cancel(meeting.id, "för få anmälda")
    refused(town, NoMeetingToPickTo, lambda: trash(town).restore(row.id), "nästa möte")
    following = town.meeting(date(2026, 10, 22))
    assert trash(town).restore(row.id) == following
    assert town.item(item).meeting_id == following.id


def test_picked_question_is_picked_again_only_if_it_waits(town: Town, meeting: Meeting) -> None:
    question = town.questions.receive(CONSULTATION, LINE, side=Side.SCHOOL, unit_id="central", area_id=CASE_AREA)
    item = town.agenda.pick_question(meeting.id, question.id)
    town.write(item, "Stödet provas.")
    town.agenda.remove(item.id)
    assert town.session.repositories.questions.get(question.id).state is QuestionState.WAITING
    trash(town).restore(trash(town).rows()[0].id)
    assert town.session.repositories.questions.get(question.id).state is QuestionState.PICKED
    town.agenda.remove(item.id)
    town.questions.void(question.id, "ställd två gånger")
    trash(town).restore(trash(town).rows()[0].id)
    assert town.session.repositories.questions.get(question.id).state is QuestionState.VOIDED
    assert town.item(item).question_id == ""


def test_what_says_nothing_of_its_own_is_not_kept(town: Town, meeting: Meeting) -> None:
    """Else the trash fills with *Mötets öppnande*."""
    question = town.questions.receive(CONSULTATION, LINE, side=Side.SCHOOL, unit_id="central", area_id=CASE_AREA)
    assert not town.agenda.remove(town.agenda.pick_question(meeting.id, question.id).id), "the question waits again"
    template = next(item for item in town.agenda.items(meeting.id) if item.kind is not ItemKind.CASE)
    assert not town.agenda.remove(template.id)
    assert trash(town).rows() == ()


def test_what_points_out_somebody_is_never_put_in_the_trash(town: Town, meeting: Meeting) -> None:
    """A draft with a direct hit may be written, but not lie about; it can be undone while one sits there."""
    item = town.general(meeting, "Rutin för återkoppling")
    town.write(item, f"Ring {PHONE}.")
    assert not town.agenda.remove(item.id)
    assert trash(town).rows() == ()
    town.session.undo()
    assert town.item(item).title == "Rutin för återkoppling"


def test_undo_of_a_removal_empties_the_trash_again(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting)
    before = town.everything()
    town.agenda.remove(item.id)
    assert town.session.undo_label.startswith("ta bort")
    town.session.undo()
    assert town.everything() == before


# --- drafts of questions -----------------------------------------------------------------------------------------


def test_draft_is_known_to_no_inbox_until_it_is_handed_in(town: Town) -> None:
    draft = drafts(town).save(QuestionWords(forum_id=CONSULTATION, line=LINE))
    assert town.questions.waiting(CONSULTATION) == ()
    drafts(town).save(WORDS, id=draft.id)
    assert [each.question for each in drafts(town).own()] == [WORDS]
    question = drafts(town).hand_in(draft.id)
    assert town.questions.waiting(CONSULTATION) == (question,)
    assert (question.line, question.unit_id, question.kind) == (LINE, "central", QuestionKind.GENERAL)
    assert drafts(town).own() == ()
    assert trash(town).rows() == ()


def test_draft_thrown_and_taken_back(town: Town) -> None:
    draft = drafts(town).save(WORDS)
    assert drafts(town).throw(draft.id)
    assert drafts(town).own() == ()
    trash(town).restore(draft.id)
    assert [each.question for each in drafts(town).own()] == [WORDS]
    refused(town, NotInTrash, lambda: trash(town).restore(draft.id))


def test_draft_that_points_out_somebody_goes_at_once(town: Town) -> None:
    draft = drafts(town).save(QuestionWords(forum_id=CONSULTATION, line=f"Ring {PHONE}."))
    assert not drafts(town).throw(draft.id)
    assert trash(town).rows() == ()
    assert town.session.repositories.drafts.all() == ()


def test_somebody_elses_draft_is_neither_seen_nor_touched(town: Town) -> None:
    draft = drafts(town).save(WORDS)
    theirs = draft.__class__(**{**{n: getattr(draft, n) for n in draft.__dataclass_fields__}, "owner": "annan"})
    with town.session.action("spara utkast", kind="draft", id=draft.id) as repositories:
        repositories.drafts.put(theirs)
    assert drafts(town).own() == ()
    for deed in (drafts(town).throw, drafts(town).hand_in):
        refused(town, DraftNotYours, lambda deed=deed: deed(draft.id))  # type: ignore[misc]


# --- thirty days -------------------------------------------------------------------------------------------------


def test_after_thirty_days_it_goes_for_good_and_the_log_tells_only_how_many(town: Town, meeting: Meeting) -> None:
    item = town.general(meeting, "hemlighetsordet")
    town.agenda.remove(item.id)
    drafts(town).throw(drafts(town).save(WORDS).id)
    later(town, 29)
    assert clear_old(town.session) == 0
    assert [row.days_left(date(2000, 1, 1) + timedelta(days=1)) > 0 for row in trash(town).rows()] == [True, True]
    later(town, 1)
    assert trash(town).rows() == (), "not shown when its time is over, even before the next opening"
    again = town.again()
    assert again.session.repositories.drafts.all() == ()
    row = next(row for row in reversed(again.log()) if row.action == "töm papperskorgen")
    told = LogWords(again.session).told(row)
    assert (told.what, told.detail) == ("tömde papperskorgen", "2")
    assert not any("hemlighetsordet" in repr(row) or LINE in repr(row) for row in again.log())
    again.session.close()


def test_gone_before_its_time_when_the_user_says_so(town: Town, meeting: Meeting) -> None:
    town.agenda.remove(town.general(meeting).id)
    trash(town).remove(trash(town).rows()[0].id)
    assert trash(town).rows() == ()
    town.session.undo()
    assert len(trash(town).rows()) == 1


def test_drafts_are_not_exported(town: Town, tmp_path: Path) -> None:
    """They are nobody's documents yet; the export is for the archive."""
    drafts(town).save(QuestionWords(forum_id=CONSULTATION, line=f"Ring {PHONE}."))
    Exporting(town.session).export(tmp_path / "ut")
    assert not (tmp_path / "ut" / "draft.json").exists()
