"""Words that could single out a child are no words to search case text by: age, sex, school year, diagnosis, place …"""

from __future__ import annotations

from samverkan_desktop.deidentify import Context, Kind
from samverkan_desktop.deidentify.traits import facts_in
from samverkan_desktop.deidentify.weights import FactKind
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.gate import KIND_LABELS, Gate, GateField

_TRAITS = (Kind.RARE_TRAIT, Kind.SCHOOL_CLASS, Kind.EXACT_DATE, Kind.PLACE)
LABELS = {FactKind.SEX: "kön", FactKind.STAGE: "stadium", FactKind.TRAIT: "uppgift om barnet"}


class SearchedByTrait(UserError):
    exit_code = 1
    template = (
        "Sökningen gjordes inte: det du skrev kan peka ut ett barn ({kind}). Inget har sökts. Sök efter koden, "
        "eller efter vad mötet kom överens om."
    )


@dataclass(frozen=True)
class Pointing:
    """What searched words could point out a child by. ``direct``: a name or a number, which is never searched for."""

    what: str
    direct: bool = False


def pointing_in(gate: Gate, text: str, context: Context) -> Pointing | None:
    """Tell what in searched words could point out a child, or None. Raises `CheckFailed`."""
    told = (text, f"Eleven har {text}", f"Eleven är {text}")  # a word alone seldom says what it is
    hits = gate.check([GateField(where="sökningen", text=each) for each in told], context).hits
    direct = next((hit for hit in hits if hit.finding.direct), None)
    if direct is not None:
        return Pointing(KIND_LABELS[direct.finding.kind], direct=True)
    trait = next((hit for hit in hits if hit.finding.kind in _TRAITS), None)
    if trait is not None:
        return Pointing(KIND_LABELS[trait.finding.kind])
    facts = facts_in(text, (), units={})
    return next((Pointing(LABELS.get(fact.kind, LABELS[FactKind.TRAIT])) for fact in facts), None)
