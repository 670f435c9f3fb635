"""Realistic papers of an invented municipality, for tests, pictures and benchmarks. No real person, no real case."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from datetime import date, time

from samverkan_desktop.documents import wording
from samverkan_desktop.documents.values import (
    ActionLine,
    AgendaGap,
    AgendaLine,
    AgendaPaper,
    Approval,
    AttendanceListPaper,
    AttendanceRow,
    BasisLine,
    Called,
    CaseFacts,
    Choice,
    Correction,
    EarlierDiscussion,
    FollowUpListPaper,
    FollowUpRow,
    InvitationPaper,
    MeetingFacts,
    MinutesItem,
    MinutesPaper,
    MissingFunction,
    NextMeeting,
    NotePart,
    OmittedItem,
    PaperFrame,
    PartKind,
    Signature,
    YearDate,
)

DAY = date(2026, 12, 3)
CITATION = "19 kap. 1 § socialtjänstlagen"
SECRECY = "Sekretess enligt 23 och 26 kap. offentlighets- och sekretesslagen"

MEETING = MeetingFacts(
    heading="Konsultationsmöte 7/2026",
    day=DAY,
    start=time(13),
    end=time(15),
    place="Kommunhuset, Sammanträdesrum 2, och på distans",
    link="möte.exempelkommun.example/konsultation-7",
    convener="Förvaltningschef, barn och utbildning",
)

CALLED = (
    Called(function="Rektor", name="Vera Almkvist", unit="Centralskolan"),
    Called(function="Rektor", name="Jonatan Tärnby", unit="Norra skolan (fristående)"),
    Called(function="Pedagog", name="Ylva Sandlycke", unit="Centralskolan"),
    Called(function="Specialpedagog", name="Miriam Haddasson", unit="Elevhälsan"),
    Called(function="Kurator", name="Tove Ekhammar", unit="Elevhälsan"),
    Called(function="Skolsköterska", name="Signe Lövby", unit="Elevhälsan"),
    Called(function="Socialsekreterare", name="Amir Forsvall", unit="Barn och familj"),
    Called(function="Socialsekreterare", name="Disa Kvarnlund", unit="Öppenvården"),
    Called(function="Jurist", name="Henrik Odengård", unit="Socialförvaltningen"),
)


YEAR = (
    (date(2027, 1, 12), ""),
    (date(2027, 2, 16), "En vecka tidigare: sportlov v. 8"),
    (date(2027, 4, 6), ""),
    (date(2027, 5, 18), ""),
    (date(2027, 9, 21), ""),
    (date(2027, 10, 26), "En vecka tidigare: höstlov v. 44"),
    (date(2027, 12, 14), ""),
)


def png(width: int = 60, height: int = 72) -> bytes:
    """A plain shield-coloured picture to stand in for a coat of arms."""
    row = b"\x00" + b"\x1d\x5b\x6f" * width
    raw = zlib.compress(row * height, 9)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", raw) + chunk(b"IEND", b"")


def frame(kind: str, *, status: str = "", secrecy: str = "", example: bool = False, checked: bool = True) -> PaperFrame:
    """The frame of a paper from Exempelkommun."""
    return PaperFrame(
        municipality="Exempelkommun",
        administrations=("Barn- och utbildning", "Socialförvaltningen"),
        document_type=kind,
        day=DAY,
        dnr=("BUN 2026/41", "SN 2026/77"),
        status=status,
        secrecy_marking=secrecy,
        check_line="Identifierarkontroll 2026-12-03 kl. 14.52, granskad av sekreterare" if checked else "",
        plan_reference="Dokumenthanteringsplan p. 3.2",
        file_id="7f3a-26-07",
        author="Exempelkommun",
        title=f"{kind}, konsultationsmöte 7/2026",
        example=example,
    )


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


ATTENDANCE = (
    AttendanceRow(
        function="Rektor", name="Vera Almkvist", unit="Centralskolan", principal="kommunal", state="Närvarande"
    ),
    AttendanceRow(
        function="Rektor",
        name="Jonatan Tärnby",
        unit="Norra skolan",
        principal="fristående",
        state="Närvarande",
        paragraphs=(41, 42, 43),
    ),
    AttendanceRow(
        function="Pedagog", name="Ylva Sandlycke", unit="Centralskolan", state="Närvarande", paragraphs=(43, 44)
    ),
    AttendanceRow(function="Socialsekreterare", name="Amir Forsvall", unit="Barn och familj", state="Närvarande"),
    AttendanceRow(function="Jurist", name="Henrik Odengård", unit="Socialförvaltningen", state="På distans"),
    AttendanceRow(
        function="Skolsköterska", name="Signe Lövby", unit="Elevhälsan", state="", substitute_for="Berit Stenhage"
    ),
    AttendanceRow(function="Kurator", name="Tove Ekhammar", unit="Elevhälsan", state="Anmält förhinder"),
)


def _note(background: str = "", discussion: str = "", agreed: str = "") -> tuple[NotePart, ...]:
    return (
        NotePart(kind=PartKind.BACKGROUND, text=background),
        NotePart(kind=PartKind.DISCUSSION, text=discussion),
        NotePart(kind=PartKind.AGREED, text=agreed),
    )


GENERAL = (
    MinutesItem(
        paragraph=41,
        heading="Närvaro och dagordning",
        parts=_note(agreed="Dagordningen godtas. Frågan om läxhjälp tas upp under § 47."),
    ),
    MinutesItem(
        paragraph=42,
        heading="Uppföljning av åtgärder från möte 6/2026",
        parts=_note(
            background="Av sex öppna åtgärder är fyra klara och en pågår. En är försenad.",
            discussion=(
                "Det gemensamma mötet med öppenvården har hållits. Skolan upplever att tröskeln har blivit lägre.\n"
                "- Broschyren till vårdnadshavare är översatt till tre språk.\n"
                "- Rutinen för övergång mellan förskola och skola är prövad i två grupper och behöver förenklas."
            ),
            agreed="Den försenade åtgärden får ny tid.",
        ),
        actions=(
            ActionLine(
                what="Förenkla rutinen för övergång mellan förskola och skola, högst en sida",
                responsible="Specialpedagog, elevhälsan",
                due=date(2027, 1, 29),
            ),
        ),
    ),
    MinutesItem(
        paragraph=43,
        heading="Ny rutin för återkoppling till den som anmält oro",
        parts=_note(
            background=(
                "Personal i skola och förskola säger att de sällan får veta om en anmälan har tagits emot. "
                "Hur ser socialtjänsten till att återkopplingen kommer fram?"
            ),
            discussion=(
                "Juristen redogör för vad som får lämnas ut. Den som är skyldig att anmäla kan få veta om utredning "
                "har inletts, inte inleds eller redan pågår, om det inte är olämpligt. Rektorerna önskar ett besked "
                "som går att förstå utan att ringa."
            ),
            agreed="Socialtjänsten lämnar ett skriftligt besked på en fastställd blankett och för lista över besked.",
        ),
        actions=(
            ActionLine(
                what="Ta fram blankett för återkoppling",
                responsible="Jurist, socialförvaltningen",
                due=date(2026, 12, 18),
            ),
            ActionLine(
                what="Informera rektorer och förskolechefer om blanketten vid rektorsmötet i januari",
                responsible="Förvaltningschef, barn och utbildning",
                due=date(2027, 1, 20),
            ),
        ),
    ),
)

CASES = (
    MinutesItem(
        paragraph=44,
        heading="hög frånvaro",
        case=CaseFacts(
            code="K7",
            naming="Ärende utan namn",
            stage="7–9",
            asking_side="skola",
            earlier=(EarlierDiscussion(meeting="6/2026", paragraph=37),),
            bases=(
                BasisLine(side="Skolan", basis="utan namn", assessed_by="rektor", assessed_on=date(2026, 11, 30)),
                BasisLine(side="Socialtjänsten", basis="allmän information"),
            ),
            circle=("frågande skola", "elevhälsan", "socialtjänsten"),
        ),
        parts=_note(
            background=(
                "Eleven har varit borta större delen av höstterminen. Skolan har haft tre möten med vårdnadshavare. "
                "Vilket stöd kan socialtjänsten ge utan ansökan?"
            ),
            discussion=(
                "Öppenvården kan erbjuda samtalsstöd utan biståndsbeslut. Socialsekreteraren redogör för möjligheten "
                "till ett gemensamt möte med vårdnadshavare och mobila teamet. Skolan prövar själv, samma dag, om "
                "uppgifterna ska anmälas; mötet tar inte ställning."
            ),
            agreed="Skolan bjuder in vårdnadshavare och öppenvård till ett gemensamt möte.",
        ),
        actions=(
            ActionLine(
                what="Bjud in till gemensamt möte med öppenvård",
                responsible="Rektor, frågande skola",
                due=date(2026, 12, 18),
            ),
        ),
    ),
    MinutesItem(
        paragraph=45,
        heading="oro i hemmet, förskola",
        case=CaseFacts(
            code="K9",
            naming="Ärende utan namn",
            stage="förskola",
            asking_side="förskola",
            bases=(
                BasisLine(side="Förskolan", basis="utan namn", assessed_by="rektor", assessed_on=date(2026, 12, 1)),
            ),
            circle=("frågande förskola", "socialtjänsten"),
        ),
        parts=_note(
            background=(
                "Barnet hämtas ofta sent och är trött. Personalen är osäker på hur man pratar med hemmet utan att "
                "förlora förtroendet."
            ),
            discussion=(
                "Familjerådgivaren beskriver hur ett första samtal kan läggas upp: utgå från barnets dag, fråga hur "
                "familjen har det och berätta vilket stöd som finns. Förskolan prövar själv, samma dag, om "
                "uppgifterna ska anmälas; mötet tar inte ställning."
            ),
            agreed="Förskolan genomför ett samtal med stöd av familjecentralens material.",
        ),
        actions=(
            ActionLine(
                what="Lämna över materialet och vara bollplank inför samtalet",
                responsible="Familjerådgivare, öppenvården",
                due=date(2026, 12, 11),
            ),
        ),
    ),
    MinutesItem(
        paragraph=46,
        heading="flytt mellan kommuner",
        case=CaseFacts(
            code="K11",
            naming="Ärende med samtycke",
            stage="4–6",
            asking_side="socialtjänst",
            earlier=(
                EarlierDiscussion(meeting="4/2026", paragraph=22),
                EarlierDiscussion(meeting="5/2026", paragraph=30),
            ),
            bases=(
                BasisLine(
                    side="Socialtjänsten",
                    basis="samtycke, 10 kap. 1 § och 12 kap. 2 § offentlighets- och sekretesslagen",
                    assessed_by="socialsekreterare",
                    assessed_on=date(2026, 11, 24),
                ),
                BasisLine(side="Skolan", basis="utan namn", assessed_by="kurator", assessed_on=date(2026, 11, 30)),
            ),
            circle=("mottagande skola", "elevhälsan", "socialtjänsten"),
        ),
        parts=_note(
            background="Hur får en skola som tar emot en elev mitt i terminen veta vad som har fungerat tidigare?",
            discussion=(
                "Skolan berättar att underlaget kom sex veckor efter skolstart. Socialtjänsten kan, med samtycke, "
                "bidra till ett överlämningsmöte före första skoldagen."
            ),
            agreed="Ett överlämningsmöte hålls inom en vecka från det att flytten är känd.",
        ),
    ),
)

CLOSING = (
    MinutesItem(paragraph=47, heading="Läxhjälp vid fritidsgården", taken_up=False),
    MinutesItem(
        paragraph=48,
        heading="Övriga frågor",
        parts=_note(discussion="Inga övriga frågor."),
    ),
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
