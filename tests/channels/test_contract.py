"""What holds for every channel."""

import re
from dataclasses import replace
from datetime import time
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword import wiring
from afterword.core.errors import UnsafeLetter
from afterword.core.model.channel import Channel, Week
from tests.channels.letters import TEXT, letter

CHANNELS = tuple(wiring.channels().values())
ADDRESSES = {
    "email": "dana@acme.example",
    "phone": "+1 555 010 0100",
    "linkedin": "https://www.linkedin.com/in/dana",
    "handwritten": "1 Example Street",
}


def weeks(channel: Channel) -> list[Week]:
    traits = channel.traits
    return [traits.week_in(code) for code in ("US", "JP", "FR", "AE")] + [
        week for week in [traits.pressing] if week
    ]


@pytest.mark.parametrize("channel", CHANNELS, ids=lambda channel: channel.name)
def test_stretches_are_in_order_and_the_best_ones_lie_inside(channel: Channel) -> None:
    for week in weeks(channel):
        assert len(week.open) == len(week.best) == 7
        for open_, best in zip(week.open, week.best, strict=True):
            assert open_
            limits = [limit for stretch in open_ for limit in stretch]
            assert limits == sorted(set(limits))
            assert all(any(a <= c < d <= b for a, b in open_) for c, d in best)


@pytest.mark.parametrize("channel", CHANNELS, ids=lambda channel: channel.name)
def test_nothing_goes_out_at_night(channel: Channel) -> None:
    for week in weeks(channel):
        assert min(stretch[0] for day in week.open for stretch in day) >= time(7)
        assert max(stretch[1] for day in week.open for stretch in day) <= time(21)


@pytest.mark.parametrize("channel", CHANNELS, ids=lambda channel: channel.name)
def test_hours_of_a_day_are_hours_of_the_week(channel: Channel) -> None:
    traits = channel.traits
    week = traits.week_in("")
    starts = [stretches[0][0] for stretches in week.open]
    ends = [stretches[-1][1] for stretches in week.open]
    assert (min(starts), max(ends)) == (traits.opens, traits.closes)
    plain = replace(traits, week=None, countries={}).week_in("")
    assert plain.open == (((traits.opens, traits.closes),),) * 7


def test_a_long_subject_is_cut_to_whole_letters() -> None:
    name = letter(subject="a" * 99 + " shift lead").file_name("txt")
    assert name == "a" * 99 + ".txt"
    assert letter(subject="\u4f60\u597d").file_name("txt") == "letter.txt"


@given(st.sampled_from(CHANNELS), TEXT, TEXT, TEXT)
def test_any_words_come_through_whole_or_are_refused(
    channel: Channel, name: str, subject: str, body: str
) -> None:
    fields = {"recipient_name": name, "subject": subject, "body": body}
    try:
        over = channel.hand_over(letter(recipient_address=ADDRESSES[channel.name], **fields))
    except UnsafeLetter:
        return
    assert re.fullmatch(r"[a-z0-9-]{1,100}\.(eml|txt|pdf)", over.file_name)
    assert urlsplit(over.link).scheme in {"mailto", "tel", "https", ""}
    if over.file_name.endswith(".txt"):
        assert over.file.decode("utf-8").endswith(body)
