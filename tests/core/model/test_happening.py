"""The record of what happened."""

from datetime import date, datetime
from typing import Any

import pytest

from afterword.core.errors import InvalidRecord
from afterword.core.model.followup import Kind
from afterword.core.model.happening import (
    CallInvited,
    Closed,
    Meaning,
    Mistake,
    Note,
    OtherOffer,
    Reply,
    Sent,
)
from afterword.testing import at

NAIVE = datetime(2026, 10, 20, 11)
TUESDAY = at("Tue 20 Oct 2026 11:00")


@pytest.mark.parametrize(
    "make",
    [
        lambda: Sent(at=NAIVE, kind=Kind.THANK_YOU, to="Dana"),
        lambda: Reply(at=NAIVE, sender="Dana"),
        lambda: OtherOffer(at=NAIVE, answer_by=date(2026, 10, 28)),
        lambda: Note(at=NAIVE, text="x"),
        lambda: Closed(at=NAIVE),
    ],
)
def test_refuses_a_moment_without_offset(make: Any) -> None:
    with pytest.raises(InvalidRecord, match="no offset") as caught:
        make()
    assert caught.value.field == "at"


@pytest.mark.parametrize(
    ("meaning", "human"),
    [(Meaning.THANKS, True), (Meaning.AUTOMATIC, False), (Meaning.BOUNCE, False)],
)
def test_only_a_person_answers(meaning: Meaning, human: bool) -> None:
    reply = Reply(at=at("Tue 20 Oct 2026 11:00"), sender="Dana", meaning=meaning)
    assert reply.human is human


def test_a_note_may_have_several_lines_but_not_none() -> None:
    moment = at("Tue 20 Oct 2026 11:00")
    assert Note(at=moment, text="one\ntwo").text
    with pytest.raises(InvalidRecord, match="no text"):
        Note(at=moment, text="\n")


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda day: OtherOffer(at=TUESDAY, answer_by=day), "answer_by"),
        (lambda day: Reply(at=TUESDAY, sender="Dana", answer_by=day), "answer_by"),
        (lambda day: CallInvited(at=TUESDAY, by="Dana", day=day), "day"),
    ],
)
def test_refuses_a_day_that_was_over_everywhere_when_it_was_spoken_of(
    make: Any, field: str
) -> None:
    make(date(2026, 10, 19))
    with pytest.raises(InvalidRecord, match="was over by 2026-10-20") as caught:
        make(date(2026, 10, 18))
    assert caught.value.field == field


def test_refuses_a_mistake_that_is_none() -> None:
    with pytest.raises(InvalidRecord, match="are the same"):
        Mistake(at=TUESDAY, to="Dana", wrong="Acme", right="Acme")
