"""If these fail, a slip tells of a case, or an answer ends up with the wrong åtgärd or unchecked."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from samverkan_desktop.domain.followups import Change, FollowUpState
from samverkan_desktop.domain.slips import SlipWay, reply_code
from samverkan_desktop.services.gate import GateShut
from samverkan_desktop.services.slips import NoReplyFound, ReplyTooLarge, Slips
from samverkan_desktop.services.slips import text_of as words_of_reply
from tests.services.builders import PHONE, PHONE_TEXT, Town, text_of


def test_a_slip_tells_where_and_when_and_nothing_of_the_case(town: Town) -> None:
    meeting, case, other = town.full()
    town.act(other, "Skicka ut rutinen")
    (slip,) = Slips(town.session).of_meeting(meeting.id)
    assert slip.issued is None
    paper = text_of(Slips(town.session).papers(meeting.id, [slip.key]).content)
    produced = Slips(town.session).letter(meeting.id, slip.key)
    letter = message_from_bytes(produced.content, policy=policy.default)
    body = letter.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    code = reply_code(slip.follow_ups[0].id)
    for words in (" ".join(paper.split()), body):
        assert f"Åtgärd i ärende K{case.case.code if case.case else ''}" in words.replace("\xa0", " ")
        assert code in words
        assert "Skicka ut rutinen" in words, "what is no case is told"
        for secret in ("Bjud in till möte", case.title, "Stödet provas", "Centralskolan"):
            assert secret not in words
    assert "Vad ärendet gäller står inte här" in " ".join(paper.split())
    for choice in ("klar", "pågår", "utgår", "sämre", "oförändrat", "något bättre", "klart bättre"):
        assert f"☐ {choice}" in paper.replace("\xa0", " "), "the slip can be answered by pen"
    assert letter["X-Unsent"] == "1"
    Slips(town.session).keep(meeting.id, [slip.key], SlipWay.MAIL)
    (slip,) = Slips(town.session).of_meeting(meeting.id)
    assert slip.issued is not None
    (again,) = Slips(town.again().session).of_meeting(meeting.id)
    assert again.issued == slip.issued


def test_a_slip_with_a_direct_hit_stays(town: Town) -> None:
    meeting, _, other = town.full()
    town.act(other, PHONE_TEXT)
    keys = [slip.key for slip in Slips(town.session).of_meeting(meeting.id)]
    before = town.everything()
    with pytest.raises(GateShut):
        Slips(town.session).papers(meeting.id, keys)
    assert town.everything() == before


def test_answers_are_proposed_then_taken_in_as_one_step(town: Town) -> None:
    meeting, _, other = town.full()
    second = town.act(other, "Skicka ut rutinen")
    first = town.follow_ups.of_meeting(meeting.id)[0]
    slips = Slips(town.session)
    text = (
        f"Hej!\n{reply_code(first.id)} klar, något bättre: Mötet är hållet\n"
        f"{reply_code(second.id)} pågår: Ring {PHONE}\n{reply_code('okänd')} klar\n"
    )
    before = town.everything()
    answers = slips.read(text)
    assert town.everything() == before, "looking changes nothing"
    assert answers.unknown == (reply_code("okänd"),)
    assert [each.stopped for each in answers.proposals] == [False, True]
    assert PHONE not in repr(answers)
    assert slips.accept(answers.proposals) == 1
    taken = town.session.repositories.follow_ups.get(first.id)
    assert (taken.state, taken.change, taken.outcome) == (FollowUpState.DONE, Change.SOME, "Mötet är hållet")
    assert taken.reported_on is not None
    assert town.session.repositories.follow_ups.get(second.id) == second
    assert slips.accept(slips.read(text).proposals) == 0, "the same answer twice is once"
    town.session.undo()
    assert town.session.repositories.follow_ups.get(first.id) == first


def test_answers_come_as_letters_and_text_files_in_any_coding(town: Town, tmp_path: Path) -> None:
    meeting, _, _ = town.full()
    code = reply_code(town.follow_ups.of_meeting(meeting.id)[0].id)
    line = f"{code} pågår: väntar på svar från båda"
    (tmp_path / "a.txt").write_text(line, encoding="cp1252")
    (tmp_path / "b.txt").write_text(f"\ufeff{line}", encoding="utf-8")
    letter = f"Subject: Sv\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\n{line}\n"
    (tmp_path / "c.eml").write_bytes(letter.encode("iso-8859-1"))
    for name in ("a.txt", "b.txt", "c.eml"):
        (proposal,) = Slips(town.session).read(words_of_reply(tmp_path / name)).proposals
        assert proposal.reply.outcome == "väntar på svar från båda", name
    with pytest.raises(NoReplyFound):
        Slips(town.session).read("Tack!")
    (tmp_path / "d.txt").write_bytes(b"a" * 1_000_001)
    with pytest.raises(ReplyTooLarge):
        words_of_reply(tmp_path / "d.txt")


def test_a_slip_without_a_case_does_not_speak_of_one(town: Town) -> None:
    meeting = town.started(date(2026, 9, 10))
    town.act(town.general(meeting), "Skicka ut rutinen")
    (slip,) = Slips(town.session).of_meeting(meeting.id)
    paper = " ".join(text_of(Slips(town.session).papers(meeting.id, [slip.key]).content).split())
    assert "2026-09-30" in paper
    assert "Vad ärendet gäller" not in paper
