"""The form for a question, out and back. If these fail, a question is lost or a hostile file wins."""

from __future__ import annotations

import io
import zlib
from dataclasses import replace
from datetime import date
from random import Random

import pypdf
import pytest

from samverkan_desktop.documents.form_reading import MOST_BYTES, Fault, FormFault, read_form
from samverkan_desktop.documents.question_form import render_form
from samverkan_desktop.documents.question_form_values import (
    AREA,
    KIND,
    LABELS,
    LINE,
    SIDE,
    STAGE,
    UNIT,
    FormChoice,
    QuestionForm,
    option_of,
)
from samverkan_desktop.documents.question_form_words import ONE_LINE, RULE
from samverkan_desktop.documents.question_text import render_text
from samverkan_desktop.documents.values import PaperFrame
from tests.services.builders import text_of

LINE_TEXT = "Hur blir stödet inte avbrutet – vid övergången till ”högstadiet”?"
FORM = QuestionForm(
    frame=PaperFrame(
        municipality="Exempelkommun", document_type="Frågeformulär", day=date(2026, 11, 1), author="E", title="F"
    ),
    heading="Fråga till konsultationsmöte 7/2026",
    form_id="konsultation/2026-11-01",
    last_day=date(2026, 11, 20),
    send_to="Siri Ekbacka",
    choices=(
        FormChoice(name=SIDE, label=LABELS[SIDE], options=("skola", "socialtjänst", "region", "annan")),
        FormChoice(name=UNIT, label=LABELS[UNIT], options=tuple(f"Åsö skola {n}" for n in range(30))),
        FormChoice(name=AREA, label=LABELS[AREA], options=("Övergångar", "Skolfrånvaro", "A", "B", "C")),
        FormChoice(name=KIND, label=LABELS[KIND], options=("generell fråga", "ärende utan namn")),
        FormChoice(name=STAGE, label=LABELS[STAGE], options=("förskola", "F–3", "a", "b", "c")),
    ),
)


