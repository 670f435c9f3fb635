"""If these fail, the name of a file rewrites somebody's screen, or a crash leaves case text on the disk."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest

from samverkan_desktop.cli.console import Console

HOSTILE = "kopia\x1b[2J\x1b]0;titel\x07\r\x9b1A\u202egnp.samverkan"


def test_what_is_printed_cannot_rewrite_the_screen() -> None:
    out, err = io.StringIO(), io.StringIO()
    console = Console(out, err)
    console.line(f"{HOSTILE}\tnästa\nrad")
    console.error(HOSTILE)
    for said in (out.getvalue(), err.getvalue()):
        assert all(char.isprintable() or char in "\t\n" for char in said), repr(said)
    assert out.getvalue().endswith("\tnästa\nrad\n"), "tabs and lines of our own stay"


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel")
def test_no_command_that_opens_a_record_leaves_its_memory() -> None:
    """Also where the system hands crashes to a program of its own, which does not ask for the limit."""
    program = (
        "import ctypes, resource\n"
        "from samverkan_desktop.__main__ import _surroundings\n"
        "_surroundings()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["(0,", "0)", "0"]
