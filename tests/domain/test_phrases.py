"""If these fail, a sentence on the first page comes out wrong, or stays Swedish for one who reads English."""

from __future__ import annotations

from datetime import date

import pytest

from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.overview_words import Words, count_of, days, in_days, who
from samverkan_desktop.domain.phrases import COMMA, OR, Phrase, Reason, dated, listed, say, words
from samverkan_desktop.domain.register import Side
from tests.domain.builders import FUNCTIONS, requirement

TODAY = date(2026, 11, 21)
BY_ID = {function.id: function for function in FUNCTIONS}


class English:
    """A language with a few words, as the window's is."""

    def sentence(self, template: str) -> str:
        known = {
            "{count} frågor: {sides}": "{count} questions: {sides}",
            "{side} {count}": "{count} from {side}",
            "sista dag {day}": "last day {day}",
        }
        return known.get(template, template)

    def label(self, state: Labelled) -> str:
        return {"school": "school", "social": "social services"}[state.value]

    def day(self, day: date) -> str:
        return f"{day.day} {['Oct', 'Nov', 'Dec'][day.month - 10]}"

    def reason(self, text: str) -> str:
        return {"jullov": "Christmas break"}.get(text, text)


def test_days_and_states_are_said_as_the_language_says_them() -> None:
    sides = listed(
        [say(Words.SIDE_COUNT, side=side, count=n) for side, n in ((Side.SCHOOL, 4), (Side.SOCIAL, 0))], COMMA
    )
    text = say(Words.MANY_QUESTIONS, count=4, sides=sides)
    assert text.text() == "4 frågor: skola 4, socialtjänst 0"
    assert text.text(English()) == "4 questions: 4 from school, 0 from social services"
    assert say(Words.LAST_DAY, day=date(2026, 11, 26)).text() == "sista dag 26 nov"
    assert say(Words.LAST_DAY, day=date(2026, 11, 26)).text(English()) == "last day 26 Nov"


def test_users_words_are_put_in_as_they_are() -> None:
    assert str(say(Words.MOVED, reason=words("{lov} {0} %s"))) == "flyttat: {lov} {0} %s"


def test_users_words_stay_out_of_a_fault_report() -> None:
    assert "Renskriv" not in repr(say(Words.FOLLOW_UP, meeting="6/2026", what=words("Renskriv bilden")))


@pytest.mark.parametrize(
    ("items", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a eller b"), (["a", "b", "c"], "a, b eller c")],
)
def test_lists_are_joined_as_in_a_sentence(items: list[str], text: str) -> None:
    assert str(listed(items, OR)) == text


@pytest.mark.parametrize(
    ("day", "text"),
    [(date(2026, 11, 16), "16 nov"), (date(2027, 2, 1), "1 feb"), (date(2025, 11, 16), "16 nov 2025")],
)
def test_a_day_of_another_time_has_its_year(day: date, text: str) -> None:
    assert str(say(Words.FELL_DUE, day=dated(day, TODAY))) == f"förföll {text}"


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        (days(1), "1 dag"),
        (days(19), "19 dagar"),
        (in_days(0), "i dag"),
        (in_days(1), "i morgon"),
        (in_days(12), "om 12 dagar"),
        (count_of(1, Words.ONE_QUESTION_MARKED, Words.QUESTIONS_MARKED), "1 fråga har markeringar kvar"),
        (count_of(3, Words.ONE_QUESTION_MARKED, Words.QUESTIONS_MARKED), "3 frågor har markeringar kvar"),
    ],
)
def test_counts_agree_with_their_words(phrase: Phrase, text: str) -> None:
    assert str(phrase) == text


@pytest.mark.parametrize(
    ("function_ids", "name"),
    [
        (("jurist",), "jurist"),
        (("kurator", "skolsköterska"), "från elevhälsan"),
        (("rektor", "kurator"), "rektor eller kurator"),
        (("jurist", "gone"), "jurist"),
    ],
)
def test_a_promise_is_named_as_people_say_it(function_ids: tuple[str, ...], name: str) -> None:
    assert str(who(requirement(*function_ids), BY_ID)) == name


def test_no_two_templates_are_the_same() -> None:
    """An alias would hide a sentence from the one who translates."""
    assert len(Words.__members__) == len(set(Words))


def test_a_reason_is_said_as_the_language_says_it() -> None:
    phrase = say(Words.MOVED, reason=Reason("jullov"))
    assert phrase.text() == "flyttat: jullov"
    assert phrase.text(English()) == "flyttat: Christmas break"
    assert "jullov" not in repr(phrase)
