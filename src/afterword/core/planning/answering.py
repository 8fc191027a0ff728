"""What is written because an answer came."""

from datetime import date
from typing import TYPE_CHECKING

from afterword.core.model.followup import Kind
from afterword.core.model.happening import Reply
from afterword.core.planning.counting import counted
from afterword.core.planning.rule import Ground, Propose
from afterword.core.playbooks.playbook import Span

if TYPE_CHECKING:
    from afterword.core.planning.situation import Situation


def answering(
    situation: "Situation",
    answer: Reply,
    *,
    kind: Kind,
    to: str,
    within: Span,
    because: str,
    ground: Ground,
) -> Propose:
    """Propose to write within the days of a span from the office hours in which an answer came."""
    hours = situation.hours(to)
    came = hours.at_or_after(answer.at)

    def after(days: int) -> date:
        return counted(hours, came.date(), days)

    return Propose(
        kind=kind,
        to=(to,),
        earliest=max(came, hours.opens(after(within.earliest))),
        recommended_from=max(came, hours.opens(after(within.recommended_from))),
        recommended_to=hours.closes(after(within.recommended_to)),
        latest=hours.closes(after(within.latest)),
        because=because,
        ground=ground,
    )
