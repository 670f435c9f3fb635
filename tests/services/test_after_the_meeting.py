"""If these fail, a copy reaches somebody outside its krets, leaves unlocked, or what was left is lost."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pypdf
import pytest

from samverkan_desktop.domain.agenda import ItemState
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.handouts import CopyKind, HandoutWay
from samverkan_desktop.domain.register import Side
from samverkan_desktop.services.carrying import Carrying, NoNextMeeting, former_minutes
from samverkan_desktop.services.gate import GateShut
from samverkan_desktop.services.handing import Handing
from tests.services.builders import CONSULTATION, GENERAL_AREA, KURATOR, PHONE_TEXT, Town, text_of

LATER = date(2026, 10, 22)


def test_each_unit_gets_the_copy_of_its_krets(town: Town) -> None:
    meeting, case, _ = town.full()
    town.attendance.call(meeting.id, function_id=KURATOR, unit_id="norra")
    handing = Handing(town.session)
    rows = {row.recipient.unit_id: row for row in handing.rows(meeting.id)}
    assert rows["central"].recipient.copy is CopyKind.WHOLE
    assert rows["norra"].recipient.copy is CopyKind.WITHOUT_CASES, "another school hears nothing of it"
    assert (rows["central"].recipient.cases, rows["norra"].recipient.cases) == (1, 0)
    inside = text_of(handing.together(meeting.id, ["central|"]).content)
    outside = text_of(handing.together(meeting.id, ["norra|"]).content)
    assert "Stödet provas till jul." in inside
    assert "Stödet provas till jul." not in outside
    assert case.title not in outside
    both = handing.together(meeting.id, ["central|", "norra|"])
    assert "Stödet provas till jul." in text_of(both.content)
    assert "central" not in both.file_name.casefold()


def test_what_is_handed_out_is_kept_with_its_day_and_cannot_be_undone(town: Town) -> None:
    meeting, _, _ = town.full()
    handing = Handing(town.session)
    rows = town.log_count()
    handing.hand_out(meeting.id, ["central|", "soc|"], HandoutWay.PAPER)
    (row,) = [each for each in town.log()[rows:] if each.action == "lämna ut anteckningar"]
    assert row.detail == "2 på papper, utkast"
    assert town.session.undo_label == ""
    handed = {row.recipient.unit_id: row.handed for row in handing.rows(meeting.id)}
    assert handed["central"] is not None
    assert handed["halsa"] is None
    again = town.again()
    kept = {row.recipient.unit_id: row.handed for row in Handing(again.session).rows(meeting.id)}
    assert kept == handed, "one goes on where one was after a restart"
    again.approve(meeting)
    new = Handing(again.session)
    assert all(row.handed is None for row in new.rows(meeting.id)), "the approved version is another copy"
    new.hand_out(meeting.id, ["central|"], HandoutWay.SECURE)
    assert again.session.repositories.handouts.where(meeting_id=meeting.id)[-1].version == 1


def test_nothing_is_marked_while_the_gate_is_shut(town: Town) -> None:
    meeting, _, other = town.full()
    town.write(other, PHONE_TEXT)
    before = town.everything()
    with pytest.raises(GateShut):
        Handing(town.session).hand_out(meeting.id, ["central|"], HandoutWay.PAPER)
    assert town.everything() == before


def test_an_encrypted_copy_opens_with_its_password_alone_and_the_password_is_nowhere(town: Town) -> None:
    meeting, _, _ = town.full()
    sealed = Handing(town.session).sealed(meeting.id, "central|")
    reader = pypdf.PdfReader(BytesIO(sealed.produced.content))
    assert reader.is_encrypted
    assert b"Minnesanteckningar" not in sealed.produced.content
    assert reader.decrypt("fel ord") == pypdf.PasswordType.NOT_DECRYPTED
    assert reader.decrypt(sealed.password) != pypdf.PasswordType.NOT_DECRYPTED
    assert "Stödet provas till jul." in text_of_reader(reader)
    assert "/AESV3" in str(reader.trailer["/Encrypt"])
    assert len(sealed.password) == 24
    assert Handing(town.session).sealed(meeting.id, "central|").password != sealed.password
    assert sealed.password not in repr(sealed)
    assert sealed.password not in repr(town.everything())
    assert sealed.password not in repr(town.log())


def text_of_reader(reader: pypdf.PdfReader) -> str:
    return " ".join(page.extract_text() for page in reader.pages)


def test_what_was_not_finished_goes_to_the_next_agenda_as_one_step(town: Town) -> None:
    meeting, case, _ = town.full()
    left = town.general(meeting, "Rutin för lov")
    town.agenda.mark_not_taken(left.id)
    again = town.case(meeting, "oro i hemmet")
    question = town.questions.receive(
        CONSULTATION, "Hur delar vi kontaktväg?", side=Side.SOCIAL, unit_id="soc", area_id=GENERAL_AREA
    )
    following = town.meeting(LATER)
    carrying = Carrying(town.session)
    titles = [row.title for row in carrying.preview(meeting.id).left]
    assert former_minutes(meeting) in titles
    assert "Rutin för lov" in titles
    assert question.line in titles
    assert case.heading not in titles, "what was treated stays where it is"
    before = town.everything()
    carrying.carry(meeting.id)
    after = town.agenda.items(following.id)
    assert after[0].kind is ItemKind.OPENING or after[0].title == former_minutes(meeting)
    (case_again,) = [item for item in after if item.case]
    assert again.case is not None
    assert case_again.case is not None
    assert case_again.case.code == again.case.code, "the same thread, not a new case"
    assert not carrying.preview(meeting.id).left, "a second key does not put it there twice"
    assert case_again.state is ItemState.OPEN
    town.session.undo()
    assert town.everything() == before


def test_rows_may_be_left_out_and_there_must_be_a_meeting_to_carry_to(town: Town) -> None:
    meeting, _, _ = town.full()
    with pytest.raises(NoNextMeeting):
        Carrying(town.session).carry(meeting.id)
    assert Carrying(town.session).preview(meeting.id).meeting is None
    following = town.meeting(LATER)
    held = town.agenda.items(following.id)
    Carrying(town.session).carry(meeting.id, [])
    assert town.agenda.items(following.id) == held
