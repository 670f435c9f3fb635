"""What can go wrong with the pen, told so that a secretary knows what is kept and what to do."""

from __future__ import annotations

from datetime import datetime

from samverkan_desktop.domain.clock import local
from samverkan_desktop.domain.errors import EnvironmentFailure, UserError
from samverkan_desktop.storage.pen import Claim


class PenHeld(EnvironmentFailure):
    template = (
        "Pennan har {user} sedan {since} på datorn {host}. Inget har ändrats. Be {user} lämna pennan eller stänga "
        "filen, och försök igen."
    )


class PenSilent(EnvironmentFailure):
    template = (
        "Pennan har {user} på datorn {host}, som inte har hört av sig på {minutes} minuter. Inget har ändrats. Fråga "
        "{user} först. Det som skrevs där efter det senaste publicerade läget finns bara kvar på den datorn."
    )


class PenTaken(EnvironmentFailure):
    template = "Någon annan hann före och har nu pennan. Inget har ändrats. Du ser det senaste publicerade läget."


class PenLost(EnvironmentFailure):
    template = (
        "Pennan har tagits över av {user} på datorn {host}. Inget mer skrivs i filen här. Allt som hade skrivits här "
        "finns kvar på den här datorn."
    )


class PenLocalChanges(EnvironmentFailure):
    template = (
        "Filen på den här datorn har ändringar som inte finns i den delade mappen (rader i loggen: {count}), så pennan "
        "togs inte. Inget har skrivits över. Lägg undan den lokala filen under Inställningar, Delad fil, och ta pennan "
        "sedan."
    )


class PenKeyChanged(EnvironmentFailure):
    template = (
        "Filens nyckel har bytts på en annan dator. Inget har ändrats här. Stäng filen och öppna den igen med din "
        "lösenfras."
    )


class ShareGone(EnvironmentFailure):
    template = (
        "Den delade mappen {folder} går inte att nå. Inget har ändrats i den. Kontrollera nätverket och försök igen."
    )


class ShareReadOnly(EnvironmentFailure):
    template = (
        "Du får inte skriva i den delade mappen {folder}, så pennan kan inte tas härifrån. Filen går att läsa. "
        "Be IT om skrivrättighet."
    )


class ShareOther(UserError):
    template = (
        "I mappen {folder} finns redan en delad fil som heter så. Inget har ändrats. Välj en annan mapp, eller öppna "
        "den filen därifrån."
    )


class ShareEmpty(UserError):
    template = "I mappen {folder} finns ingen delad fil. Inget har ändrats. Välj mappen som slutar på .pennan."


class NotShared(UserError):
    template = "Filen är inte delad från den här datorn. Inget har ändrats. Välj först en delad mapp."


class NoPen(UserError):
    template = "Du har inte pennan, så det kan inte göras. Inget har ändrats. Ta pennan först."


def held(claim: Claim | None) -> PenHeld:
    """Return what is told when another has the pen."""
    since = "" if claim is None else clock(claim.since)
    return PenHeld(user=claim.user if claim else "?", host=claim.host if claim else "?", since=since)


def clock(instant: str) -> str:
    """``2026-11-28 kl. 10.12`` for an instant as a claim has it."""
    try:
        return local(datetime.fromisoformat(instant)).strftime("%Y-%m-%d kl. %H.%M")
    except ValueError:
        return instant
