"""What several papers share: the frame of a page, the facts of a meeting, those who are called."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, kw_only=True)
class PaperFrame:
    """What stands around every page, and in the properties of the file. Built from typed registers, not from notes.

    ``document_type``: "Minnesanteckningar"; printed in capitals in the header.
    ``day``: the date of the paper, second line of the header.
    ``status``: "Utkast" or "Godkänd", or empty for papers that are not approved.
    ``coat_of_arms``: PNG or JPEG, printed 18 mm high on the first page.
    ``check_line``: "Identifierarkontroll 2026-12-03 kl. 14.52, granskad av sekreterare".
    ``file_id``: short id of this file; ``log_head``: short form of the access log's head, an outside witness.
    ``title``: title in the file's properties, never case text; ``language``: its language, "sv".
    ``example``: marks every page as an example, so that invented data is never taken for real.
    """

    municipality: str
    administrations: tuple[str, ...] = ()
    document_type: str
    day: date
    dnr: tuple[str, ...] = ()
    status: str = ""
    secrecy_marking: str = ""
    coat_of_arms: bytes | None = None
    check_line: str = ""
    plan_reference: str = ""
    file_id: str = ""
    log_head: str = ""
    language: str = "sv"
    author: str
    title: str
    example: bool = False


@dataclass(frozen=True, kw_only=True)
class MeetingFacts:
    """One meeting as its papers name it. Times are local wall time; ``heading`` is "Konsultationsmöte 7/2026"."""

    heading: str
    day: date
    start: time
    end: time
    place: str = ""
    link: str = ""
    convener: str = ""


@dataclass(frozen=True, kw_only=True)
class Called:
    """Someone who is called. ``name`` may be empty where only the function is known."""

    function: str
    name: str = ""
    unit: str = ""
