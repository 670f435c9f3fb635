"""If these fail, a new record starts with a hole: a law text that was not in force, a forum asking for a function
that does not exist, or general matters in which an individual case could be placed."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from samverkan_desktop.domain.forums import CasePolicy, Expectation, ForumKind, ItemKind
from samverkan_desktop.domain.law import citation
from samverkan_desktop.domain.participation import Sitting, missing_when_inviting
from samverkan_desktop.domain.register import Side
from samverkan_desktop.services import seeds

START = date(2026, 8, 17)


def test_ids_are_stable_and_used_once() -> None:
    functions, areas, law = seeds.functions(), seeds.areas(), seeds.law_references()
    for values, prefix in ((functions, "function-"), (areas, "area-"), (law, "law-")):
        ids = [value.id for value in values]
        assert len(ids) == len(set(ids))
        assert all(i.startswith(prefix) for i in ids)
    names = [f.name.casefold() for f in functions]
    assert len(names) == len(set(names)), "importing the catalogue twice must not make twins"


@pytest.mark.parametrize(
    "name",
    [
        "rektor", "biträdande rektor", "skolsköterska", "kurator", "specialpedagog", "skolpsykolog", "skolläkare",
        "studie- och yrkesvägledare", "speciallärare", "pedagog", "socialsekreterare", "jurist", "grundskolechef",
        "biträdande grundskolechef", "verksamhetsområdeschef", "enhetschef barn och familj", "familjebehandlare",
        "gruppchef, lokalpolisområdet", "kommunpolis", "fältassistent", "barnrättsstrateg", "fritidsledare",
        "socialsekreterare, mottagning", "socialjour", "företrädare för svenska kyrkan", "fritidschef",
        "ungdomsstödjare, mobila teamet", "resursteam heder", "förskollärare, öppna förskolan", "barnmorska, mvc",
    ],
)  # fmt: skip
def test_catalogue_holds_the_functions_named_in_the_sources(name: str) -> None:
    assert name in {f.name.casefold() for f in seeds.functions()}


def test_medical_branch_is_part_of_pupil_health() -> None:
    medical = {f.id for f in seeds.functions() if f.medical_branch}
    assert medical == {"function-skolskoterska", "function-skollakare"}
    assert medical <= {f.id for f in seeds.functions() if f.pupil_health}
    assert all(f.side is Side.SCHOOL for f in seeds.functions() if f.pupil_health)


def test_areas_hold_the_locked_minimum_and_shut_general_matters() -> None:
    by_id = {area.id: area for area in seeds.areas()}
    locked = {area.id for area in by_id.values() if area.locked}
    assert locked == {
        "area-generella",
        "area-overgangar",
        "area-far-illa",
        "area-sarskilt-stod",
        "area-insatser",
        "area-forebyggande",
    }
    assert not by_id["area-generella"].allow_cases
    assert by_id["area-far-illa"].allow_cases


@pytest.mark.parametrize(
    ("topic", "day", "cited"),
    [
        ("orosanmalan", date(2022, 5, 5), "14 kap. 1 § socialtjänstlagen (2001:453)"),
        ("orosanmalan", date(2025, 6, 30), "14 kap. 1 § socialtjänstlagen (2001:453)"),
        ("orosanmalan", date(2025, 7, 1), "19 kap. 1 § socialtjänstlagen (2025:400)"),
        ("sip", date(2026, 11, 21), "10 kap. 8 § andra stycket och 9 § socialtjänstlagen (2025:400)"),
        ("samverkan", date(2026, 11, 21), "socialtjänstlagen (2025:400)"),
        ("skolfranvaro", date(2026, 1, 1), "7 kap. 19 a § skollagen (2010:800)"),
    ],
)  # fmt: skip
def test_an_old_paper_prints_the_old_section(topic: str, day: date, cited: str) -> None:
    found = citation(seeds.law_references(), topic, day)
    assert found is not None
    assert found.cite() == cited


def test_no_topic_has_two_sections_in_force_the_same_day() -> None:
    by_topic: dict[str, list[tuple[date, date]]] = {}
    for law in seeds.law_references():
        by_topic.setdefault(law.topic, []).append((law.valid_from, law.valid_to or date.max))
    for topic, spans in by_topic.items():
        ordered = sorted(spans)
        for (_, ends), (begins, _) in pairwise(ordered):
            assert ends < begins, topic
            assert begins - ends == timedelta(days=1), f"{topic}: a gap without any law"


def test_where_the_section_is_unsure_the_act_alone_is_printed() -> None:
    unsure = [law for law in seeds.law_references() if not law.sure]
    assert unsure
    assert all(law.cite() == law.act for law in unsure)


def test_templates_name_only_functions_and_areas_that_exist() -> None:
    functions = {f.id for f in seeds.functions()}
    areas = {a.id: a for a in seeds.areas()}
    for forum in seeds.forum_templates(valid_from=START):
        named = {i for r in forum.requirements for i in r.function_ids}
        named |= {t.presenter_function_id for t in forum.template} | {forum.convener_function_id}
        named |= {forum.responsible_function_id}
        assert named - {""} <= functions, forum.id
        assert {t.area_id for t in forum.template} <= set(areas), forum.id
        assert forum.agenda_days >= 7
        assert forum.question_days > forum.agenda_days, (
            f"{forum.id}: the agenda goes out after the last day for questions"
        )


def test_consultation_asks_for_pupil_health_and_for_heads_only_at_first() -> None:
    forum = next(f for f in seeds.forum_templates(valid_from=START) if f.kind is ForumKind.CONSULTATION)
    assert forum.rhythm.describe() == "var sjätte vecka"
    assert forum.case_policy is CasePolicy.WITHOUT_NAMES
    later = date(2027, 2, 17)
    at_start = {i for r in forum.requirements_on(START, Expectation.SHALL) for i in r.function_ids}
    after = {i for r in forum.requirements_on(later, Expectation.SHALL) for i in r.function_ids}
    assert "function-forvaltningschef-social" in at_start
    assert "function-forvaltningschef-social" not in after
    health = [r for r in forum.requirements_on(later, Expectation.SHALL) if "function-kurator" in r.function_ids]
    assert health[0].function_ids == ("function-kurator", "function-skolskoterska")
    assert len(missing_when_inviting(forum, Sitting(later, ()))) == 5
    assert any(t.kind is ItemKind.STANDING and t.area_id == "area-lots-sip" and t.closing for t in forum.template)


def test_pupil_health_meetings_never_hold_a_case() -> None:
    forums = [f for f in seeds.forum_templates(valid_from=START) if f.kind is ForumKind.PUPIL_HEALTH]
    assert {f.rhythm.describe() for f in forums} == {"varje vecka", "varannan vecka", "varje månad"}
    assert all(f.case_policy is CasePolicy.NEVER for f in forums)
