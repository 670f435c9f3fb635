"""Findings as the rows that ``samverkan scan --json`` prints (docs/command-line.md). The keys and kinds stay stable."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from samverkan_desktop.deidentify.findings import Finding


class Row(TypedDict):
    """One finding. Offsets are code points, ``end`` exclusive; an empty suggestion means: take it away."""

    start: int
    end: int
    kind: str
    severity: str
    text: str
    suggestion: str


class FileReport(TypedDict):
    """What was found in one input."""

    file: str
    findings: list[Row]


class FileError(TypedDict):
    """One input that could not be read; there is no ``findings`` key, so it is never taken for a clean one."""

    file: str
    error: str


def rows(text: str, findings: Iterable[Finding]) -> list[Row]:
    """Return the findings made in ``text`` as rows. They hold the words found: for who asked, never for a log."""
    return [
        Row(
            start=finding.start,
            end=finding.end,
            kind=finding.kind.value,
            severity=finding.severity.value,
            text=finding.text_of(text),
            suggestion=finding.suggestion,
        )
        for finding in findings
    ]


def file_report(file: str, text: str, findings: Iterable[Finding]) -> FileReport:
    """Return the line for one input that was read."""
    return FileReport(file=file, findings=rows(text, findings))


def file_error(file: str, sentence: str) -> FileError:
    """Return the line for one input that could not be read, with a sentence that says why."""
    return FileError(file=file, error=sentence)
