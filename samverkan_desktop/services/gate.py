"""The gate: nothing leaves while a direct identifier is unresolved, or while the check cannot run.

It fails shut. Its verdict is "hittade inget uppenbart", never "avidentifierad". What it tells, logs and raises is
kind, place and number, never the text itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import field

from samverkan_desktop.deidentify import Context, Finding, Kind, Severity, scan
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.swedish import listing
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.combining import PutOff, Weighed

Scanner = Callable[[str, Context], tuple[Finding, ...]]
_TOLD_AT_MOST = 6
MEETING_PLACES = "mötesplats"
"""Where decisions about the place and the link of meetings belong: the same room is met in again and again."""
SLOWEST_CHECK = 60.0
"""Seconds for all the texts of a paper. A check that does not come to its end is a check that did not run."""

KIND_LABELS: dict[Kind, str] = {
    Kind.PERSON_NAME: "namn",
    Kind.PERSONAL_NUMBER: "personnummer",
    Kind.PHONE: "telefonnummer",
    Kind.EMAIL: "e-postadress",
    Kind.ADDRESS: "adress",
    Kind.VEHICLE: "registreringsnummer",
    Kind.CASE_NUMBER: "ärendenummer",
    Kind.ONLINE_HANDLE: "användarnamn",
    Kind.OTHER_ID: "annat id",
    Kind.PLACE: "plats",
    Kind.SCHOOL_CLASS: "klass",
    Kind.EXACT_DATE: "exakt datum",
    Kind.RARE_TRAIT: "ovanligt drag",
}


class GateShut(UserError):
    """Direct identifiers remain."""

    exit_code = 1
    template = (
        "Inget lämnade programmet: {count} måste bort först ({places}). Texten är sparad. "
        "Ta bort eller skriv om det som är markerat och försök igen."
    )


class CheckFailed(UserError):
    """The check itself could not run: then nothing leaves."""

    exit_code = 1
    template = (
        "Inget lämnade programmet: kontrollen av identifierare gick inte att köra. Texten är sparad. "
        "Starta om programmet och försök igen; hjälper det inte, kontakta den som sköter installationen."
    )


@dataclass(frozen=True, kw_only=True)
class GateField:
    """A user-written text as it will appear, and where: ``§ 44 Samtal``. ``id`` is the object it belongs to.

    ``place``: where a decision to let a finding stand holds, when that is not the object itself.
    """

    where: str
    text: str = field(repr=False)
    id: str = ""
    place: str = ""

    @property
    def kept_at(self) -> str:
        """The place that decisions about this text belong to."""
        return self.place or self.id


def place_fields(place: str, link: str, *, of: str = "", id: str = "") -> tuple[GateField, GateField]:
    """Return where somebody meets, as it is checked before anything that tells it leaves. ``of``: what meets there."""
    where, linked = (f"{of} plats", f"{of} länk") if of else ("Plats", "Länk")
    return (
        GateField(where=where, text=place, id=id, place=MEETING_PLACES),
        GateField(where=linked, text=link, id=id, place=MEETING_PLACES),
    )


@dataclass(frozen=True, kw_only=True)
class Hit:
    """A finding and the field it stands in."""

    where: str
    id: str
    finding: Finding


@dataclass(frozen=True)
class Verdict:
    """What the check found.

    ``kept``: what somebody has let stand; it shuts nothing, and still counts as a fact. ``weighed``: what each case
    comes to, all facts together. ``put_off``: words that postpone a report.
    """

    hits: tuple[Hit, ...]
    kept: tuple[Hit, ...] = ()
    weighed: tuple[Weighed, ...] = ()
    put_off: tuple[PutOff, ...] = ()

    @property
    def direct(self) -> tuple[Hit, ...]:
        """The hits that must go."""
        return tuple(hit for hit in self.hits if hit.finding.direct)

    def require_open(self) -> None:
        """Raise `GateShut` while a direct hit remains."""
        direct = self.direct
        if not direct:
            return
        places = list(dict.fromkeys(f"{hit.where}: {KIND_LABELS[hit.finding.kind]}" for hit in direct))
        told = places[:_TOLD_AT_MOST]
        more = len(places) - len(told)
        rest = [f"{more} till"] if more else []
        count = "1 markering" if len(direct) == 1 else f"{len(direct)} markeringar"
        raise GateShut(count=count, places=listing([*told, *rest]))


@dataclass(frozen=True)
class Gate:
    """Runs the scanner over fields. ``scanner`` is the engine; a test may hand in one that breaks, or another clock.

    ``monotonic`` counts seconds and never goes back.
    """

    scanner: Scanner = scan
    monotonic: Callable[[], float] = time.monotonic

    def check(self, fields: Iterable[GateField], context: Context) -> Verdict:
        """Return what is found in the fields.

        Raises `CheckFailed` when the scanner fails, answers with anything but findings in that text, or is too slow.
        """
        last = self.monotonic() + SLOWEST_CHECK
        hits: list[Hit] = []
        kept: list[Hit] = []
        for each in fields:
            found = self._scanned(each.text, context)
            if found is None or self.monotonic() > last:
                raise CheckFailed
            for finding in found:
                stands = context.kept.holds(each.kept_at, each.text, finding)
                (kept if stands else hits).append(Hit(where=each.where, id=each.id, finding=finding))
        return Verdict(tuple(hits), tuple(kept))

    def _scanned(self, text: str, context: Context) -> tuple[Finding, ...] | None:
        """Return the findings, or None when the scanner failed.

        What the scanner raised is dropped here and now: its words may be the text's, and a fault that is raised while
        another is handled carries that one with it.
        """
        try:
            found = tuple(self.scanner(text, context))
            return found if all(_is_finding(each, len(text)) for each in found) else None
        except Exception:
            return None

    def require(self, fields: Iterable[GateField], context: Context) -> Verdict:
        """Check and raise unless open."""
        verdict = self.check(fields, context)
        verdict.require_open()
        return verdict


def _is_finding(found: object, length: int) -> bool:
    return (
        isinstance(found, Finding)
        and isinstance(found.kind, Kind)
        and isinstance(found.severity, Severity)
        and 0 <= found.start < found.end <= length
    )


STANDARD_GATE = Gate()


def is_clean(gate: Gate, fields: Iterable[GateField], context: Context) -> bool:
    """Tell whether no text has an unresolved direct hit. One that could not be checked counts as one that has."""
    try:
        return not gate.check(fields, context).direct
    except CheckFailed:
        return False
