"""Two users at two computers, doing whatever they like in any order. If this fails, a colleague's work is gone.

A machine of states (Hypothesis): write, undo, do again, agree, approve, lock, hand the pen over, take a backup, put it
back. What the record must hold is known at every step; at the end the oracle looks through both files (TRUST §4).
"""

from __future__ import annotations

import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from samverkan_desktop.domain.changes import NothingToUndo
from samverkan_desktop.domain.errors import SamverkanError, UserError
from samverkan_desktop.services.pen import Pen
from samverkan_desktop.services.pen_joining import join
from samverkan_desktop.services.pen_taking import Grip
from samverkan_desktop.services.records import open_session
from samverkan_desktop.services.restoring import put_back
from samverkan_desktop.services.user_admin import Right, UserAdmin
from samverkan_desktop.storage import access_log
from samverkan_desktop.storage.backup import make_backup
from samverkan_desktop.storage.errors import RecordReadOnly
from tests.faults.damage import prints
from tests.faults.oracle import require_nothing_readable, require_whole
from tests.faults.secretary import MARKER
from tests.pen.computers import CHEAP, Computer
from tests.services.builders import PASSPHRASE, USER, Town, new_town

COLLEAGUE, COLLEAGUES_PHRASE = "Bo Dal", "gurka lampa segel vinter torv"
MOST_MEETINGS = 3
PARTS = ("background", "talk", "agreed")
State = dict[str, str]