def filled_pdf(**values: str) -> bytes:
    """The form as a PDF reader saves it when it has been filled in."""
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(render_form(FORM))))
    writer.update_page_form_field_values(writer.pages[0], values, auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def filled_text(**values: str) -> str:
    text = render_text(FORM).decode("utf-8-sig")
    for name, value in values.items():
        text = text.replace(f"\r\n{LABELS[name]}: ", f"\r\n{LABELS[name]}: {value}")
    return text


def test_a_pdf_form_is_read_back() -> None:
    answer = read_form(filled_pdf(**{SIDE: "/val1", UNIT: "Åsö skola 7", AREA: "Övergångar", LINE: LINE_TEXT}))
    assert (answer.form_id, answer.unit, answer.area, answer.line) == (
        FORM.form_id,
        "Åsö skola 7",
        "Övergångar",
        LINE_TEXT,
    )
    assert option_of(FORM.choices[0], answer.side) == "socialtjänst"
    assert (option_of(FORM.choices[3], answer.kind), answer.stage) == ("", "")


def test_every_choice_is_offered_and_the_rule_stands_on_both() -> None:
    pdf = render_form(FORM)
    fields = pypdf.PdfReader(io.BytesIO(pdf)).get_fields() or {}
    assert [str(each) for each in fields[UNIT]["/Opt"][1:]] == list(FORM.choices[1].options)
    for words in (text_of(pdf), " ".join(render_text(FORM).decode("utf-8-sig").split())):
        assert RULE in words
        assert ONE_LINE in words
    assert render_form(FORM) == pdf


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("quoted", ["", "> ", "  | "])
def test_a_text_form_is_read_however_the_mail_program_left_it(encoding: str, quoted: str) -> None:
    text = filled_text(
        **{SIDE: "Skola", UNIT: "Åsö skola 7", AREA: "Övergångar", LINE: 'Hur blir det\r\n när "han" byter?'}
    )
    text = "\r\n".join(f"{quoted}{line}" for line in text.split("\r\n"))
    answer = read_form(text.encode(encoding))
    assert (answer.side, answer.unit, answer.area) == ("Skola", "Åsö skola 7", "Övergångar")
    assert answer.line == 'Hur blir det när "han" byter?'
    assert answer.form_id == FORM.form_id


def test_an_empty_form_is_no_answer_but_a_form() -> None:
    for data in (render_form(FORM), render_text(FORM)):
        assert read_form(data).is_empty


def bomb() -> bytes:
    """A PDF whose one stream swells to sixty megabytes, where the reader must look for its objects."""
    packed = zlib.compress(b"\0" * 60_000_000, 9)
    head = b"%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length "
    body = head + str(len(packed)).encode() + b">>\nstream\n" + packed + b"\nendstream\nendobj\n"
    table = zlib.compress(b"\x02\x00\x01\x00" * 3)
    start = len(body)
    body += b"2 0 obj\n<</Type/XRef/Size 3/Root 3 0 R/W[1 2 1]/Filter/FlateDecode/Length "
    return (
        body
        + str(len(table)).encode()
        + b">>\nstream\n"
        + table
        + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF" % start
    )


def locked() -> bytes:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(render_form(FORM))))
    writer.encrypt("hemligt", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def blank() -> bytes:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


HOSTILE = {
    "empty": (b"", Fault.EMPTY),
    "spaces": (b" \r\n ", Fault.EMPTY),
    "big": (b"%PDF-1.7" + b"x" * MOST_BYTES, Fault.TOO_BIG),
    "picture named pdf": (b"\x89PNG\r\n\x1a\n....", Fault.NEITHER),
    "workbook named txt": (b"PK\x03\x04....", Fault.NEITHER),
    "cut": (b"%PDF-1.7\n1 0 obj", Fault.BROKEN),
    "bomb": (bomb(), Fault.BROKEN),
    "locked": (locked(), Fault.LOCKED),
    "scanned": (blank(), Fault.FLAT),
    "other text": ("Fråga: Hur gör vi?".encode(), Fault.NO_FORM),
    "long text": (b"x" * 90_000, Fault.NO_FORM),
    "nul": (b"Formul\xe4r: a\0b", Fault.ENCODING),
    "no alphabet": (b"Formul\x81r: x", Fault.ENCODING),
    "half utf-16": (b"\xff\xfea", Fault.ENCODING),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_form_is_told_as_what_it_is(name: str) -> None:
    data, fault = HOSTILE[name]
    with pytest.raises(FormFault) as told:
        read_form(data)
    assert told.value.fault is fault
    assert told.value.__cause__ is None


def test_a_form_damaged_anywhere_is_read_or_refused(caplog: pytest.LogCaptureFixture) -> None:
    """Never a traceback, and not a word of the file in the log: there may be a child's name in it."""
    whole = filled_pdf(**{LINE: LINE_TEXT})
    chance = Random(4)
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 30)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            read_form(bytes(data[: chance.randrange(len(data))] if chance.random() < 0.3 else data))
        except FormFault as fault:
            assert str(fault) in {each.value for each in Fault}
    assert caplog.records == []


@pytest.mark.parametrize(
    "options", [(), ("generell fråga",), ("Škola 😀 č",), ("a", "a b"), tuple("abcde"), ("x" * 200,)]
)
def test_a_form_is_made_whatever_there_is_to_choose_among(options: tuple[str, ...]) -> None:
    """Else the invitation of a forum without cases cannot be made: there is one kind of question alone."""
    choices = tuple(FormChoice(name=choice.name, label=choice.label, options=options) for choice in FORM.choices)
    made = render_form(replace(FORM, choices=choices))
    fields = pypdf.PdfReader(io.BytesIO(made)).get_fields() or {}
    assert {choice.name for choice in choices} <= set(fields)
    assert read_form(made).kind.strip() in ("", "Off", "/Off"), "nothing is chosen for the one who answers"
    assert render_text(replace(FORM, choices=choices))
