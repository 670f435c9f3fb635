"""Makes the compiled lists of samverkan_desktop/deidentify/lists out of two public packages. Run by hand, seldom.

    python -m pip download --no-deps -d DIR Faker simplemma && (cd DIR && unzip '*.whl')
    PYTHONPATH=DIR:installer python -m devtools.names DIR

`given_more.txt` and `surnames_more.txt` are names out of Faker (MIT). `words.bin` tells ordinary Swedish word forms
from the rest without holding them: a Bloom filter over the words of simplemma's Swedish dictionary (code MIT, its
sources are named in its README). A word form ending in a genitive -s is left out where the form without it is there.
Both packages are needed on the maker's computer only.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path
from typing import Any

LISTS = Path(__file__).resolve().parents[2] / "samverkan_desktop" / "deidentify" / "lists"
OWN = ("sv_SE", "fi_FI", "no_NO", "da_DK")
GIVEN = (
    *OWN,
    *("de_DE", "pl_PL", "tr_TR", "hr_HR", "es_ES", "pt_PT", "it_IT", "fr_FR", "ro_RO", "hu_HU", "cs_CZ", "sl_SI"),
    *("et_EE", "lt_LT", "lv_LV", "az_AZ", "en_GB", "en_US", "vi_VN", "ha_NG", "en_IN", "en_PK", "uz_UZ", "fr_DZ"),
)
SURNAMES = (*OWN, "de_DE", "tr_TR", "hr_HR", "es_ES", "pt_PT", "ro_RO", "hu_HU", "en_GB", "vi_VN", "az_AZ", "uz_UZ")
BITS_A_WORD = 11
PLACES = 7
_NAME = re.compile(r"[^\W\d_]{2,}(?:['’-][^\W\d_]{2,})*")


def names_of(locales: Iterable[str], start: str) -> set[str]:
    """Return Faker's names whose lists begin with ``start``."""
    found: set[str] = set()
    for locale in locales:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for attribute in dir(provider):
            if attribute.startswith(start):
                found.update(part for name in getattr(provider, attribute) for part in str(name).split())
    return {name for name in found if _NAME.fullmatch(name) and name[0].isupper() and len(name) > 2}


def dictionary() -> set[str]:
    """Return simplemma's Swedish word forms in small letters."""
    factory = importlib.import_module("simplemma.strategies.dictionaries.dictionary_factory")
    words: Any = factory.DefaultDictionaryFactory().get_dictionary("sv")
    plain = (word.decode() if isinstance(word, bytes) else str(word) for word in words)
    return {word for word in plain if word.isalpha() and word == word.lower() and len(word) > 1}


def bloom(words: set[str]) -> bytes:
    """Return a filter that knows every one of ``words`` and, by mistake, about one other in two hundred."""
    size = len(words) * BITS_A_WORD // 8 * 8 + 8
    field = bytearray(size // 8)
    for word in words:
        digest = int.from_bytes(blake2b(word.encode(), digest_size=16).digest(), "little")
        first, step = digest & 0xFFFFFFFFFFFFFFFF, digest >> 64 | 1
        for turn in range(PLACES):
            place = (first + turn * step) % size
            field[place >> 3] |= 1 << (place & 7)
    return bytes(field)


def wrapped(title: str, names: Iterable[str]) -> str:
    """Return names as lines of a list file."""
    lines, line = [f"# {title}"], ""
    for name in sorted(names):
        if len(line) + len(name) > 118:
            lines.append(line)
            line = ""
        line = f"{line} {name}".strip()
    return "\n".join([*lines, line, ""])


def main(folder: str) -> None:
    """Write the three files. ``folder`` holds the two packages unpacked."""
    sys.path.insert(0, folder)
    words = dictionary()
    home = names_of(OWN[:1], "first_names")
    given = home | {name for name in names_of(GIVEN, "first_names") if name.lower() not in words}
    surnames = {name for name in names_of(SURNAMES, "last_names") if name.lower() not in words}
    surnames |= names_of(OWN[:1], "last_names")
    LISTS.joinpath("given_more.txt").write_text(
        wrapped("Given names out of Faker (MIT), made by installer/devtools/names.py.", given), encoding="utf-8"
    )
    LISTS.joinpath("surnames_more.txt").write_text(
        wrapped("Surnames out of Faker (MIT), made by installer/devtools/names.py.", surnames), encoding="utf-8"
    )
    kept = {word for word in words if not (word.endswith("s") and word[:-1] in words)}
    LISTS.joinpath("words.bin").write_bytes(bloom(kept))
    print(f"{len(given)} förnamn, {len(surnames)} efternamn, {len(kept)} ord")


if __name__ == "__main__":
    main(sys.argv[1])
