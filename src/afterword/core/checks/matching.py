"""Whether a text takes up what a note says."""

from functools import lru_cache
from unicodedata import normalize

from afterword.core.writing.words import words

EMPTY = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "of",
        "to",
        "in",
        "on",
        "at",
        "for",
        "with",
        "without",
        "from",
        "by",
        "as",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "it",
        "its",
        "this",
        "that",
        "these",
        "those",
        "they",
        "them",
        "their",
        "we",
        "our",
        "us",
        "you",
        "your",
        "i",
        "my",
        "me",
        "how",
        "why",
        "what",
        "when",
        "where",
        "who",
        "which",
        "do",
        "does",
        "did",
        "will",
        "would",
        "can",
        "could",
        "should",
        "have",
        "has",
        "had",
        "not",
        "no",
        "so",
        "than",
        "then",
        "there",
        "here",
        "about",
        "into",
        "over",
        "under",
        "after",
        "before",
        "more",
        "less",
        "very",
        "new",
        "role",
        "job",
        "company",
        "team",
        "work",
        "working",
    ]
)
ENOUGH = 0.5


@lru_cache(maxsize=2048)
def folded(text: str) -> str:
    """Fold case, accents and white space, for comparing names."""
    plain = "".join(c for c in normalize("NFKD", text) if not 0x300 <= ord(c) < 0x370)
    return " ".join(plain.casefold().split())


def mentions(text: str, note: str) -> bool:
    """Tell whether at least half of a note's telling words stand in a text, in any form."""
    wanted = _stems(note) - EMPTY_STEMS
    if not wanted:
        return folded(note) in folded(text)
    return len(wanted & _stems(text)) >= max(1, len(wanted) * ENOUGH)


@lru_cache(maxsize=2048)
def _stems(text: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in words(folded(text)))


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    """Cut the endings that English words change most, and the doubled letter before them."""
    for ending in ("ing", "ers", "ed", "es", "er", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    word = word.rstrip("e")
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


EMPTY_STEMS = frozenset(map(_stem, EMPTY))
