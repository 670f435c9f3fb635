"""Each paper says what it must. If these fail, someone sends out a paper that lacks a date, a name or a §."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from samverkan_desktop.documents.values import (
    AgendaLine,
    AgendaPaper,
    InvitationPaper,
    MinutesItem,
    MinutesPaper,
    MissingFunction,
    Paper,
    agenda_end,
    agenda_times,
)
from tests.documents import samples
from tests.documents.reading import flowing, page_texts, whole_text

EVERY_PAPER: dict[str, Paper] = {
    "invitation": samples.invitation(),
    "agenda": samples.agenda(),
    "agenda for guests": samples.agenda(external=True),
    "minutes": samples.minutes(),
    "short minutes": samples.short_minutes(),
    "minutes without cases": samples.minutes_without_cases(),
    "corrected minutes": samples.corrected_minutes(),
    "attendance list": samples.attendance_list(),
    "list of follow-ups": samples.follow_up_list(),
}


@pytest.mark.parametrize("paper", EVERY_PAPER.values(), ids=EVERY_PAPER)
def test_every_page_says_whose_it_is_what_it_is_and_its_number(paper: Paper) -> None:
    pages = page_texts(paper)
    for number, text in enumerate(pages, 1):
        assert paper.frame.municipality in text
        assert " · ".join(paper.frame.administrations) in text
        assert paper.frame.document_type.upper() in text
        assert f"Sida {number} ({len(pages)})" in text
        assert "2026-12-03 · BUN 2026/41, SN 2026/77" in text
        assert "Dokumenthanteringsplan p. 3.2 · id 7f3a-26-07" in text
        assert paper.frame.check_line in text
        if paper.frame.status:
            assert f"· {paper.frame.status}" in text


@pytest.mark.parametrize("paper", EVERY_PAPER.values(), ids=EVERY_PAPER)
def test_marks_stand_on_every_page(paper: Paper) -> None:
    marked = replace(paper, frame=replace(paper.frame, example=True, secrecy_marking=samples.SECRECY))
    plain = page_texts(paper)
    for text in page_texts(marked):
        assert "EXEMPEL" in text
        assert samples.SECRECY in text
    assert not any("EXEMPEL" in text or "Sekretess enligt" in text for text in plain)


def test_invitation_asks_for_questions_and_names_the_rest() -> None:
    text = whole_text(samples.invitation())
    for phrase in (
        "Tid Torsdagen den 3 december 2026, kl. 13.00–15.00 (v. 49)",
        "Plats Kommunhuset, Sammanträdesrum 2, och på distans",
        "Sammankallande Förvaltningschef, barn och utbildning",
        "Sista dag för frågor Torsdagen den 19 november 2026",
        "O.s.a. Senast 2026-11-26 till registrator",
        "Senast torsdagen den 19 november 2026 till registrator, barn och utbildning",
        "☐ Förskola",
        "☐ Ärende utan namn",
        "En rad, högst 200 tecken, utan namn",
        "Skriv inget som pekar ut ett barn",
        "Konsultation ersätter inte orosanmälan. Den som misstänker att ett barn far illa anmäler genast till "
        "socialnämnden, 19 kap. 1 § socialtjänstlagen.",
        "Kallade",
        "Kurator Tove Ekhammar Elevhälsan",
        "2027-02-16 tisdag 13.00–15.00 7 En vecka tidigare: sportlov v. 8",
    ):
        assert phrase in text


def test_law_is_not_cited_where_it_is_unsure() -> None:
    text = whole_text(replace(samples.invitation(), report_citation=""))
    assert "anmäler genast till socialnämnden." in text


@pytest.mark.parametrize("paper", [samples.invitation(), samples.invitation(year=0), samples.agenda()])
def test_papers_sent_out_keep_to_two_pages(paper: InvitationPaper | AgendaPaper) -> None:
    assert len(page_texts(paper)) <= 2


def test_ordinary_invitation_and_agenda_are_one_page() -> None:
    assert len(page_texts(samples.invitation(year=0))) == 1
    assert len(page_texts(samples.agenda())) == 1
    assert len(page_texts(samples.agenda(external=True))) == 1


def test_agenda_has_times_presenters_and_a_sum() -> None:
    text = whole_text(samples.agenda())
    for phrase in (
        "1 13.00 Välkomna, närvaro och dagordning Förvaltningschef 5",
        "4 13.40 Ärende K7: hög frånvaro Rektor 20",
        "14.50 Summa 110",
        "Bilagor 1. Förteckning över öppna åtgärder 2026-11-26 2. Förslag till rutin för återkoppling",
    ):
        assert phrase in text


def test_external_guests_see_that_there_are_cases_and_nothing_of_them() -> None:
    pages = page_texts(samples.agenda(external=True))
    assert "13.40 3 ärenden utan externt deltagande 55" in flowing(pages[0])
    assert "14.35 Kontaktpersoner" in flowing(pages[0])
    assert "K7" not in pages[0]
    assert "frånvaro" not in pages[0].replace("närvaro", "")


def test_clock_stops_after_an_item_without_a_length() -> None:
    paper = samples.agenda()
    items = (
        AgendaLine(number=1, heading="A", minutes=10),
        AgendaLine(number=2, heading="B"),
        AgendaLine(number=3, heading="C", minutes=5),
    )
    paper = replace(paper, items=items)
    assert agenda_times(paper) == (time(13), time(13, 10), None)
    assert agenda_end(paper) is None
    assert "2 13.10 B" in whole_text(paper)


def test_agenda_without_lengths_has_no_clock() -> None:
    paper = replace(samples.agenda(), items=(AgendaLine(number=1, heading="Välkomna"),))
    text = whole_text(paper)
    assert "Kl." not in text
    assert "Summa" not in text


def test_started_meeting_prints_paragraphs_on_its_agenda() -> None:
    paper = replace(samples.agenda(), items=(AgendaLine(number=41, heading="Välkomna"),), paragraph_numbers=True)
    assert "§ Punkt Föredragande 41 Välkomna" in whole_text(paper)


def test_minutes_hold_every_part() -> None:
    text = whole_text(samples.minutes())
    for phrase in (
        "torsdagen den 3 december 2026, kl. 13.00–15.00 (v. 49)",
        "Anteckningar Nämndsekreterare",
        "Paragrafer §§ 41–48",
        "Rektor Vera Almkvist Centralskolan (kommunal) Närvarande",
        "Rektor Jonatan Tärnby Norra skolan (fristående) Närvarande, §§ 41–43",
        "Skolsköterska Signe Lövby Elevhälsan Ersättare för Berit Stenhage",
        "Kurator Tove Ekhammar Elevhälsan Anmält förhinder",
        "Funktion som ska delta men saknades: kurator (tredje mötet i rad).",
        "§ 44 Ärende K7: hög frånvaro",
        "Ärende utan namn. Stadium: 7–9. Fråga från skola. Senast vid möte 6/2026, § 37. Skolans uppgifter: utan namn, "
        "prövat av rektor 2026-11-30. Socialtjänstens: allmän information. Krets: frågande skola, elevhälsan, "
        "socialtjänsten.",
        "Bakgrund/fråga Eleven har varit borta större delen av höstterminen.",
        "Samtal Öppenvården kan erbjuda samtalsstöd utan biståndsbeslut.",
        "Överenskommet Skolan bjuder in vårdnadshavare och öppenvård till ett gemensamt möte.",
        "Åtgärd Ansvarig Senast",
        "§ 45 Ärende K9: oro i hemmet, förskola",
        "Första gången.",
        "Tidigare vid möte 4/2026 (§ 22) och 5/2026 (§ 30).",
        "§ 47 Läxhjälp vid fritidsgården Punkten togs inte upp.",
        "Nästa möte Tisdagen den 12 januari 2027, kl. 13.00–15.00 (v. 2), Kommunhuset, Sammanträdesrum 2",
        "Godkänt Tisdagen den 8 december 2026 av nämndsekreteraren",
        "Cajsa Rönnbro Nämndsekreterare Mattias Ulvhäll Förvaltningschef, barn och utbildning",
        "Sänds till Rektor, Centralskolan · Elevhälsan · Socialförvaltningen, barn och familj",
    ):
        assert phrase in text


@pytest.mark.parametrize(
    "paper", [samples.minutes(), samples.short_minutes(), samples.minutes_without_cases(), samples.corrected_minutes()]
)
def test_minutes_remind_of_the_duty_to_report_exactly_once(paper: MinutesPaper) -> None:
    assert whole_text(paper).count("Konsultation ersätter inte orosanmälan.") == 1


def test_minutes_without_cases_hold_no_word_of_a_case() -> None:
    text = whole_text(samples.minutes_without_cases())
    for number in (44, 45, 46):
        assert f"§ {number} Ärendet redovisas inte i denna version." in text
    for item in samples.CASES:
        assert item.case is not None
        secrets = [item.case.code, item.heading, *(part.text for part in item.parts if part.text)]
        secrets += [action.what for action in item.actions]
        for secret in secrets:
            assert flowing(secret) not in text
    assert "§ 43 Ny rutin för återkoppling" in text


def test_correction_shows_version_date_and_reason() -> None:
    text = whole_text(samples.corrected_minutes())
    assert (
        "Rättelse, version 2. Rättat 2026-12-10 av nämndsekreteraren. "
        "Orsak: fel datum för överlämningsmötet i § 43." in text
    )


def test_sanitised_text_leaves_a_note_and_nothing_else() -> None:
    text = whole_text(samples.corrected_minutes())
    assert "§ 44 Ärende K7 Ärende utan namn." in text
    assert "Texten är sanerad 2026-12-10 och borttagen i alla versioner." in text
    assert "Eleven har varit borta" not in text


def test_sanitised_text_is_not_printed_even_if_it_is_still_there() -> None:
    item = samples.CASES[0]
    parts = tuple(replace(part, sanitised_on=date(2026, 12, 10)) for part in item.parts)
    actions = tuple(replace(action, sanitised_on=date(2026, 12, 10)) for action in item.actions)
    paper = replace(samples.minutes(), items=(replace(item, parts=parts, actions=actions),))
    text = whole_text(paper)
    assert "Eleven har varit borta" not in text
    assert "Bjud in till gemensamt möte" not in text


def test_attendance_that_was_not_taken_is_said() -> None:
    text = whole_text(replace(samples.minutes(), attendance=(), missing=()))
    assert "Närvaron är inte registrerad." in text


def test_several_missing_functions_are_listed() -> None:
    missing = (
        MissingFunction(function="jurist"),
        MissingFunction(function="kurator", times_in_row=2),
        MissingFunction(function="pedagog", times_in_row=11),
    )
    text = whole_text(replace(samples.minutes(), missing=missing))
    assert (
        "Funktioner som ska delta men saknades: jurist, kurator (andra mötet i rad) och pedagog (11:e mötet i rad)."
        in text
    )


def test_next_meeting_that_is_not_decided_is_said() -> None:
    assert "Nästa möte Ej bestämt." in whole_text(samples.short_minutes())


def test_empty_part_leaves_no_label() -> None:
    item = MinutesItem(paragraph=1, heading="Övriga frågor")
    text = whole_text(replace(samples.minutes(), items=(item,)))
    assert "§ 1 Övriga frågor" in text
    assert "Samtal" not in text
