"""Words, paragraphs and how much two texts share."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
LINE = re.compile(r"[^\n]*\n|[^\n]+")


def words(text: str) -> list[str]:
    """Give the words of a text in lower case."""
    return [match[0].casefold().replace("\u2019", "'") for match in WORD.finditer(text)]


def grams(text: str, size: int = 4) -> set[tuple[str, ...]]:
    """Give every run of ``size`` words in a text."""
    listed = words(text)
    return {tuple(listed[n : n + size]) for n in range(len(listed) - size + 1)}


def containment(text: str, other: str) -> float:
    """Give the share of a text's four-word runs that stand in another, from 0 to 1.

    Measured on letters: a swapped name gives 1.0, one replaced sentence 0.6 to 0.7, letters that
    differ 0.0 to 0.02.
    """
    own = grams(text)
    return len(own & grams(other)) / len(own) if own else 0.0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with the code points it spans."""

    start: int
    end: int
    text: str


def paragraphs(text: str) -> Iterator[Paragraph]:
    """Give the paragraphs of a text, which blank lines divide."""
    begin = end = None
    for line in LINE.finditer(text.replace("\r", "\n") if "\n" not in text else text):
        if line[0].strip():
            begin = line.start() if begin is None else begin
            end = line.start() + len(line[0].rstrip())
        elif begin is not None and end is not None:
            yield Paragraph(begin, end, text[begin:end])
            begin = end = None
    if begin is not None and end is not None:
        yield Paragraph(begin, end, text[begin:end])


GREETING = re.compile(
    r"(dear|hello|hi|good (morning|afternoon|evening)|to whom)\b.{0,120}", re.IGNORECASE | re.DOTALL
)
CLOSING = re.compile(
    r"((best|kind|warm|many)( \w+)? (regards|wishes|thanks)|regards|sincerely|yours\b|best,"
    r"|thank you,|thanks,|with (kind|best|thanks)|respectfully"
    r"|(all the best|cheers|warmly|cordially|take care)[,.]?[ \t]*$)",
    re.IGNORECASE | re.MULTILINE,
)
NAME = re.compile(r"[^.!?:;]{1,40}")
NAME_WORDS = 4
"""Words of a last paragraph that may be nothing but a name."""


def body_paragraphs(text: str) -> list[Paragraph]:
    """Give the paragraphs of a letter without greeting, closing and signature (C9)."""
    listed = list(paragraphs(text))
    if listed and greets(listed[0].text):
        listed = listed[1:]
    for n, each in enumerate(listed):
        if CLOSING.match(each.text) and len(words(each.text)) <= 20:
            return listed[:n]
    if len(listed) > 1 and _is_name(listed[-1].text):
        return listed[:-1]
    return listed


def greets(text: str) -> bool:
    """Tell whether a paragraph is only a greeting."""
    return bool(GREETING.match(text)) and len(words(text)) <= 8


def _is_name(text: str) -> bool:
    """Tell whether a last paragraph is only the name of who wrote, without closing words."""
    return bool(NAME.fullmatch(text)) and len(words(text)) <= NAME_WORDS


def body(text: str) -> str:
    """Give the text of a letter without greeting, closing and signature."""
    return "\n\n".join(each.text for each in body_paragraphs(text))
