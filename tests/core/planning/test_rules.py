"""Each row of the timing table, by example."""

import pytest
from tests.core.planning.cases import DANA, case, meeting, only, person, plan, rules, sent, window

from afterword.core.model.application import (
    ApplicationSource,
    Culture,
    Forbidden,
    Pace,
    Prohibition,
)
from afterword.core.model.contact import Role
from afterword.core.model.followup import FollowUpState, Kind, State, Step
from afterword.core.model.happening import Closed, DateNamed, Meaning, OtherOffer, Outcome, Reply
from afterword.core.model.timeline import StatedTimeline
from afterword.testing import at, on


def test_weekday_interview_t1_thanks_on_the_next_morning_and_within_48_hours() -> None:
    thanks = only(
        plan(case(meeting("Tue 13 Oct 2026 15:00")), "Tue 13 Oct 2026 15:05"), Kind.THANK_YOU
    )
    assert window(thanks) == ["Tue 13 16:00", "Wed 14 08:00", "Wed 14 12:00", "Thu 15 15:00"]
    assert rules(thanks) == {"weekday-interview"}
    assert thanks.state is FollowUpState.PLANNED


def test_thursday_interview_t2_thanks_on_friday() -> None:
    thanks = only(
        plan(case(meeting("Thu 15 Oct 2026 15:00")), "Thu 15 Oct 2026 17:00"), Kind.THANK_YOU
    )
    assert window(thanks) == ["Thu 15 16:00", "Fri 16 08:00", "Fri 16 16:00", "Fri 16 18:00"]
    assert rules(thanks) == {"thursday-interview"}


def test_friday_interview_t3_waits_for_monday_morning() -> None:
    thanks = only(
        plan(case(meeting("Fri 16 Oct 2026 16:30")), "Fri 16 Oct 2026 17:00"), Kind.THANK_YOU
    )
    assert window(thanks) == ["Mon 19 07:00", "Mon 19 08:00", "Mon 19 12:00", "Mon 19 18:00"]
    assert rules(thanks) == {"friday-interview"}


def test_friday_interview_t3_before_a_holiday_waits_for_the_first_business_day() -> None:
    thanks = only(
        plan(case(meeting("Wed 25 Nov 2026 16:30")), "Wed 25 Nov 2026 17:00"), Kind.THANK_YOU
    )
    assert window(thanks)[1] == "Mon 30 08:00"


def test_friday_interview_t3_that_ends_early_may_be_thanked_for_the_same_afternoon() -> None:
    thanks = only(
        plan(case(meeting("Fri 16 Oct 2026 11:00")), "Fri 16 Oct 2026 11:30"), Kind.THANK_YOU
    )
    assert window(thanks)[0] == "Fri 16 12:00"


def test_friday_interview_t3_is_a_thursday_where_the_weekend_is_friday_and_saturday() -> None:
    interview = meeting("Thu 15 Oct 2026 16:30", "Asia/Riyadh")
    thanks = only(
        plan(case(interview, country="SA", region=""), "Thu 15 Oct 2026 17:00", "Asia/Riyadh"),
        Kind.THANK_YOU,
    )
    assert window(thanks)[1] == "Sun 18 08:00"


def test_panel_interview_t5_thanks_each_member_until_the_third_business_day() -> None:
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00", people=4)), "Wed 14 Oct 2026 09:00")
    thanks = [each for each in planned.follow_ups if each.kind is Kind.THANK_YOU]
    assert len({each.to for each in thanks}) == len({each.id for each in thanks}) == 4
    assert all(window(each)[3] == "Fri 16 20:00" for each in thanks)
    assert all("panel-interview" in rules(each) for each in thanks)
    assert only(planned, Kind.STATUS_CHECK).to == DANA


def test_late_thank_you_goes_today_and_after_a_week_not_at_all() -> None:
    application = case(meeting("Tue 13 Oct 2026 15:00"))
    thanks = only(plan(application, "Mon 19 Oct 2026 10:00"), Kind.THANK_YOU)
    assert window(thanks)[0] == "Mon 19 10:00"
    assert "late-thank-you" in rules(thanks)
    later = plan(application, "Wed 21 Oct 2026 10:00")
    assert all(each.kind is not Kind.THANK_YOU for each in later.follow_ups)


