"""A planner as it is wired, and cases for it."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from afterword import wiring
from afterword.core.model.application import Application
from afterword.core.model.candidate import Candidate
from afterword.core.model.contact import Contact, Reach, Role
from afterword.core.model.elsewhere import Elsewhere
from afterword.core.model.followup import FollowUp, Kind, Plan
from afterword.core.model.happening import Meaning, Reply, Sent
from afterword.core.model.interview import Interview, Interviewer
from afterword.core.model.timeline import StatedTimeline
from afterword.testing import at

DANA = "Dana Whitfield"
NAMES = (DANA, "Luis Ortega", "Mei Tanaka", "Ruth Abel")


def person(name: str = DANA, **changes: Any) -> Contact:
    """Make a contact with an address."""
    reach = Reach(channel="email", address=f"{name.split(maxsplit=1)[0].lower()}@acme.example")
    fields: dict[str, Any] = {"name": name, "role": Role.HIRING_MANAGER, "channels": (reach,)}
    return Contact(**(fields | changes))


def meeting(
    ends: str, zone: str = "America/New_York", people: int = 1, said: str = "", **changes: Any
) -> Interview:
    """Make an interview of an hour that ends at "Tue 13 Oct 2026 15:00"."""
    end = at(ends, zone).replace(tzinfo=None)
    fields: dict[str, Any] = {
        "starts": end - timedelta(hours=1),
        "ends": end,
        "zone": zone,
        "interviewers": tuple(Interviewer(name=name) for name in NAMES[:people]),
        "timing": (StatedTimeline(said=said, by=DANA),) if said else (),
    }
    return Interview(**(fields | changes))


def case(*interviews: Interview, **changes: Any) -> Application:
    """Make an application in New York."""
    fields: dict[str, Any] = {
        "id": "acme",
        "candidate": Candidate(name="Alex Morgan", zone="America/New_York"),
        "company": "Acme",
        "role": "Shift Lead",
        "country": "US",
        "region": "",
        "contacts": tuple(person(name) for name in NAMES),
        "interviews": interviews,
    }
    return Application(**(fields | changes))


def sent(
    moment: str,
    kind: Kind = Kind.THANK_YOU,
    to: str = DANA,
    zone: str = "America/New_York",
    **changes: Any,
) -> Sent:
    """Make the record of a message."""
    return Sent(at=at(moment, zone), kind=kind, to=to, **changes)


def answer(
    moment: str,
    meaning: Meaning,
    sender: str = DANA,
    zone: str = "America/New_York",
    **changes: Any,
) -> Reply:
    """Make the record of what came back; with ``said`` it names a date."""
    said = changes.pop("said", "")
    if said:
        changes["promised"] = StatedTimeline(said=said, by=sender)
    return Reply(at=at(moment, zone), sender=sender, meaning=meaning, **changes)


def plan(
    application: Application,
    now: str | datetime,
    zone: str = "America/New_York",
    others: tuple[Elsewhere, ...] = (),
) -> Plan:
    """Plan as the program does."""
    moment = at(now, zone) if isinstance(now, str) else now
    application = replace(application, elsewhere=(*application.elsewhere, *others))
    return wiring.planner().plan(application, now=moment)


def of(planned: Plan, kind: Kind) -> list[FollowUp]:
    """Give the follow-ups of a kind."""
    return [each for each in planned.follow_ups if each.kind is kind]


def only(planned: Plan, kind: Kind) -> FollowUp:
    """Give the one follow-up of a kind."""
    (found,) = of(planned, kind)
    return found


def kinds(planned: Plan) -> set[Kind]:
    """Give the kinds of all that is to be written."""
    return {each.kind for each in planned.follow_ups}


def window(follow_up: FollowUp) -> list[str]:
    """Write a window as four short moments."""
    w = follow_up.window
    return [
        f"{m:%a %d %H:%M}" for m in (w.earliest, w.recommended_from, w.recommended_to, w.latest)
    ]


def rules(follow_up: FollowUp) -> set[str]:
    """Give the rules a follow-up rests on."""
    return {reason.rule for reason in follow_up.reasons}


def kept_back(planned: Plan, kind: Kind | str) -> dict[str, str]:
    """Give the reasons for which a kind is not written now, by rule."""
    return {
        reason.rule: reason.because
        for each in planned.not_now
        if each.kind == kind
        for reason in each.reasons
    }
