"""Drafts of letters. If these fail, a draft does not open, or its papers and Swedish letters are spoilt on the way."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from email.message import EmailMessage

import pytest

from samverkan_desktop.documents.eml import Attachment, Letter, render_eml, usable
from samverkan_desktop.documents.ics import Address

LETTER = Letter(
    to=(Address("vera@exempelkommun.example", "Vera Ljungås, rektor"), Address("amir@exempelkommun.example", "")),
    subject="Inbjudan: konsultationsmöte 7/2026",
    body="Hej!\n\nMötet är den 3 december.\n",
    attachments=(
        Attachment("inbjudan.pdf", "application/pdf", b"%PDF-1.7 \x00\xff"),
        Attachment("möte.ics", "text/calendar", b"BEGIN:VCALENDAR\r\n", (("method", "REQUEST"),)),
    ),
)


def read(letter: Letter) -> EmailMessage:
    found = email.message_from_bytes(render_eml(letter), policy=email.policy.default)
    assert isinstance(found, EmailMessage)
    return found


def test_a_draft_is_read_back_as_it_was_written() -> None:
    message = read(LETTER)
    assert message["Subject"] == LETTER.subject
    assert [a.addr_spec for a in message["To"].addresses] == [each.email for each in LETTER.to]
    assert message["To"].addresses[0].display_name == "Vera Ljungås, rektor"
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == LETTER.body
    parts = {part.get_filename(): part for part in message.iter_attachments()}
    assert parts["inbjudan.pdf"].get_payload(decode=True) == b"%PDF-1.7 \x00\xff"
    assert parts["möte.ics"].get_content_type() == "text/calendar"
    assert dict(parts["möte.ics"].get_params() or ())["method"] == "REQUEST"


def test_a_draft_is_unsent_has_no_sender_and_is_the_same_each_time() -> None:
    """The mail program sets sender and day when it is sent; the file itself tells no computer and no moment."""
    message = read(LETTER)
    assert message["X-Unsent"] == "1"
    assert (message["From"], message["Date"], message["Message-ID"]) == (None, None, None)
    assert render_eml(LETTER) == render_eml(LETTER)


def test_a_letter_without_papers_is_plain() -> None:
    message = read(replace(LETTER, attachments=()))
    assert not message.is_multipart()
    assert message.get_content().startswith("Hej!")


def test_nothing_written_becomes_a_header() -> None:
    sly = replace(
        LETTER, subject="Möte\r\nBcc: annan@exempelkommun.example", to=(Address("a@b.example", "X\r\nCc: y"),)
    )
    message = read(sly)
    assert (message["Bcc"], message["Cc"]) == (None, None)


@pytest.mark.parametrize("text", ["vera@exempelkommun.example", "a.b-c+d@x-y.example"])
def test_an_address_of_the_service_is_usable(text: str) -> None:
    assert usable(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "vera",
        "vera@",
        "@x.example",
        "vera@exempel",
        "a b@x.example",
        "å@x.example",
        "a..b@x.example",
        "a@x.example\nBcc: b@x.example",
        "<a@x.example>",
        "a@x.example, b@x.example",
    ],
)
def test_what_is_no_address_is_told_apart(text: str) -> None:
    """Such a person is named as one who cannot be reached, instead of spoiling the letter for everybody."""
    assert not usable(text)
