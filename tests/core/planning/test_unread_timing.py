"""The rule unread-timing, by example."""

from afterword.core.model.followup import Kind
from tests.core.planning.cases import case, meeting, only, plan, rules


def test_unread_timing_is_asked_for_and_never_guessed() -> None:
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00", said="You will hear soon.")), "Tue 13 Oct 2026 16:00"
    )
    assert [each.id for each in planned.questions] == ["timing-1"]
    assert rules(only(planned, Kind.STATUS_CHECK)) == {"no-date-named"}
