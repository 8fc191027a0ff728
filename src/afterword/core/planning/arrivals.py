"""Which messages arrived, and what one application tells the candidate's others."""

from collections.abc import Iterable, Mapping
from typing import TypeGuard

from afterword.core.model.application import Application
from afterword.core.model.elsewhere import Elsewhere, OfferTold, Touch
from afterword.core.model.followup import NUDGES, Kind
from afterword.core.model.happening import (
    Closed,
    Happening,
    Meaning,
    OtherOffer,
    Outcome,
    Reply,
    Sent,
)


def bounced_messages(happenings: Iterable[Happening]) -> Mapping[int, Sent]:
    """Give the messages that never arrived, by the identity of the bounce that says so.

    A bounce belongs to the last message to the same person before it (R022).
    """
    sent: dict[str, list[Sent]] = {}
    lost: dict[int, Sent] = {}
    for each in happenings:
        if isinstance(each, Sent):
            sent.setdefault(each.to.casefold(), []).append(each)
        elif isinstance(each, Reply) and each.meaning is Meaning.BOUNCE:
            before = sent.get(each.sender.casefold())
            if before:
                lost[id(each)] = before.pop()
    return lost


def ends(each: Happening) -> TypeGuard[Closed | Reply | Sent]:
    """Tell whether something ends an application: its closing, their no, or a withdrawal."""
    if isinstance(each, Reply):
        return each.meaning is Meaning.REJECTION
    return isinstance(each, Closed) or (isinstance(each, Sent) and each.kind is Kind.WITHDRAWAL)


def tells(application: Application) -> Elsewhere:
    """Give what the candidate's other plans must know of an application.

    Their own offer falls with the application; one recorded here that others made does not.
    """
    happenings = sorted(application.happenings, key=lambda each: each.at)
    lost = {id(each) for each in bounced_messages(happenings).values()}
    touches, theirs, recorded, accepted = [], [], [], None
    for each in happenings:
        if isinstance(each, Sent) and id(each) not in lost and _counts(each):
            touches.append(_touch(application, each))
        if isinstance(each, Reply) and each.meaning is Meaning.OFFER and each.answer_by:
            theirs.append(OfferTold(at=each.at, answer_by=each.answer_by))
        elif isinstance(each, OtherOffer) and each.written:
            recorded.append(OfferTold(at=each.at, answer_by=each.answer_by))
        elif ends(each):
            theirs.clear()
        if isinstance(each, Closed):
            accepted = each.at if each.outcome is Outcome.ACCEPTED else None
    offers = [] if accepted else sorted((*theirs, *recorded), key=lambda each: each.at)
    return Elsewhere(
        application=application.id,
        company=application.company,
        touches=tuple(touches),
        offers=tuple(offers),
        accepted=accepted,
        kept=True,
    )


def _counts(sent: Sent) -> bool:
    return sent.kind in NUDGES or sent.channel == "linkedin"


def _touch(application: Application, sent: Sent) -> Touch:
    contact = application.contact(sent.to)
    return Touch(
        at=sent.at,
        kind=sent.kind,
        channel=sent.channel,
        person=contact.name if contact else sent.to,
        addresses=tuple(reach.address for reach in contact.channels) if contact else (),
    )
