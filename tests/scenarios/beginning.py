"""How a municipality begins: the wizard, the staff in a file, and what comes back on the forms that were sent out."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.wizard.key_step import KeyStep
from samverkan_desktop.gui.wizard.series_step import SeriesStep
from samverkan_desktop.gui.wizard.units_step import UnitsStep
from samverkan_desktop.gui.wizard.user_step import UserStep
from tests.gui.start.start_desk import ASKED_GROUP, PHRASE, Start
from tests.scenarios.hands import CTRL, Hands
from tests.services.inviting_desk import Opened

STAFF = """Namn;Funktion;Enhet;E-post
Ava Almtoft;Förvaltningschef, barn och utbildning;Barn- och utbildningsförvaltningen;ava@exempelkommun.example
Bo Björkvret;Rektor;Centralskolan;bo@exempelkommun.example
Cia Dalhylte;Rektor;Norra skolan;cia@exempelkommun.example
Dan Ekvret;Pedagog;Centralskolan;dan@exempelkommun.example
Eli Falkhylte;Kurator;Centrala elevhälsan;eli@exempelkommun.example
Fia Granvret;Skolpsykolog;Centrala elevhälsan;fia@exempelkommun.example
Geo Hasselvret;Förvaltningschef, socialförvaltningen;Socialförvaltningen;geo@exempelkommun.example
Hea Idevret;Socialsekreterare;Barn och familj;hea@exempelkommun.example
Ivo Lindhylte;Jurist;Socialförvaltningen;
"""


def begin(hands: Hands, start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    """First start: the wizard, with the key printed and kept."""
    hands.scene("forsta-start")
    hands.alt("y")
    hands.type("Exempelkommun")
    hands.scene("guiden-kommun")
    for _ in range(4):
        hands.enter()
    start.at(UnitsStep)
    hands.type("Centralskolan\nNorra skolan")
    hands.alt("n")
    start.at(SeriesStep)
    hands.scene("guiden-serien")
    hands.enter()
    start.at(UserStep)
    hands.type("Ava Almtoft")
    hands.tab()
    hands.key(Qt.Key.Key_A, CTRL)
    hands.type("Förvaltningschef, barn och utbildning")
    hands.tab()
    for _ in range(2):
        hands.type(PHRASE)
        hands.enter()
    hands.enter()
    qtbot.waitUntil(lambda: isinstance(start.wizard.step, KeyStep))
    assert start.wizard.draft.made is not None
    key = start.wizard.draft.made.recovery_key.split()
    start.dialogs.files = [tmp_path / "nyckel.pdf"]
    hands.tab()
    hands.key(Qt.Key.Key_Space)
    hands.type(key[ASKED_GROUP - 1])
    hands.scene("guiden-nyckeln")
    hands.enter()
    assert start.window.workspace is not None
    hands.scene("oversikt-ny")


def filled_text(letter: Opened, **values: str) -> bytes:
    """Fill in the text form that came with the invitation, as one does in any editor."""
    text = letter.file(".txt").decode("utf-8-sig")
    for label, value in values.items():
        assert f"\r\n{label}: " in text
        text = text.replace(f"\r\n{label}: ", f"\r\n{label}: {value}")
    return text.encode("utf-8")


def filled_pdf(letter: Opened, *, area: str, line: str) -> bytes:
    """Fill in the PDF form, as social services do."""
    forms = [content for name, content in letter.files().items() if name.endswith(".pdf") and "formular" in name]
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(forms[0])))
    values = {"forvaltning": "/val1", "verksamhet": "Barn och familj", "omrade": area, "typ": "/val0", "fraga": line}
    writer.update_page_form_field_values(writer.pages[0], values, auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
