"""Makes the compiled lists of samverkan_desktop/deidentify/lists out of two public packages. Run by hand, seldom.

    python -m pip download --no-deps -d DIR Faker && npm pack dictionary-sv   (unpack both in DIR)
    PYTHONPATH=installer python -m devtools.names DIR

`given_more.txt` and `surnames_more.txt` are names out of Faker (MIT). `words.bin` and `named_more.txt` come from one
source with one licence, the Swedish spelling dictionary of the Stora svenska ordlistan project (© Göran Andersson,
LGPL 3), packed as `dictionary-sv`: the first tells ordinary word forms from the rest without holding them (a Bloom
filter over all forms that the dictionary's endings make), the second lists its names of places, makes and titles.
Both packages are needed on the maker's computer only.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path

LISTS = Path(__file__).resolve().parents[2] / "samverkan_desktop" / "deidentify" / "lists"
OWN = ("sv_SE", "fi_FI", "no_NO", "da_DK")
GIVEN = (
    *OWN,
    *("de_DE", "pl_PL", "tr_TR", "hr_HR", "es_ES", "pt_PT", "it_IT", "fr_FR", "ro_RO", "hu_HU", "cs_CZ", "sl_SI"),
    *("et_EE", "lt_LT", "lv_LV", "az_AZ", "en_GB", "en_US", "vi_VN", "ha_NG", "en_IN", "en_PK", "uz_UZ", "fr_DZ"),
)
SURNAMES = (*OWN, "de_DE", "tr_TR", "hr_HR", "es_ES", "pt_PT", "ro_RO", "hu_HU", "en_GB", "vi_VN", "az_AZ", "uz_UZ")
BITS_A_WORD = 14
PLACES = 9
PLACE_FLAGS = frozenset("XZev")  # may stand first in a compound: Toyotabil, Malmöbo
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


Endings = dict[str, list[tuple[str, str, re.Pattern[str]]]]


def endings(affixes: Iterable[str]) -> Endings:
    """Return the dictionary's endings by flag: what is cut off, what is put on, and which words they suit."""
    found: Endings = {}
    for line in affixes:
        parts = line.split()
        if len(parts) == 5 and parts[0] == "SFX" and "/" not in parts[3]:
            off, on = (part.replace("0", "") for part in parts[2:4])
            found.setdefault(parts[1], []).append((off, on, re.compile(f"{parts[4]}$")))
    return found


def dictionary(folder: Path) -> tuple[set[str], set[str]]:
    """Return the spelling dictionary's word forms in small letters, and its names of places, makes and titles."""
    rules = endings(folder.joinpath("index.aff").read_text(encoding="utf-8").splitlines())
    forms: set[str] = set()
    named: set[str] = set()
    for line in folder.joinpath("index.dic").read_text(encoding="utf-8").splitlines()[1:]:
        word, _, flags = line.partition("/")
        if "%" in flags or not word.isalpha():
            continue
        if word[0].isupper():
            if word[1:].islower() and PLACE_FLAGS & set(flags) and len(word) > 2:
                named.add(word)
            continue
        forms.add(word)
        for flag in flags:
            for off, on, suits in rules.get(flag, ()):
                if word.endswith(off) and suits.search(word):
                    forms.add(word[: len(word) - len(off)] + on)
    return {form for form in forms if form.isalpha() and form.islower() and len(form) > 1}, named


def bloom(words: set[str]) -> bytes:
    """Return a filter that knows every one of ``words`` and, by mistake, about one other in eight hundred."""
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
    """Write the four files. ``folder`` holds the two packages unpacked."""
    sys.path.insert(0, folder)
    words, named = dictionary(Path(folder, "package"))
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
    LISTS.joinpath("named_more.txt").write_text(
        wrapped(
            "Places, makes and titles out of dictionary-sv (© Göran Andersson, LGPL 3), by devtools/names.py.",
            named - home - own_names(),
        ),
        encoding="utf-8",
    )
    kept: set[str] = set()
    for word in sorted(words, key=len):
        if not (word.endswith("s") and word[:-1] in kept):
            kept.add(word)
    LISTS.joinpath("words.bin").write_bytes(bloom(kept))
    print(f"{len(given)} förnamn, {len(surnames)} efternamn, {len(named)} namn på annat, {len(kept)} ord")


def own_names() -> set[str]:
    """Return the names written down by hand: what stands there is a person's name first."""
    files = ("given_own.txt", "surnames_own.txt")
    lines = (line for name in files for line in LISTS.joinpath(name).read_text(encoding="utf-8").splitlines())
    return {word for line in lines if not line.startswith("#") for word in line.split()}


if __name__ == "__main__":
    main(sys.argv[1])
