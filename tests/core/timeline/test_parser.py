"""What holds for every text, and what stands beside the dates."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.calendars.regions import regions
from afterword.core.model.timeline import Firmness
from afterword.core.timeline.holidays import HOLIDAYS, RULES
from afterword.core.timeline.lexer import VOCABULARY
from afterword.core.timeline.parser import read, returning
from afterword.core.timeline.reading import Confidence, TimelineKind
from afterword.core.timeline.spelling import corrected
from afterword.testing import on

DAY = on("Wed 14 Oct 2026")
US = regions("US", "")
IL = regions("IL", "")
DAYS = st.dates(on("Thu 1 Jan 2026"), on("Sun 31 Dec 2028"))
PHRASES = st.sampled_from(
    sorted(" ".join((first, *rest)) for first, entries in VOCABULARY.items() for rest, _ in entries)
)
WORDS = st.sampled_from(
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
        "mid",
        "-",
        "may",
        "31",
        "30th",
        "February",
        "until",
        "business",
        "days",
        "2026-02-30",
        ",",
        ".",
        ";",
        "and",
        "then",
        "12/13",
        "99999",
        "years",
        "Q1",
        "Easter",
        "1.5",
        "a",
    ]
)
TEXTS = st.lists(PHRASES | WORDS, max_size=12).map(" ".join)


@given(TEXTS | st.text(max_size=60), DAYS, st.sampled_from([US, IL]))
def test_every_reading_keeps_its_order_and_points_into_the_text(
    said: str, day: date, calendar: object
) -> None:
    reading = read(said, day=day, calendar=calendar)  # type: ignore[arg-type]  # sampled
    nothing = reading.kind is TimelineKind.NONE
    assert nothing == (reading.start is None and reading.end is None)
    assert nothing == (reading.firmness is Firmness.NONE)
    assert nothing == (reading.span is None)
    assert nothing != bool(reading.because)
    if reading.end is not None:
        assert reading.end >= day
    for each in (reading, *reading.alternatives):
        if each.start and each.end:
            assert each.start <= each.end
    if reading.span:
        first, last = reading.span
        assert 0 <= first < last <= len(said)
        assert said[first:last].strip()


@given(TEXTS | st.text(max_size=60), DAYS)
def test_a_note_of_absence_gives_one_day_or_none(said: str, day: date) -> None:
    reading = returning(said, day=day, calendar=US)
    assert reading.start == reading.end
    assert reading.end is None or reading.end >= day
    assert reading.kind in {TimelineKind.RETURN, TimelineKind.NONE}


TIMES = st.sampled_from(
    ["Friday", "next Tuesday", "the 4th", "November 3", "Thanksgiving", "next week", "the end of the month",
     "tomorrow", "mid-November", "the first week of December", "the week of the 16th", "Q1"]
)  # fmt: skip


@given(TIMES, DAYS)
def test_by_a_time_ends_before_after_it_begins(time: str, day: date) -> None:
    by = read(f"by {time}", day=day, calendar=US)
    after = read(f"after {time}", day=day, calendar=US)
    before = read(f"before {time}", day=day, calendar=US)
    assert by.start == day
    assert by.end
    assert after.start
    assert by.end < after.start
    assert after.end is None
    assert before.end is None or before.end <= by.end


@given(TIMES, DAYS, st.sampled_from(["we hope to decide {}", "ideally you'll hear {}", "you will definitely hear {}"]))  # fmt: skip
def test_hedges_never_move_the_dates(time: str, day: date, hedge: str) -> None:
    plain = read(f"you will hear by {time}", day=day, calendar=US)
    hedged = read(hedge.format(f"by {time}"), day=day, calendar=US)
    assert (hedged.start, hedged.end, hedged.kind) == (plain.start, plain.end, plain.kind)


@pytest.mark.parametrize(
    ("said", "firmness"),
    [("by Friday at the latest", Firmness.FIRM), ("no later than Friday", Firmness.FIRM), ("the deadline is Friday", Firmness.FIRM),
     ("we hope to decide by Friday", Firmness.HOPEFUL), ("ideally by Friday", Firmness.HOPEFUL),
     ("we should be able to tell you on Friday", Firmness.HOPEFUL), ("we can't guarantee it but by Friday", Firmness.EXPECTED),
     ("I hope you are well. You will hear by Friday", Firmness.EXPECTED), ("by Friday", Firmness.EXPECTED),
     ("probably Friday", Firmness.EXPECTED), ("soon", Firmness.NONE)],
)  # fmt: skip
def test_hedges_change_the_firmness(said: str, firmness: Firmness) -> None:
    assert read(said, day=DAY, calendar=US).firmness is firmness


@pytest.mark.parametrize(
    ("said", "day", "region", "others"),
    [
        ("next Friday", "Wed 14 Oct 2026", "US", ["Fri 16 Oct 2026"]),
        ("next Friday", "Sat 17 Oct 2026", "US", ["Fri 30 Oct 2026"]),
        ("next week", "Sun 18 Oct 2026", "US", ["Fri 30 Oct 2026"]),
        ("by Friday", "Fri 16 Oct 2026", "US", ["Fri 16 Oct 2026"]),
        ("by 3/4", "Wed 14 Oct 2026", "US", ["Sat 3 Apr 2027"]),
        ("by 3/4", "Wed 14 Oct 2026", "GB", ["Thu 4 Mar 2027"]),
        ("by the 16th", "Wed 14 Oct 2026", "US", ["Mon 16 Nov 2026"]),
        ("by November", "Wed 14 Oct 2026", "US", ["Sun 1 Nov 2026"]),
        ("before the holidays", "Wed 14 Oct 2026", "US", ["Wed 25 Nov 2026"]),
        ("by 13/4", "Wed 14 Oct 2026", "US", []),
        ("next Friday", "Mon 12 Oct 2026", "US", ["Fri 16 Oct 2026"]),
        ("by next Wednesday", "Wed 14 Oct 2026", "US", []),
        ("by the 30th", "Wed 14 Oct 2026", "US", []),
    ],
)
def test_another_honest_reading_is_named_and_lowers_the_confidence(
    said: str, day: str, region: str, others: list[str]
) -> None:
    reading = read(said, day=on(day), calendar=regions(region, ""))
    assert [each.end for each in reading.alternatives] == [on(each) for each in others]
    assert (reading.confidence is Confidence.LOW) == bool(others)
    assert all(each.means for each in reading.alternatives)


def test_several_times_or_approximate_words_lower_the_confidence() -> None:
    assert read("in two to three weeks", day=DAY, calendar=US).confidence is Confidence.MEDIUM
    assert read("in two weeks", day=DAY, calendar=US).confidence is Confidence.HIGH


@pytest.mark.parametrize(
    ("said", "words"),
    [("We\u2019ll decide by the end of next week.", "by the end of next week"),
     ("\u0130stanbul office: you hear no later than Friday, ok", "no later than Friday"),
     ("You will hear on Tuesday at the latest.", "on Tuesday at the latest"),
     ("stra\u00dfe tomorrow", "tomorrow")],
)  # fmt: skip
def test_the_span_is_what_was_read(said: str, words: str) -> None:
    span = read(said, day=DAY, calendar=US).span
    assert span is not None
    assert said[slice(*span)] == words


def test_says_how_each_date_was_found() -> None:
    assert read("by the end of next week", day=DAY, calendar=US).because == (
        "\u201cend of next week\u201d is Thu 22 Oct 2026 to Fri 23 Oct 2026 (C5).",
        "The last day on which the promise holds is Fri 23 Oct 2026 (C1).",
    )


@pytest.mark.parametrize(
    ("said", "back"),
    [("July 10-31", "Mon 2 Aug 2027"), ("through the 27th", "Wed 28 Oct 2026"), ("until Monday", "Mon 19 Oct 2026"),
     ("this week", "Mon 19 Oct 2026"), ("for two weeks", "Wed 28 Oct 2026"), ("soon", None)],
)  # fmt: skip
def test_a_note_known_to_be_of_absence_needs_no_word_that_says_so(
    said: str, back: str | None
) -> None:
    assert returning(said, day=DAY, calendar=US).end == (on(back) if back else None)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("wendesday", "wednesday"), ("feburary", "february"), ("tommorow", "tomorrow"), ("fridya", "friday"), ("octobr", "october"),
     ("money", "money"), ("sunny", "sunny"), ("second", "second"), ("member", "member"), ("fridays", "fridays"), ("march", "march"),
     ("holiday", "holiday"), ("easier", "easier"), ("mandate", "mandate"), ("working", "working"), ("talking", "talking")],
)  # fmt: skip
def test_mends_slips_in_names_and_leaves_words_alone(written: str, meant: str) -> None:
    assert corrected(written) == meant


def test_every_rule_for_a_holiday_is_reached_by_a_name() -> None:
    assert set(RULES) <= set(HOLIDAYS.values())


@pytest.mark.parametrize("said", ["after Easter", "before Christmas", "by the end of next year"])
def test_words_that_reach_past_the_last_year_come_to_nothing(said: str) -> None:
    assert read(said, day=date(9999, 12, 30), calendar=US).end is None
