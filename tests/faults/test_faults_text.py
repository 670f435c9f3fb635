"""Odd and very large texts all the way: if these fail, one paste stops a meeting or a paper (F22, F23)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.services.cleaning import clean_typed
from samverkan_desktop.services.papers import PaperKind, Variant
from tests.faults.oracle import require_whole
from tests.faults.secretary import make_town, open_town
from tests.services.builders import Town

_ODD = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from("\x00\x07\x1b\u202e\u2066\u200b\ufeff\u0301\ud800é\u00e9🏫\n\t=+-@"),
    ),
    max_size=300,
)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    opened = open_town(make_town(tmp_path_factory.mktemp("stad")))
    yield opened
    opened.session.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(text=_ODD)
def test_any_text_is_saved_read_and_printed(town: Town, text: str) -> None:
    meetings = town.session.repositories.meetings.all()
    meeting = meetings[0] if meetings else town.started(town.clock.now().date())
    items = town.agenda.items(meeting.id)
    item = next((each for each in items if each.area_id), None) or town.general(meeting)
    saved = town.minutes.save_part(item.id, "talk", text)
    again = town.minutes.text(item.id)
    assert again == saved.text
    assert again.talk == clean_typed(text, field="Samtal").text
    assert not any(ord(sign) < 32 and sign not in "\n\t" for sign in again.talk)
    try:
        paper = town.papers.produce(PaperKind.MINUTES, meeting.id, Variant.FULL)
    except UserError:
        return  # the gate is shut: something in the text looks like a person
    assert paper.content.startswith(b"%PDF-")


@pytest.mark.parametrize("size", [250_000, 10_000_000])
def test_large_text_is_refused_at_once_and_what_was_there_is_kept(tmp_path: Path, size: int) -> None:
    town = open_town(make_town(tmp_path))
    try:
        meeting = town.started(town.clock.now().date())
        item = town.general(meeting)
        town.write(item, "Det som stod där.")
        begun = time.perf_counter()
        with pytest.raises(UserError) as caught:
            town.minutes.save_part(item.id, "talk", "Ett ord till. " * (size // 14))
        assert time.perf_counter() - begun < 30, "the window would stand still"
        assert "200" in caught.value.sentence()
        assert town.minutes.text(item.id).talk == "Det som stod där."
        require_whole(town)
    finally:
        town.session.close()


def test_large_text_within_the_limit_is_printed_on_many_pages(tmp_path: Path) -> None:
    town = open_town(make_town(tmp_path))
    try:
        meeting = town.started(town.clock.now().date())
        item = town.general(meeting)
        town.write(item, "Ord om samverkan. " * 10_000)
        paper = town.papers.produce(PaperKind.MINUTES, meeting.id, Variant.FULL)
        assert paper.content.count(b"/Type /Page") > 30
    finally:
        town.session.close()
