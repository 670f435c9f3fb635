"""If these fail, the English window is half Swedish, or says something else than the Swedish one."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from devtools import places, translations
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from samverkan_desktop.domain.changes import NothingToUndo
from samverkan_desktop.domain.forums import Rhythm, RhythmKind
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.overview import Head
from samverkan_desktop.domain.phrases import say
from samverkan_desktop.domain.register import Side
from samverkan_desktop.gui import language, words
from samverkan_desktop.gui.models import overview_words, phrase_words
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services.example_record import PASSPHRASE
from tests.gui.conftest import MakeWindow

AGAIN = "run: python3 installer/dev.py translations, write the English in resources/translations, run it again"
_FIELD = re.compile(r"\{[^}]*\}")
_CLASS = re.compile(r"[A-Z][A-Za-z]*|")


@pytest.fixture(scope="module")
def strings() -> list[tuple[str, str, str]]:
    return translations.messages(translations.TS)


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


def test_every_string_of_the_source_is_in_the_list(strings: list[tuple[str, str, str]], tmp_path: Path) -> None:
    now = tmp_path / "samverkan_en.ts"
    shutil.copy(translations.TS, now)
    translations.gather(now)
    there = {(context, text) for context, text, _ in strings}
    wanted = {(context, text) for context, text, _ in translations.messages(now)}
    assert sorted(wanted - there) == [], AGAIN
    assert sorted(there - wanted) == [], AGAIN


def test_no_string_lacks_english(strings: list[tuple[str, str, str]]) -> None:
    assert len(strings) > 1500
    assert [(context, text) for context, text, english in strings if not english] == [], AGAIN


def test_the_compiled_file_is_made_from_the_list(tmp_path: Path) -> None:
    made = tmp_path / "samverkan_en.qm"
    translations.compile_to(made)
    assert made.read_bytes() == translations.QM.read_bytes(), AGAIN
    assert translations.PATTERNS.read_text(encoding="utf-8") == translations.patterns(), AGAIN


def test_english_has_the_same_places_to_fill_in(strings: list[tuple[str, str, str]]) -> None:
    """Else a sentence fails in the hands of the user, or leaves out the number."""
    written = [(text, english) for _, text, english in strings if english]
    wrong = [text for text, english in written if set(_FIELD.findall(text)) != set(_FIELD.findall(english))]
    assert wrong == []


def test_a_key_in_swedish_is_a_key_in_english(strings: list[tuple[str, str, str]]) -> None:
    assert [text for _, text, english in strings if english and ("&" in text) != ("&" in english)] == []


def test_spaces_at_the_ends_are_kept(strings: list[tuple[str, str, str]]) -> None:
    ends = [(text, english) for _, text, english in strings if english and text.strip() != text]
    assert [text for text, english in ends if text[:1].isspace() != english[:1].isspace()] == []
    assert [text for text, english in ends if text[-1:].isspace() != english[-1:].isspace()] == []


def test_every_string_is_said_by_a_class_that_qt_knows(strings: list[tuple[str, str, str]]) -> None:
    """``window.tr(…)`` is filed under ``window`` and never found: use ``self.tr`` or `words.tr`."""
    assert sorted({context for context, _, _ in strings if not _CLASS.fullmatch(context)}) == []


@pytest.mark.usefixtures("english")
def test_words_of_other_rooms_are_said_in_english() -> None:
    assert words.label(MeetingState.APPROVED) == "approved"
    assert words.sentence(NothingToUndo()) == "There is nothing to undo."
    assert words.tr("Ångra") == "Undo"
    assert QCoreApplication.translate("Navigation", "Möten") == "Meetings"


@pytest.mark.usefixtures("english")
def test_what_undo_names_is_said_in_english() -> None:
    assert words.action("flytta möte") == "move meeting"
    assert words.action("flytta 7/2026") == "move 7/2026"
    assert words.action("något som ingen har översatt") == "något som ingen har översatt"


def test_in_swedish_the_names_stand_as_they_are() -> None:
    assert words.action("flytta 7/2026") == "flytta 7/2026"


@pytest.mark.usefixtures("english")
def test_the_window_speaks_english(make_window: MakeWindow, record: Path) -> None:
    window = make_window()
    assert "Open" in window.start.ui.open.text()
    window.offer(record, PASSPHRASE)
    assert window.ui.side.buttons["meetings"].text() == "Meetings"
    assert window.ui.example.text() == "Example"
    window.show_page("meetings")
    assert window.ui.search.hint.startswith("Search")


def test_the_choice_of_language_is_kept(tmp_path: Path) -> None:
    state = WindowState(tmp_path)
    assert state.language == ""
    state.language = "en"
    assert WindowState(tmp_path).language == "en"
    (tmp_path / "fonster.ini").write_text("[look]\nlanguage=klingon\n", encoding="utf-8")
    assert WindowState(tmp_path).language == ""


def test_no_string_is_hidden_from_the_list() -> None:
    """Qt's own reader does not look inside f-strings, nor through another name for ``translate``."""
    inside = re.compile(r"\bf[\"'].*\{[^{}]*\btr\(['\"]")
    renamed = re.compile(r"\b(?!tr\b|translate\b)\w+\(\"[A-Z]\w+\", \"[^\"]*[åäö ][^\"]*\"\)")
    gui = places.ROOT / "samverkan_desktop" / "gui"
    found = [
        f"{file.name}: {line.strip()}"
        for file in sorted(gui.rglob("*.py"))
        if file.parent.name != "forms"
        for line in file.read_text(encoding="utf-8").splitlines()
        if (inside.search(line) or renamed.search(line)) and "QT_TRANSLATE_NOOP" not in line
    ]
    assert found == []


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("promise", "said"),
    [
        (Rhythm(kind=RhythmKind.EVERY_WEEKS, count=6), "every six weeks"),
        (Rhythm(kind=RhythmKind.EVERY_WEEKS, count=7), "every 7 weeks"),
        (Rhythm(kind=RhythmKind.PER_TERM, count=2), "at least 2 per term"),
    ],
)
def test_promises_are_said_in_english(promise: Rhythm, said: str) -> None:
    assert words.rhythm(promise) == said
    assert phrase_words.said(say("{rhythm}", rhythm=say(promise.pattern, count=promise.count))) == said


@pytest.mark.usefixtures("english")
def test_days_of_the_overview_are_said_in_english() -> None:
    head = Head(greeting=say("God morgon"), day=date(2026, 12, 3), period=None)
    assert overview_words.date_line(head) == "Thursday 3 December 2026 · week 49"
    assert [words.definite(side) for side in Side][:2] == ["the school", "social services"]
