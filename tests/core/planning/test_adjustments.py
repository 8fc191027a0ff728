"""What the person changes about a plan, and what stays as it is all the same (law 6)."""

from typing import Any

import pytest

from afterword.core.model.adjustment import Adjust, Adjustment
from afterword.core.model.application import Application
from afterword.core.model.followup import FollowUpState, Kind
from afterword.core.model.happening import Meaning, OtherOffer
from afterword.testing import at, on
from tests.core.planning.cases import (
    answer,
    case,
    kept_back,
    kinds,
    meeting,
    only,
    plan,
    rules,
    sent,
    window,
)

THANKED = sent("Wed 14 Oct 2026 09:00")
NOW = "Thu 15 Oct 2026 10:00"


def change(
    do: Adjust, follow_up: str = "status-check", day: str = "", **changes: Any
) -> Adjustment:
    """Make a change that was decided on Thu 15 Oct."""
    fields: dict[str, Any] = {"at": at("Thu 15 Oct 2026 09:00"), "why": "My reason."}
    if day:
        fields["on"] = on(day)
    return Adjustment(do=do, follow_up=follow_up, **(fields | changes))


def changed(
    *adjustments: Adjustment, said: str = "", happenings: tuple[Any, ...] = (THANKED,)
) -> Application:
    """Make an application with changes; without them the status check is for Fri 23 Oct."""
    return case(
        meeting("Tue 13 Oct 2026 15:00", said=said), happenings=happenings, adjustments=adjustments
    )


def test_a_snooze_puts_off_and_leaves_room() -> None:
    planned = plan(changed(change(Adjust.SNOOZE, day="Thu 5 Nov 2026")), NOW)
    status = only(planned, Kind.STATUS_CHECK)
    assert window(status) == ["Thu 05 07:00", "Thu 05 08:00", "Mon 09 12:00", "Thu 12 20:00"]
    assert status.reasons[-1].because == "You put it off until Thu 5 Nov 2026. My reason."
    on_the_day = plan(changed(change(Adjust.SNOOZE, day="Thu 5 Nov 2026")), "Thu 5 Nov 2026 13:00")
    assert only(on_the_day, Kind.STATUS_CHECK).state is FollowUpState.DUE


def test_a_snooze_to_a_day_before_its_time_changes_nothing() -> None:
    status = only(
        plan(changed(change(Adjust.SNOOZE, day="Mon 19 Oct 2026")), NOW), Kind.STATUS_CHECK
    )
    assert window(status)[:2] == ["Tue 20 07:00", "Fri 23 08:00"]
    assert "your-change" not in rules(status)


def test_a_pin_sets_the_day() -> None:
    status = only(plan(changed(change(Adjust.PIN, day="Wed 21 Oct 2026")), NOW), Kind.STATUS_CHECK)
    assert window(status) == ["Wed 21 07:00", "Wed 21 08:00", "Wed 21 20:00", "Wed 21 20:00"]
    assert "your-change" in rules(status)


def test_a_pin_to_a_rest_day_means_the_next_open_one() -> None:
    status = only(plan(changed(change(Adjust.PIN, day="Sat 24 Oct 2026")), NOW), Kind.STATUS_CHECK)
    assert window(status)[0] == "Mon 26 07:00"


def test_what_is_left_out_is_left_out_once() -> None:
    """The next word from them, and a nearer offer, ask for another message."""
    skip = change(Adjust.SKIP, "delay-ack-dana-whitfield", at=at("Tue 20 Oct 2026 12:00"))
    first = answer("Tue 20 Oct 2026 11:00", Meaning.STILL_DECIDING)
    planned = plan(changed(skip, happenings=(THANKED, first)), "Tue 20 Oct 2026 13:00")
    assert Kind.DELAY_ACK not in kinds(planned)
    second = answer("Tue 27 Oct 2026 11:00", Meaning.STILL_DECIDING)
    planned = plan(changed(skip, happenings=(THANKED, first, second)), "Tue 27 Oct 2026 13:00")
    assert Kind.DELAY_ACK in kinds(planned)
    skip = change(Adjust.SKIP, "offer-update", at=at("Tue 20 Oct 2026 12:00"))
    offers = [
        OtherOffer(at=at("Mon 19 Oct 2026 11:00"), answer_by=on("Fri 30 Oct 2026")),
        OtherOffer(at=at("Wed 21 Oct 2026 11:00"), answer_by=on("Wed 28 Oct 2026")),
    ]
    planned = plan(changed(skip, happenings=(THANKED, offers[0])), "Tue 20 Oct 2026 13:00")
    assert Kind.OFFER_UPDATE not in kinds(planned)
    planned = plan(changed(skip, happenings=(THANKED, *offers)), "Wed 21 Oct 2026 13:00")
    assert Kind.OFFER_UPDATE in kinds(planned)


