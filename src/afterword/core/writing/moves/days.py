"""Days and times as a letter writes them."""

from datetime import date, time

from afterword.core.calendar.moments import weekday
from afterword.core.model.candidate import Spelling
from afterword.core.writing.facts import Facts


def dated(day: date, facts: Facts) -> str:
    """Write a day as the candidate does: October 13, or 13 October."""
    if facts.spelling is Spelling.AMERICAN:
        return f"{day:%B} {day.day}"
    return f"{day.day} {day:%B}"


def with_weekday(day: date, facts: Facts) -> str:
    """Write a day with its name, for speech: Tuesday, October 13, or Tuesday 13 October."""
    between = ", " if facts.spelling is Spelling.AMERICAN else " "
    return f"{weekday(day)}{between}{dated(day, facts)}"


def day_of(facts: Facts) -> str:
    """Name the day of the interview; nothing when none was held."""
    return dated(facts.interview.starts, facts) if facts.interview else ""


def on_the_day(facts: Facts) -> str:
    """Give " on October 13" for the day of the interview; nothing when none was held."""
    return f" on {day_of(facts)}" if facts.interview else ""


def interview_id(facts: Facts) -> tuple[str, ...]:
    """Give the id of the interview fact, if there is one."""
    return (f"interview-{facts.held.index(facts.interview) + 1}",) if facts.interview else ()


def at_the_clock(clock: time, facts: Facts) -> str:
    """Write a time of day as people of the country do: 10:15 a.m., or 10:15."""
    if facts.spelling is not Spelling.AMERICAN:
        return f"{clock:%H:%M}"
    return f"{clock.hour % 12 or 12}:{clock:%M} {'a.m.' if clock.hour < 12 else 'p.m.'}"
