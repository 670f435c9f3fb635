# ruff: noqa: E501 - patterns are easier to judge whole
"""Names used on the net: @name, accounts at social services and games, and addresses of profiles (docs/deidentify.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.lexicon import lexicon
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading
from samverkan_desktop.deidentify.recognisers.waking import WAKE

_SITES = (
    "snapchat|snap|instagram|insta|tiktok|discord|roblox|facebook|fortnite|minecraft|youtube|twitch|twitter|"
    "telegram|steam|"
    "xbox|playstation|psn|kik|momo|reddit|whatsapp|valorant|messenger"
)
_AT = re.compile(r"@(?<![\w.].)[A-Za-zÅÄÖåäö0-9_][\w.]{1,40}(?<!\.)")
_TAGGED = re.compile(r"[A-Za-z](?<![\w#].)[\w.]{1,30}#[0-9]{3,5}(?!\w)")
_URL = re.compile(
    r"(?:https?://)?(?:www\.)?(?:instagram\.com|tiktok\.com|facebook\.com|fb\.com|snapchat\.com|roblox\.com|"
    r"youtube\.com|twitch\.tv|"
    r"discord\.gg|x\.com|twitter\.com|t\.me|steamcommunity\.com|linkedin\.com)/[\w@./?=%-]{2,80}(?<![.?])",
    re.IGNORECASE,
)
_NAME = r"([\w][\w.]*[\w]|\w{3,})"
_LABELLED = re.compile(
    r"\b(?:användarnamn(?:et)?|gamertag(?:en)?|nick(?:et)?|nickname|alias(?:et)?|inloggning(?:en)?|"
    r"kontonamn(?:et)?|användaren|"
    rf"spelnamn(?:et)?|(?:{_SITES})-?(?:konto(?:t)?|namn(?:et)?|profil(?:en)?))(?:[ ]är|[ ]heter|"
    rf"[ ]var)?[ :]{{1,2}}[\"”'’]?{_NAME}",
    re.IGNORECASE,
)
_ON_SITE = re.compile(
    rf"\b(?:{_SITES})(?:[ ]?:[ ]?|[ ](?=\w{{0,20}}[_.#0-9]\w)|[ ](?:som|under namnet|heter|är|kallar sig|med namnet|,)[ ]|,[ ])[\"”'’]?{_NAME}",
    re.IGNORECASE,
)
_BEFORE_SITE = re.compile(
    rf"\b(?:heter|som|kallar sig|namnet|kontot|profilen|"
    rf"användaren)[ ][\"”'’]?([\w][\w.]{{2,40}})[\"”'’]?[ ]på[ ](?:{_SITES})\b",
    re.IGNORECASE,
)
_SIGNED_ON_SITE = re.compile(
    rf"(?<![\w.])((?=\w{{0,20}}[._0-9])[A-Za-zåäö_][\w.]{{2,40}})[ ]på[ ](?:{_SITES})\b", re.IGNORECASE
)
_NAMED_AFTER = re.compile(
    r"\b(?:[kK]ontot?|[pP]rofilen|[aA]ccount(?:et)?|[nN]amnet|[aA]liaset|[gG]ruppchatten|[gG]ruppchatt|[cC]hattgruppen|[uU]nder namnet|[sS]ignaturen?)(?:[ ]heter|[ ]är|[ ]kallas)?"
    r"[ :]{1,2}[\"”“'’]?([\w](?:[\w.#-]{1,40}[\w]))[\"”'’]?(?=[ ,.;)!?]|$)"
)
_QUOTED_GROUP = re.compile(
    r"\b(?:[gG]ruppchatten|[gG]ruppchatt|[cC]hattgruppen|[gG]ruppen|[kK]ontot|[sS]idan)[ ][\"”“'’]([\w][\w. -]{1,30}\w)[\"”'’]"
)
_PAGE = re.compile(r"(?:https?://|www\.)[\w.-]{3,60}(?:/[\w@./?=%&#-]{0,80})?(?<![.?,])", re.IGNORECASE)
_OFFICIAL = re.compile(
    r"(?:https?://)?(?:www\.)?(?:[\w-]+\.){0,3}(?:gov|regeringen|riksdagen|skolverket|socialstyrelsen|skane|perstorp|1177|polisen|skr|teams\.microsoft|microsoft|zoom|office|sharepoint|google|svt|sr"
    r"|umo|bris|vard|lagen|wikipedia|youtu|\w*kommun\w*|\w*region\w*|myndigheten\w*|folkhalsomyndigheten|barnombudsmannen|lansstyrelsen|mfof|ivo|jo)\.(?:se|nu|com|org|eu|us|be)",
    re.IGNORECASE,
)
_OWN_PAGE = re.compile(
    r"\b(?:[lL]agt upp|[lL]ade upp|[hH]emsida(?:n)?|[bB]logg(?:en)?|[fF]orum|[sS]ida(?:n)?|[bB]ilder|[fF]ilm\w*|[hH]ans|[hH]ennes|[eE]levens|[pP]rofil|[lL]änk(?:en)? till)\b"
)
_MIXED = re.compile(r"(?<![\w@./-])[A-Za-z0-9]{0,30}_\w{1,30}(?![\w@./-])")
_MOST_PARTS = 6
_LONG_NUMBER = re.compile("[0-9]{6}")
WAKE.add(
    "account",
    " ".join(f"{site} {site}*" for site in _SITES.split("|") if len(site) > 3)
    + " snap snapen snapet insta psn kik momo xbox xboxen fb användar* gamertag* nick nicket nickname alias* inloggning* konto kontot "
    "kontonamn* spelnamn* linkedin steamcommunity *kontot *konto signatur* namnet gruppchatten gruppchatt chattgrupp kallar discord wattpad",
)
WAKE.add("page", "http https www")
_REASON = "Användarnamn eller konto. Den som söker hittar personen."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield handles, accounts and profile addresses."""
    view = reading.view
    for match in _AT.finditer(view) if "@" in view else ():
        yield Hit(match.start(), match.end(), Kind.ONLINE_HANDLE, _REASON, "ett konto")
    for match in _TAGGED.finditer(view) if "#" in view else ():
        yield Hit(match.start(), match.end(), Kind.ONLINE_HANDLE, _REASON, "ett konto")
    for match in reading.matches(_MIXED, reading.near("_", 60)):
        if _is_coined(match.group()) and not _in_address(view, match.start()):
            yield Hit(match.start(), match.end(), Kind.ONLINE_HANDLE, _REASON, "ett konto")
    near = reading.around("account")
    for match in reading.matches(_URL, near) if "/" in view else ():
        yield Hit(match.start(), match.end(), Kind.ONLINE_HANDLE, _REASON, "ett konto")
    for match in reading.matches(_PAGE, reading.around("page")):
        before = view[max(0, match.start() - 90) : match.start()]
        if not _OFFICIAL.match(match.group()) and _OWN_PAGE.search(before):
            yield Hit(match.start(), match.end(), Kind.ONLINE_HANDLE, _REASON, "en sida")
    for match in reading.matches(_QUOTED_GROUP, near):
        yield Hit(match.start(1), match.end(1), Kind.ONLINE_HANDLE, _REASON, "en grupp")
    for match in reading.matches(_SIGNED_ON_SITE, near):
        yield Hit(match.start(1), match.end(1), Kind.ONLINE_HANDLE, _REASON, "ett konto")
    for pattern in (_LABELLED, _ON_SITE, _BEFORE_SITE, _NAMED_AFTER):
        for match in reading.matches(pattern, near):
            if _looks_chosen(match.group(1)) and not (pattern is _NAMED_AFTER and match.group(1).isdigit()):
                yield Hit(match.start(1), match.end(1), Kind.ONLINE_HANDLE, _REASON, "ett konto")


def _is_coined(word: str) -> bool:
    """Tell a coined name from the name of a file or a field: no part of it is an ordinary word."""
    parts = word.lower().split("_")
    if _LONG_NUMBER.search(word) or any(len(part) > 3 and lexicon().is_form(part) for part in parts):
        return False
    return len(parts) < _MOST_PARTS and (any(char.isdigit() for char in word) or len(parts) > 2)


def _in_address(view: str, start: int) -> bool:
    """Tell whether a word stands within the address of a page or a meeting."""
    before = view[max(0, start - 300) : start].split()
    return bool(before) and not view[start - 1].isspace() and ("://" in before[-1] or "www." in before[-1])


def _looks_chosen(word: str) -> bool:
    """Tell a chosen name from a word of the sentence: digits, signs or capitals inside, or letters no sentence has."""
    return any(char.isdigit() or char in "._" for char in word) or any(char.isupper() for char in word[1:])
