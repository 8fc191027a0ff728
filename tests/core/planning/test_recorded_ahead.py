"""The rule recorded-ahead, by example."""

from afterword.core.model.adjustment import Adjust, Adjustment
from afterword.core.model.followup import Kind
from afterword.testing import at, on
from tests.core.planning.cases import DANA, case, meeting, of, plan, sent

FIRST = meeting("Tue 13 Oct 2026 15:00")
SLIP = sent("Thu 14 Oct 2027 09:00", Kind.STATUS_CHECK)


def test_a_message_dated_next_year_by_a_slip_silences_nothing_and_is_asked_about() -> None:
    planned = plan(case(FIRST, happenings=(SLIP,)), "Tue 27 Oct 2026 10:00")
    assert [each.to for each in of(planned, Kind.STATUS_CHECK)] == [DANA]
    asked = [each.asks for each in planned.questions if each.id == "recorded-ahead"]
    assert asked == ["The record has one thing for Thu 14 Oct 2027, 09:00: is the date right?"]


def test_several_are_asked_about_at_once() -> None:
    thanked = sent("Wed 14 Oct 2026 08:30")
    planned = plan(case(FIRST, happenings=(SLIP, thanked)), "Tue 13 Oct 2026 16:00")
    asked = [each.asks for each in planned.questions if each.id == "recorded-ahead"]
    first = "Wed 14 Oct 2026, 08:30"
    assert asked == [f"The record has 2 things, the first for {first}: is the date right?"]


def test_a_plan_as_seen_earlier_knows_nothing_of_what_came_later() -> None:
    wish = Adjustment(
        do=Adjust.SNOOZE,
        follow_up="status-check",
        on=on("Thu 29 Oct 2026"),
        at=at("Tue 20 Oct 2026 09:00"),
    )
    seen = plan(case(FIRST, happenings=(SLIP,), adjustments=(wish,)), "Mon 19 Oct 2026 09:00")
    bare = plan(case(FIRST), "Mon 19 Oct 2026 09:00")
    assert seen.follow_ups == bare.follow_ups


def test_what_is_recorded_counts_from_its_moment_on() -> None:
    thanked = sent("Wed 14 Oct 2026 08:30")
    planned = plan(case(FIRST, happenings=(thanked,)), "Wed 14 Oct 2026 08:30")
    assert of(planned, Kind.THANK_YOU) == []
    assert planned.questions == ()
