"""The rule promised-material, by example."""

from typing import Any

import pytest

from afterword import wiring
from afterword.core.model.application import Application
from afterword.core.model.followup import FollowUp, FollowUpState, Kind
from afterword.core.model.interview import Promise
from afterword.testing import at, on
from tests.core.planning.cases import (
    DANA,
    case,
    kinds,
    meeting,
    of,
    only,
    plan,
    rules,
    sent,
    window,
)

LIST, SAMPLE = "the checklist", "a work sample"


def promised(
    *promises: Promise,
    ends: str = "Tue 13 Oct 2026 15:00",
    happenings: tuple[Any, ...] = (),
    **changes: Any,
) -> Application:
    """Make an application in which something was promised."""
    return case(meeting(ends, promises=promises, **changes), happenings=happenings)


def alarms(follow_up: FollowUp) -> list[str]:
    """Give the moments at which it is called to mind."""
    return [f"{moment:%a %d %H:%M}" for moment in follow_up.alarms]


def test_promised_material_t16_rides_in_the_thank_you_and_has_its_alarms() -> None:
    planned = plan(promised(Promise(what=LIST, due=on("Fri 16 Oct 2026"))), "Tue 13 Oct 2026 16:00")
    assert Kind.MATERIALS not in kinds(planned)
    thanks = only(planned, Kind.THANK_YOU)
    assert thanks.includes == (LIST,)
    assert window(thanks) == ["Tue 13 16:00", "Wed 14 08:00", "Wed 14 12:00", "Thu 15 15:00"]
    assert alarms(thanks) == ["Thu 15 20:00", "Fri 16 18:00"]
    assert rules(thanks) == {"weekday-interview", "promised-material"}


def test_promised_material_t16_that_is_due_sooner_hurries_the_thank_you() -> None:
    planned = plan(promised(Promise(what=LIST, due=on("Wed 14 Oct 2026"))), "Tue 13 Oct 2026 16:00")
    assert window(only(planned, Kind.THANK_YOU))[3] == "Wed 14 20:00"


def test_promised_material_t16_goes_alone_when_the_thank_you_comes_too_late() -> None:
    """A note after a Friday waits for Monday; what is due on Friday does not."""
    planned = plan(
        promised(Promise(what=LIST, due=on("Fri 16 Oct 2026")), ends="Fri 16 Oct 2026 16:30"),
        "Fri 16 Oct 2026 16:45",
    )
    assert window(only(planned, Kind.MATERIALS)) == [
        "Fri 16 17:30",
        "Fri 16 17:30",
        "Fri 16 20:00",
        "Fri 16 20:00",
    ]
    assert only(planned, Kind.THANK_YOU).includes == ()


def test_promised_material_t16_goes_alone_once_the_thanks_are_sent() -> None:
    planned = plan(
        promised(
            Promise(what=LIST, due=on("Tue 20 Oct 2026")),
            happenings=(sent("Wed 14 Oct 2026 09:00"),),
        ),
        "Wed 14 Oct 2026 10:00",
    )
    assert window(only(planned, Kind.MATERIALS))[3] == "Tue 20 20:00"


def test_promised_material_t16_is_no_question_and_goes_before_a_named_date() -> None:
    planned = plan(
        promised(
            Promise(what=LIST, due=on("Tue 20 Oct 2026")),
            said="by 6 November",
            happenings=(sent("Wed 14 Oct 2026 09:00"),),
        ),
        "Wed 14 Oct 2026 10:00",
    )
    assert only(planned, Kind.MATERIALS).state is FollowUpState.DUE


@pytest.mark.parametrize(
    ("due", "latest"), [("Sun 18 Oct 2026", "Fri 16 20:00"), ("Thu 26 Nov 2026", "Wed 25 20:00")]
)
def test_promised_material_t16_due_on_a_rest_day_goes_on_the_last_day_before_it(
    due: str, latest: str
) -> None:
    planned = plan(
        promised(Promise(what=LIST, due=on(due)), happenings=(sent("Wed 14 Oct 2026 09:00"),)),
        "Wed 14 Oct 2026 10:00",
    )
    assert window(only(planned, Kind.MATERIALS))[3] == latest


