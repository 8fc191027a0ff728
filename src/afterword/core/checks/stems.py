"""Words reduced to what they are about, so that a paraphrase is known again."""

from functools import lru_cache

from afterword.core.checks.matching import EMPTY, folded
from afterword.core.writing.words import words

ENDINGS = (
    "ation", "ment", "ities", "ity", "ance", "ence", "ness", "ing", "est", "ion", "or", "er",
    "ally", "ly", "ies", "ied", "ed", "al", "ive", "able", "y",
)  # fmt: skip
NO_PLURAL = ("ss", "us", "is", "ies")
LEAST = 3
"""Letters of a word that are left at least."""
SAME = (
    "meet meeting conversation interview talk chat discussion speak spoke call",
    "role position post job vacancy opening",
    "company firm business organisation organization employer",
    "staff people employee colleague team crew",
    "customer client guest patient",
    "begin began start launch open",
    "manage manager lead led run ran head headed supervise",
    "large big huge",
    "quick fast rapid swift",
    "cut reduce lower decrease fell drop",
    "grow grew grown increase rise rose raise",
    "build built develop create make made set",
    "teach taught train instruct coach",
    "write wrote written draft",
    "rota roster schedule timetable",
    "plan organise organize arrange",
    "hire recruit",
    "buy bought purchase procure",
    "sell sold sale",
    "fix repair mend solve resolve",
    "change switch move moving migrate replace",
    "problem issue trouble difficulty",
    "error mistake fault",
    "end close finish finished complete",
    "show demonstrate present",
    "checklist list",
    "slides deck presentation",
    "pupil student",
    "doctor physician",
    "shop store",
    "holiday leave vacation",
    "week weekly",
    "month monthly",
    "year yearly annual annually",
    "day daily",
    "hour hourly",
    "night nightly",
    "percent percentage",
    "double doubled twice",
    "half halve",
    "supplier vendor",
    "millisecond ms",
    "second sec",
    "hour hr",
    "kilometre kilometer km",
    "lesson class",
    "representative rep",
    "application app",
    "laboratory lab",
    "mathematics maths math",
    "repository repo",
    "specification spec",
    "budget budgeting",
    "keep kept",
    "hold held",
    "send sent",
    "tell told say said",
    "find found",
)
"""Words that stand for each other in talk about work; each line is a set of our own."""


def cut(word: str) -> str:
    """Cut the plural and the ending of a word, the doubled letter before it, and a last e."""
    if word.endswith("s") and not word.endswith(NO_PLURAL) and len(word) > LEAST:
        word = word[:-1]
    for ending in ENDINGS:
        least = LEAST + (ending == "ly")  # a reply is no rep
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word[: -len(ending)]
            break
    word = word.rstrip("e") if len(word) > LEAST else word
    return word[:-1] if len(word) > LEAST and word[-1] == word[-2] else word


MEANT = {cut(word): line.split()[0] for line in SAME for word in line.split()}


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Give what a word is about: its stem, or that of the word that it stands for."""
    plain = word.removesuffix("'s").replace("'", "")
    plain = plain.replace("isation", "ization").replace("ise", "ize").replace("our", "or")
    short = cut(plain)
    return MEANT.get(cut(word), MEANT.get(short, short))


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """Give the telling stems of a text: those of all words that carry meaning."""
    listed = (part.split("'")[0] for word in words(folded(text)) for part in word.split("-"))
    return frozenset(stem(word) for word in listed if word not in EMPTY and len(word) > 1)
