"""If these fail, the example teaches a secretary to write what would point a child out, or to put off a report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

from samverkan_desktop.deidentify import EMPTY, Severity, scan
from samverkan_desktop.domain.register import Stage
from samverkan_desktop.services.example import ExampleData, build_example
from samverkan_desktop.services.example.source import Talk, case_stories, topics

TODAY = date(2026, 11, 21)
SEX = r"hon|han|henne|hennes|honom|hans|pojk\w*|flick\w*|kill\w*|tjej\w*|mamma\w*|pappa\w*|mor|far|son\w{0,3}|dotter\w*"
FAMILY = r"bror\w*|syster\w*|styv\w*|bonus\w*|mormor|morfar|farmor|farfar|moster|faster|enda barnet"
TOO_FINE = r"åk \d|årskurs\w*|årgång\w*|klass \d\w?|\d\w?:an|\d+ år\b|\d+-åring\w*|\w+åring(?:en|ar)?"
DATES = r"den \d+ \w+|\d{4}-\d\d-\d\d|\d+/\d+"
WHICH_SCHOOL = r"fristående|friskola\w*|byskola\w*|den lilla skolan"
NOT_IN_CASES = re.compile(rf"\b({SEX}|{FAMILY}|{TOO_FINE}|{DATES}|{WHICH_SCHOOL})\b", re.IGNORECASE)
BOARD_WORDS = re.compile(r"\b(protokoll\w*|justera\w*|beslutade\w*|avidentifiera\w*|anonym\w*)\b", re.IGNORECASE)
PUTS_OFF = re.compile(
    r"avvakta|anmäl\w*\s+(?:om|ifall|först när|senare)\b|inte anmäla ännu|väntar? med\b|se tiden an|"
    r"om det inte blir bättre",
    re.IGNORECASE,
)
WEIGHS_ITSELF = re.compile(
    r"(?:Skolan|Förskolan) prövar själv, samma dag, om uppgifterna ska anmälas; mötet tar inte ställning\."
)
REPORTED = re.compile(r"anmäl\w* (?:genast|oro|samma|flera)|anmälde\w*|har anmält|orosanmälan", re.IGNORECASE)


@pytest.fixture(scope="module")
def record() -> ExampleData:
    return build_example(today=TODAY)


@pytest.fixture(scope="module")
def long_record() -> ExampleData:
    return build_example(today=TODAY, years=20)


def words_of(talk: Talk) -> str:
    tasks = " ".join(f"{task.what} {task.outcome}" for task in talk.tasks)
    return f"{talk.background} {talk.talk} {talk.agreed} {tasks}"


def case_texts(data: ExampleData) -> Iterator[tuple[str, str]]:
    texts = {text.item_id: text for text in data.texts}
    for item in data.items:
        if item.case:
            yield item.title, item.title
            if item.id in texts:
                yield from ((item.title, part) for _, part in texts[item.id].fields)
    for follow_up in data.follow_ups:
        if follow_up.case_code:
            yield follow_up.what, f"{follow_up.what} {follow_up.outcome}"


def all_texts(data: ExampleData) -> set[str]:
    found = {part for text in data.texts for _, part in text.fields}
    found |= {item.title for item in data.items} | {question.line for question in data.questions}
    for follow_up in data.follow_ups:
        found |= {follow_up.what, follow_up.outcome}
    found |= {row.agreed for row in data.logged_meetings}
    return found - {""}


def test_no_case_tells_sex_age_class_family_school_or_date(record: ExampleData, long_record: ExampleData) -> None:
    for data in (record, long_record):
        for title, text in case_texts(data):
            assert not (found := NOT_IN_CASES.search(text)), f"{title}: {found}"


def test_no_text_puts_off_a_report(record: ExampleData, long_record: ExampleData) -> None:
    for text in all_texts(record) | all_texts(long_record):
        assert not (found := PUTS_OFF.search(text)), f"{found}: {text}"


def test_where_a_child_may_fare_badly_the_duty_to_report_is_said() -> None:
    """docs/domain.md: the duty is *genast*; the meeting takes no stand."""
    for story in case_stories():
        if story.area in ("area-far-illa", "area-heder"):
            first = words_of(story.talks[0])
            assert WEIGHS_ITSELF.search(first) or REPORTED.search(first) or story.consent, story.key


def test_composed_cases_say_it_too(long_record: ExampleData) -> None:
    said = {story.talks[0].background for story in case_stories()}
    written = {text.item_id: text for text in long_record.texts}
    told: set[int] = set()
    for item in long_record.items:
        if item.case is None or item.case.code in told or item.id not in written:
            continue
        told.add(item.case.code)
        text = written[item.id]
        if item.area_id == "area-far-illa" and text.background not in said:
            assert WEIGHS_ITSELF.search(text.talk), item.title


def test_nothing_is_called_what_belongs_to_boards(record: ExampleData, long_record: ExampleData) -> None:
    for text in all_texts(record) | all_texts(long_record):
        assert not (found := BOARD_WORDS.search(text)), f"{found}: {text}"


def test_no_staff_and_no_place_is_named_in_a_text(record: ExampleData) -> None:
    names = {part for person in record.persons for part in person.name.split() if len(part) > 2}
    places = {unit.locality for unit in record.units if unit.locality}
    schools = {unit.name for unit in record.units if unit.stages}
    for title, text in case_texts(record):
        words = set(re.findall(r"[\wÅÄÖåäöé-]+", text))
        assert not names & words, title
        assert not any(name in text for name in (*places, *schools)), title


def test_the_check_finds_nothing_direct(record: ExampleData, long_record: ExampleData) -> None:
    """The example's papers must be printable: the gate stands open for every text in it."""
    for text in all_texts(record) | all_texts(long_record):
        direct = [finding for finding in scan(text, EMPTY) if finding.severity is Severity.DIRECT]
        assert not direct, f"{[f.kind for f in direct]}: {text}"


def test_there_are_enough_written_stories_to_read() -> None:
    stories = case_stories()
    assert len(stories) >= 45
    assert len({story.key for story in stories}) == len(stories)
    assert len({story.heading for story in stories}) == len(stories)
    assert sum(1 for story in stories if len(story.talks) > 1) >= 10
    assert max(len(story.talks) for story in stories) == 3
    assert {story.stage for story in stories} == set(Stage) - {Stage.UNSTATED}
    for story in stories:
        for talk in story.talks:
            assert min(len(talk.background), len(talk.talk)) > 60, story.key
            assert talk.agreed, story.key
            assert 1 <= len(talk.tasks) <= 2, story.key
            assert all(task.outcome for task in talk.tasks), story.key
    assert len(topics()) >= 40
    assert len({topic.heading for topic in topics()}) == len(topics())
    assert all(topic.talk.background and topic.talk.talk and topic.talk.agreed for topic in topics())


def test_preschool_is_not_called_school() -> None:
    for story in case_stories():
        if story.stage is Stage.PRESCHOOL and story.area != "area-overgangar":
            text = " ".join(words_of(talk) for talk in story.talks)
            assert not re.search(r"\b[Ee]lev(en|ens|er)?\b|\b[Ss]kolan\b", text), story.key


def test_texts_are_written_as_one_writes(record: ExampleData, long_record: ExampleData) -> None:
    for text in all_texts(record) | all_texts(long_record):
        assert text == text.strip()
        assert not re.search(r" [.,;:?]|\.\.|[{}]|\s-\s|\"", text), text
