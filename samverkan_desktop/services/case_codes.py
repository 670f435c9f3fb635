"""Case codes: one sequence per record. The key between K7 and a child lies with the one who asked, never here."""

from __future__ import annotations

from samverkan_desktop.domain.cases import next_code
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.services.session import Session

_USED = "case_codes_used"


class CaseUnknown(UserError):
    """A case comes back under its code; a new one gets its code from the program."""

    exit_code = 1
    template = (
        "Ärende {code} har inte tagits upp förut. Inget har lagts till. Kontrollera koden hos den som ställde frågan, "
        "eller lägg in det som ett nytt ärende."
    )


def give_code(session: Session) -> int:
    """Return the next code, for a new case. Called inside an action.

    The highest code ever given is kept beside the cases: one whose item was removed, or undone, may still stand in
    the asker's key, and must not come to point at another child.
    """
    repositories, settings = session.repositories, session.record.settings
    highest = (repositories.items.maximum("case_code"), repositories.follow_ups.maximum("case_code"))
    code = next_code([*highest, int(settings.get(_USED, 0))])
    settings.set(_USED, code)
    return code


def require_known(session: Session, code: int) -> int:
    """Return the code of an earlier case; refused when no case had it."""
    if not session.repositories.items.count(case_code=code):
        raise CaseUnknown(code=f"K{code}")
    return code
