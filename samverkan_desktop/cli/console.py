"""Where commands write. Whoever reads may stop reading: then the rest is left out, and the command still ends well."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import sys
from typing import Any, TextIO

from samverkan_desktop.cli.faults import OutputFailed
from samverkan_desktop.domain.system_reasons import reason_of
from samverkan_desktop.domain.text import clean

_GONE = {errno.EPIPE, errno.ESHUTDOWN, errno.ECONNRESET} | ({errno.EINVAL} if os.name == "nt" else set())

_UNSEEN = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_REPLACED = "\N{REPLACEMENT CHARACTER}"
_LINE_ENDS = {ord(char): f"\\u{ord(char):04x}" for char in "\x85\u2028\u2029"}


class Console:
    """Answers go to ``out``, the one line about what went wrong to ``err``. Either may be missing or closed."""

    def __init__(self, out: TextIO | None, err: TextIO | None) -> None:
        self._out = out
        self._err = err

    @property
    def is_heard(self) -> bool:
        """Tell whether answers still reach somebody."""
        return self._out is not None

    def line(self, text: str = "") -> None:
        """Write a line. What the terminal cannot show becomes a question mark, and what could rewrite it a sign.

        Names of files and what stands in a file from elsewhere come here. Raises OutputFailed (disk full).
        """
        self._write(f"{_fitting(_UNSEEN.sub(_REPLACED, text), _encoding(self._out))}\n")

    def json(self, value: Any, *, indent: int | None = None) -> None:
        """Write a value as JSON; Swedish letters as they are where the encoding has them, else escaped.

        Characters that some programs take for line ends are escaped: one object is always one line.
        """
        text = json.dumps(value, ensure_ascii=False, indent=indent).translate(_LINE_ENDS)
        try:
            text.encode(_encoding(self._out))
        except UnicodeError:
            text = json.dumps(value, indent=indent)
        self._write(f"{text}\n")

    def error(self, sentence: str) -> None:
        """Write one line about what went wrong."""
        if self._err is None:
            return
        line = _fitting(clean(sentence, multiline=False).text, _encoding(self._err))
        try:
            self._err.write(f"{line}\n")
            self._err.flush()
        except (OSError, ValueError):  # nobody listens: the exit code still tells
            err, self._err = self._err, None
            _pour_out(err, sys.__stderr__)

    def flush(self) -> None:
        """Send on what was written, so that a reader gets each answer when it is ready."""
        self._try_to(lambda out: out.flush())

    def _write(self, text: str) -> None:
        self._try_to(lambda out: out.write(text))

    def _try_to(self, act: Any) -> None:
        if self._out is None:
            return
        try:
            act(self._out)
        except ValueError:  # closed by the one who called
            self._out = None
        except OSError as fault:
            self._let_go()
            if fault.errno not in _GONE:
                raise OutputFailed(reason=reason_of(fault)) from fault

    def _let_go(self) -> None:
        """Stop writing. What is left in the buffer must not fail once more when Python ends."""
        out, self._out = self._out, None
        _pour_out(out, sys.__stdout__)


def _pour_out(stream: TextIO | None, standard: TextIO | None) -> None:
    """Lead the process's own stream to nowhere, so that its buffer does not fail once more when Python ends."""
    if stream is None or stream is not standard:
        return
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def occupy_standard_places() -> None:
    """Keep files from being opened in the place of a closed stdin, stdout or stderr (``>&-``)."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        place = os.open(os.devnull, os.O_RDWR)
        while place <= 2:
            place = os.open(os.devnull, os.O_RDWR)
        os.close(place)


def _encoding(stream: TextIO | None) -> str:
    return getattr(stream, "encoding", None) or "utf-8"


def _fitting(text: str, encoding: str) -> str:
    return text.encode(encoding, "replace").decode(encoding)
