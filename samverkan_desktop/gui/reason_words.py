"""Short reasons that the other rooms give in Swedish, in the language of the window: why a day is closed, why a date
stands, why a passphrase is weak. What a user has written, such as the name of a break of their own, stays as it is.
"""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from samverkan_desktop.domain import swedish
from samverkan_desktop.domain.swedish import NBSP
from samverkan_desktop.gui.days import weekday
from samverkan_desktop.gui.language import SWEDISH, spoken

_CONTEXT = "Reasons"
_KNOWN = (
    str(QT_TRANSLATE_NOOP("Reasons", "nyårsdagen")),
    str(QT_TRANSLATE_NOOP("Reasons", "trettondagsafton")),
    str(QT_TRANSLATE_NOOP("Reasons", "trettondedag jul")),
    str(QT_TRANSLATE_NOOP("Reasons", "skärtorsdagen")),
    str(QT_TRANSLATE_NOOP("Reasons", "långfredagen")),
    str(QT_TRANSLATE_NOOP("Reasons", "påskdagen")),
    str(QT_TRANSLATE_NOOP("Reasons", "annandag påsk")),
    str(QT_TRANSLATE_NOOP("Reasons", "valborgsmässoafton")),
    str(QT_TRANSLATE_NOOP("Reasons", "första maj")),
    str(QT_TRANSLATE_NOOP("Reasons", "Kristi himmelsfärdsdag")),
    str(QT_TRANSLATE_NOOP("Reasons", "pingstdagen")),
    str(QT_TRANSLATE_NOOP("Reasons", "nationaldagen")),
    str(QT_TRANSLATE_NOOP("Reasons", "midsommarafton")),
    str(QT_TRANSLATE_NOOP("Reasons", "midsommardagen")),
    str(QT_TRANSLATE_NOOP("Reasons", "dagen före alla helgons dag")),
    str(QT_TRANSLATE_NOOP("Reasons", "alla helgons dag")),
    str(QT_TRANSLATE_NOOP("Reasons", "julafton")),
    str(QT_TRANSLATE_NOOP("Reasons", "juldagen")),
    str(QT_TRANSLATE_NOOP("Reasons", "annandag jul")),
    str(QT_TRANSLATE_NOOP("Reasons", "nyårsafton")),
    str(QT_TRANSLATE_NOOP("Reasons", "klämdag")),
    str(QT_TRANSLATE_NOOP("Reasons", "sommar")),
    str(QT_TRANSLATE_NOOP("Reasons", "höstlov")),
    str(QT_TRANSLATE_NOOP("Reasons", "jullov")),
    str(QT_TRANSLATE_NOOP("Reasons", "sportlov")),
    str(QT_TRANSLATE_NOOP("Reasons", "påsklov")),
    str(QT_TRANSLATE_NOOP("Reasons", "lov")),
    str(QT_TRANSLATE_NOOP("Reasons", "studiedag")),
    str(QT_TRANSLATE_NOOP("Reasons", "utanför planens tid")),
    str(QT_TRANSLATE_NOOP("Reasons", "läsåret ej inlagt")),
    str(QT_TRANSLATE_NOOP("Reasons", "inställt")),
    str(QT_TRANSLATE_NOOP("Reasons", "datum satt för hand")),
    str(QT_TRANSLATE_NOOP("Reasons", "mötet står redan")),
    str(QT_TRANSLATE_NOOP("Reasons", "dagen har redan varit")),
    str(QT_TRANSLATE_NOOP("Reasons", "den är tom")),
    str(QT_TRANSLATE_NOOP("Reasons", "samma tecken eller ord upprepas")),
    str(QT_TRANSLATE_NOOP("Reasons", "den består mest av vanliga ord, namn eller sifferföljder")),
)
_PATTERNS = (
    str(QT_TRANSLATE_NOOP("Reasons", "bara {days} dagar från mötet {day}")),
    str(QT_TRANSLATE_NOOP("Reasons", "bara {days} dag från mötet {day}")),
    str(QT_TRANSLATE_NOOP("Reasons", "samma dag som ett annat möte ({day})")),
    str(QT_TRANSLATE_NOOP("Reasons", "den har {count} tecken, minst {least} tecken eller {words} ord behövs")),
)
_EXPRESSIONS = tuple(
    (pattern, re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[\\w-]+)", re.escape(pattern)))) for pattern in _PATTERNS
)
_BESIDE = re.compile(r"(?P<first>.+) \((?P<beside>[^()]+)\)")
_WEEKS = re.compile(r"(?P<name>.+?) v\.\s(?P<weeks>\d+(?:–\d+)?)")
_WEEKDAYS = {swedish.weekday(day): day for day in (date(2026, 11, 23 + number) for number in range(7))}


def reason(text: str) -> str:
    """Return a reason, or several with a semicolon between, in the language of the window."""
    if spoken() == SWEDISH:
        return text
    return "; ".join(_one(part) for part in text.split("; "))


def _one(text: str) -> str:
    for pattern, expression in _EXPRESSIONS:
        found = expression.fullmatch(text)
        if found is not None:
            return QCoreApplication.translate(_CONTEXT, pattern).format(**found.groupdict())
    beside = _BESIDE.fullmatch(text)
    if beside is not None:
        return f"{_one(beside['first'])} ({_one(beside['beside'])})"
    weeks = _WEEKS.fullmatch(text)
    if weeks is not None:
        return f"{_one(weeks['name'])} w.{NBSP}{weeks['weeks']}"
    both = text.split(" och ")
    if len(both) > 1 and all(part in _KNOWN for part in both):
        return " and ".join(_one(part) for part in both)
    if text in _WEEKDAYS:
        return weekday(_WEEKDAYS[text])
    return QCoreApplication.translate(_CONTEXT, text) if text in _KNOWN else text