def test_stated_date_t7_asks_on_the_business_day_after_it_and_not_before() -> None:
    said = "We'll decide by the end of next week."
    planned = plan(case(meeting("Fri 16 Oct 2026 16:30", said=said)), "Fri 16 Oct 2026 17:00")
    status = only(planned, Kind.STATUS_CHECK)
    assert window(status) == ["Mon 26 07:00", "Mon 26 08:00", "Wed 28 12:00", "Fri 30 20:00"]
    assert rules(status) == {"stated-date"}
    assert planned.state is State.AWAITING_DATE
    assert any(each.kind == "status_check" for each in planned.not_now)


def test_stated_date_moves_when_they_name_another() -> None:
    moved = DateNamed(
        at=at("Thu 22 Oct 2026 10:00"),
        timing=StatedTimeline(said="We need until 6 November.", by=DANA),
    )
    first = meeting("Fri 16 Oct 2026 16:30", said="by the end of next week")
    planned = plan(case(first, happenings=(moved,)), "Thu 22 Oct 2026 11:00")
    assert window(only(planned, Kind.STATUS_CHECK))[0] == "Mon 09 07:00"


def test_a_date_the_person_gives_beats_the_words() -> None:
    timing = (StatedTimeline(said="soon", by=DANA, end=on("Wed 28 Oct 2026")),)
    planned = plan(case(meeting("Fri 16 Oct 2026 16:30", timing=timing)), "Fri 16 Oct 2026 17:00")
    assert window(only(planned, Kind.STATUS_CHECK))[0] == "Thu 29 07:00"


def test_unread_timing_is_asked_for_and_never_guessed() -> None:
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00", said="You will hear soon.")), "Tue 13 Oct 2026 16:00"
    )
    assert [each.id for each in planned.questions] == ["timing-1"]
    assert rules(only(planned, Kind.STATUS_CHECK)) == {"no-date-named"}


@pytest.mark.parametrize(
    ("pace", "begins"),
    [
        (Pace.UNKNOWN, "Fri 23"),
        (Pace.STANDARD, "Fri 23"),
        (Pace.QUICK, "Tue 20"),
        (Pace.TRADITIONAL, "Tue 27"),
    ],
)
def test_no_date_named_t8_asks_after_one_to_two_weeks_by_pace(pace: Pace, begins: str) -> None:
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), culture=Culture(pace=pace)), "Tue 13 Oct 2026 16:00"
    )
    assert window(only(planned, Kind.STATUS_CHECK))[1] == f"{begins} 08:00"


def test_silence_after_status_check_t12_reminds_the_same_person_after_a_week() -> None:
    asked = sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK, "Ruth Abel")
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(asked,)), "Tue 27 Oct 2026 09:00"
    )
    reminder = only(planned, Kind.REMINDER)
    assert reminder.to == "Ruth Abel"
    assert window(reminder) == ["Mon 02 07:00", "Mon 02 08:00", "Tue 03 12:00", "Mon 09 20:00"]
    assert all(each.kind is not Kind.STATUS_CHECK for each in planned.follow_ups)


def test_silence_after_reminder_t13_closes_and_says_so_beforehand() -> None:
    touched = (
        sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK),
        sent("Tue 3 Nov 2026 09:00", Kind.REMINDER),
    )
    application = case(meeting("Tue 13 Oct 2026 15:00"), happenings=touched)
    waiting = plan(application, "Wed 4 Nov 2026 09:00")
    assert waiting.next_step.do is Step.WAIT
    assert "Fri 13 Nov 2026" in waiting.next_step.says
    assert plan(application, "Fri 13 Nov 2026 09:00").next_step.do is Step.CLOSE
    assert not waiting.follow_ups


def test_other_offer_t14_goes_at_once_and_once_although_a_date_was_named() -> None:
    offer = OtherOffer(at=at("Wed 14 Oct 2026 16:00"), answer_by=on("Fri 23 Oct 2026"))
    interview = meeting("Tue 6 Oct 2026 15:00", said="by the end of October")
    planned = plan(case(interview, happenings=(offer,)), "Wed 14 Oct 2026 16:05")
    update = only(planned, Kind.OFFER_UPDATE)
    assert window(update) == ["Wed 14 16:00", "Wed 14 16:00", "Thu 15 20:00", "Wed 21 20:00"]
    assert planned.next_step.follow_up == "offer-update"
    told = (offer, sent("Wed 14 Oct 2026 17:00", Kind.OFFER_UPDATE))
    again = plan(case(interview, happenings=told), "Thu 15 Oct 2026 09:00")
    assert all(each.kind is not Kind.OFFER_UPDATE for each in again.follow_ups)


