"""What can go wrong at the command line itself; the rooms below have sentences of their own."""

from __future__ import annotations

from samverkan_desktop.domain.errors import EnvironmentFailure, UserError


class WrongUse(UserError):
    template = "{problem} Inget har gjorts. Skriv ”{program} --help” för att se hur kommandot skrivs."


class PassphraseNeeded(UserError):
    template = (
        "Lösenfras behövs, men det finns ingen terminal att fråga i. Inget har gjorts. Ange --passphrase-file FIL "
        "eller miljövariabeln SAMVERKAN_PASSPHRASE."
    )


class PassphraseUnreadable(UserError):
    template = "Lösenfrasen kunde inte läsas ur {file}: {reason}. Inget har gjorts. Kontrollera filen."


class PassphraseCount(UserError):
    template = (
        "{files} filer ska öppnas men {lines} lösenfraser är givna. Inget har gjorts. Ange en rad per fil, i samma "
        "ordning, eller en enda rad för alla."
    )


class PassphrasesDiffer(UserError):
    template = "De två lösenfraserna är olika. Inget har gjorts. Försök igen."


class FileTaken(UserError):
    template = "Det finns redan en fil {file}. Den är orörd och inget har skapats. Välj ett annat namn."


class RecoveryKeyNotShown(EnvironmentFailure):
    template = (
        "Återställningsnyckeln gick inte att visa, och utan den ska {file} inte användas. Inget är skrivet i filen. "
        "Ta bort den om den finns och skapa den på nytt där svaret kan läsas."
    )


class OutputFailed(EnvironmentFailure):
    template = "Svaret gick inte att skriva ut: {reason}. Kontrollera disken eller välj en annan plats."


class SystemRefused(EnvironmentFailure):
    template = "Datorn kunde inte utföra det: {place}{reason}. Det som var sparat är kvar. Kontrollera platsen."


class OutOfMemory(EnvironmentFailure):
    template = "Datorns minne räckte inte. Det som var sparat är kvar. Stäng andra program och försök igen."


class InstallationBroken(EnvironmentFailure):
    template = "En del av programmet saknas: {part}. Inget har ändrats. Installera om Samverkan."


class WindowMissing(EnvironmentFailure):
    template = "Fönstret ingår inte i den här installationen. Inget har ändrats. Ange ett kommando, se --help."


class Interrupted(UserError):
    exit_code = 1
    template = "Avbrutet. Det som var sparat är kvar."
