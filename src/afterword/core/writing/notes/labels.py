"""Takes off what only says what kind of note it is: "topic:", "she said that", "Dana:"."""

import re
from enum import Enum, auto

KINDS = (
    r"re|ad|topics?|subject|notes?|nb|n\.b\.|fyi|to-?do|promised?|(?:open )?questions?|q\d?|ask"
    r"|(?:my )?(?:thoughts?|views?|take|opinion|idea|guess)|me|news|updates?|skills?|evidence"
    r"|requirements?|reqs?|needs?|must[- ]haves?|nice[- ]to[- ]haves?|wants?|role|job|about"
    r"|(?:our |their |the )?(?:mission|purpose|goal|aim|vision)|discussed|mentioned|send"
    r"|follow[- ]?up|ps|p\.s\.|main|big|first|also|imo|imho|tl;dr|tldr"
)
"""What a note calls itself before a colon."""
COLON = re.compile(rf"(?:{KINDS})(?:\s?[:=\u2013\u2014-]\s+|:(?=[^\s\d/]))", re.IGNORECASE)
WHO = r"(?:(?:he|she|they|we|i|{who})(?:'s|'ve|'d)?\s+)?"
HOW = r"(?:(?:also|then|just|really|briefly|mostly|mainly|first|even|have|has|had|all)\s+)?"
TALKED = r"(?:talked|talking|talk|talks|spoke|speaking|chatted|chat|conversation|discussion)"
WITH = r"(?:with (?:me|us|each other|{who})|to me|together|a lot|a bit|at length|for long|long)"
TOLD = "|".join([
    TALKED + r"(?:\s+" + WITH + r"){{0,2}}\s+(?:about|on|over|of|re)",
    r"discussed|discussing|discuss|mentioned|mentions|mentioning|said|says|telling me",
    r"told (?:me|us|her|him|them|{who})|explain(?:ed|s)?(?: to)? me|explained|explains|explaining",
    r"described to me|described|describes|showed me|went (?:through|into|over)|brought up",
    r"walked me through|raised|pointed out|noted|stressed|emphasi[sz]ed|complained|covered",
    r"asked (?:me|us|her|him|them|{who})|asked|asks|asking|want(?:ed|s)? to know",
    r"(?:was|were) wondering|wonders|thinks|think|thought|believes|believe|feels|touched up?on",
    r"heard|learned|learnt|admitted|confirmed|shared|is of the opinion|(?:was |were )?curious",
])  # fmt: skip
"""How a note reports what was said."""
LINK = (
    r"(?:\s+(?:about|on|regarding|concerning))?"
    r"(?:\s+that(?=\s+(?:he|she|they|we|i|you|the|it|there|this|all|most|some|\w+s?|{who})\b))?"
)
NEVER = "\0"
NOTHING = re.compile(r"(?!)")
ABOUT = re.compile(
    r"(?:(?:something |a bit )?about|regarding|concerning|(?:on )?the topic of)\s+(?!\d)"
    r"|(?:mostly|mainly)\s+(?:about\s+)?"
    r"|that\s+(?=(?:he|she|they|we|i|you|the|it|there|all|most|some|their|our|her|his|my|no|\w+s)\b)",
    re.IGNORECASE,
)
SPEAKER = re.compile(
    r"[A-Z][a-z]{1,15}(?: [A-Z][a-z]{1,20})?:\s+(?=(?:I|we|they|he|she|you|how|why|what|our|my)\b)"
)
BOTH = re.compile(
    r"(?:raised|shared|covered|noted|thought|heard|learned|learnt|asked|asks|described|complained"
    r"|confirmed|admitted|explains|discussed|discuss|feels)\s",
    re.IGNORECASE,
)
"""Labels that can be the note itself: raised prices, shared calendars."""
TELLS = re.compile(
    r"(?:about|that|if|whether|how|why|what|when|where|which|who|the|a|an|their|her|his|me)\b",
    re.IGNORECASE,
)


class Label(Enum):
    """What a label said about the words behind it."""

    NONE = auto()
    SAID = auto()
    """They are the recipient's, about the company."""
    ASKED = auto()
    QUOTED = auto()
    """They are the recipient's, word for word: "I" is the recipient."""


def unlabelled(text: str, name: str = "", *, reported: bool = True) -> tuple[str, Label]:
    """Give a note without its labels, and what the last one that says something said.

    What only reports, "she said that", is a label when ``reported`` says so.
    """
    who = "|".join(re.escape(each) for each in parts(name)) or NEVER
    told = f"{WHO}{HOW}(?:{TOLD}){LINK}".format(who=who)
    telling = re.compile(told + r"\s*[:,]?\s+", re.IGNORECASE)
    label = Label.NONE
    for _ in range(4):
        rest, said = _once(text, telling if reported else NOTHING, who)
        if rest == text or not rest:
            break
        text, label = rest, label if said is Label.NONE else said
    return text, label


def parts(name: str) -> list[str]:
    """Give the ways to write a name, the longest first: whole, family name, first name."""
    whole = " ".join(name.split())
    words = whole.split()
    ways = {whole, words[0], words[-1]} if words else set()
    return sorted((each for each in ways if len(each) > 1), key=len, reverse=True)


def _once(text: str, telling: re.Pattern[str], who: str) -> tuple[str, Label]:
    found = COLON.match(text) or ABOUT.match(text)
    if found:
        return text[found.end() :], Label.NONE
    speaker = rf"(?:(?:mr|mrs|ms|dr|prof)\.?\s+)?(?:{who}|he|she|they)\s?:\s*"
    found = re.match(speaker, text, re.IGNORECASE) or SPEAKER.match(text)
    if found:
        return text[found.end() :], Label.QUOTED
    found = telling.match(text)
    if found and not (BOTH.fullmatch(found[0]) and not TELLS.match(text[found.end() :])):
        asked = re.search(r"\b(?:ask|want|wonder|curious)", found[0], re.IGNORECASE)
        return text[found.end() :], Label.ASKED if asked else Label.SAID
    return text, Label.NONE
