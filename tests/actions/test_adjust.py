"""Changing a plan: what is done so, and what is refused on whose word."""

from dataclasses import replace

import pytest

from afterword import wiring
from afterword.actions.add import add
from afterword.actions.adjust import adjust
from afterword.actions.desk import Desk
from afterword.actions.record import record
from afterword.core.errors import RefusedChange, UnknownFollowUp
from afterword.core.model.adjustment import Adjust, Adjustment
from afterword.core.model.application import Application
from afterword.core.model.followup import Kind, Plan, Step
from afterword.core.model.happening import DateNamed, Meaning, OtherOffer, Reply
from afterword.core.model.timeline import StatedTimeline
from afterword.testing import MemoryStore, at, on
from tests.core.planning.cases import DANA, case, meeting, only, sent, window

NOW = at("Wed 14 Oct 2026 09:00")
SAID = "by the end of next week"


def desk_with(*happenings: object, said: str = SAID) -> Desk:
    desk = Desk(wiring.craft(), MemoryStore())
    application = case(meeting("Tue 13 Oct 2026 15:00", said=said), happenings=happenings)
    add(desk, application, who="test", now=NOW)
    return desk


def changed(desk: Desk, do: Adjust, follow_up: str = "status-check", **fields: object) -> Plan:
    wish = Adjustment(do=do, follow_up=follow_up, at=NOW, **fields)  # type: ignore[arg-type]  # fields of the record
    adjust(desk, "acme", wish, who="test", now=NOW)
    return planned(desk)


def planned(desk: Desk) -> Plan:
    return wiring.planner().plan(stored(desk), now=NOW)


def stored(desk: Desk) -> Application:
    return desk.store.get("acme").application


def test_a_snoozed_message_waits_until_its_day() -> None:
    desk = desk_with(sent("Wed 14 Oct 2026 08:30"))
    plan = changed(desk, Adjust.SNOOZE, on=on("Thu 29 Oct 2026"))
    status = only(plan, Kind.STATUS_CHECK)
    assert window(status) == ["Thu 29 07:00", "Thu 29 08:00", "Mon 02 12:00", "Wed 04 20:00"]
    assert ("your-change", ("you",)) in {(r.rule, r.sources) for r in status.reasons}
    told = "put off the status check to Dana Whitfield until Thu 29 Oct 2026"
    assert desk.store.journal("acme")[-1].what == told
    assert Kind.STATUS_CHECK not in {each.kind for each in plan.not_now}


def test_a_pinned_message_goes_on_its_day() -> None:
    plan = changed(desk_with(sent("Wed 14 Oct 2026 08:30")), Adjust.PIN, on=on("Wed 28 Oct 2026"))
    status = only(plan, Kind.STATUS_CHECK)
    assert window(status) == ["Wed 28 07:00", "Wed 28 08:00", "Wed 28 20:00", "Wed 28 20:00"]


def test_a_pin_before_the_promised_date_is_refused_on_whose_word() -> None:
    desk = desk_with(sent("Wed 14 Oct 2026 08:30"))
    with pytest.raises(RefusedChange) as refused:
        changed(desk, Adjust.PIN, on=on("Thu 22 Oct 2026"))
    what, rule, do = refused.value.lines
    assert f"Thu 22 Oct 2026 is too early: {DANA} said" in what
    assert rule.startswith("stated-date (T7")
    assert do == "choose Mon 26 Oct 2026 or a later day"
    assert stored(desk).adjustments == ()


@pytest.mark.parametrize(
    ("day", "says"),
    [
        ("Sat 31 Oct 2026", "Sat 31 Oct 2026 is no day to write on: Saturday is a rest day"),
        ("Thu 26 Nov 2026", "Thu 26 Nov 2026 is no day to write on: Thanksgiving Day"),
        ("Mon 12 Oct 2026", "Mon 12 Oct 2026 is over"),
    ],
)
def test_a_pin_to_a_closed_or_past_day_is_refused(day: str, says: str) -> None:
    with pytest.raises(RefusedChange, match=says):
        changed(desk_with(), Adjust.PIN, on=on(day))


def test_a_pin_closer_to_another_message_than_the_rest_is_refused() -> None:
    """Three thank-yous may go until Wed 14 Oct; two business days later is Fri 16 Oct."""
    desk = Desk(wiring.craft(), MemoryStore())
    now = at("Tue 13 Oct 2026 16:00")
    panel = case(meeting("Tue 13 Oct 2026 15:00", people=3, said="by Wednesday"))
    add(desk, panel, who="test", now=now)
    wish = Adjustment(
        do=Adjust.PIN, follow_up="status-check", at=now, on=on("Thu 15 Oct 2026"), why="Why wait?"
    )
    with pytest.raises(RefusedChange, match="It keeps a distance") as refused:
        adjust(desk, "acme", wish, who="test", now=now)
    assert refused.value.lines[1:] == (
        "never-bombard (R022, C6)", "choose Fri 16 Oct 2026 or a later day",
    )  # fmt: skip


