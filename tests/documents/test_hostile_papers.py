"""Whatever a user wrote or pasted, the paper is made. If these fail, one sign can keep a meeting from its minutes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from samverkan_desktop.documents import render
from samverkan_desktop.documents.fonts import FALLBACK
from samverkan_desktop.documents.values import (
    ActionLine,
    AgendaLine,
    Called,
    FollowUpRow,
    MinutesItem,
    NotePart,
    Paper,
    PartKind,
    Signature,
)
from tests.documents import samples
from tests.documents.reading import fonts, reader, whole_text


def minutes(text: str) -> Paper:
    paper = samples.minutes()
    item = MinutesItem(
        paragraph=1,
        heading=text,
        case=replace(samples.CASES[0].case, circle=(text,), stage=text) if samples.CASES[0].case else None,
        parts=tuple(NotePart(kind=kind, text=text) for kind in PartKind),
        actions=(ActionLine(what=text, responsible=text),),
    )
    return replace(
        paper,
        meeting=replace(paper.meeting, heading=text, place=text),
        note_taker=text,
        items=(item,),
        attendance=(replace(samples.ATTENDANCE[0], name=text, unit=text),),
        signatures=(Signature(function=text, name=text), Signature(function="")),
        sent_to=(text,),
    )


def agenda(text: str) -> Paper:
    return replace(
        samples.agenda(),
        reply=text,
        called=(Called(function=text, name=text, unit=text),),
        items=(AgendaLine(number=1, heading=text, presenter=text, minutes=5),),
        attachments=(text, text),
    )


def invitation(text: str) -> Paper:
    return replace(samples.invitation(), reply=text, send_questions_to=text)


def follow_ups(text: str) -> Paper:
    row = FollowUpRow(what=text, responsible=text, state=text, meeting=text)
    return replace(samples.follow_up_list(), heading=text, rows=(row,))


def attendance(text: str) -> Paper:
    return replace(samples.attendance_list(), rows=(Called(function=text, name=text, unit=text),))


def frame(text: str) -> Paper:
    paper = samples.short_minutes()
    hostile = replace(
        paper.frame, municipality=text, administrations=(text, text), check_line=text, secrecy_marking=text, title=text
    )
    return replace(paper, frame=replace(hostile, author=text, dnr=(text,), plan_reference=text))


MAKERS = {maker.__name__: maker for maker in (minutes, agenda, invitation, follow_ups, attendance, frame)}
texts = some.text(max_size=120) | some.text(alphabet="aö <&>\n\t-😀\x00\ud800\u0301", max_size=400)


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
@given(text=texts)
def test_any_text_makes_a_whole_file(make: Callable[[str], Paper], text: str) -> None:
    data = render(make(text))
    file = reader(data)
    assert len(file.pages) >= 1
    for page in file.pages:
        page.extract_text()
    assert all(fonts(data).values())


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_word_without_end_wraps(make: Callable[[str], Paper]) -> None:
    assert whole_text(make("x" * 900)).count("x") >= 900


def test_markup_in_a_note_is_printed_as_typed() -> None:
    assert "<b>fet</b> & &lt; </para>" in whole_text(minutes("<b>fet</b> & &lt; </para>"))


def test_emoji_in_a_note_becomes_a_visible_box() -> None:
    assert f"glad {FALLBACK}!" in whole_text(minutes("glad 😀!"))


def test_line_breaks_in_a_note_are_kept() -> None:
    data = render(minutes("första raden\n\nandra raden"))
    text = "\n".join(page.extract_text() for page in reader(data).pages)
    assert "första raden\n" in text
    assert "första raden andra raden" not in text
