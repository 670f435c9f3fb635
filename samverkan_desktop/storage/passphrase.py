"""What a passphrase must be: long, and not what everybody in a municipality would try first.

OWASP ASVS 5.0 §6.2: at least 15 characters or five words, no rules about signs, a list of common ones, no
trimming, any length, no forced change. Normalised to NFC once, so that å typed as two characters is the same å.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from samverkan_desktop.storage.errors import PassphraseTooWeak

LEAST_CHARACTERS = 15
LEAST_WORDS = 5
_LEAST_DIFFERENT = 6
_LEAST_OWN = 6
_LEAST_OWN_WORDS, _LEAST_LETTERS = 3, 3
"""Of five words so many must be words that nobody would try first, and words: *a b c d e* is no five."""
_MOST_WORDS = 40

_COMMON = """
lösenfras lösenord hemligt hemlighet password passord passwort welcome välkommen administrator admin
qwerty qwertyui asdfgh asdf zxcvbn abcdefgh abcdef abcd abc123 letmein iloveyou sommar vinter höst vår midsommar
julafton jul kommun kommunen kommunens skola skolan skolans förskola förskolan grundskola grundskolan gymnasiet
elevhälsa elevhälsan socialtjänst socialtjänsten socialförvaltningen utbildningsförvaltningen barn bildning nämnden
rektor kurator samverkan samverka konsultation konsultationsmöte möte sverige svenska perstorp skåne test demo exempel
exempelkommun hej måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti
september oktober november december
""".split()  # noqa: SIM905  # a list of words reads best as words
_RUNS = ("01234567890123456789", "98765432109876543210", "abcdefghijklmnopqrstuvwxyzåäö", "qwertyuiopå", "asdfghjklöä")


def normalised(passphrase: str) -> bytes:
    """Return the bytes a key is made from: NFC, nothing trimmed, nothing cut."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def weaknesses(passphrase: str, *, names: Iterable[str] = ()) -> list[str]:
    """Return why a passphrase is weak, in Swedish and fit after *för svag:*; an empty list means good enough.

    ``names`` are words an outsider would try: the user's name, the municipality's.
    """
    text = unicodedata.normalize("NFC", passphrase).casefold()
    if not text.strip():
        return ["den är tom"]
    names = tuple(names)
    words = [word for word in re.split(r"[\s\-_.,]+", text) if word]
    own_words = {own for word in words[:_MOST_WORDS] if len(own := _own(word, names)) >= _LEAST_LETTERS}
    many_words = len(words) >= LEAST_WORDS and len(own_words) >= _LEAST_OWN_WORDS
    reasons = []
    if len(text) < LEAST_CHARACTERS and not many_words:
        reasons.append(f"den har {len(text)} tecken, minst {LEAST_CHARACTERS} tecken eller {LEAST_WORDS} ord behövs")
    if len(set(text)) < min(_LEAST_DIFFERENT, len(text)) or (many_words and len(set(words)) < LEAST_WORDS - 1):
        reasons.append("samma tecken eller ord upprepas")
    joined = "".join(words)  # *1 2 3 4* is the same run as 1234
    left = min(len(_own(text, names)), len(_own(joined, names)))
    if not many_words and left < min(_LEAST_OWN, len(joined)):
        reasons.append("den består mest av vanliga ord, namn eller sifferföljder")
    return reasons


def require_strong(passphrase: str, *, names: Iterable[str] = (), allow_weak: bool = False) -> None:
    """Raise PassphraseTooWeak with the reasons. ``allow_weak`` is for the example record; empty is never allowed."""
    reasons = weaknesses(passphrase, names=names)
    if reasons and not (allow_weak and passphrase.strip()):
        raise PassphraseTooWeak(reasons="; ".join(reasons))


def _own(text: str, names: Iterable[str]) -> str:
    """Return what is left when everything an outsider would guess is taken away."""
    parts = [part for name in names for part in name.casefold().split() if len(part) > 2]
    for word in sorted({*_COMMON, *parts}, key=len, reverse=True):
        text = text.replace(word, " ")
    for run in _RUNS:
        for length in range(len(run), 2, -1):
            for start in range(len(run) - length + 1):
                text = text.replace(run[start : start + length], " ")
    return re.sub(r"\b(19|20)\d\d\b|\s|[!?.,_-]", "", text)
