"""Which messages arrived, and what one application tells the candidate's others."""

from collections.abc import Iterable, Mapping
from datetime import date

from afterword.core.model.application import Application
from afterword.core.model.elsewhere import Elsewhere, OfferTold, Touch
from afterword.core.model.followup import Kind
from afterword.core.model.happening import (
    Closed,
    Happening,
    Meaning,
    OtherOffer,
    Outcome,
    Reply,
    Sent,
)

COUNTED = frozenset({Kind.STATUS_CHECK, Kind.REMINDER})
"""The kinds that count for how often one person or company is asked."""


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


def tells(application: Application) -> Elsewhere:
    """Give what the candidate's other plans must know of an application."""
    happenings = sorted(application.happenings, key=lambda each: each.at)
    lost = {id(each) for each in bounced_messages(happenings).values()}
    touches, offers, accepted = [], [], None
    for each in happenings:
        answer_by = _offered(each)
        if isinstance(each, Sent) and id(each) not in lost and _counts(each):
            touches.append(_touch(application, each))
        elif answer_by is not None:
            offers.append(OfferTold(at=each.at, answer_by=answer_by))
        elif isinstance(each, Closed):
            offers.clear()
            accepted = each.at if each.outcome is Outcome.ACCEPTED else None
    return Elsewhere(
        application=application.id,
        company=application.company,
        touches=tuple(touches),
        offers=tuple(offers),
        accepted=accepted,
        kept=True,
    )


def _offered(each: Happening) -> date | None:
    """Give the day until which an offer in writing stands: theirs, or one recorded here."""
    if isinstance(each, Reply) and each.meaning is Meaning.OFFER:
        return each.answer_by
    return each.answer_by if isinstance(each, OtherOffer) and each.written else None


def _counts(sent: Sent) -> bool:
    return sent.kind in COUNTED or sent.channel == "linkedin"


def _touch(application: Application, sent: Sent) -> Touch:
    contact = application.contact(sent.to)
    return Touch(
        at=sent.at,
        kind=sent.kind,
        channel=sent.channel,
        person=contact.name if contact else sent.to,
        addresses=tuple(reach.address for reach in contact.channels) if contact else (),
    )
