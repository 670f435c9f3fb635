"""What a question form offers, and what one that comes back says."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from samverkan_desktop.documents.values_frame import PaperFrame


@dataclass(frozen=True, kw_only=True)
class FormChoice:
    """A choice: the name of its field, what stands before it, and what can be chosen."""

    name: str
    label: str
    options: tuple[str, ...]


SIDE, UNIT, AREA, KIND, STAGE, LINE, FORM_ID = (
    "forvaltning",
    "verksamhet",
    "omrade",
    "typ",
    "stadium",
    "fraga",
    "formular",
)
LABELS = {
    SIDE: "Förvaltning",
    UNIT: "Verksamhet",
    AREA: "Område",
    KIND: "Typ",
    STAGE: "Stadium",
    LINE: "Fråga",
    FORM_ID: "Formulär",
}


@dataclass(frozen=True, kw_only=True)
class QuestionForm:
    """An empty form. ``form_id`` says which forum it belongs to; ``heading``: "Fråga till konsultationsmöte".

    ``by_invitation``: the last day is the one that the invitation tells for each meeting.
    ``choices`` in order: administration, unit, area, kind, stage.
    """

    frame: PaperFrame
    heading: str
    form_id: str
    choices: tuple[FormChoice, ...]
    last_day: date | None = None
    by_invitation: bool = False
    send_to: str = ""
    report_citation: str = ""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What stands in a form that came back, as it was written: nothing of it has been looked up or checked."""

    form_id: str
    side: str = ""
    unit: str = ""
    area: str = ""
    kind: str = ""
    stage: str = ""
    line: str = field(default="", repr=False)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was filled in."""
        return not any((self.side, self.unit, self.area, self.kind, self.stage, self.line))


def answer_of(values: dict[str, str]) -> Answer:
    """Return the answer that fields by name make."""
    return Answer(
        form_id=values.get(FORM_ID, ""),
        side=values.get(SIDE, ""),
        unit=values.get(UNIT, ""),
        area=values.get(AREA, ""),
        kind=values.get(KIND, ""),
        stage=values.get(STAGE, ""),
        line=values.get(LINE, ""),
    )


def code_of(number: int) -> str:
    """A ticked box is told by number: what stands beside it may hold letters that a name in a PDF may not."""
    return f"val{number}"


def option_of(choice: FormChoice, value: str) -> str:
    """Return the option that a value read from the form stands for; what is no number is the option itself."""
    plain = value.removeprefix("/").strip()
    codes = {code_of(number): option for number, option in enumerate(choice.options)}
    return codes.get(plain, "" if plain == "Off" else plain)
