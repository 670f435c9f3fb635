"""The labelled notes in tests/data and how findings are scored against them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from samverkan_desktop.deidentify import Finding, Kind, scan

DATA = Path(__file__).resolve().parents[1] / "data"
_LABEL = re.compile(r"\{([A-Z_]+)\|([^}]+)\}")


@dataclass(frozen=True)
class Label:
    """Words that point out a person, as a reader marked them."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True)
class Note:
    """A text without its labels, and the labels in places of that text."""

    text: str
    labels: tuple[Label, ...]


@dataclass
class Score:
    """Counts per kind. A label counts as found when a finding of any kind touches it, as whole when one covers it."""

    labels: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    whole: Counter[str] = field(default_factory=Counter)
    marks: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    words: int = 0
    misses: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)


def read(name: str) -> tuple[Note, ...]:
    """Return the notes of a file in tests/data."""
    lines = DATA.joinpath(name).read_text(encoding="utf-8").splitlines()
    return tuple(_note(line) for line in lines if line and not line.startswith("#"))


def _note(line: str) -> Note:
    text, labels, done = "", [], 0
    for match in _LABEL.finditer(line):
        text += line[done : match.start()]
        labels.append(Label(len(text), len(text) + len(match.group(2)), Kind(match.group(1))))
        text += match.group(2)
        done = match.end()
    return Note(text + line[done:], tuple(labels))


def score(notes: Iterable[Note]) -> Score:
    """Scan the notes and count."""
    total = Score()
    for note in notes:
        total.words += len(note.text.split())
        findings = scan(note.text)
        for label in note.labels:
            touching = [each for each in findings if _touch(each, label)]
            total.labels[label.kind] += 1
            total.found[label.kind] += bool(touching)
            total.whole[label.kind] += any(e.start <= label.start and e.end >= label.end for e in touching)
            if not touching:
                total.misses.append(f"{label.kind} {note.text[label.start : label.end]!r}: {note.text}")
        for each in findings:
            total.marks[each.kind] += 1
            right = any(_touch(each, label) for label in note.labels)
            total.right[each.kind] += right
            if not right:
                total.false.append(f"{each.kind} {each.text_of(note.text)!r}: {note.text}")
    return total


def _touch(finding: Finding, label: Label) -> bool:
    return finding.start < label.end and label.start < finding.end


def table(total: Score) -> str:
    """Return recall and precision by kind as a table for the docs."""
    lines = ["| Kind | Labels | Found | Whole | Marks | Right |", "|---|---|---|---|---|---|"]
    for kind in Kind:
        counts = (total.labels, total.found, total.whole, total.marks, total.right)
        lines.append(f"| {kind} | " + " | ".join(str(each[kind]) for each in counts) + " |")
    sums = (total.labels, total.found, total.whole, total.marks, total.right)
    lines.append("| all | " + " | ".join(str(each.total()) for each in sums) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    for file in ("notes_dev.txt", "notes_held.txt"):
        result = score(read(file))
        print(file, result.words, "words")  # noqa: T201 - a report for whoever develops the engine
        print(table(result), *result.misses, *result.false, sep="\n")  # noqa: T201 - as above
