"""Moments in tests carry their weekday."""

from datetime import UTC, date, datetime

import pytest

from afterword.testing import at, on


def test_reads_a_moment_in_its_zone() -> None:
    assert at("Fri 14 Mar 2025 16:00", "Europe/London") == datetime(2025, 3, 14, 16, tzinfo=UTC)
    assert on("Fri 14 Mar 2025") == date(2025, 3, 14)


def test_refuses_a_wrong_weekday() -> None:
    with pytest.raises(ValueError, match="is a Fri"):
        at("Mon 14 Mar 2025 16:00")
