"""A value in, bytes out: the papers. No record, no window, no clock.

``render(paper)`` makes the PDF of any value in `values`, ``render_word(paper)`` the Word file. reportlab is imported
when the first paper is made.
"""

from __future__ import annotations

from samverkan_desktop.documents.values import Paper

__all__ = ["render", "render_word"]


def render(paper: Paper) -> bytes:
    """Return the paper as a PDF; the same value always gives the same bytes.

    Raises CoatOfArmsUnreadable when the picture in the frame is not one.
    """
    from samverkan_desktop.documents.rendering import render_pdf  # start-up: reportlab costs 0.2 s

    return render_pdf(paper)


def render_word(paper: Paper) -> bytes:
    """Return the paper as a Word file, under the same promises as `render`."""
    from samverkan_desktop.documents import rendering  # start-up: as above, for the blocks and the typeface's measures

    return rendering.render_word(paper)
