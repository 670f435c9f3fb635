"""If these fail, a record says that it is for nothing, or forgets what it is for."""

from __future__ import annotations

import pytest

from samverkan_desktop.domain.municipality import Municipality, NoPart, PartController, RecordPart


def test_parts_come_and_go_but_never_the_last() -> None:
    value = Municipality(name="Almtoft")
    assert value.holds(RecordPart.CONSULTATION)
    both = value.with_part(RecordPart.CONSENTS, on=True)
    assert both.parts == ("consultation", "consents")
    assert both.with_part(RecordPart.CONSULTATION, on=False).parts == ("consents",)
    with pytest.raises(NoPart):
        value.with_part(RecordPart.CONSULTATION, on=False)


def test_each_part_has_its_controller_and_the_rest_the_common_one() -> None:
    value = Municipality(name="Almtoft", controller="Båda nämnderna")
    own = value.with_controller(RecordPart.FEEDBACK, " Socialnämnden ")
    assert own.controller_of(RecordPart.FEEDBACK) == "Socialnämnden"
    assert own.controller_of(RecordPart.CONSULTATION) == "Båda nämnderna"
    assert own.controllers == (PartController(part="feedback", name="Socialnämnden"),)
    assert own.with_controller(RecordPart.FEEDBACK, "").controllers == ()
    assert own.with_controller(RecordPart.FEEDBACK, "Båda nämnderna").controllers == ()
