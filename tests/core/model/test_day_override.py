"""Days that someone changed."""

import pytest

from afterword.core.errors import InvalidRecord
from afterword.core.model.day_override import DayOverride, Level
from afterword.testing import on

DAY = on("Mon 28 Dec 2026")


@pytest.mark.parametrize("why", ["", "  ", "the plant\nis closed"])
def test_a_changed_day_needs_its_reason_on_one_line(why: str) -> None:
    with pytest.raises(InvalidRecord) as refused:
        DayOverride(day=DAY, level=Level.CLOSED, why=why)
    assert refused.value.field == "why"


def test_who_said_it_stands_on_one_line() -> None:
    with pytest.raises(InvalidRecord) as refused:
        DayOverride(day=DAY, level=Level.CLOSED, why="closed", by="Dana\u2028Whitfield")
    assert refused.value.field == "by"


def test_levels_are_words() -> None:
    assert [level.value for level in Level] == ["open", "quiet", "closed"]
