"""Words that put off a report. If these fail, the minutes say that somebody waits with what must be done at once."""

from __future__ import annotations

import pytest
from hypothesis import given

from samverkan_desktop.deidentify.postponing import postponing
from tests.deidentify.test_scan_properties import ANY_TEXT

POSTPONED = """
Vi avvaktar med anmälan.
Skolan anmäler om det fortsätter.
Vi väntar med orosanmälan till efter lovet.
Om det inte blir bättre gör vi en anmälan.
Skolan avvaktar med en orosanmälan tills vidare.
Rektor väntar med att anmäla.
Orosanmälan får vänta.
Vi gör ingen anmälan just nu.
Om frånvaron fortsätter gör skolan en orosanmälan.
Skolan gör en anmälan om det inte vänder.
Vi anmäler först när vi vet mer.
Anmälan görs efter jul.
Skolan överväger att göra en orosanmälan.
Vi anmäler inte ännu.
Anmälan skjuts upp.
Blir det inte bättre efter lovet anmäler vi.
Vi vill avvakta innan vi anmäler.
Orosanmälan görs vid behov.
Skulle det upprepas anmäler skolan.
Vi tar ställning till orosanmälan på nästa möte.
VI AVVAKTAR MED ANMÄLAN
vi av\u00advaktar med anm\u00adälan
""".strip().splitlines()
RULE_OR_FACT = """
Skolan har gjort en orosanmälan.
Den som misstänker att ett barn far illa anmäler genast.
Skolan prövar själv, samma dag, om uppgifterna ska anmälas; mötet tar inte ställning.
Konsultation ersätter inte orosanmälan.
Socialtjänsten återkopplar när en anmälan har kommit in.
Hur många orosanmälningar gjordes förra året?
Anmälan till kursen stänger den 3 mars.
Rutin för återkoppling efter orosanmälan.
Skolan anmälde i går.
Vi väntar på svar om anmälan.
Rektor anmäler frånvaro till huvudmannen.
Om ett barn far illa ska skolan anmäla genast.
Frågan gällde hur en orosanmälan görs.
Anmälan om oro kom från förskolan.
När anmälan kommer in gör socialtjänsten en skyddsbedömning.
Kurator informerar om anmälningsplikten.
Skolan har anmält oro två gånger.
Det går inte att vänta med orosanmälan.
Vi väntar in mötet efter lovet.
Skolan ringer direkt, och ingen anmälan väntar på ett möte.
Skolan påminde om att gången aldrig får göra att en anmälan dröjer.
""".strip().splitlines()


@pytest.mark.parametrize("text", POSTPONED)
def test_words_that_put_it_off_are_found(text: str) -> None:
    found = postponing(text)
    assert found
    assert all(text[each.start : each.end].strip() for each in found)


@pytest.mark.parametrize("text", RULE_OR_FACT)
def test_the_rule_itself_and_what_was_done_are_left_alone(text: str) -> None:
    assert postponing(text) == ()


def test_both_are_found_where_two_sentences_put_it_off() -> None:
    text = "Skolan berättar. Vi avvaktar med anmälan. Om det inte vänder gör rektor en orosanmälan."
    assert [text[each.start : each.end] for each in postponing(text)] == [
        "avvaktar med anmälan",
        "Om det inte vänder gör rektor en orosanmälan",
    ]


@given(ANY_TEXT)
def test_any_text_at_all_is_taken(text: str) -> None:
    both = postponing(f"{text} anmälan {text}")
    assert list(both) == sorted(both, key=lambda each: each.start)
