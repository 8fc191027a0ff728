"""Questions that do not say which interview."""

import re
from collections.abc import Iterator
from datetime import date

from afterword.core.calendar.moments import spoken_day
from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.days import RELATIVE, could_mean, names_day, sending_day
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import needs, plain
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

WEEKS_AGO = re.compile(r"\b(?:a|two|three|four|\d|some|a few) weeks? ago\b", re.IGNORECASE)


@message_check(Severity.WARNING, Source("R105", "P09", "P99"), family="structure")
def missing_interview_date(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Give the day of the interview. They met many people and look you up by it."""
    if not needs(draft, Part.INTERVIEW_DATE) or facts.interview is None:
        return
    text = plain(f"{draft.subject}\n{draft.body}")
    days = [each.starts.date() for each in facts.held]
    if not any(_told(text, day, sending_day(facts)) for day in days):
        yield whole(
            draft,
            "It does not say when the interview was.",
            f"Name the day: {spoken_day(facts.interview.starts.date())}.",
        )


def _told(text: str, day: date, today: date) -> bool:
    """Tell whether a text names a day, or says it in words that still mean it."""
    return (
        names_day(text, day)
        or any(could_mean(said, day, today) for said in RELATIVE.finditer(text))
        or bool(WEEKS_AGO.search(text))
    )
