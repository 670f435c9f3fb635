"""The day something happened to a child. Days of meetings, follow-ups, statutes and papers may stand (DOMAIN §6)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading

_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_SHORT = {m[:3]: m for m in _MONTHS.split("|")} | {"sept": "september"}
_NAMED = re.compile(
    rf"\b(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?[ ])?(?:[dD]en[ ])?(?<![0-9.,:§])[0-3]?[0-9](?::?e)?[ ]"
    rf"(?P<month>{_MONTHS}|jan|feb|apr|aug|sept?|okt|nov|dec)(?![\w])\.?(?:[ ](?:19|20)[0-9]{{2}})?"
)
_NUMBERED = re.compile(
    r"[0-9](?<![\w./:-].)(?:[0-9]?/(?P<short>1[0-2]|0?[1-9])(?:[- ](?:20)?[0-9]{2})?(?![\w/]|[.,:-][0-9])"
    r"|0[0-9]{2}-(?P<iso>[01][0-9])-[0-3][0-9](?![\w-]|[ ]?kl))"
)
_MONTH = re.compile(rf"{_MONTHS}|jan|feb|apr|aug|sept?|okt|nov|dec")
_ADMIN = re.compile(
    r"\b(?:född|födel|fyll|personn|pnr|möte|sammanträ|uppfölj|följ|avstäm|kallel|inbjud|senast|klart?|nästa|åtgärd|ansvarig|dagordning|"
    r"protokoll|anteckning|kl\.|lag\b|lagen|"
    r"gäller|träder|trädde|ikraft|kraft|beslutad|antagen|version|reviderad|upprättad|daterad|utskriven|läsår|"
    r"termin|studiedag|lovet|budget|remiss|"
    r"enkät|kurs|utbildning|planerings|seminarium|föreläsning|konferens|föräldramöte|boka|tid\b|SIP|lots|"
    r"konsultation|underlag|svar|rapport|"
    r"redovisa|återkopp|återkom|skicka|lämnas|inkom|sista dag|t\.?o\.?m|fr\.?o\.?m|tills|till den|före den|"
    r"stänger|öppnar|semester|rekryter|"
    r"börjar|slutar|plan|överenskommel|arbetsgrupp|styrgrupp|bjud|ses|träffas|period|statistik|skolstart|"
    r"prövning|ansök|nämnd|kalender)",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.!?][ \n]+(?=[A-ZÅÄÖ])|\n")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 2  # fewer tell nothing that happened
_REACH = 110
_REASON = "Exakt datum för en händelse. Tillsammans med annat kan det peka ut barnet. Skriv månad eller årstid."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield exact days with the month to write instead."""
    view = reading.view
    for match in reading.matches(_NAMED, reading.around(_MONTH, 40)):
        if not _is_kept(view, match.start(), match.end()):
            month = match.group("month")
            yield Hit(match.start(), match.end(), Kind.EXACT_DATE, _REASON, f"i {_SHORT.get(month, month)}", rank=1)
    for match in _NUMBERED.finditer(view):
        start = (
            match.start() - 4 if view[max(0, match.start() - 4) : match.start()].lower() == "den " else match.start()
        )
        number = int(match.group("short") or match.group("iso"))
        if 1 <= number <= 12 and not _is_kept(view, start, match.end()):
            yield Hit(start, match.end(), Kind.EXACT_DATE, _REASON, f"i {_MONTHS.split('|')[number - 1]}", rank=1)


def _is_kept(view: str, start: int, end: int) -> bool:
    """Tell whether the sentence is about a meeting, a task, a statute or a paper, or no sentence at all."""
    sentence = _sentence(view, start, end)
    return len(_LETTERS.findall(sentence)) < _FEWEST_WORDS or _ADMIN.search(sentence) is not None


def _sentence(view: str, start: int, end: int) -> str:
    before = view[max(0, start - _REACH) : start]
    cut = [found.end() for found in _ENDS.finditer(before)]
    after = view[end : end + _REACH]
    stop = _ENDS.search(after)
    return before[cut[-1] if cut else 0 :] + " " + after[: stop.start() if stop else _REACH]