@pytest.mark.parametrize(
    "kept",
    [
        sent("Wed 14 Oct 2026 09:00", includes=(LIST,)),
        sent("Wed 14 Oct 2026 09:00", Kind.MATERIALS),
    ],
)
def test_promised_material_t16_is_kept_once_it_went_along(kept: Any) -> None:
    application = promised(Promise(what=LIST), happenings=(kept,))
    planned = plan(application, "Wed 14 Oct 2026 10:00")
    assert not [1 for each in planned.follow_ups if LIST in each.includes]


def test_promised_material_t16_goes_to_whom_it_was_promised() -> None:
    planned = plan(
        promised(Promise(what=LIST, to="Luis Ortega"), Promise(what=SAMPLE), people=2),
        "Tue 13 Oct 2026 16:00",
    )
    includes = {each.to: each.includes for each in of(planned, Kind.THANK_YOU)}
    assert includes == {DANA: (SAMPLE,), "Luis Ortega": (LIST, SAMPLE)}


def test_promised_material_t16_with_a_later_date_waits_for_its_turn() -> None:
    planned = plan(
        promised(
            Promise(what=LIST, due=on("Fri 16 Oct 2026")),
            Promise(what=SAMPLE, due=on("Fri 30 Oct 2026")),
        ),
        "Tue 13 Oct 2026 16:00",
    )
    assert only(planned, Kind.THANK_YOU).includes == (LIST,)


def test_promised_material_t16_that_is_overdue_does_not_hide_the_next() -> None:
    application = promised(
        Promise(what=LIST, due=on("Fri 16 Oct 2026")),
        Promise(what=SAMPLE, due=on("Fri 30 Oct 2026")),
        happenings=(sent("Wed 14 Oct 2026 09:00"),),
    )
    both = only(plan(application, "Mon 19 Oct 2026 09:00"), Kind.MATERIALS)
    assert (both.includes, both.state) == ((LIST, SAMPLE), FollowUpState.DUE)
    assert window(both)[3] == "Fri 30 20:00"
    assert both.reasons[0].because == (
        "You promised: the checklist by Fri 16 Oct 2026, a work sample by Fri 30 Oct 2026."
    )


def test_promised_material_t16_that_was_forgotten_is_yours_to_decide() -> None:
    planned = plan(
        promised(
            Promise(what=LIST, due=on("Fri 16 Oct 2026")),
            happenings=(sent("Wed 14 Oct 2026 09:00"),),
        ),
        "Mon 19 Oct 2026 09:00",
    )
    assert only(planned, Kind.MATERIALS).state is FollowUpState.MISSED
    assert planned.next_step.says == (
        f"The last office hours for the material you promised to {DANA} ended on "
        "Fri 16 Oct 2026, 20:00. Send it now: a promise is kept, if late."
    )


def test_promised_material_t16_keeps_its_own_days_beside_a_thank_you_with_the_same_limits() -> None:
    """Both may go from Mon 19 Oct, 07:00 until Wed 21 Oct, 20:00, but are best on other days."""
    application = promised(
        Promise(what=LIST, due=on("Wed 21 Oct 2026")), ends="Fri 16 Oct 2026 20:30", people=3
    )
    decision = wiring.planner().decision(application, now=at("Fri 16 Oct 2026 21:00"))
    best = {v.joined.kind: v.window.recommended_from for v in decision.verdicts if v.window}
    assert f"{best[Kind.THANK_YOU]:%a %d %H:%M}" == "Mon 19 08:00"
    assert f"{best[Kind.MATERIALS]:%a %d %H:%M}" == "Tue 20 08:00"


def test_promised_material_t16_due_in_weeks_does_not_hold_the_question_for_weeks() -> None:
    planned = plan(
        promised(
            Promise(what=LIST, due=on("Mon 30 Nov 2026")),
            said="by 23 October",
            happenings=(sent("Wed 14 Oct 2026 09:00"),),
        ),
        "Wed 14 Oct 2026 10:00",
    )
    assert window(only(planned, Kind.STATUS_CHECK))[0] == "Mon 26 07:00"
