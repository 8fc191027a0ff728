"""The rule pertinent-news, by example."""

from typing import Any

import pytest

from afterword.core.model.application import Application
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Changed, Meaning, News
from afterword.testing import at
from tests.core.planning.cases import answer, case, kinds, meeting, only, plan, rules, sent, window


def news(moment: str = "Tue 20 Oct 2026 15:00", what: News = News.QUALIFICATION) -> Changed:
    """Make news about the candidate."""
    return Changed(at=at(moment), news=what, text="I passed the exam for crane supervisors")


def told(*happenings: Any, said: str = "") -> Application:
    """Make an application whose thank-you has gone out."""
    return case(
        meeting("Tue 13 Oct 2026 15:00", said=said),
        happenings=(sent("Wed 14 Oct 2026 09:00"), *happenings),
    )


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        (News.QUALIFICATION, Kind.QUALIFICATION_UPDATE),
        (News.AVAILABILITY, Kind.AVAILABILITY_UPDATE),
    ],
)
def test_pertinent_news_t15_is_told_on_the_next_business_day(what: News, kind: Kind) -> None:
    update = only(plan(told(news(what=what)), "Tue 20 Oct 2026 15:05"), kind)
    assert window(update) == ["Tue 20 15:00", "Wed 21 08:00", "Wed 21 12:00", "Tue 27 20:00"]
    assert rules(update) == {"pertinent-news"}


def test_pertinent_news_t15_goes_before_the_date_they_named_and_is_told_before_it() -> None:
    planned = plan(told(news(), said="by Friday 30 October"), "Tue 20 Oct 2026 15:05")
    update = only(planned, Kind.QUALIFICATION_UPDATE)
    assert window(update)[1] == "Wed 21 08:00"
    assert window(update)[3] == "Thu 29 20:00"


def test_pertinent_news_t15_on_the_eve_of_their_decision_goes_the_same_day() -> None:
    planned = plan(told(news(), said="by 21 October"), "Tue 20 Oct 2026 15:05")
    update = only(planned, Kind.QUALIFICATION_UPDATE)
    assert window(update) == ["Tue 20 15:00", "Tue 20 15:00", "Tue 20 20:00", "Tue 20 20:00"]


def test_pertinent_news_t15_of_a_friday_evening_waits_for_monday() -> None:
    planned = plan(told(news("Fri 23 Oct 2026 20:30")), "Fri 23 Oct 2026 21:00")
    assert window(only(planned, Kind.QUALIFICATION_UPDATE))[:2] == ["Mon 26 07:00", "Mon 26 08:00"]


def test_pertinent_news_t15_is_told_once() -> None:
    once = told(news(), sent("Wed 21 Oct 2026 09:00", Kind.QUALIFICATION_UPDATE))
    assert Kind.QUALIFICATION_UPDATE not in kinds(plan(once, "Wed 21 Oct 2026 10:00"))


def test_pertinent_news_t15_that_came_later_is_told_again() -> None:
    twice = told(
        news(),
        sent("Wed 21 Oct 2026 09:00", Kind.QUALIFICATION_UPDATE),
        news("Mon 26 Oct 2026 09:00"),
    )
    assert Kind.QUALIFICATION_UPDATE in kinds(plan(twice, "Mon 26 Oct 2026 10:00"))


def test_pertinent_news_t15_keeps_the_status_check_at_a_distance() -> None:
    """The update may go until Tue 27 Oct; two business days lie between it and a question."""
    planned = plan(told(news()), "Tue 20 Oct 2026 15:05")
    assert window(only(planned, Kind.STATUS_CHECK))[0] == "Thu 29 07:00"


def test_pertinent_news_t15_is_of_no_interest_after_a_rejection() -> None:
    no = answer("Wed 21 Oct 2026 09:00", Meaning.REJECTION)
    assert Kind.QUALIFICATION_UPDATE not in kinds(plan(told(news(), no), "Wed 21 Oct 2026 10:00"))
