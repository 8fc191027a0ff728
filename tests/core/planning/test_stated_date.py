"""The rule stated-date, by example."""

import pytest

from afterword.core.model.followup import Kind, State
from afterword.core.model.happening import DateNamed, Meaning, Reply
from afterword.core.model.timeline import StatedTimeline
from afterword.testing import at, on
from tests.core.planning.cases import DANA, case, meeting, only, plan, rules, sent, window


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
