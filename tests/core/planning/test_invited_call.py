"""The rule invited-call, by example."""

from typing import Any

import pytest

from afterword.core.model.application import Application, ApplicationSource, Forbidden, Prohibition
from afterword.core.model.contact import Reach, Role
from afterword.core.model.followup import Kind
from afterword.core.model.happening import CallInvited, Meaning
from afterword.testing import at, on
from tests.core.planning.cases import (
    DANA,
    answer,
    case,
    kept_back,
    kinds,
    meeting,
    of,
    only,
    person,
    plan,
    rules,
    sent,
    window,
)

REACHES = (
    Reach(channel="email", address="dana@acme.example"),
    Reach(channel="phone", address="+1 555 010 0123"),
)


def invited(
    day: str, *happenings: Any, clock: str = "", said: str = "", **changes: Any
) -> Application:
    """Make an application in which Dana asked on Tue 13 Oct to be called."""
    asked = CallInvited(at=at("Tue 13 Oct 2026 15:00"), by=DANA, day=on(day), clock=clock)
    fields: dict[str, Any] = {"contacts": (person(channels=REACHES), person("Luis Ortega"))}
    return case(
        meeting("Tue 13 Oct 2026 15:00", said=said),
        happenings=(asked, sent("Wed 14 Oct 2026 09:00"), *happenings),
        **(fields | changes),
    )


def test_invited_call_t29_calls_on_the_day_they_named_in_the_better_hours() -> None:
    call = only(plan(invited("Wed 21 Oct 2026"), "Thu 15 Oct 2026 09:00"), Kind.STATUS_CHECK)
    assert call.channel == "phone"
    assert window(call) == ["Wed 21 09:00", "Wed 21 10:00", "Wed 21 11:30", "Thu 22 17:00"]
    assert rules(call) == {"invited-call"}


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("Mon 19 Oct 2026", ["Mon 19 10:00", "Mon 19 10:00", "Mon 19 11:30", "Tue 20 17:00"]),
        ("Fri 23 Oct 2026", ["Fri 23 09:00", "Fri 23 10:00", "Fri 23 11:30", "Mon 26 17:00"]),
        ("Sat 24 Oct 2026", ["Mon 26 10:00", "Mon 26 10:00", "Mon 26 11:30", "Tue 27 17:00"]),
        ("Thu 26 Nov 2026", ["Mon 30 10:00", "Mon 30 10:00", "Mon 30 11:30", "Tue 01 17:00"]),
    ],
)
def test_invited_call_t29_keeps_to_the_hours_of_a_telephone(day: str, expected: list[str]) -> None:
    call = only(plan(invited(day), "Thu 15 Oct 2026 09:00"), Kind.STATUS_CHECK)
    assert window(call) == expected


def test_invited_call_t29_at_the_time_they_fixed() -> None:
    planned = plan(invited("Wed 21 Oct 2026", clock="14:15"), "Thu 15 Oct 2026 09:00")
    assert window(only(planned, Kind.STATUS_CHECK))[1:3] == ["Wed 21 14:15", "Wed 21 14:45"]


def test_invited_call_t29_on_the_clock_of_whoever_is_called() -> None:
    people = (person(channels=REACHES, zone="Europe/London"),)
    planned = plan(invited("Wed 21 Oct 2026", contacts=people), "Thu 15 Oct 2026 09:00")
    call = only(planned, Kind.STATUS_CHECK)
    assert str(call.window.recommended_from.tzinfo) == "Europe/London"
    assert window(call)[1] == "Wed 21 10:00"


def test_invited_call_t29_replaces_the_written_question() -> None:
    planned = plan(invited("Wed 21 Oct 2026"), "Thu 15 Oct 2026 09:00")
    assert len(of(planned, Kind.STATUS_CHECK)) == 1
    assert "invited-call" in kept_back(planned, "status_check")


def test_invited_call_t29_goes_before_a_date_they_named() -> None:
    planned = plan(invited("Wed 21 Oct 2026", said="by 6 November"), "Thu 15 Oct 2026 09:00")
    assert only(planned, Kind.STATUS_CHECK).channel == "phone"


def test_invited_call_t29_that_reached_a_voicemail_is_followed_by_a_mail_a_week_later() -> None:
    called = sent("Wed 21 Oct 2026 10:15", Kind.STATUS_CHECK, channel="phone")
    planned = plan(invited("Wed 21 Oct 2026", called), "Wed 21 Oct 2026 11:00")
    assert kinds(planned) == {Kind.REMINDER}
    mail = only(planned, Kind.REMINDER)
    assert mail.channel == "email"
    assert window(mail)[0] == "Wed 28 07:00"


def test_invited_call_t29_that_was_answered_starts_the_wait_anew() -> None:
    called = sent("Wed 21 Oct 2026 10:15", Kind.STATUS_CHECK, channel="phone")
    spoke = answer(
        "Wed 21 Oct 2026 10:20", Meaning.STILL_DECIDING, channel="phone", said="by 6 November"
    )
    planned = plan(invited("Wed 21 Oct 2026", called, spoke), "Wed 21 Oct 2026 11:00")
    assert window(only(planned, Kind.STATUS_CHECK))[0] == "Mon 09 07:00"


