"""Hand a letter over to the person's own program: nothing of ours sends it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.actions.desk import Craft
from afterword.core.calendar.moments import stretch
from afterword.core.model.application import Application
from afterword.core.model.channel import CardSize, HandOver, Letter
from afterword.core.model.draft import Draft

NORTH_AMERICA = frozenset({"US", "CA"})


def hand_over(
    craft: Craft,
    application: Application,
    text: Draft,
    *,
    now: datetime,
    card: CardSize | None = None,
) -> HandOver | None:
    """Give a letter in the form that its channel takes: a mail, a script, a card.

    None where the channel cannot take it yet, as an address is missing. Raises UnsafeLetter.
    """
    channel, contact = craft.channels.get(text.channel), application.contact(text.to)
    address = contact.address(text.channel) if contact else ""
    sender = application.candidate
    if channel is None or (text.channel == "email" and not (address and sender.email)):
        return None
    return channel.hand_over(
        Letter(
            sender_name=sender.name,
            sender_address=sender.email,
            recipient_name=text.to,
            recipient_address=address,
            subject=text.subject,
            body=text.body,
            at=now,
            when=best_time(craft, application, text, now=now),
            card=card or usual_card(application),
        )
    )


def best_time(craft: Craft, application: Application, text: Draft, *, now: datetime) -> str:
    """Say when the letter is best handed over, on their clock and on one's own."""
    each = craft.planner.plan(application, now=now).find(text.follow_up)
    if each is None:
        return ""
    zone = ZoneInfo(application.candidate.zone)
    theirs = (each.window.recommended_from, each.window.recommended_to)
    said = f"{stretch(*theirs)} their time"
    mine = [moment.astimezone(zone) for moment in theirs]
    if mine[0].utcoffset() == theirs[0].utcoffset():
        return said
    return f"{said}, which is {stretch(*mine)} on your clock"


def usual_card(application: Application) -> CardSize:
    """Give the size of card that is sold where the company is."""
    return CardSize.US if application.country in NORTH_AMERICA else CardSize.A6
