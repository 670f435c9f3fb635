"""Realistic papers of an invented municipality, for tests, pictures and benchmarks. No real person, no real case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from samverkan_desktop.documents import wording
from samverkan_desktop.documents.values import (
    AgendaGap,
    AgendaLine,
    AgendaPaper,
    Approval,
    AttendanceListPaper,
    Called,
    Choice,
    Correction,
    FollowUpListPaper,
    FollowUpRow,
    InvitationPaper,
    MinutesItem,
    MinutesPaper,
    MissingFunction,
    NextMeeting,
    NotePart,
    OmittedItem,
    PartKind,
    Signature,
    YearDate,
)
from tests.documents.samples_common import (
    CALLED,
    CITATION,
    DAY,
    MEETING,
    SECRECY,
    YEAR,
    frame,
    png,
)
from tests.documents.samples_items import (
    ATTENDANCE,
    CASES,
    CLOSING,
    GENERAL,
)

__all__ = [
    "ATTENDANCE",
    "CASES",
    "DAY",
    "MEETING",
    "SECRECY",
    "agenda",
    "attendance_list",
    "corrected_minutes",
    "follow_up_list",
    "frame",
    "invitation",
    "long_minutes",
    "minutes",
    "minutes_without_cases",
    "png",
    "short_minutes",
]


def invitation(*, year: int = 7, people: int = 9) -> InvitationPaper:
    """A call for questions, with the year's dates."""
    dates = tuple(YearDate(day=day, start=time(13), end=time(15), note=note) for day, note in YEAR[:year])
    return InvitationPaper(
        frame=frame(wording.INVITATION),
        meeting=MEETING,
        last_day_for_questions=date(2026, 11, 19),
        reply="Senast 2026-11-26 till registrator",
        send_questions_to="registrator, barn och utbildning",
        choices=(
            Choice(label="Från", options=("Barn och utbildning", "Socialförvaltningen", "Fristående skola")),
            Choice(label="Slag", options=("Generell fråga", "Ärende utan namn", "Ärende med samtycke")),
            Choice(label="Stadium", options=("Förskola", "F–3", "4–6", "7–9", "Gymnasium")),
            Choice(label="Område", options=("Frånvaro", "Oro i hemmet", "Psykisk ohälsa", "Våld", "Annat")),
        ),
        called=CALLED[:people],
        year_dates=dates,
        report_citation=CITATION,
    )


def agenda(*, external: bool = False, items: int = 8) -> AgendaPaper:
    """A sent agenda; for external guests the cases are left out."""
    lines: list[AgendaLine | AgendaGap] = [
        AgendaLine(number=1, heading="Välkomna, närvaro och dagordning", presenter="Förvaltningschef", minutes=5),
        AgendaLine(
            number=2, heading="Uppföljning av åtgärder från möte 6/2026", presenter="Nämndsekreterare", minutes=15
        ),
        AgendaLine(
            number=3, heading="Ny rutin för återkoppling till den som anmält oro", presenter="Jurist", minutes=20
        ),
    ]
    if external:
        lines.append(AgendaGap(count=3, minutes=55))
    else:
        lines += [
            AgendaLine(number=4, heading="hög frånvaro", case_code="K7", presenter="Rektor", minutes=20),
            AgendaLine(number=5, heading="oro i hemmet, förskola", case_code="K9", presenter="Rektor", minutes=20),
            AgendaLine(number=6, heading="flytt mellan kommuner", case_code="K11", presenter="Kurator", minutes=15),
        ]
    lines += [
        AgendaLine(
            number=7, heading="Kontaktpersoner för skolorna vårterminen 2027", presenter="Enhetschef", minutes=10
        ),
        AgendaLine(number=8, heading="Övriga frågor och nästa möte", presenter="Förvaltningschef", minutes=5),
    ]
    lines += [
        AgendaLine(number=number, heading=f"Generell fråga nummer {number}", presenter="Enhetschef", minutes=5)
        for number in range(9, items + 1)
    ]
    return AgendaPaper(
        frame=frame(wording.AGENDA),
        meeting=MEETING,
        last_day_for_questions=date(2026, 11, 19),
        reply="Senast 2026-11-26 till registrator",
        called=CALLED if not external else (*CALLED[:3], Called(function="Koordinator", unit="Regionens vårdcentral")),
        items=tuple(lines),
        attachments=("Förteckning över öppna åtgärder 2026-11-26", "Förslag till rutin för återkoppling"),
    )


