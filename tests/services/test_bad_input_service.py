"""Bad input. If these fail, a pasted page breaks the record, or what was there before is lost with what was refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samverkan_desktop.domain.meetings import ImpossibleDate, ImpossibleTime, parse_day, parse_time
from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.domain.register import Side
from samverkan_desktop.domain.text import LINE_LIMIT, NOTE_LIMIT, TITLE_LIMIT, TextMissing, TextTooLong, clean_note
from samverkan_desktop.services.cleaning import clean_typed
from samverkan_desktop.services.followups import WHAT_LIMIT
from samverkan_desktop.services.papers import PaperKind
from samverkan_desktop.services.records import Surroundings, new_record
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.storage.keys import KdfProfile
from tests.services.builders import CONSULTATION, GENERAL_AREA, PASSPHRASE, USER, Town, refused

DAY = date(2026, 9, 10)
NASTY = "Rad ett\r\nrad\x00 två\x07\u202e baklänges\ud800 e\u0301\x0bsist"
NASTY_CLEAN = "Rad ett\nrad två baklänges\ufffd é\nsist"
NASTY_LINE = "Rad ett rad två baklänges\ufffd é sist"


def test_a_note_is_cleaned_and_told(town: Town) -> None:
    item = town.general(town.meeting(DAY))
    saved = town.minutes.save_part(item.id, "talk", NASTY)
    assert saved.text.talk == NASTY_CLEAN
    assert "4 ogiltiga tecken" in saved.cleaned.notice
    assert town.minutes.text(item.id).talk == NASTY_CLEAN
    assert town.minutes.save_part(item.id, "agreed", "Rent").cleaned.notice == ""


@pytest.mark.parametrize("extra", [1, 800_000])
def test_a_text_too_long_is_refused_and_the_old_one_stays(town: Town, extra: int) -> None:
    item = town.general(town.meeting(DAY))
    town.minutes.save_part(item.id, "talk", "Det som fanns")
    refused(
        town, TextTooLong, lambda: town.minutes.save_part(item.id, "talk", "x" * (NOTE_LIMIT + extra)), "Samtal", "kvar"
    )
    assert town.minutes.save_part(item.id, "talk", "å" * NOTE_LIMIT).text.talk == "å" * NOTE_LIMIT


Enter = Callable[[Town, str], Any]
LINES: dict[str, tuple[Enter, Callable[[Any], str], int]] = {
    "title": (lambda town, text: town.general(town.meeting(DAY), text), lambda item: item.title, TITLE_LIMIT),
    "question": (
        lambda town, text: town.questions.receive(
            CONSULTATION, text, side=Side.SOCIAL, unit_id="soc", area_id=GENERAL_AREA
        ),
        lambda question: question.line,
        LINE_LIMIT,
    ),
    "follow-up": (
        lambda town, text: town.act(town.general(town.meeting(DAY)), text), lambda action: action.what, WHAT_LIMIT
    ),
    "staff": (
        lambda town, text: save(town, replace(town.session.repositories.persons.get("chef"), name=text)),
        lambda _: "", LINE_LIMIT,
    ),
    "municipality": (
        lambda town, text: Settings(town.session).set_municipality(Municipality(name=text)), lambda _: "", LINE_LIMIT
    ),
}  # fmt: skip


def save(town: Town, value: Any) -> None:
    town.registers.save(value)


@pytest.mark.parametrize(("enter", "read", "limit"), LINES.values(), ids=LINES.keys())
def test_a_line_is_cleaned_bounded_and_never_empty(town: Town, enter: Enter, read: Any, limit: int) -> None:
    made = enter(town, NASTY)
    assert read(made) in ("", NASTY_LINE)
    town.session.forget()
    places = (town.session.repositories.persons, town.session.repositories.questions)
    before = [repository.all() for repository in places]
    for bad, fault in (("x" * (limit + 1), TextTooLong), ("", TextMissing), (" \n\x00\u202e", TextMissing)):
        with pytest.raises(fault) as told:
            enter(town, bad)
        assert "xxx" not in told.value.sentence()
    assert [repository.all() for repository in places] == before
    assert read(enter(town, "y" * limit)) in ("", "y" * limit)


def test_every_small_field_of_the_register_is_cleaned(town: Town) -> None:
    """NUL truncates, a lone surrogate breaks the saving, an override makes a name read as another."""
    repositories = town.session.repositories
    chef = repositories.persons.get("chef")
    town.registers.save(replace(chef, email="chef\x00@exempel.example", phone="0435-\u202e39 00 00\ud800"))
    saved = repositories.persons.get("chef")
    assert (saved.email, saved.phone) == ("chef@exempel.example", "0435-39 00 00\ufffd")
    assert saved.functions == chef.functions
    unit = repositories.units.get("central")
    town.registers.save(replace(unit, locality="Alm\x00toft"))
    assert repositories.units.get("central").locality == "Almtoft"
    forum = town.forum()
    town.registers.save(replace(forum, template=(replace(forum.template[0], title="Öpp\x07nande"),)))
    assert town.forum().template[0].title == "Öppnande"
    with pytest.raises(TextTooLong):
        town.registers.save(replace(unit, locality="x" * (LINE_LIMIT + 1)))
    assert repositories.units.get("central").locality == "Almtoft"
    Settings(town.session).set_municipality(Municipality(name="Exempel\x00kommun", administrations=("So\x07cial",)))
    assert Settings(town.session).municipality() == Municipality(name="Exempelkommun", administrations=("Social",))


def test_place_and_link_are_cleaned(town: Town) -> None:
    meeting = town.meeting(DAY)
    link = "https://moten.exempel.example/" + "a" * 1000
    moved = town.meetings.reschedule(
        meeting.id, day=DAY, start=meeting.start, end=meeting.end, place="Sto\x00ra\nsalen", link=link
    )
    assert (moved.place, moved.link) == ("Stora salen", link)
    refused(
        town,
        TextTooLong,
        lambda: town.meetings.reschedule(meeting.id, day=DAY, start=meeting.start, end=meeting.end, place="x" * 201),
        "plats",
    )


@pytest.mark.parametrize("text", ["2026-02-30", "2026-13-01", "3 december", "", "2026-1-1", "20261203", "٢٠٢٦-٠١-٠١"])
def test_a_date_that_does_not_exist_is_told(text: str) -> None:
    with pytest.raises(ImpossibleDate):
        parse_day(text)


@pytest.mark.parametrize("text", ["25.00", "13.60", "kvart i två", "", "13.5", "-1"])
def test_a_time_that_does_not_exist_is_told(text: str) -> None:
    with pytest.raises(ImpossibleTime):
        parse_time(text)


@pytest.mark.parametrize(("name", "fault"), [("", TextMissing), ("x" * 300, TextTooLong)])
def test_a_record_without_a_name_to_print_is_not_made(
    tmp_path: Path, cheap_kdf: KdfProfile, town: Town, name: str, fault: type[Exception]
) -> None:
    path = tmp_path / "ny" / "ny.samverkan"
    path.parent.mkdir()
    surroundings = replace(town.surroundings, kdf=cheap_kdf)
    with pytest.raises(fault):
        new_record(
            path, municipality=Municipality(name=name), user=USER, passphrase=PASSPHRASE, surroundings=surroundings
        )
    assert list(path.parent.iterdir()) == []


def test_a_record_that_fails_half_way_is_not_left_behind(
    tmp_path: Path, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the next try is told that the file exists already."""
    path = tmp_path / "ny" / "ny.samverkan"
    path.parent.mkdir()
    surroundings: Surroundings = replace(town.surroundings, anchor_folder=None)

    def fails(**_: object) -> tuple[()]:
        raise MemoryError

    def make() -> None:
        made = new_record(
            path, municipality=Municipality(name="Ny"), user=USER, passphrase=PASSPHRASE, surroundings=surroundings
        )
        made.session.close()

    with monkeypatch.context() as broken:
        broken.setattr("samverkan_desktop.services.seeds.forum_templates", fails)
        with pytest.raises(MemoryError):
            make()
    assert list(path.parent.iterdir()) == []
    make()
    assert path.exists()


