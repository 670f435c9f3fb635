"""What the form for a question says, as a PDF and as a text file alike."""

from __future__ import annotations

from samverkan_desktop.documents import wording
from samverkan_desktop.documents.question_form_values import QuestionForm
from samverkan_desktop.domain import swedish
from samverkan_desktop.domain.text import LINE_LIMIT

ONE_LINE = f"En rad, högst {LINE_LIMIT} tecken. Närmare uppgifter lämnas i rummet, inte här."
RULE = (
    "Inget som pekar ut ett barn får stå här: inga namn eller initialer, personnummer, födelsedatum, klasser, adresser "
    "eller telefonnummer. Skriv ”eleven” och ”vårdnadshavaren”. Står det något sådant här måste det skrivas om innan "
    "frågan kan tas upp."
)
OFFICIAL = "En inskickad fråga är en allmän handling. Den makuleras om den inte ska tas upp, men kastas inte."


def sending(form: QuestionForm) -> str:
    """Say until when and to whom the form is returned."""
    if form.by_invitation:
        return f"Lämnas senast den dag som står i inbjudan, till {form.send_to}" if form.send_to else ""
    told = swedish.uncapitalised(wording.send_questions(form.last_day, form.send_to))
    return f"Lämnas {told}" if told else ""
