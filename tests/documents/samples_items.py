"""The §§ that sample minutes are made from: general questions and cases, all invented."""

from __future__ import annotations

from datetime import date

from samverkan_desktop.documents.values import (
    ActionLine,
    AttendanceRow,
    BasisLine,
    CaseFacts,
    EarlierDiscussion,
    MinutesItem,
    NotePart,
    PartKind,
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