def test_a_spoken_offer_is_not_used_yet() -> None:
    offer = OtherOffer(
        at=at("Wed 14 Oct 2026 16:00"), answer_by=on("Fri 23 Oct 2026"), written=False
    )
    planned = plan(
        case(meeting("Tue 6 Oct 2026 15:00"), happenings=(offer,)), "Wed 14 Oct 2026 16:05"
    )
    assert all(each.kind is not Kind.OFFER_UPDATE for each in planned.follow_ups)
    assert any(each.kind == "offer_update" for each in planned.not_now)


def test_company_prohibition_beats_even_an_offer() -> None:
    offer = OtherOffer(at=at("Wed 14 Oct 2026 16:00"), answer_by=on("Fri 23 Oct 2026"))
    never = (Prohibition(forbids=Forbidden.CONTACT, said="Please do not contact us."),)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(offer,), prohibitions=never),
        "Wed 14 Oct 2026 16:05",
    )
    assert planned.follow_ups == ()
    assert {each.kind for each in planned.not_now} >= {"thank_you", "offer_update", "status_check"}


def test_no_contact_people_are_never_written_to() -> None:
    people = (person(no_contact=True), person("Luis Ortega"))
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00", people=2), contacts=people), "Tue 13 Oct 2026 16:00"
    )
    assert {each.to for each in planned.follow_ups} == {"Luis Ortega"}


def test_agency_route_goes_through_the_agent() -> None:
    people = (person(), person("Ann Cole", role=Role.AGENT))
    application = case(
        meeting("Tue 13 Oct 2026 15:00"), contacts=people, source=ApplicationSource.AGENCY
    )
    assert {each.to for each in plan(application, "Tue 13 Oct 2026 16:00").follow_ups} == {
        "Ann Cole"
    }
    without = case(meeting("Tue 13 Oct 2026 15:00"), source=ApplicationSource.AGENCY)
    assert "agent" in {each.id for each in plan(without, "Tue 13 Oct 2026 16:00").questions}


@pytest.mark.parametrize(
    "meaning", [Meaning.NEXT_ROUND, Meaning.OFFER, Meaning.ON_HOLD, Meaning.UNCLEAR]
)
def test_answered_people_are_not_asked_again(meaning: Meaning) -> None:
    answer = Reply(at=at("Tue 20 Oct 2026 11:00"), sender=DANA, meaning=meaning, text="Words.")
    happenings = (sent("Wed 14 Oct 2026 09:00"), answer)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=happenings), "Tue 20 Oct 2026 12:00"
    )
    assert planned.follow_ups == ()


def test_answered_with_do_not_write_forbids_everything() -> None:
    answer = Reply(at=at("Tue 13 Oct 2026 17:00"), sender=DANA, meaning=Meaning.DO_NOT_WRITE)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00", people=2), happenings=(answer,)),
        "Wed 14 Oct 2026 08:00",
    )
    assert planned.follow_ups == ()


@pytest.mark.parametrize("meaning", [Meaning.AUTOMATIC, Meaning.BOUNCE])
def test_machines_do_not_answer(meaning: Meaning) -> None:
    asked = sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK)
    notice = Reply(at=at("Mon 26 Oct 2026 09:01"), sender=DANA, meaning=meaning)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(asked, notice)), "Wed 28 Oct 2026 09:00"
    )
    expected = Kind.REMINDER if meaning is Meaning.AUTOMATIC else Kind.STATUS_CHECK
    assert [each.kind for each in planned.follow_ups] == [expected]


def test_ended_applications_rest_until_they_write() -> None:
    closed = Closed(at=at("Fri 20 Nov 2026 09:00"), outcome=Outcome.NO_ANSWER)
    over = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(closed,)), "Fri 20 Nov 2026 10:00"
    )
    assert over.state is State.CLOSED
    assert (over.next_step.do, over.follow_ups) == (Step.NOTHING, ())
    after_all = Reply(at=at("Mon 23 Nov 2026 10:00"), sender=DANA, meaning=Meaning.STILL_DECIDING)
    again = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(closed, after_all)),
        "Mon 23 Nov 2026 11:00",
    )
    assert again.state is State.ACTIVE
    assert only(again, Kind.STATUS_CHECK)


