"""How people are addressed, and how a letter speaks."""

from dataclasses import replace

import pytest

from afterword.core.model.application import Culture, Formality
from afterword.core.model.candidate import Spelling
from afterword.core.model.contact import Contact
from afterword.core.model.followup import Kind
from afterword.core.writing.composer import closing, default_composer, greeting
from afterword.core.writing.facts import Facts, gather
from afterword.core.writing.formality import HIGH, STANDARD, Dials, dials, salutation, spoken
from tests.core.checks.cases import NOW, record

AMERICAN, BRITISH = Spelling.AMERICAN, Spelling.BRITISH


@pytest.mark.parametrize(
    ("contact", "address", "spelling", "dear"),
    [
        (Contact(name="Dana Whitfield", salutation="Ms Whitfield"), Formality.STANDARD, AMERICAN, "Ms Whitfield"),
        (Contact(name="Dana Whitfield", salutation="Dear Ms Whitfield,"), Formality.STANDARD, AMERICAN, "Ms Whitfield"),
        (Contact(name="Dana Whitfield", title="Ms"), Formality.STANDARD, AMERICAN, "Ms. Whitfield"),
        (Contact(name="Dana Whitfield", title="Ms."), Formality.STANDARD, BRITISH, "Ms Whitfield"),
        (Contact(name="Mei Tanaka", title="Professor"), Formality.FORMAL, AMERICAN, "Professor Tanaka"),
        (Contact(name="Tan Wei Ling", title="Ms", family_name="Tan"), Formality.STANDARD, BRITISH, "Ms Tan"),
        (Contact(name="Anna de la Cruz", title="Dr", family_name="de la Cruz"), Formality.FORMAL, BRITISH, "Dr de la Cruz"),
        (Contact(name="Dana Whitfield"), Formality.STANDARD, AMERICAN, "Dana Whitfield"),
        (Contact(name="Dana Whitfield"), Formality.CASUAL, AMERICAN, "Dana"),
        (Contact(name="Tan Wei Ling", family_name="Tan"), Formality.CASUAL, AMERICAN, "Wei Ling"),
        (Contact(name="Dana Whitfield", title="Ms", first_name=True), Formality.FORMAL, AMERICAN, "Dana"),
        (Contact(name="Suharto"), Formality.CASUAL, AMERICAN, "Suharto"),
    ],
)  # fmt: skip
def test_people_are_addressed_as_they_wish_or_as_is_usual(
    contact: Contact, address: Formality, spelling: Spelling, dear: str
) -> None:
    assert salutation(contact, address, spelling) == dear


def test_the_two_dials_are_those_of_the_country_until_somebody_turns_them() -> None:
    case = record()
    assert dials(case) == STANDARD
    assert dials(replace(case, country="DE")) == HIGH
    casual = replace(case, country="JP", culture=Culture(formality=Formality.CASUAL))
    assert dials(casual) == Dials(Formality.CASUAL, Formality.CASUAL)
    first_names = Culture(formality=Formality.FORMAL, address=Formality.CASUAL)
    assert dials(replace(case, culture=first_names)) == Dials(Formality.CASUAL, Formality.FORMAL)


def about(**culture: Formality) -> Facts:
    case = replace(record(), culture=Culture(**culture))
    return gather(case, kind=Kind.STATUS_CHECK, to="Luis Ortega", now=NOW)


def test_a_casual_house_is_greeted_and_spoken_to_casually() -> None:
    facts = about(formality=Formality.CASUAL)
    assert greeting(facts) == "Hello Mr Ortega,"
    assert greeting(about()) == "Dear Mr Ortega,"
    versions = [
        default_composer().compose(facts, follow_up="f", version=n).draft.body for n in range(6)
    ]
    assert any("I'd" in each or "I'll" in each or "I'm" in each for each in versions)
    assert not any("I would " in each for each in versions)


def test_words_are_drawn_together_only_in_the_middle_of_a_sentence() -> None:
    assert spoken("I would like that. That is where I am.") == "I'd like that. That is where I am."
    assert spoken("We did not reach it; it is not late.") == "We didn't reach it; it isn't late."


def test_a_letter_closes_as_the_candidate_does() -> None:
    case = record()
    own = replace(case.candidate, phone="+1 555 010 0100", signature="")
    facts = gather(replace(case, candidate=own), kind=Kind.REMINDER, to="Luis Ortega", now=NOW)
    assert closing(facts) == "Best regards,\nAlex Morgan\n+1 555 010 0100"
    signed = replace(own, signature="Alex Morgan, Ghent")
    facts = gather(replace(case, candidate=signed), kind=Kind.REMINDER, to="Luis Ortega", now=NOW)
    assert closing(facts) == "Best regards,\nAlex Morgan, Ghent"
