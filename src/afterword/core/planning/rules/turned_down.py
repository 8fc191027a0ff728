"""Thanks after a rejection."""

from collections.abc import Iterator

from afterword.core.calendar.moments import on_clock, spoken_day
from afterword.core.model.application import Sector
from afterword.core.model.contact import Role
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Reply
from afterword.core.planning.counting import counted
from afterword.core.planning.rule import Advice, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T21", "N13", "P44", "P73", "P74", "P76"))
def turned_down(situation: Situation) -> Iterator[Advice]:
    """Thank them a day or two after a rejection, with at most one question for feedback.

    It keeps the door open; arguing, or asking twice, closes it.
    """
    ended = situation.ended_by
    if not isinstance(ended, Reply) or situation.sent_since(ended.at, Kind.REJECTION_REPLY):
        return
    to = _recipient(situation, ended)
    hours, span = situation.hours(to), situation.playbook.rejection_reply
    day = ended.at.astimezone(hours.zone).date()
    latest = hours.closes(counted(hours, day, span.latest))
    if latest < situation.now:
        return
    yield Propose(
        kind=Kind.REJECTION_REPLY,
        to=(to,),
        earliest=max(
            hours.at_or_after(max(ended.at, on_clock(day, situation.playbook.evening, hours.zone))),
            hours.opens(counted(hours, day, span.earliest)),
        ),
        recommended_from=hours.best_from(counted(hours, day, span.recommended_from)),
        recommended_to=hours.closes(counted(hours, day, span.recommended_to)),
        latest=latest,
        because=(
            f"They turned you down on {spoken_day(day)}: a short thank-you, not at once, "
            "keeps the door open."
        ),
    )


def _recipient(situation: Situation, rejection: Reply) -> str:
    """Give whom to thank: in the British public sector feedback comes through HR (P44)."""
    application = situation.application
    if application.country == "GB" and application.culture.sector is Sector.PUBLIC:
        for contact in application.contacts:
            if contact.role is Role.HR and not contact.no_contact:
                return situation.through(contact.name)
    return situation.through(rejection.sender)
