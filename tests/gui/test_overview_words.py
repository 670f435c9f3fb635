"""If these fail, the first page says something else than what stands in the record, or leads to the wrong place."""

from __future__ import annotations

from datetime import date, time

import pytest

from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.overview import head
from samverkan_desktop.domain.overview_attendance import LETTERS
from samverkan_desktop.domain.overview_followups import FollowUpDates, follow_up_summary
from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.overview_timeline import Dot, DotState
from samverkan_desktop.domain.overview_words import Words
from samverkan_desktop.domain.overview_year import YearSpan
from samverkan_desktop.domain.phrases import say, words
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.gui.models import figure_words, overview_words
from samverkan_desktop.gui.pages.overview.leads import MEETING, MEETINGS, PLAN, ROWS, decoded, encoded, lead
from samverkan_desktop.gui.tokens import Tone
from tests.gui.overview_values import areas

DAY = date(2026, 11, 21)
SPAN = YearSpan(2026, default_school_year(2026))


def test_date_line_names_day_week_and_term() -> None:
    shown = head(DAY, time(13), SPAN)
    assert overview_words.date_line(shown) == "Lördag 21 november 2026 · vecka 47 · Höstterminen"


def test_date_line_without_a_school_year_names_no_term() -> None:
    assert overview_words.date_line(head(DAY, time(13), YearSpan(2026))) == "Lördag 21 november 2026 · vecka 47"


# --- the time line -------------------------------------------------------------------------------------------------


def moved_dot() -> Dot:
    note = say(Words.MOVED, reason=words("sportlov v. 8"))
    return Dot("m", date(2027, 2, 18), DotState.PLANNED, "2027-02-18", note)


def test_a_moved_meeting_is_said_whole() -> None:
    """The chip has room for the reason alone; whoever listens or points learns from which day it was moved."""
    dot = overview_words.timeline_dot(moved_dot(), slot=date(2027, 2, 25), reason="sportlov v. 8")
    assert (dot.day, dot.week, dot.chip, dot.tone) == ("18 feb", "v.\u00a07", "flyttat: sportlov v. 8", Tone.WARNING)
    full = "Flyttat från torsdag 25 februari till torsdag 18 februari: sportlov v. 8."
    assert dot.spoken == f"torsdag 18 februari 2027, vecka 7, planerat. {full}"
    assert dot.tip.endswith(full)


def test_a_cancelled_meeting_says_why() -> None:
    note = say(Words.CANCELLED, reason=words("ledarna sjuka"))
    dot = overview_words.timeline_dot(Dot("m", DAY, DotState.CANCELLED, "6/2026", note))
    assert dot.spoken == "lördag 21 november 2026, vecka 47, 6/2026, inställt. Inställt: ledarna sjuka"
    assert dot.tone is Tone.DANGER


def test_users_words_are_never_read_as_a_template() -> None:
    note = say(Words.CANCELLED, reason=words("{sal} 100 % <b>"))
    assert overview_words.timeline_dot(Dot("m", DAY, DotState.CANCELLED, "", note)).chip == "inställt: {sal} 100 % <b>"


# --- attendance ----------------------------------------------------------------------------------------------------


def test_legend_names_every_letter_and_what_is_not_counted() -> None:
    text = figure_words.legend()
    for state, letter in LETTERS.items():
        assert f"{letter} {state.label}" in text
    counted, not_counted = text.rsplit(" · ", 1)
    assert not_counted.endswith("(räknas inte)")
    assert AttendanceState.NOT_RECORDED.label in not_counted
    assert AttendanceState.NOT_RECORDED.label not in counted


# --- areas ---------------------------------------------------------------------------------------------------------


def test_kept_back_counts_share_one_bar_that_says_nothing_of_size() -> None:
    bars = figure_words.area_bars(areas(skolfrånvaro=11, oro=7, lots=2, övergång=3))
    assert [(bar.row.title, bar.row.chip) for bar in bars] == [
        ("Skolfrånvaro", "11"),
        ("Oro", "7"),
        ("Övriga områden", "<5 var"),
    ]
    assert [bar.row.share for bar in bars] == [1.0, 7 / 11, None]
    assert bars[-1].row.spoken == "Övriga områden: färre än 5 var. Det gäller Lots, Övergång."
    assert bars[-1].target.ids == ("m-lots", "m-övergång")


def test_where_everything_is_kept_back_the_areas_are_named() -> None:
    bars = figure_words.area_bars(areas(lots=2, oro=3, stöd=4))
    assert [(bar.row.title, bar.row.chip, bar.row.share) for bar in bars] == [
        ("Lots", "<5", None),
        ("Oro", "<5", None),
        ("Stöd", "<5", None),
    ]


def test_nothing_taken_up_gives_no_bar() -> None:
    assert figure_words.area_bars(areas(oro=0)) == []


# --- follow-ups ----------------------------------------------------------------------------------------------------


def test_parts_of_the_bar_are_said_in_words() -> None:
    late = FollowUpDates("a", date(2026, 9, 10), date(2026, 10, 1), FollowUpState.OPEN, None, None)
    done = FollowUpDates("b", date(2026, 9, 10), None, FollowUpState.DONE, date(2026, 9, 20), None)
    parts = figure_words.segments(follow_up_summary([late, done], DAY))
    assert [(part.count, part.words) for part in parts] == [(1, "1 klar i tid"), (0, "0 pågår"), (1, "1 försenad")]
    assert len({part.tone for part in parts}) == 3


# --- where it leads ------------------------------------------------------------------------------------------------

PAGES = (MEETING, MEETINGS, PLAN, ROWS, "register", "settings")


@pytest.mark.parametrize("place", list(Place))
def test_every_place_leads_somewhere(place: Place) -> None:
    found = lead(Target(place, "x", ("a", "b")), "Rubrik", PAGES)
    assert found is not None
    assert found.page in PAGES


def test_a_meeting_leads_to_itself_and_rows_to_their_list() -> None:
    one = lead(Target(Place.MEETING, "m7", ("p1",)), "", PAGES)
    assert one is not None
    assert (one.page, one.id) == (MEETING, "m7")
    rows = lead(Target(Place.FOLLOW_UPS, "m7", ("f1", "f2")), "3 försenade", PAGES)
    assert rows is not None
    assert decoded(rows.id) == (Target(Place.FOLLOW_UPS, "m7", ("f1", "f2")), "3 försenade")


def test_a_heading_with_quotes_survives() -> None:
    target = Target(Place.QUESTIONS, "", ("å",))
    assert decoded(encoded(target, 'Frågor om "{x}"\n')) == (target, 'Frågor om "{x}"\n')


def test_a_page_that_does_not_exist_is_not_led_to() -> None:
    assert lead(Target(Place.SCHOOL_YEARS), "", (MEETINGS,)) is None


@pytest.mark.parametrize(
    ("target", "page", "id"),
    [
        (Target(Place.PLAN, "2026", ("konsultation", "styr")), PLAN, "konsultation"),
        (Target(Place.PLAN, "konsultation", ("2027-02-25",)), PLAN, "konsultation"),
        (Target(Place.SCHOOL_YEARS, "lasar-2026"), "settings", "lasar-2026"),
        (Target(Place.SCHOOL_YEARS), "settings", "school_years"),
        (Target(Place.STAFF), "register", "person"),
    ],
)
def test_a_page_with_parts_is_opened_at_the_right_one(target: Target, page: str, id: str) -> None:
    found = lead(target, "", PAGES)
    assert found is not None
    assert (found.page, found.id) == (page, id)
