"""Random applications: zones, weeks with clock changes, ends of years, everything that can happen."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from afterword.core.model.application import Application, Culture, Forbidden, Pace, Prohibition
from afterword.core.model.contact import Role
from afterword.core.model.followup import Kind
from afterword.core.model.happening import (
    Closed,
    DateNamed,
    Happening,
    Meaning,
    OtherOffer,
    Reply,
    Sent,
)
from afterword.core.model.interview import Interview, Interviewer
from afterword.core.model.timeline import StatedTimeline
from tests.core.planning.cases import NAMES, case, person

PLACES = (
    ("US", "", "America/New_York"), ("US", "US-CA", "America/Los_Angeles"), ("GB", "GB-ENG", "Europe/London"),
    ("DE", "DE-BY", "Europe/Berlin"), ("JP", "", "Asia/Tokyo"), ("SA", "", "Asia/Riyadh"), ("IN", "", "Asia/Kolkata"),
    ("CL", "", "America/Santiago"), ("EG", "", "Africa/Cairo"), ("AU", "AU-NSW", "Australia/Sydney"), ("ZZ", "", "UTC"),
)  # fmt: skip
SAID = (
    "",
    "by the end of next week",
    "within 10 business days",
    "in two weeks",
    "soon",
    "by Friday",
    "mid-December",
)
STARTS = st.datetimes(datetime(2026, 1, 5), datetime(2027, 12, 20)) | st.sampled_from(
    [datetime(2026, 3, 6, 14), datetime(2026, 3, 27, 15), datetime(2026, 10, 23, 16), datetime(2026, 12, 23, 17),
     datetime(2026, 11, 25, 15), datetime(2027, 3, 14, 1, 30), datetime(2026, 4, 23, 23)]
)  # fmt: skip


@st.composite
def happenings(draw: st.DrawFn, after: datetime) -> Happening:
    """Draw something that happened within six weeks."""
    moment = after + timedelta(minutes=draw(st.integers(30, 42 * 24 * 60)))
    who = draw(st.sampled_from(NAMES))
    kinds = [Kind.THANK_YOU, Kind.STATUS_CHECK, Kind.REMINDER, Kind.OFFER_UPDATE]
    timing = StatedTimeline(said=draw(st.sampled_from(SAID[1:])))
    return draw(
        st.one_of(
            st.builds(Sent, at=st.just(moment), kind=st.sampled_from(kinds), to=st.just(who)),
            st.builds(
                Reply,
                at=st.just(moment),
                sender=st.just(who),
                meaning=st.sampled_from(Meaning),
                promised=st.none() | st.just(timing),
            ),
            st.builds(
                OtherOffer,
                at=st.just(moment),
                written=st.booleans(),
                answer_by=st.integers(0, 20).map(lambda n: moment.date() + timedelta(days=n)),
            ),
            st.builds(DateNamed, at=st.just(moment), timing=st.just(timing)),
            st.builds(Closed, at=st.just(moment)),
        )
    )


@st.composite
def applications(draw: st.DrawFn) -> tuple[Application, datetime]:
    """Draw an application and a moment to plan it at."""
    country, region, zone = draw(st.sampled_from(PLACES))
    starts = draw(STARTS).replace(second=0, microsecond=0)
    interview = Interview(
        starts=starts,
        ends=starts + timedelta(minutes=draw(st.integers(20, 240))),
        zone=zone,
        interviewers=tuple(Interviewer(name=name) for name in NAMES[: draw(st.integers(1, 4))]),
        timing=tuple(StatedTimeline(said=said) for said in [draw(st.sampled_from(SAID))] if said),
    )
    begun = interview.start.astimezone(UTC)
    zones = st.sampled_from(["", "", zone, "Europe/Paris", "Pacific/Auckland"])
    people = tuple(
        person(
            name,
            zone=draw(zones),
            role=draw(st.sampled_from(Role)),
            no_contact=draw(st.integers(0, 9)) == 0,
        )
        for name in NAMES
    )
    application = case(
        interview,
        country=country,
        region=region,
        contacts=people,
        culture=Culture(pace=draw(st.sampled_from(Pace))),
        prohibitions=tuple(
            Prohibition(forbids=f) for f in draw(st.sets(st.sampled_from(Forbidden), max_size=1))
        ),
        happenings=tuple(draw(st.lists(happenings(begun), max_size=6))),
    )
    return application, begun + timedelta(minutes=draw(st.integers(-600, 60 * 24 * 60)))
