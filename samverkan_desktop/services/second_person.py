"""The second of two people for what one alone may not do: somebody whom the record knows."""

from __future__ import annotations

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.minutes import require_two
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.services.session import Session


class SecondPersonUnknown(UserError):
    """The second person must be somebody: a user of the record, or staff in its register."""

    exit_code = 1
    template = (
        "Den andra personen finns varken bland användarna eller i personalregistret. Inget har ändrats. "
        "Skriv hela namnet på någon som finns där."
    )


def known_second(session: Session, name: str) -> str:
    """Return the second person's name as the record has it. Raises SecondPersonMissing, SecondPersonUnknown."""
    record = session.record
    require_two(record.user_name, name)
    wanted = clean_line(name, field="Den andra personen").casefold()
    users = (user.name for user in record.users.all(active_only=True))
    staff = (person.name for person in session.repositories.persons.all())
    found = next((known for known in (*users, *staff) if known.casefold() == wanted), None)
    if found is None:
        raise SecondPersonUnknown
    return found
