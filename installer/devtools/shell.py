"""Talking to the developer and starting programs."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from devtools.places import ROOT

DONE, FAILED, WRONG_USE, ENVIRONMENT = 0, 1, 2, 3


class Halt(Exception):
    """Stops the command with one message on stderr and an exit code."""

    def __init__(self, message: str, code: int = ENVIRONMENT) -> None:
        self.message = message
        self.code = code
        super().__init__(message)


def say(line: str) -> None:
    """Print a line at once, so that it stands before the output of the program it announces."""
    print(line, flush=True)


def call(command: Sequence[str | Path], *, extra_env: Mapping[str, str] | None = None) -> int:
    """Run a program in the checkout with our own output and without input, and return its exit code."""
    sys.stdout.flush()
    env = {**os.environ, **extra_env} if extra_env else None
    words = [str(part) for part in command]
    try:
        return subprocess.run(words, cwd=ROOT, stdin=subprocess.DEVNULL, env=env, check=False).returncode
    except OSError as error:
        raise Halt(f"Could not start {words[0]}: {error.strerror or error}") from error


def need(command: Sequence[str | Path], why: str, *, extra_env: Mapping[str, str] | None = None) -> None:
    """Run a program that must succeed; ``why`` ends the sentence told when it does not."""
    code = call(command, extra_env=extra_env)
    if code != 0:
        line = shlex.join(str(part) for part in command)
        raise Halt(f"Stopped (exit {code}): could not {why}.\n  {line}", FAILED)
