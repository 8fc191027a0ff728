"""Ids made of words."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache


@lru_cache(maxsize=4096)
def slug(text: str, otherwise: str = "contact") -> str:
    """Turn a name into lower-case words with hyphens; ``otherwise`` when nothing is left of it.

    Letters with accents lose them; names in other scripts have no such form and get the word.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = "".join(c if c.isalnum() else " " for c in plain.replace("'", "")).split()
    return "-".join(words) or otherwise


def told_apart(names: Iterable[str]) -> dict[str, str]:
    """Give every name the words that stand for it in ids; those with equal words get a number."""
    people = [(name, slug(name)) for name in names]
    taken = [words for _, words in people]
    return {
        name: words if taken.count(words) == 1 else f"{words}-{n}"
        for n, (name, words) in enumerate(people, 1)
    }
