"""Whatever a user wrote or pasted, the paper is made. If these fail, one sign can keep a meeting from its minutes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
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


def minutes(texts: Sequence[str]) -> Paper:
    paper = samples.minutes()
    facts = samples.CASES[0].case
    items = tuple(
        MinutesItem(
            paragraph=number,
            heading=text,
            case=replace(facts, circle=(text,), stage=text) if facts else None,
            parts=tuple(NotePart(kind=kind, text=text) for kind in PartKind),
            actions=(ActionLine(what=text, responsible=text),),
        )
        for number, text in enumerate(texts, start=1)
    )
    return replace(
        paper,
        meeting=replace(paper.meeting, heading=texts[0], place=texts[-1]),
        note_taker=texts[0],
        items=items,
        attendance=tuple(replace(samples.ATTENDANCE[0], name=text, unit=text) for text in texts),
        signatures=(*(Signature(function=text, name=text) for text in texts), Signature(function="")),
        sent_to=tuple(texts),
    )


def agenda(texts: Sequence[str]) -> Paper:
    return replace(
        samples.agenda(),
        reply=texts[0],
        called=tuple(Called(function=text, name=text, unit=text) for text in texts),
        items=tuple(AgendaLine(number=n, heading=text, presenter=text, minutes=5) for n, text in enumerate(texts, 1)),
        attachments=tuple(texts),
    )


def invitation(texts: Sequence[str]) -> Paper:
    return replace(samples.invitation(), reply=texts[0], send_questions_to=texts[-1])


def follow_ups(texts: Sequence[str]) -> Paper:
    rows = tuple(FollowUpRow(what=text, responsible=text, state=text, meeting=text) for text in texts)
    return replace(samples.follow_up_list(), heading=texts[0], rows=rows)


def attendance(texts: Sequence[str]) -> Paper:
    return replace(samples.attendance_list(), rows=tuple(Called(function=text, name=text, unit=text) for text in texts))


def frame(texts: Sequence[str]) -> Paper:
    paper = replace(samples.short_minutes(), items=(), attendance=(), signatures=())
    text = texts[0]
    hostile = replace(
        paper.frame, municipality=text, administrations=(text, text), check_line=text, secrecy_marking=text, title=text
    )
    return replace(paper, frame=replace(hostile, author=text, dnr=(text,), plan_reference=text))


ROOM = {"invitation": 2, "frame": 1}
"""How many texts these have room for; the others take all at once, so that a thousand are soon tried."""
MAKERS = {maker.__name__: maker for maker in (minutes, agenda, invitation, follow_ups, attendance, frame)}
TOGETHER = 10
texts = some.text(max_size=120) | some.text(alphabet="aö <&>\n\t-😀\x00\ud800\u0301", max_size=400)


@pytest.mark.parametrize("name", MAKERS)
@settings(max_examples=max(1, settings().max_examples // TOGETHER))
@given(several=some.lists(texts, min_size=TOGETHER, max_size=TOGETHER))
def test_any_text_makes_a_whole_file(name: str, several: list[str]) -> None:
    room = ROOM.get(name, TOGETHER)
    for first in range(0, TOGETHER, room):
        data = render(MAKERS[name](several[first : first + room]))
        file = reader(data)
        assert len(file.pages) >= 1
        for page in file.pages:
            page.extract_text()
        assert all(fonts(data).values())


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_word_without_end_wraps(make: Callable[[Sequence[str]], Paper]) -> None:
    assert whole_text(make(["x" * 900])).count("x") >= 900


def test_markup_in_a_note_is_printed_as_typed() -> None:
    assert "<b>fet</b> & &lt; </para>" in whole_text(minutes(["<b>fet</b> & &lt; </para>"]))


def test_emoji_in_a_note_becomes_a_visible_box() -> None:
    assert f"glad {FALLBACK}!" in whole_text(minutes(["glad 😀!"]))


def test_line_breaks_in_a_note_are_kept() -> None:
    data = render(minutes(["första raden\n\nandra raden"]))
    text = "\n".join(page.extract_text() for page in reader(data).pages)
    assert "första raden\n" in text
    assert "första raden andra raden" not in text
