"""The content matrix holds for every kind on every channel that carries it."""

from pathlib import Path

import pytest

from afterword import wiring
from afterword.core.checks.matrix import CELLS, Part, cell, goes_by
from afterword.core.model.followup import Kind


@pytest.mark.parametrize("name", sorted(wiring.channels()))
def test_a_kind_has_a_cell_exactly_where_a_channel_carries_it(name: str) -> None:
    carried = wiring.channels()[name].traits.carries
    assert {kind for kind, channel in CELLS if channel == name} == carried


@pytest.mark.parametrize(
    ("kind", "channel", "most"),
    [
        ("thank_you", "email", 200),
        ("thank_you", "handwritten", 100),
        ("thank_you", "linkedin", 90),
        ("status_check", "email", 130),
        ("status_check", "linkedin", 110),
        ("status_check", "phone", 170),
        ("reminder", "email", 90),
        ("offer_update", "email", 170),
        ("qualification_update", "email", 110),
        ("availability_update", "email", 110),
        ("materials", "email", 80),
        ("delay_ack", "email", 70),
        ("reply", "email", 70),
        ("offer_ack", "email", 120),
        ("rejection_reply", "email", 130),
        ("withdrawal", "email", 110),
        ("keep_in_touch", "email", 110),
        ("correction", "email", 70),
    ],
)
def test_lengths_are_those_of_the_matrix(kind: str, channel: str, most: int) -> None:
    assert cell(Kind(kind), channel).most == most


def test_every_letter_has_greeting_and_name() -> None:
    for (_, channel), each in CELLS.items():
        letter = channel in {"email", "handwritten"}
        assert ({Part.GREETING, Part.SIGN_OFF} <= each.needs) is letter
        assert (Part.NUMBER in each.needs) is (channel == "phone")


def test_where_there_is_no_cell_that_of_the_mail_holds() -> None:
    assert not goes_by(Kind.OFFER_UPDATE, "linkedin")
    assert cell(Kind.OFFER_UPDATE, "linkedin") == cell(Kind.OFFER_UPDATE, "email")


@pytest.mark.parametrize("part", Part)
def test_a_check_looks_for_every_part(part: Part) -> None:
    rules = Path("src/afterword/core/checks/rules").glob("*.py")
    assert any(f"Part.{part.name}" in each.read_text(encoding="utf-8") for each in rules)
