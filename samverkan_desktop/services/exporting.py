"""Everything as JSON, a file per kind with the keys of the values (docs/command-line.md). Refuses unresolved hits."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from samverkan_desktop.domain.attachments import require_looked_at
from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.swedish import paragraph
from samverkan_desktop.services.gate import STANDARD_GATE, Gate, GateField, place_fields
from samverkan_desktop.services.guard import require_gate_open
from samverkan_desktop.services.logged_meetings import place_of
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.paper_fields import gate_fields, placed
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.services.throwing import KIND
from samverkan_desktop.storage import codec
from samverkan_desktop.storage.faults import in_short, translate

FORMAT = 1


class ExportFolderInUse(EnvironmentFailure):
    template = "{folder} är ingen tom mapp. Inget har exporterats. Välj en tom eller ny mapp."


class ExportFailed(EnvironmentFailure):
    template = (
        "Exporten till {folder} gick inte att slutföra ({reason}). Inget har lagts dit och filen med mötena är "
        "oförändrad. Välj en annan plats eller frigör utrymme."
    )


@dataclass(frozen=True)
class Exporting:
    """Writes the whole record in the open, for the archive or another program."""

    session: Session
    gate: Gate = STANDARD_GATE

    def export(self, folder: Path) -> dict[str, int]:
        """Write one file per kind into an empty folder; return how many values of each kind were written.

        The files are not encrypted: the gate must be open for every text users wrote. All files come, or none.
        """
        self.session.require(Deed.EXPORT, kind="record")
        require_gate_open(self.session, self.gate, self._fields(), kind="record", detail="exportera")
        require_looked_at(self.session.repositories.attachments.all())
        plain = {
            kind: [codec.to_plain(value) for value in repository.all()]
            for kind, repository in self.session.repositories.by_kind().items()
            if kind != KIND  # drafts are nobody's documents yet
        }
        plain["municipality"] = [codec.to_plain(Settings(self.session).municipality())]
        try:
            if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
                raise ExportFolderInUse(folder=folder.name)
            folder.parent.mkdir(parents=True, exist_ok=True)
            draft = Path(mkdtemp(prefix=f"{folder.name}.", dir=folder.parent))
        except OSError as fault:
            raise _failed(folder, fault) from fault
        try:
            self._write_all(draft, plain)
            self.session.record.log_read("exportera", kind="record")
            if folder.exists():
                folder.rmdir()
            draft.rename(folder)
        except OSError as fault:
            raise _failed(folder, fault) from fault
        finally:
            shutil.rmtree(draft, ignore_errors=True)  # gone already when all went well
        return {kind: len(values) for kind, values in plain.items()}

    def _write_all(self, folder: Path, plain: Mapping[str, list[Any]]) -> None:
        for kind, values in plain.items():
            _write(folder / f"{kind}.json", values)
        _write(folder / "export.json", {"format": FORMAT, "kinds": {k: len(v) for k, v in plain.items()}})

    def _fields(self) -> Iterator[GateField]:
        """Yield everything users wrote and where. What registers hold (staff, units, forums) is meant to be told."""
        repositories = self.session.repositories
        labels: dict[str, str] = {}
        for meeting in repositories.meetings.all():
            labels[meeting.id] = label = f"möte {meeting.label}"
            yield from place_fields(meeting.place, meeting.link, of=label, id=meeting.id)
            yield GateField(where=f"{label} flyttat därför", text=meeting.moved_reason, id=meeting.id)
            yield GateField(where=f"{label} inställt därför", text=meeting.cancelled_reason, id=meeting.id)
            yield GateField(where=f"{label} godkänt av", text=meeting.approved_by, id=meeting.id)
        places: dict[str, str] = {}
        numbered: dict[str, dict[int, str]] = {}
        for item in repositories.items.all():
            number = paragraph(item.paragraph) if item.paragraph is not None else f"punkt {item.position}"
            numbered.setdefault(item.meeting_id, {})[item.paragraph or item.position] = item.id
            places[item.id] = where = f"{labels.get(item.meeting_id, '')} {number}".strip()
            yield GateField(where=f"{where} rubrik", text=item.title, id=item.id)
        for text in repositories.texts.all():
            where = places.get(text.item_id, "")
            for name, words in text.fields:
                yield GateField(where=f"{where} {name}".strip(), text=words, id=text.item_id)
        for attachment in repositories.attachments.all():
            where = f"{places.get(attachment.item_id, '')} bilaga".strip()
            yield GateField(where=f"{where} titel", text=attachment.title, id=attachment.id)
            yield GateField(where=where, text=attachment.text, id=attachment.id)
        for follow_up in repositories.follow_ups.all():
            where = places.get(follow_up.item_id, labels.get(follow_up.meeting_id, ""))
            yield GateField(
                where=f"{where} åtgärd".strip(), text=follow_up.what, id=follow_up.id, place=follow_up.item_id
            )
            yield GateField(
                where=f"{where} Vad ändrades?".strip(), text=follow_up.outcome, id=follow_up.id, place=follow_up.item_id
            )
        for deadline in repositories.deadlines.all():
            where = f"svarsdatum {deadline.due}"
            yield GateField(where=where, text=deadline.what, id=deadline.id)
            yield GateField(where=f"{where} Vad blev det?", text=deadline.outcome, id=deadline.id)
        for row in repositories.logged_meetings.all():
            yield GateField(
                where=f"{row.kind.label} {row.day}", text=row.agreed, id=row.id, place=place_of(repositories, row.id)
            )
        yield from _forum_fields(repositories.forums.all())
        for report in repositories.board_reports.all():
            where = f"{labels.get(report.meeting_id, '')} nämndens paragraf".strip()
            yield GateField(where=where, text=report.paragraph, id=report.meeting_id)
        for question in repositories.questions.all():
            where = f"fråga inkommen {question.received_on}"
            yield GateField(where=where, text=question.line, id=question.id)
            yield GateField(where=f"{where} makulerad därför", text=question.void_reason, id=question.id)
        minutes = Minutes(self.session, self.gate)
        for version in repositories.versions.all():
            where = f"{labels.get(version.meeting_id, '')} version {version.version}".strip()
            yield GateField(where=f"{where} orsak", text=version.reason, id=version.id)
            items = numbered.get(version.meeting_id, {})
            for field in placed(gate_fields(minutes.snapshot(version)), items, _nowhere):
                place = field.kept_at
                yield GateField(where=f"{where} {field.where}", text=field.text, id=version.id, place=place)


def _forum_fields(forums: Iterable[Forum]) -> Iterator[GateField]:
    """Yield what is typed in a forum: it stands on every meeting made from it."""
    for forum in forums:
        yield from place_fields(forum.place, forum.link, of=forum.name, id=forum.id)
        for point in forum.template:
            yield GateField(where=f"{forum.name} fast punkt", text=point.title, id=forum.id)


def _nowhere(_what: str) -> str:
    return ""


def _failed(folder: Path, fault: OSError) -> ExportFailed:
    known = translate(fault, folder)
    return ExportFailed(folder=folder.name, reason=in_short(known) if known else "skrivfel")


def _write(path: Path, values: object) -> None:
    path.write_text(json.dumps(values, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
