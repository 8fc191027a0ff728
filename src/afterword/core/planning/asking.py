"""Questions that several rules have to ask, in one wording."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from afterword.core.model.followup import Question
from afterword.core.planning.rule import Ask

if TYPE_CHECKING:
    from afterword.core.planning.situation import Situation


def number_of(situation: "Situation", to: str) -> Iterator[Ask]:
    """Ask for the number of somebody who is to be called and may be, when it is not known."""
    contact = situation.contact(to)
    if contact is None or contact.address("phone"):
        return
    if situation.is_open and situation.may_be_called(to):
        yield Ask(
            Question(
                f"phone-{situation.words[to]}",
                f"On which number can you call {to}?",
                "A call is planned, and the number is not recorded; numbers are never guessed.",
            )
        )


def forwarded_by(situation: "Situation", to: str) -> str:
    """Say that addresses are never guessed, and who can forward a note if somebody is known."""
    asked = situation.process_contact
    people = (asked, *situation.application.contacts) if asked else situation.application.contacts
    for each in people:
        reached = each.address("email") and not each.no_contact and each.name not in situation.left
        if each.name != to and reached:
            return f"Addresses are never guessed; {each.name} can forward a note instead."
    return "Addresses are never guessed; it may stand in their invitation, or on their pages."
