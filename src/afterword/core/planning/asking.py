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
