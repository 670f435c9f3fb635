"""The labelled notes in tests/data and how findings are scored against them.

`python tests/deidentify/corpus.py` prints the tables of docs/deidentify.md; with the name of a half
(`dev`, `held`, `third`, `fourth`) that one alone, with every miss and false mark.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from samverkan_desktop.deidentify import Finding, Kind, Severity, scan

DATA = Path(__file__).resolve().parents[1] / "data"
HALVES = {"dev": ("notes_dev.txt", "minutes_dev.txt"), "held": ("notes_held.txt", "minutes_held.txt")}
MORE = {"third": ("minutes_third.txt",), "fourth": ("minutes_fourth.txt",)}
"""Written later and in other voices: each was scored once before the engine was changed for it (docs/deidentify.md)."""
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
    """Counts per kind.

    A label counts as found when a finding of its severity touches it, as whole when the findings that do cover it.
    A mark counts as right when it touches a label of any kind: someone is pointed out there.
    """

    labels: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    whole: Counter[str] = field(default_factory=Counter)
    marks: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    words: int = 0
    clean_words: int = 0
    clean_marks: int = 0
    misses: list[str] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)

    def recall(self, severity: Severity) -> float:
        """The share of the labels of a severity that are found."""
        return _share(self.found, self.labels, severity)

    def wholeness(self, severity: Severity) -> float:
        """The share of the labels of a severity that are covered whole."""
        return _share(self.whole, self.labels, severity)

    def precision(self) -> float:
        """The share of the marks that touch a label."""
        return self.right.total() / max(1, self.marks.total())

    def alarms(self) -> float:
        """False marks per thousand words on the notes without any label."""
        return 1000 * self.clean_marks / max(1, self.clean_words)


def _share(part: Counter[str], all_of: Counter[str], severity: Severity) -> float:
    kinds = [kind for kind in Kind if kind.severity is severity]
    return sum(part[kind] for kind in kinds) / max(1, sum(all_of[kind] for kind in kinds))


def read(name: str) -> tuple[Note, ...]:
    """Return the notes of a file in tests/data."""
    lines = DATA.joinpath(name).read_text(encoding="utf-8").splitlines()
    return tuple(_note(line.replace("\\n", "\n")) for line in lines if line and not line.startswith("#"))


def half(name: str) -> tuple[Note, ...]:
    """Return the notes of a half, ``dev`` or ``held``, or of a later set."""
    return tuple(note for file in (HALVES | MORE)[name] for note in read(file))


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
        findings = scan(note.text)
        words = len(note.text.split())
        total.words += words
        if not note.labels:
            total.clean_words += words
            total.clean_marks += len(findings)
        for label in note.labels:
            _count_label(total, note, label, findings)
        for each in findings:
            total.marks[each.kind] += 1
            right = any(_touch(each, label) for label in note.labels)
            total.right[each.kind] += right
            if not right:
                total.false.append(f"{each.kind} {each.text_of(note.text)!r}: {note.text}")
    return total


def _count_label(total: Score, note: Note, label: Label, findings: Iterable[Finding]) -> None:
    touching = [each for each in findings if _touch(each, label) and each.severity is label.kind.severity]
    places = set(range(label.start, label.end))
    left = places.difference(*(range(each.start, each.end) for each in touching))
    whole = not any(note.text[place].isalnum() for place in left)
    total.labels[label.kind] += 1
    total.found[label.kind] += bool(touching)
    total.whole[label.kind] += bool(touching) and whole
    where = f"{label.kind} {note.text[label.start : label.end]!r}: {note.text}"
    if not touching:
        total.misses.append(where)
    elif not whole:
        total.parts.append(f"{[each.text_of(note.text) for each in touching]} of {where}")


def _touch(finding: Finding, label: Label) -> bool:
    return finding.start < label.end and label.start < finding.end


def table(total: Score) -> str:
    """Return recall and precision by kind as a table for the docs."""
    lines = ["| Kind | Labels | Found | Whole | Marks | Right |", "|---|---|---|---|---|---|"]
    counts = (total.labels, total.found, total.whole, total.marks, total.right)
    groups: list[tuple[str, list[Kind]]] = [(kind.value, [kind]) for kind in Kind]
    groups += [(f"all {severity}", [kind for kind in Kind if kind.severity is severity]) for severity in Severity]
    for name, kinds in (*groups, ("all", list(Kind))):
        lines.append(f"| {name} | " + " | ".join(str(sum(each[kind] for kind in kinds)) for each in counts) + " |")
    return "\n".join(lines)


def summary(total: Score) -> str:
    """Return the figures that have goals, in one line."""
    direct, indirect = Severity.DIRECT, Severity.INDIRECT
    return (
        f"{total.words} words. Direct found {total.recall(direct):.3f}, whole {total.wholeness(direct):.3f}. "
        f"Indirect found {total.recall(indirect):.3f}, whole {total.wholeness(indirect):.3f}. Precision "
        f"{total.precision():.3f}. False alarms per 1,000 words on clean notes {total.alarms():.1f} "
        f"({total.clean_words} words)."
    )


if __name__ == "__main__":
    for chosen in sys.argv[1:] or HALVES | MORE:
        result = score(half(chosen))
        print(f"\n{chosen}: {summary(result)}", table(result), sep="\n\n")  # noqa: T201 - for whoever develops the engine
        if chosen in sys.argv:
            print("\nMISSES", *result.misses, sep="\n")  # noqa: T201 - as above
            print("\nIN PART", *result.parts, sep="\n")  # noqa: T201 - as above
            print("\nFALSE", *result.false, sep="\n")  # noqa: T201 - as above
