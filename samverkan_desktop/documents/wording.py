"""Every Swedish word that the papers print by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from samverkan_desktop.documents.rich import Rich, Strong
from samverkan_desktop.documents.values import (
    AttendanceRow,
    BasisLine,
    CaseFacts,
    Correction,
    EarlierDiscussion,
    MeetingFacts,
    MissingFunction,
    NextMeeting,
    PartKind,
)
from samverkan_desktop.domain import swedish
from samverkan_desktop.domain.text import LINE_LIMIT

# the frame
PAGE_NUMBER = "Sida {page} ({pages})"
FILE_ID = "id"
LOG_HEAD = "logg"
EXAMPLE_MARK = "EXEMPEL"
EXAMPLE_NOTE = "påhittade uppgifter"

# kinds of paper, for the frame
INVITATION = "Inbjudan och frågeupprop"
AGENDA = "Dagordning"
MINUTES = "Minnesanteckningar"
ATTENDANCE_LIST = "Närvarolista"
FOLLOW_UP_LIST = "Uppföljningslista"

# the box of facts
TIME = "Tid"
PLACE = "Plats"
LINK = "Länk"
CONVENER = "Sammankallande"
LAST_DAY = "Sista dag för frågor"
QUESTIONS_CLOSED = "Frågor"
REPLY = "O.s.a."
NOTES_BY = "Anteckningar"
PARAGRAPHS = "Paragrafer"

# tables of people
CALLED = "Kallade"
PRESENT_AND_ABSENT = "Närvarande och frånvarande"
FUNCTION = "Funktion"
NAME = "Namn"
UNIT = "Verksamhet"
STATE = "Närvaro"
SIGNATURE = "Underskrift"
NO_ATTENDANCE = "Närvaron är inte registrerad."

# the call for questions
QUESTIONS = "Frågor till mötet"
SEND = "Lämnas"
QUESTION_LINE = "Frågan"
QUESTION_LIMIT = f"En rad, högst {LINE_LIMIT} tecken, utan namn"
TICK = "☐"
MIND = "Tänk på"
DEIDENTIFY = (
    "Skriv inget som pekar ut ett barn: inga namn, personnummer, födelsedatum eller klasser, och stadium i stället "
    "för ålder. Närmare uppgifter lämnas i rummet."
)
YEAR_DATES = "Årets möten"
YEAR_CALLED_TO = "Mötena"
MEETING_NUMBER = "Nr"
LAST_DAY_SHORT = "Sista dag för frågor"
BEFORE_EACH = "senast den dag som står vid varje möte"
DATE = "Datum"
WEEK = "Vecka"
NOTE = "Anmärkning"

# the agenda
ITEM = "Punkt"
PRESENTER = "Föredragande"
MINUTES_SHORT = "Min"
CLOCK = "Kl."
SUM = "Summa"
ATTACHMENTS = "Bilagor"
NUMBER = "Nr"
SECTION = "§"

LEFT_OUT = "tas inte upp"

# the minutes
NOT_TAKEN_UP = "Punkten togs inte upp."
OMITTED = "Ärendet redovisas inte i denna version."
ACTION = "Åtgärd"
RESPONSIBLE = "Ansvarig"
AT_LATEST = "Senast"
NEXT_MEETING = "Nästa möte"
NEXT_MEETING_OPEN = "Ej bestämt."
APPROVED = "Godkänt"
SIGNATURES = "Underskrifter"
SENT_TO = "Sänds till"
CORRECTION = "Rättelse"
PARTS = {
    PartKind.BACKGROUND: "Bakgrund/fråga",
    PartKind.DISCUSSION: "Samtal",
    PartKind.AGREED: "Överenskommet",
}
FIRST_TIME = "Första gången."

# the list of follow-ups
OVERDUE = "Försenade"
OPEN = "Pågående och öppna"
FINISHED = "Klara"
WHAT = "Åtgärd"
FROM = "Från"
STANDING = "Läge"
NOTHING_TO_FOLLOW = "Det finns inga åtgärder att följa upp."

_ORDINALS = ("", "", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde")


def page_number(page: int, pages: int) -> str:
    """``Sida 1 (3)``."""
    return PAGE_NUMBER.format(page=page, pages=pages)


def meeting_time(meeting: MeetingFacts) -> str:
    """``torsdagen den 3 december 2026, kl. 13.00–15.00 (v. 49)``."""
    return _when(meeting.day, meeting.start, meeting.end)


def _when(day: date, start: time | None, end: time | None) -> str:
    clock = ""
    if start and end:
        clock = f", {swedish.time_span(start, end)}"
    elif start:
        clock = f", kl.{swedish.NBSP}{swedish.clock_time(start)}"
    return f"{swedish.long_date(day)}{clock} ({swedish.week(day)})"


def next_meeting(meeting: NextMeeting | None) -> str:
    """When and where next, or that it is not decided."""
    if meeting is None:
        return NEXT_MEETING_OPEN
    when = swedish.capitalised(_when(meeting.day, meeting.start, meeting.end))
    return f"{when}, {meeting.place}" if meeting.place else when


def questions_closed(last_day: date) -> str:
    """Tell that the last day for questions has been, and what becomes of a later one."""
    return f"Sista dag var {swedish.long_date(last_day)}; senare frågor väntar till nästa möte"


def send_questions(last_day: date | None, send_to: str) -> str:
    """When and where to send a question."""
    until = f"senast {swedish.long_date(last_day)}" if last_day else ""
    to = f"till {send_to}" if send_to else ""
    return swedish.capitalised(" ".join(part for part in (until, to) if part))


def concern(citation: str) -> Rich:
    """The line that stands on invitation and minutes. The law is cited as the register gives it."""
    law = f", {citation}" if citation else ""
    return (
        Strong("Konsultation ersätter inte orosanmälan."),
        f" Den som misstänker att ett barn far illa anmäler genast till socialnämnden{law}.",
    )


def case_heading(code: str, heading: str) -> str:
    """``Ärende K7: hög frånvaro``; without a heading (sanitised) the code alone."""
    return f"Ärende {code}: {heading}" if heading else f"Ärende {code}"


def left_out(count: int, *, krets: bool = False) -> str:
    """``2 ärenden utan externt deltagande``, ``1 ärende utanför kretsen``."""
    return (
        f"{count} {'ärende' if count == 1 else 'ärenden'} {'utanför kretsen' if krets else 'utan externt deltagande'}"
    )


def attendance_state(row: AttendanceRow) -> str:
    """``Närvarande, §§ 41–43`` or ``Ersättare för …``."""
    state = f"Ersättare för {row.substitute_for}" if row.substitute_for else row.state
    return f"{state}, {swedish.paragraphs(row.paragraphs)}" if row.paragraphs else state


def unit(row: AttendanceRow) -> str:
    """``Norra skolan (fristående)``."""
    return f"{row.unit} ({row.principal})" if row.unit and row.principal else row.unit or row.principal


def missing(functions: Sequence[MissingFunction]) -> Rich:
    """``Funktion som ska delta men saknades: kurator (tredje mötet i rad).`` with the functions set off."""
    noun = "Funktion" if len(functions) == 1 else "Funktioner"
    runs: list[str | Strong] = [f"{noun} som ska delta men saknades: "]
    for number, gap in enumerate(functions):
        if number:
            runs.append(" och " if number == len(functions) - 1 else ", ")
        runs.append(Strong(gap.function))
        runs.append(_in_row(gap.times_in_row))
    return (*runs, ".")


def _in_row(times: int) -> str:
    if times < 2:
        return ""
    ordinal = _ORDINALS[times] if times < len(_ORDINALS) else f"{times}:{'a' if _says_a(times) else 'e'}"
    return f" ({ordinal} mötet i rad)"


def _says_a(number: int) -> bool:
    """21:a and 22:a, but 11:e and 12:e."""
    return number % 10 in (1, 2) and number % 100 not in (11, 12)


def case_facts(case: CaseFacts) -> str:
    """The lines under a case: naming, stage, who asks, earlier discussions, bases, circle."""
    sentences = [f"{case.naming}."] if case.naming else []
    if case.stage:
        sentences.append(f"Stadium: {case.stage}.")
    if case.asking_side:
        sentences.append(f"Fråga från {case.asking_side}.")
    sentences.append(_earlier(case.earlier))
    sentences.extend(_basis(line, first=not number) for number, line in enumerate(case.bases))
    if case.circle:
        sentences.append(f"Krets: {', '.join(case.circle)}.")
    return " ".join(sentences)


def _earlier(discussions: Sequence[EarlierDiscussion]) -> str:
    if not discussions:
        return FIRST_TIME
    if len(discussions) == 1:
        one = discussions[0]
        where = f", {swedish.paragraph(one.paragraph)}" if one.paragraph else ""
        return f"Senast vid möte {one.meeting}{where}."
    named = (
        f"{one.meeting} ({swedish.paragraph(one.paragraph)})" if one.paragraph else one.meeting for one in discussions
    )
    return f"Tidigare vid möte {swedish.listing(named)}."


def _basis(line: BasisLine, *, first: bool) -> str:
    whose = line.side if line.side.endswith(("s", "x", "z")) else f"{line.side}s"
    assessed = ""
    if line.assessed_by or line.assessed_on:
        by = f" av {line.assessed_by}" if line.assessed_by else ""
        on = f" {line.assessed_on.isoformat()}" if line.assessed_on else ""
        assessed = f", prövat{by}{on}"
    return f"{whose}{' uppgifter' if first else ''}: {line.basis}{assessed}."


def sanitised(on: date) -> str:
    """What stands where a text was taken away."""
    return f"Texten är sanerad {on.isoformat()} och borttagen i alla versioner."


def correction(change: Correction) -> Rich:
    """Which version, when and why."""
    by = f" av {change.by}" if change.by else ""
    lead = Strong(f"{CORRECTION}, version {change.version}.")
    return (lead, f" Rättat {change.day.isoformat()}{by}. Orsak: {change.reason.strip().rstrip('.')}.")


def approved(day: date, by: str, way: str = "") -> str:
    """When, by whom, and how where that was outside the program."""
    told = f"{swedish.capitalised(swedish.long_date(day))}{f' av {by}' if by else ''}"
    return f"{told}, {way}" if way else told


def late(days: int) -> str:
    """``Försenad 12 dagar``: in words, so that it reads in black and white."""
    return swedish.NBSP.join(("Försenad", str(days), "dag" if days == 1 else "dagar"))


def at_meeting(number: str) -> str:
    """``möte 6/2026``."""
    return f"möte{swedish.NBSP}{number}"


def as_of(day: date) -> str:
    """The day a list was made."""
    return f"Läget {swedish.long_date(day)}"


def counted(name: str, count: int) -> str:
    """``Försenade (3)``."""
    return f"{name} ({count})"
