# ruff: noqa: E501 - patterns are easier to judge whole
"""Number plates, case numbers of authorities, and other numbers that lead to one person (docs/deidentify.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.name_words import words_of
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading
from samverkan_desktop.deidentify.recognisers.waking import WAKE

_LETTER = "A-HJ-PR-UW-Z"
_PLATE = re.compile(rf"[{_LETTER}](?<![\w-].)[{_LETTER}]{{2}}[ -]?[0-9]{{2}}[0-9A-HJ-PR-UW-Z](?![\w-]|[.,:/][0-9])")
_SMALL_PLATE = re.compile(
    r"\b(?:[bB]il(?:en)?|[rR]eg\.?[ -]?(?:nr|nummer|skylt)?|[rR]egistreringsnummer|[sS]kylt(?:en)?|[mM]oped(?:en)?|[eE][pP][aA](?:n|-traktorn?)?"
    r"|[sS]läp(?:et)?|[hH]usvagn(?:en)?|[vV]olvo|[sS]koda|[aA]-traktorn?)[ :.,]{1,3}(?:med[ ]|nr[ ])?([a-zA-Z]{3}[ ]?[0-9]{2}[0-9a-zA-Z])(?!\w)"
)
_NO_PLATE = words_of(
    """
    HVB LSS LVM SFS ISO OSL HSL SAL RUM DNR BUN KOD LGR NPF SIP BUP EHT SIS SEK EUR NOK DKK USD SOL HSB KAP ICA TEL FAX
     BOX LAG SID NRS HTL DEL PER FRI LGY GYM PED MAT SVE ENG BIO FYS KEM SAM IDH BIL SLS PUL PKU
    """
)
_PREFIX = r"(?:BUN|UN|SN|KS|SOC|IFN|VON|BOU|UBN|KSN|ON|HSN|IAF|SBN|GVN|AN|FN|KF|BUF|SF|SKN|TN|MN|LSN|IFO|ÖFN|ÖF|BoF|BOF|VN|AVN|FAM|LOV|ÄN|NSN)"
# a number of two parts; what stands before it tells whether it leads to a case
_TWO_PARTS = re.compile(r"[0-9](?<![\w.,:/-].)[0-9]{0,6}(?:[ ]?[-/:.][ ]?[0-9]{1,6}){1,2}(?![\w]|[.,:/-][0-9])")
_GLUED = re.compile(r"[A-ZÅÄÖ](?<!\w.)[A-Za-zÅÄÖ]{0,4}-?[0-9]{1,6}[-/:.][0-9A-Z]{2,8}(?:[-/][0-9]{1,6})?(?![\w])")
_PREFIXED = re.compile(rf"\b{_PREFIX}[ -]?$")
_COURT = re.compile(r"\b(?:T|B|Ö|Ä|PMT|M|K)[ ]$")
_COURT_NUMBER = re.compile(r"[0-9]{1,5}-[0-9]{2}")
_POLICE = re.compile(r"[0-9](?<!\w.)[0-9]{3}-K[0-9]{3,7}-[0-9]{2}(?![0-9])")
_LABELLED_CASE = re.compile(
    r"\b(?:[Dd]nr|DNR|[Dd]iarie(?:nr|nummer|numret)|[Ää]rende(?:t)?(?:nr|nummer|numret)?|[Pp]ersonakt(?:en|s?nr|"
    r"s?nummer)?|[Aa]kt(?:nr|nummer|en)?|K-?nr|[Kk]-nummer|"
    r"[Mm]ål(?:nr|nummer)?|[Uu]tredningsnummer|[Aa]nmälningsnummer|[Aa]nmälan|[Dd]ossier(?:nr|nummer)?)[ .:]{1,3}(?:är[ ]|"
    r"nr[ .:]{1,2}|nummer[ ])?"
    rf"((?:(?:{_PREFIX}|[A-ZÅÄÖ]{{1,6}})[ -]?)?[0-9][0-9A-Z]*(?:(?:/[A-Z]{{2,4}}[ ]|[ ]?[-/:.][ ]?)[0-9A-Z]+)*)(?!\w)"
)
_BARE_CASE = re.compile(r"[Ää]rende|[Aa]kt|[Mm]ål|[Aa]nmälan")
_OTHER = re.compile(
    r"\b(?:[Jj]ournal(?:en)?(?:nr|nummer|numret)?|[Pp]atient(?:nr|nummer|id|-id)|[Ee]lev-?(?:nr|nummer|id|kod)|"
    r"[Pp]ass(?:et)?(?:nr|nummer|numret)?|[Ii][Mm][Ee][Ii]|(?:[Ii][Dd]-?kort|[Ll]egitimation)(?:[ ]?nr|snummer|s?nummer)?"
    r"|[Kk]lient(?:nr|nummer|id|-id)|[Kk]ort(?:et)?(?:nr|nummer|numret)|(?:[Bb]ank)?[Kk]onto(?:t)?(?:nr|nummer|numret)?(?:[ ]för[ ]\w+)?|[Mm]edlems(?:nr|"
    r"nummer|id)|[Kk]ölappsnummer|[Cc]learing(?:nr|nummer)?|[Pp]ersonkonto"
    r"|[Uu]ppehållstillstånds?(?:nr|nummer)|[Bb]onus(?:nr|nummer)|[Ff]örsäkrings?(?:nr|nummer)|"
    r"[Ll]ägenhets?(?:nr|nummer)|[Ss]kåpnummer|[Ll]ånekort"
    r"|[Kk]und(?:nr|nummer)|[Aa]nvändar-?id|[Bb]ank-?id|[Kk]örkort(?:s?nr|s?nummer)?|IP-?(?:nr|nummer|adress)|"
    r"[Ss]kolkort)[ .:(]{1,3}(?:är[ ]|nr[ ]|nummer[ ])?"
    r"([A-Z0-9][A-Za-z0-9]*(?:(?:[ .-]|,[ ])?[0-9][0-9A-Za-z]*){0,6})(?!\w)"
)
_CARD = re.compile(r"[3-6](?<![\w.,-].)(?<![A-Z][0-9]{2}[ ].)[0-9]{3}([ -])[0-9]{4}\1[0-9]{4}\1[0-9]{4}(?![\w-])")
_OWN_ACCOUNT = re.compile(
    r"\b(?:[fF]aktura|[aA]nsvar|[kK]ommunen|[fF]örvaltning|[eE]konom|kr\b|kronor|[bB]udget|[oO]rg)", re.IGNORECASE
)
_ACCOUNT_WORD = re.compile(r"(?:[Kk]onto|[Cc]learing|[Bb]ankkonto)")
_FEWEST_DIGITS = 3
_PLAIN_DIGITS = 4
_LOOK = 8
_NEAR = 50
_PREFIX_ALONE = re.compile(rf"{_PREFIX}-?[0-9]")
_ACCOUNT_DIGITS = 6

WAKE.add("car", "bil bilen reg* skylt* moped* epa epan traktor traktorn släp* husvagn* volvo skoda")
WAKE.add(
    "case",
    "dnr diarie* ärende* personakt* akt akten aktnr mål mål* utrednings* anmälnings* anmälan dossier* k knr nummer",
)
WAKE.add(
    "other id",
    "journal* patient* elev* pass passet passnr passnummer klient* kort* konto* bankkonto* medlems* uppehålls* bonus* "
    "försäkring* lägenhet* kund* användar* imei kölappsnummer skåpnummer lånekort bank körkort* ip skolkort clearing* "
    "personkonto legitimation* id idkort kortet",
)

_PLATE_REASON = "Registreringsnummer. Vem som helst kan slå upp ägaren."
_CASE_REASON = (
    "Ärende- eller aktnummer. Det leder till personen i ett register. Skriv ärendekoden, till exempel Ärende K7."
)
_OTHER_REASON = "Ett nummer som bara en person har. Det leder till personen i ett register."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield plates, case numbers and other labelled numbers."""
    view = reading.view
    if not reading.numbers:
        return
    for match in _PLATE.finditer(view):
        if match.group()[:3] not in _NO_PLATE and (" " in match.group() or not match.group()[3:].isalpha()):
            yield Hit(match.start(), match.end(), Kind.VEHICLE, _PLATE_REASON, "ett fordon")
    for match in reading.matches_at("car", _SMALL_PLATE):
        yield Hit(match.start(1), match.end(1), Kind.VEHICLE, _PLATE_REASON, "ett fordon")
    yield from _cases(reading)
    for match in reading.matches_at("other id", _OTHER):
        if _is_someones(view, match):
            yield Hit(match.start(1), match.end(1), Kind.OTHER_ID, _OTHER_REASON, "")
    for match in _CARD.finditer(view) if reading.digits > 15 else ():
        yield Hit(match.start(), match.end(), Kind.OTHER_ID, _OTHER_REASON, "")


