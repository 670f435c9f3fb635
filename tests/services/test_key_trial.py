"""If these fail, a municipality finds out that its printed key is wrong on the day it is needed."""

from __future__ import annotations

import pytest

from samverkan_desktop.services.user_admin import AdministratorNeeded, UserAdmin
from tests.services.builders import Town


def test_the_paper_is_right_or_the_wrong_group_is_named(town: Town) -> None:
    admin, key = UserAdmin(town.session), town.session.record.recovery_key()
    groups = key.split()
    assert admin.try_recovery_key(key.lower().replace(" ", "-")) is None
    assert (town.log()[-1].action, town.log()[-1].detail) == ("prova återställningsnyckel", "stämmer")
    other = "00000" if groups[3] != "00000" else "11111"
    assert admin.try_recovery_key(" ".join([*groups[:3], other, *groups[4:]])) == 4
    assert admin.try_recovery_key(" ".join(groups[:5])) == 6
    assert admin.try_recovery_key("") == 1
    assert groups[0] not in "".join(repr(row) for row in town.log())


def test_only_an_administrator_tries_it(town: Town) -> None:
    record = town.session.record
    record.users.set_role(record.user_id, "secretary")
    with pytest.raises(AdministratorNeeded):
        UserAdmin(town.session).try_recovery_key("")
