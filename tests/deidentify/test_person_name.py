"""If these fail, a child is named in a paper, or ordinary minutes turn red and the gate shuts on nothing.

All persons are invented; names alone are nobody's.
"""

from __future__ import annotations

import pytest

from samverkan_desktop.deidentify import Context, Kind, scan

NAMED: list[tuple[str, tuple[str, ...]]] = [
    ("Kalle var inte på lektionen.", ("Kalle",)),
    (
        "Vi pratade om Fadumo och hennes bror Liiban.",
        (
            "Fadumo",
            "Liiban",
        ),
    ),
    ("Björn har inte kommit till skolan.", ("Björn",)),
    ("Mötet tog upp Björns frånvaro.", ("Björns",)),
    ("Mamman Shirin Ahmadi ringde.", ("Shirin Ahmadi",)),
    ("Elias mamma är orolig.", ("Elias",)),
    ("läraren sten berättade om problemen", ("sten",)),
    ("Ali-ärendet togs upp igen.", ("Ali-ärendet",)),
    ("Emmamamman ringde i går.", ("Emmamamman",)),
    ("emmas pappa hämtar sent", ("emmas",)),
    ("MOHAMMED har slutat.", ("MOHAMMED",)),
    ("Asa Lindqvist deltog.", ("Asa Lindqvist",)),
    ("A.L. har flyttat.", ("A.L.",)),
    ("Vi talade om A. Lindgren.", ("A. Lindgren",)),
    (
        "Hans mamma Per-Olof Sundströms dotter heter Liv.",
        (
            "Per-Olof Sundströms",
            "Liv",
        ),
    ),
    ("Flickan heter Xhevrije Bytyqi.", ("Xhevrije Bytyqi",)),
    ("Pojken kallas Bubben av kompisarna.", ("Bubben",)),
    ("Familjen Af Klintberg bor kvar.", ("Familjen Af Klintberg",)),
    ("familjen af Ekenstam vill inte", ("familjen af Ekenstam",)),
    ("Karl von Essen var arg.", ("Karl von Essen",)),
    ("Omar bin Said kom sent.", ("Omar bin Said",)),
    ("Brodern August är äldre.", ("August",)),
    ("Fru Ek kontaktade oss.", ("Ek",)),
    ("Vi mötte Storm på rasten.", ("Storm",)),
    ("Nguyen Thi Hoa är orolig.", ("Nguyen Thi Hoa",)),
    ("Enligt Zlatan Ibrahimović hände det.", ("Zlatan Ibrahimović",)),
    ("li\u200bam har", ("li\u200bam",)),
    ("Fati-\nma kom.", ("Fati-\nma",)),
    (
        "Hon umgås med Wilmma och Jonnas.",
        (
            "Wilmma",
            "Jonnas",
        ),
    ),
    ("Kuratorn har träffat Dženana Hadžić.", ("Dženana Hadžić",)),
    ("Det gäller Maj, inte månaden maj.", ("Maj",)),
    (
        "Per och Love bråkar.",
        (
            "Per",
            "Love",
        ),
    ),
    ("Eleven Kim Holm.", ("Kim Holm",)),
    (
        "hamza och yusuf slåss",
        (
            "hamza",
            "yusuf",
        ),
    ),
    ("mamma maria ringde", ("maria",)),
    ("Mikael\nAndersson kom.", ("Mikael\nAndersson",)),
    ("Ahmeds familj har det svårt", ("Ahmeds",)),
    ("Elyeza berättar att hon slås.", ("Elyeza",)),
    ("Socialsekreteraren Gun Berg ringde.", ("Gun Berg",)),
    (
        "Anna-Karin sa att Ida mår bättre.",
        (
            "Anna-Karin",
            "Ida",
        ),
    ),
    ("Hej, jag heter liv.", ("liv",)),
    ("Saga tycker inte om skolan", ("Saga",)),
    ("Ronja Rövardotter", ("Ronja Rövardotter",)),
    (
        "Ärendet rör Leyla, Jamal och lille Noah.",
        (
            "Leyla",
            "Jamal",
            "Noah",
        ),
    ),
    ("Tuvas mormor", ("Tuvas",)),
    ("Vi ringde Tesfay G. igen", ("Tesfay G",)),
]

