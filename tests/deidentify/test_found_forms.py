"""If these fail, a form in which an identifier is written goes out, or is marked in part; or a look-alike is marked."""

from __future__ import annotations

import pytest

from samverkan_desktop.deidentify import Kind, scan

FOUND = [
    ("Numret är 9OO1O1-98O2 enligt lappen.", Kind.PERSONAL_NUMBER, "9OO1O1-98O2"),
    ("pnr 1804 05-98 00", Kind.PERSONAL_NUMBER, "1804 05-98 00"),
    ("Ring 07tre 123 45 67 i kväll.", Kind.PHONE, "07tre 123 45 67"),
    ("Skriv till namn_at_exempel.se i stället.", Kind.EMAIL, "namn_at_exempel.se"),
    ("Hennes snap är elev.test09 sa hon.", Kind.ONLINE_HANDLE, "elev.test09"),
    ("Bilder ligger på kontot orre.kaos nu.", Kind.ONLINE_HANDLE, "orre.kaos"),
    ("Han heter test#4471 där.", Kind.ONLINE_HANDLE, "test#4471"),
    ("Bil: abc12d stod utanför.", Kind.VEHICLE, "abc12d"),
    ("Ärendet är ÖFN 2026-77 hos överförmyndaren.", Kind.CASE_NUMBER, "ÖFN 2026-77"),
    ("Filmen är polisanmäld (5000-K98112-26).", Kind.CASE_NUMBER, "5000-K98112-26"),
    ("Dnr 2026/SOC 0192 gäller.", Kind.CASE_NUMBER, "2026/SOC 0192"),
    ("Journalen (J-20417) begärs in.", Kind.OTHER_ID, "J-20417"),
    ("Kort 4571 1234 5678 9012 låg i väskan.", Kind.OTHER_ID, "4571 1234 5678 9012"),
    ("Adressen är Lilla Nygatan 10 A, lgh 1101.", Kind.ADDRESS, "Lilla Nygatan 10 A, lgh 1101"),
    ("Flickan bor i Hästveda.", Kind.PLACE, "Hästveda"),
    ("De bodde tidigare i Skånes Fagerhult.", Kind.PLACE, "Skånes Fagerhult"),
    ("Pappan arbetar på Svenssons Åkeri nu.", Kind.PLACE, "Svenssons Åkeri"),
    ("De bråkade vid Ica i Åsljunga.", Kind.PLACE, "Ica i Åsljunga"),
    ("Betaniakyrkan lånar ut lokal.", Kind.PLACE, "Betaniakyrkan"),
    ("Han tränar i Bjärnums GoIF.", Kind.PLACE, "Bjärnums GoIF"),
    ("Han rymde torsdagen den 12 november.", Kind.EXACT_DATE, "torsdagen den 12 november"),
    ("Olyckan hände midsommarafton.", Kind.EXACT_DATE, "midsommarafton"),
    ("Eleven är äldst av sju syskon.", Kind.RARE_TRAIT, "äldst av sju syskon"),
    ("Barnet har samiska som modersmål.", Kind.RARE_TRAIT, "samiska"),
    ("Pappan sitter häktad.", Kind.RARE_TRAIT, "sitter häktad"),
    ("Eleven har typ 1-diabetes.", Kind.RARE_TRAIT, "typ 1-diabetes"),
    ("En nioårig pojke börjar i januari.", Kind.RARE_TRAIT, "nioårig"),
    ("Hon är född -12.", Kind.PERSONAL_NUMBER, "-12"),
    ("Pojke f. 2012, saknar plats.", Kind.PERSONAL_NUMBER, "2012"),
    ("De bor på Ljungbyvägen 12 i Perstorp.", Kind.ADDRESS, "Ljungbyvägen 12 i Perstorp"),
    ("Skicka till c/o Holm, Parkgatan 3.", Kind.ADDRESS, "c/o Holm, Parkgatan 3"),
    ("Novamamman ringde.", Kind.PERSON_NAME, "Novamamman"),
    ("Maj hämtade barnbarnet.", Kind.PERSON_NAME, "Maj"),
    ("Flickan bytte namn till van der Meer.", Kind.PERSON_NAME, "van der Meer"),
    ("Kompisen emmma slog honom.", Kind.PERSON_NAME, "emmma"),
    ("Dr Nordenhielm godkände.", Kind.PERSON_NAME, "Dr Nordenhielm"),
    ("Pappan polis, mamman i skolan.", Kind.RARE_TRAIT, "polis"),
    ("Pappan är brandman och mamman polis.", Kind.RARE_TRAIT, "polis"),
    ("Barnen är nio och elva år.", Kind.RARE_TRAIT, "nio och elva år"),
    ("Han går i sjuan på Centralskolan.", Kind.SCHOOL_CLASS, "sjuan"),
    ("Hon hittades natten till den 3 november.", Kind.EXACT_DATE, "natten till den 3 november"),
]


