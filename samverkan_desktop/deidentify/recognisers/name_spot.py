"""One capitalised word where it stands: what is before it and after it, and whether that makes it a person's name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from samverkan_desktop.deidentify.recognisers import name_words as words
from samverkan_desktop.deidentify.recognisers.name_before import Before, word_before
from samverkan_desktop.deidentify.recognisers.name_tokens import NAMES, Kinds, Word

Token = re.Match[str]

UPPER = "".join(chr(code) for code in range(0x41, 0x250) if chr(code).isupper())
_AND = re.compile(rf"[ ](?:och|samt|o|&)[ ]([{UPPER}][^\W\d_]{{1,30}})(?!\w)")
_BEFORE_REACH = 40
_START_AFTER = frozenset('.!?:;\n\r*•–-"”»›|/(…')
_QUOTES = frozenset("\"”’'»“")
_OPEN = frozenset({Word.UNKNOWN, Word.LOCAL})
_LISTED = frozenset({Word.GIVEN, Word.EITHER, Word.SURNAME, Word.NAMED_PLACE, Word.UNKNOWN, Word.LOCAL})


Value = TypeVar("Value")


class lazy(Generic[Value]):  # noqa: N801 - reads as property does
    """A property worked out once: as cached_property, without its lock, which costs more than these."""

    def __init__(self, work: Callable[[Any], Value]) -> None:
        self.work, self.name = work, work.__name__

    def __get__(self, owner: object, kind: type | None = None) -> Value:
        """Work the value out; it then stands in the way of this descriptor."""
        value = owner.__dict__[self.name] = self.work(owner)
        return value


@dataclass(frozen=True)
class Spot:
    """The word at index ``at`` among the capitalised words of a text."""

    view: str
    tokens: Sequence[Token]
    at: int
    kind: Word
    kinds: Kinds

    @property
    def word(self) -> str:
        """The word itself."""
        return self.tokens[self.at].group()

    @lazy
    def low(self) -> str:
        """The word in small letters."""
        return self.word.lower()

    @lazy
    def start(self) -> int:
        """Where it begins."""
        return self.tokens[self.at].start()

    @lazy
    def end(self) -> int:
        """Where it ends."""
        return self.tokens[self.at].end()

    @lazy
    def before(self) -> Before:
        """The word before, with nothing but blanks between."""
        return word_before(self.view, self.start)

    @property
    def left(self) -> str:
        """The word before as it stands, or nothing."""
        return self.before.word

    @lazy
    def previous(self) -> str:
        """The word before in small letters, or nothing."""
        return self.left.lower()

    @lazy
    def cued(self) -> bool:
        """Whether the word before says that a person's name comes next."""
        return bool(self.previous) and words.tells_person(self.previous)

    @lazy
    def thing(self) -> bool:
        """Whether the word before says that the name is of a thing: *tidningen*, *appen*, *bolaget*."""
        return self.previous in words.THINGS or words.THING_BEFORE.fullmatch(self.previous) is not None

    @lazy
    def starting(self) -> bool:
        """Whether it stands first in a sentence, a line or a quotation, where every word has a capital."""
        if self.left:
            if self.before.colon:
                return True
            if self.before.broken:
                return not self.cued and self.previous not in words.IN_PLACES | words.AT_PLACES
            return False
        place = self.start - 1
        while place >= 0 and self.view[place] in " \t":
            place -= 1
        if place < 0 or self.view[place] in _START_AFTER:
            return True
        return self.view[place].isdigit() and self.view[place + 1 : self.start] != ""

    @lazy
    def following(self) -> Word | None:
        """The kind of the capitalised word that stands next after a blank."""
        nearby = self.at + 1 < len(self.tokens)
        if nearby and self.view[self.end : self.tokens[self.at + 1].start()] == " ":
            return self.kinds.of(self.tokens[self.at + 1].group())
        return None

    @lazy
    def surnamed(self) -> bool:
        """Whether a surname follows that is a place or a word too: *Nadifa Berg*."""
        if self.following not in (Word.PLACE, Word.EITHER, Word.LOCAL):
            return False
        low = self.tokens[self.at + 1].group().lower()
        lists = self.kinds.lexicon
        return any(name in lists.surnames or name in words.WORDS_TOO for name in (low, low.rstrip("s")))

    @lazy
    def beside(self) -> bool:
        """Whether it stands inside a title: right after another capitalised word that is no name."""
        if self.at and self.view[self.tokens[self.at - 1].end() : self.start] == " ":
            left = self.kinds.of(self.tokens[self.at - 1].group())
            if self.tokens[self.at - 1].group().lower() in words.HEADS:
                return False
            if left in NAMES or self.cued or (left is Word.ORDINARY and self._first(self.at - 1)):
                return False
            return not (self.view[self.start - 2] == "s" and self.kind in NAMES)
        return False

    def _first(self, at: int) -> bool:
        """Tell whether a word stands first in its sentence, where an ordinary word has a capital too."""
        return Spot(self.view, self.tokens, at, Word.ORDINARY, self.kinds).starting

    @lazy
    def acts(self) -> bool:
        """Whether what a person does, or whose kin it is, follows."""
        return words.PERSON_VERB.match(self.view, self.end) is not None

    @lazy
    def minds(self) -> bool:
        """Whether what only a person does follows: says, feels, lives, is ill."""
        match = words.MIND_VERB.match(self.view, self.end) or words.STATE.match(self.view, self.end)
        return match is not None

    @lazy
    def owns(self) -> bool:
        """Whether it is a genitive of what a person has: *Wengers blick*."""
        return self.word[-1] in "sxz" and words.RELATION.match(self.view, self.end) is not None

    @lazy
    def aged(self) -> bool:
        """Whether an age or a party follows, as after a name in a newspaper."""
        return words.AGE_AFTER.match(self.view, self.end) is not None

    @lazy
    def paired(self) -> bool:
        """Whether another given name follows after *och*."""
        other = _AND.match(self.view, self.end)
        if other is None:
            return False
        low, given = other.group(1).lower(), self.kinds.lexicon.given
        if low in given or low[:-1] in given or low in words.WORDS_TOO:
            return True
        return self.kind is Word.UNKNOWN and self.kinds.of(other.group(1)) is Word.UNKNOWN

    @lazy
    def own(self) -> bool:
        """Whether the given name is one that is common in Sweden."""
        own = self.kinds.lexicon.own_given
        return self.low in own or self.low.rstrip("s") in own

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
        return self.previous in words.CALLED and self.previous not in words.NAMED_SO

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
        if self.minds:
            return base not in words.NEVER_AT_START
        return (self.acts and base not in words.HARD_AT_START) or (self.owns and base != self.low)

    def _open(self) -> bool:  # noqa: PLR0911 - one line per rule reads best
        """A word that no list knows."""
        if self.beside or self.thing or self.previous in words.AT_PLACES:
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
        return words.AT_PERSON.search(self.view, max(0, self.start - _BEFORE_REACH), self.start) is not None

    def _listed(self) -> bool:
        """Whether it stands in a row after a thing: *Eken, Linden eller Asken*."""
        if not self.at or self.view[self.tokens[self.at - 1].end() : self.start] not in (", ", " eller ", " och "):
            return False
        left = self.kinds.of(self.tokens[self.at - 1].group())
        return left in (Word.ORDINARY, Word.THING) and not self._first(self.at - 1)

    def _noun(self) -> bool:
        """Whether the unknown word ends as nouns do."""
        return self.kind in _OPEN and words.NOUN_END.search(self.word) is not None


_RULES = {
    Word.GIVEN: Spot._given,
    Word.NAMED_PLACE: Spot._named_place,
    Word.SURNAME: Spot._surname,
    Word.EITHER: Spot._either,
    Word.UNKNOWN: Spot._open,
    Word.LOCAL: Spot._open,
}
