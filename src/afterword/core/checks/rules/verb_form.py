"""Verbs in a form that does not fit."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.proofreading import is_prose
from afterword.core.checks.reading import plain
from afterword.core.checks.table import Row, distinct, found
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.notes.verbs import (
    base_of_past,
    base_of_third,
    gerund,
    is_base,
    only_past,
)
from afterword.core.writing.notes.word_lists import words_of

MODAL = re.compile(
    r"\b(?:will|would|could|should|can|may|might|must|shall|'ll|to|do|does|did|don't|doesn't|didn't"
    r"|won't|wouldn't|couldn't|can't|cannot|shouldn't)(?: (?:not|also|gladly|really|never|only"
    r"|still|you|we|they|i|it|he|she))?"
    r" (?P<wrong>[a-z]{3,})\b",
    re.IGNORECASE,
)
PREPOSITION = re.compile(
    r"\b(?:for|of|in|by|without|after|before|about|at|from|on|forward to|used to it"
    r"|addition to)(?: not)? (?P<wrong>[a-z]{3,})(?= (?:me|you|us|the|my|your|our|a|an|with"
    r"|this|that|to|how|about|from|them|it|in)\b)",
    re.IGNORECASE,
)
HAVE = re.compile(
    r"\b(?:have|has|had|having|'ve)(?: (?:not|also|already|always|never|just|recently|since"
    r"|ever|only|really|often|i|you|we|they))? (?P<wrong>[a-z]{3,})\b",
    re.IGNORECASE,
)
ONLY_VERBS = words_of("""
discuss write speak explain meet learn take give make send describe consider invite tell choose
bring arrange provide introduce mention receive join agree manage improve develop create solve
teach organise organize lead become understand keep hear see show reply
""")
"""Verbs that are hardly nouns, so that a preposition before them asks for another form."""
PAST_TIME = r"(?:yesterday|last (?:week|month|year|tuesday|monday|wednesday|thursday|friday|summer|spring|autumn|winter|night)|(?:\w+ )?(?:days?|weeks?|months?|years?) ago|in (?:19|20)\d\d)"
NOW = r"(?:bring|discuss|meet|speak|talk|visit|work|manage|lead|plan|learn|see|write|send|mention|explain|enjoy|ask|tell|show|train|run|build|have|finish|start|join|teach|receive|apply|interview|help|organise|organize|take|make|give|go|come)"
PASTS = {
    "meet": "met", "speak": "spoke", "lead": "led", "see": "saw", "write": "wrote", "send": "sent",
    "tell": "told", "run": "ran", "build": "built", "have": "had", "teach": "taught", "take": "took",
    "make": "made", "give": "gave", "go": "went", "come": "came", "plan": "planned", "bring": "brought",
}  # fmt: skip
YESTERDAY = re.compile(
    rf"(?:\b{PAST_TIME},? (?:i|we|you|they) (?P<a>{NOW})\b|\b(?:i|we|you"
    rf"|they) (?P<b>{NOW}) [^.;:?!\n]{{0,40}}?\b{PAST_TIME})",
    re.IGNORECASE,
)
ROWS = (
    Row(
        r"(?:was|were|is|are|am|be|been|being|got) {{(?:wrote|spoke|took|gave|chose|began|went|saw|knew|broke|drove|did|ran|came|became|grew|threw|shook|wore)}}",
        "",
    ),
    Row(
        r"(?:i|we) {{(?:am|are) (?:work|living|live|working)}} (?:here|there|at|in|for|as)[^.\n]{0,40} (?:since|for (?:\w+|\d+) (?:years|months|weeks))",
        "",
    ),
    Row(
        r"(?:i|we|you|they) {{(?:work|live|manage|lead|plan|teach|run)}} (?:here|there|at|in|with|for|as|this|the|a)[^.;\n]{0,40} since",
        "",
    ),
    Row(
        r"(?:i|we|they|you|he|she|it|who|that|which) {{(?:been|gone|done|seen|spoken|written|taken|given|known|begun|shown|chosen)}}(?! by)",
        "",
    ),
    Row(
        r"look(?:ing|ed)? forward to {{(?:hear|see|meet|work|speak|learn|join|talk|discuss|receive|welcome|start|contribute|continue|get|become)}}",
        "",
    ),
    Row(
        r"(?:enjoy(?:ed)?|appreciate[ds]?|consider(?:ed)?|suggest(?:ed)?|finish(?:ed)?|avoid(?:ed)?|mind|keep|kept|stopped) {{to (?:hear|meet|learn|speak|talk|work|discuss|see|visit|read|do|be|join|listen)}}",
        "",
    ),
    Row(r"{{(?:hear|meet|see|speak|talk)}} (?:you|from you|with you) (?:last|yesterday)", ""),
    Row(
        r"(?:am|is|are|was|were|i'm|we're|they're|you're|he's|she's) {{(?:look|write|hope|think|wait|discuss|attach|apply|enjoy|learn|go|get|send|consider|try|do|make|take|begin|start|leave|read|run|lead|manage|improve|become)}}(?= (?:forward|to|for|on|at|my|the|you|a|about|in|it|how|from)|[.,;])",
        "",
    ),
    Row(
        r"(?:let|lets|make|makes|made|help|helps|helped) (?:me|us|you|them|him|her) {{(?:knows|sees|understands|worked|planned|felt|learned|gets|comes)}}",
        "",
    ),
)


@message_check(Severity.WARNING, Source("R056", "P20"), family="proofreading")
def verb_form(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Give each verb the form that its neighbours ask for."""
    yield from distinct(_all(draft))


