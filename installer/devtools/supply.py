"""What the program is built of, for those who must approve it: a bill of materials, and known faults in its parts.

Both are made from the locked packages alone, in an environment of their own, so that nothing of a developer's machine
gets in.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from devtools import places
from devtools.shell import DONE, FAILED, Halt, need, say

SBOM = places.SCRATCH / "samverkan-sbom.cdx.json"
_UNASKED = "could not be audited"


def sbom(out: Path | None) -> int:
    """Write a CycloneDX bill of materials of what a user gets: names, versions and licences."""
    file = out or SBOM
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="samverkan-") as folder:
        venv = Path(folder, "venv")
        need([sys.executable, "-m", "venv", "--without-pip", venv], "make an environment for the bill of materials")
        inside = places.venv_program("python", venv)
        pip: list[str | Path] = [
            str(places.venv_program("python")),
            "-m",
            "pip",
            f"--python={inside}",
            "--disable-pip-version-check",
        ]
        locked: list[str | Path] = ["--quiet", "--require-hashes", "--only-binary", ":all:", "-r", places.RUNTIME_LOCK]
        need([*pip, "install", *locked], "install the locked packages")
        command: list[str | Path] = [places.venv_program("cyclonedx-py"), "environment", inside]
        how: list[str | Path] = ["--pyproject", "pyproject.toml", "--output-reproducible", "--of", "JSON", "-o", file]
        need([*command, *how], "write the bill of materials")
    say(f"Bill of materials: {file}")
    return DONE


def audit() -> int:
    """Ask the package index for known faults in the locked packages; say plainly when it does not answer."""
    command = [places.venv_program("pip-audit"), "--disable-pip", "--require-hashes", "--progress-spinner", "off"]
    words = [str(part) for part in (*command, "-r", places.RUNTIME_LOCK)]
    done = subprocess.run(words, cwd=places.ROOT, capture_output=True, text=True, check=False)
    print(done.stdout + done.stderr, end="", flush=True)
    return verdict(done.returncode, done.stdout + done.stderr)


def verdict(code: int, printed: str) -> int:
    """Return the exit code of an audit: one that could not ask about every part is no clean audit."""
    if code != DONE:
        return FAILED
    if _UNASKED in printed:
        raise Halt("The index did not know all parts, so this says nothing of their faults. Ask again elsewhere.")
    return DONE
