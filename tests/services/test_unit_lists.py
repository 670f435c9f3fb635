"""If these fail, schools typed or pasted into the wizard are lost, doubled, or given to the wrong principal."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.register import PrincipalKind, Side, UnitKind
from samverkan_desktop.domain.text import TextTooLong
from samverkan_desktop.services.csv_columns import ColumnMissing
from samverkan_desktop.services.csv_table import FileIsWorkbook
from samverkan_desktop.services.seeds import forum_templates
from samverkan_desktop.services.unit_file import units_in_file
from samverkan_desktop.services.unit_templates import UnitTwice, require_distinct, typed_units, unit_templates

SINCE = date(2026, 8, 1)


def test_names_one_a_line_as_pasted_from_a_list() -> None:
    units = typed_units("- Centralskolan\n\n •\tNorra  skolan \r\nExempelby gymnasium\n", kind=UnitKind.COMPULSORY)
    assert [unit.name for unit in units] == ["Centralskolan", "Norra skolan", "Exempelby gymnasium"]
    assert [unit.kind for unit in units] == [UnitKind.COMPULSORY, UnitKind.COMPULSORY, UnitKind.UPPER_SECONDARY]
    assert {unit.principal for unit in units} == {""}


def test_each_independent_school_has_a_principal_of_its_own() -> None:
    units = typed_units("Norra; Stiftelsen Norra\nGlimtens förskola", kind=UnitKind.COMPULSORY, independent=True)
    assert [(unit.principal, unit.kind) for unit in units] == [
        ("Stiftelsen Norra", UnitKind.COMPULSORY),
        ("Glimtens förskola", UnitKind.PRESCHOOL),
    ]
    assert {unit.principal_kind for unit in units} == {PrincipalKind.INDEPENDENT}


def test_what_is_wrong_is_told() -> None:
    with pytest.raises(TextTooLong):
        typed_units("x" * 500, kind=UnitKind.COMPULSORY)
    with pytest.raises(UnitTwice):
        require_distinct(typed_units("Norra skolan\nnorra SKOLAN", kind=UnitKind.COMPULSORY))


def test_templates_take_the_names_of_the_administrations() -> None:
    names = [template.wish.name for template in unit_templates(administrations=("Bildning", "Omsorg"))]
    assert {"Bildning", "Omsorg"} <= set(names)
    assert "Socialförvaltningen" in [template.wish.name for template in unit_templates()]
    require_distinct(template.wish for template in unit_templates())


def test_templates_speak_of_forums_that_exist() -> None:
    known = {forum.id for forum in forum_templates(valid_from=SINCE)}
    assert {template.forum_id for template in unit_templates()} - {""} <= known


def test_units_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "skolor.csv"
    path.write_bytes(
        "Namn;Huvudman;Skolform;Ort\nCentralskolan;;grundskola;Exempelby\nNorra skolan;Stiftelsen Norra;grundskola;\n"
        "Okänd;;trollkarlsskola;\n".encode("cp1252")
    )
    read = units_in_file(path, municipality="Exempelkommun", since=SINCE)
    assert [(unit.name, unit.principal, unit.locality, unit.side) for unit in read.wishes] == [
        ("Centralskolan", "Exempelkommun", "Exempelby", Side.SCHOOL),
        ("Norra skolan", "Stiftelsen Norra", "", Side.SCHOOL),
    ]
    assert [row for row, _ in read.left_out] == [4]


@pytest.mark.parametrize(
    ("content", "fault"), [(b"PK\x03\x04xx", FileIsWorkbook), ("Färg;Form\nröd;rund\n".encode(), ColumnMissing)]
)
def test_odd_files_are_refused_with_their_sentence(tmp_path: Path, content: bytes, fault: type[SamverkanError]) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    with pytest.raises(fault):
        units_in_file(path, municipality="Exempelkommun", since=SINCE)
