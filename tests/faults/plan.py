"""The fault plan (docs/faults.md) as a table: how each fault is driven, how many times, and what may run beside it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from tests.faults import (
    crashes,
    damage,
    disk,
    full_upgrade,
    guesses,
    instances,
    journal,
    kills,
    newer,
    odd,
    pens,
    power,
    replaced,
    steps,
    swap,
    twenty,
)
from tests.faults.fault import Drive, Fault
from tests.faults.tally import Tally


def _may_fork() -> bool:
    return hasattr(os, "fork")


def _by_chance(drive: Callable[..., Tally]) -> Drive:
    return lambda folder, rounds, seed: drive(folder, rounds, seed=seed)


def _always_same(drive: Callable[[Path, int], Tally]) -> Drive:
    return lambda folder, rounds, _seed: drive(folder, rounds)


def _once(drive: Callable[[Path], Tally]) -> Drive:
    return lambda folder, _rounds, _seed: drive(folder)


FAULTS: tuple[Fault, ...] = (
    Fault("F1", "dödad process under arbete", 5000, _by_chance(kills.kill_rounds), parts=4, takes=1300),
    Fault(
        "F2",
        "strömavbrott, osynkade skrivningar borta eller halva",
        3000,
        _by_chance(power.cut_rounds),
        needs=power.has_strace,
        parts=4,
        takes=800,
    ),
    Fault("F3", "full disk (egen tmpfs)", 400, _by_chance(disk.full_rounds), needs=disk.may_mount, takes=70),
    Fault("F4", "skrivskyddad disk (monterad ro)", 10, _always_same(disk.read_only_rounds), needs=disk.may_mount),
    Fault("F5", "skadat huvud eller salt", 178, _always_same(damage.flip_rounds)),
    Fault(
        "F6",
        "skadad sida: vänd byte, nollad, bytt, ur äldre kopia",
        2000,
        _always_same(damage.page_rounds),
        takes=200,
    ),
    Fault("F7", "avklippt, tom eller saknad fil", 40, _always_same(damage.cut_file_rounds)),
    Fault("F8", "journalen borta, klippt, främmande; äldre fil på plats", 10, _once(journal.journal_rounds)),
    Fault(
        "F9",
        "två program samtidigt, efterlämnat lås",
        50,
        _by_chance(instances.instance_rounds),
        needs=_may_fork,
    ),
    Fault("F9b", "låset i övrigt", tests=("tests/storage/test_record_lock.py",)),
    Fault(
        "F10", "lapp från en annan dator", tests=("tests/storage/test_record_lock.py", "-k", "host or computer or note")
    ),
    Fault(
        "F11",
        "nätverksmapp och synkmapp",
        tests=("tests/services/test_file_place.py", "tests/gui/start/test_wizard_place.py"),
    ),
    Fault(
        "F12",
        "filen byts ut, flyttas eller skrivs av annan medan den är öppen",
        200,
        _by_chance(replaced.replaced_rounds),
        takes=115,
    ),
    Fault("F12b", "utbytt fil: det som var öppet finns kvar", 40, _by_chance(swap.swap_rounds), needs=_may_fork),
    Fault(
        "F13",
        "klockan går bakåt eller hoppar",
        tests=("tests/storage/test_log_chain.py", "tests/storage/test_backup_thinning.py"),
    ),
    Fault(
        "F14",
        "fel lösenfras många gånger, programmet dödat emellan",
        25,
        _by_chance(guesses.guess_rounds),
        needs=_may_fork,
    ),
    Fault("F15", "nyare fil än programmet, mött på alla vägar", 20, _by_chance(newer.newer_rounds)),
    Fault("F16", "uppgradering dödad vid varje sats", 5000, _always_same(steps.migration_rounds), takes=60),
    Fault(
        "F16b",
        "uppgradering på full disk",
        100,
        _by_chance(full_upgrade.full_upgrade_rounds),
        needs=disk.may_mount,
    ),
    Fault(
        "F17",
        "återställning",
        tests=("tests/storage/test_backup_restore.py", "tests/services/test_restoring_service.py"),
    ),
    Fault("F18", "byte av lösenfras och nyckel dödat", 200, _by_chance(steps.key_rounds), takes=50),
    Fault(
        "F19",
        "nyckelring som saknas, är låst, nekar, svarar fel eller inte alls",
        tests=(
            "tests/services/test_quick_unlock.py",
            "tests/gui/test_keyring.py",
            "tests/faults/test_faults_keyring.py",
        ),
    ),
    Fault(
        "F20",
        "sommartid, tidszon, språk",
        tests=(
            "tests/domain/test_calendar.py",
            "tests/domain/test_ids_and_clock.py",
            "tests/documents/test_ics.py",
            "tests/faults/test_faults_where.py",
        ),
    ),
    Fault(
        "F21",
        "serier över lov och helgdagar",
        tests=("tests/domain/test_planner_properties.py", "tests/domain/test_planner.py"),
        takes=60,
    ),
    Fault(
        "F22",
        "mycket stor text",
        tests=("tests/faults/test_faults_text.py", "tests/gui/test_huge_paste.py", "-k", "large or pasted"),
        alone=True,
    ),
    Fault("F23", "udda tecken genom varje fält och fil", 2000, _by_chance(odd.odd_rounds), parts=2, takes=200),
    Fault(
        "F23b",
        "udda tecken i varje papper för sig",
        tests=(
            "tests/domain/test_text_cleaning.py",
            "tests/documents/test_hostile_papers.py",
            "tests/documents/test_sheets.py",
            "tests/documents/test_ics.py",
            "tests/documents/test_eml.py",
        ),
        takes=300,
    ),
    Fault("F24", "sökvägar", tests=("tests/faults/test_faults_where.py", "-k", "name")),
    Fault("F25", "tjugo års uppgifter", 1, _once(twenty.twenty_years), takes=60, alone=True),
    Fault(
        "F26", "fel i fönstrets kod, och processen som faller", 60, _by_chance(crashes.crash_rounds), parts=2, takes=600
    ),
    Fault(
        "F27", "osparad text vid avbrott", tests=("tests/faults/test_faults_typing.py", "tests/gui/test_autosave.py")
    ),
    Fault(
        "F28",
        "inga spår efter förhandsgranskning",
        tests=("tests/gui/test_preview.py", "tests/services/test_no_case_text.py"),
    ),
    Fault(
        "F29",
        "manipulerad logg",
        tests=(
            "tests/storage/test_log_chain.py",
            "tests/storage/test_anchor_files.py",
            "tests/cli/test_cli_log_tampered.py",
        ),
    ),
    Fault(
        "F30",
        "fientliga filer",
        tests=(
            "tests/storage/test_backup_hostile.py",
            "tests/services/test_csv_import_table.py",
            "tests/faults/test_faults_hostile.py",
            "tests/storage/test_untrusted_files.py",
            "tests/documents/test_question_form.py",
            "tests/services/test_question_import.py",
        ),
        alone=True,
    ),
    Fault(
        "P1",
        "pennan: två datorer och en delad mapp, dödade",
        200,
        _by_chance(pens.pen_kills),
        needs=_may_fork,
        takes=100,
    ),
)
