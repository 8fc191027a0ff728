"""Letters that leave out what they are written for."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matching import folded, mentions
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import needs
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.model.happening import News
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

NEWS = {
    Kind.QUALIFICATION_UPDATE: News.QUALIFICATION,
    Kind.AVAILABILITY_UPDATE: News.AVAILABILITY,
}


@message_check(Severity.ERROR, Source("R110", "R111", "N18", "T30"), family="structure")
def missing_news(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Say the new fact, or the right one. It is the only reason for the letter."""
    if not needs(draft, Part.NEWS):
        return
    if draft.kind is Kind.CORRECTION:
        right = facts.mistake.right.strip() if facts.mistake else ""
        if right and folded(right) not in folded(draft.body):
            yield whole(
                draft, f"It does not say what is right: {right}.", f"Write it as it is: {right}."
            )
        return
    news = [each.text.strip() for each in facts.news if each.news is NEWS[draft.kind]]
    if news and not any(mentions(draft.body, each) for each in news):
        yield whole(draft, "It does not tell the news.", f"Tell it in one sentence: {news[0]}.")
