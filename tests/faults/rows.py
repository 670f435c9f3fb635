"""What a fault run comes to: rows that can be put together, kept half way, and written as a table."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

ROOT = Path(__file__).resolve().parents[2]
_REMARKS = 5


@dataclass
class Row:
    """One line of the table, or a part of one."""

    name: str
    what: str
    rounds: int = 0
    lost: int = 0
    wrong: int = 0
    seconds: float = 0.0
    remarks: list[str] = field(default_factory=list)
    notes: dict[str, float] = field(default_factory=dict)
    untried: bool = False
    """It cannot be driven on this machine."""

    @property
    def is_spotless(self) -> bool:
        """Nothing lost, nothing wrongly told."""
        return not self.lost and not self.wrong

    @property
    def line(self) -> str:
        """The line of the table."""
        rounds = "–" if self.untried else str(self.rounds)
        return f"| {self.name} | {self.what} | {rounds} | {self.lost} | {self.wrong} | {self.seconds:.0f} |"


def together(rows: Sequence[Row]) -> Row:
    """Return the parts of one fault as one row. The seconds are those of all its processes."""
    first = rows[0]
    return Row(
        first.name,
        first.what,
        sum(row.rounds for row in rows),
        sum(row.lost for row in rows),
        sum(row.wrong for row in rows),
        sum(row.seconds for row in rows),
        [remark for row in rows for remark in row.remarks],
        {name: value for row in rows for name, value in row.notes.items()},
        all(row.untried for row in rows),
    )


def failed(name: str, what: str, seconds: float, why: str) -> Row:
    """Return the row of a process that fell: what it would have found is not known, so it counts as wrong."""
    return Row(name, what, 0, 0, 1, seconds, [f"raden föll: {why}"])


def shortened(remarks: Sequence[str]) -> list[str]:
    """Return the first remarks, and how many more there were."""
    more = len(remarks) - _REMARKS
    return [*remarks[:_REMARKS], *([f"och {more} till"] if more > 0 else [])]


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a table in Markdown, with what was found below it."""
    lines = ["| Fel | Vad | Rundor | Förlorat | Fel diagnos | Sekunder |", "|---|---|---:|---:|---:|---:|"]
    lines += [row.line for row in rows]
    remarks = [f"- {row.name}: {remark}" for row in rows for remark in row.remarks]
    notes = [f"- {row.name}, {name}: {value:.1f}" for row in rows for name, value in row.notes.items()]
    return "\n".join([*lines, "", *remarks, *notes]).rstrip()


def machine() -> str:
    """Tell on what it was run."""
    cipher = dbapi2.connect(":memory:").execute("PRAGMA cipher_version").fetchone()[0]
    return (
        f"{platform.system()} {platform.release()}, {os.cpu_count()} kärnor, Python {platform.python_version()}, "
        f"SQLCipher {cipher}, SQLite {dbapi2.sqlite_version}"
    )


def commit() -> str:
    """Tell which commit was run, and whether files had been changed since."""
    try:
        told = [
            subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
            for words in (("rev-parse", "--short=12", "HEAD"), ("status", "--porcelain", "--untracked-files=no"))
        ]
    except (OSError, subprocess.CalledProcessError):
        return "okänd"
    return told[0] + (" med ändringar" if told[1] else "")


def report(rows: Sequence[Row], *, begun: datetime, ended: datetime, scale: float, of: str, workers: int) -> str:
    """Return the whole account: when, on what, which commit, and the table."""
    minutes = (ended - begun).total_seconds() / 60
    share = "fulla antal" if scale == 1 else f"{scale:g} av fulla antal"
    faults = [row.name for row in rows if not row.is_spotless]
    end = f"Inte felfritt: {', '.join(faults)}." if faults else "Inget förlorat, ingen fel diagnos."
    head = (
        f"{begun:%Y-%m-%d %H:%M}–{ended:%H:%M}, {minutes:.0f} minuter i {workers} processer, {share}. Commit {of}.\n"
        f"{machine()}.\n{end}"
    )
    return f"{head}\n\n{table(rows)}\n"


# --- what is kept half way -------------------------------------------------------------------------------------------


def keep(path: Path, done: Mapping[str, Row], *, of: str, scale: float) -> None:
    """Write what is done so far, whole or not at all."""
    text = json.dumps({"commit": of, "scale": scale, "done": {key: asdict(row) for key, row in done.items()}}, indent=1)
    draft = path.with_name(f"{path.name}.ny")
    draft.write_text(text, encoding="utf-8")
    draft.replace(path)


def kept(path: Path, *, of: str, scale: float) -> dict[str, Row]:
    """Read what an earlier run had done. Of another commit, or in other counts, it cannot be gone on with."""
    data = json.loads(path.read_text(encoding="utf-8"))
    if (data["commit"], data["scale"]) != (of, scale):
        raise ValueError(f"it is of commit {data['commit']} at scale {data['scale']}, this is {of} at {scale}")
    return {key: Row(**row) for key, row in data["done"].items()}
