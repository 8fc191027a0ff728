"""The law by which the evidence for a meaning is put together."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.meaning import APART, GRAVE, RANKED, weigh
from afterword.core.model.happening import Meaning

CERTAIN, LIKELY, POSSIBLE = Strength.CERTAIN, Strength.LIKELY, Strength.POSSIBLE
M = Meaning


def signs(*pairs: tuple[Meaning | Class, Strength]) -> list[Evidence]:
    return [Evidence(says, strength, "their words") for says, strength in pairs]


def test_calls_a_mail_without_evidence_unclear() -> None:
    assert weigh([]) == (M.UNCLEAR, POSSIBLE)


def test_looks_at_no_evidence_about_the_class() -> None:
    assert weigh(signs((Class.HUMAN, CERTAIN))) == (M.UNCLEAR, POSSIBLE)


@pytest.mark.parametrize(
    ("first", "second", "meaning"),
    [
        (M.DO_NOT_WRITE, M.STILL_DECIDING, M.DO_NOT_WRITE),
        (M.NEXT_ROUND, M.THANKS, M.NEXT_ROUND),
        (M.NEXT_ROUND, M.ASKS_FOR_SOMETHING, M.NEXT_ROUND),
        (M.ON_HOLD, M.STILL_DECIDING, M.ON_HOLD),
        (M.LEFT_COMPANY, M.REDIRECT, M.LEFT_COMPANY),
        (M.ASKS_FOR_SOMETHING, M.STILL_DECIDING, M.ASKS_FOR_SOMETHING),
        (M.OFFER, M.NEXT_ROUND, M.OFFER),
    ],
)
def test_lets_the_greater_news_stand_for_both(
    first: Meaning, second: Meaning, meaning: Meaning
) -> None:
    assert weigh(signs((first, CERTAIN), (second, CERTAIN))) == (meaning, CERTAIN)


@pytest.mark.parametrize("pair", APART)
def test_asks_when_two_strong_signs_cannot_both_be_true(pair: frozenset[Meaning]) -> None:
    first, second = pair
    assert weigh(signs((first, CERTAIN), (second, CERTAIN))) == (M.UNCLEAR, LIKELY)


def test_is_not_certain_of_what_a_weaker_sign_contradicts() -> None:
    evidence = signs((M.REJECTION, CERTAIN), (M.NEXT_ROUND, LIKELY))
    assert weigh(evidence) == (M.REJECTION, LIKELY)


def test_takes_thanks_for_news_only_when_there_is_none() -> None:
    waits = M.STILL_DECIDING
    assert weigh(signs((M.THANKS, LIKELY), (waits, POSSIBLE))) == (waits, POSSIBLE)
    assert weigh(signs((M.THANKS, CERTAIN), (waits, POSSIBLE))) == (M.THANKS, CERTAIN)
    assert weigh(signs((M.THANKS, LIKELY))) == (M.THANKS, LIKELY)


def test_calls_a_mail_unclear_that_takes_back_what_it_says() -> None:
    assert weigh(signs((M.OFFER, CERTAIN), (M.UNCLEAR, CERTAIN))) == (M.UNCLEAR, LIKELY)


EVIDENCE = st.lists(
    st.builds(Evidence, st.sampled_from([*Meaning, *Class]), st.sampled_from(Strength), st.text()),
    max_size=8,
)


@given(EVIDENCE, st.randoms(use_true_random=False))
def test_weighs_alike_in_any_order(evidence: list[Evidence], chance: random.Random) -> None:
    shuffled = evidence[:]
    chance.shuffle(shuffled)
    assert weigh(shuffled) == weigh(evidence)


@given(EVIDENCE)
def test_is_certain_only_without_contradiction(evidence: list[Evidence]) -> None:
    meaning, strength = weigh(evidence)
    if strength is CERTAIN:
        assert meaning in RANKED
        strong = [each for each in evidence if each.strength is not POSSIBLE]
        assert not any(frozenset({meaning, each.says}) in APART for each in strong)


@given(EVIDENCE)
def test_claims_no_grave_thing_on_a_mere_possibility(evidence: list[Evidence]) -> None:
    meaning, strength = weigh(evidence)
    assert not (meaning in GRAVE and strength is POSSIBLE)
