"""When the one who is away is back: the first day on which writing makes sense again."""

import re
from datetime import date, datetime, timedelta

from afterword.core.calendar.region import RegionCalendar
from afterword.core.inbound.classifier import Reply
from afterword.core.inbound.received import Received
from afterword.core.timeline.notices import first_day_back

CRITERIA = "X-Apple-Criteria"
END = re.compile(r"endDate\W{0,20}?(?:string>)?\s*(\d{4})-(\d\d)-(\d\d)", re.IGNORECASE)
AMERICAS = timedelta(hours=-10), timedelta(hours=-4)
"""Offsets from UTC of the countries that write the month first, summer and winter."""


def returns_on(reply: Reply, *, day: date, calendar: RegionCalendar) -> date | None:
    """Read the first day back of an automatic reply that was written on ``day`` (C13).

    A calendar says it best; else the words of the notice, else its subject line; what it
    quotes tells of somebody else's absence.
    """
    stated = _in_calendar(reply.mail)
    if stated and stated >= day:
        return stated
    month_first = is_month_first(reply.mail.date, calendar)
    for said in (reply.new_text or reply.mail.text, reply.subject):
        found = first_day_back(said, day=day, calendar=calendar, month_first=month_first)
        if found:
            return found
    return None


def is_month_first(written: datetime | None, calendar: RegionCalendar) -> bool:
    """Tell whether 7/10 is most likely the tenth of July where the mail was written.

    Its clock tells, where it has one; a mail dated in UTC is taken to come from the region at hand.
    """
    offset = written.utcoffset() if written else None
    if not offset:
        return calendar.country == "US"
    return AMERICAS[0] <= offset <= AMERICAS[1]


def _in_calendar(mail: Received) -> date | None:
    """Read the end that Apple's server writes into the head of a notice."""
    found = END.search(mail.header(CRITERIA))
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
