"""What holds for every plan."""

import random
import shutil
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword import wiring
from afterword.core.model.application import Application, Forbidden
from afterword.core.model.followup import NUDGES, Kind, Step
from afterword.core.planning import rules as rules_folder
from afterword.core.planning.rule import PlanningRule
from afterword.core.registry import discover
from tests.core.planning.applications import applications
from tests.core.planning.cases import case, meeting

Drawn = tuple[Application, datetime]


def situated(drawn: Drawn):  # noqa: ANN201 -- the situation and the plan of a drawn application
    planner = wiring.planner()
    return planner.situation(drawn[0], now=drawn[1]), planner.plan(drawn[0], now=drawn[1])


@given(applications())
def test_every_limit_lies_in_hours_on_an_open_day_of_the_recipient(drawn: Drawn) -> None:
    situation, plan = situated(drawn)
    for each in plan.follow_ups:
        hours = situation.hours(each.to, each.channel, each.kind)
        w = each.window
        limits = (w.earliest, w.recommended_from, w.recommended_to, w.latest)
        assert list(limits) == sorted(limits)
        for limit in limits:
            assert limit.tzinfo == situation.zone(each.to)
            assert hours.is_open(limit.date())
            assert hours.opens(limit.date()) <= limit <= hours.closes(limit.date())


@given(applications())
def test_nobody_is_sent_to_write_outside_hours(drawn: Drawn) -> None:
    situation, plan = situated(drawn)
    step = plan.next_step
    if step.do is Step.SEND:
        first = next(each for each in plan.follow_ups if each.id == step.follow_up)
        hours = situation.hours(first.to, first.channel, first.kind)
        assert step.from_ is not None
        assert hours.is_open(step.from_.date())
        assert hours.opens(step.from_.date()) <= step.from_ <= hours.closes(step.from_.date())
        assert situation.now <= step.from_ <= first.window.latest


@given(applications())
def test_nothing_is_asked_before_the_promised_date_has_passed(drawn: Drawn) -> None:
    situation, plan = situated(drawn)
    for each in plan.follow_ups:
        if each.kind in NUDGES and situation.deadline and not situation.nudges:
            assert each.window.earliest.date() > situation.deadline.end


@given(applications())
def test_no_thank_you_goes_before_its_interview_has_ended(drawn: Drawn) -> None:
    situation, plan = situated(drawn)
    for each in plan.follow_ups:
        if each.kind is Kind.THANK_YOU:
            assert each.window.earliest.astimezone(UTC) > situation.interviews[-1].end.astimezone(
                UTC
            )


@given(applications())
def test_questions_keep_their_rest_and_their_number(drawn: Drawn) -> None:
    situation, plan = situated(drawn)
    nudges = [each for each in plan.follow_ups if each.kind in NUDGES]
    assert len(nudges) <= 1
    assert len(situation.nudges) < situation.playbook.nudges or not nudges
    for each in nudges:
        for other in plan.follow_ups:
            if other.kind not in NUDGES:
                waits = other.kind in {Kind.MATERIALS, Kind.OFFER_UPDATE}
                gone = other.window.recommended_to if waits else other.window.latest
                last = gone.astimezone(each.window.earliest.tzinfo).date()
                assert each.window.earliest.date() >= situation.calendar.business_day(
                    last, situation.playbook.rest
                )
        for touch in situation.touches[-1:]:
            day = touch.at.astimezone(situation.zone(touch.to)).date()
            rested = situation.calendar.business_day(day, situation.playbook.rest)
            assert each.window.earliest.astimezone(situation.zone(touch.to)).date() >= rested


@given(applications())
def test_a_prohibition_is_kept_whatever_else_is_true(drawn: Drawn) -> None:
    application, _ = drawn
    _, plan = situated(drawn)
    forbidden = {each.forbids for each in application.prohibitions}
    if Forbidden.CONTACT in forbidden:
        assert plan.follow_ups == ()
    if Forbidden.THANK_YOU in forbidden:
        assert all(each.kind is not Kind.THANK_YOU for each in plan.follow_ups)
    banned = {contact.name for contact in application.contacts if contact.no_contact}
    assert not banned & {each.to for each in plan.follow_ups}


@given(applications())
def test_everything_has_a_reason_with_its_sources(drawn: Drawn) -> None:
    _, plan = situated(drawn)
    for each in (*plan.follow_ups, *plan.not_now):
        assert each.reasons
        assert all(reason.because and reason.rule and reason.sources for reason in each.reasons)
    assert plan.next_step.says


@given(applications())
def test_ids_are_unique_and_made_of_words(drawn: Drawn) -> None:
    _, plan = situated(drawn)
    ids = [each.id for each in plan.follow_ups]
    assert len(set(ids)) == len(ids)
    assert all(part.isalnum() for each in ids for part in each.split("-"))


@given(applications(), st.randoms(use_true_random=False))
def test_the_order_of_the_rules_does_not_matter(drawn: Drawn, chance: random.Random) -> None:
    application, now = drawn
    planner = wiring.planner()
    shuffled = list(planner.rules)
    chance.shuffle(shuffled)
    other = replace(planner, rules=tuple(shuffled)).plan(application, now=now)
    assert other == planner.plan(application, now=now)


@given(applications())
def test_planning_again_gives_the_same_plan(drawn: Drawn) -> None:
    assert situated(drawn)[1] == situated(drawn)[1]


def test_a_rule_is_added_by_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "grown_rules"
    shutil.copytree(
        Path(rules_folder.__path__[0]), folder, ignore=shutil.ignore_patterns("__pycache__")
    )
    (folder / "never_on_my_birthday.py").write_text(
        "from afterword.core.model.followup import Kind\n"
        "from afterword.core.planning.rule import Forbid, Ground, planning_rule\n"
        "from afterword.core.source import Source\n"
        "@planning_rule(Source('R114'))\n"
        "def never_on_my_birthday(situation):\n"
        "    yield Forbid(kinds=frozenset(Kind), because='Not today.', ground=Ground.PROHIBITION)\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    import grown_rules  # type: ignore[import-not-found]  # written above

    found = discover(grown_rules, PlanningRule)
    sys.modules.pop("grown_rules")
    assert len(found) == len(wiring.planner().rules) + 1
    planner = replace(wiring.planner(), rules=found)
    application = case(meeting("Tue 13 Oct 2026 15:00"))
    plan = planner.plan(application, now=datetime(2026, 10, 13, 20, tzinfo=UTC))
    assert plan.follow_ups == ()
    assert {r.rule for each in plan.not_now for r in each.reasons} >= {"never-on-my-birthday"}