def _cases(reading: Reading) -> Iterator[Hit]:
    view = reading.view
    for match in _TWO_PARTS.finditer(view):
        near = max(0, match.start() - _LOOK)
        prefix = _PREFIXED.search(view, near, match.start())
        if not prefix and _COURT_NUMBER.fullmatch(match.group()):
            prefix = _COURT.search(view, near, match.start())
        if prefix:
            yield Hit(prefix.start(), match.end(), Kind.CASE_NUMBER, _CASE_REASON, "ärendet")
    for match in _GLUED.finditer(view):
        if _PREFIX_ALONE.match(match.group()):
            yield Hit(match.start(), match.end(), Kind.CASE_NUMBER, _CASE_REASON, "ärendet")
    for match in _POLICE.finditer(view) if "-K" in view else ():
        yield Hit(match.start(), match.end(), Kind.CASE_NUMBER, _CASE_REASON, "ärendet")
    for match in reading.matches_at("case", _LABELLED_CASE):
        number = match.group(1)
        plain = _BARE_CASE.match(match.group()) and not any(char in "/-.:" for char in number)
        if len(number) > _FEWEST_DIGITS - 1 and not (plain and sum(char.isdigit() for char in number) < _PLAIN_DIGITS):
            yield Hit(match.start(1), match.end(1), Kind.CASE_NUMBER, _CASE_REASON, "ärendet")


def _is_someones(view: str, match: re.Match[str]) -> bool:
    """Tell a person's number from the municipality's own accounts and from small numbers."""
    digits: int = sum(char.isdigit() for char in match.group(1))
    if not _ACCOUNT_WORD.match(match.group()):
        return digits >= _FEWEST_DIGITS
    around = view[max(0, match.start() - _NEAR) : match.end() + _NEAR]
    clearing = str(match.group()).lower().startswith("clearing")
    return (digits >= _ACCOUNT_DIGITS or clearing) and _OWN_ACCOUNT.search(around) is None