def attendance_list(people: int = 9, empty: int = 5) -> AttendanceListPaper:
    """A list to sign."""
    rows = (CALLED * (people // len(CALLED) + 1))[:people]
    return AttendanceListPaper(
        frame=frame(wording.ATTENDANCE_LIST, checked=False), meeting=MEETING, rows=rows, empty_rows=empty
    )


def follow_up_list(copies: int = 1) -> FollowUpListPaper:
    """Overdue, ongoing and finished actions, in the order the record happens to give them."""
    rows = (
        FollowUpRow(
            what="Bjud in till gemensamt möte med öppenvård",
            responsible="Rektor, frågande skola",
            due=date(2026, 12, 18),
            paragraph=44,
            meeting="7/2026",
            state="Pågår",
        ),
        FollowUpRow(
            what="Översätt broschyren till vårdnadshavare till arabiska och dari",
            responsible="Kommunikatör",
            due=date(2026, 11, 21),
            paragraph=31,
            meeting="5/2026",
            state="Öppen",
        ),
        FollowUpRow(
            what="Förenkla rutinen för övergång mellan förskola och skola, högst en sida",
            responsible="Specialpedagog, elevhälsan",
            due=date(2026, 12, 2),
            paragraph=42,
            meeting="7/2026",
            state="Pågår",
        ),
        FollowUpRow(
            what="Lista över kontaktpersoner till alla skolor",
            responsible="Enhetschef, barn och familj",
            due=date(2026, 10, 30),
            paragraph=33,
            meeting="6/2026",
            state="Godkänd av mötet",
            finished=True,
        ),
        FollowUpRow(
            what="Undersök om fler skolsköterskor kan delta på distans",
            responsible="Grundskolechef",
            state="Öppen",
            paragraph=38,
            meeting="6/2026",
        ),
    )
    return FollowUpListPaper(
        frame=frame(wording.FOLLOW_UP_LIST),
        heading="Uppföljning av åtgärder, konsultation",
        as_of=DAY,
        rows=rows * copies,
    )


SIGNATURES = (
    Signature(function="Nämndsekreterare", name="Cajsa Rönnbro"),
    Signature(function="Förvaltningschef, barn och utbildning", name="Mattias Ulvhäll"),
)

MINUTES = MinutesPaper(
    frame=frame(wording.MINUTES, status="Godkänd"),
    meeting=MEETING,
    note_taker="Nämndsekreterare",
    attendance=ATTENDANCE,
    missing=(MissingFunction(function="kurator", times_in_row=3),),
    items=(*GENERAL, *CASES, *CLOSING),
    report_citation=CITATION,
    next_meeting=NextMeeting(
        day=date(2027, 1, 12), start=time(13), end=time(15), place="Kommunhuset, Sammanträdesrum 2"
    ),
    approval=Approval(day=date(2026, 12, 8), by="nämndsekreteraren"),
    signatures=SIGNATURES,
    sent_to=("Rektor, Centralskolan", "Elevhälsan", "Socialförvaltningen, barn och familj"),
)


def minutes() -> MinutesPaper:
    """Approved minutes of an ordinary meeting: eight §§, three of them cases."""
    return MINUTES


def short_minutes() -> MinutesPaper:
    """A meeting with two §§ and no case, not approved yet."""
    return replace(
        MINUTES,
        frame=frame(wording.MINUTES, status="Utkast", checked=False),
        items=(GENERAL[0], GENERAL[2]),
        missing=(),
        approval=None,
        next_meeting=None,
        sent_to=(),
    )


def long_minutes(items: int = 30) -> MinutesPaper:
    """Minutes with many §§, as an example, with a secrecy marking."""
    pool = (*GENERAL[1:], *CASES)
    many = tuple(replace(pool[number % len(pool)], paragraph=41 + number) for number in range(items))
    marked = frame(wording.MINUTES, status="Godkänd", secrecy=SECRECY, example=True)
    return replace(MINUTES, frame=replace(marked, coat_of_arms=png()), items=many, attendance=ATTENDANCE * 3)


def minutes_without_cases() -> MinutesPaper:
    """The same minutes as `minutes`, for those outside the circles."""
    items = tuple(
        OmittedItem(paragraph=item.paragraph) if isinstance(item, MinutesItem) and item.case else item
        for item in MINUTES.items
    )
    return replace(MINUTES, items=items)


def corrected_minutes() -> MinutesPaper:
    """A second version, where one part has been sanitised."""
    case = CASES[0]
    cleaned = replace(
        case,
        heading="",
        parts=(NotePart(kind=PartKind.BACKGROUND, sanitised_on=date(2026, 12, 10)), *case.parts[1:]),
    )
    return replace(
        MINUTES,
        items=(*GENERAL, cleaned, *CLOSING),
        correction=Correction(
            version=2, day=date(2026, 12, 10), reason="fel datum för överlämningsmötet i § 43", by="nämndsekreteraren"
        ),
    )
