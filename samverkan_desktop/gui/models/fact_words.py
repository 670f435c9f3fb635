"""The facts of an item as chips: what it is, who asks, on what ground it is told, who may hear it. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.cases import Basis, CaseDiscussion
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.register import Register, Side, UnitKind
from samverkan_desktop.domain.swedish import listing, paragraph, uncapitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.stopped import Stop

MINUTES, STAGE, AREA, PRESENTER, ASKING, CONCERNED, BASIS, CIRCLE, FILL = (
    "minutes",
    "stage",
    "area",
    "presenter",
    "asking",
    "concerned",
    "basis",
    "circle",
    "fill",
)
_ASSESSING = (Side.SCHOOL, Side.SOCIAL, Side.REGION)


@dataclass(frozen=True)
class Word:
    """A chip. ``key``: the fact it stands for, where it can be changed; ``basis:school`` for a side's ground.

    ``about``: what more there is to know, shown when the mouse rests on it and read out.
    """

    text: str
    tone: Tone = Tone.BRAND
    key: str = ""
    about: str = ""


def ordinal(number: int) -> str:
    """``Tredje``, ``12:e``: which time something happens, from the first."""
    known = (tr("Första"), tr("Andra"), tr("Tredje"), tr("Fjärde"), tr("Femte"), tr("Sjätte"), tr("Sjunde"))
    return known[number - 1] if number <= len(known) else tr("{number}:e").format(number=number)


def item_chips(
    item: AgendaItem, area: CooperationArea | None, register: Register, *, time: Word | None = None
) -> list[Word]:
    """Return the facts of an item as chips. ``time``: the chip of planned and used minutes."""
    found, more = [], []
    case = item.case
    if item.is_case:
        found.append(Word(tr("Ärende utan namn"), Tone.CASE))
    elif item.kind is not ItemKind.GENERAL:
        found.append(Word(tr("Fast punkt"), Tone.NEUTRAL))
    if time is not None:
        found.append(time)
    if item.is_case and case is None:
        found.append(Word(tr("Fyll i ärendet"), Tone.WARNING, FILL))
    if case is not None:
        found.append(Word(tr("Stadium: {what}").format(what=words.label(case.stage)), key=STAGE))
    if area is not None:
        found.append(Word(tr("Område: {what}").format(what=area.name), key=AREA))
    else:
        more.append(Word(tr("+ Område"), Tone.NEUTRAL, AREA))
    if case is not None:
        found.append(_asking(case, register))
        (found if case.concerned_unit_id else more).extend(_concerned(case, register))
        found.extend(_bases(case, register))
        found.append(Word(tr("Krets: {who}").format(who=circle_words(case, register)), key=CIRCLE))
        more.extend([Word(tr("+ Grund"), Tone.NEUTRAL, f"{BASIS}:")] if free_sides(case) else [])
    presenter = register.functions.get(item.presenter_function_id)
    if presenter is not None:
        found.append(Word(tr("Föredrar: {what}").format(what=uncapitalised(presenter.name)), key=PRESENTER))
    else:
        more.append(Word(tr("+ Föredragande"), Tone.NEUTRAL, PRESENTER))
    return [*found, *more]


def fixed(words_: list[Word]) -> list[Word]:
    """Return the chips of an item that cannot be changed: only what is known, and nothing to press."""
    return [Word(word.text, word.tone, about=word.about) for word in words_ if not word.text.startswith("+ ")]


def time_word(item: AgendaItem, used_seconds: int) -> Word:
    """``20 min``, or ``12 av 20 min`` when some of it is used; more than planned stands out."""
    used = used_seconds // 60
    if not used:
        return Word(tr("{planned} min").format(planned=item.minutes), Tone.NEUTRAL, MINUTES)
    over = used > item.minutes
    text = tr("{used} av {planned} min").format(used=used, planned=item.minutes)
    return Word(text, Tone.WARNING if over else Tone.NEUTRAL, MINUTES)


def _asking(case: CaseDiscussion, register: Register) -> Word:
    unit, side = register.units.get(case.asking_unit_id), words.label(case.asking_side)
    return Word(tr("Fråga från: {who}").format(who=unit.name if unit else side), key=ASKING, about=side)


def _concerned(case: CaseDiscussion, register: Register) -> list[Word]:
    """Whose pupil it is, where pupil health asks: it may serve schools that are not its principal's."""
    asking, unit = register.units.get(case.asking_unit_id), register.units.get(case.concerned_unit_id)
    if unit is not None:
        return [Word(tr("Gäller: {who}").format(who=unit.name), key=CONCERNED)]
    health = asking is not None and asking.kind is UnitKind.PUPIL_HEALTH
    return [Word(tr("+ Gäller skola"), Tone.NEUTRAL, CONCERNED)] if health else []


def _bases(case: CaseDiscussion, register: Register) -> list[Word]:
    found = [
        Word(
            tr("Grund, {side}: {ground}").format(side=words.label(each.side), ground=words.label(each.ground)),
            key=f"{BASIS}:{each.side.value}",
            about=_assessed(each, register),
        )
        for each in case.bases
    ]
    found.extend(
        Word(tr("Grund saknas: {side}").format(side=words.definite(side)), Tone.WARNING, f"{BASIS}:{side.value}")
        for side in case.missing_bases()
    )
    return found


def _assessed(basis: Basis, register: Register) -> str:
    function = register.functions.get(basis.assessed_by)
    if function is None:
        return tr("Bedömd {day}").format(day=basis.day.isoformat())
    return tr("Bedömd av {who} {day}").format(who=uncapitalised(function.name), day=basis.day.isoformat())


def circle_words(case: CaseDiscussion, register: Register) -> str:
    """``Centralskolan, Centrala elevhälsan, socialtjänsten``: who may hear and read a case."""
    names = [register.units[id].name for id in case.circle.unit_ids if id in register.units]
    return ", ".join([*names, *(words.definite(side) for side in case.circle.sides)])


def free_sides(case: CaseDiscussion) -> list[Side]:
    """Return the sides that have neither assessed a ground nor been asked to."""
    taken = {*(basis.side for basis in case.bases), *case.missing_bases()}
    return [side for side in _ASSESSING if side not in taken]


def earlier_words(earlier: list[tuple[Meeting, AgendaItem]]) -> str:
    """``Tredje gången · senast 6/2026, § 37``; ``earlier`` has the latest first."""
    if not earlier:
        return ""
    meeting, item = earlier[0]
    at = f", {paragraph(item.paragraph)}" if item.paragraph is not None else ""
    return tr("{which} gången · senast {meeting}{at}").format(
        which=ordinal(len(earlier) + 1), meeting=meeting.label, at=at
    )


def concern_words(law: str) -> str:
    """Return the line on orosanmälan; ``law``: the citation that holds on the day of the meeting."""
    cited = f" ({law})" if law else ""
    text = tr(
        "Konsultation ersätter inte orosanmälan. Den som misstänker att ett barn far illa anmäler genast{law}. "
        "Mötet tar inte ställning."
    )
    return text.format(law=cited)


def stopped_words(stop: Stop, register: Register) -> str:
    """Return the banner over a text that is stopped."""
    who = listing(uncapitalised(register.functions[id].name) for id in stop.function_ids if id in register.functions)
    text = tr(
        "Barnets identitet framkom {day}. Texten är stoppad: skriv inte namnet någonstans. "
        "Prövar genast om uppgifterna ska anmälas: {who}. Inget får skjuta upp en anmälan."
    )
    return text.format(day=stop.day.isoformat(), who=who)
