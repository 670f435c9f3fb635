"""Faults of the papers that the user can put right."""

from __future__ import annotations

from samverkan_desktop.domain.errors import UserError


class CoatOfArmsUnreadable(UserError):
    template = (
        "Bilden med kommunvapnet går inte att läsa. Inget papper har skrivits. "
        "Välj en bild i formatet PNG eller JPEG i inställningarna, eller ta bort vapnet."
    )
