"""Birth dates: any date after words such as "född", and six or eight digits standing alone that are a date.

Dates of meetings and follow-ups written 2026-11-21 are left alone, and so are amounts and file names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.numbers import is_month_day, labelled_otherwise, touches_digits
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading
from samverkan_desktop.deidentify.recognisers.waking import WAKE

# patterns that run over a whole text begin with a set of characters and look back over it: that is what re is fast at
_CUE = re.compile(
    r"[fFpP](?<!\w.)(?:(?:(?<=[fF])[öÖoO][dD](?:[dD][aA]?|[tT]|[dD][eE][sS]?|[tT][sS]|[eE][lL][sS][eE]\w{0,12})"
    r"|(?<=[fF])yll(?:er|de|t|a)\s(?:\w{1,9}\s)?år|(?<=[fF])yll(?:er|de)(?=\s(?:den\s)?[0-9])"
    r"|(?<=[pP])(?:ersonn(?:ummer|r)|nr))(?![^\W\d_])|(?<=[fF])(?:[.:]|(?=\s?(?:19|20)?[0-9]{6}(?![0-9]))))"
)
_AGAIN = re.compile(r"(?:\s*,\s*|\s+(?:och|samt|respektive|resp\.?|eller)\s+)(?:den\s+)?")
_AFTER_CUE = re.compile(r"[\s,(–-]{0,3}(?:är\s+)?(?:\w{1,12}\s)?\(?(?:född|födelse)")

_MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|jun[ei]?|jul[ei]?|aug(?:usti)?|sep(?:t(?:ember)?)?|"
    r"okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_YEAR = r"(?:(?:19|20)[0-9]{2}|[-'´’]?[0-9]{2})(?![0-9])"
_ORDINAL = (
    r"(?:(?:tjugo|trettio)?(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde)|tionde|elfte|tolfte|"
    r"(?:tret|fjor|fem|sex|sjut|ar|nit)tonde|tjugonde|trettionde)"
)
_DATE_SHAPE = (
    rf"(?:(?:19|20)?[0-9]{{2}}(?P<sign>[-/. ])[01]?[0-9](?P=sign)[0-3]?[0-9]"
    rf"|(?:19|20)?[0-9]{{2}}[01][0-9][0-3][0-9]"
    rf"|[0-3]?[0-9](?P<mark>[-/.])[01]?[0-9](?:(?:(?P=mark)|\s){_YEAR}|-(?:19|20)?[0-9]{{2}})?"
    rf"|(?:[0-3]?[0-9](?::?[ae])?|{_ORDINAL})\s{{0,2}}{_MONTH}(?:,?\s{{0,2}}{_YEAR})?)"
    rf"(?![0-9])"
)
_DATE = re.compile(_DATE_SHAPE, re.IGNORECASE)
_TO_DATE = re.compile(rf"(?:[\s:(-]{{1,3}}[^\W\d_]+){{0,3}}?[\s:(.-]{{0,3}}(?P<date>{_DATE_SHAPE})", re.IGNORECASE)
_DATE_REACH = 32
_CUE_REACH = 80
_ISO = re.compile(r"[12](?<![0-9/-].)[09][0-9]{2}-[01][0-9]-[0-3][0-9](?=[\s,(–-]{0,3}[^\n]{0,24}[fF][öÖ][dD])")

_ALONE = re.compile(r"[0-9](?<![\w#@].)(?<![0-9][,:].)(?:[0-9]{5}|(?:(?<=1)9|(?<=2)0)[0-9]{6})(?![\w%])")
_AMOUNT = re.compile(
    r"\s?(?:kr\b|kronor|:-|sek\b|[tm]kr|mnkr|procent|st\b|styck|person|elever|barn|invånare|timmar|km\b|m2|kvm|poäng|"
    r"meter|euro|€|,[0-9])"
)
_MEETING_BEFORE = re.compile(
    r"\b(?:möte[nt]?|mötes\w*|sammanträde[nt]?|träffen|uppföljning(?:en|smöte)?|kallelse|inbjudan|dagordning|"
    r"minnesanteckningar|protokoll|version|utskrive[nt]|senast|beslut(?:ad)?|antagen|gäller|daterad|klart?)"
    r"[\s:]{1,2}(?:den\s|från\s|t\.?o\.?m\.?\s|till\s)?$"
)
_REACH = 32
WAKE.add("birth", "född* föd* fodd* fod* föt* fyll* personn* pnr f")

_A_YEAR = r"(?:(?:19[2-9]|20[0-4])[0-9]|[-´’'][0-9]{2})(?![\w]|[-/.:][0-9])"
_BIRTH_YEAR = re.compile(
    rf"(?<!\w)(?:[fF]ödd[aes]?|[fF]öd(?:elseår)?|[fF]\.)[ ]?(?:år[ ]|:[ ]?|är[ ])?(?P<year>{_A_YEAR})"
    rf"(?:(?:,|[ ]och|[ ]resp\.?|[ ]samt)[ ](?P<other>{_A_YEAR}))?"
)
_OF_MANY = re.compile(
    r"\b(?:barn|elever|alla|samtliga|ungdomar|de(?:[ ]som)?|som|personer|flickor|pojkar|många)"
    r"(?:[ ](?:är|som|som[ ]är))?[ ]$",
    re.IGNORECASE,
)
_YEAR_REASON = "Födelseår. Tillsammans med orten räcker det ofta för att hitta barnet. Skriv stadiet."
_CUED = "Födelsedatum. Tillsammans med orten räcker det för att hitta barnet."
_LONE = "Siffrorna är ett datum och kan vara ett födelsedatum. Skriv mötesdagar som 2026-11-21."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield dates that tell when someone was born."""
    if "birth" in reading.woken:
        yield from _after_cue(reading.view)
        yield from _before_cue(reading.view)
        yield from _years(reading.view)
    if reading.numbers:
        yield from _alone(reading.view)


