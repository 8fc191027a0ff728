"""The record of one case."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from afterword.core.errors import InvalidRecord
from afterword.core.model.adjustment import Adjust, Adjustment
from afterword.core.model.application import Application, Requirement, renamed
from afterword.core.model.candidate import Candidate
from afterword.core.model.checked import as_kept
from afterword.core.model.contact import Contact
from afterword.core.model.happening import DateNamed, Meaning, Reply
from afterword.core.model.interview import Interview, Interviewer, OpenQuestion, Promise
from afterword.core.model.timeline import StatedTimeline
from afterword.testing import at


def application(**changes: Any) -> Application:
    """Make an application at Acme with one interview by Dana, with changes."""
    fields: dict[str, Any] = {
        "id": "acme",
        "candidate": Candidate(name="Alex Morgan"),
        "company": "Acme",
        "role": "Shift Lead",
        "contacts": (Contact(name="Dana Whitfield"),),
        "interviews": (
            Interview(
                starts=datetime(2026, 10, 13, 14),
                ends=datetime(2026, 10, 13, 15),
                zone="America/New_York",
                interviewers=(Interviewer(name="Dana Whitfield"),),
                timing=(StatedTimeline(said="By Friday.", by="Dana Whitfield"),),
            ),
        ),
    }
    return Application(**(fields | changes))


@pytest.mark.parametrize(
    "id_", ["", "Acme", "acme corp", "acme--x", "-acme", "ac/me", "acmé", "a" * 201]
)
def test_refuses_an_id_that_is_not_made_of_words(id_: str) -> None:
    with pytest.raises(InvalidRecord, match="is not an id"):
        application(id=id_)


def test_refuses_a_line_that_no_name_needs() -> None:
    application(company="a" * 500)
    with pytest.raises(InvalidRecord, match="the company has 501 characters"):
        application(company="a" * 501)


@pytest.mark.parametrize(("field", "value"), [("company", " "), ("role", "")])
def test_refuses_a_case_without_company_or_role(field: str, value: str) -> None:
    with pytest.raises(InvalidRecord, match=f"no {field}"):
        application(**{field: value})


@pytest.mark.parametrize(("country", "region"), [("usa", ""), ("us", ""), ("US", "GB-ENG")])
def test_refuses_a_country_or_region_that_is_not_a_code(country: str, region: str) -> None:
    with pytest.raises(InvalidRecord):
        application(country=country, region=region)


def test_the_united_kingdom_is_written_with_its_code() -> None:
    with pytest.raises(InvalidRecord) as refused:
        application(country="UK")
    assert refused.value.do == "write GB"
    with as_kept():
        assert application(country="UK").country == "UK"


def test_refuses_two_contacts_of_one_name() -> None:
    twice = (Contact(name="Dana Whitfield"), Contact(name="dana whitfield"))
    with pytest.raises(InvalidRecord, match="stands twice"):
        application(contacts=twice)


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"interviewers": (Interviewer(name="Lee"),)}, "interviews.0.interviewers.0.name"),
        (
            {"open_questions": (OpenQuestion(question="Who?", to="Lee"),)},
            "interviews.0.open_questions.0.to",
        ),
        ({"promises": (Promise(what="it", to="Lee"),)}, "interviews.0.promises.0.to"),
        ({"timing": (StatedTimeline(said="Soon", by="Lee"),)}, "interviews.0.timing.0.by"),
    ],
)
def test_refuses_people_who_are_not_contacts(changes: dict[str, Any], path: str) -> None:
    interview = replace(application().interviews[0], **changes)
    with pytest.raises(InvalidRecord, match="not among the contacts") as caught:
        application(interviews=(interview,))
    assert caught.value.field == path


def test_refuses_a_requirement_without_a_need() -> None:
    with pytest.raises(InvalidRecord):
        Requirement(need="")


def test_finds_people_whatever_the_capitals() -> None:
    case = application()
    assert case.contact("DANA WHITFIELD") is case.contacts[0]
    assert case.interviewer("dana whitfield") == (
        (case.interviews[0], case.interviews[0].interviewers[0]),
    )


def test_collects_all_that_was_said_about_timing_oldest_first() -> None:
    later = StatedTimeline(said="Another week.")
    last = StatedTimeline(said="By Monday.")
    case = application(
        happenings=(
            DateNamed(at=at("Thu 22 Oct 2026 09:00"), timing=last),
            Reply(
                at=at("Tue 20 Oct 2026 09:00"),
                sender="Dana Whitfield",
                meaning=Meaning.STILL_DECIDING,
                promised=later,
            ),
        )
    )
    assert [timing.said for _, _, timing in case.timings] == [
        "By Friday.",
        "Another week.",
        "By Monday.",
    ]


def test_the_last_interview_is_the_one_that_ended_last() -> None:
    first = application().interviews[0]
    second = replace(
        first, round=2, starts=datetime(2026, 10, 20, 9), ends=datetime(2026, 10, 20, 10)
    )
    assert application(interviews=(second, first)).last_interview is second
    assert application(interviews=()).last_interview is None


@pytest.mark.parametrize(
    ("follow_up", "becomes"),
    [
        ("thank-you-dan-leeson", "thank-you-dan-leeson"),
        ("thank-you-dan-lee", "thank-you-daniel-lee"),
        ("thank-you-2-dan-lee", "thank-you-2-daniel-lee"),
        ("withdrawal-dan-lee-by-phone", "withdrawal-daniel-lee-by-phone"),
        ("status-check", "status-check"),
    ],
)
def test_another_name_moves_what_was_changed_for_that_person_and_for_nobody_else(
    follow_up: str, becomes: str
) -> None:
    skip = Adjustment(
        do=Adjust.SKIP, follow_up=follow_up, at=at("Thu 15 Oct 2026 09:00"), why="We spoke."
    )
    people = (Contact(name="Dan Lee"), Contact(name="Dan Leeson"))
    before = application(contacts=people, interviews=(), adjustments=(skip,))
    after = renamed(before, "dan lee", "Daniel Lee")
    assert [each.name for each in after.contacts] == ["Daniel Lee", "Dan Leeson"]
    assert [each.follow_up for each in after.adjustments] == [becomes]
