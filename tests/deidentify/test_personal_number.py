"""If these fail, a child's personal number goes out on paper because of the way it happened to be typed.

Every number is made by the rule of Skatteverket's test series: serials 980–989, which no living person has.
"""

from __future__ import annotations

import pytest

from samverkan_desktop.deidentify import Kind, scan

TEN = "9001019802"  # date 900101, serial 980, check digit by Luhn
TWELVE = "18" + TEN
COORDINATION = "9001619809"
SLIPPED = "9001019803"


def found(text: str) -> list[str]:
    return [finding.text_of(text) for finding in scan(text) if finding.kind is Kind.PERSONAL_NUMBER]


def test_the_numbers_of_these_tests_are_what_they_are_called() -> None:
    def luhn(ten: str) -> bool:
        doubled = (int(char) * (2 - place % 2) for place, char in enumerate(ten))
        return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0

    assert luhn(TEN)
    assert luhn(COORDINATION)
    assert not luhn(SLIPPED)


WRITINGS = [
    "900101-9802",
    "900101+9802",
    "9001019802",
    "19900101-9802",
    "18900101-9802",
    "189001019802",
    "1890-01-01-9802",
    "1890-01-01 9802",
    "1890 01 01 9802",
    "1890/01/01-9802",
    "1890.01.01.9802",
    "90-01-01-9802",
    "90 01 01 9802",
    "18 900101-9802",
    "900101 9802",
    "900101 - 9802",
    "900101.9802",
    "900101/9802",
    "900101–9802",
    "900101—9802",
    "900101−9802",
    "900101‑9802",
    "900101\u00a09802",
    "900101\u202f9802",
    "900101\u20099802",
    "900101_9802",
    "900101-\n9802",
    "900101\n9802",
    "900101-98\n02",
    "9001\n01-9802",
    "900101\r\n9802",
    "9001 01 98 02",
    "900 101 980 2",
    "9 0 0 1 0 1 - 9 8 0 2",
    "9 0 0 1 0 1 9 8 0 2",
    "9.0.0.1.0.1.9.8.0.2",
    "9\u200b0\u200b0\u200b1\u200b0\u200b1\u200b-\u200b9\u200b8\u200b0\u200b2",
    "900101\u200d-\ufeff9802",
    "900101\u00ad9802",
    "9001\u206001-98\x0002",
    "9\u00a00\u00a00\u00a01\u00a00\u00a01\u00a09\u00a08\u00a00\u00a02",
    "900101-9802",
    "９００１０１－９８０２",
    "٩٠٠١٠١-٩٨٠٢",
    "۹۰۰۱۰۱-۹۸۰۲",
    "९००१०१-९८०२",
    "9\u03360\u03360\u03361\u03360\u03361\u0336-9\u03368\u03360\u03362",
]


@pytest.mark.parametrize("number", WRITINGS)
@pytest.mark.parametrize("around", ["{}", "Eleven ({}) kom.", "pnr:{}.", "x{}y", "1. {}", "Elev 7 {} åk 4"])
def test_right_number_is_found_whole_in_any_writing(number: str, around: str) -> None:
    assert found(around.format(number)) == [number]


@pytest.mark.parametrize(
    "number",
    [
        "900101-98 03",
        "900101-980-3",
        "1890 0101 9803",
        "900101-9803",
        "900101+9803",
        "9001019803",
        "19900101-9803",
        "189001019803",
        "1890-01-01-9803",
        "900101 9803",
    ],
)
def test_typing_slip_in_the_last_digits_is_still_found(number: str) -> None:
    text = f"Eleven ({number}) var med."
    assert found(text) == [number]
    assert "kontrollsiffran" in scan(text)[0].reason


@pytest.mark.parametrize("number", ["901301-9802", "900145-9802", "19900230-9803", "900231-9803"])
def test_typing_slip_in_the_date_is_still_found(number: str) -> None:
    assert found(f"Det gäller {number}.") == [number]


@pytest.mark.parametrize("number", ["900161-9809", "19900161-9809", "9001619809", "900161 9809", "900161-9800"])
def test_coordination_number_is_found(number: str) -> None:
    assert found(f"nummer {number} hos oss") == [number]


def test_coordination_number_without_known_birthday_is_found() -> None:
    assert found("Samordningsnummer 900060-9801.") == ["900060-9801"]


@pytest.mark.parametrize("number", ["900101:9802", "900101,9802", "19900101*9802", "900101~9802", "900101=9802"])
def test_right_number_with_an_odd_sign_before_the_serial_is_found(number: str) -> None:
    assert found(f"Elev {number} kom.") == [number]


@pytest.mark.parametrize("around", ["7{}", "{}7", "12{}3", "1-{}", "{}-1", "{}/7"])
def test_right_number_grown_together_with_other_digits_is_found(around: str) -> None:
    for number in ("900101-9802", "9001019802", "189001019802"):
        text = around.format(number)
        (finding,) = scan(text)
        assert number in finding.text_of(text)


def test_several_numbers_in_a_row_are_each_found() -> None:
    text = "900101-9802, 900161-9809 och 900101-9803/900101-9802\n189001019802"
    assert found(text) == ["900101-9802", "900161-9809", "900101-9803", "900101-9802", "189001019802"]


@pytest.mark.parametrize(
    "number",
    [
        "20140312-TF01",
        "140312-TF12",
        "140312-tf12",
        "140312TF12",
        "2014-03-12-TF12",
        "140312-T123",
        "140312 T123",
        "20140312-T",
        "140312-TF",
        "140312-A123",
        "20140312-12B4",
        "19140312A1B2",
        "22140312-ABCD",
        "22 140312-ABCD",
        "140372-TF01",
        "140312-XXXX",
        "20140312-xxxx",
        "140312-****",
    ],
)
def test_school_and_reserve_numbers_are_found(number: str) -> None:
    assert found(f"Eleven {number} går kvar.") == [number]


@pytest.mark.parametrize("number", ["50-123456", "50-123456/1", "50-123456/12", "50 - 123456", "51–654321/2"])
def test_lma_number_is_found(number: str) -> None:
    assert found(f"Kortet ({number}) gäller.") == [number]


@pytest.mark.parametrize("text", ["LMA-nummer 50 123456", "LMA: 50123456", "lma-kort nr 50123456/2"])
def test_lma_number_after_the_word_is_found_in_any_shape(text: str) -> None:
    assert found(text) == [text[text.index("5") :]]


@pytest.mark.parametrize(
    "text",
    [
        "nio noll noll ett noll ett nio åtta noll två",
        "Nittio noll ett noll ett streck nio åtta noll två",
        "arton nittio noll ett noll ett nittioåtta noll två",
    ],
)
def test_number_spelled_out_in_words_is_found(text: str) -> None:
    assert found(text) == [text]


def test_a_hit_tells_why_and_suggests_to_take_it_away() -> None:
    (finding,) = scan("900101-9802")
    assert finding.direct
    assert finding.reason.startswith("Personnummer.")
    assert finding.suggestion == ""
