"""The sentences about a row of a CSV file, as templates (see `domain.phrases`)."""

from __future__ import annotations

from enum import StrEnum


class Words(StrEnum):
    """The templates."""

    # outcomes
    ADDED = "Läggs in."
    ADDED_WITH = "Läggs in, med {what}."
    NEW_PRINCIPAL = "ny huvudman: {name}"
    SAME = "Finns redan: ingenting ändras."
    CHANGED = "Ändras: {what}."
    REPEATED = "Samma som rad {row}."
    NAMESAKE = "Det finns redan någon med det namnet, med en annan e-postadress. Läggs in som en till."
    SHARED_ADDRESS = "E-postadressen finns redan hos {name}."
    FUNCTION_AT = "{function}, {unit}"
    SERVES_UNIT = "betjänar {unit}"
    PERIOD = "tiden för {what}"
    PUPIL_HEALTH_SET = "elevhälsa"
    MEDICAL_SET = "medicinsk insats"

    # why a row is left out
    NO_NAME = "Namnet saknas. Fyll i det."
    TOO_LONG = "”{column}” är längre än {limit} tecken. Korta texten."
    CELL_TOO_LONG = "En ruta på raden är orimligt lång. Kontrollera att citattecken är stängda."
    TOO_MANY_CELLS = "Raden har fler rutor än de {count} kolumnerna. Kontrollera citattecken och skiljetecken."
    FORMULA = "”{column}” börjar som en formel. Skriv vanlig text."
    PERSONAL_NUMBER = "”{column}” ser ut att innehålla ett personnummer. Sådana får aldrig finnas här. Ta bort det."
    NO_DATE = "”{text}” i ”{column}” är inget datum som finns. Skriv datum som 2026-08-17."
    REVERSED = "”Till” ligger före ”Från”. Rätta ett av datumen."
    YES_OR_NO = "”{text}” i ”{column}” går inte att tolka. Skriv ja eller nej."
    NO_ADDRESS = "”{text}” är ingen e-postadress. Rätta den eller lämna rutan tom."
    UNKNOWN_FUNCTION = "Funktionen ”{name}” finns inte. Lägg in den först, eller rätta stavningen."
    UNKNOWN_FUNCTION_NEAR = "Funktionen ”{name}” finns inte. Menas {near}?"
    UNKNOWN_UNIT = "Verksamheten ”{name}” finns inte. Lägg in den först, eller rätta stavningen."
    UNKNOWN_UNIT_NEAR = "Verksamheten ”{name}” finns inte. Menas {near}?"
    UNIT_NEEDED = "Verksamhet saknas för funktionen. Fyll i var personen arbetar."
    FUNCTION_NEEDED = "Funktion saknas. Fyll i vad personen är på verksamheten."
    SEVERAL_NAMESAKES = "Flera personer heter så. Ange e-post, så att rätt person ändras."
    UNKNOWN_KIND = "”{text}” är ingen känd skolform. Skriv till exempel förskola, grundskola eller gymnasieskola."
    UNKNOWN_SIDE = "”{text}” är ingen känd förvaltning. Skriv skola, socialtjänst, region eller annan."
    SIDE_NEEDED = "Förvaltning saknas. Skriv skola, socialtjänst, region eller annan."
    UNKNOWN_PRINCIPAL_KIND = "”{text}” är ingen känd huvudmannatyp. Skriv kommunal, fristående, region eller annan."
    WHICH_PRINCIPAL = "Huvudmannen ”{name}” är ny. Ange i kolumnen Huvudmannatyp om den är kommunal eller fristående."
    NO_PRINCIPAL = "Huvudman saknas. Fyll i den."

    # about the file
    COLUMN_OF_NUMBERS = "Kolumnen ”{column}” ser ut att innehålla personnummer och läses inte in."
