"""The same question by another way."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.calendar.moments import spoken_day
from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.days import local, sending_day
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import NUDGES
from afterword.core.model.happening import Sent
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

WEEK = timedelta(days=7)


@message_check(Severity.ERROR, Source("R048", "R061", "C6"), family="channel")
def two_channels_in_a_week(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Ask by one way only. Asked by mail and on LinkedIn in one week, they feel followed."""
    if draft.kind not in NUDGES:
        return
    today = sending_day(facts)
    for each in facts.application.happenings:
        if (
            isinstance(each, Sent)
            and each.kind in NUDGES
            and each.to.casefold() == facts.to.name.casefold()
            and each.channel != draft.channel
            and today - local(each.at, facts) < WEEK
        ):
            yield whole(
                draft,
                f"You asked {facts.to.name} by another way on {spoken_day(local(each.at, facts))}.",
                "Wait until a week has passed, or for their answer.",
            )
