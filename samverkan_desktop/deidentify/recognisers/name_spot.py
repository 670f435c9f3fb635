"""One capitalised word where it stands: what is before it and after it, and whether that makes it a person's name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from samverkan_desktop.deidentify.recognisers import name_words as words
from samverkan_desktop.deidentify.recognisers.name_before import Before, word_before
from samverkan_desktop.deidentify.recognisers.name_tokens import NAMES, Kinds, Word
from samverkan_desktop.deidentify.recognisers.reading import UPPER

Token = re.Match[str]

_AND = re.compile(rf"[ ](?:och|samt|o|&)[ ]([{UPPER}][^\W\d_]{{1,30}})(?!\w)")
REACH = 40
_START_AFTER = frozenset('.!?:;\n\r*•–-"”»›|/(…')


Value = TypeVar("Value")


class lazy(Generic[Value]):  # noqa: N801 - reads as property does
    """A property worked out once: as cached_property, without its lock, which costs more than these."""

    def __init__(self, work: Callable[[Any], Value]) -> None:
        self.work, self.name = work, work.__name__

    def __get__(self, owner: object, kind: type | None = None) -> Value:
        """Work the value out; it then stands in the way of this descriptor."""
        value = owner.__dict__[self.name] = self.work(owner)
        return value


@dataclass(eq=False)  # not frozen: one is made for every capitalised word, and freezing doubles what that costs
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
            if left in NAMES or self.cued or (left is Word.ORDINARY and self.is_first(self.at - 1)):
                return False
            return not (self.view[self.start - 2] == "s" and self.kind in NAMES)
        return False

    def is_first(self, at: int) -> bool:
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
    def does(self) -> bool:
        """Whether what no thing does follows: *hämtade*, *ritar*."""
        return words.DOES_VERB.match(self.view, self.end) is not None

    @lazy
    def thing_called(self) -> bool:
        """Whether it is a thing that is called so: *lokalen heter Ekliden*, *det heter Passerkort*."""
        if self.previous not in words.CALLED or self.before.broken:
            return False
        at = self.view.rfind(self.left, 0, self.start)
        subject = word_before(self.view, at).word
        low = subject.lower()
        if low in ("det", "detta"):
            return True
        if not low or low in words.SUBJECTS or words.tells_person(low) or not words.DEFINITE.search(low):
            return False
        return self.kinds.lexicon.is_form(low) and not low.endswith(words.PERSON_ENDS)

    @lazy
    def branded(self) -> bool:
        """Whether a capitalised word for a thing follows a genitive: *Kalles Kaviar*."""
        return (
            self.following in (Word.ORDINARY, Word.THING)
            and self.low.endswith("s")
            and self.low not in self.kinds.lexicon.given
            and self.tokens[self.at + 1].group().lower() not in words.KIN
        )

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
