"""Findings as a person reads them: place, kind, the line, a mark under the words, and what to write instead."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

from samverkan_desktop.cli.tables import width
from samverkan_desktop.services.scanning import KIND_LABELS, Finding, Scanned

NOTHING = "hittade inget uppenbart"
_LINE_END = re.compile("\r\n|\r|\n")
_AROUND = 60
_CUT = "…"


def finding_lines(found: Scanned) -> Iterator[str]:
    """Yield what to print about one text. Lines and columns count from 1, columns in characters."""
    if not found.findings:
        yield f"{found.file}: {NOTHING}"
        return
    ends = [(end.start(), end.end()) for end in _LINE_END.finditer(found.text)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(found.text)]
    for finding in found.findings:
        line = bisect_right(starts, finding.start) - 1
        start, stop = starts[line], max(stops[line], finding.start)
        level = "" if finding.direct else " (väg in)"
        yield f"{found.file}:{line + 1}:{finding.start - start + 1} {KIND_LABELS[finding.kind]}{level}"
        yield from _marked(found.text[start:stop], finding, start)
        yield f"  {_advice(finding)}"


def _marked(line: str, finding: Finding, offset: int) -> Iterator[str]:
    """Yield the line, or what is near in a long one, and the mark under it."""
    first, last = finding.start - offset, min(finding.end - offset, len(line))
    left, right = max(0, first - _AROUND), min(len(line), max(last, first + 1) + _AROUND)
    before = (_CUT if left else "") + _visible(line[left:first])
    hit = _visible(line[first:last])
    after = _visible(line[last:right]) + (_CUT if right < len(line) else "")
    yield f"  {before}{hit}{after}"
    yield f"  {' ' * width(before)}{'^' * max(1, width(hit))}"


def _visible(text: str) -> str:
    """Return text that takes one line and obeys no terminal command: what cannot be seen becomes a dot or a space."""
    return "".join(" " if char in "\t\u00a0" else "·" if _unseen(char) else char for char in text)


def _unseen(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def _advice(finding: Finding) -> str:
    return f"{finding.reason} Skriv i stället: {finding.suggestion}" if finding.suggestion else finding.reason
