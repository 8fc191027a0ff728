"""Promises that nobody wrote down."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.courtesy import COURTESY
from afterword.core.checks.ground import ground, share
from afterword.core.checks.reading import body_sentences, plain
from afterword.core.checks.stems import stem, stems
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.model.happening import CallInvited, Meaning
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

PLANS = re.compile(
    r"\b(?:i(?:'ll| will|'m going to| am going to| can| could|'m able to| am able to| plan to"
    r"| intend to) (?:also |gladly |happily |then |now |personally )?"
    r"(?P<do>send|share|forward|bring|deliver|prepare|email|e-mail|post|mail|upload|supply"
    r"|provide|call|ring|phone|visit|come by|drop by|stop by|start|begin|join|move|relocate"
    r"|be in|travel)\b"
    r"|i(?:'m| am) (?P<free>available|free|ready to start|able to start|able to begin|moving"
    r"|relocating|travelling|traveling)\b"
    r"|my notice period (?:is|ends|runs)|my start date (?:is|would|can))",
    re.IGNORECASE,
)
MOVES = frozenset(
    {
        "start",
        "begin",
        "move",
        "relocate",
        "be in",
        "travel",
        "visit",
        "come by",
        "drop by",
        "stop by",
    }
)
CALLS = frozenset({"call", "ring", "phone"})
WISH = re.compile(
    r"\b(?:would|could|should|if|hope|like|love|glad|happy|please|anything|whatever|need)\b",
    re.IGNORECASE,
)
NEAR, BEHIND = 200, 25
"""Characters around a plan in which a wish may stand; its matter lies as near."""
AGREED = re.compile(r"\bas (?:we |i )?(?:agreed|discussed|arranged|promised)\b", re.IGNORECASE)
LOOSE = frozenset(
    stem(word)
    for word in [
        "start",
        "begin",
        "move",
        "available",
        "free",
        "call",
        "send",
        "share",
        "bring",
        "notice",
        "period",
        "date",
    ]
)


@message_check(Severity.ERROR, Source("C13", "R043", "C19"), family="grounding")
def unrecorded_plan(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Promise only what you wrote down as promised. What is forgotten costs more than silence."""
    known = ground(facts)
    if facts.reply and facts.reply.meaning in {Meaning.ASKS_FOR_SOMETHING, Meaning.NEXT_ROUND}:
        return  # they asked for it
    if draft.kind is Kind.OFFER_ACK:
        return
    called = any(isinstance(each, CallInvited) for each in facts.application.happenings)
    for sentence in body_sentences(plain(draft.body)):
        if sentence.text.endswith("?"):
            continue
        agreed = AGREED.search(sentence.text)
        for found in PLANS.finditer(sentence.text):
            wished = WISH.search(sentence.text, max(0, found.start() - NEAR), found.end() + BEHIND)
            if wished and not agreed:
                continue
            if called and (found["do"] or "").casefold() in CALLS:
                continue
            matter = sentence.text[found.end() : found.end() + NEAR]
            about = stems(matter) - COURTESY - known.case - LOOSE
            if _is_known(about, facts):
                continue
            yield Flaw(
                sentence.start + found.start(),
                sentence.start + found.end(),
                "Nothing on record says that you promised this.",
                "Record it as a promise or as news if it holds, or leave it out.",
            )


def _is_known(about: frozenset[str], facts: Facts) -> bool:
    """Tell whether a promise, news or an answer to theirs says so."""
    told = [each.text for each in facts.listed if each.kind in {"promise", "news"}]
    return any(share(about, stems(text)) >= 0.5 and bool(about & stems(text)) for text in told)
