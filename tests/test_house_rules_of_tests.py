"""The safety net under all tests really catches. If it did not, a test could touch a developer's own record unseen."""

from __future__ import annotations

import logging
import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
import pytest

if TYPE_CHECKING:
    from tests.conftest import LogWatch

pytest_plugins = ("pytester",)

CONFTEST = Path(__file__).with_name("conftest.py")


@pytest.fixture
def inner(pytester: pytest.Pytester) -> pytest.Pytester:
    """A run of its own under the same safety net."""
    pytester.makeini("[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING\nfilterwarnings = error")
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    return pytester


def outcome(inner: pytest.Pytester, source: str) -> tuple[pytest.RunResult, dict[str, int]]:
    inner.makepyfile(source)
    result = inner.runpytest_subprocess("-p", "no:cacheprovider")
    return result, result.parseoutcomes()


def test_user_folders_lie_in_the_tests_own_home(user_home: Path) -> None:
    for folder in (platformdirs.user_data_dir("x"), platformdirs.user_config_dir("x"), str(Path.home())):
        assert Path(folder).is_relative_to(user_home)


def test_settings_of_the_developers_session_are_not_seen() -> None:
    assert not [name for name in os.environ if name.startswith("SAMVERKAN_")]


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="Windows has only internet sockets")
def test_unix_sockets_still_work() -> None:
    first, second = socket.socketpair()
    first.close()
    second.close()


def test_expected_log_line_passes(log_watch: LogWatch) -> None:
    log_watch.expect("^WARNING house: told .* beforehand$")
    logging.getLogger("house").warning("told %s beforehand", "you")


def test_network_fails_a_test_even_when_swallowed(inner: pytest.Pytester) -> None:
    result, counts = outcome(
        inner,
        """
        import contextlib, socket
        def test_it():
            with contextlib.suppress(Exception):
                socket.create_connection(("127.0.0.1", 9))
        """,
    )
    assert counts == {"passed": 1, "errors": 1}
    result.stdout.fnmatch_lines("*tried to reach the network*")


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("import logging\ndef test_it(): logging.getLogger('a').error('boo')", "*unexpected log line: ERROR a: boo*"),
        ("def test_it(log_watch): log_watch.expect('boo')", "*expected log line never came: boo*"),
    ],
)
def test_log_lines_are_watched(inner: pytest.Pytester, source: str, told: str) -> None:
    result, counts = outcome(inner, source)
    assert counts == {"passed": 1, "errors": 1}
    result.stdout.fnmatch_lines(told)


@pytest.mark.parametrize(
    "body",
    [
        "from PySide6.QtCore import qWarning; qWarning('boo')",
        "import warnings; warnings.warn('boo')",
        "from PySide6.QtCore import QTimer; QTimer.singleShot(0, slot); qtbot.wait(20)",
        "from PySide6.QtCore import QThread; t = type('T', (QThread,), {'run': slot}); x = t(); x.start(); x.wait()",
    ],
)
def test_qt_and_python_warnings_and_faults_in_slots_fail_a_test(inner: pytest.Pytester, body: str) -> None:
    source = f"def slot(*a): raise ValueError('boo')\ndef test_it(qtbot):\n    {body}\n"
    result, counts = outcome(inner, source)
    assert counts == {"failed": 1}
    result.stdout.fnmatch_lines("*boo*")
