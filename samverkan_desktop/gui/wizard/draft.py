"""What has been answered so far. Lives with the wizard alone and is written nowhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.municipality import Board, Municipality, RecordPart
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.services.new_municipality import BoardWish, NewMunicipality, SeriesWish, UnitWish, series_forum
from samverkan_desktop.services.records import NewRecord


@dataclass(frozen=True)
class Apart:
    """What a second record, for parts that are to be by themselves, takes over: no more than whose it is."""

    municipality: Municipality
    boards: tuple[Board, ...]
    user: str
    function: str


@dataclass
class Draft:
    """The answers; each step reads those before it and writes its own. ``made``: the record, once it is."""

    today: date
    municipality: Municipality = field(default_factory=lambda: Municipality(name=""))
    boards: tuple[BoardWish, ...] = ()
    school_year: SchoolYear | None = None
    forums: tuple[Forum, ...] = ()
    units: tuple[UnitWish, ...] = ()
    series: SeriesWish | None = None
    user: str = ""
    function: str = ""
    passphrase: str = field(default="", repr=False)
    file: Path | None = None
    made: NewRecord | None = field(default=None, repr=False)
    apart: Apart | None = None

    @property
    def planned_forum(self) -> Forum | None:
        """The forum whose series is planned first, if there is one among those chosen."""
        return series_forum(self.forums)

    @property
    def consults(self) -> bool:
        """Tell whether the record is for consultation: only then are forums, units and a series asked for."""
        return self.municipality.holds(RecordPart.CONSULTATION)

    def wishes(self) -> NewMunicipality:
        """Return the answers as the service takes them."""
        if not self.consults:
            return NewMunicipality(
                municipality=self.municipality,
                boards=self.boards,
                school_years=(),
                forum_ids=frozenset(),
                user=self.user,
                function=self.function,
                passphrase=self.passphrase,
            )
        return NewMunicipality(
            municipality=self.municipality,
            boards=self.boards,
            school_years=(self.school_year,) if self.school_year else (),
            forum_ids=frozenset(forum.id for forum in self.forums),
            units=self.units,
            series=self.series,
            user=self.user,
            function=self.function,
            passphrase=self.passphrase,
        )

    def forget(self) -> None:
        """Let go of what nobody may read when the wizard is left."""
        self.passphrase = ""
        self.made = None
