"""What is mutated, and the tests that ought to notice: the quickest and nearest first."""

from __future__ import annotations

from dataclasses import dataclass

_KEYS = (
    "tests/storage/test_keys_edges.py",
    "tests/storage/test_keys_and_slots.py",
    "tests/storage/test_record_users.py",
    "tests/storage/test_untrusted_files.py",
    "tests/storage/test_record_create.py",
    "tests/storage/test_record_open.py",
)
_LOG = (
    "tests/storage/test_log_chain.py",
    "tests/storage/test_log_spans.py",
    "tests/storage/test_untrusted_files.py",
    "tests/storage/test_record_transactions.py",
)
_ANCHOR = ("tests/storage/test_anchor_files.py", *_LOG, "tests/storage/test_record_open.py")
_BACKUP = (
    "tests/storage/test_backup_made.py",
    "tests/storage/test_backup_restore.py",
    "tests/storage/test_backup_hostile.py",
    "tests/storage/test_backup_thinning.py",
    "tests/storage/test_untrusted_files.py",
    "tests/storage/test_files_private.py",
)
_REPLACED = (
    "tests/storage/test_record_replaced.py",
    "tests/storage/test_record_transactions.py",
    "tests/faults/test_faults_replaced.py",
)
_GATE = (
    "tests/services/test_gate.py",
    "tests/services/test_gate_broken.py",
    "tests/services/test_drafts_and_sanering.py",
    "tests/services/test_no_case_text.py",
)
_RIGHTS = ("tests/services/test_rights.py", "tests/services/test_case_reading.py", "tests/services/test_log_review.py")


@dataclass(frozen=True)
class Target:
    """A module and its tests."""

    path: str
    tests: tuple[str, ...]

    @property
    def name(self) -> str:
        """Short, for the table."""
        return self.path.removeprefix("samverkan_desktop/").removesuffix(".py")


TARGETS: tuple[Target, ...] = tuple(
    Target(f"samverkan_desktop/{name}.py", tests)
    for name, tests in {
        "storage/keys": _KEYS,
        "storage/slots": _KEYS,
        "storage/slot_making": _KEYS,
        "storage/slot_file": _KEYS,
        "storage/recovery_key": ("tests/storage/test_keys_recovery_paper.py", *_KEYS),
        "storage/key_change": ("tests/services/test_key_change.py", *_KEYS),
        "storage/quick_slot": ("tests/storage/test_quick_slot.py", "tests/services/test_quick_unlock.py"),
        "storage/anchor": _ANCHOR,
        "storage/anchoring": _ANCHOR,
        "storage/access_log": (*_LOG, "tests/services/test_log_disposal.py", "tests/services/test_log_review.py"),
        "storage/backup": _BACKUP,
        "storage/backup_file": _BACKUP,
        "storage/restore": _BACKUP,
        "storage/thinning": ("tests/storage/test_backup_thinning.py", *_BACKUP),
        "storage/replaced": _REPLACED,
        "storage/file_watch": _REPLACED,
        "storage/free_pages": (
            "tests/storage/test_free_pages.py",
            "tests/storage/test_salvage.py",
            "tests/storage/test_check_answers.py",
        ),
        "storage/draft_file": ("tests/storage/test_draft_file.py", "tests/storage/test_files_private.py"),
        "services/attempts": ("tests/services/test_attempts.py",),
        "services/gate": _GATE,
        "services/guard": (*_GATE, "tests/services/test_inviting.py"),
        "services/approving": (
            "tests/services/test_approved_how.py",
            "tests/services/test_told_to_the_board.py",
            "tests/services/test_papers_service.py",
            *_GATE,
        ),
        "services/minutes": (
            "tests/services/test_papers_service.py",
            "tests/services/test_meetings_service.py",
            "tests/services/test_drafts_and_sanering.py",
            "tests/services/test_questions_and_follow_ups.py",
            "tests/services/test_undo.py",
            *_GATE,
        ),
        "services/papers": ("tests/services/test_papers_service.py", "tests/services/test_krets_papers.py", *_GATE),
        "services/exporting": ("tests/services/test_no_case_text.py", "tests/services/test_faults_service.py", *_GATE),
        "services/rights": _RIGHTS,
        "domain/rights": _RIGHTS,
    }.items()
)
