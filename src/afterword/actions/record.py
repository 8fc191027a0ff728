"""Record what happened; everything is planned again from it."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from typing import Any

from afterword.actions.change import change
from afterword.actions.desk import Craft, Desk
from afterword.actions.store import Stored
from afterword.core.calendar.moments import spoken, spoken_day
from afterword.core.errors import InvalidRecord, UnknownContact
from afterword.core.model.application import MENTIONS, Application
from afterword.core.model.happening import (
    AcceptedElsewhere,
    CallInvited,
    Changed,
    Closed,
    DateNamed,
    Happening,
    Mistake,
    Note,
    Observed,
    OtherOffer,
    Reply,
    Sent,
)
from afterword.core.planning.next_step import message


def record(
    desk: Desk,
    id: str,
    happening: Happening,
    *,
    who: str,
    now: datetime,
    since: Stored | None = None,
) -> Stored:
    """Add a happening to an application, in the order of time.

    Names are written as they stand among the contacts, and with what was sent stands what the
    plan sends along with it. Who adds it because of what they read names that as ``since``: two
    who read the same cannot both add. Raises UnknownApplication, UnknownContact, InvalidRecord of
    what has not happened yet, and StaleApplication; then nothing is kept.
    """
    if happening.at > now:
        raise InvalidRecord(
            f"{spoken(happening.at)} lies ahead: it cannot have happened yet",
            field="at",
            do="write the moment at which it happened",
        )

    def edit(application: Application) -> Application:
        known = _of_known(application, happening)
        if not isinstance(known, Sent):
            return with_happening(application, known)
        known = _as_planned(desk.craft, application, known, now=now)
        after = with_happening(application, known)
        if not after.drafts:
            return after
        spent = _spent(desk.craft, application, after, known, now=now)
        return replace(after, drafts=tuple(d for d in after.drafts if d.follow_up not in spent))

    known = since or desk.store.get(id)
    what = told(_of_known(known.application, happening))
    return change(desk, id, edit, what=what, who=who, now=now, since=since)


def _of_known(application: Application, record: Any, path: str = "") -> Any:  # noqa: ANN401 -- any record
    """Write the names in a record as they stand among the contacts; refuse any other.

    What a case file brings may name strangers; who records something has somebody in mind.
    """
    known: dict[str, Any] = {}
    for field in fields(record):
        value, here = getattr(record, field.name), f"{path}{field.name}"
        if is_dataclass(value):
            known[field.name] = _of_known(application, value, f"{here}.")
        elif field.name in MENTIONS and value:
            known[field.name] = _known(application, value, here)
    return replace(record, **known)


def _known(application: Application, name: str, field: str) -> str:
    contact = application.contact(name)
    if contact is None:
        people = ", ".join(each.name for each in application.contacts) or "nobody yet"
        raise UnknownContact(
            f"there is no contact {name!r}",
            field=field,
            do=f"choose one of those that are recorded ({people}), or add a person first",
        )
    return contact.name


def _as_planned(craft: Craft, application: Application, sent: Sent, *, now: datetime) -> Sent:
    """Take down what the plan sends along with a message, unless it is said what went with it."""
    if sent.includes:
        return sent
    for each in craft.planner.plan(application, now=now).follow_ups:
        if (each.kind, each.to, each.channel) == (sent.kind, sent.to, sent.channel):
            return replace(sent, includes=each.includes)
    return sent


def with_happening(application: Application, happening: Happening) -> Application:
    """Add a happening."""
    happenings = sorted((*application.happenings, happening), key=lambda each: each.at)
    return replace(application, happenings=tuple(happenings))


def _spent(
    craft: Craft, before: Application, after: Application, sent: Sent, *, now: datetime
) -> frozenset[str]:
    """Give the ids of the letters that a message has made needless; others to the same person wait.

    The words of such a letter stay among its revisions.
    """
    left = {each.id for each in craft.planner.plan(after, now=now).follow_ups}
    planned = craft.planner.plan(before, now=now).follow_ups
    alike = [each for each in planned if (each.kind, each.to) == (sent.kind, sent.to)]
    alike.sort(key=lambda each: (each.id in left, each.channel != sent.channel))
    mine = [each for each in before.drafts if (each.kind, each.to) == (sent.kind, sent.to)]
    word_for_word = {each.follow_up for each in mine if each.body == sent.body}
    unplanned = {each.follow_up for each in mine} - {each.id for each in planned}
    return frozenset(word_for_word | ({alike[0].id} if alike else unplanned))


def told(happening: Happening) -> str:
    """Say in a few words what a happening was, for journal and history."""
    return TOLD[type(happening)](happening)


def _words(name: str) -> str:
    return name.replace("_", " ")


TOLD: dict[type[Happening], Callable[[Any], str]] = {
    Sent: lambda it: f"sent {message(it.kind, it.to)} by {it.channel}",
    Reply: lambda it: f"{it.sender} answered: {_words(it.meaning)}",
    OtherOffer: lambda it: f"another offer, to be answered by {spoken_day(it.answer_by)}",
    DateNamed: lambda it: f"a date was named: {it.timing.said}",
    Changed: lambda it: f"news about your {it.news}: {it.text}",
    CallInvited: lambda it: f"{it.by} asked you to call on {spoken_day(it.day)}",
    Mistake: lambda it: f"a mistake in a message to {it.to}: {it.wrong}",
    Observed: lambda it: f"noticed {_words(it.sign)}{': ' if it.text else ''}{it.text}",
    AcceptedElsewhere: lambda _: "accepted a post at another company",
    Note: lambda it: f"noted: {it.text}",
    Closed: lambda it: f"closed: {_words(it.outcome)}",
}
"""What to say of each kind of happening."""