def test_invited_call_t29_that_was_forgotten_leaves_the_field_to_the_written_question() -> None:
    planned = plan(invited("Wed 21 Oct 2026"), "Fri 23 Oct 2026 09:00")
    status = only(planned, Kind.STATUS_CHECK)
    assert (status.channel, rules(status)) == ("email", {"no-date-named"})


@pytest.mark.parametrize("meaning", [Meaning.NEXT_ROUND, Meaning.OFFER, Meaning.STILL_DECIDING])
def test_invited_call_t29_is_overtaken_by_what_they_write(meaning: Meaning) -> None:
    wrote = answer("Thu 15 Oct 2026 10:00", meaning)
    planned = plan(invited("Wed 21 Oct 2026", wrote), "Thu 15 Oct 2026 11:00")
    assert all(each.channel != "phone" for each in planned.follow_ups)
    assert "invited-call" not in kept_back(planned, "status_check")
    thanks = answer("Thu 15 Oct 2026 10:00", Meaning.THANKS)
    planned = plan(invited("Wed 21 Oct 2026", thanks), "Thu 15 Oct 2026 11:00")
    assert only(planned, Kind.STATUS_CHECK).channel == "phone"


def test_invited_call_t29_on_a_day_that_is_closed_says_why_it_moves() -> None:
    call = only(plan(invited("Sat 24 Oct 2026"), "Thu 15 Oct 2026 09:00"), Kind.STATUS_CHECK)
    assert "which is no day to call on" in call.reasons[0].because


def test_invited_call_t29_gives_way_to_a_prohibition() -> None:
    no_calls = (Prohibition(forbids=Forbidden.CALLS, said="No calls please."),)
    planned = plan(invited("Wed 21 Oct 2026", prohibitions=no_calls), "Thu 15 Oct 2026 09:00")
    assert all(each.channel != "phone" for each in planned.follow_ups)


def test_invited_call_t29_stays_on_its_day_whatever_else_is_to_be_written() -> None:
    """The thank-you may go until Fri 16 Oct; two business days of rest would end on Tue 20 Oct."""
    asked = CallInvited(at=at("Tue 13 Oct 2026 15:00"), by=DANA, day=on("Thu 15 Oct 2026"))
    application = case(
        meeting("Tue 13 Oct 2026 15:00", people=3),
        contacts=(person(channels=REACHES), person("Luis Ortega"), person("Mei Tanaka")),
        happenings=(asked,),
    )
    planned = plan(application, "Tue 13 Oct 2026 16:00")
    assert window(only(planned, Kind.STATUS_CHECK))[1] == "Thu 15 10:00"


def test_invited_call_asks_for_the_number_when_it_is_not_known() -> None:
    invited = CallInvited(at=at("Wed 14 Oct 2026 12:00"), by=DANA, day=on("Fri 16 Oct 2026"))
    application = case(meeting("Tue 13 Oct 2026 15:00"), happenings=(invited,))
    planned = plan(application, "Wed 14 Oct 2026 13:00")
    assert "phone-dana-whitfield" in {each.id for each in planned.questions}


def test_invited_call_that_may_not_be_made_replaces_no_question_in_writing() -> None:
    invited = CallInvited(at=at("Wed 14 Oct 2026 12:00"), by=DANA, day=on("Mon 26 Oct 2026"))
    application = case(
        meeting("Tue 13 Oct 2026 15:00"),
        happenings=(invited,),
        prohibitions=(Prohibition(forbids=Forbidden.CALLS),),
    )
    planned = plan(application, "Wed 21 Oct 2026 13:00")
    assert [each.channel for each in planned.follow_ups if each.kind is Kind.STATUS_CHECK] == [
        "email"
    ]
    assert "call-or-not" in {each.id for each in planned.questions}


def test_invited_call_t29_is_made_by_the_one_a_prohibition_does_not_hold_for() -> None:
    no_calls = (Prohibition(forbids=Forbidden.CALLS, allows=DANA),)
    planned = plan(invited("Wed 21 Oct 2026", prohibitions=no_calls), "Thu 15 Oct 2026 09:00")
    assert only(planned, Kind.STATUS_CHECK).channel == "phone"
    assert planned.questions == ()
    luis = (Prohibition(forbids=Forbidden.CALLS, allows="Luis Ortega"),)
    planned = plan(invited("Wed 21 Oct 2026", prohibitions=luis), "Thu 15 Oct 2026 09:00")
    assert only(planned, Kind.STATUS_CHECK).channel == "email"
    assert [each.id for each in planned.questions] == ["call-or-not"]


@pytest.mark.parametrize(
    "changes",
    [
        {"contacts": (person(no_contact=True), person("Luis Ortega"))},
        {"prohibitions": (Prohibition(forbids=Forbidden.CONTACT, allows="Luis Ortega"),)},
        {"source": ApplicationSource.AGENCY,
         "contacts": (person(), person("Luis Ortega", role=Role.AGENT))},
    ],
)  # fmt: skip
def test_invited_call_by_whoever_may_not_be_called_asks_for_no_number(changes: Any) -> None:
    planned = plan(invited("Wed 21 Oct 2026", **changes), "Thu 15 Oct 2026 09:00")
    assert "phone-dana-whitfield" not in {each.id for each in planned.questions}
    assert only(planned, Kind.STATUS_CHECK).to == "Luis Ortega"
