"""The thank-you after an interview early in the week."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.calendar.moments import later, weekday
from afterword.core.calendar.region import DAY
from afterword.core.model.followup import Kind
from afterword.core.planning.counting import counted
from afterword.core.planning.rule import Advice, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(
    Source(
        "T1",
        "T26",
        "R002",
        "R009",
        "R028",
        "R050",
        "R051",
        "R070",
        "R073",
        "R088",
        "N12",
        "C2",
        "C14",
        "P01",
        "P20",
        "P23",
    )
)
def weekday_interview(situation: Situation) -> Iterator[Advice]:
    """Write the thank-you on the next business morning, and within 48 hours.

    A day later the conversation is still fresh; an hour later the note looks written beforehand.
    """
    playbook = situation.playbook
    for owed in situation.owed_thanks:
        hours, end, is_open = owed.hours, owed.interview.end, owed.hours.calendar.is_open
        if not (is_open(owed.day) and is_open(owed.day + DAY) and is_open(owed.day + 2 * DAY)):
            continue
        settled = later(end, timedelta(minutes=playbook.settle_minutes), hours.zone)
        begin = counted(hours, owed.day, playbook.thank_you_from)
        until = counted(hours, owed.day, playbook.thank_you_to)
        when = "the same day" if begin == owed.day else "the next business morning"
        custom = " It is not the custom there, so you may leave it out."
        limit = f", and {playbook.thank_you_hours} hours the limit"
        if situation.is_panel(owed.interview):
            limit = ""
        yield Propose(
            kind=Kind.THANK_YOU,
            to=owed.to,
            earliest=settled,
            recommended_from=settled if begin == owed.day else hours.best_from(begin),
            recommended_to=hours.best_to(until),
            latest=later(end, timedelta(hours=playbook.thank_you_hours), hours.zone),
            because=(
                f"The interview was on a {weekday(owed.day)}: {when} is a safe time{limit}."
                f"{custom if playbook.thank_you_optional else ''}"
            ),
            round=owed.interview.round,
            includes=owed.includes,
        )
