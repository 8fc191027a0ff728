"""Withdrawals that were only spoken."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import Kind, Question
from afterword.core.planning.rule import Advice, Ask, Ground, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T25", "P71", "P78"))
def confirm_withdrawal(situation: Situation) -> Iterator[Advice]:
    """Confirm in writing by the next business day what was withdrawn on the telephone.

    A call is kinder, and a line in writing is what they can pass on.
    """
    called = situation.only_told
    if called is None:
        return
    to = situation.named(called.to)
    contact = situation.contact(to)
    if contact is not None and contact.channels and not contact.address("email"):
        yield Ask(
            Question(
                f"address-{situation.words[to]}",
                f"What is the e-mail address of {to}?",
                "Your withdrawal is to be confirmed in writing; addresses are never guessed.",
            )
        )
    hours = situation.hours(to)
    came = hours.at_or_after(called.at)
    yield Propose(
        kind=Kind.WITHDRAWAL,
        to=(to,),
        channel="email",
        earliest=came,
        recommended_from=came,
        recommended_to=hours.closes(came.date()),
        latest=hours.closes(hours.next_day(came.date())),
        because=f"You told them by telephone on {spoken_day(situation.day(called.at, to))}; "
        "confirm it in writing.",
        ground=Ground.URGENT,
    )
