"""If this fails, whoever has the key shuts the log for everybody by spoiling a row of it (docs/faults.md F29)."""

from __future__ import annotations

from samverkan_desktop.storage import access_log, log_reading
from tests.storage.desk import Desk
from tests.storage.test_log_chain import NO_TRIGGERS, findings, with_rows


def test_a_time_made_unreadable_is_named_and_stops_nobody_from_reading_on(desk: Desk) -> None:
    """Whoever spoils one row must not be able to shut the whole log, or the record, for everybody."""
    key = with_rows(desk)
    desk.tamper(key, *NO_TRIGGERS, "UPDATE access_log SET instant = 'i går' WHERE number IN (1, 4)")
    with desk.open() as record:
        assert log_reading.first_instant(record) is not None
        assert [row.number for row in access_log.read(record.raw)][:4] == [1, 2, 3, 4]
    assert findings(desk) == [("edit", 1), ("edit", 4)]
