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
    r"\b(?:out of|office|away|vacation|holiday|leave|return\w*|back|absence|absent|until|"
    r"closed|travel\w*|through|ooo|off|offline|will be|i am|i'm|please|message|email|e-mail)\b"
)
ABOUT = re.compile(
    r"\b(?:out|away|ooo|oof|vacation|holidays?|leave|back|return(?:s|ed|ing)?|resum\w+|reopen\w*|"
    r"re-open\w*|closed|closure|absen\w+|travell?ing|until|till|unavailable|through|offline|"
    r"not (?:be )?(?:in|available|working)|between|from|respond|reply)\b",
    re.IGNORECASE,
)
SUBJECT = re.compile(
    r"(?:currently )?(?:out|away|off(?:line)?|ooo|"
    r"on (?:leave|vacation|holiday|annual|parental|pto))\b",
    re.IGNORECASE,
)
"""What begins a sentence that leaves out who is away."""
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
ABBREVIATED = re.compile(
    r"\b(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\."
    r"(?=[ ,])"
)
ANSWERS = re.compile(
    r"\b(?:i(?:'ll| will| can| shall)(?: be able to)? )?(?:respond|reply|answer|get back)"
    r"(?: to (?:you|your|all|any)(?: (?:e-?mails?|messages?|inquir\w+|note))?)?"
    r"(?= (?:on|next|after|tomorrow)\b)"
    r"|\b(?:expected |planned |anticipated )?"
    r"(?:return date|date of return|back in (?:the )?office|returning)"
    r"(?: is| will be)?:?(?= )(?=[^.]{0,12}\d)"
    r"|\b(?:up)?on my return(?= on\b)"
    r"|\b(?:(?:normal|regular) )?(?:services?|business|operations|work|hours) (?:will )?resumes?\b"
    r"|\bi(?:'ll| will) resume(?: work)?\b"
    r"|\b(?:term|school|class(?:es)?) (?:will )?resumes?\b"
    r"|\b(?:we |will )?opens? again(?: at [\d.: ]{1,6}(?:am|pm)?)?(?= on\b)"
    r"|\b(?:(?:you can|can) )?(?:reachable|reach me|available|contactable) again(?= (?:on|from)\b)"
    r"|\b(?:i|he|she)(?:'ll| will) (?:pick up|read|see|deal with) your "
    r"(?:message|e-?mail|mail)(?= on\b)"
    r"|\b(?:i|he|she)(?:'ll| will) surface(?: again)?(?= on\b)",
    re.IGNORECASE,
)
"""What says, in other words, that somebody is back."""

TILL = re.compile(r"(?:\b|')til\b", re.IGNORECASE)
OUT = re.compile(r"\b(?:ooo|oof|offline)\b|(?<=\bi'm )off\b|(?<=\bi am )off\b", re.IGNORECASE)
IM = re.compile(r"\bim\b(?= (?:off|out|away|back|ooo)\b)", re.IGNORECASE)
REACH = re.compile(r"\breach out\b", re.IGNORECASE)
PROMISE = re.compile(r"\bwithin\b", re.IGNORECASE)
"""What a sentence says that tells how fast an office answers."""
AGAIN = re.compile(r"\b(?:am|i'm|are|we're|is) (?:now back|back now|now in again)\b", re.IGNORECASE)
"""That nobody is away any more."""
SENTENCE = re.compile(
    r"(?<!\b[A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St|no)\.)(?<!\bMrs\.)(?<=[.!?;])\s+|\n\s*\n"
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
        if own and {"away", "back"} & set(pieces):
            counts.append((own, tongue))
    return [tongue for count, tongue in sorted(counts, key=lambda each: -each[0]) if count]


def _joined(text: str) -> str:
    """Join the lines of a paragraph, which mail programs break; a short line stands alone."""
    paragraphs = re.split(r"\n\s*\n", text.replace("\r\n", "\n"))
    return "\n\n".join(re.sub(r"[ \t]*\n[ \t]*", " ", each).strip() for each in paragraphs)


def _english(text: str, day: date, calendar: RegionCalendar) -> date | None:
    """Read the sentences about the absence, and if need be only those about the return."""
    joined = IM.sub("I'm", REACH.sub("write", TILL.sub("until", _joined(text))))
    joined = OUT.sub("out of the office", joined)
    plain = ANSWERS.sub("i am back", ABBREVIATED.sub(r"\1", joined))
    if AGAIN.search(plain):
        return None
    sentences = [" ".join(each.split()) for each in SENTENCE.split(plain) if each.strip()]
    about = [each for each in sentences if _is_about(each)]
    back = [each for each in about if BACK.search(each)]
    for chosen in (about, back):
        if chosen:
            found = returning(" ".join(map(_whole, chosen)), day=day, calendar=calendar).start
            if found:
                return found
    return None


def _whole(sentence: str) -> str:
    """Make a sentence of what is none: Out until Monday."""
    subject = "" if SUBJECT.match(sentence) is None else "I am "
    return f"{subject}{sentence}" + ("" if sentence.endswith((".", "!", "?", ";")) else ".")


def _is_about(sentence: str) -> bool:
    if not ABOUT.search(sentence):
        return False
    if BACK.search(sentence) or AWAY.search(sentence):
        return True
    return not (INSTEAD.search(sentence) or PROMISE.search(sentence))


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
