"""What a reply is like, and what two witnesses say together."""

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.inbound.judgement import Strength
from afterword.core.inbound.likeness import Case, Likeness, Ranked
from afterword.core.inbound.second_opinion import together
from afterword.core.model.happening import Meaning

KNOWN = (
    Case("We chose another person for the post. I am sorry.", Meaning.REJECTION),
    Case("The other candidate was closer to what we need.", Meaning.REJECTION),
    Case("We need another week before we can say anything.", Meaning.STILL_DECIDING),
    Case("The committee has not met yet, please bear with us.", Meaning.STILL_DECIDING),
    Case("Come and see the workshop on Tuesday and meet the team.", Meaning.NEXT_ROUND),
    Case("Lovely note, thanks for that.", Meaning.THANKS),
)
LIKENESS = Likeness.to(KNOWN)
CERTAIN, LIKELY, POSSIBLE = Strength.CERTAIN, Strength.LIKELY, Strength.POSSIBLE


def test_a_reply_is_ranked_by_what_it_is_like() -> None:
    assert LIKENESS.ranked("Another candidate was chosen.")[0].meaning is Meaning.REJECTION
    assert LIKENESS.ranked("Please bear with us a week.")[0].meaning is Meaning.STILL_DECIDING


def test_nothing_is_said_of_words_that_nobody_knows() -> None:
    assert LIKENESS.ranked("") == LIKENESS.ranked("xyzzy plugh plover quux") == ()


def test_a_bare_word_is_not_guessed_at() -> None:
    assert LIKENESS.ranked("Tuesday.") == LIKENESS.ranked("Please, Tuesday.") == ()


def test_a_further_reply_is_learnt() -> None:
    text = "The brass plate will bear your name."
    taught = Likeness.to((*KNOWN, Case(text, Meaning.OFFER)))
    assert taught.ranked(f"So: {text.lower()}")[0].meaning is Meaning.OFFER


def test_quotes_the_sentence_that_tells() -> None:
    text = "Hello. How are you? We chose another candidate! Have a good day."
    assert LIKENESS.telling(text, Meaning.REJECTION) == "We chose another candidate!"


@given(st.permutations(KNOWN))
def test_the_order_of_the_known_replies_never_matters(cases: list[Case]) -> None:
    text = "We need to see another candidate before the committee meets."
    shuffled = [(each.meaning, round(each.score, 9)) for each in Likeness.to(cases).ranked(text)]
    assert shuffled == [(each.meaning, round(each.score, 9)) for each in LIKENESS.ranked(text)]


@given(st.text())
def test_any_text_can_be_ranked_and_quoted(text: str) -> None:
    for each in LIKENESS.ranked(text):
        assert len(LIKENESS.telling(text, each.meaning)) <= 300


def ranked(*scores: tuple[Meaning, float]) -> tuple[Ranked, ...]:
    return tuple(Ranked(*each) for each in scores)


NO, YES, WAIT = Meaning.REJECTION, Meaning.OFFER, Meaning.STILL_DECIDING


def test_only_what_both_witnesses_say_is_certain() -> None:
    assert together((NO, CERTAIN), ranked((NO, 2.0), (WAIT, 0.0))) == (NO, CERTAIN)
    assert together((NO, CERTAIN), ranked((WAIT, 2.0), (NO, 1.9))) == (NO, LIKELY)


def test_what_the_likeness_puts_third_is_not_taken_from_the_rules_alone() -> None:
    found = ranked((WAIT, 2.0), (Meaning.THANKS, 1.0), (NO, 0.5))
    assert together((NO, CERTAIN), found) == (WAIT, POSSIBLE)


def test_the_likeness_decides_where_the_rules_are_not_certain() -> None:
    assert together((Meaning.UNCLEAR, POSSIBLE), ranked((WAIT, 2.0), (NO, 1.0)))[0] is WAIT
    assert together((WAIT, LIKELY), ranked((NO, 1.0), (WAIT, 0.6))) == (WAIT, POSSIBLE)
    assert together((WAIT, LIKELY), ranked((WAIT, 1.0), (NO, 0.6))) == (WAIT, LIKELY)


def test_a_grave_claim_must_stand_out() -> None:
    nothing = (Meaning.UNCLEAR, POSSIBLE)
    assert together(nothing, ranked((NO, 2.0), (WAIT, 1.0)))[0] is NO
    assert together(nothing, ranked((NO, 2.0), (WAIT, 1.9)))[0] is WAIT
    assert together(nothing, ranked((NO, 2.0), (YES, 1.9)))[0] is Meaning.UNCLEAR


def test_without_known_replies_the_rules_speak_alone() -> None:
    assert together((NO, CERTAIN), ()) == (NO, CERTAIN)
