"""If these fail, a record says that it is for nothing, or forgets what it is for."""

from __future__ import annotations

import pytest

from samverkan_desktop.domain.municipality import Municipality, NoPart, RecordPart


def test_parts_come_and_go_but_never_the_last() -> None:
    value = Municipality(name="Almtoft")
    assert value.holds(RecordPart.CONSULTATION)
    both = value.with_part(RecordPart.CONSENTS, on=True)
    assert both.parts == ("consultation", "consents")
    assert both.with_part(RecordPart.CONSULTATION, on=False).parts == ("consents",)
    with pytest.raises(NoPart):
        value.with_part(RecordPart.CONSULTATION, on=False)
