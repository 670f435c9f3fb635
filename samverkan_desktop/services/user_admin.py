"""Who may open the record: slots and rights. What is done here is done at once and cannot be undone with Ctrl+Z."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain.clock import local
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.services.attempts import Attempts
from samverkan_desktop.services.key_change import KeyChange
from samverkan_desktop.services.recovery import in_groups
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.storage.errors import WrongPassphrase
from samverkan_desktop.storage.slot_making import Making
from samverkan_desktop.storage.slots import Slot
from samverkan_desktop.storage.users import Role, User

__all__ = ["Account", "AdministratorNeeded", "KeyChange", "LastAdministrator", "Making", "Right", "Slot", "UserAdmin"]


class Right(Labelled):
    """What a user may do in the program (never a *function* in the field); the values are storage's roles."""

    ADMINISTRATOR = Role.ADMINISTRATOR.value, "administratör"
    HEAD = Role.HEAD.value, "förvaltningschef"
    SECRETARY = Role.SECRETARY.value, "sekreterare"
    PUPIL_HEALTH = Role.PUPIL_HEALTH.value, "elevhälsa"
    REVIEWER = Role.REVIEWER.value, "granskare"
    READ_ONLY = Role.READ_ONLY.value, "bara läsa"


class AdministratorNeeded(UserError):
    exit_code = 1
    template = "Bara en administratör kan {what}. Inget har ändrats. Be {names} om hjälp."


class LastAdministrator(UserError):
    exit_code = 1
    template = (
        "{user} är filens enda administratör. Inget har ändrats. Ge först någon annan behörigheten administratör."
    )


@dataclass(frozen=True, kw_only=True)
class Account:
    """One who may open the record, or once could. ``current``: the one who has it open now."""

    id: str
    name: str
    function: str
    right: Right
    active: bool
    added_on: date
    left_on: date | None
    current: bool


