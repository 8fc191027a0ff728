"""Words of the trade of offices."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, phrases, quoted, recorded, spoken
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

PLAINER = {"utili": "us", "leverag": "us"}
"""Stems of verbs and the stem of the plain one."""


def plainer(found: re.Match[str]) -> Iterator[Fix]:
    """Put \u201cuse\u201d, in the same form, for the first word found."""
    verb = found[0].split()[0]
    ending = re.sub(r"(?i)\A(?:utili[sz]|leverag)", "", verb)
    put = f"us{ending}"
    yield Fix(
        found.start(),
        found.start() + len(verb),
        put.capitalize() if verb[0].isupper() else put,
        safe=True,
    )


OBJECT = r"(?:my|your|our|the|his|her|their|this|these|it|an?|existing|all)"
BUZZ = Manner(
    ways=phrases(
        r"synerg(?:y|ies|istic|istically|i[sz]e)",
        r"(?:circle|loop|circling|looping) back",
        r"touch(?:ing)? base",
        r"deep[- ]?dive|dive deep(?:er)?|drill down",
        r"low-?.?hanging fruits?",
        r"value-?.?add(?:s|ed)?|add(?:ing)? value|bring(?:ing)? value",
        r"mov(?:e|ed|es|ing) the needle",
        r"paradigm(?: shifts?)?",
        r"thought lead(?:er|ers|ership)",
        r"best.(?:of.breed|in.class)|(?:cutting|bleeding|leading).edge|world.class",
        r"game.?.?chang(?:er|ers|ing)",
        r"(?:think(?:ing|er)?|thought) outside (?:of )?the box|out-of-the-box (?:thinking|thinker)",
        r"hit the ground running",
        r"(?:have|has|had|got|enough) (?:the |enough )?bandwidth (?:to|for)",
        r"core competenc(?:y|ies)",
        r"(?:results?|goal|detail|solution)s?-(?:driven|oriented)",
        r"self-starter|go-getter|people person|team player",
        r"(?:proven|strong|solid|excellent|demonstrated) track record",
        r"win-win|push(?:ing)? the envelope|boil(?:ing)? the ocean|at the end of the day",
        r"take (?:it|this|that) offline|ideat(?:e|ion|ing)|incentivi[sz](?:e|es|ed|ing)",
        r"operationali[sz](?:e|es|ed|ing)|impactful(?:ly)?|key (?:learnings|takeaways?)|learnings",
        r"blue.sky thinking|quick wins|north star|bring to the table|wheelhouse|secret sauce",
        r"(?:dynamic|fast-paced) (?:environment|professional|individual|self)",
    ),
    says="is jargon.",
    mend="Say in plain words what is meant.",
    spared=(quoted, recorded),
)
VERBS = Manner(
    ways=phrases(rf"(?:leverag(?:e|es|ed|ing)) {OBJECT}", r"utili[sz](?:e|es|ed|ing)"),
    says="is jargon for \u201cuse\u201d.",
    mend="Write \u201cuse\u201d.",
    spared=(quoted, recorded),
    fix=plainer,
)


@message_check(Severity.WARNING, Source("R017"), family="tone")
def jargon(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Say it in plain words. Jargon hides what you did, and words of their own are no jargon."""
    yield from spoken(draft, facts, BUZZ, VERBS)
