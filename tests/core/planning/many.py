"""Random applications by the hundred thousand: everything that can be recorded, anywhere, any day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from afterword.core.model.adjustment import DATED, Adjust, Adjustment
from afterword.core.model.application import (
    Application,
    ApplicationSource,
    Culture,
    Forbidden,
    Pace,
    Prohibition,
    Sector,
)
from afterword.core.model.contact import Contact, Personality, Reach, Role
from afterword.core.model.day_override import DayOverride, Level
from afterword.core.model.elsewhere import Elsewhere, OfferTold, Touch
from afterword.core.model.followup import Kind
from afterword.core.model.happening import (
    AcceptedElsewhere,
    CallInvited,
    Changed,
    Closed,
    DateNamed,
    Happening,
    Meaning,
    Mistake,
    News,
    Note,
    Observed,
    OtherOffer,
    Outcome,
    Reply,
    Sent,
    Sign,
)
from afterword.core.model.interview import Format, Interview, Interviewer, Promise, Stage
from afterword.core.model.timeline import StatedTimeline
from tests.core.planning.cases import NAMES, case

PLACES = (
    ("US", "", "America/New_York"), ("US", "US-CA", "America/Los_Angeles"),
    ("US", "US-TX", "America/Chicago"), ("GB", "GB-ENG", "Europe/London"),
    ("DE", "DE-BY", "Europe/Berlin"), ("FR", "", "Europe/Paris"), ("JP", "", "Asia/Tokyo"),
    ("SA", "", "Asia/Riyadh"), ("AE", "", "Asia/Dubai"), ("IL", "", "Asia/Jerusalem"),
    ("IN", "", "Asia/Kolkata"), ("NP", "", "Asia/Kathmandu"), ("CL", "", "America/Santiago"),
    ("EG", "", "Africa/Cairo"), ("LB", "", "Asia/Beirut"), ("CU", "", "America/Havana"),
    ("AU", "AU-NSW", "Australia/Sydney"), ("AU", "", "Australia/Lord_Howe"),
    ("NZ", "", "Pacific/Auckland"), ("CA", "CA-BC", "America/Vancouver"), ("ZZ", "", "UTC"),
)  # fmt: skip
SAID = (
    "by the end of next week", "within 10 business days", "in two weeks", "soon", "by Friday",
    "mid-December", "not before the 20th", "after the holidays", "We decide tomorrow.",
    "in a couple of weeks", "by the end of the month",
)  # fmt: skip
HARD_DAYS = (
    datetime(2026, 3, 6, 14), datetime(2026, 3, 27, 15), datetime(2026, 10, 23, 16),
    datetime(2026, 12, 23, 17), datetime(2026, 11, 25, 15), datetime(2027, 3, 14, 3, 30),
    datetime(2026, 4, 23, 22), datetime(2026, 12, 31, 21), datetime(2028, 2, 28, 23),
    datetime(2026, 4, 5, 9), datetime(2026, 10, 31, 23), datetime(2027, 9, 4, 22),
)  # fmt: skip
"""Eves of clock changes, of long holidays and of the new year."""


def drawn(seed: int) -> tuple[Application, datetime]:
    """Give an application and a moment to plan it at; the same for the same seed."""
    chance = Random(seed)
    country, region, zone = chance.choice(PLACES)
    interviews = _interviews(chance, zone)
    begun = interviews[0].start.astimezone(UTC)
    people = tuple(_person(chance, name, zone) for name in NAMES)
    happenings = tuple(_happening(chance, begun) for _ in range(chance.choice((0, 0, 1, 2, 3, 6))))
    application = case(
        *interviews,
        country=country,
        region=region,
        contacts=people,
        source=chance.choice((*ApplicationSource, ApplicationSource.DIRECT)),
        senior=chance.random() < 0.1,
        keep_in_touch=chance.random() < 0.3,
        culture=Culture(
            pace=chance.choice(tuple(Pace)),
            sector=chance.choice((Sector.PRIVATE, Sector.PRIVATE, *Sector)),
            several_decide=chance.random() < 0.2,
        ),
        prohibitions=_some(chance, 0.15, lambda: _prohibition(chance)),
        happenings=happenings,
        days=_some(chance, 0.1, lambda: _day(chance, begun)),
        elsewhere=_some(chance, 0.2, lambda: _elsewhere(chance, begun)),
    )
    now = begun + timedelta(minutes=chance.randint(-600, 90 * 24 * 60))
    return replace(application, adjustments=_adjustments(chance, begun)), now


def _some(chance: Random, share: float, make):  # noqa: ANN001, ANN202 -- any record
    return (make(),) if chance.random() < share else ()


def _interviews(chance: Random, zone: str) -> tuple[Interview, ...]:
    found = []
    starts = (
        chance.choice(HARD_DAYS)
        if chance.random() < 0.3
        else datetime(2026, 1, 5) + timedelta(minutes=chance.randint(0, 2 * 365 * 24 * 60))
    )
    for round_ in range(1, chance.choice((2, 2, 2, 3, 4))):
        people = chance.randint(1, 4)
        promised = (_promise(chance, starts.date()),) if chance.random() < 0.2 else ()
        found.append(
            Interview(
                starts=starts,
                ends=starts + timedelta(minutes=chance.randint(20, 240)),
                zone=zone if chance.random() < 0.9 else "Europe/Paris",
                round=round_,
                format=chance.choice(tuple(Format)),
                stage=chance.choice((Stage.CONVERSATION, *Stage)),
                interviewers=tuple(Interviewer(name=name) for name in NAMES[:people]),
                timing=tuple(StatedTimeline(said=s) for s in (chance.choice(("", *SAID)),) if s),
                promises=promised,
            )
        )
        starts += timedelta(days=chance.randint(2, 20), hours=chance.randint(-3, 3))
    return tuple(found)


def _promise(chance: Random, day: date) -> Promise:
    due = day + timedelta(days=chance.randint(0, 20)) if chance.random() < 0.7 else None
    return Promise(what="the checklist", to=chance.choice(("", *NAMES)), due=due)


def _person(chance: Random, name: str, zone: str) -> Contact:
    first = name.split(maxsplit=1)[0].lower()
    reach = [Reach(channel="email", address=f"{first}@acme.example")]
    if chance.random() < 0.3:
        reach.append(Reach(channel="phone", address="+1 555 010 0100"))
    if chance.random() < 0.2:
        reach.append(Reach(channel="linkedin", address=f"https://www.linkedin.com/in/{first}"))
    if chance.random() < 0.4:
        reach.append(Reach(channel="handwritten", address="1 Example Street"))
    return Contact(
        name=name,
        role=chance.choice(tuple(Role)),
        channels=tuple(reach) if chance.random() < 0.9 else (),
        preferred_channel=chance.choice(("", "", "", "email", "phone", "linkedin", "handwritten")),
        zone=chance.choice(("", "", "", zone, "Asia/Kathmandu", "Pacific/Auckland")),
        rapport=chance.randint(0, 3),
        personality=chance.choice(tuple(Personality)),
        no_contact=chance.random() < 0.05,
    )


def _prohibition(chance: Random) -> Prohibition:
    allows = chance.choice(("", "", *NAMES))
    return Prohibition(forbids=chance.choice(tuple(Forbidden)), allows=allows)


def _day(chance: Random, begun: datetime) -> DayOverride:
    day = begun.date() + timedelta(days=chance.randint(0, 40))
    return DayOverride(day=day, level=chance.choice(tuple(Level)), why="the plant says so")


def _elsewhere(chance: Random, begun: datetime) -> Elsewhere:
    at = begun + timedelta(minutes=chance.randint(0, 40 * 24 * 60))
    touch = Touch(at=at, kind=Kind.STATUS_CHECK, person=chance.choice(NAMES))
    offer = OfferTold(at=at, answer_by=at.date() + timedelta(days=chance.randint(0, 20)))
    return Elsewhere(
        application="other",
        company=chance.choice(("Acme", "Other")),
        touches=(touch,) if chance.random() < 0.7 else (),
        offers=(offer,) if chance.random() < 0.3 else (),
        accepted=at if chance.random() < 0.1 else None,
    )


def _adjustments(chance: Random, begun: datetime) -> tuple[Adjustment, ...]:
    if chance.random() < 0.7:
        return ()
    do = chance.choice(tuple(Adjust))
    at = begun + timedelta(minutes=chance.randint(0, 30 * 24 * 60))
    return (
        Adjustment(
            do=do,
            follow_up=chance.choice(
                ("status-check", "reminder", "thank-you-dana-whitfield", "offer-update")
            ),
            at=at,
            on=at.date() + timedelta(days=chance.randint(0, 30)) if do in DATED else None,
            why="so I wish",
        ),
    )


def _happening(chance: Random, begun: datetime) -> Happening:
    at = begun + timedelta(minutes=chance.randint(30, 60 * 24 * 60))
    who = chance.choice(NAMES)
    day = at.date() + timedelta(days=chance.randint(0, 20))
    timing = StatedTimeline(said=chance.choice(SAID))
    makers = (
        lambda: Sent(
            at=at, kind=chance.choice(tuple(Kind)), to=who,
            channel=chance.choice(("email", "email", "phone", "linkedin")),
        ),
        lambda: Reply(
            at=at, sender=who, meaning=chance.choice(tuple(Meaning)),
            promised=chance.choice((None, timing)), returns=chance.choice((None, day)),
            refers_to=chance.choice(("", "", *NAMES)), answer_by=chance.choice((None, day)),
            failed_address=chance.choice(("", "dana@acme.example")),
        ),
        lambda: OtherOffer(at=at, answer_by=day, written=chance.random() < 0.8),
        lambda: DateNamed(at=at, timing=timing),
        lambda: Changed(at=at, news=chance.choice(tuple(News)), text="I passed the exam"),
        lambda: CallInvited(at=at, by=who, day=day, clock=chance.choice(("", "10:15"))),
        lambda: Mistake(at=at, to=who, wrong="Dane", right="Dana", serious=chance.random() < 0.7),
        lambda: Observed(at=at, sign=chance.choice(tuple(Sign))),
        lambda: Note(at=at, text="noted"),
        lambda: AcceptedElsewhere(at=at),
        lambda: Closed(at=at, outcome=chance.choice(tuple(Outcome))),
    )  # fmt: skip
    weights = (30, 30, 8, 8, 6, 6, 4, 4, 2, 1, 3)
    return chance.choices(makers, weights)[0]()
