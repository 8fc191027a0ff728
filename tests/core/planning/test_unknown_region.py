"""The rule unknown-region, by example."""

import pytest

from afterword.core.model.happening import Closed, Meaning, Outcome
from afterword.testing import at
from tests.core.planning.cases import answer, case, meeting, plan

NOW = "Tue 13 Oct 2026 16:00"


@pytest.mark.parametrize(
    ("country", "region", "gap"),
    [
        ("XX", "", "No public holidays of XX are known; only its weekends count."),
        ("US", "US-ZZ", "The holidays of US-ZZ are not known; those of US count."),
    ],
)
def test_a_place_whose_holidays_are_not_known_is_asked_about(
    country: str, region: str, gap: str
) -> None:
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00"), country=country, region=region), NOW)
    (question,) = [each for each in planned.questions if each.id == "unknown-region"]
    assert question.asks == f"Is {region or country} where they work?"
    assert question.why.startswith(gap)


def test_a_place_that_is_known_is_not_asked_about() -> None:
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00"), region="US-NY"), NOW)
    assert "unknown-region" not in {each.id for each in planned.questions}


def test_a_place_is_not_asked_about_when_nothing_goes_there_any_more() -> None:
    closed = Closed(at=at("Tue 13 Oct 2026 15:30"), outcome=Outcome.WITHDRAWN)
    first = meeting("Tue 13 Oct 2026 15:00")
    assert plan(case(first, country="XX", happenings=(closed,)), NOW).questions == ()
    no = answer("Tue 13 Oct 2026 15:30", Meaning.REJECTION)
    farewell = plan(case(first, country="XX", happenings=(no,)), NOW)
    assert "unknown-region" in {each.id for each in farewell.questions}