def _after_cue(view: str) -> Iterator[Hit]:
    for cue in _CUE.finditer(view):
        first = _TO_DATE.match(view, cue.end(), cue.end() + _CUE_REACH)
        start, end = first.span("date") if first else (0, 0)
        while end and _possible(view[start:end]) and not touches_digits(view, start, end):
            yield Hit(start, end, Kind.PERSONAL_NUMBER, _CUED)
            again = _AGAIN.match(view, end, end + _DATE_REACH)
            date = again and _DATE.match(view, again.end(), again.end() + _DATE_REACH)
            start, end = date.span() if date else (0, 0)


def _years(view: str) -> Iterator[Hit]:
    """Yield years after *född*: with the place they are worth as much as the day."""
    for match in _BIRTH_YEAR.finditer(view):
        if not _OF_MANY.search(view, max(0, match.start() - _REACH), match.start()):
            for group in ("year", "other"):
                if match.group(group):
                    yield Hit(*match.span(group), Kind.PERSONAL_NUMBER, _YEAR_REASON, rank=2)


def _before_cue(view: str) -> Iterator[Hit]:
    for date in _ISO.finditer(view):
        if _AFTER_CUE.match(view, date.end(), date.end() + _REACH) and _possible(date.group()):
            yield Hit(date.start(), date.end(), Kind.PERSONAL_NUMBER, _CUED)


def _alone(view: str) -> Iterator[Hit]:
    for match in _ALONE.finditer(view):
        start, end = match.span()
        if not is_month_day(view[end - 4 : end - 2], view[end - 2 : end]) or touches_digits(view, start, end):
            continue
        before = view[max(0, start - _REACH) : start].lower()
        after = view[end : end + 16].lower()
        if _AMOUNT.match(after) or _MEETING_BEFORE.search(before) or labelled_otherwise(view, start):
            continue
        yield Hit(start, end, Kind.PERSONAL_NUMBER, _LONE, rank=1)


def _possible(date: str) -> bool:
    """Tell whether the numbers can be a day and a month, in either order; month names need only a day."""
    numbers = [int(part) for part in re.findall(r"[0-9]+", date)]
    if any(char.isalpha() for char in date):
        return not date[0].isdigit() or 1 <= numbers[0] <= 31
    if len(numbers) == 1:
        digits = str(date)
        return is_month_day(digits[-4:-2], digits[-2:])
    first, second, *_ = numbers
    if len(numbers) == 2 or first <= 31:
        return (1 <= first <= 31 and 1 <= second <= 12) or (len(numbers) == 3 and _year_first(numbers))
    return _year_first(numbers)


def _year_first(numbers: list[int]) -> bool:
    return 1 <= numbers[1] <= 12 and 1 <= numbers[2] <= 31
