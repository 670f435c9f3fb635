"""argparse in Swedish: help texts, and one sentence when a command is written wrong."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from samverkan_desktop.cli.faults import WrongUse


class Shown(Exception):
    """Help or version was asked for; ``text`` is the answer."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class _Show(argparse.Action):
    """An option that answers instead of running anything."""

    def __init__(self, option_strings: Sequence[str], dest: str, *, answer: str = "", help: str = "") -> None:  # noqa: A002 - argparse's own name
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, help=help)
        self.answer = answer

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> NoReturn:
        raise Shown(self.answer or parser.format_help().rstrip())


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help with a Swedish first word."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "Användning: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """A parser that answers in Swedish and never ends the program by itself.

    Arguments are added through ``given`` and ``flags``, so that the groups have Swedish headings.
    """

    def __init__(self, *, version: str = "", **options: Any) -> None:
        super().__init__(**{**options, "add_help": False, "allow_abbrev": False, "formatter_class": _Help})
        self.given = self.add_argument_group("Argument")
        self.flags = self.add_argument_group("Flaggor")
        self.flags.add_argument("-h", "--help", action=_Show, help="visa den här hjälpen")
        if version:
            self.flags.add_argument("--version", action=_Show, answer=version, help="visa programmets version")

    def error(self, message: str) -> NoReturn:
        """Raise WrongUse for what argparse found."""
        raise WrongUse(problem=in_swedish(message), program=self.prog)


def _listed(words: str) -> str:
    return words.replace("'", "")


_MESSAGES: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (r"the following arguments are required: (.*)", lambda m: f"Det saknas: {_listed(m[1])}."),
    (r"one of the arguments (.*) is required", lambda m: f"Ett av dessa behövs: {_listed(m[1])}."),
    (r"unrecognized arguments: (.*)", lambda m: f"Kommandot känner inte till: {m[1]}."),
    (r"ambiguous option: (\S*).*", lambda m: f"{m[1]} kan betyda flera saker."),
    (
        r"argument KOMMANDO: invalid choice: '(.*)' \(.*",
        lambda m: f"Det finns inget kommando ”{m[1]}”.",
    ),
    (
        r"argument (.*?): invalid choice: '(.*)' \(choose from (.*)\)",
        lambda m: f"{m[1]} kan inte vara ”{m[2]}”; välj bland {_listed(m[3])}.",
    ),
    (r"argument (.*?): expected .*", lambda m: f"{m[1]} saknar ett värde."),
    (r"argument (.*?): ignored explicit argument '(.*)'", lambda m: f"{m[1]} tar inget värde (”{m[2]}”)."),
    (r"argument (.*?): not allowed with argument (.*)", lambda m: f"{m[1]} kan inte stå tillsammans med {m[2]}."),
    (r"argument (.*?): invalid \S+ value: '(.*)'", lambda m: f"{m[1]} kan inte vara ”{m[2]}”."),
)


def in_swedish(message: str) -> str:
    """Return argparse's sentence in Swedish. One it has learnt since gets a general one: never English."""
    for pattern, sentence in _MESSAGES:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return sentence(found)
    return "Kommandoraden gick inte att förstå."
