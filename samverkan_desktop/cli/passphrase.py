"""Where the passphrase comes from: a file, the environment, or the one at the keyboard. Never an argument."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from samverkan_desktop.cli.faults import PassphraseCount, PassphraseNeeded, PassphrasesDiffer, PassphraseUnreadable
from samverkan_desktop.domain.system_reasons import reason_of

VARIABLE = "SAMVERKAN_PASSPHRASE"
_LARGEST = 10_000


def passphrase(args: argparse.Namespace, *, twice: bool = False) -> str:
    """Return the passphrase. ``twice``: a new one, asked for again at a prompt so that no slip of a key is kept."""
    given = _from_file(args.passphrase_file) if args.passphrase_file else os.environ.get(VARIABLE, "")
    if given:
        return given
    if sys.stdin is None or not sys.stdin.isatty():
        raise PassphraseNeeded
    asked = getpass.getpass("Lösenfras: ")
    if twice and getpass.getpass("Samma lösenfras en gång till: ") != asked:
        raise PassphrasesDiffer
    return asked


def passphrases(args: argparse.Namespace, files: Sequence[Path]) -> list[str]:
    """Return a passphrase for each file: the lines of the one given, in order, a single one for all, or asked for."""
    given = _from_file(args.passphrase_file) if args.passphrase_file else os.environ.get(VARIABLE, "")
    lines = given.splitlines()
    if len(lines) == 1:
        return lines * len(files)
    if lines and len(lines) != len(files):
        raise PassphraseCount(files=len(files), lines=len(lines))
    if lines:
        return lines
    if sys.stdin is None or not sys.stdin.isatty():
        raise PassphraseNeeded
    return [getpass.getpass(f"Lösenfras för {path.name}: ") for path in files]


def _from_file(path: Path) -> str:
    """Return what stands in the file, without the line end that an editor puts last."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as fault:
        raise PassphraseUnreadable(file=path.name, reason=reason_of(fault)) from fault
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise PassphraseUnreadable(file=path.name, reason="filen är inte skriven i UTF-8") from fault
    words = text.removesuffix("\n").removesuffix("\r")
    if not words or len(data) > _LARGEST:
        raise PassphraseUnreadable(file=path.name, reason="filen är tom" if not words else "filen är för stor")
    return words
