"""What can go wrong with a record, told so that a secretary knows what is kept and what to do.

The order of questions when a record will not open (decisions/0001): is the file there, is it empty, is it a
record, does the passphrase open the key, does the key open the file, is the file newer than the program. Each has
its own class; *wrong passphrase* and *damaged* are never mixed up.
"""

from __future__ import annotations

from samverkan_desktop.domain.errors import EnvironmentFailure, UserError


class RecordMissing(EnvironmentFailure):
    template = (
        "Filen {file} finns inte. Ingen ny fil har skapats i dess ställe. Kontrollera att mappen eller enheten är "
        "ansluten, eller återställ från en säkerhetskopia."
    )


class RecordEmpty(EnvironmentFailure):
    template = (
        "Filen {file} är tom (noll byte). Den har lämnats orörd och ingen ny har skapats. Återställ från en "
        "säkerhetskopia."
    )


class NotARecord(EnvironmentFailure):
    template = (
        "Filen {file} är inte en Samverkansfil. Den har lämnats orörd. Välj en fil som slutar på .samverkan eller "
        "återställ från en säkerhetskopia."
    )


class RecordDamaged(EnvironmentFailure):
    template = (
        "Lösenfrasen är rätt, men filen {file} är skadad. Den har lämnats som den är. Återställ från en "
        "säkerhetskopia; den skadade filen sparas då bredvid."
    )


class PageDamaged(EnvironmentFailure):
    template = (
        "En del av filen {file} går inte att läsa: den är skadad. Inget mer skrivs till den. Ta en kopia av mappen "
        "och återställ från en säkerhetskopia."
    )


class RecordNewer(EnvironmentFailure):
    template = (
        "Filen {file} är skapad av en nyare version av Samverkan (filens version {found}, programmets {known}). "
        "Den har inte ändrats. Installera den nyare versionen, eller öppna en säkerhetskopia från en äldre."
    )


class RecordOlder(EnvironmentFailure):
    template = (
        "Filen {file} är från en äldre version av Samverkan (version {found}, programmets {known}) och behöver "
        "uppgraderas, men platsen är skrivskyddad. Filen är orörd. Öppna en kopia i en mapp där du får skriva."
    )


class RecordOlderRead(RecordOlder):
    """As its base, but opened for reading by choice: the place may well be written."""

    template = (
        "Filen {file} är från en äldre version av Samverkan (version {found}, programmets {known}) och behöver "
        "uppgraderas, och det går inte när den öppnas för läsning. Filen är orörd. Öppna den en gång utan att välja "
        "läsning."
    )


class RecordLocked(EnvironmentFailure):
    template = (
        "Filen {file} är öppen hos {owner} på datorn {host} sedan {since}. Inget har ändrats. Be {owner} stänga "
        "filen, eller öppna den för läsning."
    )


class RecordInUse(EnvironmentFailure):
    template = (
        "Filen {file} används av ett annat program på den här datorn. Inget har ändrats. Vänta tills det är klart "
        "och försök igen."
    )


class RecordExists(UserError):
    template = "Det finns redan en fil {file}. Den har lämnats orörd. Välj ett annat namn eller öppna den som finns."


class RecordReplaced(EnvironmentFailure):
    template = (
        "Filen {file} har bytts ut eller ändrats av ett annat program medan den var öppen, kanske av en "
        "synkroniseringstjänst. Inget mer skrivs till den. Stäng, kontrollera filen och öppna den igen."
    )


class RecordUnreachable(EnvironmentFailure):
    template = (
        "Filen {file} går inte att nå: den har flyttats eller tagits bort, eller så svarar inte disken. "
        "Ändringen sparades inte. Lägg tillbaka filen eller anslut disken igen, så försöker programmet på nytt."
    )


class RecordReplacedKept(RecordReplaced):
    """As its base, and what was open has been kept."""

    template = (
        "Filen {file} har bytts ut eller ändrats av ett annat program medan den var öppen, kanske av en "
        "synkroniseringstjänst. Inget mer skrivs till den. Allt som var sparat när den var öppen finns i "
        "säkerhetskopian {kept}. Stäng filen, jämför, och återställ kopian om något saknas."
    )


class RecordReadOnly(EnvironmentFailure):
    template = "Filen {file} är öppnad för läsning, så ändringen sparades inte. Allt som fanns är kvar."


class RecordClosed(EnvironmentFailure):
    template = "Filen {file} är stängd, så ändringen sparades inte. Öppna den igen."


class UnfinishedChange(EnvironmentFailure):
    template = (
        "En påbörjad ändring i {file} måste först avslutas, men platsen är skrivskyddad. Filen är orörd. Kopiera "
        "den och filen {journal} till en mapp där du får skriva och öppna kopian."
    )


class UnfinishedChangeRead(UnfinishedChange):
    """As its base, but opened for reading by choice."""

    template = (
        "En påbörjad ändring i {file} måste först avslutas, och det går inte när filen öppnas för läsning. Filen är "
        "orörd. Öppna den en gång utan att välja läsning; då avslutas ändringen."
    )


class DiskFull(EnvironmentFailure):
    template = (
        "Disken är full. Ändringen sparades inte, men allt som var sparat tidigare är kvar. Frigör utrymme och försök "
        "igen."
    )


class KeyNotChanged(EnvironmentFailure):
    template = (
        "Nyckeln kunde inte bytas: {file} kunde inte skrivas om i sin helhet. Inget har ändrats, och den förra nyckeln "
        "och alla lösenfraser gäller. Kontrollera att disken har plats för lika mycket till och försök igen."
    )


