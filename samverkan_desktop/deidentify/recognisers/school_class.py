# ruff: noqa: E501 - patterns are easier to judge whole
"""Classes and years: 7B, åk 7, årskurs sju, F-klass, 9:an, sjuan, NA23 (docs/deidentify.md). A stage (7–9) may stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading
from samverkan_desktop.deidentify.recognisers.triggers import sentence_before
from samverkan_desktop.deidentify.recognisers.waking import WAKE

_NUMBERS = {
    "ett": 1, "ettan": 1, "två": 2, "tvåan": 2, "tre": 3, "trean": 3, "fyra": 4, "fyran": 4, "fem": 5, "femman": 5,
    "sex": 6, "sexan": 6, "sju": 7, "sjuan": 7, "åtta": 8, "åttan": 8, "nio": 9, "nian": 9,
}  # fmt: skip
_WORDS = "ett|två|tre|fyra|fem|sex|sju|åtta|nio"
_NOT_RANGE = r"(?![\w]|[ ]?[-–][ ]?[0-9]|[.,:][0-9])"
_YEAR = re.compile(
    rf"\b(?:[åÅ]k\.?|ÅK|[åÅ]rskurs|[kK]lass|[åÅ]rskursen)[ ]?([1-9]|{_WORDS})[ ]?(?:[A-Ha-h](?!\w))?{_NOT_RANGE}"
    rf"|\b(?:[åÅ]rskurs|[åÅ]k)[ ][1-9](?:[ ]och[ ][1-9])?{_NOT_RANGE}"
)
_CLASS = re.compile(
    r"[1-9](?<![\w§.,/:-].)(?<!§[ ].)(?<!kap[ ].)(?<!lan[ ].)[ ]?[A-H](?![\w]|[ ]?[§])|"
    r"[1-9](?<![\w§.,/:-].)(?<![§.][ ].)[a-h](?![\w.:]|[ ]?[§(])"
)
_COLON = re.compile(r"\b([1-9]):(?:an|ans|orna|or)\b")
_IN_YEAR = re.compile(
    r"\b(?:i|från|till|börja[rt]?|började|slutade|slutar|om|gick ut|ut)[ ]((?:tv|tre|fyr|femm|sex|sju|ått|ni|"
    r"ett)(?:åan|an|n))(?!\w)(?![ ]av\b|[ ]på[ ](?!\w*skol|[A-ZÅÄÖ]))"
)
_PROGRAMME = re.compile(
    r"\b(?:NA|SA|TE|EK|ES|HU|BA|BF|EE|FT|FS|HA|HT|HV|IN|NB|RL|VF|VO|IM|IMA|IMV|IMS|SPRINT|"
    r"IMY)[ ]?-?[12][0-9][A-Za-z]?(?!\w|[-/:][0-9])"
    r"|\bIM-?(?:språk|yrke|alternativ)\w*"
    r"|\b(?:NA|SA|TE|EK|ES|BA|BF|EE|FT|NB|RL|VF|VO)[1-3][a-dA-D]?(?!\w|[-/:.,][0-9])"
)
_PRESCHOOL = re.compile(
    r"\b(?:[fF]-klass(?:en)?|F-klassen|(?<=[ ]i[ ])förskoleklass(?:en)?(?:[ ][A-D](?!\w))?(?![ ](?:och|samt|till|ska|erbj))|[6sS](?:-års|exårs)gruppen|6-åringarnas?)\b"
)
WAKE.add("class", "åk årskurs årskursen klass tvåan trean fyran femman sexan sjuan åttan nian ettan an ans orna or")
WAKE.add(
    "class code",
    "na sa te ek es hu ba bf ee ft fs ha ht hv in nb rl vf vo im ima imv imy ims sprint f s klass klassen förskoleklass förskoleklassen",
)
WAKE.add("class code", "åringar*")
_REASON = "Klass eller årskurs är för snäv: ofta passar den in på få. Skriv stadiet."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield classes and years with the stage to write instead."""
    view = reading.view
    near, codes = reading.around("class", 40), reading.around("class code", 30)
    for match in reading.matches(_YEAR, near):
        if not _is_general(view, *match.span()):
            yield _hit(match, 0, _stage(match.group()))
    for match in _CLASS.finditer(view) if reading.numbers else ():
        if not _NO_CLASS.search(view, max(0, match.start() - 20), match.start()):
            yield _hit(match, 0, _stage(match.group()))
    for match in reading.matches(_COLON, near):
        yield _hit(match, 0, _stage(match.group(1)))
    for match in reading.matches(_IN_YEAR, near):
        if match.group(1) in _NUMBERS:
            yield _hit(match, 1, _stage(match.group(1)))
    for match in reading.matches(_PROGRAMME, codes):
        if not match.group().startswith(("HT", "IN")):
            yield _hit(match, 0, "gymnasiet")
    for match in reading.matches(_PRESCHOOL, codes):
        yield _hit(match, 0, "lågstadiet")


