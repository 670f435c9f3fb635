"""What the users of the example have taught the program: words of their own, and a name that is no person."""

from __future__ import annotations

from samverkan_desktop.domain.kept import KeepReason
from samverkan_desktop.services.keeping import Keeping
from samverkan_desktop.services.scanning import EMPTY, may_keep, scan
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.spelling import Spelling

WORDS = ("lotsteam", "skolfam", "bbic")
LET_STAND = (
    ("Gruppen träffar Storm varje vecka.", KeepReason.NO_PERSON),
    ("Föräldragruppen träffar Falk på kvällstid.", KeepReason.PLACE),
)
"""Said under general items, and marked as if they were people."""


def take_in_words(session: Session) -> None:
    """Take them in. Called inside the action that writes the example."""
    spelling, keeping = Spelling(session), Keeping(session)
    for word in WORDS:
        spelling.add(word)
    for text, reason in LET_STAND:
        for finding in scan(text, EMPTY):
            if may_keep(finding, text):
                keeping.keep(text, finding, reason, place="")
