"""What has been answered so far. Lives with the wizard alone and is written nowhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.services.new_municipality import BoardWish, NewMunicipality, SeriesWish, UnitWish, series_forum
from samverkan_desktop.services.records import NewRecord


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

    @property
    def planned_forum(self) -> Forum | None:
        """The forum whose series is planned first, if there is one among those chosen."""
        return series_forum(self.forums)

    def wishes(self) -> NewMunicipality:
        """Return the answers as the service takes them."""
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
