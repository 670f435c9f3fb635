"""The lists: to sign on and to follow up by. If these fail, an overdue action hides or nobody can sign."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.block import Sheet
from samverkan_desktop.documents.follow_up_list import blocks
from samverkan_desktop.documents.fonts import Ruler
from samverkan_desktop.documents.tables import Table
from samverkan_desktop.documents.values import AttendanceListPaper, FollowUpListPaper, FollowUpRow
from tests.documents import samples
from tests.documents.reading import page_texts, whole_text


def test_attendance_list_has_everyone_and_room_for_more() -> None:
    paper = samples.attendance_list()
    text = whole_text(paper)
    assert "Funktion Namn Verksamhet Underskrift" in text
    for person in paper.rows:
        assert f"{person.function} {person.name} {person.unit}" in text


def test_attendance_list_without_names_is_still_a_list() -> None:
    paper = AttendanceListPaper(frame=samples.attendance_list().frame, meeting=samples.MEETING, empty_rows=60)
    pages = page_texts(paper)
    assert len(pages) == 3
    assert all("Underskrift" in text for text in pages)


def test_what_is_overdue_comes_first_and_is_said_in_words() -> None:
    text = whole_text(samples.follow_up_list())
    order = [
        "Försenade (2)",
        "Översätt broschyren",
        "Försenad 12 dagar",
        "Förenkla rutinen",
        "Försenad 1 dag",
        "Pågående och öppna (2)",
        "Bjud in",
        "Undersök om",
        "Klara (1)",
        "Lista över kontaktpersoner",
        "Godkänd av mötet",
    ]
    places = [text.index(phrase) for phrase in order]
    assert places == sorted(places)
    assert "§ 31, möte 5/2026" in text


def test_due_today_is_not_overdue() -> None:
    row = FollowUpRow(what="Ring runt", due=samples.DAY, state="Öppen")
    paper = FollowUpListPaper(
        frame=samples.follow_up_list().frame, heading="Uppföljning", as_of=samples.DAY, rows=(row,)
    )
    text = whole_text(paper)
    assert "Försenad" not in text
    assert "Pågående och öppna (1)" in text


def test_two_alike_follow_ups_are_both_printed() -> None:
    row = FollowUpRow(what="Ring runt", due=date(2026, 11, 1), state="Öppen")
    paper = replace(samples.follow_up_list(), rows=(row, row, replace(row, due=None)))
    text = whole_text(paper)
    assert "Försenade (2)" in text
    assert text.count("Ring runt") == 3


def test_empty_list_of_follow_ups_says_so() -> None:
    text = whole_text(replace(samples.follow_up_list(), rows=()))
    assert "Det finns inga åtgärder att följa upp." in text


def test_the_tables_of_a_list_have_the_same_columns() -> None:
    """Else dates jump sideways from one table to the next."""
    paper = samples.follow_up_list()
    long = FollowUpRow(what="Kort", responsible="Barn- och utbildningsförvaltningen", due=samples.DAY, state="Öppen")
    tables = [block for block in blocks(replace(paper, rows=(*paper.rows, long))) if isinstance(block, Table)]
    sheet = Sheet(st.TEXT_WIDTH, 500.0, Ruler())
    assert len(tables) == 3
    assert len({tuple(round(width, 3) for width in table.widths(sheet)) for table in tables}) == 1


def test_the_list_of_a_forum_says_whose_it_is_under_its_heading() -> None:
    paper = replace(samples.follow_up_list(), heading="Åtgärder att följa upp", forum="Konsultationsmöte")
    assert "Åtgärder att följa upp Konsultationsmöte, läget " in whole_text(paper)
