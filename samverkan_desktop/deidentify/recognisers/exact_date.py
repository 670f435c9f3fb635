# ruff: noqa: E501 - patterns are easier to judge whole
"""The day something happened to a child. Days of meetings, follow-ups, statutes and papers may stand (docs/deidentify.md).

Which of the two a day is, the words of its sentence tell: the nearest word of an event or of a plan decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.alternation import beginning_with
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading
from samverkan_desktop.deidentify.recognisers.trait_words import PERSON
from samverkan_desktop.deidentify.recognisers.triggers import fitted
from samverkan_desktop.deidentify.recognisers.waking import WAKE

_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_NAMES = _MONTHS.split("|")
_SHORT = {m[:3]: m for m in _NAMES} | {"sept": "september"}
_WEEKDAY = r"(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?[ ])?"
_NAMED = re.compile(
    rf"\b(?:natten[ ](?:till|mot)[ ]|i[ ](?:mån|tis|ons|tors|fre|lör|sön)dags,?[ ])?{_WEEKDAY}(?:[dD]en[ ])?(?<![0-9.,:§–-])[0-3]?[0-9](?::?e)?[ ]"
    rf"(?P<month>{_MONTHS}|jan|feb|apr|aug|sept?|okt|nov|dec)(?![\w])(?-i:\.(?=[ ][a-zåäö0-9]))?(?:[ ](?:19|20)[0-9]{{2}})?",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"[0-9](?<![\w./:-].)(?:[0-9]?/(?P<short>1[0-2]|0?[1-9])(?:[- ](?:20)?[0-9]{2})?(?![\w/]|[.,:-][0-9])"
    r"|0[0-9]{2}-(?P<iso>[01][0-9])-[0-3][0-9](?![\w-]|[ ]?kl))"
)
_BEFORE_NUMBER = re.compile(rf"{_WEEKDAY}(?:[dD]en[ ])?$", re.IGNORECASE)
_FEAST = re.compile(
    r"\b(?:(?:på[ ])?(?P<day>midsommarafton(?:en)?|midsommardagen|julafton(?:en)?|juldagen|nyårsafton(?:en)?|nyårsdagen"
    r"|valborgsmässoafton|valborg|luciadagen|påskafton|skärtorsdagen|långfredagen|annandagen|alla[ ]helgons[ ]dag"
    r"|nationaldagen|kristi[ ]himmelsfärdsdag|(?:första|andra|tredje|fjärde)[ ](?:söndagen[ ]i[ ])?advent))(?!\w)",
    re.IGNORECASE,
)
_FEAST_SEASON = {
    "mid": "i somras", "jul": "i julas", "nyå": "vid nyår", "val": "i våras", "luc": "i vintras", "pås": "i påskas",
    "skä": "i påskas", "lån": "i påskas", "ann": "vid jul", "all": "i höstas", "nat": "i somras", "kri": "i våras",
}  # fmt: skip
WAKE.add("month", " ".join((*_NAMES, *_SHORT)))
WAKE.add(
    "feast",
    "midsommarafton* midsommardagen julafton* juldagen nyårsafton* nyårsdagen valborg* luciadagen påskafton skärtorsdagen "
    "långfredagen annandagen helgons nationaldagen himmelsfärdsdag advent",
)

_PLANNED = beginning_with(
    r"""
    född födel fyll personn pnr m[öo]te sammanträ uppfölj följs?\supp avstäm kallel kallas inbjud senast klart?\b
    nästa åtgärd ansvarig dagordning protokoll anteckning kl\. lag(?:en|ar)?\b gäller giltig träder tillträder trädde
    ikraft kraft beslutad antagen version reviderad revideras upprättad daterad utskriven läsår termin studiedag lovet
    lov\b budget remiss enkät kurs utbildning planerings seminarium föreläsning konferens föräldramöte boka tid\b tider
    sip lots konsultation underlag svar\b rapport redovisa återkopp återkom återrapport skickas lämnas sista\sdag
    t\.?o\.?m fr\.?o\.?m tills före\b innan\b stäng öppnar öppet semester rekryter börjar slutar plan\b planeras
    överenskommel arbetsgrupp styrgrupp bjud ses\b träffas period statistik skolstart prövning ansök nämnd kalender
    datum deadline införs införa startar start\b flyttar\still ersätter upphör avtal bidrag medel deltar rundan
    kommer\satt tas\s(?:upp|fram) erbjuds hålls hölls anmäl(?:an|s|er)?\s(?:senast|före|till)
    """
)
_HAPPENED = beginning_with(
    r"""
    hän(?:de|t) inträffa rym(?:de|t|mer) försvann försvunnit slog slagits slagit misshandl hota(?:de|t|ts) bråk
    slagsmål polisanmäl anmäldes grip grep häkt omhändert placerades avled dog\b dött sköts brann brand eldade operera
    föddes döptes flyttade flyttat bytte hembesök utebl frånvar borta sedan sen\b hitta(?:de|des|t) hör(?:de|t) ringde berätta
    avslöja sprang kördes skada blåmärk mådde självmord inlagd inskriven skrevs\s(?:in|ut) döm[td] umgänge underteckna
    stoppa olycka tips\b inkommet bröt våld stal snatta påkörd avslutad avslutades insats omskur gift bråkade sågs
    misstänk inbrott rån\b stöld drogtest urinprov akuten ambulans
    skolkade stannade orosanmäl tingsrätt utvisa vräk kronofogd beviljades beslagt
    """
)
_PAST = beginning_with(
    r"kom\b gick\b åkte\b tog\b fick\b var\b blev\b hade\b sa\b såg\b togs\b gavs\b sattes\b lades\b [^\W\d_]{3,}(?:ade|ades|dde|ddes|ats|its|tts)\b"
)
_SOMEONE = re.compile(rf"\b{PERSON}\b")
_ENDS = re.compile(r"[.!?][ \n]+(?=[A-ZÅÄÖ])|\n")
_AFTER_PREPOSITION = re.compile(r"\b(?:från|till|mot|efter|före|innan|kring|och)[ ]$")
_REACH = 110
_NEARBY = 25  # a verb in the past tense tells less than a word for what happened
_FAR = 60  # somebody named tells less than something that happened
_REASON = "Exakt datum för en händelse. Tillsammans med annat kan det peka ut barnet. Skriv månad eller årstid."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield exact days with the month to write instead."""
    view = reading.view
    for match in reading.matches(_NAMED, reading.around("month", 34)):
        if _tells(view, match.start(), match.end()):
            low = match.group("month").lower()
            yield _hit(view, match.start(), match.end(), _SHORT.get(low, low))
    for match in _NUMBERED.finditer(view) if reading.numbers else ():
        number = int(match.group("short") or match.group("iso"))
        part = _BEFORE_NUMBER.search(view, max(0, match.start() - 16), match.start())
        start = part.start() if part else match.start()
        if 1 <= number <= 12 and _tells(view, start, match.end()):
            yield _hit(view, start, match.end(), _NAMES[number - 1])
    for match in reading.matches(_FEAST, reading.around("feast", 40)):
        if _tells(view, match.start(), match.end()):
            season = _FEAST_SEASON.get(match.group("day")[:3].lower(), "i december")
            yield Hit(*match.span(), Kind.EXACT_DATE, _REASON, fitted(season, view, match.start()), 1)


