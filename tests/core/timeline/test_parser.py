"""What interviewers say, in dates."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.calendars.regions import regions
from afterword.core.model.timeline import Firmness
from afterword.core.timeline.parser import read
from afterword.testing import on

DAY = on("Wed 14 Oct 2026")
US = regions("US", "")


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ("We'll decide by the end of next week.", "Fri 23 Oct 2026"),
        ("within 10 business days", "Wed 28 Oct 2026"),
        ("in a couple of weeks", "Wed 28 Oct 2026"),
        ("a week or two", "Wed 28 Oct 2026"),
        ("two to three weeks", "Wed 4 Nov 2026"),
        ("within two weeks", "Wed 28 Oct 2026"),
        ("over the next fortnight", "Wed 28 Oct 2026"),
        ("You'll hear by Friday", "Fri 16 Oct 2026"),
        ("next Tuesday", "Tue 20 Oct 2026"),
        ("Tuesday week", "Tue 27 Oct 2026"),
        ("this Friday", "Fri 16 Oct 2026"),
        ("early next week", "Wed 21 Oct 2026"),
        ("late next week", "Fri 23 Oct 2026"),
        ("the end of the week", "Fri 16 Oct 2026"),
        ("the week after next", "Fri 30 Oct 2026"),
        ("mid-November", "Fri 20 Nov 2026"),
        ("by the end of the month", "Sat 31 Oct 2026"),
        ("by the end of November", "Mon 30 Nov 2026"),
        ("no later than the 4th", "Wed 4 Nov 2026"),
        ("by November 3rd", "Tue 3 Nov 2026"),
        ("3 November 2026", "Tue 3 Nov 2026"),
        ("on 2026-11-03", "Tue 3 Nov 2026"),
        ("before next Friday", "Thu 22 Oct 2026"),
        ("tomorrow", "Thu 15 Oct 2026"),
        ("in 5 working days", "Wed 21 Oct 2026"),
        ("in a month", "Sat 14 Nov 2026"),
        ("We need another week", "Wed 21 Oct 2026"),
        ("we need two more weeks", "Wed 28 Oct 2026"),
        ("interviews until Friday, then a decision the week after next", "Fri 30 Oct 2026"),
    ],
)
def test_gives_the_last_day_on_which_the_promise_holds(said: str, end: str) -> None:
    assert read(said, day=DAY, calendar=US).end == on(end)


@pytest.mark.parametrize(
    "said",
    ["You will hear soon.", "This may take a while.", "in the second interview you meet Mara", "", "We have 3 openings",
     "after the 20th"],
)  # fmt: skip
def test_refuses_what_names_no_last_day(said: str) -> None:
    assert read(said, day=DAY, calendar=US).end is None


@pytest.mark.parametrize(
    ("said", "firmness"),
    [("by Friday at the latest", Firmness.FIRM), ("we hope to decide by Friday", Firmness.HOPEFUL),
     ("by Friday", Firmness.EXPECTED), ("soon", Firmness.NONE)],
)  # fmt: skip
def test_hedges_change_the_firmness_and_not_the_dates(said: str, firmness: Firmness) -> None:
    assert read(said, day=DAY, calendar=US).firmness is firmness


WORDS = st.lists(
    st.sampled_from(
        [
            "by",
            "within",
            "in",
            "next",
            "this",
            "the",
            "end",
            "of",
            "week",
            "Friday",
            "month",
            "3",
            "two",
            "to",
            "after",
            "before",
            "mid-",
            "may",
            "31",
            "30th",
            "February",
            "until",
            "business",
            "days",
            "2026-02-30",
        ]
    ),
    max_size=9,
).map(" ".join)


@given(WORDS | st.text(max_size=60), st.dates(on("Thu 1 Jan 2026"), on("Sun 31 Dec 2028")))
def test_never_ends_before_it_starts_or_before_it_was_said(said: str, day: object) -> None:
    from datetime import date

    assert isinstance(day, date)
    reading = read(said, day=day, calendar=US)
    if reading.end is not None:
        assert reading.end >= day
        assert reading.start is None or reading.start <= reading.end
