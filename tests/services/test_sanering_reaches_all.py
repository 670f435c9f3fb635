"""If these fail, what was sanitised lives on in a file beside the §, or in words by which a warning was accepted."""

from __future__ import annotations

from datetime import date

import pytest

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.services.accepted import accepted_of, keep
from samverkan_desktop.services.attachments import Attachments
from tests.services.builders import Town

SECOND = "Rut Alnarp"
RARE = "Zebraflickan"


def test_attachments_go_too_also_when_the_minutes_are_approved(town: Town) -> None:
    """By then nothing else can take them away."""
    meeting = town.started(date(2026, 9, 10))
    item = town.general(meeting)
    town.write(item, "Rutinen gicks igenom.")
    files = Attachments(town.session)
    added = files.add(item.id, "rutin.txt", f"Rutinen efter {RARE}".encode())
    town.approve(meeting)
    with pytest.raises(UserError):
        files.remove(added.id)
    town.minutes.sanitise(meeting.id, item.id, second_person=SECOND)
    assert files.of_item(item.id) == ()
    assert RARE.encode() not in b"".join(each.content for each in town.session.repositories.attachment_contents.all())
    assert RARE not in repr(town.everything())


def test_words_by_which_a_warning_was_accepted_go_too(town: Town) -> None:
    meeting, case, _ = town.full()
    with town.session.action("godta uppgifter tillsammans", kind="agenda_item", id=case.id):
        keep(town.session, case.id, {"facts": [], "reason": "needed", "words": RARE, "day": "2026-09-10"})
    town.approve(meeting)
    town.minutes.sanitise(meeting.id, case.id, second_person=SECOND)
    assert accepted_of(town.session, case.id) is None
    assert RARE not in repr(town.session.record.settings.all())
