"""The record of one meeting."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from afterword.core.errors import InvalidRecord
from afterword.core.model.interview import Interview, Interviewer, OpenQuestion, Promise, Topic
from afterword.core.model.timeline import StatedTimeline


def interview(**changes: Any) -> Interview:
    """Make an interview of an hour in New York, with changes."""
    fields: dict[str, Any] = {
        "starts": datetime(2026, 10, 13, 14),
        "ends": datetime(2026, 10, 13, 15),
        "zone": "America/New_York",
    }
    return Interview(**(fields | changes))


def test_keeps_local_time_and_gives_the_instant() -> None:
    assert interview().end.astimezone(UTC) == datetime(2026, 10, 13, 19, tzinfo=UTC)


def test_refuses_an_end_before_the_start() -> None:
    with pytest.raises(InvalidRecord, match="before it starts") as caught:
        interview(ends=datetime(2026, 10, 13, 13))
    assert caught.value.field == "ends"


def test_refuses_an_interview_of_days() -> None:
    with pytest.raises(InvalidRecord, match="longer than a day"):
        interview(ends=datetime(2026, 10, 15, 13))


def test_refuses_an_offset_because_the_zone_says_where() -> None:
    with pytest.raises(InvalidRecord, match="has an offset"):
        interview(starts=datetime(2026, 10, 13, 14, tzinfo=UTC))


def test_refuses_round_zero() -> None:
    with pytest.raises(InvalidRecord, match="round is 0"):
        interview(round=0)


def test_refuses_an_interviewer_named_twice() -> None:
    with pytest.raises(InvalidRecord, match="stands twice"):
        interview(interviewers=(Interviewer(name="Dana"), Interviewer(name="dana")))


@pytest.mark.parametrize(
    "make",
    [
        lambda: Topic(about=""),
        lambda: Interviewer(name=" "),
        lambda: OpenQuestion(question=""),
        lambda: Promise(what=""),
    ],
)
def test_refuses_empty_parts(make: Any) -> None:
    with pytest.raises(InvalidRecord, match="has no"):
        make()


def test_a_stated_timeline_may_not_end_before_it_starts() -> None:
    with pytest.raises(InvalidRecord, match="before it starts"):
        StatedTimeline(said="next week", start=date(2026, 10, 23), end=date(2026, 10, 19))
