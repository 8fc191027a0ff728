"""What a letter says that its reader said."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.core.checks.courtesy import COURTESY
from afterword.core.checks.dates import DAYS
from afterword.core.checks.ground import Ground, ground, share
from afterword.core.checks.reading import body_sentences, plain
from afterword.core.checks.stems import stems
from afterword.core.writing.facts import Facts

SAYING = (
    r"(?:said|say|told|tell|mention\w*|explain\w*|describ\w*|talked|talk|spoke|remark\w*|asked"
    r"|show\w*|point\w*|note\w*|emphasi[sz]\w*|stress\w*|shar(?:ed|ing)|touched|brought|raised"
    r"|outlin\w*|walked|referred|wonder\w*|suggest\w*|recommend\w*|advis\w*|promis\w*|described"
    r"|called|admitted|added|warned|worr\w*|laid|set out|painted|went into|went through|named"
    r"|pictured|sketched|highlight\w*|hinted|confirmed|offered|joked|complained|revealed)"
)
TELLING = (
    r"(?:explaining|telling|describing|showing|sharing|walking|talking|speaking|outlining"
    r"|discussing|mentioning|going|laying|giving me)"
)
ATTRIBUTES = re.compile(
    r"\b(?:"
    rf"you(?:'d| had| have|'ve| also| so| both| kindly| just)* {SAYING}\b"
    r"|your (?:\w+ ){0,2}(?:remarks?|comments?|points?|descriptions?|explanations?|accounts?"
    r"|questions?|ideas?|story|stories|views?|insights?|mentions?|words|thoughts|advice|concerns?"
    r"|example|examples|talk|worry|worries|plan|plans|project|proposal|approach|picture"
    r"|overview|summary|observations?)"
    r" (?:about|for|to|on|of|that|regarding|concerning|with|as to|whether|how|why|is|was|:)"
    rf"|(?:thank\w*|grateful|gratitude|appreciat\w*|glad|helped|enjoyed)[^.;:?!\n]{{0,60}}?"
    rf" (?:for|of|in|by) {TELLING} "
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


class Attributed(NamedTuple):
    """Words that a letter puts into its reader's mouth, and what they are about."""

    start: int
    end: int
    text: str
    about: frozenset[str]


def attributed(body: str) -> Iterator[Attributed]:
    """Find what a letter says its reader said, to the end of the clause."""
    for sentence in body_sentences(plain(body)):
        if sentence.text.endswith("?"):
            continue
        last = 0
        for found in ATTRIBUTES.finditer(sentence.text):
            if found.start() < last or WANTS.search(sentence.text[: found.start()]):
                continue
            stop = STOPS.search(sentence.text, found.end())
            end = stop.start() if stop else len(sentence.text)
            last = end
            words = sentence.text[found.end() : end].rstrip(" .,!")
            about = stems(words) - COURTESY - DAYS
            if about:
                start = sentence.start + found.start()
                yield Attributed(start, sentence.start + found.end() + len(words), words, about)


def speaker(said: Attributed, facts: Facts) -> str | None:
    """Tell who said it: the reader (their name), another (theirs), or nobody ("")."""
    known = ground(facts)
    if said.about <= known.case:
        return facts.to.name
    neutral = known.case | known.own
    own = share(said.about, known.said | neutral)
    talked = share(said.about, known.said)
    best = max(
        ((share(said.about, about), name) for name, _, about in known.others), default=(0.0, "")
    )
    if best[0] >= max(ENOUGH, talked + 0.2) and not _enough(said, known):
        return best[1]
    if own >= ENOUGH or _enough(said, known):
        return facts.to.name
    return best[1] if best[0] >= ENOUGH else ""


ENOUGH = 0.5
"""Share of telling words that must be on record."""


def _enough(said: Attributed, known: Ground) -> bool:
    """Tell whether two telling words, or a third of them, are what the reader spoke of."""
    return len(said.about & known.said) >= 2 and share(said.about, known.said) >= 1 / 3
