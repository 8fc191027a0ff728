"""The rule calls-uninvited, by example."""

from typing import Any

import pytest

from afterword import wiring
from afterword.core.model.application import Forbidden, Prohibition
from afterword.core.model.contact import Reach
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from afterword.core.planning.rule import Forbid
from tests.core.planning.cases import DANA, answer, case, meeting, only, person, plan

BOTH = (
    Reach(channel="email", address="dana@acme.example"),
    Reach(channel="phone", address="+1 555 010 0123"),
)


def channel(**changes: Any) -> str:
    """Give the channel of the status check to someone with a telephone."""
    contact = {key: changes.pop(key) for key in ("rapport", "preferred_channel") if key in changes}
    people = (person(channels=BOTH, **contact), person("Luis Ortega"))
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), contacts=people, **changes), "Tue 13 Oct 2026 16:00"
    )
    return only(planned, Kind.STATUS_CHECK).channel


def test_calls_uninvited_writes_to_those_who_have_not_asked_for_a_call() -> None:
    assert channel() == "email"
    assert channel(rapport=3) == "email"


def test_calls_uninvited_keeps_to_a_preference_for_the_telephone() -> None:
    assert channel(preferred_channel="phone") == "phone"


def test_calls_uninvited_gives_way_to_a_prohibition() -> None:
    no_calls = (Prohibition(forbids=Forbidden.CALLS, said="No calls please."),)
    assert channel(preferred_channel="phone", prohibitions=no_calls) == "email"


def advised(**changes: Any) -> list[str]:
    """Give what the rule itself says."""
    application = case(
        meeting("Tue 13 Oct 2026 15:00"),
        contacts=(person(**({"channels": BOTH} | changes.pop("contact", {}))),),
        **changes,
    )
    decision = wiring.planner().decision(application, now=meeting("Tue 13 Oct 2026 16:00").end)
    return [
        ban.because
        for rule, ban in decision.given
        if rule.name == "calls_uninvited" and isinstance(ban, Forbid)
    ]


def test_calls_uninvited_says_why() -> None:
    assert advised() == [f"{DANA} has not asked for a call, and nothing else speaks for one."]


@pytest.mark.parametrize(
    "changes",
    [
        {"contact": {"rapport": 2}},
        {"contact": {"preferred_channel": "phone"}},
        {"contact": {"channels": BOTH[:1]}},
        {"happenings": (answer("Tue 13 Oct 2026 15:30", Meaning.THANKS, channel="phone"),)},
    ],
)
def test_calls_uninvited_has_nothing_against_a_call_where_something_speaks_for_one(
    changes: dict[str, Any],
) -> None:
    assert advised(**changes) == []
