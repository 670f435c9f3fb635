"""The locks: every package pinned and hashed, nothing that points at one machine, in step with pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from devtools.places import DEV_LOCK, ROOT, RUNTIME_LOCK
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LOCKS = pytest.mark.parametrize("lock", [RUNTIME_LOCK, DEV_LOCK], ids=lambda path: path.name)
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def entries(lock: Path) -> list[str]:
    """Return one logical line per package."""
    text = lock.read_text(encoding="ascii").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip()]


def pins(lock: Path) -> dict[str, set[str]]:
    """Return each package's pinned versions; a universal lock may hold one per platform."""
    found: dict[str, set[str]] = {}
    for entry in entries(lock):
        requirement = Requirement(entry.split("--hash", 1)[0])
        (pin,) = requirement.specifier
        assert pin.operator == "==", entry
        found.setdefault(canonicalize_name(requirement.name), set()).add(pin.version)
    return found


def wanted(*, developer: bool) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = [*project["project"]["dependencies"], *(project["dependency-groups"]["dev"] if developer else [])]
    return [Requirement(line) for line in lines]


@LOCKS
def test_every_package_has_hashes(lock: Path) -> None:
    assert [entry.split()[0] for entry in entries(lock) if not HASH.search(entry)] == []


@LOCKS
def test_nothing_but_names_versions_markers_and_hashes(lock: Path) -> None:
    """An address, a path or an option would tie everybody to the machine that wrote the lock."""
    for entry in entries(lock):
        bare = HASH.sub("", entry).strip()
        assert not re.search(r"://|@|--|\.whl|\.tar|(^|\s)[./~]|#", bare), bare


@LOCKS
def test_direct_dependencies_are_locked_within_their_bounds(lock: Path) -> None:
    locked = pins(lock)
    for requirement in wanted(developer=lock == DEV_LOCK):
        versions = locked.get(canonicalize_name(requirement.name), set())
        assert versions, f"{requirement} is not locked: python3 installer/dev.py lock"
        assert all(requirement.specifier.contains(version) for version in versions), (requirement, versions)


def test_tests_run_with_the_versions_users_get() -> None:
    runtime, developer = pins(RUNTIME_LOCK), pins(DEV_LOCK)
    assert {name: versions for name, versions in runtime.items() if developer.get(name) != versions} == {}


def test_committed_settings_name_no_machine() -> None:
    """Addresses of package indexes belong to each machine's own settings."""
    for name in ("pyproject.toml", ".ci/run", ".gitignore"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert not re.search(r"index-url|find-links|trusted-host|/root/|/home/|/work/|/opt/", text), name
