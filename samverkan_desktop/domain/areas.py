"""Cooperation areas (samverkansområden). An area says itself whether an individual case may be placed in it."""

from __future__ import annotations

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.value_classes import dataclass


class CaseUnderGeneralMatters(UserError):
    """Audit rule M53: no individual case under general matters."""

    exit_code = 1
    template = (
        "Ärendet kan inte läggas under ”{area}”. Där får inga enskilda ärenden tas upp, enligt överenskommelsen om "
        "samverkan. Punkten är oförändrad. Välj ett område för barn som far illa eller har insatser."
    )


@dataclass(frozen=True, kw_only=True)
class CooperationArea:
    """An area. ``locked`` ones belong to the agreed minimum and cannot be removed, only added to."""

    id: str
    name: str
    allow_cases: bool
    locked: bool = False
    position: int = 0
