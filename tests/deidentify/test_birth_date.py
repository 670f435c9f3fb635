"""If these fail, a birthday slips through (in a small town it is as good as a name), or meeting dates turn red."""

from __future__ import annotations

import pytest

from samverkan_desktop.deidentify import Kind, scan


def found(text: str) -> list[str]:
    return [finding.text_of(text) for finding in scan(text) if finding.kind is Kind.PERSONAL_NUMBER]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("född 140312", "140312"),
        ("140312", "140312"),
        ("Eleven (140312) bytte skola.", "140312"),
        ("Elev 20140312, årskurs", "20140312"),
        ("född 2014-03-12", "2014-03-12"),
        ("Född: 2014-03-12.", "2014-03-12"),
        ("FÖDD 14-03-12", "14-03-12"),
        ("född14-03-12", "14-03-12"),
        ("född den 12 mars 2014", "12 mars 2014"),
        ("född den 12 mars", "12 mars"),
        ("född den tolfte mars 2014", "tolfte mars 2014"),
        ("Född tjugoförsta mars", "tjugoförsta mars"),
        ("född 12/3 2014", "12/3 2014"),
        ("född 12/3-14", "12/3-14"),
        ("f. 12.3.2014", "12.3.2014"),
        ("f. 2014-03-12", "2014-03-12"),
        ("f 140312", "140312"),
        ("f140312", "140312"),
        ("född i Perstorp den 2014–03–12", "2014–03–12"),
        ("fo\u0308dd 2014-03-12", "2014-03-12"),
        ("födelsedatum 2014 03 12", "2014 03 12"),
        ("Födelsetid: 2014/03/12", "2014/03/12"),
        ("fyller år den 12 mars", "12 mars"),
        ("fyllde sju år den 12:e mars", "12:e mars"),
        ("fyller 12 år 3 april", "3 april"),
        ("pnr 2014-03-12", "2014-03-12"),
        ("Eleven, 2014-03-12 (född i annat land)", "2014-03-12"),
        ("född ２０１４-０３-１２", "２０１４-０３-１２"),
        ("född 14\u200b0312", "14\u200b0312"),
    ],
)
def test_birth_date_is_found(text: str, date: str) -> None:
    assert found(text) == [date]


def test_siblings_birth_dates_are_all_found() -> None:
    assert found("Syskonen är födda 2014-03-12, 12 mars 2016 och 170501.") == ["2014-03-12", "12 mars 2016", "170501"]


@pytest.mark.parametrize(
    "text",
    [
        "Mötet hölls 2026-11-21.",
        "2026-11-21",
        "Uppföljning senast 2026-12-03 kl. 13.00–15.00.",
        "2026-11-21 13:00",
        "2026-11-21 1300",
        "2026-11-21T13:00:00Z 20261121T130000",
        "Möte den 261121.",
        "Nästa möte 20261203.",
        "Senast 261203.",
        "Beloppet är 140312 kr.",
        "140312:- per termin, 140312 personer och 140312,50",
        "faktura 140312, fakturanummer: 140312",
        "protokoll_20261121.pdf",
        "född i höstas, födelsetal och nyfödda 2026",
        "Den fyller i blanketten senast den 3 december.",
        "Barn födda utomlands blir fler.",
        "181932 och 149932",  # no such month
    ],
)
def test_other_dates_and_numbers_are_left_alone(text: str) -> None:
    assert scan(text) == ()