@pytest.mark.parametrize("do", [Adjust.PIN, Adjust.SNOOZE])
def test_nothing_the_person_sets_comes_before_a_promised_date(do: Adjust) -> None:
    application = changed(change(do, day="Tue 20 Oct 2026"), said="by 6 November")
    status = only(plan(application, NOW), Kind.STATUS_CHECK)
    assert window(status)[0] == "Mon 09 07:00"


def test_a_pin_that_comes_too_early_says_so() -> None:
    application = changed(change(Adjust.PIN, day="Tue 20 Oct 2026"), said="by 6 November")
    assert only(plan(application, NOW), Kind.STATUS_CHECK).reasons[-1].because == (
        "You set it for Tue 20 Oct 2026, but it may not go before Mon 9 Nov 2026. My reason."
    )


def test_of_a_snooze_and_a_pin_the_later_one_holds() -> None:
    both = (
        change(Adjust.SNOOZE, day="Thu 5 Nov 2026"),
        change(Adjust.PIN, day="Wed 28 Oct 2026", at=at("Thu 15 Oct 2026 09:30")),
    )
    status = only(plan(changed(*both), NOW), Kind.STATUS_CHECK)
    assert window(status)[0] == "Wed 28 07:00"


def test_a_skip_leaves_one_out_with_the_reason() -> None:
    planned = plan(changed(change(Adjust.SKIP)), NOW)
    assert planned.follow_ups == ()
    assert kept_back(planned, "status_check")["your-change"] == "You left it out: My reason."


def test_a_skip_holds_until_they_write() -> None:
    word = answer("Tue 20 Oct 2026 10:00", Meaning.STILL_DECIDING, said="by 6 November")
    application = changed(change(Adjust.SKIP), happenings=(THANKED, word))
    assert Kind.STATUS_CHECK in kinds(plan(application, "Tue 20 Oct 2026 11:00"))


def test_a_kind_that_is_retired_stays_so_whatever_comes() -> None:
    word = answer("Tue 20 Oct 2026 10:00", Meaning.STILL_DECIDING, said="by 6 November")
    application = changed(change(Adjust.RETIRE), happenings=(THANKED, word))
    assert Kind.STATUS_CHECK not in kinds(plan(application, "Tue 20 Oct 2026 11:00"))


def test_retiring_the_thanks_of_one_round_retires_those_of_the_next() -> None:
    rounds = (meeting("Tue 13 Oct 2026 15:00"), meeting("Wed 21 Oct 2026 15:00", round=2))
    retired = (change(Adjust.RETIRE, "thank-you-dana-whitfield"),)
    planned = plan(case(*rounds, adjustments=retired), "Wed 21 Oct 2026 16:00")
    assert Kind.THANK_YOU not in kinds(planned)


TWICE = (
    THANKED,
    sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK),
    sent("Tue 3 Nov 2026 09:00", Kind.THANK_YOU),
)


def test_a_cap_is_gone_over_with_a_reason() -> None:
    """A message on Tue 3 Nov holds the reminder until Thu 5 Nov, unless one goes over it."""
    held = plan(changed(happenings=TWICE), "Tue 3 Nov 2026 10:00")
    assert window(only(held, Kind.REMINDER))[0] == "Thu 05 07:00"
    over = change(Adjust.OVERRIDE, "reminder", at=at("Tue 3 Nov 2026 09:30"))
    free = plan(changed(over, happenings=TWICE), "Tue 3 Nov 2026 10:00")
    assert window(only(free, Kind.REMINDER))[0] == "Mon 02 07:00"
    assert only(free, Kind.REMINDER).reasons[-1].because == "You go over a limit: My reason."


def test_no_reason_goes_over_a_promised_date() -> None:
    application = changed(change(Adjust.OVERRIDE), said="by 6 November")
    assert window(only(plan(application, NOW), Kind.STATUS_CHECK))[0] == "Mon 09 07:00"


@pytest.mark.parametrize("do", [Adjust.SNOOZE, Adjust.PIN])
def test_a_day_of_ones_own_holds_until_an_arranged_interview_has_begun(do: Adjust) -> None:
    first, second = meeting("Tue 13 Oct 2026 15:00"), meeting("Tue 27 Oct 2026 15:00", round=2)
    wish = change(do, day="Tue 17 Nov 2026")
    both = case(first, second, happenings=(THANKED,), adjustments=(wish,))
    status = only(plan(both, NOW), Kind.STATUS_CHECK)
    assert "your-change" in rules(status)
    assert window(status)[0] == "Tue 17 07:00"
    held = only(plan(both, "Wed 28 Oct 2026 09:00"), Kind.STATUS_CHECK)
    assert "your-change" not in rules(held)
