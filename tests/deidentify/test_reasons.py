"""If these fail, whoever uses the window in English is not told why a word is marked."""

from __future__ import annotations

from devtools import words

from samverkan_desktop.deidentify import scan
from tests.deidentify.corpus import HALVES, MORE, half


def test_every_reason_is_gathered_for_translation() -> None:
    given = {each.reason for name in (*HALVES, *MORE) for note in half(name) for each in scan(note.text)}
    assert len(given) > 30
    assert given <= set(words.collect()[words.LABELS])
