"""Where the example record may be made: in an empty place, or in the place of an earlier example."""

from __future__ import annotations

from pathlib import Path

from samverkan_desktop.domain.errors import EnvironmentFailure, UserError
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.storage import anchor_places
from samverkan_desktop.storage.errors import RecordInUse, RecordLocked


class NotTheExample(UserError):
    template = "{file} finns redan och är inte exemplet. Filen är orörd. Välj en annan mapp för exemplet."


def require_example(path: Path, surroundings: Surroundings) -> None:
    """Refuse unless the record opens with the example's passphrase and says that it is the example.

    Raises NotTheExample, or RecordLocked and RecordInUse while somebody has it open.
    """
    try:
        session = open_session(path, passphrase=PASSPHRASE, surroundings=surroundings)
    except (RecordLocked, RecordInUse):
        raise
    except EnvironmentFailure as fault:
        raise NotTheExample(file=path.name) from fault
    try:
        if not Settings(session).municipality().example:
            raise NotTheExample(file=path.name)
    finally:
        session.close()


def forget_anchor(session: Session, surroundings: Surroundings) -> None:
    """Take away what this computer remembers of the example's history.

    An example made anew from the same day has the same id; without this it would be taken for an older file put back.
    """
    anchor_places.forget(surroundings.anchor_folder, session.record.record_id)
