"""The colours of the window by role (docs/architecture.md), light and dark. Nothing else in gui names a colour."""

from __future__ import annotations

from enum import StrEnum

from samverkan_desktop.domain.value_classes import dataclass


class Tone(StrEnum):
    """What a chip, a notice or a mark means. The word beside it says the same: colour never carries it alone."""

    NEUTRAL = "neutral"
    BRAND = "brand"
    OK = "ok"
    WARNING = "warning"
    DANGER = "danger"
    CASE = "case"


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """One set of colours as ``#RRGGBB``. A ``_soft`` colour is a ground that the colour of the same name is read on.

    ``brand`` is for words and signs, ``brand_fill`` the ground of the main button. ``side_`` is the navigation, which
    is dark in both sets. ``edge`` outlines what can be written in or pressed (3:1 against its surroundings).
    """

    dark: bool
    background: str
    surface: str
    sunken: str
    line: str
    edge: str
    thumb: str
    text: str
    muted: str
    neutral_soft: str
    brand: str
    brand_soft: str
    brand_fill: str
    brand_fill_hover: str
    on_brand: str
    disabled_fill: str
    disabled_text: str
    ok: str
    ok_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    case: str
    case_soft: str
    focus: str
    selection: str
    on_selection: str
    side: str
    side_active: str
    side_hover: str
    side_text: str
    side_strong: str
    side_muted: str
    side_focus: str
    badge: str
    on_badge: str

    def of(self, tone: Tone) -> tuple[str, str]:
        """Return the colour of a tone and the ground it stands on."""
        return {
            Tone.NEUTRAL: (self.text, self.neutral_soft),
            Tone.BRAND: (self.brand, self.brand_soft),
            Tone.OK: (self.ok, self.ok_soft),
            Tone.WARNING: (self.warning, self.warning_soft),
            Tone.DANGER: (self.danger, self.danger_soft),
            Tone.CASE: (self.case, self.case_soft),
        }[tone]


LIGHT = Tokens(
    dark=False,
    background="#F6F7F8",
    surface="#FFFFFF",
    sunken="#FAFBFB",
    line="#DFE3E6",
    edge="#7F8C93",
    thumb="#B7C1C6",
    text="#1B2327",
    muted="#5C6B73",
    neutral_soft="#ECEFF1",
    brand="#1D5B6F",
    brand_soft="#E3EFF2",
    brand_fill="#1D5B6F",
    brand_fill_hover="#17495A",
    on_brand="#FFFFFF",
    disabled_fill="#D3DADD",
    disabled_text="#4C5A62",
    ok="#2C7A4B",
    ok_soft="#E7F4EC",
    warning="#9A6200",
    warning_soft="#FDF3E1",
    danger="#A8322A",
    danger_soft="#FAE3E1",
    case="#5B4A9E",
    case_soft="#E9E5F7",
    focus="#2A8CA8",
    selection="#1D5B6F",
    on_selection="#FFFFFF",
    side="#17323C",
    side_active="#265263",
    side_hover="#1F4250",
    side_text="#D5E1E6",
    side_strong="#FFFFFF",
    side_muted="#8FA8B2",
    side_focus="#8FD0E3",
    badge="#E5A63C",
    on_badge="#2B1D00",
)

DARK = Tokens(
    dark=True,
    background="#11181C",
    surface="#1A2429",
    sunken="#151E22",
    line="#2E3B42",
    edge="#6F838E",
    thumb="#4B5C65",
    text="#E6ECEF",
    muted="#A3B4BC",
    neutral_soft="#2A363C",
    brand="#86CADD",
    brand_soft="#1D3C48",
    brand_fill="#2A7A92",
    brand_fill_hover="#236A80",
    on_brand="#FFFFFF",
    disabled_fill="#2C383E",
    disabled_text="#93A4AC",
    ok="#86D0A2",
    ok_soft="#1C3A29",
    warning="#EDC06C",
    warning_soft="#3B2E13",
    danger="#F2A39C",
    danger_soft="#452321",
    case="#C2B6F3",
    case_soft="#2F2951",
    focus="#5FB7D0",
    selection="#2A7A92",
    on_selection="#FFFFFF",
    side="#0C1518",
    side_active="#234C5B",
    side_hover="#16292F",
    side_text="#CAD8DE",
    side_strong="#FFFFFF",
    side_muted="#8299A3",
    side_focus="#8FD0E3",
    badge="#E5A63C",
    on_badge="#2B1D00",
)


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
