"""If these fail, the window says something else than what holds: how old the backup is, what a forum has promised."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from samverkan_desktop.domain.forums import CasePolicy, Forum, ForumKind, Level, Rhythm, RhythmKind
from samverkan_desktop.domain.periods import Period
from samverkan_desktop.gui.models import settings_words
from samverkan_desktop.gui.models.entries import Entry, by_name, found, period_chip
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.services.backup_places import BackupRow, Places

TODAY = date(2026, 12, 3)
FORUM = Forum(
    id="f",
    name="Konsultation",
    kind=ForumKind.CONSULTATION,
    level=Level.CASEWORKER,
    rhythm=Rhythm(kind=RhythmKind.EVERY_WEEKS, count=6, tolerance_days=1),
    case_policy=CasePolicy.WITHOUT_NAMES,
    valid_from=date(2022, 2, 1),
)


@pytest.mark.parametrize(
    ("latest", "word", "tone"),
    [
        (None, "Saknas", Tone.DANGER),
        (datetime(2026, 12, 3, 6, 0, tzinfo=UTC), "Färsk", Tone.OK),
        (datetime(2026, 12, 2, 22, 59, tzinfo=UTC), "Färsk", Tone.OK),
        (datetime(2026, 11, 27, 12, 0, tzinfo=UTC), "Färsk", Tone.OK),
        (datetime(2026, 11, 26, 12, 0, tzinfo=UTC), "Gammal", Tone.DANGER),
        (datetime(2026, 11, 2, 12, 0, tzinfo=UTC), "Gammal", Tone.DANGER),
    ],
)
def test_how_old_the_backup_is(latest: datetime | None, word: str, tone: Tone) -> None:
    told, chip, colour = settings_words.age_words(latest, TODAY)
    assert (chip, colour) == (word, tone)
    assert told


def test_yesterday_is_counted_in_swedish_days() -> None:
    late_evening = datetime(2026, 12, 2, 22, 59, tzinfo=UTC)  # 23.59 in Sweden
    assert settings_words.age_words(late_evening, TODAY)[0] == "Senaste kopian: i går kl. 23.59"
    past_midnight = datetime(2026, 12, 2, 23, 1, tzinfo=UTC)
    assert settings_words.age_words(past_midnight, TODAY)[0] == "Senaste kopian: i dag kl. 00.01"


def test_backups_are_told_by_what_they_hold_and_where_they_lie() -> None:
    places = Places(Path("/ett"), Path("/två"))
    fresh = BackupRow(
        path=Path("/två/a.zip"),
        size=1_449_999,
        instant=datetime(2026, 12, 3, 12, 0, tzinfo=UTC),
        meetings=12,
        items=80,
        follow_ups=7,
    )
    broken = BackupRow(path=Path("/ett/b.zip"), size=3, problem="inget arkiv")
    first, second = settings_words.backup_rows([fresh, broken], places)
    assert first.title == "2026-12-03 kl. 13.00"
    assert first.sub == "12 möten · 80 punkter · 7 åtgärder · 1,4\u00a0MB · andra mappen"
    assert (second.title, second.chip, second.tone) == ("b.zip", "Skadad", Tone.DANGER)
    assert "inget arkiv" in second.sub


def test_promises_in_words() -> None:
    assert settings_words.promise_words(FORUM.rhythm) == ("Var sjätte vecka. Upp till 1 dag senare räknas som i tid.")
    assert settings_words.promise_words(Rhythm(kind=RhythmKind.MONTHLY)) == "Varje månad."
    needed = settings_words.promise_words(Rhythm(kind=RhythmKind.WHEN_NEEDED, tolerance_days=5))
    assert needed == "Vid behov. Inga möten väntas av sig själva."


def test_advice_only_when_questions_come_after_the_agenda() -> None:
    assert settings_words.days_advice(FORUM) == ""
    assert settings_words.days_advice(replace(FORUM, question_days=7, agenda_days=7)) == ""
    assert "7 dagar" in settings_words.days_advice(replace(FORUM, question_days=3, agenda_days=7))


def test_a_forum_that_ended_or_rests_says_so() -> None:
    ended = replace(FORUM, id="e", valid_to=date(2026, 6, 1), start=time(8, 0))
    resting = replace(FORUM, id="v", dormant=True)
    rows = settings_words.forum_entries([FORUM, ended, resting], TODAY)
    assert [entry.row.chip for entry in rows] == ["", "Slutade 2026-06-01", "Vilar"]
    assert [entry.ended for entry in rows] == [False, True, False]


def test_a_period_is_named_only_when_it_is_not_simply_now() -> None:
    def chip(first: str, last: str | None) -> str:
        end = date.fromisoformat(last) if last else None
        return period_chip(Period(valid_from=date.fromisoformat(first), valid_to=end), TODAY)[0]

    assert chip("2020-01-01", None) == ""
    assert chip("2027-01-01", None) == "Från 2027-01-01"
    assert chip("2020-01-01", "2026-12-03") == "Slutar 2026-12-03", "the last day still counts"
    assert chip("2020-01-01", "2026-12-02") == "Slutade 2026-12-02"


def test_finding() -> None:
    entries = [
        Entry(Row(id="1", title="Norra skolan", sub="Grundskola"), also="Exempelby"),
        Entry(Row(id="2", title="Gamla skolan"), ended=True),
    ]
    assert [row.id for row in found(entries, "", ended=False)] == ["1"]
    assert [row.id for row in found(entries, "SKOLAN", ended=True)] == ["1", "2"]
    assert [row.id for row in found(entries, "exempelby norra", ended=True)] == ["1"]
    assert found(entries, "norra gamla", ended=True) == []


def test_swedish_letters_come_last_in_their_order() -> None:
    names = ["Öberg", "Åsa", "Zeta", "Ärla", "Eva", "Édith"]
    assert sorted(names, key=by_name) == ["Édith", "Eva", "Zeta", "Åsa", "Ärla", "Öberg"]
