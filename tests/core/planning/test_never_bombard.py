"""The rule never-bombard, by example."""

from afterword.core.model.followup import Kind
from tests.core.planning.cases import case, meeting, only, plan, rules, window


def test_never_bombard_keeps_a_distance_to_the_thank_you() -> None:
    interview = meeting("Tue 13 Oct 2026 15:00", said="We decide tomorrow.")
    planned = plan(case(interview), "Tue 13 Oct 2026 16:00")
    status = only(planned, Kind.STATUS_CHECK)
    assert window(status)[0] == "Fri 16 07:00"
    assert "never-bombard" in rules(status)
