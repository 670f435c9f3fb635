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


class Variant(Labelled):
    """Which version of a paper."""

    FULL = "full", "med ärenden"
    WITHOUT_CASES = "without-cases", "utan ärenden"
