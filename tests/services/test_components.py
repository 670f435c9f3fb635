"""If these fail, the program is given out with parts nobody may give out, or without saying whose they are."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

import pytest
from packaging.markers import Marker

from samverkan_desktop.services.components import ALLOWED, Component, components, licence_text

ROOT = Path(__file__).resolve().parents[2]
# what a package says of its own licence, where it says it in words of its own
OTHER_WORDS = {
    "bsd license": "BSD-3-Clause",
    "dual license": "Apache-2.0 OR BSD-3-Clause",
    "sil ofl 1.1": "OFL-1.1",
    "lgpl-3.0-only or gpl-2.0-only or gpl-3.0-only": "LGPL-3.0-only",
    "mit license": "MIT",
}
SILENT = {"peewee", "sqlcipher3"}  # say nothing in their metadata; their licence files were read


def locked() -> dict[str, str]:
    text = (ROOT / "installer" / "requirements.lock").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", text, re.MULTILINE))


def elsewhere() -> set[str]:
    """The parts that only other systems or versions of Python get."""
    text = (ROOT / "installer" / "requirements.lock").read_text(encoding="utf-8")
    marked = re.findall(r"^([a-z0-9][a-z0-9._-]*)==\S+ ; ([^\\\n]+)", text, re.MULTILINE)
    return {name for name, marker in marked if not Marker(marker.strip()).evaluate()}


def test_the_list_names_every_locked_part_and_no_other() -> None:
    assert [part.name for part in components()] == sorted(locked())


def test_every_part_may_be_given_out() -> None:
    assert {part.name: part.licence for part in components() if part.licence not in ALLOWED} == {}


def test_versions_are_those_of_the_lock() -> None:
    wanted = {name: "" if name in elsewhere() else version for name, version in locked().items()}
    assert {part.name: part.version for part in components()} == {part.name: wanted[part.name] for part in components()}


@pytest.mark.parametrize("part", components(), ids=lambda part: part.name)
def test_a_licence_is_what_its_package_says(part: Component) -> None:
    if part.name in elsewhere():
        assert part.version == ""
        return
    about = metadata.metadata(part.name)
    fields = [about[field] for field in ("License-Expression", "License") if field in about]
    said = next((field for field in fields if field), "").strip().splitlines()
    if part.name in SILENT:
        assert said == []
        return
    if not said:  # only among its classifiers
        assert f"License :: OSI Approved :: {part.licence} License" in about.get_all("Classifier", [])
        return
    first = said[0].lower().split(" (")[0].strip()
    known = next((licence for words, licence in OTHER_WORDS.items() if first.startswith(words)), said[0])
    assert known == part.licence


def test_a_part_shows_the_text_it_carries() -> None:
    assert "Permission is hereby granted" in licence_text("peewee")
    assert licence_text("no-such-package") == ""
