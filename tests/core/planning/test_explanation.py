"""Why a follow-up is what it is."""

from dataclasses import replace

from afterword import wiring
from afterword.core.calendar.moments import spoken_day
from afterword.core.model.adjustment import Adjust, Adjustment
from afterword.core.model.application import Application
from afterword.core.model.contact import Reach
from afterword.core.model.followup import Kind
from afterword.core.model.happening import OtherOffer
from afterword.core.model.interview import Promise
from afterword.core.planning.explanation import Explanation, Spoken
from afterword.testing import at, on
from tests.core.planning.cases import DANA, case, meeting, person, sent

NOW = at("Wed 14 Oct 2026 09:00")
FIRST = case(
    meeting("Tue 13 Oct 2026 15:00", said="by the end of next week"),
    happenings=(sent("Wed 14 Oct 2026 08:30"),),
)


def explained(application: Application, follow_up: str) -> Explanation:
    found = wiring.planner().explain(application, follow_up, now=NOW)
    assert found is not None
    return found


def by(explanation: Explanation, rule: str, advice: str) -> Spoken:
    (found,) = [s for s in explanation.spoken if (s.rule, s.advice) == (rule, advice)]
    return found


def test_the_facts_a_rule_looked_at_are_shown() -> None:
    said = by(explained(FIRST, "status-check"), "stated-date", "propose")
    assert said.counted
    assert said.outcome == "It counts."
    assert (
        "\u201cby the end of next week\u201d, said on Tue 13 Oct 2026, means Fri 23 Oct 2026 at the latest."
        in said.facts
    )


def test_advice_that_lost_says_to_what() -> None:
    offer = OtherOffer(at=NOW, answer_by=on("Wed 28 Oct 2026"))
    update = explained(replace(FIRST, happenings=(*FIRST.happenings, offer)), "offer-update")
    assert by(update, "other-offer", "propose").counted
    late = case(meeting("Thu 8 Oct 2026 15:00"))
    thanks = explained(late, "thank-you-dana-whitfield")
    lost = by(thanks, "thursday-interview", "propose")
    assert not lost.counted
    assert lost.outcome == (
        "It lost to late-thank-you: the custom of the house goes before what is usual."
    )


def test_days_that_were_passed_over_say_why() -> None:
    days = {str(each.day): each.reason for each in explained(FIRST, "status-check").skipped}
    assert days == {"2026-10-24": "Saturday is a rest day", "2026-10-25": "Sunday is a rest day"}


def test_whose_clock_it_is_and_how_we_know() -> None:
    shown = explained(FIRST, "status-check")
    assert shown.clock.startswith("America/New_York: ")
    assert shown.hours == "email on Mon 26 Oct 2026: 07:00-20:00, best 08:00-12:00"


def test_what_is_kept_back_is_explained_too() -> None:
    wish = Adjustment(do=Adjust.SKIP, follow_up="status-check", at=NOW, why="Not now.")
    kept = explained(replace(FIRST, adjustments=(wish,)), "status-check")
    assert kept.window is None
    assert kept.kind is Kind.STATUS_CHECK


def test_a_snooze_is_told_as_ones_own() -> None:
    wish = Adjustment(do=Adjust.SNOOZE, follow_up="status-check", at=NOW, on=on("Thu 29 Oct 2026"))
    (own,) = explained(replace(FIRST, adjustments=(wish,)), "status-check").own
    assert own.because == "You put it off until Thu 29 Oct 2026."


def test_the_rest_between_messages_and_what_rides_along_are_explained() -> None:
    three = case(
        meeting(
            "Tue 13 Oct 2026 15:00", people=3, said="by Wednesday",
            promises=(Promise(what="the list", due=on("Fri 16 Oct 2026"), to=DANA),),
        )
    )  # fmt: skip
    now = at("Tue 13 Oct 2026 16:00")
    planner = wiring.planner()
    planned = {each.id: each.window for each in planner.plan(three, now=now).follow_ups}
    status = planner.explain(three, "status-check", now=now)
    assert status is not None
    assert status.window == planned["status-check"]
    assert by(status, "never-bombard", "hold").counted
    assert status.hours.startswith(f"email on {spoken_day(status.window.recommended_from.date())}")
    thanks = planner.explain(three, "thank-you-dana-whitfield", now=now)
    assert thanks is not None
    assert thanks.window == planned["thank-you-dana-whitfield"]
    assert by(thanks, "promised-material", "propose").counted
    material = planner.explain(three, "materials-dana-whitfield", now=now)
    assert material is not None
    assert material.rides_in == "thank-you-dana-whitfield"


def test_nothing_is_said_of_what_no_rule_speaks_of() -> None:
    assert wiring.planner().explain(FIRST, "withdrawal", now=NOW) is None
    assert wiring.planner().explain(FIRST, DANA, now=NOW) is None


def test_an_interview_ahead_is_told_as_arranged() -> None:
    ahead = case(meeting("Tue 13 Oct 2026 15:00"), meeting("Tue 20 Oct 2026 15:00", round=2))
    facts = by(explained(ahead, "status-check"), "no-date-named", "propose").facts
    assert "The last interview ended on Tue 13 Oct 2026, 15:00 (America/New_York)." in facts
    arranged = "An interview is arranged that ends on Tue 20 Oct 2026, 15:00 (America/New_York)."
    assert arranged in facts
    assert "The wait begins with the interview that ends on Tue 20 Oct 2026, 15:00." in facts
    assert not any(each.startswith("Their last word was") for each in facts)


def test_of_several_offers_the_one_to_be_answered_first_is_told() -> None:
    first = OtherOffer(at=at("Tue 13 Oct 2026 16:00"), answer_by=on("Wed 28 Oct 2026"))
    later = OtherOffer(at=at("Tue 13 Oct 2026 17:00"), answer_by=on("Fri 6 Nov 2026"))
    over = OtherOffer(at=at("Tue 13 Oct 2026 15:30"), answer_by=on("Tue 13 Oct 2026"))
    update = explained(
        replace(FIRST, happenings=(*FIRST.happenings, over, first, later)), "offer-update"
    )
    told = [each for each in by(update, "other-offer", "propose").facts if "offer" in each]
    assert told == ["Another offer is to be answered by Wed 28 Oct 2026."]


def test_thanks_by_mail_are_not_said_to_ride_in_a_call() -> None:
    phone = Reach(channel="phone", address="+1 555 010 0123")
    mail = Reach(channel="email", address="dana@acme.example")
    dana = person(channels=(mail, phone), preferred_channel="phone")
    late, now = (
        case(meeting("Tue 13 Oct 2026 15:00"), contacts=(dana,)),
        at("Mon 26 Oct 2026 10:00"),
    )
    planner = wiring.planner()
    assert [each.channel for each in planner.plan(late, now=now).follow_ups] == ["phone"]
    thanks = planner.explain(late, "thank-you-dana-whitfield", now=now)
    assert thanks is not None
    assert thanks.rides_in == ""
