"""What a form asks first, what only now and then, and how it calls it."""

from collections.abc import Mapping
from typing import Any

from afterword.core.model.day_override import DayOverride
from afterword.core.model.happening import (
    AcceptedElsewhere,
    CallInvited,
    Closed,
    DateNamed,
    Mistake,
    Observed,
    Reply,
    Sent,
)
from afterword.core.model.interview import Interviewer
from afterword.core.model.timeline import StatedTimeline

Kind = Any
"""The type of a record."""
FIRST: dict[Kind, tuple[str, ...]] = {
    Reply: ("sender", "at", "meaning", "text"),
    Sent: ("to", "at", "kind", "channel"),
    CallInvited: ("by", "at"),
    Mistake: ("to", "at"),
    StatedTimeline: ("said", "by", "end"),
}
"""What is asked first, in this order; the rest follows as the record has it."""
RARE = {
    (StatedTimeline, "start"), (StatedTimeline, "firmness"),
    (Reply, "written"), (Reply, "channel"), (Reply, "promised.by"), (Reply, "message_id"),
    (Sent, "subject"), (Sent, "body"), (Sent, "includes"), (Sent, "message_id"),
}  # fmt: skip
"""Fields that hardly anybody needs; those of a record within it are named with a dot."""
WAITING = ("unclear", "thanks", "still_deciding", "on_hold", "next_round", "asks_for_something")
WHEN = {
    (Reply, "promised"): WAITING,
    (Reply, "returns"): ("automatic",),
    (Reply, "refers_to"): ("automatic", "redirect", "left_company"),
    (Reply, "answer_by"): ("offer",),
    (Reply, "failed_address"): ("bounce",),
}
"""Fields that only some answers need, and which; afterword.css shows them by these names."""
LABELS = {
    "at": "When", "clock": "Time of day", "refers_to": "Whom to write to instead",
    "returns": "First day back", "right": "What it should say", "said": "Their words",
    "touches": "Messages", "wrong": "What it says", "sender": "Who wrote",
    "meaning": "What it means for you", "promised": "When you will hear",
}  # fmt: skip
"""What a field is called, where its own name would be odd on a page."""
OWN_LABELS = {
    (Reply, "text"): "Their words",
    (Reply, "answer_by"): "The day until which their offer stands",
    (Reply, "failed_address"): "The address that failed",
    (Sent, "to"): "To whom",
    (Mistake, "to"): "To whom",
    (CallInvited, "by"): "Who asked",
    (CallInvited, "day"): "The day to call on",
    (DateNamed, "timing"): "When you will hear",
    (StatedTimeline, "said"): "Their words about when",
    (StatedTimeline, "by"): "Who said it",
    (StatedTimeline, "start"): "First day it can mean, if you know better",
    (StatedTimeline, "end"): "Last day it can mean, if you know better",
}
"""What a field of one kind of record is called."""
PLAIN = OWN_LABELS.keys() | {
    (Reply, "sender"), (Reply, "meaning"), (Reply, "promised"), (Reply, "returns"),
    (Reply, "refers_to"), (Sent, "at"), (AcceptedElsewhere, "at"), (Closed, "at"), (Observed, "at"),
}  # fmt: skip
"""Fields whose label says all there is to say."""


PROPOSED = {
    "zone": "zones", "to": "people", "by": "people", "sender": "people", "refers_to": "people",
    "allows": "people", "channel": "channels", "preferred_channel": "channels", "met_by": "skills",
}  # fmt: skip
"""Fields for which the page has words, and the list it takes them from."""


def words_for(kind: Kind, name: str) -> str:
    """Name the list of words for a field, if there is one."""
    if (kind, name) == (DayOverride, "by"):
        return ""  # whoever said so need not be a contact
    return "people" if (kind, name) == (Interviewer, "name") else PROPOSED.get(name, "")


def label(name: str, kind: Kind = None) -> str:
    """Write the name of a field of a kind of record as words."""
    usual = LABELS.get(name) or name.replace("_", " ").capitalize()
    return OWN_LABELS.get((kind, name), usual)


def place(kind: Kind, name: str) -> int:
    """Tell how far in front a field is asked."""
    first = FIRST.get(kind, ())
    return first.index(name) if name in first else len(first)


def used(kind: Kind, data: Mapping[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what was filled in for a meaning that was given up; what was kept before stays."""
    meaning = data.get("meaning", WAITING[0])
    return {
        name: value
        for name, value in data.items()
        if name in before or meaning in WHEN.get((kind, name), (meaning,))
    }
