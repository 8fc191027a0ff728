"""How the clauses of a mail are meant: in earnest, or only if, perhaps, once, by somebody else.

Nothing here knows what a mail is about. A rule asks of a clause what it says and takes from the
mood whether that was said at all: "if you are not selected" selects nobody, "you thought that we
had rejected you" rejects nobody, and "do you want me to call?" calls nobody.
"""

import re
from collections.abc import Iterator, Sequence
from enum import Flag, auto
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from afterword.core.inbound.mood_words import (
    ADDRESSED,
    AGO,
    AUXILIARIES,
    CONFIRMS,
    COURTEOUS,
    DENIALS,
    DOUBTED,
    IF,
    INVERTED,
    JOKES,
    NOT,
    PERSONS,
    QUESTION_WORDS,
    RELATIVES,
    REPORTS,
    SILENCE,
    SUBJECTS,
    TAKES_BACK,
    TURNS,
    UNFINISHED,
    WHEN,
    WHETHER,
    WOULD_BE,
)
from afterword.core.inbound.phrases import DENYING, Hit, Phrases
from afterword.core.inbound.sentences import BREAKS, Piece, Sentence, plain, sentences


class Mood(Flag):
    """How a clause is meant, when it is not simply said."""

    PLAIN = 0
    IF = auto()
    """It states a condition, or a time that has not come: if, once, before."""
    OPEN = auto()
    """It is a question that is not answered: whether."""
    THEN = auto()
    """It holds only under a condition that is not yet met."""
    ASKED = auto()
    """It is asked."""
    REPORTED = auto()
    """It is what somebody thought, heard or asked."""
    DOUBTED = auto()
    """It may be, or would have been."""
    PAST = auto()
    """It was so, long ago."""
    DENIED = auto()
    """The sentence says that it is wrong."""
    CONFIRMED = auto()
    """The next sentence says that it is so, though it was only asked or told."""
    JOKED = auto()
    """It is said in jest."""


UNREAL = Mood.IF | Mood.OPEN | Mood.THEN | Mood.REPORTED | Mood.DOUBTED | Mood.PAST | Mood.DENIED
"""Moods in which nothing is decided."""


YES = re.compile(r"(?:yes|indeed|it has|it is|we have|they have|i am afraid so)\b", re.IGNORECASE)


class Clause(NamedTuple):
    """One clause of a mail."""

    words: str
    """Its plain words, each followed by a blank."""
    mood: Mood
    quote: str
    """The sentence it stands in, as it was written."""
    sentence: int
    whole: str
    """The plain words of the whole sentence."""

    def meant(self, hit: Hit) -> Mood:
        """Give how a wording within the clause is meant: what stands before it counts too."""
        before = hit.before + self.words[hit.start : hit.end]
        mood = self.mood
        if REPORTS.found(hit.before) and not mood & Mood.CONFIRMED:
            mood |= Mood.REPORTED
        if DOUBTED.found(before):
            mood |= Mood.DOUBTED
        if AGO.found(self.words):
            mood |= Mood.PAST
        return mood

    def denials(self, hit: Hit) -> int:
        """Count the words that deny a wording, before it and within."""
        within = [] if hit.denies else self.words[hit.start : hit.end].split()[1:]
        return denied_before(hit) + sum(word in DENYING for word in within)


def denied_before(hit: Hit) -> int:
    """Count the words before a wording that deny it."""
    return sum(1 for _ in NOT.within(hit.before))


@lru_cache(maxsize=4)
def clauses(text: str) -> tuple[Clause, ...]:
    """Give the clauses of a text with their moods, what is addressed to machines left out."""
    said = sentences(text)
    made: list[Clause] = []
    joking = False
    for n, sentence in enumerate(said):
        words = plain(sentence.text)
        if ADDRESSED.found(_line(words)):
            continue
        pieces = list(_pieces(words, n))
        answer = _answer(said[n + 1 : n + 2], asks=sentence.asks)
        moods = _moods(pieces, asks=sentence.asks and answer is not Mood.CONFIRMED)
        joking = joking or JOKES.found(_line(words))
        silent = Mood.THEN if SILENCE.found(_line(words)) else Mood.PLAIN
        moods = [a | b | silent for a, b in zip(moods, _denied(pieces), strict=True)]
        for piece, mood in zip(pieces, moods, strict=True):
            made.append(Clause(_line(piece.words), mood | answer, sentence.text, n, _line(words)))
    if joking:
        return tuple(each._replace(mood=each.mood | Mood.JOKED) for each in made)
    return tuple(made)


def _denied(pieces: Sequence[Piece]) -> list[Mood]:
    """Mark what a sentence says to be wrong; what follows a colon or the like is said anew."""
    last = max((n for n, p in enumerate(pieces) if DENIALS.found(_line(p.words))), default=-1)
    while last >= 0 and last + 1 < len(pieces) and pieces[last + 1].behind not in BREAKS:
        last += 1
    return [Mood.DENIED if n <= last else Mood.PLAIN for n in range(len(pieces))]


def _answer(following: Sequence[Sentence], *, asks: bool) -> Mood:
    """Give what the next sentence says of one: has it been filled? Yes. We chose her. We didn't."""
    for each in following:
        words = _line(plain(each.text))
        if asks and words.startswith(("no ", "not ", "never ", "nope ")):
            return Mood.DENIED
        if TAKES_BACK.found(words):
            return Mood.DENIED
        if YES.match(each.text) or CONFIRMS.found(words):
            return Mood.CONFIRMED
    return Mood.PLAIN


def _line(words: Sequence[str]) -> str:
    return "".join(f"{word} " for word in words)


