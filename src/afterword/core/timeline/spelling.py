"""Misspelt names of days and months, read as the names they are one slip away from."""

from functools import lru_cache

NAMES = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "august", "september", "october", "november", "december", "tomorrow", "fortnight",
    "business", "working", "weekend", "thanksgiving", "christmas", "easter",
)  # fmt: skip
"""Long names only: a slip in a short one makes another word (May, say; June, tune)."""
WORDS = frozenset({
    "money", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "sundry",
    "birthday", "holiday", "mondays", "wording", "worming", "easier", "eastern", "busyness",
    "remember", "member", "sunny", "mandate", "moday's", "easter's", "faster", "master",
    "easters", "walking", "woking", "parking", "talking", "weekends", "weekend", "corking",
    "worrying", "working", "dismember",
})  # fmt: skip
"""Words of their own that a slip would turn into a name."""
COMMON = {
    "tmrw": "tomorrow", "tmr": "tomorrow", "tomorow": "tomorrow", "tommorrow": "tomorrow",
    "tommorow": "tomorrow", "wensday": "wednesday", "wedensday": "wednesday",
    "febuary": "february", "feburary": "february", "janurary": "january", "thrusday": "thursday",
    "thirsday": "thursday", "tuseday": "tuesday", "saterday": "saturday", "wendsday": "wednesday",
    "weds": "wednesday", "septmber": "september", "buisness": "business", "bussiness": "business",
    "xmas": "christmas", "wk": "week", "nxt": "next",
}  # fmt: skip
"""Slips of more than one letter that people often make."""


def _without_one(word: str) -> list[str]:
    return [word[:i] + word[i + 1 :] for i in range(len(word))]


def _index() -> dict[str, tuple[str, ...]]:
    index: dict[str, tuple[str, ...]] = {}
    for name in NAMES:
        for form in {name, *_without_one(name)}:
            index[form] = (*index.get(form, ()), name)
    return index


INDEX = _index()


@lru_cache(maxsize=4096)
def corrected(word: str) -> str:
    """Give the name that a word is one slip away from, or the word itself.

    A slip is a letter too many, missing, wrong or in its neighbour's place.
    """
    if word in COMMON:
        return COMMON[word]
    if len(word) < 6 or word in WORDS:
        return word
    for form in (word, *_without_one(word)):
        for name in INDEX.get(form, ()):
            if _one_slip(word, name):
                return name
    return word


def _one_slip(word: str, name: str) -> bool:
    if len(word) != len(name):
        return True  # the index holds only what differs by one letter
    wrong = [i for i, (a, b) in enumerate(zip(word, name, strict=True)) if a != b]
    if len(wrong) < 2:
        return word[0] == name[0]
    i, j = wrong[0], wrong[-1]
    return len(wrong) == 2 and j == i + 1 and word[i] == name[j] and word[j] == name[i]
