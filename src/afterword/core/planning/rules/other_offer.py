"""The update about an offer from elsewhere."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import Kind
from afterword.core.planning.counting import counted_back
from afterword.core.planning.rule import Advice, Ground, Hold, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T14", "R109", "R119", "C18", "P65", "P68"))
def other_offer(situation: Situation) -> Iterator[Advice]:
    """Tell them at once about another offer in writing, and when you owe an answer.

    A truth with a deadline goes before a named date. It is said once; then it is quiet again.
    Close to the deadline a call goes along with the mail.
    """
    contact = situation.process_contact
    if not situation.offers or contact is None:
        return
    hours = situation.hours(contact.name)
    untold = [
        each
        for each in situation.offers
        if hours.closes(each.answer_by) >= situation.now
        and not situation.sent_since(each.at, Kind.OFFER_UPDATE)
    ]
    if not untold:
        return
    offer = min(untold, key=lambda each: (not each.written, each.answer_by))
    if not offer.written:
        yield Hold(
            kinds=frozenset({Kind.OFFER_UPDATE}),
            until=None,
            because="A spoken offer is not an offer yet: ask for it in writing first.",
            ground=Ground.URGENT,
        )
        return
    now = hours.at_or_after(offer.at)
    margin = hours.closes(counted_back(hours, offer.answer_by, situation.playbook.offer_margin))
    told = Propose(
        kind=Kind.OFFER_UPDATE,
        to=contact.name,
        earliest=now,
        recommended_from=now,
        recommended_to=min(hours.closes(hours.next_day(now.date())), max(margin, now)),
        latest=max(margin, hours.closes(now.date())),
        because=(
            f"You owe another company an answer by {spoken_day(offer.answer_by)}; "
            "they can only hurry if they know."
        ),
        ground=Ground.URGENT,
        urgent=True,
    )
    yield told
    soon = counted_back(hours, offer.answer_by, situation.playbook.offer_call)
    if now.date() >= soon and contact.address("phone"):
        phone = situation.hours(contact.name, "phone")
        call = phone.at_or_after(offer.at)
        if call <= phone.closes(offer.answer_by):
            yield told._replace(
                channel="phone",
                earliest=call,
                recommended_from=call,
                recommended_to=phone.closes(call.date()),
                latest=phone.closes(call.date()),
                because=f"{told.because} With so little time a call goes along with the mail.",
                urgent=False,
            )
