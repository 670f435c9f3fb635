"""Everything as JSON, one file per kind, with the keys of the values (docs/export.md). Refuses unresolved hits."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.gate import STANDARD_GATE, Gate, GateField
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.storage import codec

FORMAT = 1


class ExportFolderInUse(EnvironmentFailure):
    template = "Mappen {folder} är inte tom. Inget har exporterats. Välj en tom eller ny mapp."


class ExportFailed(EnvironmentFailure):
    template = "Exporten till {folder} gick inte att slutföra ({reason}). Filen med mötena är oförändrad."


@dataclass(frozen=True)
class Exporting:
    """Writes the whole record in the open, for the archive or another program."""

    session: Session
    gate: Gate = STANDARD_GATE

    def export(self, folder: Path) -> dict[str, int]:
        """Write one file per kind into an empty folder; return how many values of each kind were written.

        The files are not encrypted: the gate must be open for every text users wrote.
        """
        self.gate.require(self._fields(), scan_context(self.session))
        if folder.exists() and any(folder.iterdir()):
            raise ExportFolderInUse(folder=folder.name)
        plain = {
            kind: [codec.to_plain(value) for value in repository.all()]
            for kind, repository in self.session.repositories.by_kind().items()
        }
        plain["municipality"] = [codec.to_plain(Settings(self.session).municipality())]
        self.session.record.log_read("exportera", kind="record")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for kind, values in plain.items():
                self._write(folder / f"{kind}.json", values)
            self._write(folder / "export.json", {"format": FORMAT, "kinds": {k: len(v) for k, v in plain.items()}})
        except OSError as fault:
            raise ExportFailed(folder=folder.name, reason=fault.strerror or "skrivfel") from fault
        return {kind: len(values) for kind, values in plain.items()}

    def _write(self, path: Path, values: object) -> None:
        path.write_text(json.dumps(values, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")

    def _fields(self) -> list[GateField]:
        repositories = self.session.repositories
        fields = []
        for item in repositories.items.all():
            where = f"punkt {item.paragraph or item.position}"
            fields.append(GateField(where=f"{where} rubrik", text=item.title, id=item.id))
        for text in repositories.texts.all():
            fields.extend(GateField(where=name, text=words, id=text.item_id) for name, words in text.fields)
        for follow_up in repositories.follow_ups.all():
            fields.append(GateField(where="åtgärd", text=follow_up.what, id=follow_up.id))
            fields.append(GateField(where="utfall", text=follow_up.outcome, id=follow_up.id))
        fields.extend(GateField(where="fråga", text=q.line, id=q.id) for q in repositories.questions.all())
        return [field for field in fields if field.text.strip()]
