"""Which papers there are, apart from how they are made: a button names one before any is wanted."""

from __future__ import annotations

from samverkan_desktop.domain.labels import Labelled


class PaperKind(Labelled):
    """The papers of a meeting; the value is the command line's word."""

    INVITATION = "invitation", "Inbjudan och frågeupprop"
    AGENDA = "agenda", "Dagordning"
    MINUTES = "minutes", "Minnesanteckningar"
    ATTENDANCE_LIST = "attendance-list", "Närvarolista"
    FOLLOW_UPS = "follow-ups", "Uppföljningslista"


class PaperFormat(Labelled):
    """As what kind of file a paper is made; the value is the command line's word and the ending of the name."""

    PDF = "pdf", "PDF"
    DOCX = "docx", "Word"

    @property
    def suffix(self) -> str:
        """Return the ending of a file name."""
        return f".{self.value}"


class Variant(Labelled):
    """Which version of a paper."""

    FULL = "full", "med ärenden"
    WITHOUT_CASES = "without-cases", "utan ärenden"