PLAIN = [
    "Kommunhuset, Sammanträdesrum 2",
    "Familjens hus bjuder in.",
    "Så fungerar lots och SIP",
    "Mötet på Teams i maj. Maj är en svår månad. Per elev blir det mer.",
    "Inga åtgärder är klara. Klara mål saknas. Hans frånvaro ökar. Mina tankar.",
    "Barn- och utbildningsförvaltningen och Socialförvaltningen träffas i Perstorp.",
    "Bris, BUP, Rädda Barnen och Skolverket har material.",
    "Enligt Lag (2001:454) och Skollagen 29 kap.",
    "Vi använder Unikum, InfoMentor och Procapita.",
    "Under Lucia och Valborg är skolan stängd.",
    "Liv och hälsa. Dag 2. Del 1. Sten och grus. Ask och ek växer.",
    "Storm och regn stoppade bussen. Vår plan är klar. Sol hela dagen. Saga läses.",
    "Rektor: ansvarar. Kurator: följer upp. Socialsekreterare Barn och familj.",
    "Barnahus Kristianstad och Mini-Maria Helsingborg",
    "Mötet är flyttat till dagen före Kristi himmelsfärdsdag.",
    "Centralskolan och Parkskolan i Oderljunga.",
    "Statistik från Socialstyrelsen i Stockholm. Regeringen, EU och FN.",
    "Elevhälsan, Elevhälsoteamet, Familjecentralen, Fältgruppen.",
    "Närvarande: rektor Centralskolan, kurator, jurist",
    "Vi läste Skolverkets stödmaterial Rätt till utbildning.",
    "Mötet öppnas. Ordföranden hälsar välkommen. Nästa möte: Torsdag",
    "Mentor berättar att eleven mår bättre. Max 200 tecken. Tom rad.",
    "Resultatet i Marte Meo och Komet. Kontakta Öppenvården.",
    "HVB-hem, LVU och SiS. Polisen i Hässleholm. Ungdomsmottagningen.",
    "Fråga: Är det ok? Svar: Ja. Beslut: Nej. Punkt A. Alternativ B. Bilaga C.",
    "Den Lokala Överenskommelsen om Samverkan",
    "Anmälan ska göras genast. Orosanmälan görs av den som ser. Kl. 9 på Ekbacken.",
]


def names(text: str, context: Context = Context()) -> tuple[str, ...]:  # noqa: B008 - a frozen value
    return tuple(found.text_of(text) for found in scan(text, context) if found.kind is Kind.PERSON_NAME)


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_names_are_found_whole(text: str, expected: tuple[str, ...]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize("text", PLAIN)
def test_what_is_no_person_is_left_alone(text: str) -> None:
    assert names(text) == ()


def test_staff_may_stand_by_full_name_and_never_by_first_name_alone() -> None:
    context = Context(staff=frozenset({"Parisa Vinterfors"}))
    assert names("Jurist Parisa Vinterfors deltog, liksom Parisa Vinterfors kollega.", context) == ()
    assert names("Parisa deltog.", context) == ("Parisa",)
    assert names("Parisa Vinterberg deltog.", context) == ("Parisa Vinterberg",)


def test_words_of_the_record_are_no_persons() -> None:
    context = Context(allowed=frozenset({"Lindas hus", "Fridhems kommun"}))
    assert names("Vi ses på Lindas hus.", context) == ()
    assert names("Vi ses hos Lindas mamma.", context) == ("Lindas",)


def test_a_genitive_is_answered_with_a_genitive() -> None:
    text = "Kalles frånvaro ökar och Kalle mår sämre."
    assert [found.suggestion for found in scan(text)] == ["elevens", "eleven"]