_NO_CLASS = re.compile(
    r"\b(?:[rR]um|[sS]al(?:en)?|[lL]okal(?:en)?|[fF]råga|[pP]unkt|[bB]ilaga|[bB]lankett|[uU]ppgift|[aA]vsnitt|[tT]abell|[fF]igur|[hH]us|[pP]ort|[pP]lan"
    r"|[nN]ivå|[aA]lternativ|[fF]lik|[aA]rt(?:ikel)?|[lL]inje|[bB]uss|[vV]ersion|[sS]pår|[zZ]on|[gG]rupp|[bB]lock|[pP]ärm|[dD]el|[rR]um[ ][0-9][A-H][ ](?:och|eller))[ ]$"
)
_GENERAL = re.compile(
    r"\b(?:[eE]lever(?:na)?[ ](?:i|från)|[aA]lla[ ]i|[sS]amtliga|[vV]accin\w*|\w+vaccination|[eE]rbjuds|[nN]ationella|[lL]ovskola|[sS]tatistik\w*|[pP]rocent|"
    r"[eE]nkät\w*|[tT]emadag\w*|[pP]rojekt|[pP]lanteras|[kK]ursplan\w*|[lL]äroplan\w*|[uU]ndervisning(?:en)?[ ]i|[aA]ndel(?:en)?|[sS]atsning|[pP]rov(?:en)?[ ]i|[hH]älsosamtal\w*)\b"
    r"|[0-9][ ]?%|[öÖ]vergång"
)
_ALL_OF = re.compile(r"\b(?:för|alla|samtliga|hela|bland|inom)[ ]$")
_SEVERAL = re.compile(r",[ ][1-9](?![0-9])")
_SOMEONE = re.compile(
    r"\b(?:[eE]leven|[pP]ojken?|[fF]lickan?|[hH]on|[hH]an|[sS]onen?|[dD]ottern?|[bB]arnet|[bB]rodern?|[sS]ystern?)\b"
)


def _is_general(view: str, start: int, end: int) -> bool:
    """Tell whether the sentence speaks of everybody in a year, or the number is that of a room or a question."""
    before = view[max(0, start - 70) : start]
    if _NO_CLASS.search(before):
        return True
    before = sentence_before(before)
    if _ALL_OF.search(before) or _SEVERAL.match(view, end):
        return True
    after = view[end : end + 40].split(".", 1)[0]
    general = _GENERAL.search(before) or _GENERAL.search(after)
    return bool(general) and not _SOMEONE.search(before[general.end() if general and general.string is before else 0 :])


def _hit(match: re.Match[str], group: int, stage: str) -> Hit:
    return Hit(*match.span(group), Kind.SCHOOL_CLASS, _REASON, stage)


def _stage(words: str) -> str:
    digit = next((int(char) for char in words if char.isdigit()), 0)
    number = digit or next((_NUMBERS[word] for word in reversed(words.lower().split()) if word in _NUMBERS), 0)
    return "lågstadiet" if number <= 3 else "mellanstadiet" if number <= 6 else "högstadiet"
