"""The form for a question as a small text file: choices and one line, to be filled in anywhere and sent back by e-mail.

It is read as leniently as mail programs are careless: quoted with ``>``, indented, lines in another order, more spaces.
What is a choice and what is not is decided by whoever reads the answer, never here.
"""

from __future__ import annotations

import re

from samverkan_desktop.documents.question_form_values import (
    FORM_ID,
    LABELS,
    LINE,
    Answer,
    QuestionForm,
    answer_of,
)
from samverkan_desktop.documents.question_form_words import OFFICIAL, ONE_LINE, RULE, sending
from samverkan_desktop.domain.text import clean

_WIDTH = 78
_LINE = re.compile(r"[>|\s]*([A-Za-zÅÄÖåäö]+)(?:\s*\([^)]*\))?\s*:\s*(.*)")
_NAMES = {label.casefold(): name for name, label in LABELS.items()}


def render_text(form: QuestionForm) -> bytes:
    """Return the form as UTF-8 with the line ends that Windows expects, marked as such for old editors."""
    told = sending(form)
    lines = [form.heading.upper(), *([f"{told}."] if told else []), "", *_wrapped(RULE), ""]
    lines += ["Skriv efter kolonen. Spara filen och skicka den som bilaga, eller klistra in den i ett brev.", ""]
    for choice in form.choices:
        lines += [*_wrapped(f"Välj: {' / '.join(choice.options)}", indent="   "), f"{choice.label}: ", ""]
    lines += [*_wrapped(ONE_LINE, indent="   "), f"{LABELS[LINE]}: ", "", *_wrapped(OFFICIAL), ""]
    lines += [f"{LABELS[FORM_ID]}: {form.form_id}", "(Ändra inte raden ovan: den säger vart frågan ska.)", ""]
    return b"\xef\xbb\xbf" + "\r\n".join(lines).encode("utf-8")


def read_text(text: str) -> Answer | None:
    """Return what a text says, or None when it is no form. A question that was broken into lines is put together."""
    values: dict[str, str] = {}
    last = ""
    for raw in clean(text).text.split("\n"):
        found = _LINE.fullmatch(raw)
        name = _NAMES.get(found[1].casefold(), "") if found else ""
        if found and name:
            values.setdefault(name, found[2].strip())
            last = name
            continue
        line = raw.strip("> |\t").strip()
        if last == LINE and line and values[LINE]:
            values[LINE] = f"{values[LINE]} {line}"
        else:
            last = ""
    return answer_of(values) if FORM_ID in values else None


def _wrapped(text: str, *, indent: str = "") -> list[str]:
    lines = [indent]
    for word in text.split():
        if len(lines[-1]) + len(word) >= _WIDTH and lines[-1].strip():
            lines.append(indent)
        lines[-1] += word if not lines[-1].strip() else f" {word}"
    return lines
