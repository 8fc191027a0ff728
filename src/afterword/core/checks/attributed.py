"""What a letter says that its reader, or another of them, said."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from afterword.core.checks.courtesy import COURTESY
from afterword.core.checks.dates import DAYS
from afterword.core.checks.ground import Ground, ground, share
from afterword.core.checks.reading import Span, body_sentences, plain
from afterword.core.checks.stems import stems
from afterword.core.writing.facts import Facts

SAYING = (
    r"(?:said|say|told|tell|mention\w*|explain\w*|describ\w*|talked|talk|spoke|remark\w*|asked"
    r"|show\w*|point\w*|note\w*|emphasi[sz]\w*|stress\w*|shar(?:ed|ing)|touched|brought|raised"
    r"|outlin\w*|walked|referred|wonder\w*|suggest\w*|recommend\w*|advis\w*|promis\w*|described"
    r"|called|admitted|added|warned|worr\w*|laid|set out|painted|went into|went through|named"
    r"|wrote|written|pictured|sketched|highlight\w*|hinted|confirmed|offered|joked|complained|revealed)"
)
TELLING = (
    r"(?:explaining|telling|describing|showing|sharing|walking|talking|speaking|outlining"
    r"|discussing|mentioning|going|laying|giving me)"
)
ATTRIBUTES = re.compile(
    r"\b(?:"
    rf"you(?: and [\w' ]{{1,40}}?)?(?:'d| had| have|'ve| also| so| both| kindly| just)* {SAYING}\b"
    r"|your (?:\w+ ){0,2}(?:remarks?|comments?|points?|descriptions?|explanations?|accounts?"
    r"|questions?|ideas?|story|stories|views?|insights?|mentions?|words|thoughts|advice|concerns?"
    r"|example|examples|talk|worry|worries|plan|plans|project|proposal|approach|picture"
    r"|overview|summary|observations?)"
    r" (?:about|for|to|on|of|that|regarding|concerning|with|as to|whether|how|why|is|was|:)"
    rf"|(?:thank\w*|grateful|gratitude|appreciat\w*|glad|helped|enjoyed)[^.;:?!\n]{{0,60}}?"
    rf" (?:for|of|in|by) {TELLING} "
    r"|you (?:were|are|have been|were being) (?:(?:so|very|quite|rather) )?"
    r"(?:honest|open|frank|candid|clear|generous) (?:about|on|with)"
    r"|your (?:honesty|openness|candou?r|frankness) (?:about|on)"
    r"|(?:what|how|as|much) you (?:said|told|explained|described|mentioned|put|see|saw)"
    r"|hear(?:ing)? you \w+|hear(?:ing)? (?:from you |you )?(?:about|how|why|what|that|more|of"
    r"|speak|talk|describe|explain)"
    r"|(?:we|you and i) (?:discussed|talked (?:about|of)|spoke (?:about|of)|touched on)\b"
    r"|(?:our|the|your|that|this|last) (?:\w+ ){0,2}(?:conversation|talk|discussion|exchange"
    r"|chat)\b"
    r"[^.;:?!\n]{0,50}? (?:about|around|over)\b"
    r"|as (?:we )?(?:agreed|discussed|arranged)\b"
    r"|learn(?:ed|t|ing)? (?:from you )?(?:about|how|why|what|that|more|of)\b"
    r")",
    re.IGNORECASE,
)
STOPS = re.compile(
    r"[;:\u2014]| - |, and (?:i|my)\b|, (?:so|because|which|as) (?:i|my)\b|\bmade me\b|[,;] i\b",
    re.IGNORECASE,
)
WANTS = re.compile(
    r"\b(?:would|could|can|may|might|will|'d|'ll|hope|wish|want|like|glad|happy|if"
    r"|please)\b[^.;:?!\n]{0,30}\Z",
    re.IGNORECASE,
)
"""Before what they are asked to say, which is no claim that they did."""
NEAR = 40
"""Characters in which such a word stands."""


class Attributed(NamedTuple):
    """Words that a letter puts into somebody's mouth, and what they are about."""

    start: int
    end: int
    text: str
    about: frozenset[str]
    by: str = ""
    """Name of the contact who is to have said it; the reader when empty."""


