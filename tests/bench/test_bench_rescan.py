"""What a key press costs in a long §, against reading it all again. The goal of 5 ms lies far above both."""

from __future__ import annotations

from itertools import cycle

import pytest

from samverkan_desktop.deidentify import read, rescan, scan
from tests.bench.conftest import Against

pytestmark = pytest.mark.bench

NOTE = (
    "Skolan berättar att eleven har varit borta större delen av höstterminen. Skolan har haft tre möten med "
    "vårdnadshavare och provat att korta dagen. Öppenvården kan erbjuda samtalsstöd utan biståndsbeslut.\n"
    "Det började den 14 oktober. Kurator följer upp före jul, och socialsekreteraren redogör för möjligheten till ett "
    "gemensamt möte. Klassen heter 7B. Vad säger lagen om stöd utan ansökan?\n\n"
)
LONG = (NOTE * 20)[:6000]


def test_one_key_in_a_long_paragraph(against: Against) -> None:
    known = read(LONG)
    places = cycle(range(200, 5800, 137))

    def ours() -> object:
        at = next(places)
        return rescan(known, f"{LONG[:at]}a{LONG[at:]}")

    def base() -> object:
        at = next(places)
        return scan(f"{LONG[:at]}a{LONG[at:]}")

    against(ours, base, base_name="a full scan", goal=0.2, rounds=200)
