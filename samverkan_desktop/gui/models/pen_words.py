"""How the pen stands: a few words for the top bar and sentences for whoever asks. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from samverkan_desktop.domain.clock import local
from samverkan_desktop.domain.swedish import clock_time
from samverkan_desktop.gui.days import short_date
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.pen import Seen


@dataclass(frozen=True)
class PenWords:
    """``short`` for the top bar, ``state`` as a heading, ``told`` in full; ``free`` and ``stale``: what may be done."""

    short: str
    state: str
    told: str
    tone: Tone
    free: bool = False
    stale: bool = False


def words_for(seen: Seen, *, unpublished: bool, today: date) -> PenWords:
    """Return what is said of the pen."""
    shown = _shown(seen.published, today)
    gone = tr("Den delade mappen går inte att nå.")
    if seen.mine:
        state = tr("Du har pennan")
        if seen.look is None:
            later = tr("Du kan arbeta vidare. Det du skriver sparas här och publiceras när mappen svarar.")
            return PenWords(tr("Pennan: du, mappen borta"), state, f"{gone} {later}", Tone.WARNING)
        if unpublished:
            told = tr("De andra ser läget {when}. Det du har skrivit sedan dess publiceras inom några minuter.")
        else:
            told = tr("Allt är publicerat. De andra ser läget {when}.")
        return PenWords(tr("Du har pennan"), state, told.format(when=shown), Tone.OK)
    return _reading(seen, shown, today)


def _reading(seen: Seen, shown: str, today: date) -> PenWords:
    gone = tr("Den delade mappen går inte att nå.")
    sees = tr("Du ser läget {when}.").format(when=shown) if shown else ""
    if seen.look is None:
        return PenWords(tr("Mappen borta"), tr("Du läser"), f"{gone} {sees}".strip(), Tone.WARNING)
    late = _came_late(seen)
    if late is not None:
        return late
    if seen.newer:
        newer = tr("Det finns ett nyare läge.")
        sees = f"{sees} {newer}".strip()
    claim = seen.look.claim
    if seen.look.free or claim is None:
        state = tr("Pennan är ledig")
        return PenWords(tr("Pennan är ledig"), state, sees, Tone.BRAND, free=True)
    since = _since(claim.since, today)
    held = tr("Pennan har {user} sedan {since} på {host}.").format(user=claim.user, since=since, host=claim.host)
    short = tr("Pennan: {user}").format(user=claim.user)
    if seen.look.stale:
        silent = tr("Datorn har inte hört av sig på {n} minuter.").format(n=int((seen.look.silent or 0) // 60))
        risk = tr("Det som skrevs där efter det senaste läget finns bara där. Fråga {user} innan du tar över.")
        told = f"{silent} {risk.format(user=claim.user)} {sees}"
        return PenWords(short, held, told, Tone.WARNING, stale=True)
    return PenWords(short, held, sees, Tone.NEUTRAL)


def _came_late(seen: Seen) -> PenWords | None:
    """Return what is said when a slow folder ended what had been given up, and the pen can be had again."""
    if seen.begun:
        state = tr("Pennan togs, men mappen svarade för sent")
        return PenWords(tr("Ta pennan"), state, tr("Ta den en gång till, så är den din."), Tone.WARNING, free=True)
    if seen.broken:
        state = tr("Pennan lämnades, men du har skrivit sedan dess")
        told = tr("Den delade mappen svarade för sent, så du skrev vidare. Ta pennan, så publiceras det också.")
        return PenWords(tr("Ta pennan"), state, told, Tone.WARNING, free=True)
    return None


def sentence(told: PenWords) -> str:
    """Return the line above the page: who has the pen and what is seen."""
    state = told.state if told.state.endswith(".") else f"{told.state}."
    return f"{state} {told.told}".strip()


def opened_with(aside: str, changes: int, lost_to: str) -> str:
    """Return what is told when a file is opened whose pen was lost meanwhile; nothing otherwise."""
    if aside:
        kept = tr(
            "Ändringar som aldrig publicerades (rader i loggen: {n}) har lagts i filen {file} bredvid. Öppna den och "
            "för över det som saknas."
        )
        return kept.format(n=changes, file=aside)
    if not lost_to:
        return ""
    lost = tr("Pennan togs över av {who} medan filen var stängd här. Allt du hade skrivit var publicerat.")
    return lost.format(who=lost_to)


def _shown(instant: datetime | None, today: date) -> str:
    return "" if instant is None else _when(local(instant), today)


def _since(text: str, today: date) -> str:
    try:
        return _when(local(datetime.fromisoformat(text)), today)
    except ValueError:
        return text


def _when(at: datetime, today: date) -> str:
    time = tr("kl. {time}").format(time=clock_time(at.time()))
    if at.date() == today:
        return time
    day = short_date(at.date()) if at.year == today.year else at.date().isoformat()
    return f"{day} {time}"
