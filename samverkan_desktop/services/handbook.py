"""The handbook: what each topic is called and says, where help about a page stands, and all of it as a paper.

Its texts are Markdown in ``resources/handbook/<language>``; nothing in them comes from a record.
"""

from __future__ import annotations

from datetime import date

from samverkan_desktop.assets import read_text
from samverkan_desktop.domain.value_classes import dataclass

FIRST, GUIDE, TOUR, TROUBLE, WRITING = "borja", "lathund", "rundtur", "trygg", "utan-namn"
TOPICS = (
    FIRST,
    TOUR,
    GUIDE,
    "oversikt",
    "planera",
    "fragor",
    "motet",
    WRITING,
    "efter-motet",
    "arenden",
    "uppfoljningar",
    "narvaro",
    "papper",
    "register",
    "anvandare",
    TROUBLE,
    "pennan",
    "loggen",
)
"""In reading order."""
TO_PAGE = "page:"
"""How a link to a page of the window begins; any other leads to a topic."""


@dataclass(frozen=True)
class Topic:
    """One topic. ``text``: Markdown without the title."""

    key: str
    title: str
    text: str


def topics(language: str) -> tuple[Topic, ...]:
    """Return every topic in a language, ``sv`` or ``en``, in reading order."""
    return tuple(_topic(key, read_text("handbook", language, f"{key}.md")) for key in TOPICS)


def _topic(key: str, text: str) -> Topic:
    title, _, rest = text.partition("\n")
    return Topic(key, title.removeprefix("# ").strip(), rest.strip())


def handbook_paper(shown: tuple[Topic, ...], *, kind: str, day: date, language: str) -> bytes:
    """Return topics as a PDF; ``kind`` is what its header calls it. Takes some tenths of a second."""
    from samverkan_desktop.documents.handbook_paper import blocks  # start-up: reportlab costs 0.2 s
    from samverkan_desktop.documents.rendering import render_blocks  # start-up: as above
    from samverkan_desktop.documents.values_frame import PaperFrame  # start-up: as above

    frame = PaperFrame(
        municipality="Samverkan",
        document_type=kind,
        day=day,
        language=language,
        author="Samverkan",
        title=kind,
    )
    return render_blocks(frame, blocks([(topic.title, topic.text) for topic in shown]))
