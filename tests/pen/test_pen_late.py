"""A slow share ends a write after we have given it up. If these fail, somebody must mend a shared file by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from samverkan_desktop.services.pen_faults import ShareGone
from samverkan_desktop.storage import access_log
from samverkan_desktop.storage.pen import Share
from tests.pen.computers import Town, has, write

Late = Callable[[str, bool], None]


@pytest.fixture
def late(monkeypatch: pytest.MonkeyPatch) -> Late:
    """Let the next call be given up: it has come through all the same, or never does."""
    real = {name: getattr(Share, name) for name in ("leave", "take")}

    def once(name: str, comes: bool) -> None:
        def given_up(share: Share, *told: Any) -> None:
            monkeypatch.setattr(Share, name, real[name])
            if comes:
                real[name](share, *told)
            raise TimeoutError

        monkeypatch.setattr(Share, name, given_up)

    return once


def test_a_pen_left_late_is_taken_again_at_the_next_look(town: Town, late: Late) -> None:
    one = town.shared()
    late("leave", True)
    pen = town.one.pen(one)
    with pytest.raises(ShareGone):
        pen.leave()
    assert Share(town.pens).look().left
    write(one, "written on")
    seen = pen.looker()()
    assert (seen.mine, seen.again, seen.lost) == (True, True, False)
    pen.tell_again()
    pen.publish()
    assert not pen.looker()().again
    pen.leave()
    two = town.joined()
    assert has(two, "written on")
    actions = [row.action for row in access_log.read(two.record.raw) if "pennan" in row.action]
    assert actions == ["lämna pennan", "ta pennan", "lämna pennan"]
    two.close()
    one.close()


@pytest.mark.parametrize("comes", [True, False])
def test_taking_again_may_be_late_too(town: Town, late: Late, comes: bool) -> None:
    one = town.shared()
    late("leave", True)
    pen = town.one.pen(one)
    with pytest.raises(ShareGone):
        pen.leave()
    write(one, "written on")
    late("take", comes)
    assert pen.looker()().mine, "until it is known, one goes on as one did"
    assert pen.looker()().mine
    pen.publish()
    assert Share(town.pens).look().latest is not None
    assert not Share(town.pens).look().left
    one.close()


def test_somebody_else_who_took_it_meanwhile_has_it(town: Town, late: Late) -> None:
    one = town.shared()
    late("leave", True)
    pen = town.one.pen(one)
    with pytest.raises(ShareGone):
        pen.leave()
    two = town.two.take(town.joined())
    assert two.fault is None
    write(one, "too late")
    seen = pen.looker()()
    assert (seen.lost, seen.again) == (True, False)
    pen.stop(seen)
    one.close()
    one = town.one.open()
    note = town.one.pen(one).note
    assert note is not None
    assert (town.one.folder / note.aside).is_file(), "put aside, as always"
    one.close()
    two.session.close()


@pytest.mark.parametrize("first", [True, False], ids=["they", "we"])
def test_of_two_who_take_the_turn_that_ended_late_one_has_it(
    town: Town, late: Late, monkeypatch: pytest.MonkeyPatch, first: bool
) -> None:
    """The other is in the midst of taking when we take again."""
    one = town.shared()
    two = town.joined()
    late("leave", True)
    pen = town.one.pen(one)
    with pytest.raises(ShareGone):
        pen.leave()
    write(one, "written on")
    look, real = pen.looker(), Share.take
    seen = []

    def together(share: Share, claim: Any) -> None:
        monkeypatch.setattr(Share, "take", real)
        if first:
            real(share, claim)
            seen.append(look())
            return
        seen.append(look())
        real(share, claim)

    monkeypatch.setattr(Share, "take", together)
    turned = town.two.take(two)
    assert [each.lost for each in seen] == [first]
    assert turned.session.record.read_only is not first
    turned.session.close()
    one.close()


def test_closed_and_opened_again_it_is_offered_with_what_was_written(town: Town, late: Late) -> None:
    one = town.shared()
    town.joined().close()
    late("leave", True)
    pen = town.one.pen(one)
    with pytest.raises(ShareGone):
        pen.leave()
    write(one, "written on")
    one.close()
    one = town.one.open()
    assert one.record.read_only
    assert has(one, "written on")
    seen = town.one.pen(one).looker()()
    assert seen.broken
    taken = town.one.take(one)
    assert taken.fault is None
    assert has(taken.session, "written on"), "nothing was put aside"
    assert list(town.one.folder.glob("* ej publicerat *")) == []
    town.one.pen(taken.session).leave()
    two = town.two.open()
    assert has(two, "written on")
    two.close()
    taken.session.close()


def test_closed_without_a_word_more_the_leaving_stands(town: Town, late: Late) -> None:
    one = town.shared()
    late("leave", True)
    with pytest.raises(ShareGone):
        town.one.pen(one).leave()
    one.close()
    one = town.one.open()
    seen = town.one.pen(one).looker()()
    assert not seen.broken
    assert seen.look is not None
    assert seen.look.free
    taken = town.one.take(one)
    assert taken.fault is None
    taken.session.close()


def test_left_once_more_it_is_left(town: Town, late: Late) -> None:
    one = town.shared()
    late("leave", True)
    pen = town.one.pen(one)
    with pytest.raises(ShareGone):
        pen.leave()
    write(one, "written on")
    pen.leave()
    assert Share(town.pens).look().left
    two = town.two.take(town.joined())
    assert two.fault is None
    assert has(two.session, "written on")
    two.session.close()
    one.close()


def test_a_pen_taken_late_is_had_by_taking_it_once_more(town: Town, late: Late) -> None:
    one = town.shared()
    write(one, "a")
    town.one.pen(one).leave()
    two = town.joined()
    late("take", True)
    refused = town.two.take(two)
    assert isinstance(refused.fault, ShareGone)
    assert town.two.pen(refused.session).looker()().begun
    taken = town.two.take(refused.session)
    assert taken.fault is None
    assert has(taken.session, "a")
    write(taken.session, "b")
    town.two.pen(taken.session).publish()
    taken.session.close()
    one.close()


def test_a_file_shared_late_is_shared_by_doing_it_once_more(town: Town, late: Late) -> None:
    one = town.one.create()
    pen = town.one.pen(one)
    late("take", True)
    with pytest.raises(ShareGone):
        pen.share(town.share)
    pen.share(town.share)
    assert pen.mine
    two = town.joined()
    two.close()
    one.close()
