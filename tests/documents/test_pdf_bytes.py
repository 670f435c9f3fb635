"""The file itself: same bytes, own fonts, honest properties, late import. Else a reprint differs or a name leaks."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from samverkan_desktop.documents import render
from samverkan_desktop.documents.values import Paper
from tests.documents import samples
from tests.documents.reading import fonts, reader
from tests.documents.test_papers import EVERY_PAPER

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("paper", EVERY_PAPER.values(), ids=EVERY_PAPER)
def test_same_value_gives_same_bytes(paper: Paper) -> None:
    assert render(paper) == render(paper)


def test_coat_of_arms_gives_same_bytes() -> None:
    paper = samples.long_minutes(3)
    assert render(paper) == render(paper)


def test_same_bytes_in_another_process_and_time_zone() -> None:
    code = (
        "import hashlib; from samverkan_desktop.documents import render; from tests.documents import samples;"
        "print(hashlib.sha256(render(samples.long_minutes(4))).hexdigest())"
    )
    sums = {
        subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={"TZ": zone, "PYTHONHASHSEED": seed, "PYTHONPATH": ".", "SystemRoot": "C:\\Windows"},
        ).stdout
        for zone, seed in (("UTC", "1"), ("Asia/Tokyo", "2"))
    }
    assert len(sums) == 1


def test_papers_made_at_the_same_time_do_not_disturb_each_other() -> None:
    papers = [*EVERY_PAPER.values()] * 3
    alone = [render(paper) for paper in papers]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(render, papers))
    assert together == alone


@pytest.mark.parametrize("paper", EVERY_PAPER.values(), ids=EVERY_PAPER)
def test_every_font_is_embedded(paper: Paper) -> None:
    found = fonts(render(paper))
    assert found
    assert all(found.values()), found
    assert all("SourceSans" in name for name in found)


def test_properties_come_from_the_frame_alone() -> None:
    data = render(samples.minutes())
    file = reader(data)
    properties = file.metadata
    assert properties is not None
    assert properties.title == "Minnesanteckningar, konsultationsmöte 7/2026"
    assert properties.author == "Exempelkommun"
    assert properties.subject == "Minnesanteckningar"
    assert properties.producer == "Samverkan"
    assert str(file.root_object["/Lang"]) == "sv"
    assert file.outline == []
    assert not any("K7" in str(value) or "frånvaro" in str(value) for value in properties.values())


def test_pages_are_a4() -> None:
    for page in reader(render(samples.minutes())).pages:
        assert float(page.mediabox.width) == pytest.approx(595.28, abs=0.01)
        assert float(page.mediabox.height) == pytest.approx(841.89, abs=0.01)


def test_reportlab_is_imported_with_the_first_paper_and_not_before() -> None:
    """Else the program would start 0.2 s later every morning."""
    code = (
        "import sys; import samverkan_desktop.documents, samverkan_desktop.documents.values;"
        "import samverkan_desktop.documents.wording;"
        "early = [name for name in sys.modules if name.split('.')[0] in ('reportlab', 'PIL')];"
        "sys.exit(str(early) if early else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
