"""The rule panel-interview, by example."""

from afterword.core.model.followup import Kind
from tests.core.planning.cases import DANA, case, meeting, only, plan, rules, window


def test_panel_interview_t5_thanks_each_member_until_the_third_business_day() -> None:
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00", people=4)), "Wed 14 Oct 2026 09:00")
    thanks = [each for each in planned.follow_ups if each.kind is Kind.THANK_YOU]
    assert len({each.to for each in thanks}) == len({each.id for each in thanks}) == 4
    assert all(window(each)[3] == "Fri 16 20:00" for each in thanks)
    assert all("panel-interview" in rules(each) for each in thanks)
    assert only(planned, Kind.STATUS_CHECK).to == DANA
