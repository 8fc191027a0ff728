"""The rule same-day-decision, by example."""

import pytest

from afterword.core.model.followup import FollowUp, Kind
from afterword.core.model.interview import Stage
from tests.core.planning.cases import DANA, case, meeting, of, only, plan, rules, sent, window


def thanks(ends: str, now: str = "", **changes: object) -> FollowUp:
    """Give the thank-you after an interview."""
    return only(plan(case(meeting(ends, **changes)), now or ends), Kind.THANK_YOU)


@pytest.mark.parametrize(
    ("said", "latest", "when"),
    [
        ("We decide today.", "Tue 13 20:00", "the day of the interview"),
        ("We decide tomorrow.", "Wed 14 12:00", "on Wednesday"),
    ],
)
def test_same_day_decision_t4_is_thanked_for_twenty_minutes_later_and_before_seven(
    said: str, latest: str, when: str
) -> None:
    note = thanks("Tue 13 Oct 2026 15:00", said=said)
    assert window(note) == ["Tue 13 15:20", "Tue 13 15:20", "Tue 13 19:00", latest]
    assert note.reasons[0].because == (
        f"They decide {when}: the note must be there before they meet."
    )
    assert rules(note) == {"same-day-decision"}


@pytest.mark.parametrize("stage", [Stage.SCREENING, Stage.SUPER_DAY])
def test_same_day_decision_t4_is_usual_after_a_screening_and_a_super_day(stage: Stage) -> None:
    note = thanks("Tue 13 Oct 2026 15:00", stage=stage)
    assert window(note) == ["Tue 13 15:20", "Tue 13 15:20", "Tue 13 19:00", "Wed 14 12:00"]


def test_same_day_decision_t4_does_not_wait_for_monday_on_a_friday() -> None:
    note = thanks("Fri 16 Oct 2026 16:30", stage=Stage.SUPER_DAY)
    assert window(note) == ["Fri 16 16:50", "Fri 16 16:50", "Fri 16 19:00", "Mon 19 12:00"]


def test_same_day_decision_t4_on_a_friday_knows_that_monday_is_the_next_business_day() -> None:
    note = thanks("Fri 16 Oct 2026 16:30", said="We decide on Monday.")
    assert window(note) == ["Fri 16 16:50", "Fri 16 16:50", "Fri 16 19:00", "Mon 19 12:00"]


def test_same_day_decision_t4_on_a_rest_day_wants_the_note_before_it() -> None:
    note = thanks("Fri 16 Oct 2026 16:30", said="We decide tomorrow.")
    assert window(note)[3] == "Fri 16 20:00"


def test_same_day_decision_t4_late_in_the_evening_goes_first_thing_in_the_morning() -> None:
    note = thanks("Tue 13 Oct 2026 20:30", stage=Stage.SCREENING)
    assert window(note) == ["Wed 14 07:00", "Wed 14 08:00", "Wed 14 12:00", "Wed 14 12:00"]


def test_same_day_decision_t4_beats_the_three_days_of_a_panel() -> None:
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00", people=4, said="We decide tomorrow.")),
        "Tue 13 Oct 2026 15:30",
    )
    notes = of(planned, Kind.THANK_YOU)
    assert len(notes) == 4
    assert {window(each)[3] for each in notes} == {"Wed 14 12:00"}


def test_same_day_decision_t4_that_has_been_made_leaves_the_usual_time() -> None:
    note = thanks("Tue 13 Oct 2026 15:00", "Wed 14 Oct 2026 13:00", said="We decide tomorrow.")
    assert rules(note) == {"weekday-interview"}
    assert window(note)[3] == "Thu 15 15:00"


def test_same_day_decision_t4_is_over_once_the_note_is_sent() -> None:
    told = (sent("Tue 13 Oct 2026 15:30"),)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00", said="We decide tomorrow."), happenings=told),
        "Tue 13 Oct 2026 16:00",
    )
    assert of(planned, Kind.THANK_YOU) == []
    assert planned.follow_ups[0].to == DANA


def test_a_decision_in_two_days_is_no_same_day_decision() -> None:
    note = thanks("Tue 13 Oct 2026 15:00", said="by Thursday")
    assert rules(note) == {"weekday-interview"}


def test_what_begins_today_is_not_waited_for_until_today() -> None:
    screening = meeting("Tue 13 Oct 2026 10:30", stage=Stage.SCREENING)
    says = plan(case(screening), "Tue 13 Oct 2026 10:35").next_step.says
    assert says.startswith(f"Send the thank-you to {DANA} on Tue 13 Oct 2026, 10:50-19:00")
