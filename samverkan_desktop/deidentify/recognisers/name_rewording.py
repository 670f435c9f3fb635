"""What a good secretary writes instead of a name: by the word beside it, with the genitive kept."""

from __future__ import annotations

import re

from samverkan_desktop.deidentify.lexicon import lexicon
from samverkan_desktop.deidentify.recognisers import name_words as words
from samverkan_desktop.deidentify.recognisers.name_before import word_before

_AFTER = re.compile(
    r"[ ]?[,(][ ]?(?:som är |en |ett |hans |hennes |elevens |barnets |deras )?([^\W\d_][\w-]{0,30})(?![\w])"
)
_ROLES = (
    (
        "en förälder",
        re.compile(
            r"(?:.*(?:mamma|mamman|pappa|pappan)|mor|modern|moder|far|fadern|fader|föräldern?|vårdnadshavaren?)s?"
        ),
    ),
    ("ett syskon", re.compile(r"(?:.*(?:bror|brodern|syster|systern)|brorsan|syrran|syskonet|tvillingen)s?")),
    (
        "en släkting",
        re.compile(
            r"(?:(?:mor|far)(?:mor|far|modern|fadern|bror|brodern)|moster[n]?|faster[n]?|kusin(?:en)?|svär\w+|släktingen)s?"
        ),
    ),
    ("en klasskamrat", re.compile(r"(?:.*(?:kompis|kompisen|kamrat|kamraten|vän|vännen|polaren|bästis|bästisen))s?")),
    ("en lärare", re.compile(r"(?:.*(?:lärare|läraren|mentor|mentorn|pedagog|pedagogen|fröken|magistern))s?")),
)
_TITLED = re.compile(r"(?:.*(?:familjen|släkten|bröderna|systrarna|syskonen|tvillingarna))")


def suggestion_at(view: str, start: int, end: int) -> str:
    """Return what to write instead of the name at a place; empty means that the word before says enough."""
    name = view[start:end].lower()
    if name.endswith(("mamma", "mamman", "pappa", "pappan")):
        return "vårdnadshavaren"
    if name.endswith(("ärendet", "ärende", "fallet")):
        return "ärendet"
    genitive = is_genitive(name)
    cue = word_before(view, start).word.lower()
    if cue and cue not in words.CALLED and words.tells_person(cue):
        if not genitive or _TITLED.fullmatch(cue):
            return ""
        return _genitive_of(_role(cue) or "eleven")
    after = _AFTER.match(view, end)
    role = _role(after.group(1).lower()) if after else ""
    plain = role or "eleven"
    return _genitive_of(plain) if genitive else plain


def _role(cue: str) -> str:
    for role, pattern in _ROLES:
        if pattern.fullmatch(cue):
            return role
    return ""


def _genitive_of(words_: str) -> str:
    return words_ if words_.endswith("s") else f"{words_}s"


def is_genitive(name: str) -> bool:
    """Tell whether a name in small letters ends with a genitive -s."""
    if not name.endswith("s"):
        return False
    last = re.split(r"[ \n-]", name)[-1]
    lists = lexicon()
    stem = last[:-1].rstrip("'’:")
    if stem in lists.given or stem in lists.surnames:
        return last not in lists.given and last not in lists.surnames
    return words.SURE_SURNAME.search(stem) is not None and last not in lists.surnames
