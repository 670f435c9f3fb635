"""How the backups stand, in a few words for the edge of the window and one sentence for whoever asks. Pure."""

from __future__ import annotations

from datetime import date, datetime

from samverkan_desktop.domain.clock import local
from samverkan_desktop.domain.swedish import clock_time
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.gui.days import short_date
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.auto_backup import RED_AFTER_DAYS, Standing


@dataclass(frozen=True)
class AgeWords:
    """``short`` for the edge of the window, ``told`` in full."""

    short: str
    told: str
    tone: Tone = Tone.OK


def words_for(standing: Standing, today: date) -> AgeWords:
    """Return what is said: the gravest first."""
    latest = standing.latest
    if latest is None:
        return AgeWords(
            tr("Ingen säkerhetskopia än"),
            tr("Ingen säkerhetskopia är gjord än. Den första görs när något har ändrats, senast när filen stängs."),
            Tone.WARNING,
        )
    days = _days(latest, today)
    when = _when(latest, today)
    short = tr("Säkerhetskopia {when}").format(when=when)
    told = tr("Senaste kontrollerade säkerhetskopian gjordes {when}.").format(when=when)
    if days >= RED_AFTER_DAYS:
        old = tr("Den är {n} dagar gammal.").format(n=days)
        return AgeWords(short, f"{told} {old}", Tone.DANGER)
    if standing.wants_second and not standing.second_here:
        lost = tr("Den andra mappen går inte att nå, så ingen kopia läggs där.")
        return AgeWords(
            tr("Andra kopian saknas"), f"{told} {lost} {_second(standing, today)}", _second_tone(standing, today)
        )
    if standing.wants_second and standing.second is not None and _days(standing.second, today) >= RED_AFTER_DAYS:
        return AgeWords(tr("Andra kopian är gammal"), f"{told} {_second(standing, today)}", Tone.DANGER)
    return AgeWords(short, told)


def _second(standing: Standing, today: date) -> str:
    if standing.second is None:
        return tr("Anslut disken eller nätverket, eller välj en annan mapp under Inställningar, Säkerhetskopior.")
    return tr("Den senaste kopian där är från {when}.").format(when=_when(standing.second, today))


def _second_tone(standing: Standing, today: date) -> Tone:
    if standing.second is not None and _days(standing.second, today) >= RED_AFTER_DAYS:
        return Tone.DANGER
    return Tone.WARNING


def _days(instant: datetime, today: date) -> int:
    return (today - local(instant).date()).days


def _when(instant: datetime, today: date) -> str:
    at = local(instant)
    days = _days(instant, today)
    if days <= 0:
        return tr("i dag {time}").format(time=clock_time(at.time()))
    if days == 1:
        return tr("i går {time}").format(time=clock_time(at.time()))
    return short_date(at.date()) if at.year == today.year else at.date().isoformat()
