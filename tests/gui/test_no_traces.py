"""If these fail, what was said about a child lies open on the computer, or went out on the network (F28).

A whole sitting runs in a process of its own under strace: every file it writes in, every byte, every socket is seen,
also what C++ does behind Python's back.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

WORDS = "Zqvarnsten och Xylofonbacken"
_WROTE = re.compile(
    r'^\S+ +(?:open|openat|creat)\((?:AT_FDCWD[^,]*, )?"([^"]+)", [^)]*O_(?:WRONLY|RDWR|CREAT)[^)]*\) += \d'
)
_SOCKET = re.compile(r"^\S+ +socket\((AF_\w+)")
_TO_PRINT_SERVICE = re.compile(r'^\S+ +connect\(\d+, .*port=htons\(631\).*(?:"::1"|"127\.0\.0\.1")')
_CALLS = "open,openat,creat,rename,renameat,renameat2,socket,connect,write,pwrite64,writev"
_NOWHERE = ("/dev/", "/proc/")


@dataclass(frozen=True)
class Seen:
    """What a sitting did, as the system saw it."""

    trace: str
    folder: Path

    @property
    def written(self) -> set[Path]:
        """The files that were opened for writing."""
        found = {Path(match[1]) for line in self.trace.splitlines() if (match := _WROTE.match(line))}
        return {path for path in found if not str(path).startswith(_NOWHERE)}


@pytest.fixture(scope="module")
def seen(example_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Seen:
    if sys.platform != "linux" or shutil.which("strace") is None:
        pytest.skip("the sitting is watched with strace")
    folder = tmp_path_factory.mktemp("dag")
    places = {name: folder / name for name in ("fil", "ut", "eget", "hem", "temp", "kor")}
    for place in places.values():
        place.mkdir()
    places["kor"].chmod(0o700)
    for file in example_folder.iterdir():
        shutil.copy(file, places["fil"] / file.name)
    trace = folder.with_name(f"{folder.name}.strace")
    command = ["strace", "-f", "-s", "100000", "-e", f"trace={_CALLS}", "-o", str(trace)]
    command += [sys.executable, "-m", "tests.gui.whole_day", str(places["fil"] / "exempel.samverkan")]
    command += [str(places["ut"]), str(places["eget"]), WORDS]
    home = {name: str(places["hem"]) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    system = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_"))},
        **home,
        "TMPDIR": str(places["temp"]),
        "XDG_RUNTIME_DIR": str(places["kor"]),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(command, cwd=root, env=system, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "klart" in done.stdout
    return Seen(trace.read_text(encoding="utf-8", errors="replace"), folder)


def test_no_socket_to_a_network_is_ever_opened(seen: Seen) -> None:
    """Printing asks the computer's own print service (CUPS), which may listen on loopback; nothing else does."""
    lines = seen.trace.splitlines()
    kinds = [match[1] for line in lines if (match := _SOCKET.match(line))]
    opened = [kind for kind in kinds if kind not in ("AF_UNIX", "AF_NETLINK")]
    to_printer = [line for line in lines if _TO_PRINT_SERVICE.match(line)]
    assert len(opened) == len(to_printer), "a socket that is not for the print service of this computer"
    assert [line for line in lines if " connect(" in line and "AF_INET" in line and line not in to_printer] == []


def test_only_the_record_and_what_the_user_asked_for_is_written(seen: Seen) -> None:
    allowed = (seen.folder / "fil", seen.folder / "ut", seen.folder / "eget")
    fonts = seen.folder / "hem" / "fontconfig"
    odd = [
        path for path in seen.written if not path.is_relative_to(fonts) and not any(map(path.is_relative_to, allowed))
    ]
    assert odd == []
    eget = seen.folder / "eget"
    own = {path.relative_to(eget).parts[0] for path in seen.written if eget in path.parents}
    assert {name.partition(".ini")[0].rstrip(".") for name in own} <= {"ankare", "felrapporter", "fonster"}
    assert [path for path in (seen.folder / "temp").rglob("*") if path.is_file()] == [], "nothing is left in temp"


@pytest.mark.parametrize("word", WORDS.split(" och "))
def test_no_file_holds_a_word_of_what_was_written(seen: Seen, word: str) -> None:
    """The paper the user saved is compressed and is where they said; everything else is searched, twice over."""
    marks = (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"), word.upper().encode())
    for path in seen.folder.rglob("*"):
        if path.is_file() and path.parent.name != "ut":
            content = path.read_bytes()
            assert [mark for mark in marks if mark in content] == [], path.relative_to(seen.folder)
            assert word not in path.name
    written = [line for line in seen.trace.splitlines() if re.match(r"^\S+ +(?:write|pwrite64|writev)\(", line)]
    spread = "\\0".join(word)
    assert len(written) > 100
    assert [line[:80] for line in written if word in line or spread in line] == []
    named = [line[:120] for line in seen.trace.splitlines() if word in line and "execve" not in line]
    assert named == []


def test_the_report_of_a_fault_is_there_and_silent(seen: Seen) -> None:
    (told,) = (seen.folder / "eget" / "felrapporter").iterdir()
    assert "ValueError" in told.read_text(encoding="utf-8")


def test_recent_files_name_the_record_and_nothing_of_it(seen: Seen) -> None:
    kept = (seen.folder / "eget" / "fonster.ini").read_text(encoding="utf-8")
    assert "exempel.samverkan" in kept
    assert "Konsultation" not in kept


def test_what_could_reach_a_network_is_not_even_loaded() -> None:
    """Qt's network library may come with another of its parts; no part of ours asks for it."""
    code = (
        "import sys; from samverkan_desktop.app import make_application, make_window; "
        "window = make_window(make_application('sv')); "
        "print(sorted(name for name in sys.modules if name in "
        "{'PySide6.QtNetwork', 'http.client', 'urllib.request', 'ftplib', 'smtplib', 'asyncio'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.strip() == "[]"
