"""The two lock files: every package with version and hashes, for all platforms at once, without addresses."""

from __future__ import annotations

from pathlib import Path

from devtools import places
from devtools.shell import DONE, need

UNIVERSAL = ("--universal", "--generate-hashes", "--no-annotate", "--no-header", "--python-version", "3.11", "--quiet")


def lock(python: Path, *, upgrade: bool) -> int:
    """Write both locks. The developer lock keeps to the runtime lock's versions.

    Packages already locked keep their version unless ``upgrade``.
    """
    need([python, "-m", "pip", "install", "--quiet", "uv>=0.9"], "install uv")
    compile_command = [str(python), "-m", "uv", "pip", "compile", *UNIVERSAL, "pyproject.toml"]
    newest = ["--upgrade"] if upgrade else []
    need([*compile_command, *newest, "--output-file", places.RUNTIME_LOCK], "lock the runtime packages")
    developer = ("--group", "dev", "--constraint", places.RUNTIME_LOCK, "--output-file", places.DEV_LOCK)
    need([*compile_command, *newest, *developer], "lock the developer packages")
    return DONE
