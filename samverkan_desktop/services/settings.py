"""The record's settings: whose it is, and how its calendar is counted."""

from __future__ import annotations

from samverkan_desktop.domain.calendar import CalendarRules
from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.cleaning import clean_value
from samverkan_desktop.services.register_guard import require_no_personal_number
from samverkan_desktop.services.session import SETTING, Session
from samverkan_desktop.storage import codec

_MUNICIPALITY = "municipality"
_CALENDAR_RULES = "calendar_rules"
_KEYRING_FORBIDDEN = "keyring_forbidden"
_OWN = "Kommunens uppgifter"


@dataclass(frozen=True)
class Settings:
    """Reads and writes the settings."""

    session: Session

    def municipality(self) -> Municipality:
        """Return whose record this is."""
        plain = self.session.record.settings.get(_MUNICIPALITY)
        return codec.from_plain(Municipality, plain) if plain else Municipality(name="")

    def set_municipality(self, municipality: Municipality) -> None:
        """Change whose record this is. A name is required: it heads every paper."""
        cleaned = clean_municipality(municipality)
        require_no_personal_number(cleaned, what=_OWN)
        self._set(_MUNICIPALITY, codec.to_plain(cleaned))

    def calendar_rules(self) -> CalendarRules:
        """Return how bridge days and local half days are counted."""
        plain = self.session.record.settings.get(_CALENDAR_RULES)
        return codec.from_plain(CalendarRules, plain) if plain else CalendarRules()

    def set_calendar_rules(self, rules: CalendarRules) -> None:
        """Change how bridge days and local half days are counted."""
        self._set(_CALENDAR_RULES, codec.to_plain(rules))

    def keyring_forbidden(self) -> bool:
        """Tell whether the record lets nobody unlock it with a computer's keyring."""
        return bool(self.session.record.settings.get(_KEYRING_FORBIDDEN))

    def forbid_keyring(self, *, forbidden: bool) -> None:
        """Let nobody use a keyring for this record, or let each choose. Undo does not open it again. RightMissing."""
        self._set(_KEYRING_FORBIDDEN, forbidden, undoable=False)

    def _set(self, name: str, plain: object, *, undoable: bool = True) -> None:
        settings = self.session.record.settings
        before = settings.get(name)
        if plain == before:
            return
        with self.session.action("ändra inställning", kind=SETTING, id=name, undoable=undoable):
            settings.set(name, plain)
            self.session.note_setting(name, before, plain)


def clean_municipality(municipality: Municipality) -> Municipality:
    """Return the municipality with its texts cleaned; refused without a name."""
    clean_line(municipality.name, field="Kommunens namn", required=True)
    return clean_value(municipality, what=_OWN)
