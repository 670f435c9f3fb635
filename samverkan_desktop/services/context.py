"""What the check is told about the record: whose phone numbers, addresses and names are staff's, and which places."""

from __future__ import annotations

from samverkan_desktop.deidentify import Context
from samverkan_desktop.services.session import Session


def scan_context(session: Session) -> Context:
    """Return the context of this record. Numbers and addresses of the service may be told; a child's may not."""
    contacts = session.repositories.staff_contacts()
    return Context(
        duty_numbers=frozenset(phone for phone, _ in contacts if phone),
        duty_emails=frozenset(email for _, email in contacts if email),
    )
