"""``samverkan check``, ``backup``, ``restore``, ``salvage`` and ``log``."""

from __future__ import annotations

from samverkan_desktop.cli.call import DONE, NO, Call
from samverkan_desktop.cli.opening import opened
from samverkan_desktop.cli.passphrase import passphrase
from samverkan_desktop.cli.places import require_file, require_folder, require_parent
from samverkan_desktop.domain.clock import local
from samverkan_desktop.services.log_review import LogReviews
from samverkan_desktop.services.log_traces import ADVICE
from samverkan_desktop.services.log_words import LogWords, ToldRow
from samverkan_desktop.services.salvaging import rescue
from samverkan_desktop.services.upkeep import Restored, Upkeep, restore_backup


def check(call: Call) -> int:
    """Ask the record everything; exit 1 when it is not whole."""
    with opened(call, call.args.file, warn=False) as session:
        answers = Upkeep(session).check()
    for answer in answers:
        mark = "OK " if answer.ok else "RÅD" if answer.advice else "FEL"
        call.console.line(f"{mark}  {answer.sentence}")
    faults = sum(answer.is_fault for answer in answers)
    if not faults:
        return DONE
    call.console.error(f"{call.args.file.name} är inte hel: {faults} fel. Inget har ändrats. Se listan ovan.")
    return NO


def backup(call: Call) -> int:
    """Make a verified backup."""
    require_folder(call.args.dir)
    with opened(call, call.args.file) as session:
        made = Upkeep(session).back_up(call.args.dir)
    size = f"{made.size / 1_000_000:.1f}".replace(".", ",")
    call.console.line(f"Säkerhetskopian är gjord och kontrollerad: {made.path} ({size} MB).")
    if made.thinned:
        call.console.line(f"Äldre säkerhetskopior som gallrats ur mappen: {made.thinned}.")
    return DONE


def restore(call: Call) -> int:
    """Put a backup in place; what stood there is kept beside."""
    args = call.args
    require_file(args.backup)
    require_file(args.file)
    require_parent(args.file)
    words = passphrase(args) if args.backup.is_file() else ""
    done = restore_backup(args.backup, args.file, passphrase=words, user=args.user, surroundings=call.surroundings())
    when = local(done.manifest.instant).strftime("%Y-%m-%d kl. %H.%M")
    call.console.line(f"{done.path.name} är återställd från kopian av {when}.")
    if done.missing_changes:
        call.console.line(f"Senare ändringar som inte finns i kopian: {done.missing_changes}.")
    for path in done.kept:
        call.console.line(f"Den tidigare filen finns kvar: {path.name}")
    call.console.line(_two_histories(done))
    call.console.line("Filen öppnas med den lösenfras och den återställningsnyckel som gällde när kopian gjordes.")
    return DONE


def _two_histories(done: Restored) -> str:
    """Say which file is worked in from now on, when the same record lies in more than one."""
    apart = "Det som skrivs i den ena filen kommer inte in i den andra."
    if done.kept_record is not None:
        return (
            f"Arbeta vidare i {done.path.name}. {apart} Behåll {done.kept_record.name} tills inget mer behövs ur den."
        )
    if not done.others:
        return f"Arbeta vidare i {done.path.name}."
    return (
        f"Arbeta vidare i {done.others[0]} som förut. {done.path.name} är en kopia vid sidan om. {apart} "
        f"Ska kopian gälla i stället: återställ den till {done.others[0]}."
    )


def salvage(call: Call) -> int:
    """Read what can be read of a damaged file into a new one; exit 1 when something could not be read."""
    args = call.args
    require_file(args.file)
    require_parent(args.target)
    words = passphrase(args) if args.file.is_file() else ""
    done = rescue(args.file, args.target, passphrase=words, user=args.user, surroundings=call.surroundings())
    held = f"{done.meetings} möten, {done.texts} anteckningar, {done.follow_ups} uppföljningar"
    call.console.line(f"{done.path.name} är skapad med det som gick att läsa: {held}. {args.file.name} är orörd.")
    if done.loose:
        call.console.line(f"Uppgifter som tappat sitt sammanhang: {done.loose}. De följer med och visas i fönstret.")
    call.console.line("Filen öppnas med samma lösenfras och återställningsnyckel som den skadade.")
    call.console.line(
        f"Arbeta vidare i {done.path.name}, inte i {args.file.name}. Det som skrivs i den ena kommer inte in i den "
        "andra."
    )
    if not done.holes:
        return DONE
    for each in done.lost:
        missing = "okänt antal" if each.lost is None else str(each.lost)
        call.console.line(f"{each.part.label}: {each.kept} lästa, {missing} förlorade")
    call.console.error(
        f"{done.holes} ställen i {args.file.name} gick inte att läsa. Jämför med den senaste säkerhetskopian."
    )
    return NO


def log(call: Call) -> int:
    """Show the access log, or with --verify tell whether its chain holds."""
    with opened(call, call.args.file, warn=False) as session:
        if not call.args.verify:
            words, rows = LogWords(session), tuple(Upkeep(session).log())
            for row in rows:
                call.console.line(_line(words.told(row)))
            return DONE
        findings = LogReviews(session).verify()
        last = session.record.head.number
    if not findings:
        call.console.line(f"Loggens {last} rader hänger ihop. Inga manipuleringsspår.")
        return DONE
    for finding in findings:
        call.console.line(finding.sentence)
    call.console.line(ADVICE)
    count = "1 spår" if len(findings) == 1 else f"{len(findings)} spår"
    call.console.error(f"Loggen i {call.args.file.name} har {count} av ändringar utifrån. Se listan ovan.")
    return NO


def _line(told: ToldRow) -> str:
    row = told.row
    when = local(row.instant).strftime("%Y-%m-%d %H:%M:%S")
    parts = [f"{row.number:>6}", when, row.user_name, told.what]
    parts += [part for part in (told.where, told.detail) if part]
    if row.clock_back:
        parts.append("(klockan gick bakåt)")
    return "  ".join(parts)
