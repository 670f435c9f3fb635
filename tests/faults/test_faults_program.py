"""Guessing, a newer program's file, faults in the window: if these fail, words are lost or let out (F14, F15, F26)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults import crashes, guesses, instances, newer
from tests.faults.test_faults_files import spotless


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each guess is a forked process")
def test_guessing_is_slowed_and_told_whoever_ends_the_program(tmp_path: Path) -> None:
    spotless(guesses.guess_rounds(tmp_path, 2), 20)


def test_a_newer_file_is_refused_every_way_and_left_untouched(tmp_path: Path) -> None:
    spotless(newer.newer_rounds(tmp_path, 1), 12)


@pytest.mark.slow
def test_a_window_that_fails_or_falls_keeps_what_was_typed_to_itself(tmp_path: Path) -> None:
    spotless(crashes.crash_rounds(tmp_path, 2, ways=("save", "abort")), 2)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the first program is a forked process")
def test_a_second_program_is_told_and_a_killed_one_leaves_no_lock(tmp_path: Path) -> None:
    spotless(instances.instance_rounds(tmp_path, 5), 5)
