"""What it costs to call to a whole year at once: a letter with paper, calendar and forms, against that of one meeting.

Whoever plans the year makes it once and waits for it once. It may cost little more than the letter of a single meeting,
since paper and form are made once whatever the number of dates.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from samverkan_desktop.services.inviting import Inviting
from samverkan_desktop.services.letters import LetterKind, Letters
from samverkan_desktop.storage.keys import KdfProfile
from tests.bench.conftest import Against
from tests.services.builders import Town, new_town

pytestmark = pytest.mark.bench

MEETINGS = 8


@pytest.fixture
def town(tmp_path: Path, cheap_kdf: KdfProfile) -> Iterator[Town]:
    town = new_town(tmp_path, cheap_kdf)
    yield town
    town.session.close()


def test_a_year_of_invitations(against: Against, town: Town) -> None:
    first = date(2026, 9, 10)
    planned = [town.meeting(first + timedelta(days=42 * number)) for number in range(MEETINGS)]
    ids = [meeting.id for meeting in Inviting(town.session).invite(meeting.id for meeting in planned)]
    letters = Letters(town.session)

    def year() -> object:
        return letters.draft(LetterKind.INVITATION, ids)

    def one() -> object:
        return letters.draft(LetterKind.INVITATION, ids[:1])

    against(year, one, base_name="letter of one meeting", goal=2.0)
    assert len(letters.draft(LetterKind.INVITATION, ids).content) > len(letters.draft(LetterKind.REMINDER, ids).content)
