"""Whether a capitalised word is a person's name where it stands: one rule for each kind of word."""

from __future__ import annotations

from dataclasses import dataclass

from samverkan_desktop.deidentify.recognisers import name_words as words
from samverkan_desktop.deidentify.recognisers.name_spot import REACH, Spot
from samverkan_desktop.deidentify.recognisers.name_tokens import NAMES, Word

_OPEN = frozenset({Word.UNKNOWN, Word.LOCAL})
_LISTED = frozenset({Word.GIVEN, Word.EITHER, Word.SURNAME, Word.NAMED_PLACE, Word.UNKNOWN, Word.LOCAL})
_QUOTES = frozenset("\"”’'»“")


@dataclass(eq=False)
class Case(Spot):
    """A word to be judged."""

    def is_name(self) -> bool:  # noqa: PLR0911 - one line per rule reads best
        """Tell whether the word is a person's name, or begins one."""
        if self.kind is Word.COMPOUND:
            return True
        if self.kind in (Word.ORDINARY, Word.THING):
            return self._ordinary()
        if self.kind is Word.PLACE:
            return self._place()
        if self.kind is Word.INITIAL:
            return self._initial()
        if words.ORGANISATIONS.match(self.view, self.end) and not self.cued:
            return False
        if self.thing_called:
            return False
        if self.cued and not self.thing:
            return self._after_cue()
        if self.kind is Word.EITHER and self.low in words.HOLIDAYS | {"jul"}:
            return self.following in NAMES
        if self.previous in words.SAYING and not self.starting:
            return self.kind in _LISTED and not self._noun()
        if self.aged and self.kind in _LISTED and not self.thing and self.previous not in words.IN_PLACES:
            return self.kind is not Word.EITHER or not self.starting
        if self.previous in words.IN_PLACES and not self.starting:
            return self._in_place()
        return _RULES[self.kind](self)

    def _after_cue(self) -> bool:
        if self.kind in _OPEN and self.left[:1].isupper():
            return not self._noun() and (self.previous in words.CUES or self.following in NAMES)
        return self.kind not in _OPEN or self.previous in words.CUES or not self._noun()

    def _ordinary(self) -> bool:
        """A word that is no name is one after *heter* and *kallas*."""
        if self.kind is not Word.ORDINARY or self.starting or self.low in words.NEVER:
            return False
        if self.previous in words.KIN or (self.previous in words.ASKING and self._asked()):
            return not words.NOUN_END.search(self.word) and self.following not in (Word.ORDINARY, Word.THING)
        return self.previous in words.CALLED and self.previous not in words.NAMED_SO and not self.thing_called

    def _asked(self) -> bool:
        """Whether the sentence begins with the verb before: *Kan Timjan få …*."""
        return self.left[:1].isupper() and self.view[self.end : self.end + 1] == " "

    def _place(self) -> bool:
        """A place is a surname too when someone of that name speaks, or has a title."""
        lists = self.kinds.lexicon
        if self.starting or self.low in lists.places or self.low[:-1] in lists.places or self.thing:
            return False
        return self.previous in words.SAYING or (self.cued and self.previous not in words.CALLED and self.aged)

    def _initial(self) -> bool:
        if self.at + 1 >= len(self.tokens):
            return False
        if self.view[self.end : self.tokens[self.at + 1].start()] not in (". ", "."):
            return False
        return self.kinds.of(self.tokens[self.at + 1].group()) in {
            Word.SURNAME,
            Word.GIVEN,
            Word.EITHER,
            Word.UNKNOWN,
            Word.LOCAL,
        }

    def _in_place(self) -> bool:
        """After *i*, *från*, *mellan* names of places stand, and only sometimes persons."""
        within = self.previous in words.WITHIN
        if self.kind is Word.GIVEN:
            return (self.own or self.following in NAMES) if within else True
        if self.kind is Word.SURNAME:
            firm = words.FIRM_SURNAME.fullmatch(self.low) is not None
            listed = self.low in self.kinds.lexicon.surnames or self.low[:-1] in self.kinds.lexicon.surnames
            return self.following in NAMES or firm or (listed and not within)
        if self.kind is Word.EITHER:
            return self.following in NAMES or (self.previous in ("från", "mellan") and self.low in words.WORDS_TOO)
        return False

    def _given(self) -> bool:
        if self.low in words.HOLIDAYS:
            return self.following in NAMES
        if self.branded:
            return False
        return self.own or not (self.thing or self.beside)

    def _named_place(self) -> bool:
        if self.following is Word.SURNAME or self.acts or self.owns or self.paired:
            return not self.thing
        if self.starting:
            return False
        return not self.previous or (self.previous in words.PERSONAL and self.own)

    def _surname(self) -> bool:
        firm = words.FIRM_SURNAME.fullmatch(self.low) is not None
        if self.previous in words.AT_PLACES or self.thing:
            return firm and not self.thing
        if firm or not self.starting:
            return True
        verb = words.ANY_VERB.match(self.view, self.end) is not None
        return self.following is not None or self.acts or self.owns or verb

    def _either(self) -> bool:  # noqa: PLR0911 - one line per rule reads best
        if self.thing:
            return False
        if self.following is Word.SURNAME or self.paired:
            return True
        if not self.starting:
            if words.IT_IS.search(self.view, max(0, self.start - REACH), self.start) and self.view.startswith(
                " som ", self.end
            ):
                return True
            if self.previous in words.ARTICLES or (self.previous in ("på", "vid") and not self._at_person()):
                return self.minds or self.following in NAMES
            return (
                not self._listed()
                and not self.beside
                and self.following is not Word.THING
                and self.following is not Word.ORDINARY
            )
        base = self.low if self.low in words.WORDS_TOO else self.low.rstrip("s")
        if base not in words.WORDS_TOO:
            return False
        if self.minds or self.does:
            return base not in words.NEVER_AT_START
        return (self.acts and base not in words.HARD_AT_START) or (self.owns and base != self.low)

    def _open(self) -> bool:  # noqa: PLR0911 - one line per rule reads best
        """A word that no list knows."""
        if self.beside or self.thing or self.previous in words.AT_PLACES or self._listed():
            return False
        if self.following in (Word.THING, Word.ORDINARY, Word.PLACE) and not self.surnamed:
            return False
        if self.kind is Word.LOCAL:
            return (self.minds or self.owns) and not self._noun()
        verb = words.ANY_VERB.match(self.view, self.end) is not None
        if self.starting:
            if self.following in NAMES or self.following is Word.UNKNOWN or self.surnamed:
                return True
            return not self._noun() and (self.acts or self.owns or verb or self.paired)
        if self.previous in words.ARTICLES and self.following not in NAMES:
            return self.minds
        return self.view[self.start - 1] not in _QUOTES and any(char.islower() for char in self.word[1:])

    def _at_person(self) -> bool:
        """Whether one is angry at, waits for or listens to whom the name is of: *litar på Storm*."""
        return words.AT_PERSON.search(self.view, max(0, self.start - REACH), self.start) is not None

    def _listed(self) -> bool:
        """Whether it stands in a row after a thing: *Eken, Linden eller Asken*."""
        if not self.at or self.view[self.tokens[self.at - 1].end() : self.start] not in (", ", " eller ", " och "):
            return False
        left = self.kinds.of(self.tokens[self.at - 1].group())
        return left is Word.THING or (left is Word.ORDINARY and not self.is_first(self.at - 1))

    def _noun(self) -> bool:
        """Whether the unknown word ends as nouns do."""
        return self.kind in _OPEN and words.NOUN_END.search(self.word) is not None


_RULES = {
    Word.GIVEN: Case._given,
    Word.NAMED_PLACE: Case._named_place,
    Word.SURNAME: Case._surname,
    Word.EITHER: Case._either,
    Word.UNKNOWN: Case._open,
    Word.LOCAL: Case._open,
}
