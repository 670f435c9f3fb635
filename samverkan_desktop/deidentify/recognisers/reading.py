"""What a recogniser is given and what it gives back."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from samverkan_desktop.deidentify.context import Context
from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.lexicon import lexicon
from samverkan_desktop.deidentify.recognisers.name_tokens import Kinds, Word
from samverkan_desktop.deidentify.recognisers.waking import WAKE

_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"[0-9]+")
_SHORT = 4_000
SENTENCE_ENDS = re.compile(r"[.!?:][ ]+(?=[A-ZÅÄÖ0-9–-])|[\n\r]")

UPPER = "".join(chr(code) for code in range(0x41, 0x250) if chr(code).isupper())
CAPITALISED = re.compile(rf"[{UPPER}](?<![\w@.].)[^\W\d_]{{0,60}}(?:['’-][^\W\d_]{{1,40}}){{0,3}}(?![\w@])")


def _is_letter(char: str) -> bool:
    return char.isalnum() and not char.isdecimal()


@dataclass(frozen=True)
class Reading:
    """One text to be read: its plain view and what the record knows."""

    view: str = field(repr=False)
    context: Context
    seen: dict[str, Word] = field(default_factory=dict, repr=False, compare=False)
    """Kinds of words met in other parts of the same text."""

    @cached_property
    def kinds(self) -> Kinds:
        """What kinds of words the capitalised ones are."""
        return Kinds(lexicon(), self.seen)

    @cached_property
    def sentences(self) -> Sequence[int]:
        """Where sentences begin, but for the first."""
        return [match.end() for match in SENTENCE_ENDS.finditer(self.view)]

    def before(self, place: int, reach: int) -> str:
        """Return what stands before a place in its sentence, at most ``reach`` characters."""
        first = max(0, place - reach)
        at = bisect_right(self.sentences, place)
        return self.view[max(first, self.sentences[at - 1]) if at else first : place]

    @cached_property
    def _allowed(self) -> tuple[tuple[int, int], ...]:
        return tuple(self.context.allowed_spans(self.view))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Every word of the text once, as it stands, in order."""
        return tuple(dict.fromkeys(_WORD.findall(self.view)))

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for match in _WORD.finditer(self.view):
            found[match.group()].append(match.start())
        return found

    def places_of(self, word: str) -> Sequence[int]:
        """Return where a word begins, wherever it stands as a word."""
        if len(self.view) > _SHORT:  # looked for one by one, many words would take time by the square of the length
            return self._places.get(word, ())
        known = self._found.get(word)
        if known is not None:
            return known
        view, size = self.view, len(word)
        self._found[word] = found = []
        at = view.find(word)
        while at >= 0:
            if not ((at and _is_letter(view[at - 1])) or _is_letter(view[at + size : at + size + 1])):
                found.append(at)
            at = view.find(word, at + size)
        return found

    @cached_property
    def _found(self) -> dict[str, list[int]]:
        return {}

    @cached_property
    def capitals(self) -> Sequence[re.Match[str]]:
        """Every word with a capital."""
        return list(CAPITALISED.finditer(self.view))

    @cached_property
    def numbers(self) -> Sequence[tuple[int, int]]:
        """Every run of digits."""
        return [match.span() for match in _DIGITS.finditer(self.view)]

    @cached_property
    def digits(self) -> int:
        """How many digits there are."""
        return sum(end - start for start, end in self.numbers)

    @cached_property
    def woken(self) -> Mapping[Hashable, list[str]]:
        """What the words of the text wake, with those words."""
        return WAKE.sort(self.words)

    def around(self, topic: Hashable, reach: int = 90) -> tuple[tuple[int, int], ...]:
        """Return the stretches near the words that wake ``topic``, in order and apart.

        A costly pattern is then tried there alone. Stretches begin and end between words.
        """
        return self.near(self.woken.get(topic, ()), reach)

    def near(self, words: Collection[str], reach: int = 90) -> tuple[tuple[int, int], ...]:
        """Return the stretches near any of ``words``, or of a sign such as ``_``, in order and apart."""
        if not words:
            return ()
        view = self.view
        places: list[int] = []
        for word in words:
            found = self.places_of(word)
            if found:
                places += found
                continue
            at = view.find(word)
            while at >= 0:
                places.append(at)
                at = view.find(word, at + len(word))
        return self.beside(sorted(places), reach)

    def beside(self, places: Iterable[int], reach: int) -> tuple[tuple[int, int], ...]:
        """Return the stretches near ``places``, which come in order; the stretches too, and apart."""
        view = self.view
        stretches: list[tuple[int, int]] = []
        for at in places:
            first, last = max(0, at - reach), min(len(view), at + reach)
            if stretches and first <= stretches[-1][1]:
                stretches[-1] = (stretches[-1][0], last)
            else:
                stretches.append((first, last))
        return tuple((first, _word_end(view, last)) for first, last in stretches)

    def matches(self, pattern: re.Pattern[str], stretches: Iterable[tuple[int, int]]) -> Iterator[re.Match[str]]:
        """Yield the matches of ``pattern`` within the stretches, each once."""
        done = 0
        for first, last in stretches:
            for match in pattern.finditer(self.view, max(first, done), last):
                done = match.end()
                yield match

    def matches_at(self, topic: Hashable, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield the matches of a pattern that begins with a word that wakes ``topic``, or two characters before it."""
        done = 0
        places = sorted(place for word in self.woken.get(topic, ()) for place in self.places_of(word))
        for place in places:
            match = pattern.match(self.view, place) or (pattern.match(self.view, place - 2) if place > 1 else None)
            if match and match.start() >= done:
                done = match.end()
                yield match

    @cached_property
    def own_places(self) -> tuple[tuple[int, int], ...]:
        """Where the record's own schools and localities stand."""
        return tuple(self.context.place_spans(self.view))

    def allows(self, start: int, end: int) -> bool:
        """Tell whether the stretch lies within a name or word of the record's own that may stand."""
        return any(first <= start and end <= last for first, last in self._allowed)


def _word_end(view: str, at: int) -> int:
    """Return the next place after ``at`` that is not within a word; a word of more than 80 letters is cut."""
    last = min(len(view), at + 80)
    while at < last and not view[at].isspace():
        at += 1
    return at


@dataclass(frozen=True, slots=True)
class Hit:
    """A finding in places of the view. Among hits of the same length and severity the lowest ``rank`` stands."""

    start: int
    end: int
    kind: Kind
    reason: str
    suggestion: str = ""
    rank: int = 0

    def moved(self, by: int) -> Hit:
        """Return the hit ``by`` characters further on."""
        return Hit(self.start + by, self.end + by, self.kind, self.reason, self.suggestion, self.rank)


Recogniser = Callable[[Reading], Iterator[Hit]]
SecondLook = Callable[[Reading, Sequence[Hit]], Iterator[Hit]]
