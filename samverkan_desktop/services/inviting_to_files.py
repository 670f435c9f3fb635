"""Inviting with the letter and the calendar as files: people are invited when both are there, and only then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.services.calendar_files import CalendarFiles
from samverkan_desktop.services.delivering_together import together
from samverkan_desktop.services.gate import STANDARD_GATE, CheckFailed, Gate, GateShut
from samverkan_desktop.services.guard import log_refusal
from samverkan_desktop.services.inviting import Inviting, NothingToInvite
from samverkan_desktop.services.letters import LetterKind, Letters
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.session import Session


@dataclass(frozen=True)
class Invited:
    """The meetings as they stand now, and where the letter and the calendar are."""

    meetings: tuple[Meeting, ...]
    files: tuple[Path, ...]


@dataclass(frozen=True)
class InvitingToFiles:
    """Invites, and writes what is mailed."""

    session: Session
    gate: Gate = STANDARD_GATE

    def invite(self, meeting_ids: Sequence[str], folder: Path) -> Invited:
        """Invite to meetings of one forum and write the files into a folder, made if it is missing.

        A shut gate, a full disk or a folder that cannot be written leaves nobody invited and no file behind.
        """
        if not meeting_ids:
            raise NothingToInvite
        forum_id = self.session.repositories.meetings.get(meeting_ids[0]).forum_id
        for id in meeting_ids:
            Meetings(self.session, self.gate).require_invitable(id)
        detail = f"{len(meeting_ids)} möten" if len(meeting_ids) > 1 else ""
        try:
            with (
                together() as delivery,
                self.session.action("skicka inbjudan", kind="forum", id=forum_id, detail=detail, undoable=False),
            ):
                invited = Inviting(self.session).invite(meeting_ids)
                made = (
                    Letters(self.session, self.gate).draft(LetterKind.INVITATION, meeting_ids),
                    CalendarFiles(self.session, self.gate).issue(meeting_ids),
                )
                files = tuple(folder / each.file_name for each in made)
                delivery.put([(path, each.content) for path, each in zip(files, made, strict=True)])
        except (GateShut, CheckFailed):  # of a paper: the row that told of it went with the action
            log_refusal(self.session, kind="forum", id=forum_id, detail="skicka inbjudan")
            raise
        return Invited(invited, files)
