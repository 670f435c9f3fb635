"""Number plates, case numbers of authorities, and other numbers that lead to one person (DOMAIN §6)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.name_words import words_of
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading

_LETTER = "A-HJ-PR-UW-Z"
_PLATE = re.compile(rf"[{_LETTER}](?<![\w-].)[{_LETTER}]{{2}}[ -]?[0-9]{{2}}[0-9{_LETTER}](?![\w-]|[.,:/][0-9])")
_SMALL_PLATE = re.compile(
    r"\b(?:bil(?:en)?|reg\.?(?:nr|nummer)?|registreringsnummer|skylt(?:en)?|"
    r"moped(?:en)?)[ :]{1,2}(?:med[ ])?([a-zA-Z]{3}[ ]?[0-9]{2}[0-9a-zA-Z])(?!\w)"
)
_NO_PLATE = words_of(
    """
    HVB LSS LVM SFS ISO OSL HSL SAL RUM DNR BUN KOD LGR NPF SIP BUP EHT SIS SEK EUR NOK DKK USD SOL HSB KAP ICA TEL FAX
     BOX LAG SID NRS HTL DEL PER FRI LGY GYM PED MAT SVE ENG BIO FYS KEM SAM IDH BIL SLS PUL PKU
    """
)
_PREFIX = "BUN|UN|SN|KS|SOC|IFN|VON|BOU|UBN|KSN|ON|HSN|IAF|SBN|GVN|AN|FN|KF|BUF|SF|SKN|TN|MN|LSN"
_CASE = re.compile(
    rf"(?:\b(?:{_PREFIX})[ -]?(?:19|20)?[0-9]{{2}}[/:-][0-9]{{1,6}}(?:[-/][0-9]{{1,4}})?(?![0-9])"
    r"|\b(?:T|B|Ö|Ä|PMT|M)[ ][0-9]{1,5}-[0-9]{2}(?![0-9])"
    r"|\b[05][0-9]{3}-K[0-9]{3,7}-[0-9]{2}\b)"
)
_LABELLED_CASE = re.compile(
    r"\b(?:[Dd]nr|DNR|[Dd]iarie(?:nr|nummer|numret)|[Ää]rende(?:nr|nummer|numret)|[Pp]ersonakt(?:en|s?nr|"
    r"s?nummer)?|[Aa]kt(?:nr|nummer|en)?|"
    r"[Mm]ål(?:nr|nummer)|[Uu]tredningsnummer|[Aa]nmälningsnummer|[Dd]ossier(?:nr|nummer)?)[ .:]{1,3}(?:är[ ]|"
    r"nr[ ]|nummer[ ])?"
    rf"((?:(?:{_PREFIX}|[A-ZÅÄÖ]{{1,6}})[ -]?)?[0-9][0-9A-Z]*(?:[ ]?[-/:][ ]?[0-9A-Z]+)*)(?!\w)"
)
_OTHER = re.compile(
    r"\b(?:[Jj]ournal(?:nr|nummer|numret)|[Pp]atient(?:nr|nummer|id|-id)|[Ee]lev-?(?:nr|nummer|id|kod)|"
    r"[Pp]ass(?:nr|nummer|numret)|[Ii][Mm][Ee][Ii]"
    r"|[Kk]lient(?:nr|nummer|id|-id)|[Kk]ort(?:nr|nummer|numret)|[Kk]onto(?:nr|nummer|numret)|[Mm]edlems(?:nr|"
    r"nummer|id)|[Kk]ölappsnummer"
    r"|[Uu]ppehållstillstånds?(?:nr|nummer)|[Bb]onus(?:nr|nummer)|[Ff]örsäkrings?(?:nr|nummer)|"
    r"[Ll]ägenhets?(?:nr|nummer)|[Ss]kåpnummer|[Ll]ånekort"
    r"|[Kk]und(?:nr|nummer)|[Aa]nvändar-?id|[Bb]ank-?id|[Kk]örkort(?:s?nr|s?nummer)?|IP-?(?:nr|nummer|adress)|"
    r"[Ss]kolkort)[ .:]{1,3}(?:är[ ])?"
    r"([A-Z0-9][A-Za-z0-9]*(?:[ .-]?[0-9][0-9A-Za-z]*){0,6})(?!\w)"
)

_CAR_WORD = re.compile(r"bil(?:en)?|reg.*|skylt.*|moped.*")
_CASE_WORD = re.compile(
    rf"{_PREFIX.lower()}|t|b|ö|ä|m|pmt|k|dnr|diarie.*|ärende.*|personakt.*|akt.*|mål.*|utrednings.*|"
    rf"anmälnings.*|dossier.*"
)
_OTHER_WORD = re.compile(
    r"(?:journal|patient|elev|pass|klient|kort|konto|medlems|uppehålls|bonus|försäkring|lägenhet|kund|"
    r"användar)\w*|imei|kölappsnummer|skåpnummer"
    r"|lånekort|bank|körkort.*|ip|skolkort"
)

_PLATE_REASON = "Registreringsnummer. Vem som helst kan slå upp ägaren."
_CASE_REASON = (
    "Ärende- eller aktnummer. Det leder till personen i ett register. Skriv ärendekoden, till exempel Ärende K7."
)
_OTHER_REASON = "Ett nummer som bara en person har. Det leder till personen i ett register."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield plates, case numbers and other labelled numbers."""
    view = reading.view
    for match in _PLATE.finditer(view):
        if match.group()[:3] not in _NO_PLATE and (" " in match.group() or not match.group()[3:].isalpha()):
            yield Hit(match.start(), match.end(), Kind.VEHICLE, _PLATE_REASON, "ett fordon")
    for match in reading.matches(_SMALL_PLATE, reading.around(_CAR_WORD)):
        yield Hit(match.start(1), match.end(1), Kind.VEHICLE, _PLATE_REASON, "ett fordon")
    near = reading.around(_CASE_WORD)
    for match in reading.matches(_CASE, near):
        yield Hit(match.start(), match.end(), Kind.CASE_NUMBER, _CASE_REASON, "ärendet")
    for match in reading.matches(_LABELLED_CASE, near):
        if len(match.group(1)) > 2:
            yield Hit(match.start(1), match.end(1), Kind.CASE_NUMBER, _CASE_REASON, "ärendet")
    for match in reading.matches(_OTHER, reading.around(_OTHER_WORD)):
        if sum(char.isdigit() for char in match.group(1)) > 2:
            yield Hit(match.start(1), match.end(1), Kind.OTHER_ID, _OTHER_REASON, "")
