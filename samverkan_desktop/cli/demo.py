"""``samverkan demo``: the example municipality as a record, and the papers of its consultation meetings."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from samverkan_desktop.cli.call import DONE, Call
from samverkan_desktop.cli.places import require_folder
from samverkan_desktop.domain.calendar import require_known
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.forums import ForumKind
from samverkan_desktop.services.delivery import deliver
from samverkan_desktop.services.example_place import forget_anchor, require_example
from samverkan_desktop.services.example_record import PASSPHRASE, make_example
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.papers import PaperKind, Papers, Produced, Variant
from samverkan_desktop.services.records import Surroundings
from samverkan_desktop.services.session import Session

RECORD = "exempel.samverkan"
PAPERS = "papper"
_DRAFT = ".exempel-skapas"
# as services.papers names them; what else lies among the papers is somebody's own
_OURS = re.compile(
    r"\d{4}-\d\d-\d\d-(inbjudan|dagordning|minnesanteckningar|narvarolista|uppfoljningslista)-[\w-]+\.pdf"
)


@dataclass(frozen=True)
class _Places:
    """Where the example lies. It is made in a draft folder and moved in when it is whole."""

    folder: Path

    @property
    def record(self) -> Path:
        return self.folder / RECORD

    @property
    def draft(self) -> Path:
        return self.folder / _DRAFT

    @property
    def papers(self) -> Path:
        return self.folder / PAPERS

    def record_files(self) -> list[Path]:
        """Return the record and what lies beside it under its name."""
        return sorted(self.folder.glob(f"{RECORD}*"))


def demo(call: Call) -> int:
    """Make the example in a folder. Remakes an example that is there; anything else is left alone."""
    args, surroundings = call.args, call.surroundings()
    places = _Places(args.dir)
    require_folder(args.dir)
    if places.record.exists():
        require_example(places.record, surroundings)
    day = args.today or today(surroundings.clock)
    require_known(day)
    args.dir.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(places.draft, ignore_errors=True)
    places.draft.mkdir()
    try:
        papers = _make(places.draft, day, args.years, surroundings)
        _move_in(places, papers)
    finally:
        shutil.rmtree(places.draft, ignore_errors=True)
    call.console.line(f"Exemplet är skapat: {places.record} (lösenfras: {PASSPHRASE}), som det ser ut {day}.")
    for paper in papers:
        call.console.line(f"  {places.papers / paper.file_name}")
    return DONE


def _make(folder: Path, day: date, years: int | None, surroundings: Surroundings) -> list[Produced]:
    session = make_example(folder / RECORD, today=day, years=years, kdf=surroundings.kdf)
    try:
        forget_anchor(session, surroundings)
        return list(_papers(session))
    finally:
        session.close()


def _papers(session: Session) -> Iterator[Produced]:
    """Yield the papers of the latest consultation that was held, and what calls to the next one."""
    meetings, papers = Meetings(session), Papers(session)
    held = [row.meeting for row in meetings.rows() if row.forum.kind is ForumKind.CONSULTATION and row.meeting.is_held]
    latest = max(held, key=lambda meeting: (meeting.day, meeting.start), default=None)
    if latest is None:
        return
    for kind in PaperKind:
        yield papers.produce(kind, latest.id)
        if kind in (PaperKind.AGENDA, PaperKind.MINUTES):
            yield papers.produce(kind, latest.id, Variant.WITHOUT_CASES)
    following = meetings.next_after(latest)
    if following is not None:
        for kind in (PaperKind.INVITATION, PaperKind.AGENDA):
            yield papers.produce(kind, following.id)


def _move_in(places: _Places, papers: list[Produced]) -> None:
    """Put the new example in place of the old one, with all its papers."""
    old = places.record_files()
    for path in old:
        path.unlink()
    for path in sorted(places.draft.iterdir()):
        path.replace(places.folder / path.name)
    places.papers.mkdir(exist_ok=True)
    if old:
        for path in places.papers.iterdir():
            if _OURS.fullmatch(path.name):
                path.unlink()
    for paper in papers:
        deliver(places.papers / paper.file_name, paper.content)
