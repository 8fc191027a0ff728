"""What the planner makes of advice."""

import pytest

from afterword.core.model.followup import FollowUpState, Kind, Step
from afterword.testing import at
from tests.core.planning.cases import DANA, case, meeting, only, person, plan, rules, sent, window


def test_second_round_owes_new_thanks_and_forgets_the_old_date() -> None:
    first = meeting("Tue 13 Oct 2026 15:00", said="by Friday")
    second = meeting("Wed 21 Oct 2026 15:00", round=2)
    planned = plan(
        case(first, second, happenings=(sent("Wed 14 Oct 2026 09:00"),)), "Wed 21 Oct 2026 16:30"
    )
    assert only(planned, Kind.THANK_YOU).id == "thank-you-2-dana-whitfield"
    assert rules(only(planned, Kind.STATUS_CHECK)) == {"no-date-named"}


def test_a_missed_status_check_becomes_a_question() -> None:
    touched = (sent("Wed 14 Oct 2026 09:00"),)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=touched), "Mon 9 Nov 2026 09:00"
    )
    assert only(planned, Kind.STATUS_CHECK).state is FollowUpState.MISSED
    assert planned.next_step.do is Step.DECIDE


def test_the_recipients_own_zone_counts() -> None:
    people = (person(zone="Asia/Tokyo"),)
    thanks = only(
        plan(case(meeting("Tue 13 Oct 2026 15:00"), contacts=people), "Tue 13 Oct 2026 16:00"),
        Kind.THANK_YOU,
    )
    assert str(thanks.window.earliest.tzinfo) == "Asia/Tokyo"
    assert window(thanks)[1] == "Thu 15 08:00"


def test_people_of_one_name_in_other_letters_keep_apart_ids() -> None:
    names = ("José Ruiz", "Jose Ruiz", "李伟")
    from afterword.core.model.interview import Interviewer

    interview = meeting(
        "Tue 13 Oct 2026 15:00", interviewers=tuple(Interviewer(name=n) for n in names)
    )
    people = tuple(person(n) for n in names)
    planned = plan(case(interview, contacts=people), "Tue 13 Oct 2026 16:00")
    assert len({each.id for each in planned.follow_ups}) == len(planned.follow_ups) == 4


def test_names_are_the_same_whatever_their_capitals() -> None:
    from afterword.core.model.interview import Interviewer

    interview = meeting("Tue 13 Oct 2026 15:00", interviewers=(Interviewer(name="dana WHITFIELD"),))
    thanks = only(plan(case(interview), "Tue 13 Oct 2026 16:00"), Kind.THANK_YOU)
    assert (thanks.to, thanks.id) == (DANA, "thank-you-dana-whitfield")
    told = (sent("Wed 14 Oct 2026 09:00", to="DANA whitfield"),)
    done = plan(case(interview, happenings=told), "Wed 14 Oct 2026 10:00")
    assert all(each.kind is not Kind.THANK_YOU for each in done.follow_ups)


def test_several_due_letters_are_named_together_those_that_can_go_out_first() -> None:
    names = ("Zoe Adler", "Ann Boyd", "Luis Ortega")
    from afterword.core.model.interview import Interviewer

    interview = meeting(
        "Tue 13 Oct 2026 15:00", interviewers=tuple(Interviewer(name=n) for n in names)
    )
    people = (person(names[0], channels=()), *(person(n) for n in names[1:]))
    planned = plan(case(interview, contacts=people), "Wed 14 Oct 2026 09:00")
    thanks = [each.to for each in planned.follow_ups if each.kind is Kind.THANK_YOU]
    assert thanks == list(names)
    assert planned.next_step.follow_up == "thank-you-ann-boyd"
    assert planned.next_step.says.endswith("Then write to Luis Ortega and Zoe Adler as well.")


@pytest.mark.parametrize(
    ("now", "when"),
    [
        ("Mon 26 Oct 2026 10:00", "now"),
        ("Mon 26 Oct 2026 21:30", "from Tue 27 Oct 2026, 08:00 their time (New York)"),
        ("Sat 24 Oct 2026 10:00", "from Mon 26 Oct 2026, 08:00 their time (New York)"),
        ("Wed 28 Oct 2026 05:00", "from Wed 28 Oct 2026, 08:00 their time (New York)"),
    ],
)
def test_nobody_is_sent_to_write_at_night_or_on_a_rest_day(now: str, when: str) -> None:
    told = (sent("Wed 14 Oct 2026 09:00"),)
    step = plan(case(meeting("Tue 13 Oct 2026 15:00"), happenings=told), now).next_step
    assert step.says == (
        f"Send the status check to {DANA} {when}, by Fri 30 Oct 2026, 20:00 at the latest."
    )
    assert step.from_ is not None
    assert step.from_ >= at(now)


def test_nothing_is_counted_from_an_interview_that_was_called_off() -> None:
    first = meeting("Tue 13 Oct 2026 15:00", said="by 6 November")
    off = meeting("Tue 20 Oct 2026 15:00", round=2, cancelled=True)
    told = (sent("Wed 14 Oct 2026 09:00"),)
    now = "Tue 20 Oct 2026 16:00"
    with_it, without = (
        plan(case(first, off, happenings=told), now),
        plan(case(first, happenings=told), now),
    )
    assert with_it.follow_ups == without.follow_ups
