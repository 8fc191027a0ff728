"""Letters that would fit any application."""

import re
from collections.abc import Iterator
from datetime import date

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.matching import EMPTY, folded
from afterword.core.checks.wording import nameless, plain, same
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Fact, Facts
from afterword.core.writing.words import body, words

NEEDS = {
    Kind.STATUS_CHECK: "the day of the interview, or something that was talked about",
    Kind.REMINDER: "the day on which you wrote, or that of the interview",
    Kind.OFFER_UPDATE: "the date by which you owe an answer",
    Kind.QUALIFICATION_UPDATE: "what is new",
    Kind.AVAILABILITY_UPDATE: "what is new",
    Kind.REJECTION_REPLY: "one good thing from your conversations",
    Kind.KEEP_IN_TOUCH: "the reason why you write",
}
"""What ties a message of each kind to its case; other kinds answer something and are tied by it."""
EVERYWHERE = frozenset({"role", "company", "candidate"})
"""Facts that a form letter fills in."""
ENOUGH = 2
"""Telling words of a fact that tie a message to it; a topic need not be told again."""
DATED = re.compile(r"\d{4}-\d{2}-\d{2}\Z")


@message_check(Severity.INFO, Source("R010", "R053", "R089", "C13"), family="specificity")
def interchangeable(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Tie the message to its case. With other names in it, it must not fit another application.

    What each kind must say is asked by checks of its own; this one only tells what is left of it.
    """
    needed = NEEDS.get(facts.kind)
    own = [fact for fact in facts.listed if fact.kind not in EVERYWHERE]
    text = nameless(body(plain(draft.body)), facts)
    if needed and own and not any(_told(text, fact) for fact in own):
        yield Flaw(
            0,
            len(draft.body),
            "Without the names it could go to anybody.",
            f"Add {needed}.",
        )


def _told(text: str, fact: Fact) -> bool:
    """Tell whether a text takes up a fact; a day counts in any way of writing it."""
    if not DATED.match(fact.text):
        return _taken_up(words(folded(text)), words(folded(fact.text)))
    day = date.fromisoformat(fact.text)
    month = f"{day:%B}|{day:%b}"
    written = rf"\b0?{day.day}(?:st|nd|rd|th)?(?: of)? (?:{month})\b|\b(?:{month})\.? 0?{day.day}\b"
    numbers = rf"\b0?{day.day}[./]0?{day.month}\b|\b0?{day.month}/0?{day.day}\b|{fact.text}"
    return bool(re.search(rf"{written}|{numbers}|\b{day:%A}\b", text, re.IGNORECASE))


def _taken_up(said: list[str], told: list[str]) -> bool:
    """Tell whether at least two telling words of a fact are said, in any form."""
    telling = {word for word in told if word not in EMPTY and len(word) > 2}
    both = [word for word in telling if any(same(word, each) for each in said)]
    return bool(both) and len(both) >= min(ENOUGH, len(telling))
