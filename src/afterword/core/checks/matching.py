"""Whether a text takes up what a note says."""

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


def folded(text: str) -> str:
    """Fold case, accents and white space, for comparing names."""
    plain = "".join(c for c in normalize("NFKD", text) if not 0x300 <= ord(c) < 0x370)
    return " ".join(plain.casefold().split())


def mentions(text: str, note: str) -> bool:
    """Tell whether at least half of a note's telling words stand in a text, in any form."""
    wanted = {_stem(w) for w in words(folded(note)) if w not in EMPTY}
    if not wanted:
        return folded(note) in folded(text)
    there = {_stem(w) for w in words(folded(text))}
    return len(wanted & there) >= max(1, len(wanted) * ENOUGH)


def _stem(word: str) -> str:
    """Cut the endings that English words change most, and the doubled letter before them."""
    for ending in ("ing", "ers", "ed", "es", "er", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    word = word.rstrip("e")
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word
