"""Rows of the access log in Swedish: what was done, with which object, named by number and never by text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.register import Register
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.swedish import paragraph
from samverkan_desktop.services.paper_kinds import PaperFormat, PaperKind, Variant
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.user_admin import Right
from samverkan_desktop.storage.access_log import LogRow


class Logged(Labelled):
    """Actions whose stable names in the log are no Swedish, and readings, which no undo has a name for."""

    CREATED = "record.created", "skapade filen"
    OPENED = "record.opened", "öppnade filen"
    RECOVERED = "record.recovered", "öppnade med återställningsnyckeln"
    RESTORED = "record.restored", "återställde från säkerhetskopia"
    SALVAGED = "record.salvaged", "räddade ur skadad fil"
    SEALED = "record.restore_sealed", "avslutade återställning"
    MIGRATED = "record.migrated", "uppgraderade filen"
    ANCHOR = "record.anchor", "ankaret stämde inte"
    ACKNOWLEDGED = "record.missing_acknowledged", "godtog att ändringar saknas"
    KEY_CHANGED = "record.key_changed", "bytte filens nyckel"
    BACKUP = "backup.made", "gjorde säkerhetskopia"
    USER_ADDED = "user.added", "lade till användare"
    USER_REMOVED = "user.removed", "tog bort användare"
    USER_FUNCTION = "user.function", "ändrade användares funktion"
    USER_ROLE = "user.role", "ändrade användares behörighet"
    PASSPHRASE_CHANGED = "user.passphrase_changed", "bytte lösenfras"
    PASSPHRASE_RESET = "user.passphrase_reset", "satte ny lösenfras"
    READ_MEETING = "läs möte", "läs möte"
    READ_LOG = "läs loggen", "läs loggen"
    PAPER = "gör papper", "gör papper"
    LIST_SAVED = "spara lista", "spara lista"
    TRASH_CLEARED = "töm papperskorgen", "tömde papperskorgen"
    CASE_READ = "läs ärendetråd", "läs ärendetråd"
    CASE_ACTION_READ = "läs åtgärd i ärende", "läs åtgärd i ärende"
    HEADS_READ = "läs chefssamråd", "läs chefssamråd"
    COUNTED = "räkna över flera filer", "räknade tillsammans med andra filer"
    CASE_SEARCHED = "sök i ärendetext", "sök i ärendetext"
    INDEXED = "indexera", "uppdaterade sökningen"
    REINDEXED = "bygg om sökregistret", "byggde om sökningen"
    LETTER = "skriv brev", "skriv brev"
    EXPORT = "exportera", "exportera"
    REFUSED = "nekad behörighet", "nekad behörighet"
    GATE = "grind stängd", "grind stängd"
    WRONG_PASSPHRASE = "fel lösenfras före öppning", "fel lösenfras före öppning"
    WRONG_PASSPHRASE_WITHIN = "fel lösenfras i öppen fil", "fel lösenfras i öppen fil"
    DRAFT_THROWN = "kasta utkast", "kastade text som inte kunde sparas"
    KEYRING_ON = "keyring.on", "slog på datorns nyckelring"
    KEYRING_OFF = "keyring.off", "slog av datorns nyckelring"
    UNDO = "ångra", "ångra"
    REDO = "gör om", "gör om"
    APPROVED = "godkänn", "godkänn"
    CORRECTED = "rättelse", "rättelse"
    KEY_TRIED = "prova återställningsnyckel", "prova återställningsnyckel"


_LOGGED = {each.value: each.label for each in Logged}
_SETTINGS = {
    "municipality": "kommunens uppgifter",
    "spelling": "ordlistan",
    "phrases": "formuleringar",
    "calendar_rules": "kalenderregler",
    "backup_places": "plats för säkerhetskopior",
    "weighing_rules": "igenkänning",
    "log_reviews": "granskning av loggen",
    "evaluated_phases": "utvärderade uppstarter",
    "keyring_forbidden": "datorns nyckelring",
}
_THINGS = {
    "meeting": "ett möte som är borta",
    "agenda_item": "en punkt som är borta",
    "item_text": "en punkt som är borta",
    "follow_up": "en åtgärd som är borta",
    "participant": "en deltagare som är borta",
    "question": "en fråga som är borta",
    "draft": "ett eget utkast",
    "logged_meeting": "ett loggat möte som är borta",
    "unit": "en enhet som är borta",
    "principal": "en huvudman som är borta",
    "function": "en funktion som är borta",
    "person": "någon som är borta ur registret",
    "forum": "ett forum som är borta",
    "board": "en nämnd som är borta",
    "school_year": "ett läsår som är borta",
    "user": "en användare",
    "register": "registren",
    "kept_word": "ett behållet ord",
    "log": "loggen",
}
_HIDDEN_DETAILS = frozenset({"behåll markering", "ta tillbaka behållet", "godta uppgifter tillsammans"})


class Named(Protocol):
    """Something in a register."""

    @property
    def name(self) -> str: ...


@dataclass(frozen=True, kw_only=True)
class ToldRow:
    """A row as it is shown. ``what``: what was done; ``where``: with which object, by its number; ``detail``: more."""

    row: LogRow
    what: str
    where: str
    detail: str


def action_words(action: str) -> str:
    """Return what was done: the kernel's words have their own, a service's are Swedish already."""
    return _LOGGED.get(action, action)


@dataclass(frozen=True)
class LogWords:
    """Puts rows in words. Registers are read once, meetings and items when a row names them; hold it for one list."""

    session: Session
    _known: dict[tuple[str, str], str] = field(default_factory=dict)

    def told(self, row: LogRow) -> ToldRow:
        """Return a row in words."""
        return ToldRow(
            row=row,
            what=action_words(row.action),
            where=self.where(row.kind, row.object_id),
            detail=self._detail(row.action, row.detail),
        )

    def where(self, kind: str, id: str) -> str:
        """Return an object by its number or its name in the registers: ``Konsultationsmöte 7/2026, § 44``."""
        if not kind and not id:
            return ""
        known = self._known.get((kind, id))
        if known is None:
            known = self._named(kind, id) or _THINGS.get(kind, "")
            self._known[kind, id] = known
        return known

    def _named(self, kind: str, id: str) -> str:
        ways: dict[str, Callable[[str], str]] = {
            "meeting": self._meeting,
            "agenda_item": self._item,
            "item_text": self._item,
            "follow_up": self._follow_up,
            "participant": self._seat,
            "question": self._question,
            "logged_meeting": self._logged_meeting,
            "setting": self._setting,
            "user": self._user,
        }
        return ways[kind](id) if kind in ways else self._registered(kind, id)

    def _follow_up(self, id: str) -> str:
        follow_up = self.session.repositories.follow_ups.find(id)
        return f"åtgärd från {self._item(follow_up.item_id)}" if follow_up else ""

    def _seat(self, id: str) -> str:
        seat = self.session.repositories.participants.find(id)
        return f"deltagare på {self._meeting(seat.meeting_id)}" if seat else ""

    def _question(self, id: str) -> str:
        question = self.session.repositories.questions.find(id)
        return f"fråga som kom {question.received_on}" if question else ""

    def _logged_meeting(self, id: str) -> str:
        row = self.session.repositories.logged_meetings.find(id)
        return row.day.isoformat() if row else ""

    def _setting(self, id: str) -> str:
        return _SETTINGS.get(id, "en inställning")

    def _user(self, id: str) -> str:
        return self._users.get(id, "")

    def _meeting(self, id: str) -> str:
        meeting = self.session.repositories.meetings.find(id)
        return f"{self._forums.get(meeting.forum_id, 'möte')} {meeting.label}" if meeting else ""

    def _item(self, id: str) -> str:
        item = self.session.repositories.items.find(id)
        return f"{self._meeting(item.meeting_id)}, {_place(item)}" if item else ""

    def _registered(self, kind: str, id: str) -> str:
        """Return a name from the registers: of an organisation, a function or staff, never of a child."""
        register, repositories = self._register, self.session.repositories
        found: Named | None = None
        match kind:
            case "forum":
                return self._forums.get(id, "")
            case "unit":
                found = register.units.get(id)
            case "principal":
                found = register.principals.get(id)
            case "function":
                found = register.functions.get(id)
            case "person":
                found = register.persons.get(id)
            case "board":
                found = repositories.boards.find(id)
            case "school_year":
                found = repositories.school_years.find(id)
        return found.name if found is not None else ""

    @cached_property
    def _register(self) -> Register:
        return self.session.repositories.register()

    @cached_property
    def _forums(self) -> dict[str, str]:
        return {forum.id: forum.name for forum in self.session.repositories.forums.all()}

    @cached_property
    def _users(self) -> dict[str, str]:
        return {user.id: user.name for user in self.session.record.users.all()}

    def _detail(self, action: str, detail: str) -> str:
        if action in _HIDDEN_DETAILS:
            return ""
        if action == "nekad behörighet":
            return next((deed.label for deed in Deed if deed.value == detail), detail)
        if action in ("user.role", "user.added"):
            return " → ".join(_right(word) for word in detail.split(" -> "))
        if action in ("fel lösenfras före öppning", "fel lösenfras i öppen fil"):
            return f"{detail} försök"
        if action in ("gör papper", "grind stängd"):
            return self._paper(detail)
        return "med datorns nyckelring" if (action, detail) == ("record.opened", "keyring") else detail

    def _paper(self, detail: str) -> str:
        """``minutes without-cases för central``: which paper, which version, for whom."""
        words, _, unit = detail.partition(" för ")
        parts = words.split(" ")
        kinds = {kind.value: kind.label for kind in PaperKind} | {"invitation-year": "Inbjudan till flera möten"}
        if parts[0] not in kinds:
            return detail
        variants = {each.value: each.label for each in (*Variant, PaperFormat.DOCX)}
        told = [kinds[parts[0]], *(variants.get(part, part) for part in parts[1:])]
        name = self._registered("unit", unit) if unit else ""
        return ", ".join(told) + (f", för {name or unit}" if unit else "")


def _place(item: AgendaItem) -> str:
    """``§ 44``, ``ärende K12`` or its place on the agenda; never its heading."""
    if item.paragraph is not None:
        return paragraph(item.paragraph)
    if item.case is not None:
        return f"ärende {item.case.label}"
    return f"punkt {item.position}"


def _right(word: str) -> str:
    return next((right.label for right in Right if right.value == word), word)
