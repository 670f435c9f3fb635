"""Letters as .eml drafts: values in, bytes out. Opened in the mail program, looked at and sent by the user.

``X-Unsent`` makes Outlook open the file as a letter to be sent. What goes into a letter is decided elsewhere
(`services.letters`); here nothing is added to it.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from email import policy
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage

from samverkan_desktop.documents.ics import Address
from samverkan_desktop.domain.text import clean

_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", re.ASCII)
_LONGEST_ADDRESS = 254


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a letter. ``media_type``: ``application/pdf``; ``parameters`` follow it."""

    file_name: str
    media_type: str
    content: bytes = field(repr=False)
    parameters: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A draft. It has no sender and no date: the mail program sets both when it is sent."""

    to: tuple[Address, ...]
    subject: str
    body: str = field(repr=False)
    attachments: tuple[Attachment, ...] = ()


def usable(email: str) -> bool:
    """Tell whether an address can stand in a letter and a calendar as it is."""
    return len(email) <= _LONGEST_ADDRESS and _ADDRESS.fullmatch(email) is not None and ".." not in email


def render_eml(letter: Letter) -> bytes:
    """Return the draft; the same letter always gives the same bytes."""
    message = EmailMessage(policy=policy.SMTP)
    message["Subject"] = clean(letter.subject, multiline=False).text
    recipients = [
        HeaderAddress(display_name=clean(each.name, multiline=False).text, addr_spec=each.email) for each in letter.to
    ]
    if recipients:
        message["To"] = recipients
    message["X-Unsent"] = "1"
    message.set_content(letter.body.rstrip("\n") + "\n", charset="utf-8", cte="quoted-printable")
    for attachment in letter.attachments:
        main, sub = attachment.media_type.split("/", 1)
        message.add_attachment(
            attachment.content,
            maintype=main,
            subtype=sub,
            filename=attachment.file_name,
            params=dict(attachment.parameters) or None,
        )
    if message.is_multipart():
        message.set_boundary(f"=_samverkan_{_digest(letter)}")
    return message.as_bytes()


def _digest(letter: Letter) -> str:
    """Return a mark between the parts that is not found in any of them but by the same letter."""
    told = hashlib.sha256(letter.subject.encode("utf-8"))
    told.update(letter.body.encode("utf-8"))
    for attachment in letter.attachments:
        told.update(attachment.content)
    return told.hexdigest()[:24]
