"""The rule never-bombard, by example."""

import pytest

from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from tests.core.planning.cases import answer, case, kinds, meeting, only, plan, rules, sent, window


def test_never_bombard_keeps_a_distance_to_the_thank_you() -> None:
    interview = meeting("Tue 13 Oct 2026 15:00", said="We decide tomorrow.")
    planned = plan(case(interview), "Tue 13 Oct 2026 16:00")
    status = only(planned, Kind.STATUS_CHECK)
    assert window(status)[0] == "Fri 16 07:00"
    assert "never-bombard" in rules(status)


@pytest.mark.parametrize(
    ("moment", "earliest"),
    [("Thu 22 Oct 2026 10:00", "Mon 26 07:00"), ("Fri 23 Oct 2026 10:00", "Tue 27 07:00")],
)
def test_never_bombard_lets_any_message_rest_for_two_business_days(
    moment: str, earliest: str
) -> None:
    touched = (sent("Wed 14 Oct 2026 09:00"), sent(moment, Kind.QUALIFICATION_UPDATE))
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00"), happenings=touched), moment)
    assert window(only(planned, Kind.STATUS_CHECK))[0] == earliest


def test_never_bombard_does_not_count_a_message_that_came_back() -> None:
    lost = sent("Thu 22 Oct 2026 10:00", Kind.QUALIFICATION_UPDATE)
    back = answer("Thu 22 Oct 2026 10:01", Meaning.BOUNCE)
    touched = (sent("Wed 14 Oct 2026 09:00"), lost, back)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=touched), "Thu 22 Oct 2026 11:00"
    )
    assert window(only(planned, Kind.STATUS_CHECK))[0] == "Tue 20 07:00"


def test_never_bombard_asks_twice_at_most_whoever_was_asked() -> None:
    twice = (
        sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK),
        sent("Tue 3 Nov 2026 09:00", Kind.REMINDER, "Luis Ortega"),
    )
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=twice), "Tue 24 Nov 2026 09:00"
    )
    assert planned.follow_ups == ()


def test_never_bombard_counts_anew_after_an_answer() -> None:
    twice = (
        sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK),
        sent("Tue 3 Nov 2026 09:00", Kind.REMINDER),
        answer("Wed 4 Nov 2026 09:00", Meaning.STILL_DECIDING),
        sent("Wed 4 Nov 2026 10:00", Kind.DELAY_ACK),
    )
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00"), happenings=twice), "Wed 4 Nov 2026 11:00")
    assert kinds(planned) == {Kind.STATUS_CHECK}
