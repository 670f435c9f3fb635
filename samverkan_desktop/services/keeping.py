"""Letting a finding stand (*Behåll*): logged without the words, listed, revocable, and undone like anything else.

The decision opens the gate for that phrase in that place and nothing more; where nobody can be meant (no given name,
and not a person) it holds wherever the phrase stands.
"""

from __future__ import annotations

from samverkan_desktop.deidentify import EVERYWHERE, Finding, Kept, Kind, may_keep, only_here, phrase_of, scan
from samverkan_desktop.deidentify.keeping import Phrase
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.kept import KeepReason, KeptWord
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.session import Session

KIND = "kept_word"
_KEY = "kept_key"
_KEY_BYTES = 32
_BESIDE = 40
_PLACELESS = frozenset({KeepReason.PLACE, KeepReason.NO_PERSON})


class NeverKept(UserError):
    """A number or an address that points straight at somebody."""

    exit_code = 1
    template = "Det här kan aldrig behållas: det leder rakt till en person. Inget har ändrats. Ta bort det i stället."


class NotFound(UserError):
    """The text has changed since it was marked."""

    exit_code = 1
    template = "Texten har ändrats sedan den markerades. Inget har behållits. Försök igen om en stund."


def kept_words(session: Session) -> Kept:
    """Return what is let stand in this record."""
    digests = session.repositories.kept_digests()
    return Kept(_key(session), frozenset(digests)) if digests else Kept()


def _key(session: Session) -> bytes:
    return bytes.fromhex(session.record.settings.get(_KEY) or "")


@dataclass(frozen=True)
class Keeping:
    """What is let stand."""

    session: Session

    def all(self) -> tuple[KeptWord, ...]:
        """Return every decision, latest first."""
        return self.session.repositories.kept_words.all()[::-1]

    def keep(
        self, text: str, finding: Finding, reason: KeepReason, *, place: str, item_id: str = "", where: str = ""
    ) -> KeptWord:
        """Let a finding in ``text`` stand. ``place``: the object the text belongs to; ``where`` names it for people.

        Raises `NeverKept` for what points straight at somebody, `NotFound` where the text is another by now.
        """
        if finding.end > len(text):
            raise NotFound
        if not may_keep(finding, text):
            raise NeverKept
        phrase = phrase_of(text, finding.start, finding.end)
        everywhere = _holds_everywhere(finding, text, reason, phrase)
        if not everywhere and not place:
            raise NotFound
        at = EVERYWHERE if everywhere else place
        session = self.session
        with session.action(
            "behåll markering",
            "behåll ett markerat ord",
            kind="agenda_item" if item_id else KIND,
            id=item_id,
            detail=f"{finding.kind.value}, {finding.length} tecken, {reason.label}",
        ) as repositories:
            digest = Kept(self._made_key()).digest(at, finding.kind, phrase)
            found = repositories.kept_words.where(digest=digest)
            if found:
                return found[0]
            return repositories.kept_words.put(
                KeptWord(
                    id=session.ids.new(),
                    digest=digest,
                    place=at,
                    item_id=item_id,
                    kind=finding.kind.value,
                    length=finding.length,
                    reason=reason,
                    where=where,
                    phrase=shown_phrase(text, finding) if everywhere else "",
                    kept_on=today(session.clock),
                    kept_by=session.record.user_name,
                )
            )

    def revoke(self, id: str) -> None:
        """Take a decision back: what it let stand is marked again."""
        kept = self.session.repositories.kept_words.get(id)
        with self.session.action(
            "ta tillbaka behållet", "ta tillbaka ett behållet ord", kind=KIND, id=id, detail=kept.kind
        ) as repositories:
            repositories.kept_words.remove(id)

    def forget_item(self, item_id: str) -> None:
        """Take away every decision made in a §. Called inside the action of sanering."""
        repositories = self.session.repositories
        for kept in repositories.kept_words.where(item_id=item_id):
            repositories.kept_words.remove(kept.id)

    def _made_key(self) -> bytes:
        """Return the key of the hashes, made with the first decision."""
        record = self.session.record
        if not record.settings.get(_KEY):
            record.settings.set(_KEY, record.tools.random_bytes(_KEY_BYTES).hex())
        return _key(self.session)


def kept_once(text: str, finding: Finding) -> bool:
    """Tell whether a decision about a finding can hold for its own place alone, whatever the reason."""
    phrase = phrase_of(text, finding.start, finding.end)
    return not any(_holds_everywhere(finding, text, reason, phrase) for reason in KeepReason)


def _holds_everywhere(finding: Finding, text: str, reason: KeepReason, phrase: Phrase) -> bool:
    """Tell whether a decision is remembered: a mistaken name that is none, with a word beside it to know it by."""
    mistaken = finding.kind is Kind.PERSON_NAME and reason in _PLACELESS
    return mistaken and not phrase.alone and not only_here(finding.text_of(text))


def shown_phrase(text: str, finding: Finding) -> str:
    """Return the phrase as the list shows it: ``… åkte till Storm och …``. What else is marked is left out of it."""
    before = _clear(text[max(0, finding.start - _BESIDE) : finding.start]).split("\n")[-1].split(" ")[-3:]
    after = _clear(text[finding.end : finding.end + _BESIDE]).split("\n")[0].split(" ")[:3]
    return f"{' '.join(before)}{finding.text_of(text)}{' '.join(after)}".strip()


def _clear(beside: str) -> str:
    for found in reversed(scan(beside)):
        beside = f"{beside[: found.start]}…{beside[found.end :]}"
    return beside
