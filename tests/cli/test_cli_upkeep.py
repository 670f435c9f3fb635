"""Check, backup, restore, export and log: what IT relies on when something has gone wrong."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.services import delivery, example_place
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import opening

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

MEETING = "konsultation:6/2026"


def overwrite(session: Session, sql: str) -> None:
    """Tamper with the record as someone who holds the key and another program could."""
    raw = session.record.raw
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f'DROP TRIGGER "{name}"')
    raw.execute(sql)


def test_a_whole_record(terminal: Terminal, example: Path) -> None:
    out = terminal.done("check", example)
    assert "FEL" not in out
    assert "RÅD  Det finns ingen kontrollerad säkerhetskopia ännu." in out
    terminal.done("backup", example, "kopior")
    assert "RÅD" not in terminal.done("check", example)


def test_a_changed_log_is_found(terminal: Terminal, example: Path) -> None:
    session = terminal.open(example)
    overwrite(session, "UPDATE access_log SET action = 'inget' WHERE number = 3")
    session.close()
    for words in (("check", example), ("log", example, "--verify")):
        answer = terminal.run(*words)
        assert answer.code == 1
        assert "Rad 3 i loggen har ändrats i efterhand." in answer.out
        assert example.name in answer.sentence


def test_a_whole_log(terminal: Terminal, example: Path) -> None:
    assert "hänger ihop" in terminal.done("log", example, "--verify")
    lines = terminal.done("log", example).splitlines()
    assert [int(line.split()[0]) for line in lines] == list(range(1, len(lines) + 1))
    assert "öppnade filen" in lines[-2]
    assert "exempel" in lines[-2]
    assert "läs loggen" in lines[-1], "who reads the log stands in it"


def test_an_older_file_put_back_is_told(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    """Changes that are gone must never pass in silence."""
    shutil.copytree(example.parent, tmp_path / "gammal")
    terminal.done("meetings", example)
    terminal.done("meetings", example)
    shutil.copy(tmp_path / "gammal" / example.name, example)
    answer = terminal.run("meetings", example)
    assert answer.code == 0
    assert answer.sentence.startswith("Varning: ")
    assert "ändringar saknas i filen" in answer.sentence
    assert terminal.run("check", example).code == 1
    assert terminal.run("log", example, "--verify").code == 1


def test_damage_and_wrong_passphrase_are_told_apart(terminal: Terminal, example: Path) -> None:
    terminal.passphrase("fel")
    assert "Namnet eller lösenfrasen stämmer inte." in terminal.refused(3, "check", example)
    terminal.passphrase("demo")
    data = bytearray(example.read_bytes())
    data[40] ^= 1
    example.write_bytes(data)
    assert "Lösenfrasen är rätt, men filen möten.samverkan är skadad." in terminal.refused(3, "check", example)
    assert example.read_bytes() == data


def test_what_is_no_record(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "tom.samverkan").touch()
    (tmp_path / "brev.samverkan").write_text("Ett brev till skolan på Östra.", encoding="utf-8")
    for name, told in {
        "saknas.samverkan": "finns inte",
        "tom.samverkan": "är tom (noll byte)",
        "brev.samverkan": "är inte en Samverkansfil",
        ".": "",
    }.items():
        assert told in terminal.refused(3, "meetings", name)
    assert (tmp_path / "tom.samverkan").stat().st_size == 0
    assert not (tmp_path / "saknas.samverkan").exists()


def test_a_record_somebody_has_open(terminal: Terminal, example: Path) -> None:
    session = terminal.open(example)
    try:
        sentence = terminal.refused(3, "meetings", example)
    finally:
        session.close()
    assert "är öppen hos exempel på den här datorn" in sentence
    terminal.done("meetings", example)


def test_backup_and_restore_bring_back_what_was(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    out = terminal.done("backup", example, "kopior på usb")
    (backup,) = (tmp_path / "kopior på usb").iterdir()
    assert f"gjord och kontrollerad: {Path('kopior på usb') / backup.name}" in out
    before = json.loads(terminal.done("show", example, MEETING, "--json"))
    session = terminal.open(example)
    item = session.repositories.items.where(meeting_id=before["id"])[2]
    Minutes(session).save_part(item.id, "talk", "Ändrat efter kopian.")
    session.close()
    out = terminal.done("restore", backup, example)
    assert "är återställd från kopian av 2026-11-21" in out
    assert "Senare ändringar som inte finns i kopian: " in out
    assert json.loads(terminal.done("show", example, MEETING, "--json")) == before
    kept = next(path for path in example.parent.glob("*före-återställning*.samverkan"))
    assert kept.name in out
    answer = terminal.run("show", kept, MEETING)
    assert (answer.code, "Ändrat efter kopian." in answer.out) == (0, True)
    assert answer.err == "", "it has a history of its own now, and nothing of it is missing"
    assert f"Arbeta vidare i {example.name}." in out


def test_salvage_takes_what_can_be_read_and_says_what_could_not(terminal: Terminal, example: Path) -> None:
    new = example.with_name("räddad.samverkan")
    out = terminal.done("salvage", example, new)
    assert "är skapad med det som gick att läsa: " in out
    assert "0 möten" not in out
    assert "FEL" not in terminal.done("check", new)
    assert "finns redan" in terminal.refused(2, "salvage", example, new)
    damaged = bytearray(example.read_bytes())
    damaged[len(damaged) // 2] ^= 0xFF
    example.write_bytes(damaged)
    answer = terminal.run("salvage", example, example.with_name("räddad igen.samverkan"))
    assert answer.code == 1
    assert "gick inte att läsa" in answer.err
    assert "förlorade" in answer.out, "part by part"
    assert example.read_bytes() == damaged


def test_restore_where_nothing_is(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    terminal.done("backup", example, "kopior")
    (backup,) = (tmp_path / "kopior").iterdir()
    out = terminal.done("restore", backup, "ny.samverkan")
    assert f"Arbeta vidare i {example} som förut. ny.samverkan är en kopia vid sidan om." in out, "two histories"
    assert "FEL" not in terminal.done("check", "ny.samverkan")
    assert "FEL" not in terminal.done("check", example)


def test_restore_refusals_leave_the_record_alone(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    terminal.done("backup", example, "kopior")
    (backup,) = (tmp_path / "kopior").iterdir()
    broken = backup.with_name(f"trasig{backup.name}")
    broken.write_bytes(backup.read_bytes()[:-2000])
    present = example.read_bytes()
    assert "är skadad eller ändrad" in terminal.refused(3, "restore", broken, example)
    assert "finns inte" in terminal.refused(3, "restore", "saknas.zip", example)
    assert "Mappen saknas finns inte." in terminal.refused(2, "restore", backup, "saknas/x.samverkan")
    terminal.passphrase("fel")
    assert "lösenfrasen stämmer inte" in terminal.refused(3, "restore", backup, example)
    assert example.read_bytes() == present
    assert [path for path in example.parent.iterdir() if "återställning" in path.name] == []


def test_old_backups_are_thinned(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kopior"
    folder.mkdir()
    for day in range(1, 29):
        for hour in (8, 16):
            name = f"möten_202611{day:02d}T{hour:02d}0000Z_000001.samverkan.zip"
            if day < 21:
                (folder / name).touch()
    (folder / "annan_20200101T080000Z_000001.samverkan.zip").touch()
    assert "som gallrats" in terminal.done("backup", example, folder)
    names = {path.name for path in folder.iterdir()}
    assert "annan_20200101T080000Z_000001.samverkan.zip" in names
    assert "möten_20261120T080000Z_000001.samverkan.zip" in names
    assert "möten_20261110T080000Z_000001.samverkan.zip" not in names
    assert "möten_20261110T160000Z_000001.samverkan.zip" in names


def test_export_writes_everything_once(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    assert "Filerna är inte krypterade." in terminal.done("export", example, "ut")
    told = json.loads((tmp_path / "ut" / "export.json").read_text(encoding="utf-8"))
    for kind, count in told["kinds"].items():
        assert len(json.loads((tmp_path / "ut" / f"{kind}.json").read_text(encoding="utf-8"))) == count
    assert "tom mapp" in terminal.refused(3, "export", example, "ut")


def test_export_is_refused_while_something_points_out_a_person(
    terminal: Terminal, example: Path, tmp_path: Path
) -> None:
    session = terminal.open(example)
    meeting = Meetings(session).find(MEETING)
    item = session.repositories.items.where(meeting_id=meeting.id)[2]
    Minutes(session).save_part(item.id, "talk", "Personnummer 811228-9874.")
    session.close()
    assert "personnummer" in terminal.refused(1, "export", example, "ut")
    assert not (tmp_path / "ut").exists()


def test_a_file_where_a_folder_is_meant_and_the_other_way_round(
    terminal: Terminal, example: Path, tmp_path: Path
) -> None:
    (tmp_path / "fil").touch()
    (tmp_path / "mapp").mkdir()
    for words, told in (
        (("backup", example, "fil"), "fil är en fil, ingen mapp."),
        (("backup", example, "fil/x"), "fil är en fil, ingen mapp."),
        (("export", example, "fil/x/y"), "fil är en fil, ingen mapp."),
        (("demo", "fil/x"), "fil är en fil, ingen mapp."),
        (("restore", "mapp", example), "mapp är en mapp, ingen fil."),
        (("restore", example, "mapp"), "mapp är en mapp, ingen fil."),
    ):
        assert told in terminal.refused(2, *words)
    assert (tmp_path / "fil").stat().st_size == 0
    assert list((tmp_path / "mapp").iterdir()) == []


def test_the_sentences_of_the_services_are_whole() -> None:
    """Else the rare refusal ends in a KeyError in front of the user."""
    for fault in (
        delivery.PlaceIsFolder,
        delivery.PlaceOfOtherFormat,
        delivery.PlaceTaken,
        example_place.NotTheExample,
    ):
        assert issubclass(fault, UserError)
        assert len(fault.template.split(". ")) == 3


def test_reading_works_on_media_that_cannot_be_written(
    terminal: Terminal, example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record on a locked stick or in an archive can still be read, printed and copied."""
    monkeypatch.setattr(opening, "why_shut", lambda _: opening.Shut.DEVICE)
    before = {path: path.read_bytes() for path in example.parent.iterdir()}
    terminal.done("meetings", example)
    terminal.done("show", example, MEETING)
    terminal.done("check", example)
    terminal.done("log", example, "--verify")
    terminal.done("print", "agenda", example, MEETING, "--out", "x.pdf")
    terminal.done("backup", example, "kopior")
    terminal.done("export", example, "ut")
    assert {path: path.read_bytes() for path in example.parent.iterdir()} == before
    plan = ("plan", example, "--forum", "konsultation", "--first", "2027-01-12", "--from", "2027-01-01", "--to")
    terminal.done(*plan, "2027-06-01")
    assert "är öppnad för läsning" in terminal.refused(3, *plan, "2027-06-01", "--save")
