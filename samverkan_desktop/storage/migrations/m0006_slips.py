"""That a slip about an åtgärd has been made."""

from __future__ import annotations

from collections.abc import Callable


def up(execute: Callable[[str], object]) -> None:
    """Add the table. No reference: an åtgärd that is taken away later leaves what was sent about it."""
    execute(
        """CREATE TABLE "slip_issue" (
        "follow_up_id" TEXT PRIMARY KEY, "issued_on" TEXT NOT NULL, "way" TEXT NOT NULL) STRICT"""
    )
