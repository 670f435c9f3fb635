"""What the columns of a CSV file mean: suggested from Swedish headings, changed by the user."""

from __future__ import annotations

from collections.abc import Sequence

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.services.csv_table import Table, fold_heading


class ImportKind(Labelled):
    """What a file lists."""

    UNITS = "units", "verksamheter"
    FUNCTIONS = "functions", "funktioner"
    STAFF = "staff", "personal"


class Column(Labelled):
    """What a column holds. The label is the heading that a file made for this would have."""

    IGNORED = "ignored", "läses inte in"
    NAME = "name", "Namn"
    FIRST_NAME = "first_name", "Förnamn"
    LAST_NAME = "last_name", "Efternamn"
    FUNCTION = "function", "Funktion"
    UNIT = "unit", "Verksamhet"
    EMAIL = "email", "E-post"
    PHONE = "phone", "Telefon"
    SERVES = "serves", "Betjänar"
    PRINCIPAL = "principal", "Huvudman"
    PRINCIPAL_KIND = "principal_kind", "Huvudmannatyp"
    KIND = "kind", "Skolform"
    SIDE = "side", "Förvaltning"
    LOCALITY = "locality", "Ort"
    PUPIL_HEALTH = "pupil_health", "Elevhälsa"
    MEDICAL = "medical", "Medicinsk insats"
    FROM = "from", "Från"
    TO = "to", "Till"


C = Column
COLUMNS: dict[ImportKind, tuple[Column, ...]] = {
    ImportKind.UNITS: (C.NAME, C.PRINCIPAL, C.PRINCIPAL_KIND, C.KIND, C.SIDE, C.LOCALITY, C.FROM, C.TO),
    ImportKind.FUNCTIONS: (C.NAME, C.SIDE, C.PUPIL_HEALTH, C.MEDICAL),
    ImportKind.STAFF: (
        *(C.NAME, C.FIRST_NAME, C.LAST_NAME, C.FUNCTION, C.UNIT),
        *(C.EMAIL, C.PHONE, C.SERVES, C.FROM, C.TO),
    ),
}
"""The columns that a file of each kind may have."""

_WORDS: dict[Column, str] = {
    C.NAME: "namn fulltnamn",
    C.FIRST_NAME: "förnamn tilltalsnamn",
    C.LAST_NAME: "efternamn",
    C.FUNCTION: "funktion befattning yrke titel roll tjänst uppdrag",
    C.UNIT: "verksamhet enhet skola förskola arbetsplats arbetsställe placering",
    C.EMAIL: "epost epostadress mejl mejladress mail email",
    C.PHONE: "telefon telefonnummer tel tfn mobil mobilnummer mobiltelefon",
    C.SERVES: "betjänar betjänarskolor betjänarverksamheter skolor ansvararför",
    C.PRINCIPAL: "huvudman ägare",
    C.PRINCIPAL_KIND: "huvudmannatyp driftsform driftform regi",
    C.KIND: "skolform verksamhetsform verksamhetstyp typ slag",
    C.SIDE: "förvaltning sida nämnd",
    C.LOCALITY: "ort tätort postort",
    C.PUPIL_HEALTH: "elevhälsa elevhälsan tillhörelevhälsan",
    C.MEDICAL: "medicinsk medicinskinsats medicinskgren",
    C.FROM: "från frånochmed from fom startdatum giltigfrån börjar",
    C.TO: "till tillochmed tom slutdatum giltigtill slutar",
}
_HEADINGS = {heading: column for column, headings in _WORDS.items() for heading in headings.split()}
_NAMES_ITSELF = {ImportKind.UNITS: C.UNIT, ImportKind.FUNCTIONS: C.FUNCTION}
"""In a list of schools the heading ``Skola`` stands over their names."""

KNOWN_HEADINGS = frozenset(_HEADINGS)
PERSONAL_NUMBER_HEADINGS = frozenset(
    {"personnummer", "personnr", "pnr", "personid", "samordningsnummer", "födelsedatum"}
)


class ColumnTwice(UserError):
    template = "Två kolumner är valda som ”{column}”. Inget har lästs in. Välj en av dem och låt den andra utgå."


class ColumnMissing(UserError):
    template = "Ingen kolumn är vald som ”{column}”. Inget har lästs in. Välj vilken kolumn det är."


def suggest_kind(table: Table) -> ImportKind:
    """Return what a file most likely lists, by its headings."""
    found = {_HEADINGS.get(fold_heading(heading)) for heading in table.header}
    if found & {C.EMAIL, C.PHONE, C.SERVES, C.FIRST_NAME, C.LAST_NAME} or {C.NAME, C.FUNCTION} <= found:
        return ImportKind.STAFF
    if found & {C.PUPIL_HEALTH, C.MEDICAL} or (C.FUNCTION in found and C.UNIT not in found):
        return ImportKind.FUNCTIONS
    return ImportKind.UNITS


def suggest_columns(table: Table, kind: ImportKind) -> tuple[Column, ...]:
    """Return what each column most likely holds. A second column of the same meaning is left out."""
    chosen: list[Column] = []
    for heading in table.header or ("",) * table.width:
        column = _HEADINGS.get(fold_heading(heading), C.IGNORED)
        if column is _NAMES_ITSELF.get(kind):
            column = C.NAME
        if column not in COLUMNS[kind] or column in chosen:
            column = C.IGNORED
        chosen.append(column)
    return tuple(chosen)


def require_columns(columns: Sequence[Column], kind: ImportKind) -> None:
    """Raise ColumnTwice or ColumnMissing unless each meaning is chosen once and there is a name."""
    used = [column for column in columns if column is not C.IGNORED]
    for column in used:
        if used.count(column) > 1:
            raise ColumnTwice(column=column.label)
    in_parts = kind is ImportKind.STAFF and C.FIRST_NAME in used and C.LAST_NAME in used
    if C.NAME not in used and not in_parts:
        raise ColumnMissing(column=C.NAME.label)
    if C.UNIT in used and kind is ImportKind.STAFF and C.FUNCTION not in used:
        raise ColumnMissing(column=C.FUNCTION.label)
    if C.FUNCTION in used and kind is ImportKind.STAFF and C.UNIT not in used:
        raise ColumnMissing(column=C.UNIT.label)