def _pieces(words: Sequence[str], sentence: int) -> Iterator[Piece]:
    """Cut a sentence into clauses, each with the word or mark that parts it from the last."""
    begins, behind = 0, ""
    for at, word in enumerate(words):
        if not _parts(words, begins, at):
            continue
        said = tuple(w for w in words[begins:at] if w[0].isalnum())
        if said:
            yield Piece(sentence, said, behind)
        behind = word
        begins = at if word[0].isalnum() else at + 1
    said = tuple(w for w in words[begins:] if w[0].isalnum())
    if said:
        yield Piece(sentence, said, behind)


def _parts(words: Sequence[str], begins: int, at: int) -> bool:
    """Tell whether a new clause begins at a word or mark."""
    word = words[at]
    if word in BREAKS:
        return True
    if at == begins:
        return False
    following = words[at + 1] if at + 1 < len(words) else ""
    bound = words[begins] in IF or words[begins] in WHEN or words[begins] in INVERTED
    if _is_unfinished(words, at):
        return False
    if word == ",":
        turns = following in TURNS and following != "but"
        return bound or turns or following in SUBJECTS or following in AUXILIARIES
    if word in IF or word in WHETHER:
        return True
    if word in WHEN:
        return following in (PERSONS if word == "as" else SUBJECTS) or following.endswith(
            ("ing", "ed")
        )
    if word in TURNS and word not in RELATIVES and word != "and":
        turns = word in {"but", "although"} and following not in {"with", "for", "to", "by"}
        return following in SUBJECTS or following in AUXILIARIES or turns
    if word == "and":
        return following in SUBJECTS or following in AUXILIARIES or following == "please"
    return bound and _main_begins(words, begins, at)


def _is_unfinished(words: Sequence[str], at: int) -> bool:
    """Tell whether a clause cannot end at a word: we cannot, and never could, offer it."""
    last = at - 1 if words[at - 1] != "," else at - 2
    goes_on = next((word for word in words[at : at + 3] if word not in {",", "and", "but"}), "")
    return words[max(last, 0)] in UNFINISHED and goes_on not in PERSONS


def _begins_time(word: str, following: str) -> bool:
    """Tell whether a clause of time begins: before we decide, and not before your visit."""
    if word == "as":
        return following in {"soon", "long", "and"}
    if word == "once":
        return following not in {"again", "more", "", ","}
    if word in {"before", "until", "till"}:
        return following in PERSONS or following.endswith("ing")
    return following in SUBJECTS or following.endswith(("ing", "ed"))


def _main_begins(words: Sequence[str], begins: int, at: int) -> bool:
    """Tell whether, behind a condition without comma, its consequence begins."""
    if at - begins < 3 or words[at] not in SUBJECTS | {"please", "could", "can", "would"}:
        return False
    following = words[at + 1] if at + 1 < len(words) else ""
    if words[at] in SUBJECTS:
        return following in {"will", "would", "shall", "can", "could", "need", "must", "may"}
    return following in SUBJECTS or words[at] == "please"


def _moods(pieces: Sequence[Piece], *, asks: bool) -> list[Mood]:
    moods = [_own(piece, asks=asks, last=piece is pieces[-1]) for piece in pieces]
    for n, piece in enumerate(pieces[1:], 1):
        if moods[n - 1] & (Mood.IF | Mood.OPEN) and piece.behind in {"and", "or"}:
            moods[n] |= moods[n - 1] & (Mood.IF | Mood.OPEN)
    for n, (one, other) in enumerate(pairwise(tuple(moods))):
        if one & Mood.IF and not other & Mood.IF and _binds(pieces[n]):
            moods[n + 1] |= Mood.THEN
        if other & Mood.IF and not one & Mood.IF and _binds(pieces[n + 1]):
            moods[n] |= Mood.THEN
    return moods


def _binds(condition: Piece) -> bool:
    """Tell whether a condition is a real one, and not only polite: if that suits you."""
    words = _line(condition.words)
    return (not COURTEOUS.found(words) and condition.words[0] not in WHEN) or words.startswith(
        "once"
    )


def _own(piece: Piece, *, asks: bool, last: bool) -> Mood:
    """Give the mood that a clause has by its own first words."""
    first = piece.words[0]
    second = piece.words[1] if len(piece.words) > 1 else ""
    mood = Mood.PLAIN
    if (
        first in IF
        or piece.words[:3] in {("to", "be", "able"), ("in", "order", "to")}
        or (first in INVERTED and second in SUBJECTS)
        or (first in WHEN and _begins_time(first, second) and not asks)
    ):
        mood |= Mood.IF
    elif first == "otherwise":
        mood |= Mood.THEN
    elif first in WHETHER:
        mood |= Mood.OPEN
    elif asks and (last or first in QUESTION_WORDS):
        mood |= Mood.ASKED
    if WOULD_BE.found(_line(piece.words)):
        mood |= Mood.DOUBTED
    return mood


def spoken(text: str, phrases: Phrases) -> Iterator[tuple[Clause, Hit]]:
    """Give every place of a text where one of the ways is said, however it is meant."""
    for clause in clauses(text):
        for hit in phrases.within(clause.words):
            yield clause, hit


def earnest(clause: Clause, hit: Hit, *, denied: bool = False) -> bool:
    """Tell whether a wording is simply stated, or with ``denied`` simply denied.

    What is denied twice is neither.
    """
    first = clause.words.split(" ", 1)[0]
    if not hit.before and first.endswith("ing") and first not in {"hiring", "recruiting"}:
        return False  # Offering it would be easy.
    mood = clause.meant(hit)
    return not mood & (UNREAL | Mood.ASKED) and clause.denials(hit) == int(denied)
