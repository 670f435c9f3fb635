"""The combination of facts in a case: what it comes to now, and accepting it with a reason in one's own words.

The combination asks, it does not lock for ever: some cases cannot be told otherwise. Who accepted what, and why, stands
in the log. The reason is scanned like everything else and may tell nothing of the case.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.meetings import require_open
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.services.accepted import accepted_of, forget, keep
from samverkan_desktop.services.checking import meeting_check
from samverkan_desktop.services.combining import Weighed, fact_keys
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.gate import STANDARD_GATE, Gate, GateField
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.session import Session

SHORTEST_REASON = 10


class AcceptReason(Labelled):
    """Why a combination may stand."""

    NEEDED = "needed", "uppgifterna behövs för att frågan ska kunna besvaras"
    CONSENT = "consent", "det finns samtycke till att berätta dem"
    NUMBERS = "numbers", "elevtalen i registret stämmer inte"
    MISTAKEN = "mistaken", "en uppgift är felräknad"


class ReasonTooShort(UserError):
    template = (
        "Skriv med egna ord varför uppgifterna behöver stå kvar, minst {shortest} tecken. Inget har ändrats. "
        "Orsaken sparas i loggen och får inte berätta om ärendet."
    )


class ReasonTells(UserError):
    exit_code = 1
    template = (
        "Orsaken sparades inte: den berättar något som kan peka ut barnet. Inget har ändrats. "
        "Skriv varför uppgifterna behövs, utan att upprepa dem."
    )


class NothingToAccept(UserError):
    exit_code = 1
    template = "Uppgifterna i ärendet pekar inte längre ut någon tillsammans. Inget har ändrats, inget behöver godtas."


@dataclass(frozen=True)
class CaseCombination:
    """The combination of one case."""

    session: Session
    gate: Gate = STANDARD_GATE

    def of_item(self, item_id: str) -> Weighed | None:
        """Return what the case of an item comes to, with all of its thread; None for an item that is no case."""
        item = self.session.repositories.items.get(item_id)
        view = Meetings(self.session).view(item.meeting_id)
        weighed = meeting_check(self.session, self.gate, view).run().weighed
        return next((each for each in weighed if each.item_id == item_id), None)

    def accept(self, item_id: str, reason: AcceptReason, words: str) -> None:
        """Let the facts stand as they are now, with a reason that is kept in the log. One more fact asks again."""
        item = self.session.repositories.items.get(item_id)
        require_open(self.session.repositories.meetings.get(item.meeting_id))
        line = clean_line(words, field="Orsaken")
        if len(line) < SHORTEST_REASON:
            raise ReasonTooShort(shortest=SHORTEST_REASON)
        if self.gate.check([GateField(where="Orsaken", text=line)], scan_context(self.session)).hits:
            raise ReasonTells
        weighed = self.of_item(item_id)
        if weighed is None or not weighed.combination.warns:
            raise NothingToAccept
        fits = weighed.combination.fits
        number = f"{weighed.combination.count} uppgifter" + (f", omkring {fits} elever" if fits is not None else "")
        detail = f"{number}; {reason.label}: {line}"
        held: dict[str, Any] = {
            "facts": sorted(fact_keys(weighed.combination)),
            "reason": reason.value,
            "words": line,
            "day": today(self.session.clock).isoformat(),
        }
        with self.session.action(
            "godta uppgifter tillsammans", "godta uppgifterna", kind="agenda_item", id=item_id, detail=detail
        ):
            keep(self.session, item_id, held)

    def withdraw(self, item_id: str) -> None:
        """Ask again."""
        item = self.session.repositories.items.get(item_id)
        require_open(self.session.repositories.meetings.get(item.meeting_id))
        if accepted_of(self.session, item_id) is None:
            return
        with self.session.action("ta tillbaka godtagande", kind="agenda_item", id=item_id):
            forget(self.session, item_id)
