"""If these fail, a private address goes out because somebody wrote "snabel-a", or duty addresses are marked."""

from __future__ import annotations

import pytest

from samverkan_desktop.deidentify import Context, Kind, scan


def found(text: str, context: Context | None = None) -> list[str]:
    findings = scan(text, context) if context else scan(text)
    return [finding.text_of(text) for finding in findings if finding.kind is Kind.EMAIL]


@pytest.mark.parametrize(
    "address",
    [
        "elev@example.se",
        "elev.nummer-1+skola@post.example.com",
        "ELEV@EXAMPLE.SE",
        "åsnan@exempel.se",
        "elev @ example.se",
        "elev@ example.se",
        "elev＠example．se",
        "elev@\u200bexample.se",
        "elev(at)example.se",
        "elev (at) example.se",
        "elev (at) example (punkt) se",
        "elev [at] example [dot] se",
        "elev {at} example.se",
        "elev (a) example.se",
        "elev (snabel-a) example punkt se",
        "elev snabel-a example punkt se",
        "elev snabela example.se",
        "elev Snabel-A example.se",
        "elev punkt ett snabel-a example punkt se",
        "elev at example dot com",
        "elev@example,se",
        "elev@hotmail",
        "elev @example.se",
        "elev at-tecken example punkt se",
    ],
)
@pytest.mark.parametrize("around", ["{}", "Skriv till {}.", "mejl:{}, helst", "<{}>", "({})"])
def test_address_is_found_whole(address: str, around: str) -> None:
    assert found(around.format(address)) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "Vi ses @ skolan imorgon.",
        "Arbeta at the school",
        "3 st @ 15 kr",
        "Punkt 3 (a) tas upp nästa gång.",
        "Skolan (at.) gäller punkt 4.",
        "snabel-a är ett tecken. Punkt.",
        "@ @@ a@ @b",
    ],
)
def test_what_is_no_address_is_left_alone(text: str) -> None:
    assert scan(text) == ()


def test_address_with_a_quoted_name_does_not_get_through() -> None:
    assert found('"En Elev"@example.se') == ['"@example.se']


@pytest.mark.parametrize("written", ["kurator@example.se", "Kurator@Example.se", "kurator (at) example punkt se"])
def test_duty_address_may_stand_in_whatever_way_it_is_written(written: str) -> None:
    context = Context(duty_emails=frozenset({"Kurator@example.se"}))
    assert found(f"Skriv till {written}.", context) == []
    assert found("Skriv till elev@example.se.", context) == ["elev@example.se"]