class TwoAtWork(RuleBasedStateMachine):
    """The record is open at both; one has the pen."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="tva-"))
        self.computers = (Computer(self.root / "ett", "DATOR-1"), Computer(self.root / "tva", "DATOR-2"))
        self.users = ((USER, PASSPHRASE), (COLLEAGUE, COLLEAGUES_PHRASE))
        self.towns: list[Town] = []
        self.pen = 0
        self.now: State = {}
        self.seen: list[State] = []
        """Every state since the one with the pen opened the record: undo leads to one of them."""
        self.kept: tuple[Path, State] | None = None
        self.approved: set[str] = set()
        self.done = 0

    @initialize()
    def begin(self) -> None:
        one, two = self.computers
        town = new_town(one.folder, CHEAP)
        UserAdmin(town.session).add(
            COLLEAGUE, function="sekreterare", right=Right.SECRETARY, passphrase=COLLEAGUES_PHRASE
        )
        share = self.root / "delad"
        share.mkdir()
        Pen(town.session, one.host).share(share)
        town.session.close()
        one.path = town.path
        two.path = two.folder / town.path.name
        join(share / f"{town.path.stem}.pennan", two.path)
        self.towns = [self._open(0), self._open(1)]
        self.now, self.seen = {}, []
        self.meet()

    def _open(self, who: int) -> Town:
        computer, (user, phrase) = self.computers[who], self.users[who]
        session = open_session(computer.path, passphrase=phrase, user=user, surroundings=computer.around)
        return Town(computer.path, session, computer.clock, computer.around)

    @property
    def town(self) -> Town:
        """The one with the pen."""
        return self.towns[self.pen]

    def _come_to(self, *, same: bool = False) -> None:
        """The record was opened anew: nothing can be undone; what it holds is what it held, if ``same``."""
        there = prints(self.town)
        assert not same or there == self.now, "what was saved is not there"
        assert not self.town.session.undo_label
        self.now, self.seen = there, [there]

    def _acted(self) -> None:
        self.now = prints(self.town)
        self.seen.append(self.now)
        self.done += 1

    def _open_items(self) -> list[str]:
        repositories = self.town.session.repositories
        return [item.id for item in repositories.items.all() if item.meeting_id not in self.approved]

    # --- what the one with the pen does ----------------------------------------------------------------------------

    @precondition(lambda self: not self._open_items() and len(self.approved) < MOST_MEETINGS)
    @rule()
    def meet(self) -> None:
        held = len(self.approved)
        self.town.full(date(2026, 9, 10) + timedelta(days=28 * held))
        self.town.session.forget()
        self._acted()
        self.seen = [self.now]

    @rule(
        part=st.sampled_from(("background", "talk", "agreed")), words=st.text("åäö x.", max_size=30), at=st.integers(0)
    )
    def write(self, part: str, words: str, at: int) -> None:
        if items := self._open_items():
            item = items[at % len(items)]
            self.town.minutes.save_part(item, part, f"{MARKER} {words}")
            assert getattr(self.town.minutes.text(item), part) == f"{MARKER} {words}"
            self._acted()

    @rule(at=st.integers(0))
    def agree(self, at: int) -> None:
        if items := self._open_items():
            self.town.act(self.town.session.repositories.items.get(items[at % len(items)]), f"{MARKER} bjud in")
            self._acted()

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self._undo()

    def _undo(self) -> None:
        could = bool(self.town.session.undo_label)
        try:
            self.town.session.undo()
        except NothingToUndo:
            assert not could
            return
        assert prints(self.town) in self.seen, "undo led to a state that never was"
        self._acted()

    @rule()
    def redo(self) -> None:
        could = bool(self.town.session.redo_label)
        try:
            self.town.session.redo()
        except NothingToUndo:
            assert not could
            return
        assert prints(self.town) in self.seen, "what was done again led to a state that never was"
        self._acted()

    @rule()
    def approve(self) -> None:
        for meeting in self.town.session.repositories.meetings.all():
            if meeting.id in self.approved or not meeting.is_held:
                continue
            try:
                self.town.approve(meeting)
            except UserError as fault:
                assert fault.sentence()
                assert "finish" not in self.town.session.undo_label
                self.now = prints(self.town)
                self.seen.append(self.now)
                return
            self.approved.add(meeting.id)
            self._acted()
            self.seen = [self.now]
            return

    @precondition(lambda self: self.approved)
    @rule()
    def change_what_is_approved(self) -> None:
        meeting = sorted(self.approved)[0]
        item = self.town.session.repositories.items.where(meeting_id=meeting)[0]
        with pytest.raises(UserError):
            self.town.minutes.save_part(item.id, "talk", "ändrat i efterhand")
        assert prints(self.town) == self.now

    # --- between the two -------------------------------------------------------------------------------------------

    @rule()
    def write_without_the_pen(self) -> None:
        other = self.towns[1 - self.pen]
        before = prints(other)
        with pytest.raises(RecordReadOnly):
            other.meeting(date(2027, 1, 14))
        assert prints(other) == before

    @rule()
    def lock(self) -> None:
        self.town.session.close()
        self.towns[self.pen] = self._open(self.pen)
        self._come_to(same=True)

    @rule()
    def hand_over(self) -> None:
        giver, taker = self.pen, 1 - self.pen
        Pen(self.towns[giver].session, self.computers[giver].host).leave()
        grip = Grip.of(self.towns[taker].session, self.computers[taker].host)
        self.towns[taker].session.close()
        turned = grip.take()
        assert turned.fault is None
        assert not turned.session.record.read_only, "the pen was left and could not be taken"
        computer = self.computers[taker]
        self.towns[taker] = Town(computer.path, turned.session, computer.clock, computer.around)
        self.towns[giver].session.close()
        self.towns[giver] = self._open(giver)
        assert self.towns[giver].session.record.read_only, "two have the pen"
        self.pen = taker
        self._come_to(same=True)

    @rule()
    def back_up(self) -> None:
        made = make_backup(self.town.session.record, self.root / "kopior")
        self.kept = (made.path, prints(self.town))

    @precondition(lambda self: self.kept is not None)
    @rule()
    def put_back(self) -> None:
        """Beside: what a backup held can be had again, whatever has happened since, by either of them."""
        assert self.kept is not None
        backup, held = self.kept
        target = self.root / "åter" / self.town.path.name
        target.parent.mkdir()
        user, phrase = self.users[self.pen]
        around = self.computers[self.pen].around
        done = put_back(backup, target, surroundings=around, user=user, passphrase=phrase)
        session = open_session(done.path, passphrase=phrase, user=user, surroundings=around, read_only=True)
        try:
            assert prints(Town(done.path, session, self.town.clock, around)) == held
        finally:
            session.close()
            shutil.rmtree(target.parent)

    # --- always, and at the end ------------------------------------------------------------------------------------

    @invariant()
    def the_record_holds_what_it_must(self) -> None:
        if self.towns:
            assert prints(self.town) == self.now
            assert not self.town.session.record.read_only
            assert self.towns[1 - self.pen].session.record.read_only

    def teardown(self) -> None:
        try:
            if self.towns:
                self.hand_over()  # so that both have seen everything
                for town in self.towns:
                    assert prints(town) == self.now
                    require_whole(town)
                    assert not access_log.verify_chain(town.session.record.raw, town.session.record.record_id)
                require_nothing_readable(self.root)
        finally:
            for town in self.towns:
                try:
                    town.session.close()
                except SamverkanError:
                    continue
            shutil.rmtree(self.root, ignore_errors=True)


TestTwoAtWork = TwoAtWork.TestCase
TestTwoAtWork.settings = settings(
    max_examples=max(4, settings().max_examples // 12),
    stateful_step_count=20,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # twenty steps are read sooner than they are made fewer
    suppress_health_check=list(HealthCheck),
)
