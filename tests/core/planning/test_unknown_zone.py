"""The rule unknown-zone, by example."""

from datetime import datetime

from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from afterword.core.model.interview import Interviewer
from tests.core.planning.cases import DANA, answer, case, meeting, only, person, plan, window


def test_only_hours_that_fit_all_zones_are_planned_until_the_zone_is_known() -> None:
    from_london = meeting("Tue 13 Oct 2026 15:00", zone="Europe/London")
    planned = plan(case(from_london), "Tue 13 Oct 2026 15:30", zone="Europe/London")
    (asked,) = [each for each in planned.questions if each.id == "zone-dana-whitfield"]
    assert asked.asks == f"In which time zone does {DANA} work?"
    thanks = only(planned, Kind.THANK_YOU)
    assert thanks.window.recommended_from.tzname() == "EDT"
    for moment in thanks.window[1:3]:
        hours = {
            moment.astimezone(_zone(name)).hour
            for name in ("America/New_York", "America/Los_Angeles")
        }
        assert all(7 <= hour <= 20 for hour in hours)


def test_nothing_is_asked_where_the_zone_is_known() -> None:
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00")), "Tue 13 Oct 2026 15:30")
    assert not [each for each in planned.questions if each.id.startswith("zone-")]
    assert window(only(planned, Kind.THANK_YOU))[1] == "Wed 14 08:00"


def test_their_own_mails_tell_in_which_zone_they_work() -> None:
    """One in winter is at the offset of the west coast alone; the question goes away."""
    mail = answer(
        "Mon 12 Oct 2026 17:00",
        Meaning.THANKS,
        zone="Europe/London",
        written=datetime.fromisoformat("2026-01-12T09:00-08:00"),
    )
    from_london = meeting("Tue 13 Oct 2026 15:00", zone="Europe/London")
    application = case(from_london, happenings=(mail,))
    planned = plan(application, "Tue 13 Oct 2026 15:30", zone="Europe/London")
    assert not [each for each in planned.questions if each.id.startswith("zone-")]
    assert only(planned, Kind.THANK_YOU).window.recommended_from.tzname() == "PDT"


def _zone(name: str):  # noqa: ANN202 -- a zone
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)


def test_people_whose_names_have_no_latin_letters_are_asked_about_one_by_one() -> None:
    names = "\u7530\u4e2d\u7f8e\u54b2", "\u4f50\u85e4\u5065"
    met = meeting(
        "Tue 13 Oct 2026 15:00",
        zone="Europe/London",
        interviewers=tuple(Interviewer(name=name) for name in names),
    )
    application = case(met, contacts=tuple(person(name) for name in names))
    planned = plan(application, "Tue 13 Oct 2026 15:30", zone="Europe/London")
    asked = [each.id for each in planned.questions if each.id.startswith("zone-")]
    assert len(asked) == len(set(asked)) == 2
