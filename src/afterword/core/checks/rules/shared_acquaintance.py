"""Acquaintances that nobody knows of."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.matching import folded
from afterword.core.checks.reading import plain
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.happening import Reply
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:(?P<who>[^\W\d_a-z][\w'-]+(?: [^\W\d_a-z][\w'-]+)?),? (?:\w+ ){0,8}?)?(?:suggested"
    r"|recommended|encouraged|advised|urged|told|asked) (?:that )?(?:i"
    r"|me) (?:to )?(?:should )?(?:write|contact|reach|get in touch|turn|apply|speak|talk|call"
    r"|follow|email|e-mail)"
    r"|\b(?:referred|introduced|recommended) (?:to you )?(?:by|through)\b|\breferral from\b"
    r"|\b(?:mutual|common|shared) (?:\w+ )?(?:friend|colleague|contact|acquaintance|connection)s?\b"
    r"|\b(?:sends?|sent|gives?) (?:you )?(?:his|her|their) (?:best|regards|greetings|love)\b"
    r"|\b(?:used to work|worked|studied|went to (?:school|university|college)) with (?:you|your)\b"
    r"|\b(?:friend|colleague|cousin|brother|sister|neighbou?r|wife|husband|former (?:colleague"
    r"|manager|boss)) of (?:yours|mine)\b"
    r"|\b(?:speaks?|spoke|thinks?) (?:very |so )?highly of (?:you|your)\b|\bputting (?:us"
    r"|me) in touch\b",
    re.IGNORECASE,
)


@message_check(Severity.ERROR, Source("C13", "P99"), family="grounding")
def shared_acquaintance(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Call on nobody as your reference who is not on record for it. They will ask them."""
    text = plain(draft.body)
    passing = [
        e.sender for e in facts.application.happenings if isinstance(e, Reply) and e.refers_to
    ]
    for found in SAYS.finditer(text):
        if any(folded(part) in folded(text) for name in passing for part in name.split()[-1:]):
            continue
        yield Flaw(
            found.start(),
            found.end(),
            "Nobody on record passed you on or knows you both.",
            "Record who referred you if it is so, or leave it out.",
        )
