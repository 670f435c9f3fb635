"""If these fail, Ctrl+K does not find what a user knows is there, finds Åsa when asked for Asa, or shows what has been
taken away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.overview_target import Place
from samverkan_desktop.domain.register import Person, PersonFunction, Unit, UnitKind
from samverkan_desktop.domain.search_words import haystacks
from samverkan_desktop.domain.swedish import MONTHS, heading_date, short_date
from samverkan_desktop.services.palette import LIMIT, Palette
from samverkan_desktop.services.palette_shelves import PaletteHit, PaletteKind, meetings
from samverkan_desktop.storage.palette_queries import MeetingLine
from tests.services.builders import SINCE, Town

FIRST, SECOND, THIRD = date(2026, 8, 20), date(2026, 10, 1), date(2026, 12, 3)


@pytest.fixture
def palette(town: Town) -> Iterator[Palette]:
    palette = Palette(town.session)
    yield palette
    palette.close()


@pytest.fixture
def autumn(town: Town) -> Town:
    """Three consultations: one with K1 and K2, one with K1 again, and one planned."""
    first = town.started(FIRST)
    case = town.case(first, "hög frånvaro")
    town.case(first, "oro i hemmet")
    town.general(first, "Rutin för återkoppling")
    again = town.started(SECOND)
    assert case.case is not None
    town.case(again, "hög frånvaro, tredje gången", code=case.case.code)
    town.meeting(THIRD)
    return town


def shown(hits: tuple[PaletteHit, ...]) -> list[tuple[str, str, str]]:
    return [(hit.kind.value, str(hit.title), str(hit.detail).replace("\u00a0", " ")) for hit in hits]


def titles(hits: tuple[PaletteHit, ...], kind: PaletteKind | None = None) -> list[str]:
    return [str(hit.title) for hit in hits if kind in (None, hit.kind)]


# --- what is found -----------------------------------------------------------------------------------------------


def test_a_meeting_by_its_number(autumn: Town, palette: Palette) -> None:
    (hit,) = palette.find("2/2026")
    assert shown((hit,)) == [("meeting", "Konsultationsmöte skola–socialtjänst 2/2026", "1 okt · pågår")]
    assert (hit.target.place, autumn.meetings.get(hit.target.of).day) == (Place.MEETING, SECOND)


@pytest.mark.parametrize(
    "text",
    [
        "konsultation 3 dec",
        "KONSULT dec 2026",
        "3 december",
        "torsdag 3 dec",
        "2026-12-03",
        "2026-12",
        "v49",
        "vecka 49",
        "socialtjänst 3 dec",
    ],
)
def test_a_meeting_as_people_say_it(autumn: Town, palette: Palette, text: str) -> None:
    hits = [hit for hit in palette.find(text) if hit.kind is PaletteKind.MEETING]
    assert [autumn.meetings.get(hit.target.of).day for hit in hits] == [THIRD]
    assert str(hits[0].title) == "Konsultationsmöte skola–socialtjänst"


def test_a_case_by_its_code_leads_to_its_meetings(autumn: Town, palette: Palette) -> None:
    hits = palette.find("K1")
    assert shown(hits) == [
        ("case", "Ärende K1", "2 gånger, senast 1 okt"),
        ("heading", "Ärende K1: hög frånvaro", "§ 5 · 20 aug · Konsultationsmöte skola–socialtjänst 1/2026"),
        (
            "heading",
            "Ärende K1: hög frånvaro, tredje gången",
            "§ 12 · 1 okt · Konsultationsmöte skola–socialtjänst 2/2026",
        ),
    ]
    days = [autumn.meetings.get(id).day for id in hits[0].target.ids]
    assert (hits[0].target.place, hits[0].target.of, days) == (Place.CASES, "K1", [SECOND, FIRST])
    item = autumn.session.repositories.items.get(hits[1].target.ids[0])
    assert (item.meeting_id, item.title) == (hits[1].target.of, "hög frånvaro")


def test_k1_is_not_k10_however_near(town: Town, palette: Palette) -> None:
    town.case(town.meeting(THIRD))
    near = town.meeting(FIRST)
    for number in range(11):
        town.case(near, f"fråga {number}")
    codes = titles(palette.find("k1"), PaletteKind.CASE)
    assert codes[0] == "Ärende K1"
    assert set(codes[1:]) == {"Ärende K10", "Ärende K11", "Ärende K12"}


def test_a_heading_by_any_of_its_words(autumn: Town, palette: Palette) -> None:
    assert titles(palette.find("återk")) == ["Rutin för återkoppling"]
    assert titles(palette.find("rutin åter")) == ["Rutin för återkoppling"]
    assert titles(palette.find("rutin hemmet")) == [], "all of the words must be there"


def test_the_items_that_stand_on_every_agenda_are_left_out(autumn: Town, palette: Palette) -> None:
    assert titles(palette.find("öppnande"), PaletteKind.HEADING) == []
    assert titles(palette.find("nästa möte"), PaletteKind.HEADING) == []


def test_what_is_written_at_a_case_is_not_looked_in(autumn: Town, palette: Palette) -> None:
    (hit, *_) = palette.find("K1")
    items = autumn.session.repositories.items.where(meeting_id=hit.target.ids[0], case_code=1)
    autumn.write(items[0], "Öppenvården erbjuder samtalsstöd.", background="Borta sedan skolstart.")
    assert palette.find("öppenvården") == ()
    assert palette.find("samtalsstöd") == ()


def test_staff_by_name_function_and_unit(town: Town, palette: Palette) -> None:
    (hit,) = palette.find("ljung")
    assert shown((hit,)) == [("person", "Vera Ljungås", "Rektor, Centralskolan")]
    assert (hit.target.place, hit.target.ids) == (Place.STAFF, ("rektor",))
    assert titles(palette.find("rektor central")) == ["Vera Ljungås"]
    assert titles(palette.find("vera lj")) == ["Vera Ljungås"]


def test_units_by_name_kind_and_who_runs_them(town: Town, palette: Palette) -> None:
    assert shown(palette.find("norra"))[0] == ("unit", "Norra skolan", "grundskola")
    assert titles(palette.find("granvrets"), PaletteKind.UNIT) == ["Norra skolan"]
    assert titles(palette.find("förskola"), PaletteKind.UNIT) == ["Almtofts förskola"]


def test_those_who_have_left_are_found_last_and_said_to_have(town: Town, palette: Palette) -> None:
    ended = PersonFunction(
        function_id="function-kurator", unit_id="halsa", valid_from=date(2020, 1, 1), valid_to=date(2024, 6, 30)
    )
    town.registers.save(Person(id="old", name="Ada Almvret", functions=(ended,)))
    old = Unit(
        id="gamla", name="Gamla skolan", kind=UnitKind.COMPULSORY, side=town.registers.register().units["central"].side,
        principal_id="kommun", valid_from=SINCE, valid_to=date(2026, 8, 5),
    )  # fmt: skip
    town.registers.save(old)
    assert shown(palette.find("kurator")) == [
        ("person", "Tove Ekhammar", "Kurator, Elevhälsan"),
        ("person", "Ada Almvret", "har slutat"),
    ]
    assert shown(palette.find("gamla")) == [("unit", "Gamla skolan", "har upphört")]


# --- order -------------------------------------------------------------------------------------------------------


def test_the_meeting_nearest_to_today_comes_first(autumn: Town, palette: Palette) -> None:
    assert [autumn.meetings.get(hit.target.of).day for hit in palette.find("konsult")] == [FIRST, SECOND, THIRD]
    autumn.clock.instant = autumn.clock.instant.replace(month=11)
    assert [autumn.meetings.get(hit.target.of).day for hit in palette.find("konsult")] == [THIRD, SECOND, FIRST]


def test_the_beginning_of_a_word_is_as_good_as_the_whole(town: Town, palette: Palette) -> None:
    """Who types *konsultation* means the Konsultationsmöte next week, not a Konsultation two years ago."""
    town.registers.save(replace(town.forum("styrgrupp"), name="Konsultation förskola"))
    town.meeting(date(2028, 12, 3), "styrgrupp")
    town.meeting(THIRD)
    assert [town.meetings.get(hit.target.of).day.year for hit in palette.find("konsultation 3 dec")] == [2026, 2028]


def test_no_kind_takes_every_place(town: Town, palette: Palette) -> None:
    for month in range(9, 13):
        for day in range(1, 9):
            town.meeting(date(2026, month, day))
    for number in range(LIMIT):
        town.registers.save(Person(id=f"p{number}", name=f"Kon Sultberg {number}"))
    hits = palette.find("kon")
    assert len(hits) == LIMIT
    assert {kind: len(titles(hits, kind)) for kind in (PaletteKind.MEETING, PaletteKind.PERSON)} == {
        PaletteKind.MEETING: 10,
        PaletteKind.PERSON: 10,
    }
    assert len(palette.find("kon 2026")) == LIMIT, "a kind alone may have all of them"
    assert len(palette.find("kon", limit=3)) == 3
    assert palette.find("kon", limit=0) == ()


# --- what changes ------------------------------------------------------------------------------------------------


def test_what_changes_is_found_as_it_stands_now(autumn: Town, palette: Palette) -> None:
    def heading(asked: str) -> list[str]:
        return titles(palette.find(asked), PaletteKind.HEADING)

    assert heading("hemmet") == ["Ärende K2: oro i hemmet"]
    item: AgendaItem = autumn.session.repositories.items.where(case_code=2)[0]
    autumn.agenda.edit(item.id, title="oro för syskon")
    assert (heading("hemmet"), heading("syskon")) == ([], ["Ärende K2: oro för syskon"])
    autumn.session.undo()
    assert (heading("hemmet"), heading("syskon")) == (["Ärende K2: oro i hemmet"], [])
    planned = autumn.session.repositories.meetings.where(state="planned")[0]
    autumn.meetings.invite(planned.id)
    assert [hit.target.of for hit in palette.find("3/2026")] == [planned.id]
    autumn.registers.save(Person(id="ny", name="Ninni Lyckdal"))
    assert titles(palette.find("lyckdal")) == ["Ninni Lyckdal"]
    autumn.session.undo()
    assert palette.find("lyckdal") == ()


def test_a_heading_that_was_sanitised_is_gone(autumn: Town, palette: Palette) -> None:
    assert titles(palette.find("hemmet"))
    item = autumn.session.repositories.items.where(case_code=2)[0]
    autumn.minutes.sanitise(item.meeting_id, item.id, second_person="Vera Ljungås")
    assert palette.find("hemmet") == ()


def test_many_values_put_in_at_once_are_found(town: Town, palette: Palette) -> None:
    assert palette.find("lyckdal") == ()
    with town.session.action("läs in", undoable=False) as repositories:
        repositories.persons.put_many([Person(id="ny", name="Ninni Lyckdal")])
    assert titles(palette.find("lyckdal")) == ["Ninni Lyckdal"]


def test_after_closing_nothing_is_kept(autumn: Town) -> None:
    palette = Palette(autumn.session)
    assert palette.find("hemmet")
    palette.close()
    kept = [value for value in vars(palette).values() if isinstance(value, dict)]
    assert kept == [{}]
    autumn.general(autumn.started(date(2026, 10, 8)))  # and it no longer hears of changes
    assert kept == [{}]


def test_what_was_found_keeps_its_words_out_of_a_fault_report(autumn: Town, palette: Palette) -> None:
    hits = palette.find("K2")
    assert hits
    assert "hemmet" not in repr(hits)
    assert "hemmet" not in repr(palette)


def test_typing_on_reads_the_record_no_more(autumn: Town, palette: Palette) -> None:
    palette.warm()
    seen: list[Any] = []
    autumn.session.record.raw.set_trace_callback(seen.append)
    for text in ("k", "ko", "kon", "kons"):
        assert palette.find(text)
    autumn.session.record.raw.set_trace_callback(None)
    assert seen == []


@pytest.mark.parametrize("name", ["Samråd", "Skola–socialtjänst (”Ö-gruppen”)", "Café É/Ü", " Två  blanka. "])
@pytest.mark.parametrize("number", [7, None])
def test_a_meeting_is_looked_for_in_the_same_words_however_they_were_put_together(
    autumn: Town, name: str, number: int | None
) -> None:
    """The texts of meetings are made of folded parts: else what one types is folded in another way than they are."""
    forum = replace(autumn.forum("konsultation"), name=name)
    lines = [MeetingLine("m", forum.id, day, number, MeetingState.APPROVED) for day in (FIRST, date(2027, 1, 4))]
    shelf = meetings(lines, {forum.id: forum})
    for line, text in zip(lines, shelf.texts, strict=True):
        day, week = line.day, line.day.isocalendar().week
        spoken = f"{heading_date(day)} {day.year} {short_date(day)} {MONTHS[day.month - 1]} v{week} vecka {week}"
        whole = f"{name} {forum.kind.label} {line.label} {day.isoformat()} {spoken}"
        assert " ".join(text.split()) == " ".join(haystacks([whole])[0].split())