def test_a_refused_pin_names_what_holds_it_longest() -> None:
    asked = sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK)
    desk = desk_with(sent("Wed 14 Oct 2026 08:30"), asked)
    wish = Adjustment(
        do=Adjust.PIN, follow_up="reminder", at=asked.at, on=on("Wed 28 Oct 2026"), why="Now."
    )
    with pytest.raises(RefusedChange) as refused:
        adjust(desk, "acme", wish, who="test", now=asked.at)
    assert refused.value.lines[1].startswith("silence-after-status-check (")


@pytest.mark.parametrize("do", [Adjust.PIN, Adjust.SNOOZE])
def test_thanks_are_not_put_off_until_they_only_ride_in_the_next_letter(do: Adjust) -> None:
    with pytest.raises(RefusedChange, match="after Tue 20 Oct 2026 thanks only ride"):
        changed(desk_with(), do, "thank-you-dana-whitfield", on=on("Fri 30 Oct 2026"))
    changed(desk_with(), do, "thank-you-dana-whitfield", on=on("Mon 19 Oct 2026"))


def test_putting_off_what_waits_longer_already_is_refused() -> None:
    with pytest.raises(RefusedChange, match="it waits until Mon 26 Oct 2026 already"):
        changed(desk_with(), Adjust.SNOOZE, on=on("Fri 23 Oct 2026"))


def test_of_a_snooze_and_a_pin_the_later_wish_holds() -> None:
    desk = desk_with(sent("Wed 14 Oct 2026 08:30"))
    changed(desk, Adjust.SNOOZE, on=on("Thu 29 Oct 2026"))
    plan = changed(desk, Adjust.PIN, on=on("Tue 27 Oct 2026"))
    assert window(only(plan, Kind.STATUS_CHECK))[1] == "Tue 27 08:00"
    assert [each.do for each in stored(desk).adjustments] == [Adjust.PIN]


def test_a_skipped_message_is_left_out_with_the_reason() -> None:
    plan = changed(desk_with(), Adjust.SKIP, "thank-you-dana-whitfield", why="We spoke at once.")
    assert all(each.kind is not Kind.THANK_YOU for each in plan.follow_ups)
    (kept,) = [each for each in plan.not_now if each.follow_up == "thank-you-dana-whitfield"]
    assert kept.reasons[0].because == "You left it out: We spoke at once."


def test_a_skipped_question_is_planned_again_after_their_next_word() -> None:
    desk = desk_with(sent("Wed 14 Oct 2026 08:30"))
    changed(desk, Adjust.SKIP, why="Not now.")
    later = at("Thu 22 Oct 2026 10:00")
    moved = DateNamed(at=later, timing=StatedTimeline(said="We need until 6 November.", by=DANA))
    record(desk, "acme", moved, who="test", now=later)
    plan = wiring.planner().plan(stored(desk), now=later)
    assert window(only(plan, Kind.STATUS_CHECK))[0] == "Mon 09 07:00"


def test_a_retired_question_stays_away_whatever_comes() -> None:
    desk = desk_with(sent("Wed 14 Oct 2026 08:30"))
    changed(desk, Adjust.RETIRE, why="I do not want to ask.")
    later = at("Thu 22 Oct 2026 10:00")
    answer = Reply(at=later, sender=DANA, meaning=Meaning.STILL_DECIDING)
    record(desk, "acme", answer, who="test", now=later)
    plan = wiring.planner().plan(stored(desk), now=later)
    assert all(each.kind is not Kind.STATUS_CHECK for each in plan.follow_ups)


def test_a_measure_of_ours_is_gone_over_with_a_reason_that_is_kept() -> None:
    asked = (
        sent("Mon 21 Sep 2026 09:00", Kind.STATUS_CHECK),
        sent("Tue 29 Sep 2026 09:00", Kind.REMINDER),
    )
    first = meeting("Tue 8 Sep 2026 15:00")
    desk = Desk(wiring.craft(), MemoryStore())
    add(desk, case(first, happenings=asked), who="test", now=NOW)
    before = planned(desk)
    assert before.follow_ups == ()
    (kept,) = [each for each in before.not_now if each.follow_up == "reminder"]
    assert kept.reasons[0].rule == "never-bombard"
    plan = changed(desk, Adjust.OVERRIDE, "reminder", why="She asked me to nag her.")
    after = only(plan, Kind.REMINDER)
    assert after.reasons[-1].because == "You go over a limit: She asked me to nag her."
    assert stored(desk).adjustments[-1].why == "She asked me to nag her."


