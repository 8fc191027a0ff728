"""The rule stated-date, by example."""

import pytest

from afterword.core.model.contact import Role
from afterword.core.model.followup import FollowUpState, Kind, State, Step
from afterword.core.model.happening import DateNamed, Meaning, Reply
from afterword.core.model.timeline import StatedTimeline
from afterword.testing import at, on
from tests.core.planning.cases import (
    DANA,
    answer,
    case,
    meeting,
    only,
    person,
    plan,
    rules,
    sent,
    window,
)


def test_stated_date_t7_asks_on_the_business_day_after_it_and_not_before() -> None:
    said = "We'll decide by the end of next week."
    planned = plan(case(meeting("Fri 16 Oct 2026 16:30", said=said)), "Fri 16 Oct 2026 17:00")
    status = only(planned, Kind.STATUS_CHECK)
    assert window(status) == ["Mon 26 07:00", "Mon 26 08:00", "Wed 28 12:00", "Fri 30 20:00"]
    assert rules(status) == {"stated-date"}
    assert planned.state is State.AWAITING_DATE
    assert any(each.kind == "status_check" for each in planned.not_now)


def test_stated_date_moves_when_they_name_another() -> None:
    moved = DateNamed(
        at=at("Thu 22 Oct 2026 10:00"),
        timing=StatedTimeline(said="We need until 6 November.", by=DANA),
    )
    first = meeting("Fri 16 Oct 2026 16:30", said="by the end of next week")
    planned = plan(case(first, happenings=(moved,)), "Thu 22 Oct 2026 11:00")
    assert window(only(planned, Kind.STATUS_CHECK))[0] == "Mon 09 07:00"


def test_a_date_the_person_gives_beats_the_words() -> None:
    timing = (StatedTimeline(said="soon", by=DANA, end=on("Wed 28 Oct 2026")),)
    planned = plan(case(meeting("Fri 16 Oct 2026 16:30", timing=timing)), "Fri 16 Oct 2026 17:00")
    assert window(only(planned, Kind.STATUS_CHECK))[0] == "Thu 29 07:00"


@pytest.mark.parametrize("promised", [None, StatedTimeline(said="Bear with us", by=DANA)])
def test_an_answer_after_the_date_begins_the_wait_anew(promised: StatedTimeline | None) -> None:
    asked = sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK)
    answer = Reply(
        at=at("Mon 26 Oct 2026 15:00"), sender=DANA, meaning=Meaning.STILL_DECIDING,
        promised=promised,
    )  # fmt: skip
    first = meeting("Fri 16 Oct 2026 16:30", said="by the end of next week")
    planned = plan(case(first, happenings=(asked, answer)), "Tue 27 Oct 2026 10:00")
    status = only(planned, Kind.STATUS_CHECK)
    assert rules(status) == {"no-date-named"}
    assert window(status)[1] == "Thu 05 08:00"


def test_an_answer_that_names_no_day_leaves_a_date_that_is_still_to_come() -> None:
    answer = Reply(at=at("Tue 20 Oct 2026 15:00"), sender=DANA, meaning=Meaning.STILL_DECIDING)
    first = meeting("Fri 16 Oct 2026 16:30", said="by 20 November")
    planned = plan(case(first, happenings=(answer,)), "Tue 20 Oct 2026 16:00")
    assert window(only(planned, Kind.STATUS_CHECK))[0] == "Mon 23 07:00"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("by Tuesday 3 November", ["Wed 04 07:00", "Wed 04 08:00", "Fri 06 12:00", "Tue 10 20:00"]),
        ("by Sunday 8 November", ["Mon 09 07:00", "Mon 09 08:00", "Thu 12 12:00", "Mon 16 20:00"]),
        ("by 25 November", ["Mon 30 07:00", "Mon 30 08:00", "Tue 01 12:00", "Thu 03 20:00"]),
    ],
)
def test_stated_date_t7_counts_business_days_after_it(said: str, expected: list[str]) -> None:
    """Wed 11 Nov is Veterans Day; Fri 27 Nov is a business day on which nobody is written to."""
    planned = plan(case(meeting("Fri 16 Oct 2026 16:30", said=said)), "Fri 16 Oct 2026 17:00")
    assert window(only(planned, Kind.STATUS_CHECK)) == expected


@pytest.mark.parametrize("meaning", [Meaning.AUTOMATIC, Meaning.THANKS])
def test_stated_date_t7_outlives_a_notice_and_a_line_of_thanks(meaning: Meaning) -> None:
    word = answer("Mon 19 Oct 2026 10:00", meaning)
    first = meeting("Fri 16 Oct 2026 16:30", said="by 6 November")
    planned = plan(case(first, happenings=(word,)), "Mon 19 Oct 2026 11:00")
    assert window(only(planned, Kind.STATUS_CHECK))[0] == "Mon 09 07:00"


def test_stated_date_t7_asks_the_recruiter_before_the_manager() -> None:
    people = (person(), person("Ruth Abel", role=Role.RECRUITER))
    first = meeting("Fri 16 Oct 2026 16:30", said="by 6 November")
    planned = plan(case(first, contacts=people), "Fri 16 Oct 2026 17:00")
    assert only(planned, Kind.STATUS_CHECK).to == "Ruth Abel"


def test_stated_date_t7_is_counted_on_the_clock_of_whoever_is_asked() -> None:
    people = (person(zone="Asia/Tokyo"),)
    first = meeting("Fri 16 Oct 2026 16:30", said="by 6 November")
    planned = plan(case(first, contacts=people), "Fri 16 Oct 2026 17:00")
    asked = only(planned, Kind.STATUS_CHECK).window.earliest
    assert (str(asked.tzinfo), f"{asked:%a %d %H:%M}") == ("Asia/Tokyo", "Mon 09 07:00")


def test_stated_date_t7_that_is_long_past_is_yours_to_decide() -> None:
    first = meeting("Fri 16 Oct 2026 16:30", said="by 23 October")
    happenings = (sent("Mon 19 Oct 2026 09:00"),)
    planned = plan(case(first, happenings=happenings), "Mon 2 Nov 2026 09:00")
    assert only(planned, Kind.STATUS_CHECK).state is FollowUpState.MISSED
    assert planned.next_step.do is Step.DECIDE


def test_stated_date_t7_holds_every_question_even_after_one_that_came_too_early() -> None:
    early = (
        sent("Tue 20 Oct 2026 09:00", Kind.STATUS_CHECK),
        sent("Tue 27 Oct 2026 09:00", Kind.REMINDER),
    )
    first = meeting("Fri 16 Oct 2026 16:30", said="by 27 November")
    planned = plan(case(first, happenings=early), "Wed 28 Oct 2026 09:00")
    assert planned.follow_ups == ()
    assert planned.stop is not None
    assert planned.stop.after > at("Fri 27 Nov 2026 23:59")
