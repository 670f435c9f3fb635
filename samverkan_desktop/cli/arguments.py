"""What the command line takes (docs/command-line.md). Names are English and stay; explanations are Swedish."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Any

from samverkan_desktop import __version__
from samverkan_desktop.cli.faults import WrongUse
from samverkan_desktop.cli.usage import Parser
from samverkan_desktop.domain.half_year import HalfYear
from samverkan_desktop.domain.meetings import parse_day
from samverkan_desktop.domain.swedish import capitalised

PROGRAM = "samverkan"
# the values of services.papers.PaperKind, here so that reading the command line need not wait for the papers
PAPER_KINDS = ("invitation", "agenda", "minutes", "attendance-list", "follow-ups")
# the values of services.letters.LetterKind
LETTER_KINDS = ("invitation", "agenda", "update", "cancellation", "reminder")
PAPER_FORMATS = ("pdf", "docx")
MOST_YEARS = 50

_DESCRIPTION = "Samverkan mellan skola och socialtjänst. Utan kommando öppnas fönstret."
_EPILOG = """\
Slutkoder: 0 klart · 1 nej, fynd eller stängd grind · 2 fel använt eller oläslig indata · 3 datorn eller filen.
Lösenfrasen frågas i terminalen, läses ur --passphrase-file eller ur miljövariabeln SAMVERKAN_PASSPHRASE.
Allt om kommandona: docs/command-line.md"""
_MEETING = "mötets id, FORUM:7/2026, eller 7/2026 om bara ett forum har det numret"


def parser() -> Parser:
    """Return the parser of every command."""
    top = Parser(
        prog=PROGRAM, description=_DESCRIPTION, epilog=_EPILOG, version=f"{PROGRAM} {__version__}", usage=_usage()
    )
    top.flags.add_argument("--record", metavar="FILE", type=_path, help="öppna fönstret med den här filen")
    top.flags.add_argument("--lang", choices=("sv", "en"), default="", help="fönstrets språk")
    _who(top, default=None)
    commands = top.add_subparsers(title="Kommandon", dest="command", metavar="KOMMANDO", prog=PROGRAM)

    def add(name: str, what: str) -> Parser:
        command: Parser = commands.add_parser(name, help=what, description=f"{capitalised(what)}.")
        _who(command, default=argparse.SUPPRESS)
        return command

    _making(add)
    _meetings(add)
    _mailing(add)
    _scan(add)
    _upkeep(add)
    return top


def _usage() -> str:
    return (
        f"{PROGRAM} [--record FILE] [--lang sv|en]\n       {PROGRAM} KOMMANDO … [--user NAMN] [--passphrase-file FILE]"
    )


def _who(command: Parser, *, default: Any) -> None:
    command.flags.add_argument("--user", metavar="NAMN", default=default, help="användare, om filen har flera")
    command.flags.add_argument(
        "--passphrase-file", metavar="FILE", type=_path, default=default, help="fil med lösenfrasen"
    )


def _making(add: Any) -> None:
    demo = add("demo", "skapa exempelkommunens fil och papper i en mapp (lösenfras: demo)")
    demo.given.add_argument("dir", metavar="DIR", type=_path, help="mappen, skapas om den saknas")
    demo.flags.add_argument("--years", metavar="N", type=_years, help="så många år bakåt (annars från våren 2022)")
    demo.flags.add_argument("--today", metavar="DATE", type=parse_day, help="dagen exemplet utgår från (annars i dag)")

    new = add("new", "skapa en tom fil; återställningsnyckeln skrivs ut en gång")
    _record(new)
    new.flags.add_argument("--municipality", metavar="NAME", required=True, help="kommunens namn")

    plan = add("plan", "räkna ut ett forums serie av möten; --save sparar den")
    _record(plan)
    plan.flags.add_argument("--forum", metavar="ID", required=True, help="forumets id")
    plan.flags.add_argument("--first", metavar="DATE", type=parse_day, required=True, help="seriens första datum")
    plan.flags.add_argument(
        "--from", metavar="DATE", type=parse_day, required=True, dest="date_from", help="planens första dag"
    )
    plan.flags.add_argument(
        "--to", metavar="DATE", type=parse_day, required=True, dest="date_to", help="planens sista dag"
    )
    plan.flags.add_argument("--save", action="store_true", help="spara mötena")
    _json(plan)


def _meetings(add: Any) -> None:
    meetings = add("meetings", "lista mötena")
    _record(meetings)
    _json(meetings)

    show = add("show", "visa ett möte med allt som är skrivet")
    _record(show)
    show.given.add_argument("meeting", metavar="MEETING", help=_MEETING)
    _json(show)

    paper = add("print", "skriv ett papper som PDF eller Word")
    paper.given.add_argument("kind", metavar="KIND", choices=PAPER_KINDS, help=", ".join(PAPER_KINDS))
    _record(paper)
    paper.given.add_argument("meeting", metavar="MEETING", help=_MEETING)
    paper.flags.add_argument("--out", metavar="PATH", type=_path, required=True, help="filen som ska skrivas")
    paper.flags.add_argument("--format", choices=PAPER_FORMATS, default="pdf", help="pdf (annars) eller docx (Word)")
    paper.flags.add_argument("--without-cases", action="store_true", help="utan ärenden")
    paper.flags.add_argument("--unit", metavar="UNIT", default="", help="exemplaret för en enhet: bara dess krets")


def _mailing(add: Any) -> None:
    invite = add("invite", "bjud in till ett forums planerade möten; --save gör det och skriver brev och kalender")
    _record(invite)
    invite.flags.add_argument("--forum", metavar="ID", required=True, help="forumets id")
    for flag, name, what in (("--from", "date_from", "första dag"), ("--to", "date_to", "sista dag")):
        invite.flags.add_argument(flag, metavar="DATE", type=parse_day, required=True, dest=name, help=what)
    invite.flags.add_argument("--save", action="store_true", help="bjud in; det går inte att ångra")
    invite.flags.add_argument("--out", metavar="DIR", type=_path, help="mappen för brevet och kalenderfilen")

    letter = add("letter", "skriv ett brev om ett möte som e-postutkast (.eml), utan ärenden")
    letter.given.add_argument("kind", metavar="KIND", choices=LETTER_KINDS, help=", ".join(LETTER_KINDS))
    _record(letter)
    letter.given.add_argument("meetings", metavar="MEETING", nargs="+", help=_MEETING)
    letter.flags.add_argument("--out", metavar="PATH", type=_path, required=True, help="filen som ska skrivas")

    calendar = add("calendar", "skriv kalenderfilen för ett eller flera möten (.ics)")
    _record(calendar)
    calendar.given.add_argument("meetings", metavar="MEETING", nargs="+", help=_MEETING)
    calendar.flags.add_argument("--out", metavar="PATH", type=_path, required=True, help="filen som ska skrivas")


def _scan(add: Any) -> None:
    scan = add("scan", "leta efter uppgifter som pekar ut en person")
    scan.given.add_argument("texts", metavar="TEXT", nargs="+", type=_text, help="textfil i UTF-8, eller - för stdin")
    scan.flags.add_argument(
        "--record",
        metavar="FILE",
        type=_path,
        default=argparse.SUPPRESS,
        help="låt filens egna tjänstenummer, adresser och namn stå",
    )
    _json(scan)


def _upkeep(add: Any) -> None:
    _record(add("check", "kontrollera att filen är hel"))

    backup = add("backup", "gör en kontrollerad säkerhetskopia")
    _record(backup)
    backup.given.add_argument("dir", metavar="DIR", type=_path, help="mappen för säkerhetskopior")

    restore = add("restore", "återställ från en säkerhetskopia; det som fanns sparas bredvid")
    restore.given.add_argument("backup", metavar="BACKUP", type=_path, help="säkerhetskopian")
    _record(restore)

    salvage = add("salvage", "rädda det som går att läsa ur en skadad fil till en ny; den skadade lämnas orörd")
    _record(salvage)
    salvage.given.add_argument("target", metavar="NEW", type=_path, help="den nya filen")

    export = add("export", "skriv ut allt som JSON, okrypterat")
    _record(export)
    export.given.add_argument("dir", metavar="DIR", type=_path, help="en tom eller ny mapp")

    reading = add("import", "läs in skolor, enheter, funktioner eller personal (CSV) eller ett ifyllt frågeformulär")
    _record(reading)
    reading.given.add_argument(
        "source", metavar="SOURCE", type=_path, help="CSV-fil, eller formulär som PDF eller text"
    )

    log = add("log", "visa åtkomstloggen")
    _record(log)
    log.flags.add_argument("--verify", action="store_true", help="kontrollera att loggen hänger ihop")

    counts = add("counts", "räkna vad som togs upp under en termin, i flera filer tillsammans; små tal visas inte")
    counts.given.add_argument("files", metavar="FILE", nargs="+", type=_path, help="Samverkansfilerna, minst två")
    counts.flags.add_argument(
        "--term", metavar="TERM", type=HalfYear.read, required=True, help="en termin som är slut: VT2026 eller HT2026"
    )
    _json(counts)


def _record(command: Parser) -> None:
    command.given.add_argument("file", metavar="FILE", type=_path, help="Samverkansfilen")


def _json(command: Parser) -> None:
    command.flags.add_argument("--json", action="store_true", help="svara med JSON")


def _path(text: str) -> Path:
    return Path(_text(text))


def _text(text: str) -> str:
    if not text or "\0" in text:
        raise WrongUse(problem="En sökväg är tom eller innehåller ogiltiga tecken.", program=PROGRAM)
    return text


def _years(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,3}", text) or not 1 <= int(text) <= MOST_YEARS:
        raise WrongUse(problem=f"--years ska vara ett helt tal från 1 till {MOST_YEARS}.", program=f"{PROGRAM} demo")
    return int(text)
