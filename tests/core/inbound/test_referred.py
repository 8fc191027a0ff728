"""To whom a mail sends the candidate."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.inbound.referred import referred_to


@pytest.mark.parametrize(
    ("said", "name", "address"),
    [
        ("Please contact Luis Ortega instead.", "Luis Ortega", ""),
        ("Please contact Luis Ortega at luis@acme.example.", "Luis Ortega", "luis@acme.example"),
        ("Our recruiter Tom Baker (tom@acme.example) can help.", "Tom Baker", "tom@acme.example"),
        ("The right one is careers@acme.example.", "", "careers@acme.example"),
        ("You should ask Dana. Her address is dana@acme.example.", "Dana", "dana@acme.example"),
        ("That's Maria's job; write to maria@acme.example.", "Maria", "maria@acme.example"),
        ("Luis is handling this role from now on.", "Luis", ""),
        ("I have passed it on to Maria de la Cruz, our recruiter.", "Maria de la Cruz", ""),
        ("Please write to Ms Tan.", "Tan", ""),
        ("Bitte wenden Sie sich an Frau Schmidt (schmidt@acme.example).", "Schmidt",
         "schmidt@acme.example"),
    ],
)  # fmt: skip
def test_reads_name_and_address(said: str, name: str, address: str) -> None:
    found = referred_to(f"Thanks for your mail.\n\n{said}\n\nKind regards")
    assert found
    assert (found.name, found.address) == (name, address)
    assert found.quote in said


@pytest.mark.parametrize(
    "said",
    ["Please reach out to the recruiter.", "Dana has left the company.", "See you on Monday."],
)
def test_guesses_nobody(said: str) -> None:
    assert referred_to(said) is None


@given(st.text(max_size=300))
def test_reads_any_text(text: str) -> None:
    found = referred_to(text)
    assert found is None or found.name or found.address
