"""Material that was promised."""

import re

from afterword.core.writing.notes.clauses import Shape, shape
from afterword.core.writing.notes.fit import main_piece, own, read, short
from afterword.core.writing.notes.function_words import DETERMINERS, bare
from afterword.core.writing.notes.nominal import is_list, nominal
from afterword.core.writing.notes.nouns import PERSONAL, article, head, is_bare, is_plural
from afterword.core.writing.notes.person import to_you
from afterword.core.writing.notes.phrase import Phrase
from afterword.core.writing.notes.verbs import is_gerund
from afterword.core.writing.notes.word_lists import words_of

OPENERS = words_of("""
am can don't forget going have i i'd i'll must need offered owe please promise promised remember
said should that to will would
""")
SENDS = words_of("""
attach attached bring e-mail email emailing forward get give mail pass post provide send sending
sent share sharing show submit supply upload
""")
ALONG = frozenset({"over", "on", "along", "through", "back"})
RECEIVERS = frozenset({"her", "him", "them", "you", "me"})
DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
WHEN = re.compile(
    r",?\s+(?:(?:by|on|before|until|till|this|next)\s+(?:the\s+)?(?:end of\s+(?:the\s+)?)?"
    rf"(?:next\s+)?(?:{DAY}|week|weekend|month|tomorrow|today|tonight|eod|eow)"
    r"|tomorrow|today|tonight|as soon as possible|soon|later)$",
    re.IGNORECASE,
)
"""When it is sent, where no date is named; the frame knows the day."""
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
DATED = re.compile(rf"\s(?:by|before|until|on)\s(?:the\s)?(?:\d|{MONTH}\s\d)", re.IGNORECASE)
A_FEW = frozenset(
    {"link", "copy", "draft", "sample", "screenshot", "photo", "sketch", "note", "demo"}
)
"""Things of which there are many, so that the first mention says "a"."""


def thing(note: str, *, name: str = "") -> Phrase:
    """Give promised material as NOUN with its article, or OPAQUE."""
    found = read(note, reported=False)
    text = short(own(_material(found.first.rstrip("?"), name))) if found.first else ""
    if not text or DATED.search(text):
        return found.opaque
    text = to_you(text if is_list(text) else main_piece(text))
    fits = shape(text) not in {Shape.FRAGMENT, Shape.SENTENCE, Shape.CLAUSE, Shape.INVERTED}
    return (fits and nominal(text, _owned)) or found.opaque


def _material(text: str, name: str) -> str:
    """Take off that it is sent, to whom and when."""
    words = text.split()
    people = RECEIVERS | {bare(each) for each in name.split()}
    n = 0
    while n < len(words) and bare(words[n]) in OPENERS | ({"to", "you"} if n else {"to"}) | (
        people if n else set()
    ):
        n += 1
    if n < len(words) and bare(words[n]) in SENDS and n + 1 < len(words):
        n += 1
        while n < len(words) - 1 and bare(words[n]) in ALONG | (people - {"her"}):
            n += 1
        if bare(words[n]) == "her" and n < len(words) - 1:
            n += 1
        text = " ".join(words[n:])
    elif n and bare(words[n - 1]) in {"promised", "owe", "offered", "promise"} | people:
        text = " ".join(words[n:])
    text = WHEN.sub("", text)
    last = text.split()[-2:]
    sent = len(last) == 2 and bare(last[0]) == "to" and bare(last[1]) in people
    return text.rsplit(" ", 2)[0] if sent else text


def _owned(text: str) -> str:
    """Put the article before a thing that needs one: my CV, a link, the checklist."""
    words = text.split()
    first, at = bare(words[0]), head(words)
    noun, free = bare(words[at]), first not in DETERMINERS and not first[:1].isdigit()
    many = free and is_plural(noun) and len(words) == at + 1
    single = is_bare(text, unknown=True) or (free and noun in {"cv", "availability"})
    if noun in PERSONAL and (single or many):
        return f"my {text}"
    if single and noun in A_FEW:
        return f"{article(words[0])} {text}"
    acronym = free and words[at].isupper() and not is_gerund(first)
    return f"the {text}" if single or many or acronym else text
