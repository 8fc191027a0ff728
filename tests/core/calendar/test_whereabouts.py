"""In which zone someone works: the strongest evidence decides."""

from dataclasses import fields, replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.calendars.zones import zone_names_of, zones_of, zones_of_region
from afterword.core.calendar.whereabouts import Evidence, Whereabouts, whereabouts
from afterword.testing import at

EASTERN, PACIFIC = "America/New_York", "America/Los_Angeles"
COUNTRY = {
    "country": "US",
    "country_zones": zones_of("US"),
    "country_names": zone_names_of("US"),
}
ALL: dict[str, Any] = {
    "own": "Europe/Madrid",
    "on_site": "America/Chicago",
    "mails": (at("Wed 14 Jan 2026 09:00", PACIFIC),),
    "region": "US-AZ",
    "region_zones": zones_of_region("US-AZ"),
    "interview": EASTERN,
    **COUNTRY,
}


def told(**changes: Any) -> Whereabouts:
    return whereabouts(Evidence(**changes))


def test_the_evidence_counts_in_its_order() -> None:
    left = dict(ALL)
    order = []
    for known in ("own", "on_site", "mails", "region_zones", "interview", "country_zones"):
        order.append(told(**left).zones[0])
        del left[known]
    assert order == ["Europe/Madrid", "America/Chicago", PACIFIC, "America/Phoenix", EASTERN, EASTERN]  # fmt: skip
    assert told(**left).zones == ()


def test_a_recorded_zone_is_certain() -> None:
    assert told(**ALL) == Whereabouts(
        ("Europe/Madrid",), "Europe/Madrid is recorded for them", certain=True
    )


def test_an_interview_by_video_counts_only_in_the_companys_country() -> None:
    assert told(interview="US/Eastern", **COUNTRY).zones == ("US/Eastern",)
    abroad = told(interview="Asia/Kolkata", **COUNTRY)
    assert abroad.zones == zones_of("US")
    assert not told(interview="US/Eastern", **COUNTRY).certain


def test_a_country_with_one_zone_is_certain_and_one_with_several_is_not() -> None:
    germany = told(country="DE", country_zones=zones_of("DE"))
    assert (germany.zones, germany.certain) == (("Europe/Berlin",), True)
    assert germany.because == "all of DE keeps the time of Europe/Berlin"
    states = told(**COUNTRY)
    assert (len(states.zones), states.because, states.certain) == (5, "US has 5 time zones", False)


def test_nothing_known_is_said_to_be_nothing() -> None:
    assert told() == Whereabouts((), "nothing says where they work", certain=False)


def test_several_mails_tell_arizona_from_its_neighbours() -> None:
    summer, winter = at("Tue 14 Jul 2026 09:00", "America/Phoenix"), at("Tue 13 Jan 2026 09:00", "America/Phoenix")  # fmt: skip
    doubtful = told(mails=(summer,), **COUNTRY)
    assert (doubtful.zones, doubtful.certain) == (("America/Phoenix", PACIFIC), False)
    found = told(mails=(summer, winter), **COUNTRY)
    assert (found.zones, found.certain) == (("America/Phoenix",), True)
    assert found.because == "their own mails were written at UTC-0700"


def test_mails_choose_among_the_zones_of_the_region_first() -> None:
    mail = at("Tue 14 Jul 2026 09:00", PACIFIC)
    california = {"region": "US-CA", "region_zones": zones_of_region("US-CA")}
    assert told(mails=(mail,), **california, **COUNTRY).zones == (PACIFIC,)
    texas = {"region": "US-TX", "region_zones": zones_of_region("US-TX")}
    el_paso = at("Tue 14 Jul 2026 09:00", "America/Denver")
    assert told(mails=(el_paso,), **texas, **COUNTRY).zones == ("America/Denver",)


@pytest.mark.parametrize(
    "mail",
    [
        datetime(2026, 10, 14, 9, tzinfo=timezone(timedelta(0))),
        datetime(2026, 10, 14, 9, tzinfo=timezone(timedelta(hours=5, minutes=30))),
    ],
    ids=["a server's UTC", "on a journey"],
)
def test_mails_that_fit_no_zone_of_the_country_say_nothing(mail: datetime) -> None:
    assert told(mails=(mail,), **COUNTRY) == told(**COUNTRY)


def test_mails_at_utc_say_nothing_even_where_clocks_show_it() -> None:
    winter = datetime(2026, 1, 14, 9, tzinfo=timezone(timedelta(0)))
    portugal = {"country": "PT", "country_zones": zones_of("PT")}
    assert told(mails=(winter,), **portugal) == told(**portugal)
    assert len(told(**portugal).zones) == 2


def test_a_state_with_two_zones_keeps_both() -> None:
    found = told(region="US-TX", region_zones=zones_of_region("US-TX"), **COUNTRY)
    assert (found.zones, found.certain) == (("America/Chicago", "America/Denver"), False)
    assert found.because == "US-TX has 2 time zones"


@given(st.sets(st.sampled_from([field.name for field in fields(Evidence)])))
def test_every_answer_has_a_reason_and_only_one_zone_is_certain(unknown: set[str]) -> None:
    empty = {name: type(getattr(Evidence(), name))() for name in unknown}
    found = whereabouts(replace(Evidence(**ALL), **empty))
    assert found.because
    assert not found.certain or len(found.zones) == 1
    assert len(set(found.zones)) == len(found.zones)
