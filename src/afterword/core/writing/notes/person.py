"""Turns what is said about the recipient round to "you", with the verbs that belong to it."""

import re
from dataclasses import dataclass, field

from afterword.core.writing.notes.finite import is_phrasal
from afterword.core.writing.notes.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    bare,
)
from afterword.core.writing.notes.nouns import GROUPS, PEOPLE, is_plural, singular
from afterword.core.writing.notes.recipient import NAME
from afterword.core.writing.notes.verbs import (
    NOUN_TOO,
    base_of_third,
    is_gerund,
    is_participle,
    is_past,
)
from afterword.core.writing.notes.word_lists import words_of

AGREED = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't",
    "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't", "am": "are",
}  # fmt: skip
INVERTING = frozenset(AGREED) | AUXILIARIES
GENDER = {
    "he": "he", "him": "he", "his": "he", "himself": "he",
    "she": "she", "her": "she", "hers": "she", "herself": "she",
}  # fmt: skip
PLURAL = frozenset({"they", "them", "their", "theirs", "themselves", "themself"})
SPEECH = frozenset({"we", "us", "our", "ours", "ourselves"})
SPEAKER = frozenset({"i", "me", "my", "mine", "myself"})
SINGULAR_SUBJECTS = frozenset({"he", "she", "i"})
SUBJECTS = SINGULAR_SUBJECTS | {"they", "we"}
FORMS = {
    "himself": "yourself", "herself": "yourself", "myself": "yourself", "themself": "yourself",
    "themselves": "yourselves", "ourselves": "yourselves", "their": "your", "our": "your",
    "my": "your", "hers": "yours", "theirs": "yours", "ours": "yours", "mine": "yours",
}  # fmt: skip
CONTRACTED = {"d": "you'd", "ll": "you'll", "re": "you're", "ve": "you've", "m": "you're"}
TOGETHER = frozenset({"together", "shared", "common", "mutual", "both", "each"})
GROUPED = frozenset({"all", "both", "others"})
OWNABLE = words_of("first last own once almost well two three four five many several")
"""Small words that can stand between "her" and what is hers."""
WORD = re.compile(r"[\w'&-]+")
CLOSED = (".", ",", ";", ":", "!", "?", ")")


def to_you(text: str, *, speech: bool = False, speaker: bool = False) -> str:
    """Turn the recipient into "you", where their name is marked or a pronoun means them.

    ``speech`` says that the words are the recipient's about the company ("we"), ``speaker`` that
    they are the recipient's about themselves ("I").
    """
    words = text.split(" ")
    together = TOGETHER & {bare(each) for each in words}
    ours = SPEECH if speech and not together else frozenset[str]()
    turn = _Turn(words, ours | (SPEAKER if speaker else frozenset()))
    return " ".join(turn.word(n) for n in range(len(words)))


