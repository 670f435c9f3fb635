"""The header and footer. If these fail, a paper does not say whose it is, or the coat of arms stops the printing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from samverkan_desktop.documents import render
from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.errors import CoatOfArmsUnreadable
from samverkan_desktop.documents.fonts import Ruler
from samverkan_desktop.documents.frame import PageFrame
from samverkan_desktop.documents.values import PaperFrame
from tests.documents import samples
from tests.documents.reading import page_texts, reader, whole_text

PLAIN = samples.frame("Minnesanteckningar", status="Godkänd")


def text_height(frame: PaperFrame, *, first: bool = True) -> float:
    measured = PageFrame(frame, Ruler())
    return measured.text_top(first=first) - measured.text_bottom()


def test_margins_of_an_ordinary_paper() -> None:
    measured = PageFrame(PLAIN, Ruler())
    assert measured.text_bottom() == pytest.approx(20 * st.MM)
    assert measured.text_top(first=True) == pytest.approx(st.PAGE_HEIGHT - 25 * st.MM - st.HEADER_GAP)
    assert pytest.approx(25 * st.MM) == st.MARGIN_LEFT
    assert pytest.approx(20 * st.MM) == st.MARGIN_RIGHT


def test_coat_of_arms_takes_room_on_the_first_page_alone() -> None:
    armed = replace(PLAIN, coat_of_arms=samples.png())
    assert text_height(armed) < text_height(armed, first=False)
    assert text_height(armed, first=False) == text_height(PLAIN)
    pages = reader(render(replace(samples.minutes(), frame=armed))).pages
    assert [len(page.images) for page in pages] == [1, 0, 0]


def test_coat_of_arms_is_eighteen_millimetres_high() -> None:
    armed = replace(samples.minutes(), frame=replace(PLAIN, coat_of_arms=samples.png(60, 72)))
    content = reader(render(armed)).pages[0].get_contents()
    assert content is not None
    assert f"{18 * st.MM * 60 / 72:.5f} 0 0 {18 * st.MM:.5f}"[:20] in content.get_data().decode("latin-1")


def test_broad_coat_of_arms_does_not_push_the_names_away() -> None:
    armed = replace(PLAIN, coat_of_arms=samples.png(900, 60))
    assert "Exempelkommun" in whole_text(replace(samples.minutes(), frame=armed))


@pytest.mark.parametrize(
    "data", [b"not a picture", b"", samples.png()[:60], b"GIF89a\x01\x00\x01\x00", b"%PDF-1.7", b"<svg/>"]
)
def test_picture_that_is_none_is_told_in_a_sentence(data: bytes) -> None:
    paper = replace(samples.minutes(), frame=replace(PLAIN, coat_of_arms=data or b" "))
    with pytest.raises(CoatOfArmsUnreadable) as caught:
        render(paper)
    assert "kommunvapnet" in caught.value.sentence()


def test_picture_so_large_that_it_is_an_attack_is_refused() -> None:
    header = samples.png()
    bomb = header[:16] + (60_000).to_bytes(4, "big") * 2 + header[24:]
    with pytest.raises(CoatOfArmsUnreadable):
        render(replace(samples.minutes(), frame=replace(PLAIN, coat_of_arms=bomb)))


def test_long_names_wrap_and_the_text_starts_lower() -> None:
    many = replace(
        PLAIN,
        administrations=tuple(f"Förvaltningen för verksamhetsområde {number}" for number in range(8)),
        dnr=tuple(f"BUN 2026/{number}" for number in range(30, 44)),
    )
    assert text_height(many) < text_height(PLAIN)
    text = whole_text(replace(samples.minutes(), frame=many))
    assert "Förvaltningen för verksamhetsområde 7" in text
    assert "BUN 2026/43" in text


def test_long_footer_grows_upwards() -> None:
    long = replace(PLAIN, check_line="Identifierarkontroll " * 20)
    assert PageFrame(long, Ruler()).text_bottom() > PageFrame(PLAIN, Ruler()).text_bottom()


def test_head_of_the_log_is_printed_when_given() -> None:
    paper = replace(samples.minutes(), frame=replace(PLAIN, log_head="9c41e0"))
    assert "id 7f3a-26-07 · logg 9c41e0" in whole_text(paper)


def test_head_of_the_log_is_never_cut_off_from_its_word() -> None:
    """A long plan reference sends it to the next line, whole."""
    frame = replace(PLAIN, plan_reference="Dokumenthanteringsplan p. 3.2, delegation 4.1", log_head="74eea4bd1ae0")
    pages = page_texts(replace(samples.minutes(), frame=frame))
    assert all("logg 74eea4bd1ae0" in text for text in pages)
