"""If these fail, logs and fault reports tell who a text is about, or a direct hit passes for a mild one."""

from __future__ import annotations

import pytest

from samverkan_desktop.deidentify import EMPTY, Finding, Kind, Severity, engine, scan
from samverkan_desktop.deidentify.folding import fold
from samverkan_desktop.deidentify.recognisers.every import RECOGNISERS
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading, Recogniser

SECRET = "Ring 070-123 45 67 om 900101-9802, född 140312, elev@example.se, 50-123456, 140312-TF01"


def test_every_kind_of_the_contract_knows_its_severity() -> None:
    direct = {kind.value for kind in Kind if kind.severity is Severity.DIRECT}
    indirect = {kind.value for kind in Kind if kind.severity is Severity.INDIRECT}
    assert direct == {
        "PERSON_NAME",
        "PERSONAL_NUMBER",
        "PHONE",
        "EMAIL",
        "ADDRESS",
        "VEHICLE",
        "CASE_NUMBER",
        "ONLINE_HANDLE",
        "OTHER_ID",
    }
    assert indirect == {"PLACE", "SCHOOL_CLASS", "EXACT_DATE", "RARE_TRAIT"}


def test_nothing_of_the_text_is_in_what_may_be_logged() -> None:
    findings = scan(SECRET)
    assert len(findings) == 6
    for shown in (repr(findings), repr(fold(SECRET)), repr(Reading(SECRET, EMPTY))):
        for part in ("123", "9802", "1403", "example"):
            assert part not in shown


def test_every_finding_has_a_reason_in_whole_sentences() -> None:
    for finding in scan(SECRET):
        assert finding.reason[0].isupper()
        assert finding.reason.endswith(".")


def _told(*hits: Hit) -> Recogniser:
    return lambda _reading: iter(hits)


@pytest.mark.parametrize(
    ("hits", "standing"),
    [
        ([Hit(0, 4, Kind.PHONE, ""), Hit(2, 9, Kind.PLACE, "")], [(2, 9, Kind.PLACE)]),
        ([Hit(0, 5, Kind.PLACE, ""), Hit(3, 8, Kind.PHONE, "")], [(3, 8, Kind.PHONE)]),
        ([Hit(0, 5, Kind.PHONE, "", rank=1), Hit(0, 5, Kind.EMAIL, "")], [(0, 5, Kind.EMAIL)]),
        ([Hit(0, 5, Kind.PHONE, ""), Hit(0, 5, Kind.EMAIL, "")], [(0, 5, Kind.PHONE)]),
        (
            [
                Hit(6, 9, Kind.PHONE, ""),
                Hit(0, 3, Kind.PLACE, ""),
                Hit(2, 7, Kind.EMAIL, ""),
                Hit(8, 9, Kind.PHONE, ""),
            ],
            [(2, 7, Kind.EMAIL), (8, 9, Kind.PHONE)],
        ),
        ([Hit(0, 3, Kind.PHONE, ""), Hit(3, 6, Kind.PHONE, "")], [(0, 3, Kind.PHONE), (3, 6, Kind.PHONE)]),
    ],
)
def test_the_longest_hit_stands_then_the_direct_then_the_surer(
    hits: list[Hit], standing: list[tuple[int, int, Kind]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "RECOGNISERS", (_told(*hits),))
    assert [(finding.start, finding.end, finding.kind) for finding in scan("x" * 10)] == standing


def test_a_fault_in_a_recogniser_is_not_taken_for_a_clean_text(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_reading: Reading) -> object:
        raise ValueError

    monkeypatch.setattr(engine, "RECOGNISERS", (*RECOGNISERS, broken))
    with pytest.raises(ValueError):
        scan("text")


def test_the_same_text_gives_the_same_answer() -> None:
    assert scan(SECRET) == scan(SECRET)
    assert all(isinstance(finding, Finding) for finding in scan(SECRET))
