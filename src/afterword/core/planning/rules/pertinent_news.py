"""News about the candidate that bears on the decision."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.calendar.region import DAY
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Changed, News
from afterword.core.planning.counting import counted, last_open
from afterword.core.planning.rule import Advice, Ground, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source

KINDS = {
    News.QUALIFICATION: Kind.QUALIFICATION_UPDATE,
    News.AVAILABILITY: Kind.AVAILABILITY_UPDATE,
}
WHAT = {
    News.QUALIFICATION: "Your qualifications",
    News.AVAILABILITY: "The time from which you are free",
}


@planning_rule(Source("T15", "R110", "R111", "R112"))
def pertinent_news(situation: Situation) -> Iterator[Advice]:
    """Tell them once, and before they decide, when your qualifications or your dates changed.

    They decide on what they know; a new fact is no push.
    """
    contact = situation.process_contact
    if contact is None:
        return
    for news in {each.news: each for each in situation.every(Changed)}.values():
        kind = KINDS[news.news]
        if situation.sent_since(news.at, kind):
            continue
        hours, span = situation.hours(contact.name), situation.playbook.news
        now = hours.at_or_after(news.at)
        heard = news.at.astimezone(hours.zone).date()
        earliest = max(now, hours.opens(counted(hours, heard, span.earliest)))
        begin = hours.best_from(counted(hours, heard, span.recommended_from))
        latest = hours.closes(counted(hours, heard, span.latest))
        deadline = situation.deadline
        if deadline is not None and deadline.end > heard:
            latest = hours.closes(last_open(hours, deadline.end - DAY, earliest.date()))
        yield Propose(
            kind=kind,
            to=(contact.name,),
            earliest=earliest,
            recommended_from=begin if begin <= latest else earliest,
            recommended_to=min(hours.best_to(counted(hours, heard, span.recommended_to)), latest),
            latest=latest,
            because=(
                f"{WHAT[news.news]} changed on {spoken_day(heard)}; they can only weigh what they "
                "know before they decide."
            ),
            ground=Ground.URGENT,
        )
