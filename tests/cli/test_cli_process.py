"""The installed command as another program calls it: what it loads, and what it says when its streams are odd."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {"peewee", "sqlcipher3", "argon2", "cryptography", "reportlab", "PIL", "PySide6", "holidays"}


def call(
    *words: str, cwd: Path, given: bytes = b"", around: str = "", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run ``samverkan`` in a process of its own. ``around``: what is done with it, where {} stands for the command."""
    command = [sys.executable, "-m", "samverkan_desktop", *words]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **(env or {})}
    if around:
        quoted = " ".join(f"'{word}'" for word in command)
        command = ["/bin/sh", "-c", around.replace("{}", quoted)]
    return subprocess.run(command, cwd=cwd, input=given, env=environment, capture_output=True, check=False)


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "möte.txt"
    path.write_text("Mamman nås på 070-174 06 05 – sade läraren 😀", encoding="utf-8")
    return path


def test_scan_and_help_load_nothing_heavy(tmp_path: Path, text: Path) -> None:
    """An editor or a hook may call ``scan`` for each saved file: it must not wait for a database or for Qt."""
    look = (
        "import sys; from samverkan_desktop.__main__ import main\n"
        "code = main()\n"
        "print(sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr); sys.exit(code)"
    )
    for words, code in ((("scan", text.name), 1), (("--help",), 0), (("mistyped",), 2)):
        done = subprocess.run(
            [sys.executable, "-c", look, *words],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == code, done.stderr
        assert not HEAVY & set(json.loads(done.stderr.splitlines()[-1].replace("'", '"')))


@pytest.mark.skipif(os.name == "nt", reason="a POSIX shell")
@pytest.mark.parametrize(
    ("shell", "code"),
    [("{} >&-", 1), ("{} 2>&-", 1), ("{} <&- >&- 2>&-", 1), ("{} | true", 0), ("{} >/dev/full", 3)],
)
def test_closed_streams_never_end_in_a_traceback(tmp_path: Path, text: Path, shell: str, code: int) -> None:
    done = call("scan", text.name, cwd=tmp_path, around=shell)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr
    assert done.stderr.count(b"\n") <= 1


@pytest.mark.skipif(os.name == "nt", reason="a POSIX shell")
def test_a_reader_that_leaves_early(tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number}.txt").write_text("ring 070-174 06 05 " * 50, encoding="utf-8")
    done = call("scan", *(f"{number}.txt" for number in range(300)), cwd=tmp_path, around="{} | head -1; echo klar")
    assert done.stdout.endswith(b"klar\n")
    assert b"Broken" not in done.stderr
    assert done.stderr.decode().count("\n") == 1, "bara raden om vad som hittades"


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_a_console_with_few_letters_still_gets_its_answer(tmp_path: Path, text: Path, encoding: str) -> None:
    for words in (("scan", text.name), ("scan", "--json", text.name)):
        done = call(*words, cwd=tmp_path, env={"PYTHONIOENCODING": encoding, "LC_ALL": "C"})
        assert done.returncode == 1, done.stderr
        assert done.stdout.decode(encoding)
        if "--json" in words:
            (finding,) = json.loads(done.stdout.decode(encoding))["findings"]
            assert finding["text"] == "070-174 06 05"


def test_texts_are_answered_one_by_one(tmp_path: Path, text: Path) -> None:
    """A program that feeds texts reads each answer while the next text is being looked at."""
    words = [sys.executable, "-m", "samverkan_desktop", "scan", "--json", text.name, "-"]
    with subprocess.Popen(
        words,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["file"] == text.name, "före det att stdin är läst"
        process.stdin.write(b"811228-9874")
        process.stdin.close()
        assert json.loads(process.stdout.readline())["findings"][0]["kind"] == "PERSONAL_NUMBER"
    assert process.returncode == 1


@pytest.mark.slow
def test_the_example_with_the_real_passphrase_cost(tmp_path: Path) -> None:
    """The whole way as IT runs it, without anything lent from the tests."""
    env = {"SAMVERKAN_PASSPHRASE": "demo"}
    done = call("demo", "exempel", "--today", "2026-11-21", cwd=tmp_path, env=env)
    assert (done.returncode, done.stderr) == (0, b"")
    record = str(Path("exempel", "exempel.samverkan"))
    for words in (("check", record), ("meetings", record, "--json"), ("log", record, "--verify")):
        done = call(*words, cwd=tmp_path, env=env)
        assert (done.returncode, done.stderr) == (0, b"")
    refused = call("check", record, cwd=tmp_path)
    assert refused.returncode == 2
    assert refused.stderr.decode().startswith("Lösenfras behövs")
