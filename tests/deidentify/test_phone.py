"""If these fail, a family's telephone number goes out, or the numbers staff need are marked."""

from __future__ import annotations

import pytest

from samverkan_desktop.deidentify import Context, Kind, scan


def found(text: str, context: Context | None = None) -> list[str]:
    findings = scan(text, context) if context else scan(text)
    return [finding.text_of(text) for finding in findings if finding.kind is Kind.PHONE]


@pytest.mark.parametrize(
    "number",
    [
        "070-123 45 67",
        "0701234567",
        "0701-23 45 67",
        "070 123 45 67",
        "070-1234567",
        "070.123.45.67",
        "070/123 45 67",
        "070 - 123 45 67",
        "07 01 23 45 67",
        "0 7 0 1 2 3 4 5 6 7",
        "+46701234567",
        "+46 70 123 45 67",
        "+46 (0)70-123 45 67",
        "+46(0)701234567",
        "0046 70 123 45 67",
        "0046(0)70 1234567",
        "46701234567",
        "46 70 123 45 67",
        "073\u2013123\u00a045\u00a067",
        "07\u200b0123\u200b4567",
        "070-123\n45 67",
        "０７０-１２３ ４５ ６７",
        "0435-390 00",
        "0435-39000",
        "0435 390 00",
        "043539000",
        "(0435) 390 00",
        "0435/390 00",
        "+46 435 390 00",
        "08-123 456 78",
        "08 12 34 56 78",
        "040-12 34 56",
        "010-123 45 67",
        "044-12 34 56",
        "+47 22 12 34 56",
        "+45 32 12 34 56",
        "0045 32 12 34 56",
        "070-123 45 6",
        "O70-123 45 67",
    ],
)
@pytest.mark.parametrize("around", ["{}", "Ring {}.", "tel:{}, kväll", "(mamma {})", "rum 3 {} åk 7"])
def test_number_is_found_whole(number: str, around: str) -> None:
    assert found(around.format(number)) == [number]


@pytest.mark.parametrize("number", ["390 00 12", "12 34 56", "123456"])
def test_local_number_after_the_word_is_found(number: str) -> None:
    assert found(f"tel {number}") == [number]


@pytest.mark.parametrize(
    "words",
    [
        "noll sju tre ett två tre fyra fem sex sju",
        "Noll sju tre, ett två tre, fyra fem, sex sju",
        "noll sju noll tjugotre fyrtiofem sextiosju tolv",
        "noll sjuttio ett två tre fyrtiofem sextiosju",
        "noll 73 123 45 67",
        "sju tre ett två tre fyra fem sex sju",
        "plus fyra sex sju tre ett två tre fyra fem sex sju",
    ],
)
def test_number_spelled_out_in_words_is_found(words: str) -> None:
    assert found(f"Numret är {words}.") == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Ring 112, 1177, 114 14 eller 113 13.",
        "BRIS 116 111, tel 116 111, tel. 1177, telefon 112",
        "Kvinnofridslinjen 020-50 50 50",
        "0771-123 456",
        "kl 08-12, 08.15–09.45, 08:15-09:45 och 07.00-16.00",
        "kl 08-12 13-16",
        "öppet 08-16 2026-11-21",
        "läsåret 08-09 2014",
        "00.00 0-6 år 0,5 tjänst",
        "en två tre fyra fem sex sju åtta nio tio",
        "2026-01-08 12 30 00",
        "03/04 2026",
        "bankgiro 5050-1055, plusgiro 12 34 56-7",
        "+16 % och +12 000 000",
        "1 011 120 000 kr",
    ],
)
def test_what_is_no_private_number_is_left_alone(text: str) -> None:
    assert scan(text) == ()


@pytest.mark.parametrize("written", ["0435-390 00", "043539000", "+46 435 390 00", "0046 435 39000", "(0435) 390 00"])
@pytest.mark.parametrize("registered", ["0435-390 00", "+4643539000", "+46 (0)435-390 00"])
def test_duty_number_may_stand_in_whatever_way_it_is_written(written: str, registered: str) -> None:
    context = Context(duty_numbers=frozenset({registered}))
    assert found(f"Växeln: {written}", context) == []
    assert found("Hemma: 0435-390 01", context) == ["0435-390 01"]


def test_two_numbers_with_a_slash_between_are_both_found() -> None:
    assert found("0731234567/0737654321") == ["0731234567", "0737654321"]


def test_duty_number_in_words_may_stand() -> None:
    context = Context(duty_numbers=frozenset({"073-123 45 67"}))
    assert found("noll sju tre ett två tre fyra fem sex sju", context) == []
