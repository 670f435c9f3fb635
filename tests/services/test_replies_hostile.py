"""Answers come by mail from anybody: if these fail, one damaged letter stops the window while it is read."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samverkan_desktop.services.slips import ReplyTooLarge, text_of

ROW = "AB12 klar: Det blev bra"
LETTER = (
    b'From: a@example.org\r\nContent-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\n'
    b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + ROW.encode() + b"\r\n--x--\r\n"
)
SIGNS = b"\"*;='()<>@[]\\%?\r\n \xff\x00"


def read(folder: Path, content: bytes) -> str:
    path = folder / "svar.eml"
    path.write_bytes(content)
    return text_of(path)


def test_row_is_found_in_a_letter(tmp_path: Path) -> None:
    assert ROW in read(tmp_path, LETTER)


@pytest.mark.parametrize(
    "content",
    [
        b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(5_000)),
        b"Content-Type: message/rfc822\r\n\r\n" * 5_000,
        b"Content-Type: text/plain; charset=rot13\r\n\r\n" + ROW.encode(),
        b"Content-Type: text/plain; charset=unicode_escape\r\n\r\n\\N{",
        b"Content-Type: multipart/related; type=\r\n\r\n" + ROW.encode(),
    ],
    ids=["nested", "letters in letters", "no character set", "escapes", "no type"],
)
def test_letter_made_to_hurt_gives_words_or_nothing(tmp_path: Path, content: bytes) -> None:
    assert isinstance(read(tmp_path, content), str)


@settings(max_examples=150)
@given(st.lists(st.tuples(st.integers(0, len(LETTER) - 1), st.sampled_from(SIGNS)), min_size=1, max_size=8))
def test_any_damage_to_the_head_gives_words_or_nothing(
    tmp_path_factory: pytest.TempPathFactory, damage: list[tuple[int, int]]
) -> None:
    content = bytearray(LETTER)
    for at, sign in damage:
        content[at] = sign
    assert isinstance(read(tmp_path_factory.mktemp("s"), bytes(content)), str)


def test_huge_letter_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReplyTooLarge):
        read(tmp_path, b"x" * 1_000_001)
