"""The card that goes by post beside the thank-you."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.calendar.moments import later, spoken_day
from afterword.core.model.application import Formality, Pace
from afterword.core.model.contact import Contact
from afterword.core.model.followup import Kind
from afterword.core.planning.counting import counted_back
from afterword.core.planning.rule import Advice, Ground, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("C16", "R064", "R087", "R088", "P16", "P90", "P91"))
def card_by_post(situation: Situation) -> Iterator[Advice]:
    """Post a card beside the e-mail where paper is liked and it arrives before they decide.

    Post takes days, so it never stands in for the e-mail; a card that comes after the decision
    looks like a note that was forgotten.
    """
    deadline = situation.deadline
    if deadline is None or not situation.held or situation.agent is not None:
        return
    interview = situation.held[-1]
    for person in interview.interviewers:
        contact = situation.contact(situation.named(person.name))
        if contact is None or not _likes_paper(situation, contact):
            continue
        if _posted(situation, contact):
            continue
        hours = situation.hours(contact.name, "handwritten", Kind.THANK_YOU)
        playbook = situation.playbook
        by = counted_back(hours, deadline.end, playbook.post_days + playbook.post_margin)
        day = hours.next_day(interview.end.astimezone(hours.zone).date())
        if by < day:
            continue
        yield Propose(
            kind=Kind.THANK_YOU,
            to=(contact.name,),
            channel="handwritten",
            earliest=later(interview.end, timedelta(hours=1), hours.zone),
            recommended_from=hours.best_from(day),
            recommended_to=hours.best_to(day),
            latest=hours.closes(by),
            because=(
                f"A card suits this house; posted by {spoken_day(by)} it arrives before they "
                f"decide on {spoken_day(deadline.end)}."
            ),
            ground=Ground.PREFERENCE,
            round=interview.round,
        )


def _likes_paper(situation: Situation, contact: Contact) -> bool:
    """Tell whether they asked for it, or the house is traditional; the address must be known."""
    culture = situation.application.culture
    traditional = culture.pace is Pace.TRADITIONAL or culture.formality is Formality.FORMAL
    asked = contact.preferred_channel == "handwritten"
    return bool(contact.address("handwritten")) and (asked or traditional)


def _posted(situation: Situation, contact: Contact) -> bool:
    end = situation.held[-1].end
    sent = situation.sent_since(end, Kind.THANK_YOU)
    return any(each.channel == "handwritten" and each.to == contact.name for each in sent)
