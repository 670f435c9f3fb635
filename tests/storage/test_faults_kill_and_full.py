"""Real kills and a really full disk: if these fail, what a user was told is saved is not (docs/faults.md F1, F3)."""

from __future__ import annotations

import random
import signal
import time

import pytest

from samverkan_desktop.storage.check import check
from tests.storage.desk import MARKER, ROOT, Desk, bytes_everywhere, run, start, write

KILLS = 20

WRITER = """
    import sys
    from pathlib import Path
    sys.path.insert(0, sys.argv[2])
    from tests.storage.desk import MARKER, Desk
    record = Desk(Path(sys.argv[1])).open()
    first = record.settings.get("count", 0)
    for number in range(first + 1, first + 100_000):
        with record.transaction("pair", kind="pair", object_id=str(number)):
            record.settings.set("count", number)
            record.settings.set(f"left {number % 50}", MARKER * (number % 200))
            record.settings.set(f"right {number % 50}", MARKER * (number % 200))
            record.search.put("item", str(number % 50), title=f"nummer {number}", body=MARKER)
        print(number, flush=True)
"""


def halves(found: dict[str, object], side: str) -> list[object]:
    return [found.get(f"{side} {number}") for number in range(50)]


def test_every_acknowledged_change_survives_a_kill(desk: Desk) -> None:
    """The oracle of docs/faults.md after each of twenty real kills in the midst of writing."""
    desk.create().close()
    chance = random.Random(7)
    acknowledged = 0
    for _ in range(KILLS):
        process = start(WRITER, desk.folder, ROOT)
        assert process.stdout is not None
        assert process.stderr is not None
        told = process.stdout.readline()
        time.sleep(chance.uniform(0.005, 0.06))
        process.send_signal(signal.SIGKILL)
        told += process.stdout.read()  # not communicate(): that passes by what readline has read ahead
        assert process.wait(timeout=30) == -signal.SIGKILL, process.stderr.read()
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()
        acknowledged = max([acknowledged, *map(int, told.split("\n")[:-1])])
        for name, data in bytes_everywhere(desk.folder).items():
            assert MARKER.encode() not in data, name
        with desk.open() as record:
            found = record.settings.all()
            assert found["count"] in (acknowledged, acknowledged + 1), "an acknowledged change is missing"
            acknowledged = found["count"]
            assert halves(found, "left") == halves(found, "right"), "half an action was kept"
            last = record.raw.execute("SELECT max(CAST(object_id AS INTEGER)) FROM access_log WHERE kind = 'pair'")
            assert last.fetchone()[0] == acknowledged, "a change without its log row, or the other way round"
            assert len(record.search.find(f'"nummer {acknowledged}"')) == 1
            assert [answer.sentence for answer in check(record) if not answer.ok and answer.what != "backup"] == []
            assert record.missing_changes == 0
    assert acknowledged > KILLS


FULL = """
    import resource, signal, sys
    from pathlib import Path
    sys.path.insert(0, sys.argv[2])
    from tests.storage.desk import Desk, write
    from samverkan_desktop.domain.errors import EnvironmentFailure
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    desk = Desk(Path(sys.argv[1]))
    record = desk.open()
    write(record, "kept", 1)
    size = desk.path.stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20_000, resource.RLIM_INFINITY))
    told = ""
    try:
        for number in range(50):
            write(record, f"k{number}", "x" * 9_000)
            print("acknowledged", number)
    except EnvironmentFailure as fault:
        told = fault.sentence()
    print("told", told)
    assert not record.in_transaction
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    write(record, "after", 1)
    record.close()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="limits on the size of files are of POSIX")
def test_full_disk_refuses_tells_and_recovers(desk: Desk) -> None:
    desk.create().close()
    out = run(FULL, desk.folder, ROOT)
    acknowledged = out.count("acknowledged")
    told = out.split("told ", 1)[1]
    assert "kvar" in told
    with desk.open() as record:
        there = record.settings.all()
        assert {f"k{number}" for number in range(acknowledged)} <= set(there)
        assert f"k{acknowledged}" not in there
        assert {"kept", "after"} <= set(there)
        assert [answer.sentence for answer in check(record) if not answer.ok and answer.what != "backup"] == []


FULL_ELSEWHERE = """
    import resource, signal, sys
    from pathlib import Path
    sys.path.insert(0, sys.argv[2])
    from tests.storage.desk import Desk, OTHER_PHRASE, PHRASE, write
    from samverkan_desktop.domain.errors import EnvironmentFailure
    from samverkan_desktop.storage.backup import make_backup
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    desk = Desk(Path(sys.argv[1]))
    record = desk.open()
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
    for attempt in (
        lambda: make_backup(record, desk.backups),
        lambda: record.users.add("Bo Dal", function="", role="secretary", passphrase=OTHER_PHRASE),
        lambda: record.users.change_passphrase("Åsa Ek", old=PHRASE, new=OTHER_PHRASE),
        lambda: Desk(desk.folder / "annan").create(),
    ):
        try:
            attempt()
            print("done")
        except EnvironmentFailure as fault:
            print(type(fault).__name__)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    record.close()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="limits on the size of files are of POSIX")
@pytest.mark.parametrize("limit", [0, 100, 2000, 60_000])
def test_full_disk_elsewhere_loses_nothing(desk: Desk, limit: int) -> None:
    """Backup, slot file, a new record: each is whole or not there, and the passphrase goes on working."""
    with desk.create() as record:
        write(record, "a", "x" * 50_000)
    (desk.folder / "annan" / "lokalt").mkdir(parents=True)
    out = run(FULL_ELSEWHERE, desk.folder, ROOT, limit)
    assert out.split()[0] in ("DiskFull", "StorageFailed", "BackupFailed")
    assert not desk.backups.exists() or list(desk.backups.iterdir()) == []
    assert [path for path in (desk.folder / "annan").iterdir() if path.is_file()] == []
    changed = out.split()[2] == "done"
    with desk.open(user="Åsa Ek", passphrase="sju gråa hästar under eken" if changed else "fem rimliga ord om havet"):
        pass
    leftovers = [path.name for path in desk.folder.rglob("*") if path.name.endswith((".ny", ".kopia", ".prov"))]
    assert leftovers == []


def test_reading_goes_on_while_writing_is_refused(desk: Desk) -> None:
    with desk.create() as record:
        write(record, "a", 1)
        pages = record.raw.execute("PRAGMA page_count").fetchone()[0]
        for turn in range(5):
            record.raw.execute(f"PRAGMA max_page_count = {pages}")
            with pytest.raises(Exception, match="DiskFull"):
                write(record, f"b{turn}", "x" * 500_000)
            assert record.settings.get("a") == 1
            record.raw.execute("PRAGMA max_page_count = 1000000")
            write(record, f"c{turn}", turn)
