"""A planner as it is wired, and cases for it."""

from datetime import datetime, timedelta
from typing import Any

from afterword import wiring
from afterword.core.model.application import Application
from afterword.core.model.candidate import Candidate
from afterword.core.model.contact import Contact, Reach, Role
from afterword.core.model.followup import FollowUp, Kind, Plan
from afterword.core.model.happening import Sent
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
    moment: str, kind: Kind = Kind.THANK_YOU, to: str = DANA, zone: str = "America/New_York"
) -> Sent:
    """Make the record of a message."""
    return Sent(at=at(moment, zone), kind=kind, to=to)


def plan(application: Application, now: str | datetime, zone: str = "America/New_York") -> Plan:
    """Plan as the program does."""
    moment = at(now, zone) if isinstance(now, str) else now
    return wiring.planner().plan(application, now=moment)


def only(planned: Plan, kind: Kind) -> FollowUp:
    """Give the one follow-up of a kind."""
    (found,) = [each for each in planned.follow_ups if each.kind is kind]
    return found


def window(follow_up: FollowUp) -> list[str]:
    """Write a window as four short moments."""
    w = follow_up.window
    return [
        f"{m:%a %d %H:%M}" for m in (w.earliest, w.recommended_from, w.recommended_to, w.latest)
    ]


def rules(follow_up: FollowUp) -> set[str]:
    """Give the rules a follow-up rests on."""
    return {reason.rule for reason in follow_up.reasons}
