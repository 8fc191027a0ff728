"""The playbook of an application: layer over layer, later and quieter where two touch."""

from dataclasses import fields, replace
from datetime import time
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.model.application import Application, Culture, Pace, Sector
from afterword.core.model.candidate import Candidate
from afterword.core.playbooks.choose import (
    applying,
    circumstances,
    combined,
    laid,
    layers,
    playbook_for,
    presets,
)
from afterword.core.playbooks.default import default
from afterword.core.playbooks.numbers import LIMITS, NUMBERS, disordered, length
from afterword.core.playbooks.overlay import Change, Circumstances, Layer, Overlay
from afterword.core.playbooks.playbook import BusinessDays, Playbook, Span, business
from afterword.core.playbooks.quieter import QUIETER

COUNTRIES = ("", "US", "GB", "DE", "FR", "JP", "IN", "AE", "SA", "AU", "BR")
EVERYWHERE = [
    Circumstances(*facts)
    for facts in product(Pace, Sector, (False, True), (False, True), COUNTRIES)
]
CASE = Application(
    id="acme", candidate=Candidate(name="Alex Morgan"), company="Acme", role="Shift Lead"
)


def mine(layer: Layer = Layer.PERSON, **numbers: object) -> Overlay:
    name = "mine" if layer is Layer.PERSON else "organisation"
    changes = {each: Change(value, "I say so.") for each, value in numbers.items()}
    return Overlay(name=name, layer=layer, changes=changes)


def test_nothing_is_laid_where_nothing_is_known() -> None:
    assert combined(Circumstances()) == default
    assert combined(circumstances(None)) == default


def test_the_version_names_every_layer() -> None:
    about = Circumstances(pace=Pace.TRADITIONAL, sector=Sector.PUBLIC, country="GB")
    named = "default 2 + traditional + public-sector + united-kingdom + organisation + mine"
    own = (mine(), mine(Layer.ORGANISATION))
    assert combined(about, own).version == named.replace("default 2", default.version)


def test_a_quick_company_is_written_to_sooner_than_the_default() -> None:
    quick = combined(Circumstances(pace=Pace.QUICK))
    assert length(quick.no_date.recommended_from) < default.no_date.recommended_from
    assert quick.no_date.latest == 14


def test_no_country_makes_a_slow_company_sooner() -> None:
    slow = combined(Circumstances(pace=Pace.TRADITIONAL))
    french = combined(Circumstances(pace=Pace.TRADITIONAL, country="FR"))
    assert french.no_date == slow.no_date
    steps = layers(Circumstances(pace=Pace.TRADITIONAL, country="FR"))["no_date"]
    assert [each.layer for each in steps] == [default.version, "traditional", "france"]
    assert steps[-1].said == Span(earliest=10, recommended_from=10, recommended_to=14, latest=17)


@pytest.mark.parametrize("about", EVERYWHERE, ids=str)
def test_whatever_applies_the_result_is_as_late_and_quiet_as_each_layer(
    about: Circumstances,
) -> None:
    playbook = combined(about)
    for overlay in applying(about):
        for name, change in overlay.changes.items():
            held = getattr(playbook, name)
            if isinstance(change.value, Span):
                assert all(
                    length(getattr(held, limit)) >= length(getattr(change.value, limit))
                    for limit in LIMITS
                ), (overlay.name, name)
            elif name in QUIETER:
                assert QUIETER[name](held, change.value) == held


@given(st.sampled_from(EVERYWHERE), st.data())
def test_every_playbook_is_sound_whatever_people_write(
    about: Circumstances, data: st.DataObject
) -> None:
    counts = st.integers(0, 5).map(BusinessDays)
    times = st.builds(time, st.integers(0, 23))
    written = st.fixed_dictionaries(
        {},
        optional={
            "thank_you_from": counts,
            "thank_you_to": counts,
            "friday_until": times,
            "day_closes": times,
            "close_from": st.integers(0, 30),
            "nudges": st.integers(1, 3),
        },
    ).filter(lambda numbers: not list(disordered(numbers)))
    own = tuple(mine(each, **data.draw(written)) for each in (Layer.ORGANISATION, Layer.PERSON))
    playbook = combined(about, own)
    values = {name: getattr(playbook, name) for name in NUMBERS}
    assert not list(disordered(values))
    assert not [wrong for name, value in values.items() for wrong in NUMBERS[name].wrongs(value)]
    for name, change in own[1].changes.items():
        assert values[name] == change.value


def test_what_a_person_writes_holds_over_the_organisation_and_every_custom() -> None:
    soon = business(1, 2, 3, 4)
    own = (mine(no_date=soon, nudges=3), mine(Layer.ORGANISATION, nudges=1, calls=2))
    playbook = combined(Circumstances(sector=Sector.PUBLIC, country="GB"), own)
    assert (playbook.no_date, playbook.nudges, playbook.calls) == (soon, 3, 2)


def test_the_other_of_a_pair_follows_and_says_so() -> None:
    steps = layers(Circumstances(), (mine(day_closes=time(15)),))
    assert steps["friday_until"][-1].value == time(15)
    assert steps["friday_until"][-1].why == "It follows day_closes."
    late = layers(Circumstances(), (mine(close_from=20),))
    assert late["close_to"][-1].value == 20


def test_the_playbook_of_an_application_is_worked_out_once() -> None:
    case = replace(CASE, culture=Culture(pace=Pace.QUICK), country="FR", senior=True)
    chosen = playbook_for(case)
    assert chosen == combined(circumstances(case))
    assert playbook_for(replace(case, company="Other", role="Other")) is chosen
    assert playbook_for(case, (mine(nudges=1),)).nudges == 1


def test_every_circumstance_counts() -> None:
    culture = Culture(pace=Pace.TRADITIONAL, sector=Sector.ACADEMIC, several_decide=True)
    case = replace(CASE, culture=culture, senior=True, country="DE")
    chosen = playbook_for(case).version.split(" + ")[1:]
    assert chosen == ["senior", "several-decide", "traditional", "academic", "germany"]


def test_laid_tells_of_every_number_what_holds_and_why() -> None:
    case = replace(CASE, country="GB")
    told = laid(case)
    assert set(told) == {each.name for each in fields(Playbook)} - {"version"}
    for name, steps in told.items():
        assert steps[-1].value == getattr(playbook_for(case), name)
        assert all(step.why and step.sources for step in steps[1:])
    assert told["nudges"][-1].layer == "united-kingdom"


def test_presets_are_named_like_their_files() -> None:
    names = [each.name for each in presets()]
    assert names == sorted(names)
    assert {each.layer for each in presets()} == {Layer.PACE, Layer.SECTOR, Layer.COUNTRY}
