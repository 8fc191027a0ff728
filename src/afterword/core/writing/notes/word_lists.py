"""Lists of words are written as running text: a thousand quotes would hide the words."""


def words_of(text: str) -> frozenset[str]:
    """Give the words of a list."""
    return frozenset(text.split())
