"""Which messages arrived, and what an application tells the candidate's others."""

from dataclasses import replace

import pytest

from afterword.core.model.followup import Kind
from afterword.core.model.happening import Closed, Happening, Meaning, OtherOffer, Outcome, Reply
from afterword.core.planning.arrivals import bounced_messages, tells
from afterword.testing import at, on
from tests.core.planning.cases import DANA, answer, case, meeting, sent

ASKED = sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK)
FIRST = case(meeting("Tue 13 Oct 2026 15:00"), happenings=(sent("Wed 14 Oct 2026 09:00"), ASKED))


def test_a_bounce_belongs_to_the_last_message_to_that_person() -> None:
    bounce = Reply(at=at("Mon 26 Oct 2026 09:01"), sender="dana whitfield", meaning=Meaning.BOUNCE)
    assert list(bounced_messages((*FIRST.happenings, bounce)).values()) == [ASKED]
    elsewhere = Reply(at=bounce.at, sender="Luis Ortega", meaning=Meaning.BOUNCE)
    assert not bounced_messages((*FIRST.happenings, elsewhere))


def test_questions_are_told_and_thanks_are_not() -> None:
    (touch,) = tells(FIRST).touches
    assert (touch.kind, touch.person, touch.addresses) == (
        Kind.STATUS_CHECK, DANA, ("dana@acme.example",),
    )  # fmt: skip


def test_an_offer_is_told_until_the_application_is_closed() -> None:
    day = on("Wed 11 Nov 2026")
    theirs = Reply(at=at("Mon 2 Nov 2026 9:00"), sender=DANA, meaning=Meaning.OFFER, answer_by=day)
    other = OtherOffer(at=at("Tue 3 Nov 2026 9:00"), answer_by=day)
    spoken = replace(other, written=False)
    offered = replace(FIRST, happenings=(theirs, other, spoken))
    assert [each.at for each in tells(offered).offers] == [theirs.at, other.at]
    end = Closed(at=at("Wed 4 Nov 2026 9:00"), outcome=Outcome.ACCEPTED)
    closed = tells(replace(offered, happenings=(*offered.happenings, end)))
    assert (closed.offers, closed.accepted) == ((), end.at)


@pytest.mark.parametrize(
    "end",
    [
        sent("Wed 4 Nov 2026 9:00", Kind.WITHDRAWAL),
        answer("Wed 4 Nov 2026 9:00", Meaning.REJECTION),
        Closed(at=at("Wed 4 Nov 2026 9:00")),
    ],
)
def test_their_offer_falls_with_the_application_and_one_by_others_stands(end: Happening) -> None:
    day = on("Wed 11 Nov 2026")
    theirs = answer("Mon 2 Nov 2026 9:00", Meaning.OFFER, answer_by=day)
    other = OtherOffer(at=at("Tue 3 Nov 2026 9:00"), answer_by=day)
    told = tells(replace(FIRST, happenings=(theirs, other, end)))
    assert [each.at for each in told.offers] == [other.at]
    again = replace(theirs, at=at("Thu 5 Nov 2026 9:00"))
    told = tells(replace(FIRST, happenings=(theirs, end, again)))
    assert [each.at for each in told.offers] == [again.at]


def test_who_has_nothing_to_say_is_silent() -> None:
    assert tells(case(meeting("Tue 13 Oct 2026 15:00"))).silent
    assert not tells(FIRST).silent
