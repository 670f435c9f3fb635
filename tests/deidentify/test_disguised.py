"""Names in letters that only look like ours, and names glued together. If these fail, such a name is on paper."""

from __future__ import annotations

import pytest

from samverkan_desktop.deidentify import Kind, scan
from samverkan_desktop.deidentify.folding import fold

NAME = "Elias"


@pytest.mark.parametrize(
    "written",
    [
        "\u0395lias",  # Greek capital epsilon
        "\u0415lias",  # Cyrillic capital ie
        "Eli\u0430s",  # Cyrillic a
        "\u0395\u200blias",
        "".join(chr(0x1D400 + ord(c) - 65) if c.isupper() else chr(0x1D41A + ord(c) - 97) for c in NAME),  # bold
        "".join(chr(0x24B6 + ord(c) - 65) if c.isupper() else chr(0x24D0 + ord(c) - 97) for c in NAME),  # in circles
        "E l i a s B e r g",
        "EliasBerg",
        "Elias_Berg",
        "elias_berg",
        "EliasEmilBerg",
    ],
)
@pytest.mark.parametrize("around", ["Eleven heter {}.", "Samtal med {} i höstas.", "{} kom inte."])
def test_a_disguised_name_is_marked_whole(written: str, around: str) -> None:
    text = around.format(written)
    (found,) = scan(text)
    assert found.kind is Kind.PERSON_NAME
    marked = text[found.start : found.end]
    assert marked.startswith(written)
    assert len(marked) <= len(written) + 2, "a single letter after single letters may be taken along"


@pytest.mark.parametrize(
    "text",
    [
        "Gruppen finns på LinkedIn, YouTube och FaceTime.",
        "Programmen heter PowerPoint och WordPad, filen skol_plan_2026.",
        "Listan går från A B C D E F till I J K L M N.",
        "Pris 5 m², 3 µg, ½ dag, 20 °C, Ω och Δ i formeln.",
    ],
)
def test_what_is_no_name_is_left_alone(text: str) -> None:
    assert [found for found in scan(text) if found.direct] == []


def test_a_look_alike_keeps_its_place() -> None:
    """Else the mark stands beside the name."""
    folded = fold("a \u0395li\u0430s \u24ba")
    assert folded.view == "a Elias E"
    assert folded.span(2, 7) == (2, 7)
