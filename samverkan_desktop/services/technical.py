"""What whoever looks after the computers asks for first: versions, and nothing about any record or user."""

from __future__ import annotations

import platform
import sys

from samverkan_desktop.services.components import program_version
from samverkan_desktop.storage.engine import engine_versions


def technical_info() -> tuple[tuple[str, str], ...]:
    """Return names and values, without paths, names of users or of files."""
    cipher, sqlite = engine_versions()
    return (
        ("Samverkan", program_version()),
        ("Python", platform.python_version()),
        ("System", f"{platform.system()} {platform.release()} {platform.machine()}"),
        ("SQLCipher", cipher),
        ("SQLite", sqlite),
        ("Form", "packat program" if getattr(sys, "frozen", False) else "Python-paket"),
    )
