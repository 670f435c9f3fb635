"""Which role may do what. A role is a user's right in the program, never a *function* in the field.

Roles prevent mistakes and give traceability. They are no barrier against somebody who holds the key: whoever can open
the file can read it with other tools. That is said in the window and in ``docs/roller.md``, which shows this table.
"""

from __future__ import annotations

from collections.abc import Mapping

from samverkan_desktop.domain.labels import Labelled


class Deed(Labelled):
    """Something a user does that a role may allow; the label ends the sentence *Din behörighet räcker inte för att*."""

    READ_CASES = "read_cases", "läsa ärenden"
    READ_HEADS = "read_heads", "läsa vad chefssamråd kommit överens om"
    QUESTIONS = "questions", "lägga in eller ändra frågor"
    MEETINGS = "meetings", "planera och ändra möten"
    MINUTES = "minutes", "skriva minnesanteckningar"
    APPROVE = "approve", "godkänna eller rätta minnesanteckningar"
    SANITISE = "sanitise", "sanera"
    FOLLOW_UPS = "follow_ups", "ändra åtgärder"
    PRINT = "print", "göra papper"
    REGISTER = "register", "ändra skolor, enheter och personal"
    SETTINGS = "settings", "ändra inställningar"
    EXPORT = "export", "exportera filen"
    BACKUP = "backup", "ändra var säkerhetskopior läggs"
    PEN = "pen", "ta eller lämna pennan"
    LOG = "log", "läsa loggen"
    USERS = "users", "ändra användare"


ADMINISTRATOR, HEAD, SECRETARY, PUPIL_HEALTH, REVIEWER, READ_ONLY = (
    "administrator",
    "head",
    "secretary",
    "pupil_health",
    "reviewer",
    "read_only",
)

_EVERY = frozenset(Deed)
ALLOWED: Mapping[str, frozenset[Deed]] = {
    ADMINISTRATOR: _EVERY,
    HEAD: _EVERY - {Deed.USERS},
    SECRETARY: _EVERY - {Deed.USERS, Deed.SETTINGS, Deed.LOG},
    PUPIL_HEALTH: frozenset({Deed.READ_CASES, Deed.QUESTIONS, Deed.FOLLOW_UPS, Deed.PRINT, Deed.PEN}),
    REVIEWER: frozenset({Deed.LOG, Deed.PRINT}),
    READ_ONLY: frozenset({Deed.READ_CASES, Deed.PRINT}),
}
# what a role must have for a page to let anything be changed in it
WRITES = frozenset(
    {
        Deed.QUESTIONS,
        Deed.MEETINGS,
        Deed.MINUTES,
        Deed.APPROVE,
        Deed.SANITISE,
        Deed.FOLLOW_UPS,
        Deed.REGISTER,
        Deed.SETTINGS,
        Deed.BACKUP,
    }
)

# by the name the access log gives an action; what is not here is told by the kind of object it changes
_BY_NAME: Mapping[str, Deed] = {
    "lås minnesanteckningar": Deed.APPROVE,
    "godkänn": Deed.APPROVE,
    "rättelse": Deed.APPROVE,
    "rätta minnesanteckningar": Deed.APPROVE,
    "sanera": Deed.SANITISE,
    "planera serie": Deed.MEETINGS,
    "utvärdera uppstart": Deed.MEETINGS,
    "välj fråga": Deed.MEETINGS,
    "skicka inbjudan": Deed.MEETINGS,
    "skriv anteckning": Deed.MINUTES,
    "identiteten framkom": Deed.MINUTES,
    "häv textstopp": Deed.MINUTES,
    "ändra formuleringar": Deed.MINUTES,
    "behåll markering": Deed.MINUTES,
    "ändra ordlista": Deed.MINUTES,
    "spara utkast": Deed.QUESTIONS,
    "kasta utkast": Deed.QUESTIONS,
    "återställ utkast": Deed.QUESTIONS,
    "lägg till bilaga": Deed.MEETINGS,
    "ändra bilaga": Deed.MEETINGS,
    "bekräfta bilaga": Deed.MEETINGS,
    "ta bort bilaga": Deed.MEETINGS,
    "ta tillbaka behållet": Deed.MINUTES,
    "läs in CSV": Deed.REGISTER,
    "ändra plats för säkerhetskopior": Deed.BACKUP,
    "granska logg": Deed.LOG,
}
_BY_KIND: Mapping[str, Deed] = {
    "meeting": Deed.MEETINGS,
    "agenda_item": Deed.MEETINGS,
    "participant": Deed.MEETINGS,
    "attachment": Deed.MEETINGS,
    "logged_meeting": Deed.MEETINGS,
    "item_text": Deed.MINUTES,
    "kept_word": Deed.MINUTES,
    "follow_up": Deed.FOLLOW_UPS,
    "deadline": Deed.FOLLOW_UPS,
    "question": Deed.QUESTIONS,
    "draft": Deed.QUESTIONS,
    "unit": Deed.REGISTER,
    "principal": Deed.REGISTER,
    "function": Deed.REGISTER,
    "person": Deed.REGISTER,
    "register": Deed.REGISTER,
    "pen": Deed.PEN,
}


def deed_of(name: str, kind: str) -> Deed:
    """Return what a change counts as. What nobody has thought of counts as settings: few may do it."""
    return _BY_NAME.get(name) or _BY_KIND.get(kind, Deed.SETTINGS)


def allowed(role: str | None) -> frozenset[Deed]:
    """Return what a role may do. None is whoever opened with the printed recovery key: everything.

    A role this program does not know may only read what is no case.
    """
    return _EVERY if role is None else ALLOWED.get(role, frozenset())
