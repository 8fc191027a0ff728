"""The overlays of the house: what they say, and on whose word."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from afterword.core.model.application import Pace, Sector
from afterword.core.playbooks.choose import combined, presets
from afterword.core.playbooks.default import default
from afterword.core.playbooks.overlay import Circumstances, Overlay

SOURCES = Path("docs/sources.md").read_text(encoding="utf-8")
KNOWN = set(re.findall(r"^\| ([RCTNP]\d+) \|", SOURCES, re.MULTILINE))
ANONYMOUS = set(re.findall(r"^\| (P\d+) \| C \|", SOURCES, re.MULTILINE))


@pytest.mark.parametrize("overlay", presets(), ids=lambda each: each.name)
def test_every_number_has_a_reason_and_a_known_source_that_is_not_anonymous(
    overlay: Overlay,
) -> None:
    assert overlay.changes
    module = import_module(f"afterword.core.playbooks.overlays.{overlay.name}")
    assert getattr(module, overlay.name) is overlay
    for name, change in overlay.changes.items():
        assert re.fullmatch(r"[A-Z].*\.", change.why), name
        assert set(change.sources) <= KNOWN, name
        assert set(change.sources) - ANONYMOUS, name


def waits(about: Circumstances) -> tuple[int, int, int, int]:
    span = combined(about).no_date
    return span.earliest, span.recommended_from, span.recommended_to, span.latest


@pytest.mark.parametrize(
    ("about", "limits"),
    [
        (Circumstances(pace=Pace.QUICK), (5, 5, 7, 14)),
        (Circumstances(pace=Pace.TRADITIONAL), (14, 14, 21, 28)),
        (Circumstances(senior=True), (14, 14, 21, 28)),
        (Circumstances(several_decide=True), (14, 14, 21, 28)),
        (Circumstances(sector=Sector.PUBLIC), (21, 28, 35, 54)),
        (Circumstances(sector=Sector.ACADEMIC), (21, 28, 42, 60)),
        (Circumstances(country="FR"), (10, 10, 14, 17)),
        (Circumstances(pace=Pace.STANDARD), (7, 10, 14, 17)),
    ],
)
def test_the_wait_without_a_date_t9_and_t10_follow_the_culture(
    about: Circumstances, limits: tuple[int, int, int, int]
) -> None:
    assert waits(about) == limits


def test_one_question_and_no_calls_in_the_united_kingdom() -> None:
    british = combined(Circumstances(country="GB"))
    assert (british.nudges, british.calls_uninvited) == (1, False)
    assert british.no_date.earliest == 14


def test_a_german_note_may_come_on_the_third_day() -> None:
    german = combined(Circumstances(country="DE"))
    assert (german.thank_you_from, german.thank_you_to, german.thank_you_hours) == (1, 3, 72)
    assert german.nudges == 2


def test_a_japanese_note_goes_the_next_day_at_the_latest_and_may_be_left_out() -> None:
    japanese = combined(Circumstances(country="JP", pace=Pace.TRADITIONAL))
    assert (japanese.thank_you_from, japanese.thank_you_to, japanese.thank_you_hours) == (0, 1, 24)
    assert japanese.thank_you_optional


def test_an_indian_note_goes_within_a_day() -> None:
    indian = combined(Circumstances(country="IN"))
    assert (indian.thank_you_from, indian.thank_you_hours) == (0, 24)
    assert not indian.thank_you_optional


def test_an_american_note_goes_the_next_morning_from_reserved_candidates_too() -> None:
    assert combined(Circumstances(country="US", pace=Pace.TRADITIONAL)).thank_you_to == 1
    assert combined(Circumstances(pace=Pace.TRADITIONAL)).thank_you_to == 2


def test_a_french_note_has_until_the_second_day() -> None:
    assert combined(Circumstances(country="FR")).thank_you_to == 2


def test_one_note_to_the_chair_suffices_at_a_university() -> None:
    academic = combined(Circumstances(sector=Sector.ACADEMIC))
    assert academic.chair_only
    assert academic.thank_you_days == 14


def test_friday_ends_at_noon_in_the_emirates_alone() -> None:
    assert combined(Circumstances(country="AE")).friday_until.hour == 12
    assert combined(Circumstances(country="SA")) == default


@pytest.mark.parametrize("country", ["AR", "AU", "BR", "CL", "NZ", "UY", "ZA"])
def test_summer_is_around_the_new_year_south_of_the_equator(country: str) -> None:
    assert combined(Circumstances(country=country)).summer_months == (12, 1, 2)