def attributed(body: str, facts: Facts) -> Iterator[Attributed]:
    """Find what a letter says that its reader, or somebody else, said: to the end of the clause."""
    third = _others_speak(tuple(each.name for each in facts.application.contacts))
    for sentence in body_sentences(plain(body)):
        if sentence.text.endswith("?"):
            continue
        yield from _clauses(sentence, ATTRIBUTES, facts)
        if third is not None:
            yield from _clauses(sentence, third, facts)


@lru_cache(maxsize=64)
def _others_speak(names: tuple[str, ...]) -> re.Pattern[str] | None:
    """Make the pattern of what people of the record are told to have said."""
    parts = {part for name in names for part in (name, *name.split()) if len(part) > 1}
    listed = "|".join(re.escape(part) for part in sorted(parts, key=len, reverse=True))
    if not listed:
        return None
    return re.compile(
        rf"\b(?P<who>{listed})(?:'s (?:\w+ ){{0,2}}?(?:remarks?|comments?|points?|ideas?|questions?"
        r"|stor(?:y|ies)|views?|words|thoughts|advice|concerns?|example|worr(?:y|ies))"
        rf" (?:about|on|of|that|how|why|regarding)|(?: had| has| also| both| kindly)* {SAYING}\b)"
    )


def _clauses(sentence: Span, pattern: re.Pattern[str], facts: Facts) -> Iterator[Attributed]:
    last = 0
    for found in pattern.finditer(sentence.text):
        if found.start() < last or _is_wanted(sentence.text, found.start()):
            continue
        stop = STOPS.search(sentence.text, found.end())
        last = stop.start() if stop else len(sentence.text)
        words = sentence.text[found.end() : last].rstrip(" .,!")
        about = stems(words) - COURTESY - DAYS
        start = sentence.start + found.start()
        by = _named(found.groupdict().get("who", ""), facts)
        if about and by is not None:
            yield Attributed(start, sentence.start + found.end() + len(words), words, about, by)


def _is_wanted(text: str, start: int) -> bool:
    """Tell whether they are only asked to say it, by the words just before."""
    return WANTS.search(text, max(0, start - NEAR), start) is not None


def _named(word: str, facts: Facts) -> str | None:
    """Give the one contact whom a part of a name means; none where it means several."""
    if not word:
        return ""
    meant = [c.name for c in facts.application.contacts if word in (c.name, *c.name.split())]
    return meant[0] if len(meant) == 1 else None


def speaker(said: Attributed, facts: Facts) -> str:
    """Tell who said it: who is told to have, another (theirs), or nobody ("")."""
    known, told = ground(facts), said.by or facts.to.name
    to_reader = told == facts.to.name
    if to_reader and said.about <= known.case:
        return told
    talked = known.said if to_reader else known.said_by(told)
    enough = len(said.about & talked) >= 2 and share(said.about, talked) >= 1 / 3
    best, other = _best(said, known, told)
    if best >= max(ENOUGH, share(said.about, talked) + 0.2) and not enough:
        return other
    about_case = share(said.about, talked | known.case | (known.own if to_reader else talked))
    few = not to_reader and len(said.about) < LEAST
    if enough or few or about_case >= ENOUGH:
        return told
    return other if best >= ENOUGH else ""


def _best(said: Attributed, known: Ground, told: str) -> tuple[float, str]:
    """Give who else's words it takes up best, and how much of it they are."""
    others = ((share(said.about, of), name) for name, _, of in known.spoken if name != told)
    return max(others, default=(0.0, ""))


LEAST = 2
"""Telling words from which it is held against a letter what another is on no record for."""
ENOUGH = 0.5
"""Share of telling words that must be on record."""
