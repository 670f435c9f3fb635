"""If these fail, ordinary minutes turn red and the secretary learns to click the marks away."""

from __future__ import annotations

import pytest

from samverkan_desktop.deidentify import scan

CLEAN = [
    "Eleven i högstadiet har haft hög frånvaro sedan i höstas och vårdnadshavarna önskar stöd.",
    "§ 41 Ärende K7, se även §§ 38–40 och § 7/2026.",
    "Enligt 19 kap. 1 § socialtjänstlagen (2025:400) och 25 kap. 2 § OSL (2009:400).",
    "Skollagen 2010:800, förordning 2011:185, prop. 2024/25:89 s. 123–145.",
    "Organisationsnummer 212000-0910, orgnr 556036-0793 och 802401-1234.",
    "Bankgiro 5050-1055, bg 123-4567, plusgiro 90 00 12-3, PG 12 34 56-7.",
    "Fakturanummer 1011234567, OCR 1234567890128, ordernr 20261112-001.",
    "Fakturanr 20261121-1234, M 2026:101112, sid. 101112, § 101112, kr 101112.",
    "Mötet hålls 2026-11-21 kl. 13.00–15.00 i Ekbacken, 2026-11-22 kl 09:00-10:30 digitalt.",
    "Vecka 47–49, v. 3-5, läsåret 2026/27, HT26, VT27, åren 2022–2026.",
    "Statistiken: 11 033, 14 115, 15 224 och 17 701 (2014: 1 888; 2 742; 3 343).",
    "Budget 1 200 000 kr, varav 140 312 kr till kurator; 12 345 678,90 kr totalt.",
    "Uppföljning i mars 2027. Närvarande 12 av 15, 3 på distans, 80 %.",
    "Sal 214, plan 2, rum 1.12, port 3. Paragrafen fick nr 112.",
    "ISBN 978-91-44-12345-6, ISSN 1650-1234, SS-EN ISO 9001:2015.",
    "Version 1.2.3, 2026.11.21, fil protokoll_20261121_1300.pdf, 10.0.0.1.",
    "Skola F–3, 4–6, 7–9; klockan 8–16; 1–2 gånger i veckan; 24-7.",
    "Tabell:\n2022 12 34 56\n2023 13 35 57\n2024 14 36 58",
    "1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11. 12.",
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20",
    "Betyg A–F, meritvärde 230,5 och 187,25. Kurs MATMAT01a, SVESVE01.",
    "Koordinater 56.1376, 13.3949. Telefontid 08.00–09.30.",
    "SE45 5000 0000 0583 9825 7466 är kontot i IBAN.",
    "K-2026-0041-0012, artikel 7350012345678, serienr 0012345678.",
    "Ring 112 vid akut fara, 1177 för råd, 114 14 till polisen, 116 111 till BRIS.",
    "018f3b2e-7c41-7d52-9a31-0b2c4d6e8f10",
    "",
    "\n\n \t",
]


@pytest.mark.parametrize("text", CLEAN)
def test_ordinary_writing_is_left_alone(text: str) -> None:
    assert scan(text) == ()


def test_ordinary_writing_is_left_alone_when_it_stands_together() -> None:
    assert scan("\n\n".join(CLEAN)) == ()
