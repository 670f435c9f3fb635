"""If this fails, somebody who chose English meets Swedish: on a page, in a dialog, in a hint or read out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from devtools import translations
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from samverkan_desktop import assets
from samverkan_desktop.gui import language
from samverkan_desktop.gui.reason_words import reason
from samverkan_desktop.services.example_record import PASSPHRASE, example_clock
from samverkan_desktop.services.records import Surroundings, open_session
from tests.gui.meeting_desk import WITHOUT_SCREEN
from tests.gui.walk import TODAY, said, walk

_WORD = re.compile(r"[^\W\d_]+")
_SWEDISH_LETTER = re.compile(r"[åäöÅÄÖ]")
_HOLE = re.compile(r"\\{[^}]*\\}")
_OWN_NAMES = {
    "språk",
    "svenska",
    "säkerhetskopior",
    "före",
    "återställning",
    "ö",
}  # a language as its speakers call it; names of files; a key


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator(qapp)
    assert translator.load(str(translations.QM))
    qapp.installTranslator(translator)
    before = language.spoken()
    language._spoken[0] = language.ENGLISH
    yield
    language._spoken[0] = before
    qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale(QLocale.Language.Swedish))


def _left_in_swedish() -> list[re.Pattern[str]]:
    """Return the Swedish of every string whose English is another; what is put in may be anything."""
    found = []
    for _, swedish, english in translations.messages(translations.TS):
        plain = swedish.replace("&", "")
        letters = re.sub(r"\{[^}]*\}", "", plain)
        if len(_WORD.findall(letters)) > 1 and plain != english.replace("&", ""):
            found.append(re.compile(_HOLE.sub(".+", re.escape(plain))))
    return found


def _words_of(record: Path) -> set[str]:
    """Return every word that stands in the record: what users have written stays as it is."""
    around = Surroundings(clock=example_clock(TODAY), random_bytes=bytes)
    session = open_session(record, passphrase=PASSPHRASE, surroundings=around)
    raw = session.record.raw
    tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found: set[str] = set()
    for table in tables:
        for row in raw.execute(f'SELECT * FROM "{table}"'):  # noqa: S608  # names from the file itself
            for value in row:
                if isinstance(value, str):
                    found.update(word.casefold() for word in _WORD.findall(value))
    session.close()
    return found


@WITHOUT_SCREEN
@pytest.mark.usefixtures("english")
def test_no_page_shows_swedish_of_ours(qapp: QApplication, tmp_path: Path) -> None:
    swedish = _left_in_swedish()
    texts: dict[str, str] = {}

    def look(scene: str, widget: QWidget) -> None:
        for text in said(widget):
            texts.setdefault(text.replace("&", ""), scene)

    walk(qapp, tmp_path, look)
    theirs = _words_of(tmp_path / "exempel.samverkan") | _catalogue() | _OWN_NAMES
    wrong = []
    for text, scene in texts.items():
        ours = [word for word in _WORD.findall(text) if word.casefold() not in theirs]
        odd = any(_SWEDISH_LETTER.search(word) for word in ours)
        if ours and (odd or any(each.fullmatch(text) for each in swedish)):
            wrong.append(f"{scene}: {text}")
    assert wrong == [], "\n".join(wrong)


def _catalogue() -> set[str]:
    """Return the words of the templates that a new record is filled with: they become the users' own."""
    folder = assets.resource("data")
    texts = (file.read_text(encoding="utf-8") for file in sorted(Path(str(folder)).rglob("*.json")))
    return {word.casefold() for text in texts for word in _WORD.findall(text)}


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("swedish", "wanted"),
    [
        ("julafton (jullov)", "Christmas Eve (Christmas break)"),
        ("sportlov v.\u00a08", "winter half-term w.\u00a08"),
        ("nationaldagen och pingstdagen", "Sweden’s National Day and Whit Sunday"),
        ("lördag; bara 21 dagar från mötet 2027-02-16", "Saturday; only 21 days from the meeting 2027-02-16"),
        ("Fruntimmersveckan", "Fruntimmersveckan"),
        (
            "den har 10 tecken, minst 15 tecken eller 5 ord behövs",
            "it has 10 characters, at least 15 characters or 5 words are needed",
        ),
    ],
)
def test_a_reason_in_english(swedish: str, wanted: str) -> None:
    assert reason(swedish) == wanted