def test_a_prohibition_is_never_gone_over() -> None:
    answer = Reply(at=NOW, sender=DANA, meaning=Meaning.DO_NOT_WRITE)
    with pytest.raises(RefusedChange) as refused:
        changed(desk_with(answer), Adjust.OVERRIDE, "thank-you-dana-whitfield", why="Please.")
    assert refused.value.what == "They asked you not to write again."


def test_what_is_not_in_the_plan_cannot_be_changed() -> None:
    with pytest.raises(UnknownFollowUp, match="there are: "):
        changed(desk_with(), Adjust.SKIP, "offer-update", why="No.")


def test_a_later_promise_beats_an_earlier_pin() -> None:
    desk = desk_with(sent("Wed 14 Oct 2026 08:30"))
    application = stored(desk)
    changed(desk, Adjust.PIN, on=on("Tue 27 Oct 2026"))
    wish = stored(desk).adjustments
    late = meeting("Tue 13 Oct 2026 15:00", said="by 20 November")
    plan = wiring.planner().plan(
        replace(application, interviews=(late,), adjustments=wish), now=NOW
    )
    status = only(plan, Kind.STATUS_CHECK)
    assert window(status)[0] == "Mon 23 07:00"
    assert "may not go before Mon 23 Nov 2026" in status.reasons[-1].because
    assert plan.next_step.do is Step.WAIT


def test_news_of_an_offer_may_not_wait_until_nobody_can_use_it() -> None:
    told = OtherOffer(at=at("Tue 20 Oct 2026 09:00"), answer_by=on("Wed 28 Oct 2026"))
    desk = desk_with(sent("Wed 14 Oct 2026 08:30"), told)
    wish = Adjustment(do=Adjust.SNOOZE, follow_up="offer-update", on=on("Mon 2 Nov 2026"), at=NOW)
    with pytest.raises(RefusedChange, match="is too late: you owe the other company"):
        adjust(desk, "acme", wish, who="test", now=at("Wed 21 Oct 2026 10:00"))


def test_news_of_an_offer_keeps_to_the_one_to_be_answered_first() -> None:
    first = OtherOffer(at=at("Tue 20 Oct 2026 09:00"), answer_by=on("Wed 28 Oct 2026"))
    later = OtherOffer(at=at("Wed 21 Oct 2026 09:00"), answer_by=on("Fri 6 Nov 2026"))
    spoken = replace(later, at=at("Wed 21 Oct 2026 09:30"), written=False)
    desk = desk_with(sent("Wed 14 Oct 2026 08:30"), first, later, spoken)
    wish = Adjustment(do=Adjust.SNOOZE, follow_up="offer-update", on=on("Mon 2 Nov 2026"), at=NOW)
    with pytest.raises(RefusedChange, match="an answer by Wed 28 Oct 2026"):
        adjust(desk, "acme", wish, who="test", now=at("Wed 21 Oct 2026 10:00"))


def test_what_only_their_word_moved_is_not_gone_over() -> None:
    away = Reply(
        at=at("Wed 14 Oct 2026 08:40"), sender=DANA, meaning=Meaning.AUTOMATIC,
        returns=on("Mon 9 Nov 2026"),
    )  # fmt: skip
    desk = desk_with(sent("Wed 7 Oct 2026 08:30"), away)
    assert "out-of-office" in {each.rule for each in only(planned(desk), Kind.STATUS_CHECK).reasons}
    with pytest.raises(RefusedChange, match="is back on Mon 9 Nov 2026") as refused:
        changed(desk, Adjust.OVERRIDE, why="I cannot wait.")
    assert refused.value.lines[1].startswith("out-of-office (")
    assert stored(desk).adjustments == ()


def test_a_measure_that_moved_a_message_is_gone_over() -> None:
    desk = desk_with(sent("Wed 14 Oct 2026 08:30"), said="today")
    assert window(only(planned(desk), Kind.STATUS_CHECK))[0] == "Fri 16 07:00"
    plan = changed(desk, Adjust.OVERRIDE, why="They said so.")
    assert "never-bombard" not in {each.rule for each in only(plan, Kind.STATUS_CHECK).reasons}
    assert window(only(plan, Kind.STATUS_CHECK))[0] == "Wed 14 07:00"