@dataclass(slots=True)
class _Turn:
    """Goes through the words once and remembers who was met in them."""

    words: list[str]
    theirs: frozenset[str]
    """First persons that are the recipient's."""
    quoted: bool = False
    people: list[int] = field(default_factory=list)
    """Places of other people, whom "he" or "she" may mean."""
    many: list[int] = field(default_factory=list)
    """Places of several or of a group, whom "they" may mean."""
    turned: set[str] = field(default_factory=set)
    """Pronouns that were the recipient's already, and so are again."""
    awaits: bool = False
    """Whether the verb of a "you" that was singular is still to come."""
    joined: bool = False
    """Whether a verb of that "you" was met, so that another can follow "and"."""

    def word(self, n: int) -> str:
        """Give one word, turned when it is about the recipient; what is quoted stays."""
        word = self.words[n]
        opens = word.startswith('"')
        inside, self.quoted = self.quoted or opens, self.quoted or opens
        if inside:
            closes = word.rstrip(".,;:!?").endswith('"') and (len(word) > 1 or not opens)
            self.quoted = not closes
            return word.replace(NAME, "you")
        if NAME in word:
            return self._name(n)
        core = WORD.search(word)
        new = self._new(bare(word), n) if core else ""
        if not core or not new:
            self._meet(n)
            return word
        upper = core[0][:1].isupper() and bare(word).partition("'")[0] != "i"
        new = new[:1].upper() + new[1:] if upper else new
        return word[: core.start()] + new + word[core.end() :]

    def _at(self, n: int) -> str:
        return bare(self.words[n]) if 0 <= n < len(self.words) else ""

    def _new(self, low: str, n: int) -> str:
        """Give what a word becomes; nothing when it stays."""
        stem, _, tail = low.partition("'")
        if tail and stem in SUBJECTS and self._is_theirs(stem, n):
            self.turned.add(stem)
            return self._contracted(tail, n)
        if low in AGREED and self._before_them(n + 1):
            return AGREED[low]
        if self._is_theirs(low, n):
            self.turned.add(GENDER.get(low, low))
            return self._pronoun(low, n)
        return self._verb(n) if self.awaits or self.joined else ""

    def _before_them(self, n: int) -> bool:
        """Tell whether the subject of a question is the recipient: does she, is Dana."""
        named = n < len(self.words) and self.words[n].startswith(NAME) and "'" not in self.words[n]
        low = self._at(n)
        return named or (low in SINGULAR_SUBJECTS and self._is_theirs(low, n))

    def _is_theirs(self, low: str, n: int) -> bool:
        """Tell whether a pronoun can only be the recipient, for nobody else was named before."""
        if low in GENDER:
            return GENDER[low] in self.turned or self._is_free(self.people, low, n)
        if low in PLURAL:
            return self._is_free(self.many, low, n)
        return low in self.theirs and (low != "i" or self.words[n][:1] != "i")

    def _is_free(self, others: list[int], low: str, n: int) -> bool:
        """Tell whether nobody stands before a pronoun but the noun that its verb describes.

        In "the people they hire" and "how many people do they hire" they are not the people.
        """
        if low not in SUBJECTS:
            return not others
        beside = n - 2 if self._at(n - 1) in AUXILIARIES else n - 1
        return not [each for each in others if each != beside]

    def _pronoun(self, low: str, n: int) -> str:
        following = "" if self.words[n].endswith(CLOSED) else self._at(n + 1)
        if low in FORMS:
            return FORMS[low]
        if low == "his":
            return "your" if following else "yours"
        if low == "her":
            return "your" if _is_owned(following) else "you"
        if low in SINGULAR_SUBJECTS and self._at(n - 1) not in INVERTING:
            self.awaits, self.joined = True, False
        return "you"

    def _contracted(self, tail: str, n: int) -> str:
        if tail != "s":
            return CONTRACTED.get(tail, "you")
        self.joined = True
        following = next(
            (low for k in range(n + 1, n + 4) if (low := self._at(k)) not in ADVERBS), ""
        )
        has = is_participle(following) and (not is_past(following) or following in {"had", "got"})
        return "you have" if has else "you are"

    def _name(self, n: int) -> str:
        word = self.words[n]
        self.turned |= {"he", "she"}
        if f"{NAME}'s" in word:
            following = self._at(n + 1)
            has = following in {"been", "got"}
            verb = has or following in DETERMINERS | {"not", "very", "now"} or is_gerund(following)
            return word.replace(f"{NAME}'s", ("you have" if has else "you are") if verb else "your")
        before = self._at(n - 1)
        self.awaits = before not in PREPOSITIONS and before not in INVERTING
        return word.replace(NAME, "you")

    def _verb(self, n: int) -> str:
        """Give the verb of a "you" its form; nothing when this word is not that verb."""
        low = self._at(n)
        if self.awaits:
            if low in ADVERBS | CONJUNCTIONS:
                return ""
            self.awaits, self.joined = False, True
            return AGREED.get(low) or base_of_third(low) or ""
        k = n - 2 if self._at(n - 1) in ADVERBS else n - 1
        if self._at(k) not in {"and", "but", "or", "then"} and not self.words[k].endswith(","):
            return ""
        if low in AGREED:
            return AGREED[low]
        return (base_of_third(low) or "") if self._is_verb(n) else ""

    def _is_verb(self, n: int) -> bool:
        """Tell a verb from the plural of a noun: reviews code, plans and reviews."""
        low, following = self._at(n), self._at(n + 1)
        if base_of_third(low) not in NOUN_TOO or is_phrasal(low, following):
            return True
        goes_on = following not in PREPOSITIONS | CONJUNCTIONS | {""}
        return goes_on and not self.words[n].endswith(CLOSED)

    def _meet(self, n: int) -> None:
        """Remember who else is spoken of, for a later pronoun may be theirs."""
        low = self._at(n)
        one = singular(low.removesuffix("'s"))
        if one in PEOPLE:
            self.people.append(n)
        grouped = one in PEOPLE or one in GROUPS or low in GROUPED
        if grouped or (is_plural(low) and base_of_third(low) is None):
            self.many.append(n)


def _is_owned(following: str) -> bool:
    """Tell whether a word after "her" is what she has, not what goes on after her."""
    small = PREPOSITIONS | CONJUNCTIONS | DETERMINERS | ADVERBS | SUBORDINATORS | {"i", "we", "to"}
    return bool(following) and (following not in small or following in OWNABLE)
