"""What the tests of invitations share: addresses for everybody, and what is read out of a letter."""

from __future__ import annotations

import email
import email.policy
from dataclasses import dataclass, replace
from datetime import date
from email.message import EmailMessage

import icalendar

from samverkan_desktop.domain.meetings import Meeting
from tests.services.builders import Town, text_of

YEAR = (date(2026, 9, 10), date(2026, 10, 22), date(2026, 12, 3), date(2027, 1, 14), date(2027, 4, 8))
"""Meetings on both sides of both changes of the clocks."""


def planned_year(town: Town) -> tuple[Meeting, ...]:
    """Five planned meetings; everybody but one has an address."""
    for person in town.session.repositories.persons.all():
        if person.id != "jurist":
            town.registers.save(replace(person, email=f"{person.id}@exempelkommun.example"))
    town.session.forget()
    return tuple(town.meeting(day) for day in YEAR)


@dataclass(frozen=True)
class Opened:
    """A letter as the mail program of whoever gets it shows it."""

    message: EmailMessage

    @classmethod
    def of(cls, content: bytes) -> Opened:
        message = email.message_from_bytes(content, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        return cls(message)

    @property
    def to(self) -> set[str]:
        return {address.addr_spec.partition("@")[0] for address in self.message["To"].addresses}

    @property
    def body(self) -> str:
        body = self.message.get_body()
        assert body is not None
        return str(body.get_content()).replace("\u00a0", " ")

    def files(self) -> dict[str, bytes]:
        found = {}
        for part in self.message.iter_attachments():
            payload = part.get_payload(decode=True)
            assert isinstance(payload, bytes)
            found[str(part.get_filename())] = payload
        return found

    def file(self, ending: str) -> bytes:
        return next(content for name, content in self.files().items() if name.endswith(ending))

    def words(self) -> str:
        """Every word that leaves: headers, body, names of files, papers and calendars as text."""
        words = [*(f"{name} {value}" for name, value in self.message.items()), self.body]
        for name, content in self.files().items():
            words += [name, text_of(content) if content.startswith(b"%PDF") else content.decode("utf-8")]
        return "\n".join(words)

    def raw(self) -> str:
        """The bytes of every file, a letter for each: what is hidden in a paper is there too."""
        return "\n".join(content.decode("latin-1") for content in self.files().values())


def events(content: bytes) -> list[icalendar.Event]:
    """The meetings of a calendar file, as an independent library reads them."""
    calendar = icalendar.Calendar.from_ical(content)
    return [event for event in calendar.walk("VEVENT") if isinstance(event, icalendar.Event)]