def _hit(view: str, start: int, end: int, month: str) -> Hit:
    alone = _AFTER_PREPOSITION.search(view, max(0, start - 10), start)
    instead = month if alone else fitted(f"i {month}", view, start)
    return Hit(start, end, Kind.EXACT_DATE, _REASON, instead, 1)


def _tells(view: str, start: int, end: int) -> bool:
    """Tell whether something happened that day: the nearest word that says so is nearer than any word of a plan."""
    before = view[max(0, start - _REACH) : start]
    cut = 0
    for found in _ENDS.finditer(before):
        cut = found.end()
    before = before[cut:]
    after = view[end : end + _REACH]
    stop = _ENDS.search(after)
    after = after[: stop.start()] if stop else after
    low, low_after = before.lower(), after.lower()
    planned = _distance(_PLANNED, low, low_after)
    happened = min(_distance(_HAPPENED, low, low_after), _distance(_PAST, low, low_after) + _NEARBY)
    return min(happened, _distance(_SOMEONE, before, after) + _FAR) < planned


def _distance(pattern: re.Pattern[str], before: str, after: str) -> int:
    """Return how far away the nearest match is; very far when there is none."""
    near = 1000
    for match in pattern.finditer(before):
        near = len(before) - match.end()
    first = pattern.search(after)
    return min(near, first.start() + 1) if first else near
