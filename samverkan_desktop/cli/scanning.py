"""``samverkan scan``: what in a text points out a person. Several texts in one call; each answer comes when ready."""

from __future__ import annotations

import sys
from pathlib import Path

from samverkan_desktop.cli.call import DONE, NO, WRONG, Call
from samverkan_desktop.cli.scan_text import finding_lines
from samverkan_desktop.domain.system_reasons import reason_of
from samverkan_desktop.services.scanning import EMPTY, Context, Scanned, Unreadable, decode, error_row, scan_text

STDIN = "-"
_TOLD_AT_MOST = 5


def scan(call: Call) -> int:
    """Scan each text in order; 2 when one cannot be read, else 1 when something is found."""
    context = _record_context(call) if call.args.record is not None else EMPTY
    reader = _Reader()
    hits = touched = 0
    unread: list[str] = []
    for name in call.args.texts:
        try:
            found = scan_text(name, reader.text(name), context)
        except Unreadable as fault:
            unread.append(name)
            _tell_unread(call, name, fault.sentence)
            continue
        hits += len(found.findings)
        touched += bool(found.findings)
        _tell(call, found)
    if unread:
        call.console.error(_unread(unread, hits))
        return WRONG
    if hits:
        texts = "1 text" if touched == 1 else f"{touched} texter"
        call.console.error(f"{_marks(hits)} i {texts}. Skriv om eller väg det som är markerat.")
        return NO
    return DONE


def _record_context(call: Call) -> Context:
    from samverkan_desktop.cli.opening import opened  # start-up: a text alone needs no database
    from samverkan_desktop.services.context import scan_context  # start-up: as above

    with opened(call, call.args.record) as session:
        return scan_context(session)


def _tell(call: Call, found: Scanned) -> None:
    if call.args.json:
        call.console.json(found.row())
    else:
        for line in finding_lines(found):
            call.console.line(line)
    call.console.flush()


def _tell_unread(call: Call, name: str, sentence: str) -> None:
    if call.args.json:
        call.console.json(error_row(name, sentence))
    else:
        call.console.line(f"{name}: gick inte att läsa. {sentence}")
    call.console.flush()


def _unread(names: list[str], hits: int) -> str:
    shown = ", ".join(names[:_TOLD_AT_MOST]) + (" med flera" if len(names) > _TOLD_AT_MOST else "")
    one = len(names) == 1
    what = "1 text gick inte att läsa" if one else f"{len(names)} texter gick inte att läsa"
    rest = f" I det som lästes finns {_marks(hits)}." if hits else ""
    return f"{what}: {shown}.{rest}"


def _marks(count: int) -> str:
    return "1 markering" if count == 1 else f"{count} markeringar"


class _Reader:
    """Reads texts as they are stored. Standard input is read once, however often it is named."""

    def __init__(self) -> None:
        self._stdin: bytes | None = None

    def text(self, name: str) -> str:
        """Return a text. Raises `Unreadable` with why not."""
        try:
            return decode(self._read_stdin() if name == STDIN else Path(name).read_bytes())
        except OSError as fault:
            raise Unreadable(f"Filen kan inte läsas: {reason_of(fault)}.") from fault
        except MemoryError as fault:
            raise Unreadable("Filen är för stor för datorns minne. Dela upp den.") from fault

    def _read_stdin(self) -> bytes:
        if self._stdin is None:
            if sys.stdin is None:
                raise Unreadable("Det finns ingen inmatning att läsa.")
            self._stdin = sys.stdin.buffer.read()
        return self._stdin
