"""Days counted as a playbook counts them."""

from datetime import date

from afterword.core.calendar.hours import Hours
from afterword.core.calendar.region import DAY
from afterword.core.playbooks.playbook import BusinessDays


def counted(hours: Hours, day: date, count: int) -> date:
    """Give the first open day this many days after a day; business days where the count says so."""
    if type(count) is BusinessDays:
        return hours.next_open(hours.calendar.business_day(day, count))
    return hours.after_days(day, count)


def counted_back(hours: Hours, day: date, count: int) -> date:
    """Give the day from which this many business days are left until a day."""
    return hours.calendar.business_day(day, -count)


def last_open(hours: Hours, day: date, first: date) -> date:
    """Give the last open day until a day, but none before ``first``."""
    while day > first and not hours.is_open(day):
        day -= DAY
    return max(day, first)
