"""Every sentence of the first page, as templates (see `phrases`). The English edition has one for each."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from samverkan_desktop.domain.forums import Requirement
from samverkan_desktop.domain.phrases import OR, Phrase, listed, say
from samverkan_desktop.domain.register import Function
from samverkan_desktop.domain.swedish import uncapitalised


class Words(StrEnum):
    """The templates."""

    # the head of the page
    MORNING = "God morgon"
    FORENOON = "God förmiddag"
    AFTERNOON = "God eftermiddag"
    EVENING = "God kväll"
    AUTUMN = "Höstterminen"
    SPRING = "Vårterminen"
    SUMMER = "Sommar"
    CHRISTMAS = "Jullov"

    # the time line
    SERIES = "{forum} {rhythm}"
    MEETINGS_AND_GAP = "Läsåret {year} · {meetings} · längsta mellanrum {gap}"
    MEETINGS = "Läsåret {year} · {meetings}"
    NO_MEETINGS = "inga möten"
    ONE_MEETING = "1 möte"
    MANY_MEETINGS = "{count} möten"
    WEEKS = "{count} veckor"
    ONE_WEEK = "1 vecka"
    DAYS = "{count} dagar"
    ONE_DAY = "1 dag"
    MOVED = "flyttat: {reason}"
    MOVED_BY_HAND = "flyttat från {day}"
    CANCELLED = "inställt: {reason}"
    PASSED = "har passerat"
    ONGOING = "pågår"
    YEAR_MISSING = "Läsåret {year} är inte inlagt: datumen tar bara hänsyn till helgdagar."
    YEAR_PROPOSED = "Läsåret {year} är bara ett förslag. Kontrollera lov och terminer."

    # the next meeting
    TODAY = "i dag"
    TOMORROW = "i morgon"
    IN_DAYS = "om {count} dagar"
    INVITED_ON = "Inbjudan och frågeupprop skickat {day}"
    INVITED = "Inbjudan och frågeupprop skickat"
    NOT_INVITED = "Inbjudan är inte skickad"
    AGENDA_SENT_ON = "Dagordning skickad {day}"
    AGENDA_SENT = "Dagordning skickad"
    AGENDA_NOT_SENT = "Dagordningen är inte skickad"
    NO_QUESTIONS = "Inga frågor"
    ONE_QUESTION = "1 fråga: {sides}"
    MANY_QUESTIONS = "{count} frågor: {sides}"
    SIDE_COUNT = "{side} {count}"
    LAST_DAY = "sista dag {day}"
    LAST_DAY_WAS = "sista dag var {day}"
    NO_LATER_THAN = "senast {day}"
    NOBODY_CALLED = "Ingen {who} är kallad"
    NOBODY_CAN = "Ingen {who} kan komma"
    NOBODY_YET = "Ingen {who} har tackat ja"
    TOO_FEW = "Bara {count} av {needed} har tackat ja: {who}"
    EVERYBODY = "Alla funktioner som ska delta har tackat ja"
    NO_REPLIES = "Inga svar är antecknade"
    REPLIES = "{count} av {total} har svarat"
    FROM_PUPIL_HEALTH = "från elevhälsan"
    ONE_QUESTION_MARKED = "1 fråga har markeringar kvar"
    QUESTIONS_MARKED = "{count} frågor har markeringar kvar"
    ONE_ITEM_MARKED = "1 punkt har markeringar kvar"
    ITEMS_MARKED = "{count} punkter har markeringar kvar"
    NOT_CHECKED = "Kontrollen av identifierare gick inte att köra"

    # to do
    APPROVE = "Godkänn minnesanteckningar {meeting}"
    FOLLOW_UP = "Åtgärd från {meeting}: {what}"
    CASE_FOLLOW_UP = "Åtgärd från {meeting}, ärende {code}"
    INVITE = "Skicka inbjudan till mötet {day}"
    SEND_AGENDA = "Skicka dagordning {meeting}"
    SETTLE = "Starta eller ställ in mötet {day}"
    SETTLE_MANY = "Starta eller ställ in {count} möten som har passerat"
    FINISH = "Avsluta mötet {meeting}"
    CHOOSE_DAY = "Välj datum för mötet omkring {day}"
    PLAN_YEAR = "Planera läsåret {year}"
    PLAN_YEAR_MANY = "Planera läsåret {year} i {count} forum"
    ENTER_YEAR = "Lägg in läsåret {year}"
    CONFIRM_YEAR = "Bekräfta läsåret {year}"
    MISSING = "Ingen {who} på {count} möten i rad"
    MISSING_OR_MORE = "Ingen {who} på minst {count} möten i rad"
    TOO_FEW_IN_A_ROW = "För få på {count} möten i rad: {who}"
    TOO_FEW_OR_MORE = "För få på minst {count} möten i rad: {who}"
    EVALUATE_PHASE = "Utvärdera uppstarten: {who} deltar inte längre"
    REVIEW_LOG = "Granska loggen {first}–{last}"
    PHASE_ENDED = "slutade {day}"
    MONTH_ENDED = "månaden slutade {day}"
    DAYS_LATE = "{count} dagar försenat"
    ONE_DAY_LATE = "1 dag försenat"
    FELL_DUE = "förföll {day}"
    PASSED_ON = "passerade {day}"
    ONGOING_SINCE = "pågår sedan {day}"
    NO_DAY = "saknar datum"
    NO_PLAN = "inga möten framåt"
    YEAR_ENDS = "läsåret slutar {day}"
    NOT_ENTERED = "läsåret ej inlagt"
    ONLY_PROPOSED = "bara ett förslag"
    SINCE = "sedan {day}"

    # attendance
    CAME_OF = "{came} av {counted}"
    NEVER_CALLED = "ej kallad"
    NEVER_RECORDED = "ej registrerat"
    MUNICIPAL_SCHOOL = "kommunal skola"
    INDEPENDENT_SCHOOL = "fristående skola"
    PUPIL_HEALTH = "elevhälsa"
    LATEST_MEETINGS = "senaste {count} mötena"
    LATEST_MEETING = "senaste mötet"

    # follow-ups
    AGREED_AUTUMN = "{count} överenskomna i höst"
    AGREED_SPRING = "{count} överenskomna i vår"
    ONE_AGREED_AUTUMN = "1 överenskommen i höst"
    ONE_AGREED_SPRING = "1 överenskommen i vår"
    DONE_IN_TIME = "{count} klara i tid"
    ONE_DONE_IN_TIME = "1 klar i tid"
    DONE_LATE = "{count} klara efter sista dag"
    ONE_DONE_LATE = "1 klar efter sista dag"
    GOING_ON = "{count} pågår"
    ONE_GOING_ON = "1 pågår"
    LATE = "{count} försenade"
    ONE_LATE = "1 försenad"
    DROPPED = "{count} utgår"
    ONE_DROPPED = "1 utgår"
    MEDIAN = "Mediantid från överenskommet till klart: {days}."
    MEDIAN_AND_SPRING = "Mediantid från överenskommet till klart: {days} (i våras {before})."
    MEDIAN_AND_AUTUMN = "Mediantid från överenskommet till klart: {days} (i höstas {before})."

    # areas
    OTHER_AREAS = "Övriga områden"
    NO_AREA = "Utan område"
    FEWER_THAN = "<{limit}"
    FEWER_THAN_EACH = "<{limit} var"
    NOT_SHOWN = "visas inte"


def count_of(count: int, one: Words, many: Words) -> Phrase:
    """Return a count in words that fit it."""
    return say(one) if count == 1 else say(many, count=count)


def days(count: int) -> Phrase:
    """``1 dag``, ``19 dagar``."""
    return count_of(count, Words.ONE_DAY, Words.DAYS)


def in_days(count: int) -> Phrase:
    """``i dag``, ``i morgon``, ``om 12 dagar``."""
    near = {0: Words.TODAY, 1: Words.TOMORROW}.get(count)
    return say(near) if near else say(Words.IN_DAYS, count=count)


def who(requirement: Requirement, functions: dict[str, Function]) -> Phrase:
    """Name what a promise asks for, after "ingen": ``jurist``, ``från elevhälsan``, ``kurator eller psykolog``."""
    asked = [functions[function_id] for function_id in requirement.function_ids if function_id in functions]
    if asked and all(function.pupil_health for function in asked):
        return say(Words.FROM_PUPIL_HEALTH)
    return listed(names_of(asked), OR)


def names_of(functions: Iterable[Function]) -> list[str]:
    """Return the names of functions as they stand inside a sentence."""
    return [uncapitalised(function.name) for function in functions]
