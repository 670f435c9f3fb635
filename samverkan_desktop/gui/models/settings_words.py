"""The settings in words: boards, school years, forums, users and backups as rows. Pure; no widget, no record."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from samverkan_desktop.domain.clock import local
from samverkan_desktop.domain.forums import Forum, Rhythm, RhythmKind
from samverkan_desktop.domain.municipality import Board
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.domain.swedish import capitalised, clock_time, decimal
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models.entries import Entry, by_name, period_chip, span
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.auto_backup import RED_AFTER_DAYS
from samverkan_desktop.services.backup_places import BackupRow, Places
from samverkan_desktop.services.user_admin import Account

_BETWEEN = " · "


def board_entries(boards: Iterable[Board], today: date) -> list[Entry]:
    """Return the boards: by name, each with its terms of office in order."""
    ordered = sorted(boards, key=lambda board: (by_name(board.name), board.valid_from))
    return [_board(board, today) for board in ordered]


def _board(board: Board, today: date) -> Entry:
    chip, tone = period_chip(board, today)
    ended = board.valid_to is not None and board.valid_to < today
    sub = _BETWEEN.join(filter(None, (board.chair, span(board))))
    if board.valid_from <= today and not ended:
        chip, tone = "", Tone.NEUTRAL  # a term of office always has its end
    return Entry(Row(id=board.id, title=board.name, sub=sub, chip=chip, tone=tone, faded=ended), ended)


def school_year_entries(years: Iterable[SchoolYear], today: date) -> list[Entry]:
    """Return the school years, latest first."""
    return [_school_year(year, today) for year in sorted(years, key=lambda year: year.autumn_start, reverse=True)]


def _school_year(year: SchoolYear, today: date) -> Entry:
    chip, tone = (tr("Förslag"), Tone.WARNING) if year.proposal else ("", Tone.NEUTRAL)
    if not year.proposal and today in year:
        chip, tone = tr("Nu"), Tone.BRAND
    sub = f"{year.autumn_start.isoformat()}–{year.spring_end.isoformat()}"
    return Entry(Row(id=year.id, title=year.name, sub=sub, chip=chip, tone=tone, faded=year.spring_end < today))


def forum_entries(forums: Iterable[Forum], today: date) -> list[Entry]:
    """Return the forums in their order."""
    return [_forum(forum, today) for forum in forums]


def _forum(forum: Forum, today: date) -> Entry:
    chip, tone = period_chip(forum, today)
    ended = forum.valid_to is not None and forum.valid_to < today
    if forum.dormant and not ended:
        chip, tone = tr("Vilar"), Tone.NEUTRAL
    sub = _BETWEEN.join((capitalised(words.rhythm(forum.rhythm)), words.label(forum.level)))
    row = Row(id=forum.id, title=forum.name, sub=sub, chip=chip, tone=tone, faded=ended or forum.dormant)
    return Entry(row, ended, also=words.label(forum.kind))


def promise_words(rhythm: Rhythm) -> str:
    """``Var sjätte vecka. Upp till 14 dagar senare räknas som i tid.``"""
    promise = f"{capitalised(words.rhythm(rhythm))}."
    if rhythm.kind is RhythmKind.WHEN_NEEDED:
        return tr("{promise} Inga möten väntas av sig själva.").format(promise=promise)
    if not rhythm.tolerance_days:
        return promise
    late = tr("1 dag") if rhythm.tolerance_days == 1 else tr("{n} dagar").format(n=rhythm.tolerance_days)
    return tr("{promise} Upp till {late} senare räknas som i tid.").format(promise=promise, late=late)


def days_advice(forum: Forum) -> str:
    """Say what does not fit between the last day for questions and the day of the agenda; nothing when all does."""
    if forum.question_days >= forum.agenda_days:
        return ""
    return tr(
        "Dagordningen skickas {agenda} dagar före mötet, men frågor tas emot ända till {questions} dagar före. "
        "Dagordningen går då ut innan alla frågor har kommit in."
    ).format(agenda=forum.agenda_days, questions=forum.question_days)


# --- users ---------------------------------------------------------------------------------------------------------


def account_entries(accounts: Iterable[Account]) -> list[Entry]:
    """Return the users."""
    return [_account(account) for account in accounts]


def _account(account: Account) -> Entry:
    chip, tone = capitalised(words.label(account.right)), Tone.BRAND if account.current else Tone.NEUTRAL
    since = tr("sedan {day}").format(day=account.added_on.isoformat())
    if not account.active:
        left = account.left_on.isoformat() if account.left_on else ""
        chip, tone, since = tr("Borttagen"), Tone.NEUTRAL, tr("till {day}").format(day=left)
    title = tr("{name} (du)").format(name=account.name) if account.current else account.name
    sub = _BETWEEN.join(filter(None, (account.function, since)))
    row = Row(id=account.id, title=title, sub=sub, chip=chip, tone=tone, faded=not account.active)
    return Entry(row, not account.active)


# --- backups -------------------------------------------------------------------------------------------------------


def age_words(latest: datetime | None, today: date) -> tuple[str, str, Tone]:
    """Return how old the latest backup is, a word for it and its tone."""
    if latest is None:
        return tr("Ingen säkerhetskopia är gjord än"), tr("Saknas"), Tone.DANGER
    at = local(latest)
    days = (today - at.date()).days
    when = tr("kl. {time}").format(time=clock_time(at.time()))
    if days <= 0:
        return tr("Senaste kopian: i dag {when}").format(when=when), tr("Färsk"), Tone.OK
    if days == 1:
        return tr("Senaste kopian: i går {when}").format(when=when), tr("Färsk"), Tone.OK
    told = tr("Senaste kopian: {day}, för {n} dagar sedan").format(day=at.date().isoformat(), n=days)
    if days < RED_AFTER_DAYS:
        return told, tr("Färsk"), Tone.OK
    return told, tr("Gammal"), Tone.DANGER


def backup_rows(found: Iterable[BackupRow], places: Places) -> list[Row]:
    """Return the backups, newest first."""
    return [_backup(backup, places) for backup in found]


def _backup(backup: BackupRow, places: Places) -> Row:
    second = places.second is not None and backup.path.parent == places.second
    where = tr("andra mappen") if second else tr("första mappen")
    if backup.instant is None:
        return Row(
            id=str(backup.path),
            title=backup.path.name,
            sub=_BETWEEN.join((where, tr("går inte att läsa: {why}").format(why=backup.problem))),
            chip=tr("Skadad"),
            tone=Tone.DANGER,
        )
    at = local(backup.instant)
    held = (
        tr("1 möte") if backup.meetings == 1 else tr("{n} möten").format(n=backup.meetings),
        tr("1 punkt") if backup.items == 1 else tr("{n} punkter").format(n=backup.items),
        tr("1 åtgärd") if backup.follow_ups == 1 else tr("{n} åtgärder").format(n=backup.follow_ups),
    )
    return Row(
        id=str(backup.path),
        title=tr("{day} kl. {time}").format(day=at.date().isoformat(), time=clock_time(at.time())),
        sub=_BETWEEN.join((*held, size_words(backup.size), where)),
    )


def size_words(size: int) -> str:
    """``1,4 MB``."""
    return f"{decimal(size / 1_000_000)}\u00a0MB"
