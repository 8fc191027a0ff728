"""Answers that bind before it is decided."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.reading import plain, sentences
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Closed, Outcome
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

THEIRS = r"(?:your|this|the) (?:kind |generous )?(?:job )?(?:offer|position|role|job|post)\b"
ACCEPTS = re.compile(
    rf"\b(?:(?:i|to|gladly|happily|hereby|formally) accept {THEIRS}|i(?:'ll| will) take"
    r" (?:the|this) (?:job|position|role|post)|(?:you can |please )?count me in\b|i(?:'m"
    r"| am) in\b(?= ?[.!])|i accept(?= ?[.!,]| with)"
    r"|(?:happy|glad|pleased|delighted|honou?red|ready) to accept\b)",
    re.IGNORECASE,
)
DECLINES = re.compile(
    rf"\b(?:(?:i|to|must|have to|will|respectfully|regretfully) (?:decline|reject|refuse"
    rf"|turn down) {THEIRS}|(?:must|have to|am going to|will|decided to) (?:decline\b|turn (?:it"
    rf"|this|the offer|your offer) down)|(?:can't|cannot|am (?:unable"
    rf"|not able) to) accept {THEIRS})",
    re.IGNORECASE,
)
OPEN = re.compile(
    r"\b(?:whether|if|before|until|would|could|unless|or (?:to )?decline|or (?:to )?reject"
    r"|deciding|decide|time to)\b",
    re.IGNORECASE,
)
SAYS_NO = frozenset({Kind.WITHDRAWAL})


@message_check(Severity.ERROR, Source("T24", "N15", "P70", "P72"), family="actions")
def accepts_or_declines(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Neither accept nor decline in passing. What is written binds; decide first, then record it.

    A withdrawal may decline. Once you have recorded that you accepted, the words are yours.
    """
    if _decided(facts):
        return
    patterns = [ACCEPTS] if draft.kind in SAYS_NO else [ACCEPTS, DECLINES]
    for each in sentences(plain(draft.body)):
        if OPEN.search(each.text) or (
            draft.kind is not Kind.OFFER_ACK and "another" in each.text.casefold()
        ):
            continue
        for found in (hit for pattern in patterns for hit in pattern.finditer(each.text)):
            yield Flaw(
                each.start + found.start(),
                each.start + found.end(),
                f"\u201c{found[0]}\u201d decides about their offer.",
                "Thank them, and say by when you will answer.",
            )


def _decided(facts: Facts) -> bool:
    return any(
        isinstance(each, Closed) and each.outcome is Outcome.ACCEPTED
        for each in facts.application.happenings
    )
