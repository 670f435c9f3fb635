"""If these fail, somebody cannot read the window: on a projector, in sunlight, or with tired eyes."""

from __future__ import annotations

import pytest

from samverkan_desktop.gui.tokens import DARK, LIGHT, Tokens, Tone, contrast

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def text_pairs(tokens: Tokens) -> list[tuple[str, str, str]]:
    """Return every colour that words are written in with every ground they stand on."""
    grounds = ("surface", "background", "sunken", "brand_soft", "neutral_soft")
    pairs = [
        (f"{ink} on {ground}", getattr(tokens, ink), getattr(tokens, ground))
        for ink in ("text", "muted")
        for ground in grounds
    ]
    for tone in Tone:
        ink, ground = tokens.of(tone)
        pairs.append((f"{tone} on its ground", ink, ground))
        pairs.append((f"{tone} on surface", ink, tokens.surface))
    names = (
        ("on_brand", "brand_fill"),
        ("on_brand", "brand_fill_hover"),
        ("brand", "brand_soft"),
        ("disabled_text", "disabled_fill"),
        ("disabled_text", "background"),
        ("on_selection", "selection"),
        ("side_text", "side"),
        ("side_text", "side_hover"),
        ("side_strong", "side_active"),
        ("side_muted", "side"),
        ("on_badge", "badge"),
    )
    return pairs + [(f"{ink} on {ground}", getattr(tokens, ink), getattr(tokens, ground)) for ink, ground in names]


@BOTH
def test_words_can_be_read(tokens: Tokens) -> None:
    poor = {
        name: round(contrast(ink, ground), 2) for name, ink, ground in text_pairs(tokens) if contrast(ink, ground) < 4.5
    }
    assert poor == {}


@BOTH
def test_edges_and_focus_can_be_seen(tokens: Tokens) -> None:
    """WCAG 2.2 §1.4.11: what can be written in or pressed, and where the focus is, at least 3:1."""
    pairs = [
        (tokens.edge, tokens.surface),
        (tokens.edge, tokens.background),
        (tokens.focus, tokens.surface),
        (tokens.focus, tokens.background),
        (tokens.side_focus, tokens.side),
        (tokens.side_focus, tokens.side_active),
    ]
    assert [pair for pair in pairs if contrast(*pair) < 3] == []


def test_light_is_the_design() -> None:
    """The colours the design binds us to."""
    given = (
        "#F6F7F8",
        "#FFFFFF",
        "#DFE3E6",
        "#1B2327",
        "#5C6B73",
        "#1D5B6F",
        "#E3EFF2",
        "#2C7A4B",
        "#9A6200",
        "#A8322A",
        "#5B4A9E",
    )
    ours = (
        LIGHT.background,
        LIGHT.surface,
        LIGHT.line,
        LIGHT.text,
        LIGHT.muted,
        LIGHT.brand,
        LIGHT.brand_soft,
        LIGHT.ok,
        LIGHT.warning,
        LIGHT.danger,
        LIGHT.case,
    )
    assert ours == given


def test_contrast_is_reckoned_as_the_standard_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")
