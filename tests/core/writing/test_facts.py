"""What a letter may rest on."""

from dataclasses import replace
from datetime import timedelta

from afterword.core.model.followup import Kind
from afterword.core.model.interview import Interviewer, Promise, Topic
from afterword.core.writing.facts import gather
from tests.core.checks.cases import NOW, facts, record


def test_an_interview_that_lies_ahead_is_not_spoken_of() -> None:
    case = record()
    held = case.interviews[0]
    second = replace(
        held,
        starts=held.starts + timedelta(days=9),
        ends=held.ends + timedelta(days=9),
        round=2,
        interviewers=(Interviewer(name="Dana Whitfield", topics=(Topic(about="the budget"),)),),
    )
    ahead = replace(case, interviews=(held, second))
    before = gather(ahead, kind=Kind.STATUS_CHECK, to="Dana Whitfield", now=NOW)
    assert before.interview == held
    assert [each.about for each in before.topics] == [
        "how the night shift hands over to the day shift"
    ]
    after = gather(ahead, kind=Kind.THANK_YOU, to="Dana Whitfield", now=NOW + timedelta(days=9))
    assert after.interview == second
    assert [each.text for each in after.listed if each.kind == "topic"] == [
        "the budget",
        "how the night shift hands over to the day shift",
    ]
    only = gather(
        replace(case, interviews=(second,)), kind=Kind.STATUS_CHECK, to="Luis Ortega", now=NOW
    )
    assert (only.interview, only.met) == (None, False)


def test_what_others_said_stands_apart_with_who_said_it() -> None:
    assert [(each.speaker, each.text) for each in facts().others] == [
        ("Luis Ortega", "swapping shifts by phone")
    ]
    assert "swapping shifts by phone" not in [each.text for each in facts().listed]


def test_what_was_promised_to_somebody_else_is_not_a_fact_of_the_letter() -> None:
    case = record()
    promises = (
        Promise(what="the checklist", to="Dana Whitfield"),
        Promise(what="the slides"),
        Promise(what="a reference", to="Luis Ortega"),
    )
    case = replace(case, interviews=(replace(case.interviews[0], promises=promises),))
    listed = gather(case, kind=Kind.THANK_YOU, to="Dana Whitfield", now=NOW).listed
    assert [each.text for each in listed if each.kind == "promise"] == [
        "the checklist",
        "the slides",
    ]


def test_every_fact_has_an_id_of_its_own() -> None:
    ids = [each.id for each in (*facts().listed, *facts().others)]
    assert len(ids) == len(set(ids))
