"""Search: if these fail, a case is not found again, or words someone removed are still on the disk."""

from __future__ import annotations

import unicodedata

import pytest

from samverkan_desktop.storage.session import Record
from tests.storage.desk import MARKER, Desk


def filled(desk: Desk) -> Record:
    record = desk.create()
    with record.transaction("fill"):
        put = record.search.put
        put("meeting", "m1", title="Konsultationsmöte 7/2026", forum_id="f1")
        put(
            "item",
            "i1",
            title="Ärende K7",
            body="Långvarig frånvaro på mellanstadiet.\nÅtgärd: möte i höst.",
            forum_id="f1",
        )
        put("item", "i2", title="Ärende K8", body="Övergång till högstadiet, covid-19 och ångest.", forum_id="f2")
        put("item", "i3", title="Generellt", body="Angest utan ring ska inte finna den med. Idén.", forum_id="f1")
    return record


def found(record: Record, text: str, **more: object) -> list[str]:
    return [hit.object_id for hit in record.search.find(text, **more)]  # type: ignore[arg-type]  # passed through


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("frånvaro", ["i1"]),
        ("FRÅNVARO", ["i1"]),
        ("från", ["i1"]),
        ("frånvaron", []),
        ("mellan möt", ["i1"]),
        ("stadiet", ["i1", "i2"]),  # from inside
        ("varig", ["i1"]),
        ("ig", []),  # two letters begin a word or find nothing
        ("ärende k", ["i1", "i2"]),
        ("k7", ["i1"]),
        ("ÅNGEST", ["i2"]),
        ("angest", ["i3"]),
        ("ide", ["i3"]),
        ('"långvarig frånvaro"', ["i1"]),
        ('"frånvaro långvarig"', []),
        ('"långvarig från"', []),
        ('"långvarig från', ["i1"]),  # still being typed
        ("covid-19", ["i2"]),
        ("ovid-19", []),
        ("7/2026", ["m1"]),
        ("026", []),  # a number is no part of another
        ("konsult", ["m1"]),
        ("övergång ", ["i2"]),
        ("% _", []),
    ],
)
def test_words_find_their_objects(desk: Desk, text: str, there: list[str]) -> None:
    with filled(desk) as record:
        assert sorted(found(record, text)) == there


def test_word_typed_with_loose_accents_is_the_same(desk: Desk) -> None:
    with filled(desk) as record:
        assert found(record, unicodedata.normalize("NFD", "ångest")) == ["i2"]
        with record.transaction("x"):
            record.search.put("item", "i9", title=unicodedata.normalize("NFD", "Överlämning"))
        assert found(record, "överlämning") == ["i9"]


@pytest.mark.parametrize(
    "text",
    ["", " ", "*", '"', '""', '"""', "AND", "a OR b", "(", "^a", "-a", "å'; DROP TABLE users", "\x00", "\ud800", "+"],
)
def test_any_text_is_safe(desk: Desk, text: str) -> None:
    with filled(desk) as record:
        found(record, text)
        assert record.users.all()


def test_filters_and_limit(desk: Desk) -> None:
    with filled(desk) as record:
        assert found(record, "ärende", forum_ids=["f2"]) == ["i2"]
        assert found(record, "k", kinds=["meeting"]) == ["m1"]
        assert found(record, "ärende", kinds=[]) == []
        assert len(found(record, "ärende", limit=1)) == 1
        assert len(found(record, "ärende", limit=None)) == 2


def test_where_words_begin_comes_first_then_the_newest(desk: Desk) -> None:
    with filled(desk) as record:
        with record.transaction("x"):
            record.search.put("item", "i5", title="Möte", body="annat")
            record.search.put("item", "i6", title="Annat", body="ett styrgruppsmöte")
            record.search.put("item", "i7", title="Annat", body="ett möte")
        assert found(record, "möte") == ["i7", "i5", "i1", "i6", "m1"]
        assert [hit.inside for hit in record.search.find("möte")] == [False, False, False, True, True]
        hit = record.search.find("frånvaro")[0]
        assert (hit.kind, hit.forum_id) == ("item", "f1")


def test_new_words_replace_the_old(desk: Desk) -> None:
    with filled(desk) as record:
        with record.transaction("x"):
            record.search.put("item", "i1", title="Ärende K7", body="Nu om skridskor.", forum_id="f3")
        assert found(record, "frånvaro") == []
        assert found(record, "skridskor", forum_ids=["f3"]) == ["i1"]


def test_removed_object_is_gone(desk: Desk) -> None:
    with filled(desk) as record:
        with record.transaction("x"):
            record.search.remove("item", "i1")
            record.search.remove("item", "finns inte")
        assert found(record, "frånvaro") == []
        with record.transaction("x"):
            record.search.clear(forum_id="f1")
        assert found(record, "ärende") == ["i2"]
        with record.transaction("x"):
            record.search.clear()
        assert found(record, "ärende") == []


def test_removed_words_leave_the_pages(desk: Desk) -> None:
    """Sanering: an identifier found later must not stay in pages that are free (decrypted)."""
    with filled(desk) as record:
        with record.transaction("x"):
            for number in range(50):
                record.search.put("item", f"x{number}", title=f"a {number}", body=f"{MARKER.lower()} bland {number}")
        with record.transaction("x"):
            for number in range(50):
                record.search.put("item", f"x{number}", title=f"a {number}", body="sanerat")
            record.search.remove("item", "x7")
        assert record.raw.execute("PRAGMA secure_delete").fetchone()[0] == 1
        rows = [row for (row,) in record.raw.execute("SELECT words FROM search_entry")]
        assert rows
        assert not [row for row in rows if MARKER.lower()[:6] in row]


def test_rolled_back_words_are_not_found(desk: Desk) -> None:
    with filled(desk) as record:
        with pytest.raises(ZeroDivisionError), record.transaction("x"):
            record.search.put("item", "i9", title="Bortvald")
            _ = 1 / 0
        assert found(record, "bortvald") == []
