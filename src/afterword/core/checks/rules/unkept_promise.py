"""Promises that are due and that the letter passes over."""

from collections.abc import Iterator
from datetime import date, timedelta

from afterword.core.calendar.moments import spoken_day
from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.days import sending_day
from afterword.core.checks.matching import mentions
from afterword.core.checks.promised import owed
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.model.interview import Promise
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.notes.thing import thing

SPEAKS = frozenset({Kind.THANK_YOU, Kind.MATERIALS})
ASKS = frozenset({Kind.STATUS_CHECK, Kind.REMINDER})
SOON = timedelta(days=3)


@message_check(Severity.WARNING, Source("R043", "R071", "C19", "T16"), family="actions")
def unkept_promise(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Speak of what you promised when it is due. They remember what they are waiting for.

    Thanks name what is due within three days; who asks how things stand must owe nothing.
    """
    if draft.channel in {"linkedin", "handwritten"} and draft.kind is Kind.THANK_YOU:
        return
    today = sending_day(facts)
    for each in owed(facts):
        named_below = bool(each.file) and draft.kind in SPEAKS and draft.channel == "email"
        if named_below or not _due(each, draft.kind, today) or mentions(draft.body, each.what):
            continue
        by = f" by {spoken_day(each.due)}" if each.due else ""
        yield whole(
            draft,
            f"You promised {facts.to.name} {thing(each.what).text}{by}, and the letter passes over "
            "it.",
            "Send it along, or say when it comes.",
        )


def _due(promise: Promise, kind: Kind, today: date) -> bool:
    if kind in ASKS:
        return promise.due is not None and promise.due < today
    return kind in SPEAKS and (promise.due is None or promise.due <= today + SOON)
