"""Applications that an agency runs."""

from collections.abc import Iterator

from afterword.core.model.application import ApplicationSource
from afterword.core.model.contact import Role
from afterword.core.model.followup import ALL_KINDS, Question
from afterword.core.planning.rule import Advice, Ask, Forbid, Ground, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T27", "P52", "P53", "P62"))
def agency_route(situation: Situation) -> Iterator[Advice]:
    """Go through the agent when an agency runs the process, and never round them.

    The agent speaks for both sides, and a message past them puts them in a bad light.
    """
    application, agent = situation.application, situation.agent
    if application.source is not ApplicationSource.AGENCY:
        return
    if agent is None:
        yield Ask(
            Question(
                "agent",
                "Who is your agent at the agency?",
                "The agency runs this process, so everything goes through them.",
            )
        )
    through = agent.name if agent is not None else "the agent"
    for contact in application.contacts:
        if contact.role is not Role.AGENT:
            yield Forbid(
                kinds=ALL_KINDS,
                to=contact.name,
                because=(
                    f"An agency runs this process: what is for {contact.name} goes "
                    f"through {through}."
                ),
                ground=Ground.PROHIBITION,
            )
