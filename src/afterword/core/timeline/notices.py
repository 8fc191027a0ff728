"""The first day back out of a whole notice of absence, in English or another language (C13).

A notice also carries telephone numbers, opening hours and thanks, so only its sentences about the
absence are read. Another language is said again in English first, so that there is one grammar of
times (see ``tongue``).
"""

import re
from datetime import date
from functools import cache

from afterword.core.calendar.region import RegionCalendar
from afterword.core.registry import discover
from afterword.core.timeline import tongues
from afterword.core.timeline.days import first_working_day
from afterword.core.timeline.numbers import Order, spelled
from afterword.core.timeline.parser import returning
from afterword.core.timeline.tongue import Notice, Tongue, notice

LONGEST = 3_000
"""Characters of a notice that are read."""
ENGLISH = re.compile(
    r"\b(?:out of|office|away|vacation|holiday|leave|return\w*|back|absence|absent|until|closed|"
    r"travel\w*|will be|i am|i'm|please|message|email|e-mail)\b"
)
ABOUT = re.compile(
    r"\b(?:out|away|ooo|oof|vacation|holidays?|leave|back|return(?:s|ed|ing)?|resum\w+|reopen\w*|"
    r"re-open\w*|closed|closure|absen\w+|travell?ing|until|till|unavailable|through|offline|"
    r"not (?:be )?(?:in|available|working)|between|from|respond|reply)\b",
    re.IGNORECASE,
)
BACK = re.compile(
    r"\b(?:back|return(?:s|ed|ing)?|resum\w+|re-?open\w*|available again)\b", re.IGNORECASE
)
AWAY = re.compile(
    r"\b(?:out|away|ooo|oof|vacation|holidays?|leave|closed|absen\w+|unavailable|travell?ing|"
    r"offline|not (?:be )?(?:in|available|working))\b",
    re.IGNORECASE,
)
INSTEAD = re.compile(
    r"\b(?:urgent|immediate|emergency|contact|call|phone|assistance|write to)\b", re.IGNORECASE
)
SENTENCE = re.compile(
    r"(?<!\b[A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St|no)\.)(?<!\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr"
    r"|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mrs)\.)(?<!\bSept\.)(?<=[.!?;])\s+|\n\s*\n"
)
SHORT = 60
"""Characters up to which a line that ends by itself is a line of its own."""


def first_day_back(
    said: str, *, day: date, calendar: RegionCalendar, month_first: bool = False
) -> date | None:
    """Read the first day back from a notice written on ``day``; nothing when it tells none.

    ``month_first`` says how the writer's country orders dates in numbers.
    """
    text = said[:LONGEST]
    for tongue in _in_order(text):
        if tongue is None:
            found = _english(spelled(text, Order(day, month_first)), day, calendar)
        else:
            plain = spelled(text.lower(), Order(day, month_first=tongue.cjk), brackets=True)
            found = _said_again(notice(_joined(plain), tongue), day, calendar)
        if found:
            return found
    return None


@cache
def _tongues() -> tuple[Tongue, ...]:
    return discover(tongues, Tongue)


def _in_order(text: str) -> list[Tongue | None]:
    """Give the languages of a text, the likeliest first; nothing stands for English."""
    low = text.lower()
    counts: list[tuple[int, Tongue | None]] = [(len(ENGLISH.findall(low)), None)]
    for tongue in _tongues():
        pieces = [each.kind for each in tongue.pieces(low)]
        own = pieces.count("away") + sum(
            pieces.count(kind) for kind in ("back", "until", "through")
        )
        if "away" in pieces and own > 1:
            counts.append((own, tongue))
    return [tongue for count, tongue in sorted(counts, key=lambda each: -each[0]) if count]


def _joined(text: str) -> str:
    """Join the lines of a paragraph, which mail programs break; a short line stands alone."""
    paragraphs = re.split(r"\n\s*\n", text.replace("\r\n", "\n"))
    return "\n\n".join(re.sub(r"[ \t]*\n[ \t]*", " ", each).strip() for each in paragraphs)


def _english(text: str, day: date, calendar: RegionCalendar) -> date | None:
    """Read the sentences about the absence; where they tell nothing, all of the beginning."""
    sentences = [" ".join(each.split()) for each in SENTENCE.split(_joined(text)) if each.strip()]
    about = [each for each in sentences if _is_about(each)]
    back = [each for each in about if BACK.search(each)]
    for chosen in (about, back):
        if chosen:
            found = returning(" ".join(map(_ended, chosen)), day=day, calendar=calendar).start
            if found:
                return found
    return None


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?", ";")) else f"{sentence}."


def _is_about(sentence: str) -> bool:
    if not ABOUT.search(sentence):
        return False
    return bool(BACK.search(sentence) or AWAY.search(sentence) or not INSTEAD.search(sentence))


FRIDAY = 4


def _said_again(found: Notice, day: date, calendar: RegionCalendar) -> date | None:
    """Read what a notice in another language says.

    Up to a Friday or a rest day, the day itself is one away: nobody comes back on it.
    """
    said = ""
    if found.away:
        said = f"I am away {'until' if found.until else 'through'} {found.away}. "
    if found.back:
        return returning(f"{said}I am back {found.back}.", day=day, calendar=calendar).start
    if not said:
        return None
    back = returning(said, day=day, calendar=calendar).start
    if back and found.until and (back.weekday() == FRIDAY or not calendar.is_business(back)):
        return first_working_day(back, calendar)
    return back