@pytest.mark.parametrize(("text", "kind", "words"), FOUND)
def test_the_form_is_found(text: str, kind: Kind, words: str) -> None:
    start = text.index(words)
    whole = [each for each in scan(text) if each.start <= start and each.end >= start + len(words)]
    assert [each.kind for each in whole] == [kind], [(each.kind, each.text_of(text)) for each in scan(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Lappen sitter i rum 7B och fråga 4b utgår.",
        "Kostnadsfri vaccination i åk 5.",
        "Ny samordnare tillträder 1 mars. Höstens datum: 3/9, 15/10, 26/11.",
        "Det är stängt 24–26 december, 31 december och 1 januari.",
        "Elever med autism och adhd har större frånvaro än andra.",
        "Många familjer kommer från Syrien, Polen och Somalia.",
        "Det saknas tolk i dari, tigrinja och ukrainska.",
        "Muslimska och kristna högtider läggs in i kalendern.",
        "Sommarjobb för 16-åringar och rutin vid familjehemsplacering.",
        "Handboken sparas i två år och avtalet gäller i tre år.",
        "Konto 4620, ansvar 3110. Bankgiro 5050-1055.",
        "Socialtjänsten, växeln 0435-390 00, eller registrator@kommunen.example.se.",
        "Samverkan med Malmö, Göteborg och Klippans kommun.",
        "SFS 2025:400, prop. 2025/26:12 och 19 kap. 1 § socialtjänstlagen.",
        "Barn födda 2012 börjar högstadiet.",
        "Mars och april är fulla.",
        "Blanketten heter Medgivande och finns på nätet.",
        "Nej, det heter Passerkort nu.",
        "Mottagningen heter Linnea Nord.",
        "Kalles Kaviar räcker inte.",
        "Liseberg och Universeum står på listan.",
        "Hälsokontroller i åk 1, 4 och 7.",
        "Skyddat boende söks via enheten.",
        "Föreningen IFK har lokaler.",
        "Dagmamman fick frågan. Stormamman är en bok.",
    ],
)
def test_the_look_alike_stands(text: str) -> None:
    assert [(each.kind, each.text_of(text)) for each in scan(text)] == []


@pytest.mark.parametrize(
    ("text", "reworded"),
    [
        ("Eleven är placerad i familjehem.", "Eleven har en insats."),
        ("Mamman arbetar som polis.", "Mamman arbetar."),
        ("Barnet har samiska som modersmål.", "Barnet har ett annat språk som modersmål."),
        ("Familjen kom från Syrien.", "Familjen kom från ett annat land."),
        ("Eleven har adhd.", "Eleven har en funktionsnedsättning."),
        ("Eleven har tre syskon.", "Eleven har flera syskon."),
        ("Eleven är 14 år gammal.", "Eleven är i samma ålder."),
        ("Han har varit borta sedan den 14 oktober.", "Han har varit borta sedan i oktober."),
        ("Han var borta från den 3 mars.", "Han var borta från mars."),
        ("Farmor i Hästveda hjälper till.", "En släkting hjälper till."),
        ("Eleven går på Tallåsskolan.", "Eleven går på en grundskola."),
    ],
)
def test_the_suggestion_fits_where_it_is_put(text: str, reworded: str) -> None:
    for finding in reversed(scan(text)):
        text = text[: finding.start] + finding.suggestion + text[finding.end :]
    assert text == reworded