@dataclass(frozen=True)
class UserAdmin:
    """The users of the open record. ``attempts`` counts wrong passphrases here as it does before a record is open."""

    session: Session
    attempts: Attempts | None = None

    def accounts(self) -> tuple[Account, ...]:
        """Return the users: those who may open the record first, by name."""
        users = self.session.record.users
        mine = self.session.record.user_id
        found = [_account(user, current=user.id == mine) for user in users.all()]
        return tuple(sorted(found, key=lambda account: (not account.active, account.name.casefold())))

    def may_administrate(self) -> bool:
        """Tell whether the one who has the record open may change its users: an administrator, or the printed key."""
        current = self.session.record.users.current()
        return current is None or current.role is Role.ADMINISTRATOR

    def guessable(self, name: str) -> tuple[str, ...]:
        """Return the words that make a passphrase of somebody's weak: their name, the municipality's."""
        return (name, *self._names())

    def add(self, name: str, *, function: str, right: Right, passphrase: str) -> Account:
        """Let one more open the record. Raises PassphraseTooWeak, UserExists."""
        self._require_administrator("lägga till användare")
        users = self.session.record.users
        added = users.add(name, function=function, role=right.value, passphrase=passphrase, names=self._names())
        return _account(added, current=False)

    def set_right(self, id: str, right: Right) -> None:
        """Let a user do more or less."""
        self._require_administrator("ändra behörigheter")
        users = self.session.record.users
        if users.get(id).role.value == right.value:
            return
        if right is not Right.ADMINISTRATOR:
            self._require_other_administrator(id)
        users.set_role(id, right.value)
        if id == self.session.record.user_id:
            self.session.refresh_rights()

    def set_function(self, id: str, function: str) -> None:
        """Say what a user is; it stands at the foot of papers.

        Which cases somebody hears may follow from it, so whoever does not hear all of them may not say it themselves.
        """
        record = self.session.record
        if id != record.user_id:
            self._require_administrator("ändra andras funktion")
        elif not self.session.rights.may(Deed.MINUTES):
            self._require_administrator("ändra din funktion")
        if record.users.get(id).function == function.strip():
            return
        changed = record.users.set_function(id, function)
        if id == record.user_id and changed.function:
            self.session.function = changed.function

    def begin_add(self, name: str, *, function: str, right: Right, passphrase: str) -> Making:
        """Begin `add`: what is returned is made on any thread, and written by `finish`."""
        self._require_administrator("lägga till användare")
        users = self.session.record.users
        return users.begin_add(name, function=function, role=right.value, new=passphrase, names=self._names())

    def begin_change_own(self, *, old: str, new: str) -> Making:
        """Begin `change_own_passphrase`. Raises TooSoon; a wrong passphrase comes out of `Making.make`: `refused`."""
        record = self.session.record
        if self.attempts is not None:
            self.attempts.require(record.path)
        return record.users.begin_change(record.user_id, old=old, new=new, names=self._names())

    def begin_reset(self, id: str, *, new: str) -> Making:
        """Begin `reset_passphrase`."""
        self._require_administrator("ge någon en ny lösenfras")
        return self.session.record.users.begin_reset(id, new=new, names=self._names())

    def finish(self, making: Making, slot: Slot) -> str:
        """Write what was made; return whose it is."""
        done = self.session.record.users.finish(making, slot)
        if making.asks_old and self.attempts is not None:
            self.attempts.succeeded(self.session, within=True)
        return done.id

    def refused(self, making: Making, fault: Exception) -> None:
        """Nothing was made: count it when the old passphrase was wrong."""
        if self.attempts is not None and making.asks_old and isinstance(fault, WrongPassphrase):
            self.attempts.failed(self.session.record.path)

    def change_own_passphrase(self, *, old: str, new: str) -> None:
        """Change the passphrase of the one who has the record open.

        Raises WrongPassphrase, PassphraseTooWeak, and TooSoon after several wrong ones.
        """
        making = self.begin_change_own(old=old, new=new)
        try:
            slot = making.make()
        except WrongPassphrase as fault:
            self.refused(making, fault)
            raise
        self.finish(making, slot)

    def reset_passphrase(self, id: str, *, new: str) -> None:
        """Give somebody who has forgotten theirs a new passphrase."""
        self._require_administrator("ge någon en ny lösenfras")
        self.session.record.users.reset_passphrase(id, new=new, names=self._names())

    def begin_remove(self, id: str) -> KeyChange:
        """Begin to let a user go: the record gets a new data key, and a new recovery key to be printed.

        Raises LastUser, LastAdministrator.
        """
        self._require_administrator("ta bort användare")
        self._require_other_administrator(id)
        users = self.session.record.users
        users.require_change(id)
        found = users.get(id)
        return KeyChange.begin(self.session, found.id, found.name)

    def begin_new_key(self) -> KeyChange:
        """Begin to change the data key because the printed key or a passphrase is out."""
        self._require_administrator("byta återställningsnyckel")
        self.session.record.users.require_change()
        return KeyChange.begin(self.session)

    def try_recovery_key(self, typed: str) -> int | None:
        """Hold a printed key against the record's; returns the first group that is wrong, None when it is right.

        That it was tried is logged, and how it went; never what was typed.
        """
        self._require_administrator("pröva återställningsnyckeln")
        record = self.session.record
        right, tried = in_groups(record.recovery_key()), in_groups(typed)
        wrong = next((n for n, group in enumerate(right) if n >= len(tried) or tried[n] != group), None)
        if wrong is None and len(tried) > len(right):
            wrong = len(right)
        record.log_read(
            "prova återställningsnyckel", kind="record", detail="stämmer" if wrong is None else "stämmer inte"
        )
        return None if wrong is None else wrong + 1

    def _names(self) -> tuple[str, ...]:
        municipality = Settings(self.session).municipality()
        return (municipality.name,) if municipality.name else ()

    def _administrators(self) -> list[User]:
        users = self.session.record.users.all(active_only=True)
        return [user for user in users if user.role is Role.ADMINISTRATOR]

    def _require_administrator(self, what: str) -> None:
        if not self.may_administrate():
            names = ", ".join(user.name for user in self._administrators()) or "den som har återställningsnyckeln"
            raise AdministratorNeeded(what=what, names=names)

    def _require_other_administrator(self, id: str) -> None:
        administrators = self._administrators()
        if [user.id for user in administrators] == [id]:
            raise LastAdministrator(user=administrators[0].name)


def _account(user: User, *, current: bool) -> Account:
    return Account(
        id=user.id,
        name=user.name,
        function=user.function,
        right=next(right for right in Right if right.value == user.role.value),
        active=user.active,
        added_on=local(user.added_at).date(),
        left_on=None if user.left_at is None else local(user.left_at).date(),
        current=current,
    )