def test_second_round_owes_new_thanks_and_forgets_the_old_date() -> None:
    first = meeting("Tue 13 Oct 2026 15:00", said="by Friday")
    second = meeting("Wed 21 Oct 2026 15:00", round=2)
    planned = plan(
        case(first, second, happenings=(sent("Wed 14 Oct 2026 09:00"),)), "Wed 21 Oct 2026 16:30"
    )
    assert only(planned, Kind.THANK_YOU).id == "thank-you-2-dana-whitfield"
    assert rules(only(planned, Kind.STATUS_CHECK)) == {"no-date-named"}


def test_never_bombard_keeps_a_distance_to_the_thank_you() -> None:
    interview = meeting("Tue 13 Oct 2026 15:00", said="We decide tomorrow.")
    planned = plan(case(interview), "Tue 13 Oct 2026 16:00")
    status = only(planned, Kind.STATUS_CHECK)
    assert window(status)[0] == "Mon 19 07:00"
    assert "never-bombard" in rules(status)


def test_preferred_channel_that_is_not_possible_falls_back_to_email_with_the_reason() -> None:
    people = (person(preferred_channel="phone"),)
    thanks = only(
        plan(case(meeting("Tue 13 Oct 2026 15:00"), contacts=people), "Tue 13 Oct 2026 16:00"),
        Kind.THANK_YOU,
    )
    assert thanks.channel == "email"
    assert "preferred-channel" in rules(thanks)


def test_email_first_needs_no_reason() -> None:
    thanks = only(
        plan(case(meeting("Tue 13 Oct 2026 15:00")), "Tue 13 Oct 2026 16:00"), Kind.THANK_YOU
    )
    assert thanks.channel == "email"


def test_missing_address_is_asked_for() -> None:
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), contacts=(person(channels=()),)),
        "Tue 13 Oct 2026 16:00",
    )
    assert [each.id for each in planned.questions] == ["address-dana-whitfield"]


def test_a_missed_status_check_becomes_a_question() -> None:
    touched = (sent("Wed 14 Oct 2026 09:00"),)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=touched), "Mon 9 Nov 2026 09:00"
    )
    assert only(planned, Kind.STATUS_CHECK).state is FollowUpState.MISSED
    assert planned.next_step.do is Step.DECIDE


def test_the_recipients_own_zone_counts() -> None:
    people = (person(zone="Asia/Tokyo"),)
    thanks = only(
        plan(case(meeting("Tue 13 Oct 2026 15:00"), contacts=people), "Tue 13 Oct 2026 16:00"),
        Kind.THANK_YOU,
    )
    assert str(thanks.window.earliest.tzinfo) == "Asia/Tokyo"
    assert window(thanks)[1] == "Thu 15 08:00"


def test_people_of_one_name_in_other_letters_keep_apart_ids() -> None:
    names = ("José Ruiz", "Jose Ruiz", "李伟")
    from afterword.core.model.interview import Interviewer

    interview = meeting(
        "Tue 13 Oct 2026 15:00", interviewers=tuple(Interviewer(name=n) for n in names)
    )
    people = tuple(person(n) for n in names)
    planned = plan(case(interview, contacts=people), "Tue 13 Oct 2026 16:00")
    assert len({each.id for each in planned.follow_ups}) == len(planned.follow_ups) == 4


def test_names_are_the_same_whatever_their_capitals() -> None:
    from afterword.core.model.interview import Interviewer

    interview = meeting("Tue 13 Oct 2026 15:00", interviewers=(Interviewer(name="dana WHITFIELD"),))
    thanks = only(plan(case(interview), "Tue 13 Oct 2026 16:00"), Kind.THANK_YOU)
    assert (thanks.to, thanks.id) == (DANA, "thank-you-dana-whitfield")
    told = (sent("Wed 14 Oct 2026 09:00", to="DANA whitfield"),)
    done = plan(case(interview, happenings=told), "Wed 14 Oct 2026 10:00")
    assert all(each.kind is not Kind.THANK_YOU for each in done.follow_ups)
