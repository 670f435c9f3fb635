# ruff: noqa: E501 - patterns are easier to judge whole
"""Street addresses, boxes, postcodes with town, and real property designations (docs/deidentify.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading
from samverkan_desktop.deidentify.recognisers.waking import WAKE

_END = (
    r"(?i:gatan|gata|vägen|väg|gränd(?:en)?|stigen|stig|allén|allé|torget|torg|backen|backe|esplanaden|leden|"
    r"ringen|kroken|plan|"
    r"slingan|svängen|stråket|promenaden|gången|kajen|brinken|gård|gården|rundan|vången|spåret|platsen|"
    r"lyckan|åsen|brynet|höjden|liden)"
)
_NUMBER = (
    r"[ ]?[0-9]{1,3}(?:[A-Za-z](?![\w])|[ ][A-HJ-Za-hj-np-z](?![\w]))?(?:[ ]?[-–/][ ]?[0-9]{1,3}(?:[A-Za-z](?!\w))?)?"
)
_FLAT = (
    r"(?:,?[ ](?:lgh|lght|läg|lägenhet|trappa|tr|vån|våning|uppgång|port)\.?[ ]?[0-9A-Za-z]{1,5}(?!\w)|"
    r",?[ ][0-9][ ]tr\b)*"
)
_TOWN = r"(?:,?\s{1,2}[0-9]{3}[ ]?[0-9]{2}(?![0-9])(?:[ ][A-ZÅÄÖ][a-zåäö]+(?:[ ][A-ZÅÄÖ][a-zåäö]+)?)?|[ ]i[ ][A-ZÅÄÖ][a-zåäö]{2,20})?"
_CARE_OF = re.compile(r"c/o[ ][A-ZÅÄÖ][\w-]+(?:[ ][A-ZÅÄÖ][\w-]+)?,?[ ]$", re.IGNORECASE)
_STREET = re.compile(
    rf"[A-ZÅÄÖ](?<!\w.)(?:(?:amla|illa|tora|orra|ödra|stra|ästra|ya|vre|edre|ankt|:t|:a|[\w:]{{1,20}}s)[ ][A-ZÅÄÖ]?|[\w:]+[ ](?=[\w ]{{0,20}}{_END}\b))?(?:[a-zåäöé-]{{1,30}}{_END}|"
    rf"[\w:]{{1,20}}[ ]{_END}){_NUMBER}"
    rf"(?![\w%]|:[0-9]|[.,][0-9]){_FLAT}{_TOWN}"
)
_SMALL = re.compile(
    rf"[a-zåäö](?<![\w-].)[a-zåäö]{{2,24}}(?:gatan|vägen|gränd|stigen|allén|torget){_NUMBER}(?![\w%]|:[0-9]|"
    rf"[.,][0-9]|[ ](?:kr|procent|år|"
    rf"km|m)\b){_FLAT}{_TOWN}"
)
_LIVES = re.compile(
    rf"\b(?:bor|bodde|bo|boende|hem|bostad|flyttat|flyttade|flyttar|hemma|adress(?:en)?)[ ](?:nu[ ]|"
    rf"kvar[ ])?(?:på|till|vid|är|i)[ ]"
    rf"((?:[A-ZÅÄÖ][\w:]+[ ])?[A-ZÅÄÖ]?[a-zåäöé-]{{2,30}}{_END}(?:en)?)(?!\w)"
)
_BOX = re.compile(r"\b[Bb]ox[ ][0-9]{1,5}(?:,?[ ][0-9]{3}[ ]?[0-9]{2}[ ][A-ZÅÄÖ][a-zåäö]+)?(?![0-9])")
_POSTCODE = re.compile(
    r"[1-9](?<![0-9§].)(?<![0-9]\s.)[0-9]{2}[ ][0-9]{2}[ ]{1,2}[A-ZÅÄÖ](?:[a-zåäö]{2,20}|[A-ZÅÄÖ]{2,20})(?!\w)"
)
_PROPERTY = re.compile(
    r"[A-ZÅÄÖ](?<!\w.)[a-zåäö]{3,20}(?:[ ][A-ZÅÄÖ][a-zåäö]{2,15})?[ ][0-9]{1,3}:[0-9]{1,3}(?![0-9:])"
)
_COLON = re.compile(r"[0-9]:[0-9]")
_NOT_PROPERTY = re.compile(
    r"(?:SFS|Lag|Kap|Kapitel|Prop|Psalm|Sura|Kl|Klockan|Tid|Kör|Rum|Sal|Bilaga|Tabell|Figur|Punkt|Skollagen|Vers)\b"
)

WAKE.add(
    "street",
    "*gatan *gata *vägen *väg *gränd *gränden *stigen *stig *allén *allé *torget *torg *backen *backe *esplanaden *leden"
    " *ringen *kroken *plan *planen *slingan *svängen *stråket *promenaden *gången *kajen *brinken *gård *gården *rundan"
    " *vången *spåret *platsen *lyckan *åsen *brynet *höjden *stugan *liden *landsvägen",
)
WAKE.add("box", "box")
_LONGEST = 90
WAKE.add("home", "bor bodde bo boende hem bostad flyttat flyttade flyttar hemma adress adressen")

_OFFICE = re.compile(
    r"(?:mottagning|förvaltning|enhet|kontor|verksamhet|bibliotek|skola|förskola|centrum|central)\w*[ ][^.]{0,20}$"
)
_STREET_REASON = "Adress. Den leder rakt till familjens dörr."
_POST_REASON = "Postadress. Den leder till en viss familj."
_PROPERTY_REASON = "Fastighetsbeteckning. Den leder till ett visst hus."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield addresses."""
    view = reading.view
    near = reading.around("street")
    numbered = reading.beside(_numbered(reading), _LONGEST)
    for pattern in (_STREET, _SMALL):
        for match in reading.matches(pattern, numbered):
            if not reading.allows(match.start(), match.end()):
                care_of = _CARE_OF.search(view, max(0, match.start() - 50), match.start())
                start = care_of.start() if care_of else match.start()
                yield Hit(start, match.end(), Kind.ADDRESS, _STREET_REASON, "i kommunen")
    for match in reading.matches(_LIVES, near) if "home" in reading.woken else ():
        if not _OFFICE.search(view, max(0, match.start() - 60), match.start()):
            yield Hit(match.start(1), match.end(1), Kind.ADDRESS, _STREET_REASON, "i kommunen")
    everywhere = ((0, len(view)),) if reading.numbers else ()
    for pattern, stretches in ((_BOX, reading.around("box")), (_POSTCODE, everywhere)):
        for match in reading.matches(pattern, stretches):
            yield Hit(match.start(), match.end(), Kind.ADDRESS, _POST_REASON, "i kommunen")
    with_colon = [(max(0, sign.start() - 45), sign.end() + 5) for sign in _COLON.finditer(view)]
    for match in reading.matches(_PROPERTY, with_colon):
        if not _NOT_PROPERTY.match(match.group()):
            yield Hit(match.start(), match.end(), Kind.ADDRESS, _PROPERTY_REASON, "en fastighet")


def _numbered(reading: Reading) -> list[int]:
    """Return where words for streets stand that a number follows."""
    view = reading.view
    ends = [place + len(word) for word in reading.woken.get("street", ()) for place in reading.places_of(word)]
    return sorted(end for end in ends if any(char in "0123456789" for char in view[end : end + 2]))
