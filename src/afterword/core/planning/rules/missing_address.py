"""Addresses that nobody wrote down."""

from collections.abc import Iterator

from afterword.core.model.followup import Question
from afterword.core.planning.asking import forwarded_by
from afterword.core.planning.rule import Advice, Ask, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("N10", "P63"))
def missing_address(situation: Situation) -> Iterator[Advice]:
    """Ask for an address that is missing, and never guess one."""
    people = list(situation.to_thank)
    if situation.process_contact and situation.process_contact.name not in people:
        people.append(situation.process_contact.name)
    for name in people:
        contact = situation.contact(name)
        if contact and not contact.no_contact and not contact.channels:
            yield Ask(
                Question(
                    f"address-{situation.words[name]}",
                    f"What is the e-mail address of {name}?",
                    forwarded_by(situation, name),
                )
            )