def _all(draft: Draft) -> Iterator[Flaw]:
    text = plain(draft.body)
    yield from found(draft, ROWS, "\u201c{wrong}\u201d is not the form that fits here.")
    for pattern, right in ((MODAL, _bare), (PREPOSITION, _ing), (HAVE, _participle)):
        for match in pattern.finditer(text):
            instead = right(match["wrong"].casefold(), match)
            if instead and is_prose(draft.body, *match.span("wrong")):
                yield _flaw(match.start("wrong"), match.end("wrong"), match["wrong"], instead)
    for match in YESTERDAY.finditer(text):
        name = "a" if match["a"] else "b"
        word = match[name].casefold()
        instead = PASTS.get(word, f"{word}d" if word.endswith("e") else f"{word}ed")
        if is_prose(draft.body, *match.span(name)):
            yield _flaw(match.start(name), match.end(name), match[name], instead)


def _flaw(start: int, end: int, wrong: str, right: str) -> Flaw:
    return Flaw(
        start,
        end,
        f"\u201c{wrong}\u201d is not the form that fits here.",
        f"Write \u201c{right}\u201d.",
        (Fix(start, end, right, safe=False),),
    )


NOT_VERBS = words_of("""
need ought wed led bed red shed fed said used hundred naked wicked need based need unused united
limited
""")


def _bare(word: str, match: re.Match[str]) -> str:
    """Give the bare verb that a modal asks for; nothing when it stands already."""
    if is_base(word) or word in NOT_VERBS:
        return ""
    before = match[0].split()[0].casefold()
    third = base_of_third(word)
    if before == "to":
        return (
            base_of_past(word) or ""
            if only_past(word) or (word.endswith("ed") and base_of_past(word) in ONLY_VERBS)
            else ""
        )
    if third and before in {
        "does",
        "did",
        "doesn't",
        "didn't",
        "will",
        "would",
        "could",
        "should",
        "can",
        "may",
        "might",
        "must",
    }:
        return third
    return (base_of_past(word) or "") if word.endswith("ed") or only_past(word) else ""


def _ing(word: str, _match: re.Match[str]) -> str:
    return gerund(word) if word in ONLY_VERBS and is_base(word) else ""


PARTICIPLES = {
    "went": "gone", "wrote": "written", "spoke": "spoken", "took": "taken", "gave": "given", "saw": "seen",
    "knew": "known", "began": "begun", "chose": "chosen", "did": "done", "drove": "driven", "broke": "broken",
    "grew": "grown", "showed": "shown", "came": "come", "became": "become", "ran": "run", "forgot": "forgotten",
    "send": "sent", "spend": "spent", "build": "built", "meet": "met", "speak": "spoken", "write": "written",
    "discuss": "discussed", "learn": "learned", "finish": "finished", "receive": "received", "decide": "decided",
    "manage": "managed", "improve": "improved", "attach": "attached", "develop": "developed", "take": "taken",
    "give": "given", "see": "seen", "make": "made", "hear": "heard", "teach": "taught", "find": "found",
    "lose": "lost", "keep": "kept", "bring": "brought", "choose": "chosen", "complete": "completed",
    "mention": "mentioned", "explain": "explained", "lead": "led", "organise": "organised", "organize": "organized",
}  # fmt: skip


def _participle(word: str, match: re.Match[str]) -> str:
    """Give the participle that "have" asks for."""
    inverted = re.search(r" (?:i|you|we|they) \S+\Z", match[0], re.IGNORECASE)
    return "" if inverted and is_base(word) else PARTICIPLES.get(word, "")
