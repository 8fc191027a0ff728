"""Looks at the tokens around a place, for every construction of the grammar."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from afterword.core.timeline.lexer import END, Token
from afterword.core.timeline.times import Time

NOUNS = frozenset({
    "round", "rounds", "interview", "interviews", "stage", "stages", "floor", "candidate",
    "candidates", "person", "people", "phase", "call", "calls", "meeting", "meetings", "step",
    "steps", "time", "place", "choice", "chance", "line", "part", "half", "position", "job",
    "applicant", "batch", "team", "edition", "draft", "party", "panel", "conversation",
    "instance", "week", "quarter", "year", "one", "thing", "set", "group", "day", "days", "hire",
    "look", "of", "assessment", "test", "task", "review", "office",
})  # fmt: skip
"""Nouns that an ordinal counts, so that it is no day of the month."""
ONE_OF = frozenset({"day", "week", "month", "year", "hour"})
"""Units that describe a thing when they stand behind a number: a 30 day trial."""
OFF = frozenset({"holiday", "holidays", "leave", "vacation", "notice", "pto", "off"})
CALLS_FOR = frozenset({"relation", "give", "have", "of"})
"""What a count stands behind that is a promise: it takes two weeks internally."""
WAITS = frozenset(
    {"out", "process", "turnaround", "wait", "window", "timeframe", "period", "delay"}
)
"""Nouns whose length is how long one waits."""
FUNCTION_WORDS = frozenset({
    "you", "we", "i", "they", "he", "she", "it", "our", "your", "their", "my", "us", "me", "if",
    "as", "is", "are", "be", "at", "when", "who", "which", "there", "because", "since", "once",
    "unless", "otherwise", "please", "thanks", "thank", "or", "for", "from",
})  # fmt: skip
DAYS_IN_MONTH = 31
YEARS = range(2015, 2100)
DIRECT = frozenset(
    {"early", "mid", "late", "later", "first thing", "first half", "second half", "all"}
)
JOINTS = frozenset({"to", "dash", "or", "slash", "and"})
OVER = frozenset({"out", "over", "up", "done", "through", "finished", "ended", "passed", "ends"})
Found = tuple[Time, int]
GOVERNORS = frozenset({
    "relation", "weekday", "of", "to", "or", "latest", "short weekday", "and", "back", "part",
    "dash", "days after", "week of", "colon",
})  # fmt: skip
"""What can stand in front of a date in figures, or of a word that is only sometimes a date."""
DEEPEST = 5
"""Times within times that are followed: the Friday after the week of the 14th has three."""
CLOSERS = frozenset({
    "stop", "comma", "semicolon", "line", "break", "latest", "or", "dash", "earliest",
})  # fmt: skip


class Cursor(ABC):
    """The tokens of one text, and the questions that every construction asks about them."""

    __slots__ = ("depth", "t")

    def __init__(self, tokens: Sequence[Token]) -> None:
        # The sentinels spare every look ahead the question whether the text goes on.
        self.depth = 0
        self.t = [*tokens, END, END, END, END, END, END, END, END]

    @abstractmethod
    def _dated(self, i: int) -> "Found | None":
        """Read a date that stands at a word, with or without its weekday."""

    @abstractmethod
    def single(self, i: int) -> Found | None:
        """Read one time, whatever it is."""

    @abstractmethod
    def _behind(self, found: Found, start: int) -> Found:
        """Read what is said behind a time and moves it."""

    @abstractmethod
    def _whole(self, i: int) -> Found | None:
        """Read the period that a part is of."""

    def has(self, i: int, kind: str) -> bool:
        """Tell whether a token can be of a kind."""
        return kind in self.t[i].kinds

    def any_of(self, i: int, kinds: frozenset[str]) -> bool:
        """Tell whether a token can be of any of some kinds."""
        return not kinds.isdisjoint(self.t[i].kinds)

    def skip(self, i: int, *kinds: str) -> int:
        """Give the place behind any tokens of some kinds."""
        t = self.t
        while True:
            found = t[i].kinds
            for kind in kinds:
                if kind in found:
                    break
            else:
                return i
            i += 1

    def skip_back(self, i: int, *kinds: str) -> int:
        """Give the place in front of any tokens of some kinds, -1 when there is none."""
        while i >= 0 and any(kind in self.t[i].kinds for kind in kinds):
            i -= 1
        return i

    def _relation(self, i: int) -> str:
        """Give the relation that a preposition in front expresses."""
        i = self.skip_back(i - 1, "the", "about")
        return str(self.t[i].kinds.get("relation", "")) if i >= 0 else ""

    def _between(self, i: int) -> bool:
        return self._relation(i) == "between"

    def closes(self, i: int) -> bool:
        """Tell whether a clause ends here, so that "after" refers to what was named before."""
        return self.any_of(i, CLOSERS)

    def _over(self, i: int) -> int | None:
        """Give the place behind "is out" or "ends", which means the end of a period."""
        t = self.t
        if t[i].text in {"is", "has", "comes", "gets"} and t[i + 1].text in OVER:
            return i + 2
        return i + 1 if t[i].text in {"ends", "finishes", "closes"} else None

    def _governed(self, i: int) -> bool:
        """Tell whether a preposition or a weekday stands in front, or nothing at all."""
        j = self.skip_back(i - 1, "the", "about", "time of day", "comma")
        if j < 0:
            return self.has(i + 1, "stop") or self.any_of(i + 1, JOINTS)
        return self.any_of(j, GOVERNORS)

    def _introduces(self, i: int) -> bool:
        """Tell whether a word in front shows that "may" or "march" is a month."""
        j = self.skip_back(i - 1, "about", "dash", "the")
        if j < 0:
            return False
        kinds = self.t[j].kinds
        if (
            "relation" in kinds
            or ("of" in kinds and self.t[j].text != "for")
            or kinds.get("part") in DIRECT
        ):
            return True
        if any(k in kinds for k in ("which", "last")):
            return "capital" in self.t[i].kinds or kinds.get("which") == 1
        if JOINTS.isdisjoint(kinds) or not j or not self._month_at(j - 1):
            return False
        return "month" in self.t[j - 1].kinds or self._introduces(j - 1)

    def _month_at(self, i: int) -> int | None:
        kinds = self.t[i].kinds
        return kinds.get("month") or kinds.get("shy month")

    def _year(self, i: int) -> tuple[int, int] | None:
        """Read the year of a month or a date."""
        i = self.skip(i, "comma")
        if self.has(i, "of") and self.t[i].text == "of":
            i += 1
        ahead = self.t[i].kinds.get("which")
        if ahead in {0, 1} and self.t[i + 1].text == "year":
            return ahead, i + 2
        value = self.t[i].kinds.get("number")
        if isinstance(value, int) and value in YEARS and not self.has(i + 1, "unit"):
            return value, i + 1
        return None

    def _nth(self, i: int) -> int | None:
        """Give the day of a month that a token can be."""
        kinds = self.t[i].kinds
        value = kinds.get("ordinal") or kinds.get("number")
        return value if isinstance(value, int) and 1 <= value <= DAYS_IN_MONTH else None

    def _counts(self, i: int) -> bool:
        """Tell whether a number counts units rather than naming a day."""
        j = self.skip(i + 1, "dash")
        if self.has(j, "to") or self.has(j, "or") or j > i + 1:
            j = self.skip(j, "to", "or", "about")
            if self.has(j, "number"):
                j = self.skip(j + 1, "dash")
        return self.has(j, "unit")

    def _follows(self, i: int) -> bool:
        """Tell whether the word behind "the 4th" leaves it a day: not round, not floor."""
        token = self.t[i]
        return (
            (
                bool(token.kinds)
                and not ("other" in token.kinds and token.text in NOUNS)
                and "unit" not in token.kinds
                and "weekdays" not in token.kinds
                and token.text not in NOUNS
            )
            or token.text in FUNCTION_WORDS
            or "'" in token.text
        )

    def _follows_unit(self, i: int) -> bool:
        return self.has(self.skip(i, "dash", "about"), "unit")

    def _rate(self, i: int) -> bool:
        """Tell whether "a week" says how often: four days a week, 50 a year, twice a day."""
        kinds = self.t[i].kinds
        return "number" in kinds or "unit" in kinds or self.t[i].text in {"once", "twice", "times"}

    def _describes(self, i: int, end: int) -> bool:
        """Tell whether a count describes a thing: a 12-month contract, 25 days of leave."""
        token = self.t[end]
        if "a" in token.kinds:
            return self.has(end + 1, "unit")
        if "then" in token.kinds or "every" in token.kinds:
            return "every" in token.kinds and self.has(end + 1, "unit")
        if token.text == "of":
            return self._of_a_thing(i, end)
        if token.text in OFF:
            return True
        if token.kinds or token.text in FUNCTION_WORDS | WAITS or token.text.endswith("ly"):
            return False
        if self.t[end - 1].text in ONE_OF and self.t[i].kinds.get("number", 1) > 1:
            return True
        j = self.skip_back(i - 1, "the", "about", "a", "which")
        return j < 0 or not self.any_of(j, CALLS_FOR)

    def _of_a_thing(self, i: int, end: int) -> bool:
        if self._relation(i) in {"within", "in"}:
            return False
        quarter = self.t[end - 1].kinds.get("unit") == "quarter"
        return quarter or self.t[end + 1].text not in {"that", "this", "the", "your", "our"}

    def _pointed(self, i: int) -> bool:
        """Tell whether "the month" is a period: once the month is over."""
        return i > 1 and "the" in self.t[i - 1].kinds and "relation" in self.t[i - 2].kinds

    def _bounded(self, i: int, unit: str) -> bool:
        """Tell whether "in the next week" means seven days (C1): only behind "in the"."""
        if unit not in {"week", "month", "fortnight", "quarter", "year"} or i < 2:
            return False
        return self.t[i - 1].text == "the" and self.t[i - 2].text in {
            "in",
            "within",
            "over",
            "during",
            "inside",
            "for",
            "throughout",
            "sometime in",
            "some time in",
            "across",
        }

    def _in_new_year(self, i: int) -> bool:
        j = i - 1
        while j >= 0 and self.has(j, "the"):
            j -= 1
        return (
            j >= 0
            and self.t[j].kinds.get("relation") == "in"
            and self.t[j].text in {"in", "during", "early in", "into"}
        )
