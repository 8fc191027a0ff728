"""Record what happened; everything is planned again from it."""

from dataclasses import replace
from datetime import datetime

from afterword.actions.change import change
from afterword.actions.desk import Desk
from afterword.actions.store import Stored
from afterword.core.model.application import Application
from afterword.core.model.happening import (
    Closed,
    DateNamed,
    Happening,
    Note,
    OtherOffer,
    Reply,
    Sent,
)


def record(desk: Desk, id: str, happening: Happening, *, who: str, now: datetime) -> Stored:
    """Add a happening to an application, in the order of time.

    Raises UnknownApplication and InvalidRecord; then nothing is kept.
    """
    return change(
        desk,
        id,
        lambda application: with_happening(application, happening),
        what=told(happening),
        who=who,
        now=now,
    )


def with_happening(application: Application, happening: Happening) -> Application:
    """Add a happening; what was sent no longer needs its draft."""
    happenings = sorted((*application.happenings, happening), key=lambda each: each.at)
    drafts = application.drafts
    if isinstance(happening, Sent):
        drafts = tuple(d for d in drafts if (d.kind, d.to) != (happening.kind, happening.to))
    return replace(application, happenings=tuple(happenings), drafts=drafts)


def told(happening: Happening) -> str:
    """Say in a few words what a happening was, for journal and history."""
    match happening:
        case Sent():
            kind = happening.kind.replace("_", " ")
            return f"sent the {kind} to {happening.to} by {happening.channel}"
        case Reply():
            return f"{happening.sender} answered: {happening.meaning.replace('_', ' ')}"
        case OtherOffer():
            return f"another offer, to be answered by {happening.answer_by.isoformat()}"
        case DateNamed():
            return f"a date was named: {happening.timing.said}"
        case Note():
            return f"noted: {happening.text}"
        case Closed():
            return f"closed: {happening.outcome.replace('_', ' ')}"
