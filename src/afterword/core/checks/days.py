"""Days as people write them, and the words that mean a day only on the day they are written."""

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core.writing.facts import Facts

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY = "|".join(WEEKDAYS)
RELATIVE = re.compile(
    r"\b(?:(?P<today>(?:earlier )?today|this (?:morning|afternoon|evening)|tonight)"
    r"|(?P<yesterday>yesterday)|(?P<tomorrow>tomorrow)"
    r"|(?P<this_week>(?:earlier |later )?this week)|(?P<last_week>last week)"
    rf"|(?P<which>on|last|this past|this|next)? ?\b(?P<weekday>{WEEKDAY})\b)",
    re.IGNORECASE,
)
FOLLOWED_BY_DATE = re.compile(
    r",? (?:the )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))", re.IGNORECASE
)
WEEK = timedelta(days=7)


def names_day(text: str, day: date) -> bool:
    """Tell whether a text gives a date: October 13, 13th of October, the 13th, 10/13 and so on."""
    month = rf"(?:{day:%B}|{day:%b}\.?{'|sept' if day.month == 9 else ''})"
    number = rf"0?{day.day}(?:st|nd|rd|th)?"
    forms = (
        rf"\b{month} (?:the )?{number}(?!\d)",
        rf"(?<!\d){number} (?:of )?{month}",
        rf"\bthe {day.day}(?:st|nd|rd|th)\b",
        rf"(?<![\d/.-])0?{day.month}[/.-]0?{day.day}(?!\d)",
        rf"(?<![\d/.-])0?{day.day}[/.-]0?{day.month}(?!\d)",
        rf"\b{day.isoformat()}\b",
    )
    return any(re.search(form, text, re.IGNORECASE) for form in forms)


def could_mean(said: re.Match[str], day: date, today: date) -> bool:
    """Tell whether words of RELATIVE, written on one day, can mean another."""
    ago = (today - day).days
    if said["today"]:
        return ago == 0
    if said["yesterday"]:
        return ago == 1
    if said["tomorrow"]:
        return ago == -1
    if said["this_week"]:
        return _weeks_apart(day, today, 0)
    if said["last_week"]:
        return _weeks_apart(day, today, 1)
    return day.weekday() == WEEKDAYS.index(said["weekday"].casefold()) and _near(said, ago)


def _weeks_apart(day: date, today: date, weeks: int) -> bool:
    """Tell whether two days lie so many weeks apart, whether a week begins on Monday or Sunday."""
    for begins in (0, 6):
        first, second = (d - timedelta(days=(d.weekday() - begins) % 7) for d in (day, today))
        if second - first == weeks * WEEK:
            return True
    return False


def _near(said: re.Match[str], ago: int) -> bool:
    which = (said["which"] or "").casefold()
    if which == "last":
        return 1 <= ago < 14
    if which == "next":
        return -14 < ago <= -1
    return -7 <= ago <= 7


def local(moment: datetime, facts: Facts) -> date:
    """Give the day of a moment where the recipient works."""
    zone = facts.to.zone or (facts.interview.zone if facts.interview else "")
    return (moment.astimezone(ZoneInfo(zone)) if zone else moment).date()


def sending_day(facts: Facts) -> date:
    """Give the day on which the letter goes out: the best one of the plan, or else today."""
    window = facts.follow_up.window if facts.follow_up else None
    return local(max(facts.now, window.recommended_from) if window else facts.now, facts)