class ReadOnlyPlace(EnvironmentFailure):
    template = "Det går inte att skriva i {place}. Inget har ändrats. Välj en annan mapp eller be IT om skrivrättighet."


class FolderMissing(EnvironmentFailure):
    template = (
        "Mappen {place} finns inte eller går inte att nå. Inget har ändrats. Skapa mappen, anslut disken den ligger på "
        "eller välj en annan mapp."
    )


class StorageFailed(EnvironmentFailure):
    template = (
        "Datorn kunde inte läsa eller skriva {file} ({reason}). Ändringen sparades inte, men allt som var sparat "
        "tidigare är kvar. Kontrollera disken och försök igen."
    )


class ChangeBroken(EnvironmentFailure):
    template = (
        "Ändringen avbröts halvvägs och inget av den sparades, men allt som var sparat tidigare är kvar. Försök igen; "
        "frigör utrymme om disken är full."
    )


class WrongPassphrase(EnvironmentFailure):
    template = (
        "Namnet eller lösenfrasen stämmer inte. Filen är orörd. Försök igen, eller öppna med återställningsnyckeln."
    )


class MemoryShort(EnvironmentFailure):
    template = (
        "Datorn har för lite ledigt minne för att pröva lösenfrasen. Filen är orörd. Stäng andra program och försök "
        "igen."
    )


class UserUnknown(EnvironmentFailure):
    template = "Det finns ingen användare {user} i filen. Filen är orörd. Användare som finns: {known}."


class UserNotChosen(EnvironmentFailure):
    template = "Filen har flera användare, så ett namn behövs. Användare som finns: {known}."


class UserExists(UserError):
    template = "Det finns redan en användare {user}. Inget har ändrats. Välj ett annat namn."


class LastUser(UserError):
    template = "{user} är den sista som kan öppna filen och kan inte tas bort. Lägg först till en annan användare."


class RoleUnknown(UserError):
    template = "Rollen {role} finns inte. Inget har ändrats. Välj en av: {known}."


class SlotsMissing(EnvironmentFailure):
    template = (
        "Nyckelfilen {keys} saknas eller går inte att läsa. Filen {file} är orörd. Lägg tillbaka nyckelfilen bredvid "
        "den, eller öppna med återställningsnyckeln."
    )


class SlotsForeign(EnvironmentFailure):
    template = (
        "Nyckelfilen {keys} hör inte ihop med {file}: den är från en annan Samverkansfil eller för gammal. Båda är "
        "orörda. Lägg tillbaka rätt nyckelfil, eller öppna med återställningsnyckeln."
    )


class RecoveryKeyWrong(EnvironmentFailure):
    template = (
        "Återställningsnyckeln är felskriven i grupp {group} av {groups}. Filen är orörd. Jämför den gruppen med "
        "papperet och försök igen."
    )


class RecoveryKeyLength(EnvironmentFailure):
    template = (
        "Återställningsnyckeln har {groups} grupper med {size} tecken, men {found} tecken skrevs in. Filen är orörd. "
        "Kontrollera att alla grupper är med."
    )


class RecoveryKeyOther(EnvironmentFailure):
    template = (
        "Återställningsnyckeln är rätt skriven men öppnar inte filen {file}. Den hör till en annan fil, eller till "
        "tiden före ett nyckelbyte. Filen är orörd. Använd det senast utskrivna papperet."
    )


class RecoveryKeyOrDamage(EnvironmentFailure):
    template = (
        "Återställningsnyckeln är rätt skriven men öppnar inte filen {file}. Antingen hör nyckeln till en annan fil, "
        "eller så är filen skadad. Filen är orörd. Pröva det senast utskrivna papperet och därefter en säkerhetskopia."
    )


class PassphraseTooWeak(UserError):
    template = "Lösenfrasen är för svag: {reasons}. Inget har ändrats. Ta hellre fem slumpvisa ord än krångliga tecken."


class BackupMissing(EnvironmentFailure):
    template = "Säkerhetskopian {file} finns inte. Inget har ändrats. Välj en annan i listan."


class BackupDamaged(EnvironmentFailure):
    template = (
        "Säkerhetskopian {file} är skadad eller ändrad ({reason}). Inget har återställts och den nuvarande filen är "
        "orörd. Välj en annan säkerhetskopia."
    )


class BackupNewer(EnvironmentFailure):
    template = (
        "Säkerhetskopian {file} är gjord av en nyare version av Samverkan (version {found}, programmets {known}). "
        "Inget har återställts. Installera den nyare versionen eller välj en äldre kopia."
    )


class BackupOtherRecord(EnvironmentFailure):
    template = (
        "Säkerhetskopian {file} kommer från en annan Samverkansfil än {target}. Inget har återställts. Välj rätt "
        "kopia, eller återställ den under ett eget namn."
    )


class BackupFailed(EnvironmentFailure):
    template = (
        "Säkerhetskopian gick inte att läsa tillbaka och har därför kastats ({reason}). Tidigare säkerhetskopior är "
        "kvar. Försök igen, helst till en annan disk."
    )


class BackupCancelled(EnvironmentFailure):
    template = "Säkerhetskopieringen avbröts. Tidigare säkerhetskopior är kvar."


class MigrationFailed(EnvironmentFailure):
    template = (
        "Filen {file} kunde inte uppgraderas från version {found} till {known} ({reason}). Den är kvar i sin tidigare "
        "version, och en säkerhetskopia ligger i {backup}. Använd den förra programversionen så länge."
    )


class LogMayNotBeDisposed(UserError):
    template = "Loggen gallras bara med hänvisning till ett gallringsbeslut och aldrig i sin helhet. Inget har ändrats."
