"""The laws of every plan, over as many random applications as AFTERWORD_LAWS says."""

import os
from random import Random

import pytest

from afterword import wiring
from afterword.core.model.followup import FollowUp
from afterword.core.planning.decision import Decision
from tests.core.planning.laws import held
from tests.core.planning.many import drawn

COUNT = int(os.environ.get("AFTERWORD_LAWS", "1000"))
PARTS = 8


@pytest.mark.parametrize("part", range(PARTS))
def test_every_law_holds_for_every_plan(part: int) -> None:
    """Hours, promises, caps, prohibitions and reasons; order-free; the same when asked again."""
    planner, chance = wiring.planner(), Random(part)
    for seed in range(part, COUNT, PARTS):
        application, now = drawn(seed)
        plan = planner.plan(application, now=now)
        try:
            held(planner.situation(application, now=now), plan, now=now)
            decision = planner.decision(application, now=now)
            shuffled = list(decision.given)
            chance.shuffle(shuffled)
            other = Decision(decision.situation, shuffled)
            assert whatever_the_order(other.follow_ups()) == whatever_the_order(plan.follow_ups)
            assert planner.plan(application, now=now) == plan
        except AssertionError as error:
            error.add_note(f"seed {seed}")
            raise


def whatever_the_order(follow_ups: tuple[FollowUp, ...]) -> list[FollowUp]:
    """Sort what may stand in any order: the reasons, and what goes along."""
    return [
        each._replace(reasons=tuple(sorted(each.reasons)), includes=tuple(sorted(each.includes)))
        for each in follow_ups
    ]
