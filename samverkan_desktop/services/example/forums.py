"""The forums of the example: taken from the seeds' templates, with what is the municipality's own."""

from __future__ import annotations

from dataclasses import dataclass, replace

from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.meetings import parse_time
from samverkan_desktop.domain.register import Stage
from samverkan_desktop.services.example.source import Table, table
from samverkan_desktop.services.example.story import Story
from samverkan_desktop.services.seeds import forum_templates, state_of

MAIN_SERIES = "konsultation"
"""The consultation of the audit; the others of its kind belong to a long history."""


@dataclass(frozen=True)
class StoryForum:
    """A forum and, for a consultation by stage, which stages it takes; none means all."""

    forum: Forum
    stages: tuple[Stage, ...] = ()


def forums(story: Story) -> tuple[StoryForum, ...]:
    """Return the forums. Consultations by stage belong to a long history only."""
    templates = {forum.id: forum for forum in forum_templates(valid_from=story.start)}
    rows = [row for row in table("forums")["forum"] if story.is_long or not row.get("history")]
    return tuple(_forum(row, templates[row["template"]], n) for n, row in enumerate(rows, start=1))


def _forum(row: Table, template: Forum, position: int) -> StoryForum:
    forum = replace(
        template,
        id=row.get("id", template.id),
        name=row.get("name", template.name),
        place=row.get("place", ""),
        unit_ids=tuple(row.get("units", ())),
        end=parse_time(row["end"]) if "end" in row else template.end,
        agreement_row=row.get("agreement_row", ""),
        position=position,
    )
    return StoryForum(forum, tuple(state_of(Stage, stage) for stage in row.get("stages", ())))
