"""The rule missing-address, by example."""

from tests.core.planning.cases import case, meeting, person, plan


def test_missing_address_is_asked_for() -> None:
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), contacts=(person(channels=()),)),
        "Tue 13 Oct 2026 16:00",
    )
    assert [each.id for each in planned.questions] == ["address-dana-whitfield"]
