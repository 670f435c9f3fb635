"""Words of the field. If these fail, lotsmöte is underlined on every page, and nobody looks at the waves any more."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest

from samverkan_desktop import assets
from samverkan_desktop.services.spelling import Spelling
from tests.services.builders import Town

NO_SWEDISH = {"meetings", "verify", "Word", "åååå"}
"""In the interface's own words: a command, a program's name, the year in a pattern of a date."""


@pytest.fixture
def spelling(town: Town) -> Spelling:
    return Spelling(town.session)


def wrong(spelling: Spelling, text: str) -> set[str]:
    return {text[start:end] for start, end in spelling.check(text)}


def texts(value: Any) -> list[str]:
    """Every name and sentence in a file of values; ids have no spaces and no capital."""
    if isinstance(value, str):
        return [value] if " " in value or value[:1].isupper() else []
    if isinstance(value, dict):
        return [text for key, each in value.items() if key != "about" for text in texts(each)]
    inner = value if isinstance(value, list) else ()
    return [text for each in inner for text in texts(each)]


def test_every_word_of_the_interface_is_known(spelling: Spelling) -> None:
    """What the program itself says is how a user writes it."""
    sources = re.findall(r"<source>([^<]*)</source>", assets.read_text("translations", "samverkan_en.ts"))
    assert len(sources) > 3000
    said = [re.sub(r"\{[^}]*\}", "X1", html.unescape(source).replace("&", "")) for source in sources]
    assert wrong(spelling, "\n".join(said)) <= NO_SWEDISH


@pytest.mark.parametrize(
    "name", ["areas.json", "forum_templates.json", "function_catalogue.json", "phrases.json", "unit_templates.json"]
)
def test_every_name_that_comes_with_the_program_is_known(spelling: Spelling, name: str) -> None:
    said = texts(json.loads(assets.read_text("data", name)))
    assert said
    assert wrong(spelling, "\n".join(said)) == set()


FIELD = """
lotsmöte lotsmötet lotsmöten lotsmodellen samverkansöverenskommelse samverkansforum konsultationsmöte chefssamråd
anmälningsmöte elevhälsomöte elevhälsoteam styrgrupp arbetsgrupp frågeupprop dagordning minnesanteckningar
återkoppling orosanmälan orosanmälningar skyddsbedömning förhandsbedömning huvudman huvudmän huvudmannatyp
ärendekod avidentifierat avidentifierad krets kretsen stadium sanering rättelse pennan uppföljning samtycke insats
huvudansvarig handlingsplan samverkansområde stödmaterial kännedom kontaktperson nämndrapport tjänsteskrivelse gallring
gallringsbeslut gallringsprotokoll läsår lov studiedag klämdag skolsköterska skolpsykolog specialpedagog kurator
socialsekreterare familjehem öppenvård fältare frånvaroteam mentorstid kontaktväg skärmtid bildstöd stödteam stödpass
årshjul kalenderfil nyckelfil svarsrad mötesdag mötestid läsrätt elevtal dokumenthanteringsplan orosbild jourtid
utlämnandekopia inbjudan kallelse initiativtagare sammankallande vårdnadshavare barnahus habilitering
"""


def test_the_words_of_the_field_are_known(spelling: Spelling) -> None:
    assert wrong(spelling, FIELD) == set()


@pytest.mark.parametrize(
    "text",
    ["tis 8 dec", "Rektor ringer ons eller tors.", "enl dnr och tel", "bitr rektor, syv och bvc", "npf och adhd"],
)
def test_what_is_shortened_in_notes_is_known(spelling: Spelling, text: str) -> None:
    assert wrong(spelling, text) == set()


@pytest.mark.parametrize(
    ("slip", "right"),
    [("lotsmte", "lotsmöte"), ("lotsmööte", "lotsmöte"), ("ärendkod", "ärendekod"), ("orosanmälaan", "orosanmälan")],
)
def test_a_slip_in_a_word_of_the_field_is_seen_and_the_right_one_offered(
    spelling: Spelling, slip: str, right: str
) -> None:
    assert wrong(spelling, f"Om {slip} i dag.") == {slip}
    assert right in spelling.suggestions(slip)


@pytest.mark.parametrize("slip", ["raport", "vasdag", "frutid", "anteckingar", "frånvarro", "dagornding", "möet"])
def test_a_short_tail_makes_no_word_of_a_slip(spelling: Spelling, slip: str) -> None:
    assert wrong(spelling, f"Om {slip} i dag.") == {slip}
