"""If these fail, an answer is taken for another åtgärd's, or a line somebody wrote is not understood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.followups import Change, FollowUpState
from samverkan_desktop.domain.slips import OUTCOME_LIMIT, is_code, read_replies, reply_code

CODE = reply_code("01920000-0000-7000-8000-000000000001")


@given(st.uuids())
def test_a_code_checks_and_no_single_slip_of_it_does(id: object) -> None:
    code = reply_code(str(id))
    assert is_code(code)
    signs = code.replace("-", "")
    for place, sign in enumerate(signs):
        other = "A" if sign != "A" else "B"
        assert not is_code(signs[:place] + other + signs[place + 1 :])
    for place in range(len(signs) - 1):
        turned = signs[:place] + signs[place + 1] + signs[place] + signs[place + 2 :]
        assert turned == signs or not is_code(turned)


@pytest.mark.parametrize(
    ("line", "state", "change", "outcome"),
    [
        (f"{CODE} klar", FollowUpState.DONE, Change.UNSTATED, ""),
        (f"{CODE} Klar, något bättre: Möte har hållits", FollowUpState.DONE, Change.SOME, "Möte har hållits"),
        (f"> {CODE.lower()} pågår – tid är bokad", FollowUpState.ONGOING, Change.UNSTATED, "tid är bokad"),
        (f"{CODE.replace('-', ' ')}: utgår", FollowUpState.DROPPED, Change.UNSTATED, ""),
        (f"{CODE}\xa0klar, klart bättre", FollowUpState.DONE, Change.MUCH, ""),
        (f"{CODE} klar oförändrat. Ringt två gånger", FollowUpState.DONE, Change.SAME, "Ringt två gånger"),
        (f"{CODE} pa\u030aga\u030ar: ga\u030ar bra", FollowUpState.ONGOING, Change.UNSTATED, "går bra"),
        (f"{CODE} \u212alar, \u017fämre\0: nytt för\u2028sök", FollowUpState.DONE, Change.WORSE, "nytt för"),
    ],
)
def test_lines_as_people_write_them(line: str, state: FollowUpState, change: Change, outcome: str) -> None:
    (reply,) = read_replies(f"Hej!\n\n{line}\n\nMed vänlig hälsning\n")
    assert (reply.code, reply.state, reply.change, reply.outcome) == (CODE, state, change, outcome)


@pytest.mark.parametrize("line", ["klar", f"{CODE}", f"{CODE} kanske", f"- Åtgärd, § 44. Kod: {CODE}", "KODEN klar: x"])
def test_what_is_no_answer_is_passed_over(line: str) -> None:
    """The slip itself, quoted in an answer, is none."""
    assert read_replies(line) == ()


def test_the_last_word_holds_and_a_long_line_is_cut_and_told() -> None:
    (reply,) = read_replies(f"{CODE} pågår\n{CODE} klar {'a' * 300}")
    assert reply.state is FollowUpState.DONE
    assert (len(reply.outcome), reply.cut) == (OUTCOME_LIMIT, True)
