"""``samverkan new`` and ``export``: an empty record, and everything out of one."""

from __future__ import annotations

import getpass

from samverkan_desktop.cli.call import DONE, Call
from samverkan_desktop.cli.faults import FileTaken, OutputFailed, RecoveryKeyNotShown
from samverkan_desktop.cli.opening import opened
from samverkan_desktop.cli.passphrase import passphrase
from samverkan_desktop.cli.places import require_folder, require_parent
from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.services.exporting import Exporting
from samverkan_desktop.services.records import NewRecord, new_record

_SOMEBODY = "administratör"


def new(call: Call) -> int:
    """Make an empty record and show its recovery key, this once."""
    args, console = call.args, call.console
    name = clean_line(args.municipality, field="Kommunens namn", required=True)
    user = args.user or _login()
    if args.file.exists():
        raise FileTaken(file=args.file.name)
    require_parent(args.file)
    if not console.is_heard:
        raise RecoveryKeyNotShown(file=args.file.name)
    made = new_record(
        args.file,
        municipality=Municipality(name=name),
        user=user,
        passphrase=passphrase(args, twice=True),
        surroundings=call.surroundings(),
    )
    made.session.close()
    try:
        _tell(call, made, name, user)
    except OutputFailed as fault:
        raise RecoveryKeyNotShown(file=args.file.name) from fault
    if not console.is_heard:
        raise RecoveryKeyNotShown(file=args.file.name)
    return DONE


def _tell(call: Call, made: NewRecord, municipality: str, user: str) -> None:
    say = call.console.line
    say(f"{call.args.file.name} är skapad för {municipality}. Användare: {user}.")
    say()
    say("Återställningsnyckel. Den visas bara nu: skriv ut den och lås in den.")
    say(made.recovery_key)
    say()
    say("Nyckeln öppnar filen även om lösenfrasen eller nyckelfilen är borta.")
    call.console.flush()


def export(call: Call) -> int:
    """Write everything as JSON, unencrypted, one file per kind."""
    require_folder(call.args.dir)
    with opened(call, call.args.file) as session:
        counts = Exporting(session).export(call.args.dir)
    values = sum(counts.values())
    call.console.line(f"{values} poster i {len(counts)} filer finns nu i {call.args.dir}.")
    call.console.line("Filerna är inte krypterade. Ta bort dem när de inte behövs längre.")
    return DONE


def _login() -> str:
    """Return the name the user is logged in with."""
    try:
        return clean_line(getpass.getuser(), field="Namn") or _SOMEBODY
    except (KeyError, ImportError, OSError):
        return _SOMEBODY
