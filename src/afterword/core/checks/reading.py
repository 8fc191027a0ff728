"""How checks read a letter: plain signs, sentences, questions. Offsets stay those of the text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.core.checks.matrix import Part, cell
from afterword.core.model.draft import Draft
from afterword.core.writing.words import body_paragraphs, paragraphs

SIGNS = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u02bc": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2010": "-",
        "\u2011": "-",
        "\u00a0": " ",
        "\u202f": " ",
    }
)
END = re.compile(r"[.!?\u2026]+[\"')\]]*(?=\s|\Z)")
SHORT = re.compile(
    r"\b(?:mrs?|ms|mx|dr|prof|st|no|nos|inc|ltd|co|corp|vs|approx|sr|jr|dept|e\.g|i\.e|a\.m|p\.m"
    r"|jan|feb|mar|apr|aug|sept?|oct|nov|dec|[a-z])\.\Z",
    re.IGNORECASE,
)
LONGEST_SHORT = 8

ASKS = re.compile(
    r"\b(?:i(?:'d| would| should) (?:be (?:very )?(?:glad|grateful|happy|pleased|interested"
    r"|keen) (?:to (?:know|hear|learn)|if you)|(?:really |very much |also )?appreciate (?:hearing"
    r"|knowing|any|an|it if)|(?:also )?(?:like|love) to (?:ask|know|hear|learn)|welcome (?:any"
    r"|an))|(?:i (?:wanted|want|wish|write|am writing|am calling)|i'm (?:writing|calling)|writing"
    r"|calling) to (?:ask|see|find out|learn|enquire|inquire)|may i ask|wonder(?:ed"
    r"|ing)? (?:whether|if|how|where|when|about)|(?:to|could i|can i) ask (?:if|whether|about|how"
    r"|where|when)|if (?:it is|it's|it were) possible to (?:say|tell|know|hear|learn)"
    r"|if there is (?:any news|anything you (?:can|could|may|are able to) (?:say|tell|share))"
    r"|let me know|(?:could|would|can|might) you)\b",
    re.IGNORECASE,
)
"""The ways to ask without a question mark."""
OFFERS_MORE = re.compile(
    r"\b(?:(?:any|some)thing (?:else|more|further|additional|you (?:might |may )?(?:need|want|like)"
    r"|from me|(?:i can|that would|which would|that could) )|(?:further|additional|more|other|any)"
    r" (?:information|details?|materials?|documents?|documentation|references?|questions|samples?)"
    r"|happy to (?:send|provide|share|supply)|(?:glad|gladly|pleased) (?:to )?(?:send|provide|share"
    r"|supply|answer)|send (?:you )?(?:references|samples|whatever)|if you need\b)",
    re.IGNORECASE,
)
"""Offers to send more, which may look like questions."""
SMALL_TALK = re.compile(
    r"\b(?:how (?:are|have) you|do you have (?:a|one|two) (?:minute|moment|second)"
    r"|(?:good|bad|convenient|right) (?:time|moment)|am i (?:speaking|calling|disturbing)"
    r"|is this|can you hear|have i (?:caught|reached))\b",
    re.IGNORECASE,
)


class Span(NamedTuple):
    """Words of a text, and where they stand."""

    start: int
    end: int
    text: str


def plain(text: str) -> str:
    """Write curly quotes, odd spaces and line ends plainly, sign for sign, so that offsets hold."""
    return text.replace("\r\n", " \n").replace("\r", "\n").translate(SIGNS)


def body_spans(text: str) -> list[Span]:
    """Give the paragraphs between greeting and closing."""
    return [Span(each.start, each.end, each.text) for each in body_paragraphs(text)]


def sentences(text: str) -> Iterator[Span]:
    """Give the sentences of a text; a title or an initial does not end one."""
    for each in paragraphs(text):
        start = each.start
        for stop in END.finditer(text, each.start, each.end):
            if not _ends(text, start, stop.start() + 1, each.end):
                continue
            yield _span(text, start, stop.end())
            start = stop.end()
        if text[start : each.end].strip():
            yield _span(text, start, each.end)


def body_sentences(text: str) -> list[Span]:
    """Give the sentences between greeting and closing."""
    spans = body_spans(text)
    if not spans:
        return []
    begin, end = spans[0].start, spans[-1].end
    return [each for each in sentences(text) if begin <= each.start and each.end <= end]


def _ends(text: str, start: int, stop: int, end: int) -> bool:
    """Tell whether a stop ends a sentence: not after a title, nor before a small letter."""
    after = text[stop : min(end, stop + 3)].lstrip(" \"')]")
    small = after[:1].islower() and text[stop - 1] != "?"
    return not small and not SHORT.search(text[max(start, stop - LONGEST_SHORT) : stop])


def _span(text: str, start: int, end: int) -> Span:
    words = text[start:end].strip()
    begin = start + len(text[start:end]) - len(text[start:end].lstrip())
    return Span(begin, begin + len(words), words)


def questions(text: str) -> list[Span]:
    """Give the sentences that ask for something; offers of more and small talk do not."""
    return [
        each
        for each in body_sentences(text)
        if (marked(each) or ASKS.search(each.text))
        and not OFFERS_MORE.search(each.text)
        and not SMALL_TALK.search(each.text)
    ]


def marked(sentence: Span) -> bool:
    """Tell whether a sentence ends with a question mark."""
    return sentence.text.rstrip("\"')]").endswith("?")


def needs(draft: Draft, part: Part) -> bool:
    """Tell whether the matrix wants a part of a message of this kind on this channel."""
    return part in cell(draft.kind, draft.channel).needs


def lacks(draft: Draft, part: Part, says: re.Pattern[str]) -> bool:
    """Tell whether a message does not say what the matrix wants of it."""
    return needs(draft, part) and not says.search(plain(draft.body))


HEADS = re.compile(
    r"^[ \t]*if (?:(?P<they>they|she|he) answers?|(?:the |their )?voice ?mail answers)[ \t]*[:.]?"
    r"[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)


def script(text: str) -> tuple[Span, Span | None]:
    """Give what is said if they answer, and what is said to the voicemail, if that stands there.

    Both have a line above them that says so; without such lines all of it is said to them.
    """
    text = plain(text)
    heads = list(HEADS.finditer(text))
    ends = [*(each.start() for each in heads[1:]), len(text)]
    parts = {
        "they" if head["they"] else "voicemail": Span(head.end(), end, text[head.end() : end])
        for head, end in zip(heads, ends, strict=False)
    }
    talk = parts.get("they") or Span(0, heads[0].start() if heads else len(text), text)
    return talk._replace(text=text[talk.start : talk.end]), parts.get("voicemail")
