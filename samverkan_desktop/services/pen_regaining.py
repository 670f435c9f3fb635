"""A turn that ended by accident: leaving the pen was given up because the folder was slow, and came through later.

The user has been told that the pen is still his, and has written on. The next turn is then taken at once, unless
somebody else has it by now. The file here holds all that the folder does, so nothing need be fetched.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.pen_asking import fetched, look_in, patiently
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import pen_note
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.keys import RandomBytes
from samverkan_desktop.storage.pen import Claim, Look, Share, Taken
from samverkan_desktop.storage.pen_note import HOLDING, Note
from samverkan_desktop.storage.pen_step import compare


@dataclass(frozen=True)
class Again:
    """What is needed to take the next turn. Values only; any thread."""

    path: Path
    user: str
    host: str
    now: datetime
    random_bytes: RandomBytes

    @classmethod
    def of(cls, session: Session, host: str) -> Again:
        """Return it for an open record."""
        record = session.record
        return cls(record.path, record.user_name, host, session.clock.now(), record.tools.random_bytes)

    def taken(self, note: Note, look: Look) -> Note | None:
        """Take the turn after the one that ended, and return the note. None when somebody else has it.

        The note is written first: what is given up now may come through later, and must be known as ours. Raises
        OSError when the folder does not answer; the next look tells how it went.
        """
        if look.claim is None:
            return None
        noted = pen_note.read(self.path) or note
        again = replace(noted, turn=look.claim.turn + 1, token=self.random_bytes(16).hex())
        pen_note.write(self.path, again)
        claim = claim_of(again, self.user, self.host, self.now)
        try:
            patiently(lambda: Share(Path(again.folder)).take(claim))
        except Taken:
            pen_note.write(self.path, replace(noted, turn=look.claim.turn))
            return None
        return again

    def on_from(self, note: Note, look: Look, key: bytes) -> Note | None:
        """As `taken`, for a closed file; None also when there is nothing to go on with. Raises as `goes_on`."""
        if not ended_by_accident(note, look) or not goes_on(self.path, key, look, note):
            return None
        return self.taken(note, look)

    def going_on(self, note: Note) -> Note:
        """Return the note to go on with: another when the turn had ended by accident and was taken again."""
        look = look_in(note)
        if look is None or not ended_by_accident(note, look):
            return pen_note.read(self.path) or note
        try:
            return self.taken(note, look) or note
        except OSError:
            return note


def ended_by_accident(note: Note, look: Look) -> bool:
    """Tell whether our turn has ended though this computer believes that it goes on.

    The turn before it, too: then it was to be taken again, and that never came through.
    """
    claim = look.claim
    if note.state != HOLDING or claim is None or not look.left:
        return False
    ours = (claim.turn, claim.token) == (note.turn, note.token) or claim.turn == note.turn - 1
    return ours and (look.latest is None or look.latest.turn <= claim.turn)


def goes_on(path: Path, key: bytes, look: Look, note: Note) -> bool:
    """Tell whether the closed file here has all that was published last, and goes on from it.

    Raises OSError, KeyChanged, and what a damaged snapshot does.
    """
    asked = fetched(path, look, note)
    try:
        latest = (asked.look or look).latest
        return latest is not None and compare(Places(path), latest.path, (key,), note).ahead
    finally:
        asked.done()


def claim_of(note: Note, user: str, host: str, now: datetime, after: str = "") -> Claim:
    """Return the claim that goes with a note."""
    return Claim(note.record_id, note.turn, user, host, now.isoformat(timespec="seconds"), note.token, after)
