"""People who are written to about several applications."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from afterword.core.calendar.moments import later, spoken_day
from afterword.core.model.contact import Contact
from afterword.core.model.elsewhere import Elsewhere, Touch
from afterword.core.model.followup import NUDGES
from afterword.core.planning.rule import Advice, Ground, Hold, planning_rule
from afterword.core.planning.situation import UTC_ZONE, Situation
from afterword.core.source import Source


@planning_rule(Source("R022", "R042", "R048", "R061", "C6", "C7", "P01"))
def one_person_many_roles(situation: Situation) -> Iterator[Advice]:
    """Ask one person once a week at most, whichever application it is about.

    A recruiter who works on two of your applications has one mailbox.
    """
    if not situation.others:
        return
    rest = timedelta(days=situation.playbook.person_rest)
    for contact in situation.application.contacts:
        last = _last_asked(situation.others, contact, situation.application.company)
        if last is None:
            continue
        until = later(last, rest, UTC_ZONE)
        hours, day = situation.hours(contact.name), spoken_day(situation.day(last, contact.name))
        yield Hold(
            kinds=NUDGES,
            to=contact.name,
            until=hours.at_or_after(until),
            because=(
                f"You asked {contact.name} about another application on {day}; "
                f"{rest.days} days lie between two questions to one person."
            ),
            ground=Ground.STATED,
            cap=True,
        )


def _last_asked(others: tuple[Elsewhere, ...], contact: Contact, company: str) -> datetime | None:
    asked = [
        touch.at
        for other in others
        for touch in other.touches
        if touch.kind in NUDGES and same_person(touch, other.company, contact, company)
    ]
    return max(asked, default=None)


def same_person(touch: Touch, its_company: str, contact: Contact, company: str) -> bool:
    """Tell whether two applications speak of one person: by an address, or by name and company."""
    own = {reach.address.casefold() for reach in contact.channels}
    if own & {each.casefold() for each in touch.addresses}:
        return True
    return (touch.person.casefold(), its_company.casefold()) == (
        contact.name.casefold(),
        company.casefold(),
    )
