"""Signs of their interest: evidence with dates, never a number."""

from afterword.core.model.followup import InterestSign, Kind, Speaks
from afterword.core.model.happening import Happening, Meaning, Observed, Reply, Sign
from afterword.core.model.timeline import StatedTimeline
from afterword.testing import at
from tests.core.planning.cases import DANA, case, meeting, plan, sent


def signs(*happenings: Happening, said: str = "") -> tuple[InterestSign, ...]:
    first = meeting("Tue 13 Oct 2026 15:00", said=said)
    return plan(case(first, happenings=happenings), "Fri 13 Nov 2026 09:00").interest


def test_an_answer_by_the_next_business_day_speaks_for_it() -> None:
    thanked = sent("Fri 16 Oct 2026 09:00")
    answer = Reply(at=at("Mon 19 Oct 2026 11:00"), sender=DANA, meaning=Meaning.THANKS)
    (found,) = signs(thanked, answer)
    assert (found.speaks, found.says) == (Speaks.FOR, "They answered by the next business day.")
    assert found.source == f"the answer of {DANA}"
    late = Reply(at=at("Tue 20 Oct 2026 11:00"), sender=DANA, meaning=Meaning.THANKS)
    assert signs(thanked, late) == ()


def test_a_named_date_speaks_for_it_and_one_that_keeps_moving_against() -> None:
    moved = [
        Reply(
            at=at(moment), sender=DANA, meaning=Meaning.STILL_DECIDING,
            promised=StatedTimeline(said="another week", by=DANA),
        )
        for moment in ("Mon 2 Nov 2026 11:00", "Tue 10 Nov 2026 11:00")
    ]  # fmt: skip
    found = signs(*moved, said="by the end of next week")
    assert (Speaks.AGAINST, "The date they named has moved twice or more.") in {
        (each.speaks, each.says) for each in found
    }
    assert any(each.says == "They named a date: Tue 17 Nov 2026." for each in found)


def test_answers_that_name_no_date_move_none() -> None:
    vague = [
        Reply(
            at=at(moment), sender=DANA, meaning=Meaning.STILL_DECIDING,
            promised=StatedTimeline(said="no idea yet", by=DANA),
        )
        for moment in ("Mon 2 Nov 2026 11:00", "Tue 10 Nov 2026 11:00")
    ]  # fmt: skip
    assert all(each.speaks is not Speaks.AGAINST for each in signs(*vague))


def test_two_questions_without_an_answer_speak_against_it() -> None:
    asked = (
        sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK),
        sent("Tue 3 Nov 2026 09:00", Kind.REMINDER),
    )
    (found,) = signs(*asked)
    assert (found.speaks, found.says) == (
        Speaks.AGAINST, "2 messages have stayed without an answer.",
    )  # fmt: skip


def test_what_was_noticed_is_shown_with_how_it_is_known_the_latest_first() -> None:
    for_it = Observed(
        at=at("Fri 16 Oct 2026 09:00"), sign=Sign.REFERENCES, text="Asked for two names."
    )
    against = Observed(at=at("Mon 19 Oct 2026 09:00"), sign=Sign.POSTED_AGAIN)
    latest, first = signs(for_it, against)
    assert (latest.speaks, latest.source) == (Speaks.AGAINST, "what you noticed")
    assert (first.speaks, first.source) == (Speaks.FOR, "Asked for two names.")


def test_a_second_round_with_new_people_speaks_for_it() -> None:
    first = meeting("Tue 13 Oct 2026 15:00")
    second = meeting("Tue 20 Oct 2026 15:00", people=2, round=2)
    found = plan(case(first, second), "Tue 20 Oct 2026 16:00").interest
    assert [each.says for each in found] == [
        "You were asked to round 2.", "You met Luis Ortega for the first time.",
    ]  # fmt: skip


def test_an_interview_that_is_only_arranged_is_no_sign_yet() -> None:
    arranged = case(
        meeting("Tue 13 Oct 2026 15:00"), meeting("Tue 20 Oct 2026 15:00", people=2, round=2)
    )
    assert plan(arranged, "Fri 16 Oct 2026 09:00").interest == ()
    assert {each.says for each in plan(arranged, "Wed 21 Oct 2026 09:00").interest} == {
        "You were asked to round 2.", "You met Luis Ortega for the first time.",
    }  # fmt: skip
