"""E-mail addresses, plain or dressed up: ``namn (at) skola punkt se``, ``namn snabel-a skola.se``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading
from samverkan_desktop.deidentify.recognisers.waking import WAKE

_LOCAL_REACH = 96
_DOMAIN_REACH = 160

_AT = re.compile(
    r"\s{0,2}[(\[{<]\s?(?:at|a|@|snabel-?\s?a|snabelat)\s?[)\]}>]\s{0,2}"
    r"|\s{1,2}(?:snabel-?\s?a|at-?tecken)\s{1,2}"
    r"|\s{1,2}at\s{1,2}"
    r"|\s@\s|\s@(?=[\w-]{1,63}\.(?:se|com|nu|net|org)\b)|@\s?",
    re.IGNORECASE,
)
_DOT = r"(?:\.|\s{0,2}[(\[{<]\s?(?:punkt|dot|\.)\s?[)\]}>]\s{0,2}|\s(?:punkt|dot)\s)"
_LABEL = r"[^\W_](?:[\w-]{0,62})"
_TOP = r"[^\W\d_]{2,24}(?![^\W_])"
_DOMAIN = re.compile(rf"{_LABEL}(?:{_DOT}{_LABEL}){{0,5}}?{_DOT}{_TOP}(?:{_DOT}{_TOP}){{0,2}}", re.IGNORECASE)
_DOMAIN_SLIP = re.compile(
    rf"{_LABEL}\s?[,.]\s?(?:se|com|nu|net|org|dk|no)\b"
    r"|(?:gmail|hotmail|outlook|live|icloud|yahoo|telia|msn|protonmail|proton)(?![\w-]|\.\w)",
    re.IGNORECASE,
)
_LOCAL = re.compile(
    r"[\w+%'-][\w.+%'-]*(?:\s?[(\[{<]\s?(?:punkt|dot)\s?[)\]}>]\s?[\w.+%'-]+|\s(?:punkt|dot)\s[\w.+%'-]+)*$",
    re.IGNORECASE,
)
_SPELLED_DOT = re.compile(r"\s{0,2}[(\[{<]\s?(?:punkt|dot|\.)\s?[)\]}>]\s{0,2}|\s(?:punkt|dot)\s", re.IGNORECASE)
WAKE.add("at sign", "at snabel snabela snabelat attecken tecken _at_")
_BRACKETED = re.compile(r"[(\[{<]\s?(?:a|at|@)\s?[)\]}>]", re.IGNORECASE)
_FUNCTIONS = frozenset(
    [
        "info",
        "kontakt",
        "registrator",
        "kommun",
        "kommunen",
        "reception",
        "expedition",
        "barn",
        "unga",
        "barnunga",
        "ungdom",
        "utbildning",
        "skola",
        "skolan",
        "social",
        "socialtjanst",
        "socialtjänst",
        "socialtjansten",
        "socialtjänsten",
        "socialjour",
        "elevhalsa",
        "elevhälsa",
        "elevhalsan",
        "elevhälsan",
        "rektor",
        "och",
        "familj",
        "familjeratt",
        "familjerätt",
        "mottagning",
        "kansli",
        "support",
        "hr",
        "ekonomi",
        "faktura",
        "bup",
        "bvc",
        "kundtjanst",
        "kundtjänst",
        "forvaltning",
        "förvaltning",
        "namnd",
        "nämnd",
        "samverkan",
        "orosanmalan",
        "orosanmälan",
        "diarie",
        "bibliotek",
        "vaxel",
        "växel",
    ]
)
_UNDERSCORED = re.compile(
    r"[a-zåäö0-9.-]{2,40}_at_[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,20}){0,3}\.(?:se|com|nu|net|org|dk|no|eu)(?![\w-])",
    re.IGNORECASE,
)
_REASON = "E-postadress. Bara tjänsteadresser som finns i registret får stå kvar."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield e-mail addresses that are not duty addresses of the record."""
    view = reading.view
    yield from _underscored(view)
    if "@" not in view and not reading.woken.get("at sign") and not _BRACKETED.search(view):
        return
    done = 0
    signs = [*reading.woken.get("at sign", ()), "@", *{match.group() for match in _BRACKETED.finditer(view)}]
    for sign in reading.matches(_AT, reading.near(signs, 12)):
        if sign.start() < done:
            continue
        spaced = sign.group().strip().lower()
        domain = _DOMAIN.match(view, sign.end(), sign.end() + _DOMAIN_REACH)
        if not domain and spaced != "at":
            domain = _DOMAIN_SLIP.match(view, sign.end(), sign.end() + _DOMAIN_REACH)
        if not domain:
            continue
        local = _LOCAL.search(view, max(done, sign.start() - _LOCAL_REACH), sign.start())
        if not local and (sign.start() <= done or view[sign.start()] != "@" or view[sign.start() - 1].isspace()):
            continue
        start = local.start() if local else sign.start() - 1  # a name in quotation marks may stand before the sign
        done = domain.end()
        local_part = view[start : sign.start()]
        if not _is_function(local_part) and _plain(local_part, domain.group()) not in reading.context.allowed_emails:
            yield Hit(start, domain.end(), Kind.EMAIL, _REASON)


def _is_function(local: str) -> bool:
    """Tell an address that nobody in particular reads: registrator, barn.unga."""
    return all(part in _FUNCTIONS for part in re.split(r"[._-]", local.strip().lower()))


def _underscored(view: str) -> Iterator[Hit]:
    for match in _UNDERSCORED.finditer(view) if "_at_" in view.lower() else ():
        yield Hit(match.start(), match.end(), Kind.EMAIL, _REASON)


def _plain(local: str, domain: str) -> str:
    """Return the address as it is dialled, folded to small letters."""
    address = f"{_SPELLED_DOT.sub('.', local)}@{_SPELLED_DOT.sub('.', domain)}"
    return "".join(address.split()).casefold()
