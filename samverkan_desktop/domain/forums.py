"""Forums: recurring meetings with a promise (rhythm, functions that shall take part, what may be told)."""

from __future__ import annotations

from datetime import date, time

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.periods import Period
from samverkan_desktop.domain.value_classes import dataclass


class ForumKind(Labelled):
    """What a forum is for."""

    CONSULTATION = "consultation", "konsultationsmöte"
    LOTS = "lots", "lotsmöte/SIP-möte"
    PUPIL_HEALTH = "pupil_health", "elevhälsomöte"
    STEERING = "steering", "styrgrupp"
    WORKING = "working", "arbetsgrupp"
    GENERAL = "general", "övergripande samverkan"
    FAMILY_CENTRE = "family_centre", "familjecentralens styrgrupp"
    HEADS = "heads", "chefssamråd"
    OTHER = "other", "annat forum"


class Level(Labelled):
    """At which level a forum works (recommendation 1 of the audit: a forum on every level)."""

    BOARD = "board", "nämnd"
    LEADERSHIP = "leadership", "ledning"
    UNIT = "unit", "enhet"
    CASEWORKER = "caseworker", "handläggare"


class CasePolicy(Labelled):
    """Whether individual cases may be discussed in a forum."""

    NEVER = "never", "aldrig"
    WITHOUT_NAMES = "without_names", "utan namn"
    WITH_CONSENT = "with_consent", "med samtycke"


class RhythmKind(Labelled):
    """The kinds of promise about how often."""

    EVERY_WEEKS = "every_weeks", "var {count}:e vecka"
    PER_TERM = "per_term", "minst {count} per termin"
    MONTHLY = "monthly", "varje månad"
    YEARLY = "yearly", "varje år"
    WHEN_NEEDED = "when_needed", "vid behov"


_EVERY_WEEKS = {
    1: "varje vecka",
    2: "varannan vecka",
    3: "var tredje vecka",
    4: "var fjärde vecka",
    5: "var femte vecka",
    6: "var sjätte vecka",
    8: "var åttonde vecka",
}


@dataclass(frozen=True, kw_only=True)
class Rhythm:
    """How often a forum promises to meet. ``count``: weeks, or meetings a term; ``tolerance_days`` late is in time."""

    kind: RhythmKind
    count: int = 1
    tolerance_days: int = 0

    def describe(self) -> str:
        """Return the promise in Swedish: ``var sjätte vecka``."""
        return self.pattern.format(count=self.count)

    @property
    def pattern(self) -> str:
        """The words of the promise, with ``{count}`` where a number is put in."""
        if self.kind is RhythmKind.EVERY_WEEKS:
            return _EVERY_WEEKS.get(self.count, self.kind.label)
        return self.kind.label


class Expectation(Labelled):
    """Whether functions shall take part or are wished for."""

    SHALL = "shall", "ska delta"
    WISHED = "wished", "önskas delta"


@dataclass(frozen=True, kw_only=True)
class Requirement(Period):
    """Functions that shall take part, from–to.

    Several functions form a group: at least ``minimum`` of them together. Ending a requirement never alters
    figures about meetings before that day (M08).
    """

    function_ids: tuple[str, ...]
    expectation: Expectation = Expectation.SHALL
    minimum: int = 1


class ItemKind(Labelled):
    """What an agenda item is."""

    OPENING = "opening", "öppnande"
    FOLLOW_UPS = "follow_ups", "uppföljning från förra mötet"
    GENERAL = "general", "generell fråga"
    CASE = "case", "ärende utan namn"
    STANDING = "standing", "fast punkt"
    NEXT_MEETING = "next_meeting", "nästa möte"


@dataclass(frozen=True, kw_only=True)
class TemplateItem:
    """An item that stands on every agenda of a forum. Cases and questions are placed before the closing ones."""

    title: str
    kind: ItemKind
    minutes: int
    area_id: str = ""
    presenter_function_id: str = ""
    closing: bool = False


class Numbering(Labelled):
    """How § numbers run."""

    PER_YEAR = "per_year", "genom kalenderåret"
    PER_MEETING = "per_meeting", "per möte"


@dataclass(frozen=True, kw_only=True)
class Forum(Period):
    """A samverkansforum.

    ``question_days``: days before the meeting that the last day for questions falls; ``agenda_days``: days before
    that the agenda goes out (at least 7). ``unit_ids``: the forum is limited to these units; empty means all.
    ``agreement_row``: the row of the agreement it comes from. Times are Swedish wall time.
    """

    id: str
    name: str
    kind: ForumKind
    level: Level
    rhythm: Rhythm
    case_policy: CasePolicy
    convener_function_id: str = ""
    responsible_function_id: str = ""
    requirements: tuple[Requirement, ...] = ()
    template: tuple[TemplateItem, ...] = ()
    unit_ids: tuple[str, ...] = ()
    numbering: Numbering = Numbering.PER_YEAR
    start: time = time(13, 0)
    end: time = time(15, 0)
    place: str = ""
    link: str = ""
    question_days: int = 10
    agenda_days: int = 7
    agreement_row: str = ""
    dormant: bool = False
    position: int = 0

    def requirements_on(self, day: date, expectation: Expectation) -> tuple[Requirement, ...]:
        """Return the requirements that hold on a day."""
        return tuple(r for r in self.requirements if r.expectation is expectation and r.holds_on(day))


class CasesNotAllowedInForum(UserError):
    """The forum's own promise about cases."""

    exit_code = 1
    template = (
        "I {forum} tas inga enskilda ärenden upp, enligt forumets regel. Inget har lagts till. "
        "Lägg ärendet i ett forum där ärenden får tas upp."
    )


def require_cases_allowed(forum: Forum) -> None:
    """Refuse a case in a forum whose promise is that none is discussed."""
    if forum.case_policy is CasePolicy.NEVER:
        raise CasesNotAllowedInForum(forum=forum.name)
