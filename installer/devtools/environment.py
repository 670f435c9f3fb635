"""The virtual environment with exactly the locked packages.

A stamp in it holds the hash of what was installed and where, so the second run goes straight on. It is written last:
an interrupted installation is taken up again next time. An environment does not survive a move of its folder.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

from devtools import places
from devtools.shell import Halt, need, say
from devtools.system import ensure_system


def ensure(lock: Path = places.DEV_LOCK, *, fresh: bool = False) -> Path:
    """Make the environment match a lock and return its Python.

    ``fresh`` builds it anew. The developer lock contains the runtime lock, so an environment made for tests also runs
    the application.
    """
    python = places.venv_program("python")
    usable = not fresh and not has_moved() and is_usable(python)
    ensure_system(need_venv=not usable)
    if not usable:
        create()
    elif stamp_holds(lock):
        return python
    install(lock, python)
    return python


def is_usable(python: Path) -> bool:
    """Whether the environment's Python starts and has pip; neither survives a removed or upgraded system Python."""
    if not python.exists():
        return False
    try:
        done = subprocess.run([python, "-I", "-c", "import pip"], capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


def create() -> None:
    """Make an empty environment with pip, in place of a broken one."""
    say(f"Making the virtual environment {places.VENV}")
    need([sys.executable, "-m", "venv", "--clear", places.VENV], "make the virtual environment")


def install(lock: Path, python: Path) -> None:
    """Install what the lock names, each file checked against its hash, and put the checkout on the path."""
    say(f"Installing locked packages from {lock.relative_to(places.ROOT)} (the first time takes a minute or two)")
    for old in stamps():
        old.unlink()
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    need([*pip, "--require-hashes", "--only-binary", ":all:", "-r", lock], "install the locked packages")
    put_on_path(python)
    stamp_file(lock).write_text(stamp(lock), encoding="utf-8")


def put_on_path(python: Path) -> None:
    """Let the environment's Python import the checkout from any working folder."""
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    done = subprocess.run([python, "-I", "-c", ask], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Halt("The virtual environment does not answer:\n" + done.stderr)
    # Python reads .pth files in the locale's encoding before 3.13, in UTF-8 from then on
    encoding = "utf-8" if sys.version_info >= (3, 13) else "locale"
    Path(done.stdout.strip(), "samverkan-checkout.pth").write_text(f"{places.ROOT}\n", encoding=encoding)


def digest(lock: Path) -> str:
    """Return the hash of a lock's content, the same whatever line ends git chose."""
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def stamp(lock: Path) -> str:
    """Return what the stamp says when a lock is installed in its place."""
    return f"{digest(lock)}\n{places.VENV}\n"


def stamps() -> list[Path]:
    """Return the stamps there are."""
    return sorted(places.VENV.glob("*.stamp"))


def has_moved() -> bool:
    """Whether the environment was made in another folder: its programs still point there."""
    return any(not old.read_text(encoding="utf-8").endswith(f"\n{places.VENV}\n") for old in stamps())


def stamp_file(lock: Path) -> Path:
    """Return where the hash of an installed lock is kept."""
    return places.VENV / f"{lock.stem}.stamp"


def stamp_holds(lock: Path) -> bool:
    """Whether the environment already has what the lock names."""
    if stamp_is(lock):
        return True
    return lock == places.RUNTIME_LOCK and stamp_is(places.DEV_LOCK)


def stamp_is(lock: Path) -> bool:
    file = stamp_file(lock)
    return file.exists() and file.read_text(encoding="utf-8") == stamp(lock)
