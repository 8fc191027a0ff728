"""An overlay holds only numbers that a playbook can have."""

import pytest

from afterword.core.errors import InvalidPlaybook
from afterword.core.playbooks.overlay import Change, Circumstances, Layer, Overlay, country, silence
from afterword.core.playbooks.playbook import BusinessDays, business


@pytest.mark.parametrize(
    ("changes", "what", "do"),
    [
        ({"nudgs": 1}, "no number 'nudgs'", "did you mean nudges?"),
        ({"version": "x"}, "no number 'version'", "known here"),
        ({"nudges": "1"}, "nudges: 1 is not a whole number", "nudges = 2"),
        ({"rest": 2}, "not a number of business days", 'rest = "2 business days"'),
        ({"no_date": business(5, 4, 3, 2)}, "comes before", "in this order"),
        (
            {"thank_you_from": BusinessDays(2), "thank_you_to": BusinessDays(1)},
            "thank_you_to comes before thank_you_from",
            "no later than",
        ),
    ],
)
def test_what_a_playbook_cannot_have_is_refused(
    changes: dict[str, object], what: str, do: str
) -> None:
    with pytest.raises(InvalidPlaybook, match=r"^odd-one: ") as caught:
        Overlay(
            name="odd_one",
            layer=Layer.PERSON,
            changes={name: Change(value, "Why not.") for name, value in changes.items()},
        )
    assert what in caught.value.what
    assert do in caught.value.do


def test_names_every_source_of_its_numbers_once() -> None:
    one, two = Change(1, "One.", ("C7", "P42")), Change(2, "Two.", ("P42", "P43"))
    overlay = Overlay(name="x", layer=Layer.COUNTRY, changes={"nudges": one, "calls": two})
    assert overlay.sources == ("C7", "P42", "P43")


def test_a_wait_is_changed_for_the_eager_too() -> None:
    changes = silence(business(5, 5, 7, 9), "Because.", "P07")
    assert changes["no_date"] == changes["no_date_proactive"]


def test_a_country_is_one_of_its_codes() -> None:
    applies = country("AU", "NZ")
    assert applies(Circumstances(country="NZ"))
    assert not applies(Circumstances())
