"""The update about an offer from elsewhere."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.contact import Contact
from afterword.core.model.followup import NUDGES, Kind
from afterword.core.model.happening import Meaning, OtherOffer
from afterword.core.planning.asking import number_of
from afterword.core.planning.counting import counted_back, last_open
from afterword.core.planning.rule import Advice, Ask, Ground, Hold, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T14", "R109", "R119", "C18", "P65", "P68"))
def other_offer(situation: Situation) -> Iterator[Advice]:
    """Tell them at once about another offer in writing, and when you owe an answer.

    A truth with a deadline goes before a named date. It is said once, and again only when a
    nearer deadline arises; then it is quiet. Close to the deadline a call goes along with the
    mail. Who has made an offer of their own is not hurried to make one.
    """
    contact, answer = situation.process_contact, situation.last_answer
    if not situation.offers or contact is None:
        return
    if answer is not None and answer.meaning is Meaning.OFFER:
        return
    hours, offer = situation.hours(contact.name), situation.pressing_offer
    if offer is None:
        if situation.standing_offers:
            yield Hold(
                kinds=frozenset({Kind.OFFER_UPDATE}),
                until=None,
                because="A spoken offer is not an offer yet: ask for it in writing first.",
                ground=Ground.URGENT,
            )
        return
    told = {each.channel for each in situation.sent_since(offer.at, Kind.OFFER_UPDATE)}
    letter = _letter(situation, contact, offer)
    if not told:
        yield letter
    else:
        yield Hold(
            kinds=NUDGES,
            until=hours.opens(hours.next_day(offer.answer_by)),
            because="They know of the other offer; until you must answer it the word is theirs.",
            ground=Ground.STATED,
            cap=True,
        )
    if "phone" not in told:
        yield from _call(situation, offer, letter)


def _letter(situation: Situation, contact: Contact, offer: OtherOffer) -> Propose:
    """Propose the mail: at once if need be on a rest day, at best in the next office hours."""
    hours = situation.hours(contact.name)
    came = situation.hours(contact.name, kind=Kind.OFFER_UPDATE).at_or_after(offer.at)
    limit = hours.closes(counted_back(hours, offer.answer_by, situation.playbook.offer_margin))
    latest = limit
    if limit < max(came, situation.now):  # too late for them to hurry well, but not too late
        latest = hours.closes(last_open(hours, offer.answer_by, came.date()))
    best = hours.at_or_after(offer.at)
    if best > latest or limit < came:
        best = came
    return Propose(
        kind=Kind.OFFER_UPDATE,
        to=(contact.name,),
        earliest=came,
        recommended_from=best,
        recommended_to=min(hours.closes(hours.next_day(best.date())), max(limit, best)),
        latest=latest,
        because=(
            f"You owe another company an answer by {spoken_day(offer.answer_by)}; "
            f"they can only hurry if they know.{_interview_ahead(situation)}"
        ),
        ground=Ground.URGENT,
    )


def _interview_ahead(situation: Situation) -> str:
    """Say what they can hurry when they have not met the candidate yet."""
    if situation.held or not situation.interviews:
        return ""
    first = situation.interviews[0]
    return f" Your interview there is on {spoken_day(first.starts)}: ask if it can be sooner."


def _call(situation: Situation, offer: OtherOffer, letter: Propose) -> Iterator[Propose | Ask]:
    """Propose the call that goes along with the mail when few days are left, until they answer."""
    to = letter.to[0]
    phone = situation.hours(to, "phone")
    soon = counted_back(phone, offer.answer_by, situation.playbook.offer_call)
    today = situation.now.astimezone(phone.zone).date()
    heard = situation.last_answer
    if today < soon or (heard is not None and heard.at > offer.at):
        return
    contact = situation.contact(to)
    if not (
        situation.playbook.calls_uninvited or (contact and contact.preferred_channel == "phone")
    ):
        return
    met = [situation.day(each.end, to) for each in situation.held]
    if met:  # nobody is called on the day of the interview (C15)
        soon = max(soon, phone.next_day(met[-1]))
    call = phone.at_or_after(max(offer.at, phone.opens(soon)))
    latest = phone.closes(last_open(phone, offer.answer_by, call.date()))
    if call.date() > offer.answer_by or latest < situation.now:
        return
    if contact is not None and not contact.address("phone"):
        yield from number_of(situation, to)
        return
    yield letter._replace(
        channel="phone",
        earliest=call,
        recommended_from=call,
        recommended_to=phone.closes(call.date()),
        latest=latest,
        because=f"{letter.because} With so little time a call goes along with the mail.",
    )
