"""Find the words for a follow-up, and look at them with its siblings beside it."""

from datetime import datetime

from afterword.actions.desk import Craft
from afterword.core.checks.unrecorded import Unrecorded
from afterword.core.errors import UnknownFollowUp
from afterword.core.model.application import Application
from afterword.core.model.draft import Composed, Draft, Inspection
from afterword.core.model.followup import FollowUp, Kind
from afterword.core.model.happening import Sent
from afterword.core.writing.facts import Facts, gather


def draft(
    craft: Craft, application: Application, follow_up: str, *, now: datetime, version: int = 0
) -> Composed:
    """Compose the draft for a planned follow-up, unlike those of its siblings.

    Siblings are composed first, in the order of the plan, so that the same record always gives
    the same letters. A further version says it otherwise. Raises UnknownFollowUp.
    """
    wanted = planned(craft, application, follow_up, now=now)
    siblings = already_sent(application, wanted.kind)
    for each in craft.planner.plan(application, now=now).follow_ups:
        if each.kind is not wanted.kind:
            continue
        facts = facts_for(craft, application, each, now=now, siblings=siblings)
        nth = version if each.id == wanted.id else 0
        composed = craft.composer.compose(
            facts, follow_up=each.id, channel=each.channel, version=nth
        )
        if each.id == wanted.id:
            return composed
        siblings = (*siblings, kept(application, each.id) or composed.draft)
    raise UnknownFollowUp


def current_draft(
    craft: Craft, application: Application, follow_up: str, *, now: datetime
) -> Draft:
    """Give the text as the person left it, or else the composed one. Raises UnknownFollowUp."""
    return kept(application, follow_up) or draft(craft, application, follow_up, now=now).draft


def inspect(craft: Craft, application: Application, text: Draft, *, now: datetime) -> Inspection:
    """Look for what is wrong with a text, beside everything else that goes to the same company."""
    facts = facts_beside_siblings(craft, application, text, now=now)
    return craft.inspector.inspect(text, facts)


def facts_beside_siblings(
    craft: Craft, application: Application, letter: FollowUp | Draft, *, now: datetime
) -> Facts:
    """Gather the facts of a letter, and everything else that goes to the same company."""
    plan = craft.planner.plan(application, now=now)
    others = tuple(
        current_draft(craft, application, each.id, now=now)
        for each in plan.follow_ups
        if each.kind is letter.kind and (each.to, each.channel) != (letter.to, letter.channel)
    )
    siblings = (*already_sent(application, letter.kind), *others)
    written = letter if isinstance(letter, FollowUp) else plan.find(letter.follow_up) or letter
    return facts_for(craft, application, written, now=now, siblings=siblings)


def inspect_alone(craft: Craft, text: Draft, *, now: datetime) -> Inspection:
    """Look for what is wrong with a text that belongs to no application."""
    return craft.inspector.inspect(text, Unrecorded(text.kind, now))


def facts_for(
    craft: Craft,
    application: Application,
    written: FollowUp | Draft,
    *,
    now: datetime,
    siblings: tuple[Draft, ...] = (),
) -> Facts:
    """Gather the facts of one letter, the promised date among them."""
    return gather(
        application,
        kind=written.kind,
        to=written.to,
        now=now,
        siblings=siblings,
        deadline=craft.planner.deadline(application, now=now),
        follow_up=written if isinstance(written, FollowUp) else None,
    )


def planned(craft: Craft, application: Application, follow_up: str, *, now: datetime) -> FollowUp:
    """Find a follow-up in the plan. Raises UnknownFollowUp, naming those there are."""
    plan = craft.planner.plan(application, now=now)
    found = plan.find(follow_up)
    if found is None:
        known = ", ".join(each.id for each in plan.follow_ups) or "none"
        raise UnknownFollowUp(
            f"there is no follow-up {follow_up!r} in the plan now; there are: {known}",
            do=f"afterword plan {application.id}",
        )
    return found


def kept(application: Application, follow_up: str) -> Draft | None:
    """Find the text the person changed for a follow-up."""
    return next((d for d in application.drafts if d.follow_up == follow_up), None)


def already_sent(application: Application, kind: Kind) -> tuple[Draft, ...]:
    """Give what was sent of a kind, as drafts to differ from."""
    return tuple(
        Draft(follow_up="sent", kind=each.kind, to=each.to, channel=each.channel, body=each.body)
        for each in application.happenings
        if isinstance(each, Sent) and each.kind is kind and each.body
    )
