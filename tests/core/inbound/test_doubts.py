"""What is said against acting on a mail without asking."""

from dataclasses import replace

import pytest

from afterword.actions.where_it_stands import what_it_speaks_for
from afterword.core.inbound.doubts import doubts_about
from afterword.core.inbound.judgement import Class, Evidence, Judgement, Strength
from afterword.core.inbound.received import Received
from afterword.core.model.happening import Meaning

BELIEVED = Judgement(
    class_=Class.HUMAN,
    meaning=Meaning.STILL_DECIDING,
    strength=Strength.CERTAIN,
    evidence=(),
    new_text="We decide next week.",
)


@pytest.mark.parametrize(
    ("strength", "doubts"),
    [
        (Strength.CERTAIN, []),
        (Strength.LIKELY, ["What it means is likely, not certain."]),
        (Strength.POSSIBLE, ["What it means is a guess, not certain."]),
    ],
)
def test_a_guess_is_not_called_likely(strength: Strength, doubts: list[str]) -> None:
    believed = replace(BELIEVED, strength=strength)
    assert list(doubts_about(Received(text=BELIEVED.new_text), believed, "Dana")) == doubts


def test_evidence_says_in_words_what_it_is_a_sign_of() -> None:
    header = Evidence(Class.HUMAN, Strength.LIKELY, "In-Reply-To: <1@acme.example>")
    words = Evidence(Meaning.STILL_DECIDING, Strength.LIKELY, "We decide next week.")
    assert what_it_speaks_for(header) == "a person wrote it"
    assert what_it_speaks_for(words) == "still deciding"
