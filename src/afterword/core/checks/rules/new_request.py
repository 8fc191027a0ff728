"""Answers that ask for something new."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.reading import OFFERS_MORE, body_sentences, plain
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

REQUEST = re.compile(
    r"\b(?:(?:could|would|can|will) you\b(?! be (?:there|at))|may i ask|let me know\b|i(?:'d"
    r"| would) (?:appreciate|be grateful)|is there (?:any|a|already)|are there any|do you (?:have"
    r"|know)|any (?:openings?|vacanc\w+|news on|update)|i (?:am|'m) looking for (?:a|an|new"
    r"|another)|put in a (?:good )?word|refer me|introduce me|meet (?:you )?for (?:a )?coffee)",
    re.IGNORECASE,
)
ARRANGES = re.compile(
    r"\b(?:time|date|day|o'clock|\d{1,2}(?::\d\d)? ?(?:am|pm)|slots?|zone|address|link|floor"
    r"|entrance|parking|bring|prepare|suits?|work for you|call|interview|format|panel|where"
    r"|moved?|reschedul\w+|what you (?:need|asked)|which of|form|receive\w*|open\b|read\b)\b",
    re.IGNORECASE,
)
SILENT = frozenset({Kind.DELAY_ACK, Kind.REPLY, Kind.KEEP_IN_TOUCH})


@message_check(Severity.WARNING, Source("N14", "T17", "P77"), family="actions")
def new_request(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Ask for nothing new when you answer or keep in touch. It turns kindness into work.

    What the meeting itself needs may be asked in a reply: when, where, what to bring.
    """
    if draft.kind not in SILENT:
        return
    for each in body_sentences(plain(draft.body)):
        found = REQUEST.search(each.text)
        arranged = draft.kind is Kind.REPLY and ARRANGES.search(each.text)
        if found and not arranged and not OFFERS_MORE.search(each.text):
            yield Flaw(
                each.start,
                each.end,
                "It asks for something new.",
                "Leave the request for another letter.",
            )
