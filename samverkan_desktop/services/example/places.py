"""The municipality itself: boards, principals and units."""

from __future__ import annotations

from datetime import date

from samverkan_desktop.domain.municipality import Board, Municipality
from samverkan_desktop.domain.register import Principal, PrincipalKind, Side, Stage, StageCount, Unit, UnitKind
from samverkan_desktop.services.example.source import Table, table
from samverkan_desktop.services.example.story import Story
from samverkan_desktop.services.seeds import state_of

CENTRAL_SCHOOL = "unit-centralskolan"
CHILD_AND_FAMILY = "unit-barn-familj"
PUPIL_HEALTH = "unit-elevhalsan"
SOCIAL_OFFICE = "unit-sf"
MUNICIPAL = "principal-kommunen"
_LONG_AGO = date(2000, 8, 1)


def municipality(story: Story) -> Municipality:
    """Return the settings of the example record."""
    data = table("municipality")
    year = story.today.year
    return Municipality(
        name=data["name"],
        administrations=tuple(data["administrations"]),
        controller=data["controller"],
        archive_creator=data["archive_creator"],
        case_numbers=(f"BUN {year}/41", f"SN {year}/77"),
        secrecy_marking=data["secrecy_marking"],
        plan_reference=data["plan_reference"],
        example=True,
    )


def boards(story: Story) -> tuple[Board, ...]:
    """Return the boards by term of office; a new one begins on 1 January after each election."""
    found: list[Board] = []
    for row in table("municipality")["board"]:
        first = story.start.year - (story.start.year - 2023) % 4
        for number, year in enumerate(range(first, story.planned_to.year + 1, 4)):
            found.append(
                Board(
                    id=f"{row['id']}-{year}",
                    name=row["name"],
                    side=state_of(Side, row["side"]),
                    chair=row["chairs"][number % len(row["chairs"])],
                    valid_from=date(year, 1, 1),
                    valid_to=date(year + 3, 12, 31),
                )
            )
    return tuple(found)


def principals() -> tuple[Principal, ...]:
    """Return those who run the units."""
    return tuple(
        Principal(id=row["id"], name=row["name"], kind=state_of(PrincipalKind, row["kind"]))
        for row in table("municipality")["principal"]
    )


def units(story: Story) -> tuple[Unit, ...]:
    """Return the units. Pupil counts follow about ninety children in each birth year."""
    return tuple(_unit(row, min(_LONG_AGO, story.start)) for row in table("municipality")["unit"])


def _unit(row: Table, since: date) -> Unit:
    return Unit(
        id=row["id"],
        name=row["name"],
        kind=state_of(UnitKind, row["kind"]),
        side=state_of(Side, row.get("side", "school")),
        principal_id=row.get("principal", MUNICIPAL),
        locality=row.get("locality", ""),
        stages=tuple(
            StageCount(stage=state_of(Stage, stage), pupils=count) for stage, count in row.get("stages", {}).items()
        ),
        valid_from=date.fromisoformat(row["opened"]) if "opened" in row else since,
    )