@given(text=st.text(st.one_of(st.characters(), st.sampled_from("aåé \n\r\t\0\u00a0e\u0301\u2028\ud800"))))
def test_the_short_way_of_cleaning_is_no_other_way(text: str) -> None:
    assert clean_typed(text, field="Samtal") == clean_note(text, field="Samtal")


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(text=st.text(st.characters(), max_size=300))
def test_any_text_can_be_written_found_again_and_printed(town: Town, text: str) -> None:
    """Any characters at all, through the record and onto paper; a second saving of what came back changes nothing."""
    meeting = next(iter(town.session.repositories.meetings.all()), None) or town.started(DAY)
    item = next((i for i in town.agenda.items(meeting.id) if i.title == "Vad som helst"), None)
    item = item or town.general(meeting, "Vad som helst")
    saved = town.minutes.save_part(item.id, "talk", text)
    assert town.minutes.text(item.id) == saved.text
    assert town.minutes.save_part(item.id, "talk", saved.text.talk).cleaned.changed == 0
    assert all(hit.where for hit in town.minutes.verdict(meeting.id).hits)
    if not town.minutes.verdict(meeting.id).direct:
        assert town.papers.produce(PaperKind.MINUTES, meeting.id).content.startswith(b"%PDF")
    town.session.record.search.find(text)
