"""A finding that a person has looked at and lets stand, with the reason. Never holds what was written in a case."""

from __future__ import annotations

from dataclasses import field
from datetime import date

from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.value_classes import dataclass


class KeepReason(Labelled):
    """Why a finding may stand."""

    STAFF = "staff", "personal"
    PLACE = "place", "ort eller verksamhet"
    NO_PERSON = "no_person", "inte en person"


@dataclass(frozen=True, kw_only=True)
class KeptWord:
    """One decision. ``digest`` knows the phrase and its place again; ``kind`` and ``length`` are the finding's.

    ``place``: the object the decision holds in; empty when it holds wherever the phrase stands, and only then
    ``phrase`` tells the words. ``item_id``: the § it was made in, so that sanering takes it along. ``where`` names
    the place for people (``möte 7/2026 § 44 Samtal``).
    """

    id: str
    digest: str
    place: str
    item_id: str
    kind: str
    length: int
    reason: KeepReason
    where: str
    phrase: str = field(default="", repr=False)
    kept_on: date
    kept_by: str

    @property
    def everywhere(self) -> bool:
        """Tell whether it holds wherever the phrase stands."""
        return not self.place
