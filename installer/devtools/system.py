"""What the operating system must have before Python packages can help.

Windows and macOS bring it along. On Linux the Qt libraries need a few shared libraries, and Debian and Ubuntu ship
Python without the means to make a virtual environment. As root on such a system the missing packages are installed;
otherwise nothing is touched and the one line to run is printed.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from devtools.shell import Halt, call, say

# shared library -> Debian package; measured in a bare Debian 12 (names hold on Ubuntu too)
DRAWING = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
X_WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_WINDOW = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
PACKAGE_LISTS = Path("/var/lib/apt/lists")


def has_display() -> bool:
    """Whether a window can be shown. Windows and macOS always have a desktop; on Linux the session says so."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def loads(library: str) -> bool:
    """Whether the system finds a shared library: the truth Qt meets later, whatever packages are called."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def wanted_libraries() -> dict[str, str]:
    """Return the shared libraries this session needs, with their Debian packages."""
    wanted = dict(DRAWING)
    if os.environ.get("DISPLAY"):
        wanted |= X_WINDOW
    if os.environ.get("WAYLAND_DISPLAY"):
        wanted |= WAYLAND_WINDOW
    return wanted


def missing_libraries(loads: Callable[[str], bool] = loads) -> dict[str, str]:
    """Return the wanted shared libraries that cannot be loaded, with their Debian packages."""
    return {library: package for library, package in wanted_libraries().items() if not loads(library)}


def can_make_venv() -> bool:
    """Whether this Python can make a virtual environment with pip in it."""
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


def venv_package() -> str:
    """Return the Debian package that gives this Python its ``venv``."""
    system_python = Path("/usr/bin/python3")
    if system_python.exists() and system_python.resolve() == Path(sys.executable).resolve():
        return "python3-venv"
    return f"python3.{sys.version_info.minor}-venv"


def install_words(packages: Sequence[str]) -> list[str]:
    """Return the apt-get command for some packages."""
    return ["apt-get", "install", "-y", "--no-install-recommends", *packages]


def hand_line(packages: Sequence[str], *, lists_present: bool) -> str:
    """Return the one line an administrator runs."""
    update = "" if lists_present else "sudo apt-get update && "
    return update + "sudo " + " ".join(install_words(packages))


def have_package_lists() -> bool:
    """Whether apt knows what there is to install; a fresh system image often does not."""
    return any(PACKAGE_LISTS.glob("*_Packages*"))


def ensure_system(*, need_venv: bool) -> None:
    """See to it that the system has what is needed, or stop before anything is half done.

    Raises Halt (exit 3) naming every missing thing at once.
    """
    if not sys.platform.startswith("linux"):
        return
    libraries = missing_libraries()
    lacks_venv = need_venv and not can_make_venv()
    if not libraries and not lacks_venv:
        return
    if shutil.which("apt-get") is None:
        things = [*libraries, *(["the Python modules venv and ensurepip"] if lacks_venv else [])]
        raise Halt("Missing on this system, please install: " + ", ".join(things))
    packages = [*([venv_package()] if lacks_venv else []), *libraries.values()]
    if os.geteuid() != 0:
        line = hand_line(packages, lists_present=have_package_lists())
        raise Halt(f"Some system packages are missing. Run this line once, then try again:\n{line}")
    install(packages)
    left = missing_libraries()
    if left or (need_venv and not can_make_venv_afresh()):
        raise Halt("Installed, yet still missing: " + ", ".join([*left, *(["venv"] if lacks_venv else [])]))


def can_make_venv_afresh() -> bool:
    """Look again after an installation: this process remembers the folders it has already listed."""
    importlib.invalidate_caches()
    return can_make_venv()


def install(packages: Sequence[str]) -> None:
    """Install Debian packages as root, fetching the package lists when they are missing or too old."""
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    say("Installing system packages: " + " ".join(packages))
    fresh = have_package_lists()
    if not fresh:
        call(["apt-get", "update"], extra_env=quiet)
    code = call(install_words(packages), extra_env=quiet)
    if code != 0 and fresh:
        call(["apt-get", "update"], extra_env=quiet)
        code = call(install_words(packages), extra_env=quiet)
    if code != 0:
        raise Halt("apt-get could not install: " + " ".join(packages))
