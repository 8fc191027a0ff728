"""What a mail says, sentence by sentence and clause by clause, in plain words.

Wordings are compared in a plain form: small letters, contractions written out, no marks, and
without the words that add nothing (unfortunately, really, at this time). So one phrase stands for
the many ways of writing it. Every step is linear in the length of the text.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from afterword.core.inbound.plain_words import CONTRACTIONS, FILLERS, IDIOMS, IS_FOR, NO_END

READ = 20_000
"""Characters of a mail that are read for its meaning; nobody hides it behind more."""
LONGEST = 1_000
"""Characters of a sentence; what is longer is no sentence, and is cut."""
MARKS = str.maketrans({
    "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u00b4": "'", "`": "'", "\u00a0": " ",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"', "\u2026": ".",
    "\t": " ", "\u2009": " ", "\u202f": " ", "\u2013": "\u2014", "\u00bf": " ", "\u00a1": " ",
})  # fmt: skip
THEIRS = re.compile(
    r"\b(?:you|your|phrase|words?|sentence|wording|line|say|says|saying|called|titled)\b",
    re.IGNORECASE,
)
"""Words in front of a quotation that show that the sender does not mean it."""
QUOTED = re.compile(r'(?:(?<=[\s(:])|^)"[^"\n]{1,2000}"(?=[\s.,;:!?)]|$)')
BLOCK = re.compile(r"\n[ \t]*\n|\n(?=[ \t]*(?:[-*\u2022\u00b7]|\d{1,2}[.)]) )|\n-- ?\n")
END = re.compile(r"([.!?]+[\"')\]]*)\s+|\n")
TOKEN = re.compile(r"[^\W_]+(?:['&@.][^\W_]+)*|[,;:()!?\u2014/]|-(?=\s)")
BREAKS = frozenset(";:()\u2014-!")


class Sentence(NamedTuple):
    """One sentence, as it was written."""

    text: str
    asks: bool
    """Whether it ends with a question mark."""


class Piece(NamedTuple):
    """A clause before its mood is known."""

    sentence: int
    words: tuple[str, ...]
    behind: str
    """The mark or word that parts it from the clause before it."""


@lru_cache(maxsize=4)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Give the sentences of a text: lines are joined that were only broken to fit."""
    said = QUOTED.sub(_meant, text[:READ].translate(MARKS))
    return tuple(each for block in BLOCK.split(said) for each in _of_block(block))


def _meant(quotation: re.Match[str]) -> str:
    """Leave out what is only quoted; what follows a colon is told, and counts."""
    before = quotation.string[max(0, quotation.start() - 60) : quotation.start()]
    told = before.rstrip().endswith(":") and not THEIRS.search(before)
    return quotation[0].replace('"', " ") if told else " "


def _of_block(block: str) -> Iterator[Sentence]:
    joined = _joined(block.split("\n"))
    begins = 0
    for found in END.finditer(joined):
        if found[0] != "\n" and _goes_on(joined, found):
            continue
        yield from _sentence(joined[begins : found.end()])
        begins = found.end()
    yield from _sentence(joined[begins:])


def _sentence(text: str) -> Iterator[Sentence]:
    text = " ".join(text.split())
    for begins in range(0, len(text), LONGEST):
        piece = text[begins : begins + LONGEST].strip()
        if any(map(str.isalpha, piece)):
            yield Sentence(piece, "?" in piece[-4:])


def _goes_on(text: str, mark: re.Match[str]) -> bool:
    """Tell whether a full stop only ends an abbreviation: Dr. Lee, 10 a.m. on Friday."""
    if mark[1] != ".":
        return False
    before = text[max(0, mark.start() - 12) : mark.start()].rpartition(" ")[2].lower()
    after = text[mark.end() : mark.end() + 1]
    return (
        before in NO_END
        or (len(before) == 1 and before.isalpha() and before != "i")
        or (after.islower())
    )


SHORT = 48
"""A line so short was ended on purpose, not to fit."""


def _joined(lines: Sequence[str]) -> str:
    """Join the lines that were broken to fit; the others stay lines of their own."""
    made: list[str] = []
    for line in map(str.strip, lines):
        last = made[-1] if made else ""
        runs = last and line and (len(last) > SHORT or line[:1].islower())
        if runs and not last.endswith((".", "!", "?", ":")):
            made[-1] = f"{last} {line}"
        else:
            made.append(line)
    return "\n".join(made)


def plain(sentence: str) -> list[str]:
    """Give the words of a sentence in their plain form, with the marks that part clauses."""
    return list(_plain(sentence))


@lru_cache(maxsize=256)
def _plain(sentence: str) -> tuple[str, ...]:
    """Do that once for each sentence: a dozen classifiers ask for the same ones."""
    words: list[str] = []
    for token in TOKEN.findall(sentence.lower()):
        words.extend(_written_out(token))
    words = _said_plainly(words)
    words = ["meanwhile" if _is_last_now(words, n) else w for n, w in enumerate(words)]
    kept = [word for word in words if word not in FILLERS]
    return tuple(w for n, w in enumerate(kept) if w != "," or kept[n - 1 : n] != [","])


def _is_last_now(words: Sequence[str], at: int) -> bool:
    """Tell whether a word is the "now" that ends a clause, which means that it may pass."""
    following = words[at + 1] if at + 1 < len(words) else ","
    return words[at] == "now" and not following[0].isalnum()


def _written_out(token: str) -> Sequence[str]:
    """Write a contraction out: won't, we've."""
    if token in CONTRACTIONS:
        return CONTRACTIONS[token]
    head, mark, tail = token.partition("'")
    if not mark:
        return (token,)
    if tail == "s":
        return (head, "is") if head in IS_FOR else (head,)
    if tail == "t" and head.endswith("n"):
        return head[:-1], "not"
    return CONTRACTIONS.get(f"'{tail}", (token,)) if tail not in ENDS else (head, ENDS[tail])


ENDS = {"ll": "will", "ve": "have", "re": "are", "m": "am", "d": "would"}


def _said_plainly(words: Sequence[str]) -> list[str]:
    """Put what an idiom means in its place: "can not wait to" denies nothing."""
    made: list[str] = []
    at = 0
    while at < len(words):
        for idiom, meant in IDIOMS.get(words[at], ()):
            if words[at : at + len(idiom)] == idiom:
                made.extend(meant)
                at += len(idiom)
                break
        else:
            made.append(words[at])
            at += 1
    return made
