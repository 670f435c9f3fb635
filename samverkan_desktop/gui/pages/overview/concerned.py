"""What the first page is made of: a change of anything else does not show there."""

from __future__ import annotations

SHOWN_KINDS = {
    "meeting",
    "forum",
    "agenda_item",
    "item_text",
    "participant",
    "follow_up",
    "question",
    "school_year",
    "function",
    "unit",
    "principal",
    "person",
    "area",
    "setting",
}
