"""Where things lie in a checkout, on Linux and on Windows."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INSTALLER = ROOT / "installer"
RUNTIME_LOCK = INSTALLER / "requirements.lock"
DEV_LOCK = INSTALLER / "requirements-dev.lock"
FORM_SOURCES = ROOT / "ui"
FORMS = ROOT / "samverkan_desktop" / "gui" / "forms"
VENV = ROOT / ".venv"
SCRATCH = ROOT / ".samverkan"  # example record, papers and pictures; ignored by git
ON_WINDOWS = os.name == "nt"


def venv_program(name: str, venv: Path = VENV) -> Path:
    """Return a program of the virtual environment, ``python`` or an installed tool."""
    return venv / "Scripts" / f"{name}.exe" if ON_WINDOWS else venv / "bin" / name
