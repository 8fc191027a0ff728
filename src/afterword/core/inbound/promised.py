"""When they say that they will be back, read from the sentences that promise it.

A mail is full of days: of interviews, of deadlines for the candidate, of first days at work and
first days back. Only what says when one will hear or when they decide is read, together with what
it hangs on (the panel meets on Monday, and two days later you will know).
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from afterword.core.calendar.region import RegionCalendar
from afterword.core.inbound.abroad import Speech, in_english, speech_of
from afterword.core.inbound.judgement import Promised
from afterword.core.inbound.sentences import plain, sentences
from afterword.core.inbound.vocabulary import ways
from afterword.core.model.happening import Meaning
from afterword.core.timeline.parser import read
from afterword.core.timeline.reading import TimelineKind

PROMISES = ways(
    """
    {hear}
    hear|hearing|heard ~2 from|by|back|more|something|within|in|on|shortly|soon|after|before|next|this
    know|knows|known ~4 by|on|within|in|after|before|next|this|tomorrow|more
    decide|decides|deciding|decided
    decision|decisions|verdict|outcome|outcomes|result|results|announcement|choice
    answer|answers|news|word|update|updates|feedback|response|reply
    back to|with you|everyone|everybody|candidates|all|people
    in touch|contact
    touch base
    contact|contacted|notify|notified|inform|informed ~1 you|all|candidates|applicants|by|on|in|within|next
    call|ring|phone|email|write|message|text ~1 you|again
    give|gives|giving us|me|it until|till|a|another|one|two|three|more|some|few|the|to
    bear|bearing with us|me
    allow|allows
    before we|i ~1 know|decide
    it|that ~1 will ~1 be|take
    something for you
    need|needs|require|take|takes|taking|took|want ~2 until|till|another|more|few|couple|week|weeks|days|month|to
    longer
    finalise|finalize|finalising|finalizing|conclude|concluded|wrap|finished|finish|complete|completed
    make ~2 offer|choice|selection|decision|up
    extend ~2 offer
    made up our mind
    choose|select|pick ~3 by|on|in|next|this|within
    be back|done|finished|through
    patient|patience
    vote|votes|meet|meets then|on|in|by|before|next|this|at|tomorrow
    nothing ~1 before|until
    look into|at it|this|that
    looks|seems ~1 likely|realistic|probable
    looks ~1 more likely
    hold out|tight
    send|sends|sending|have|has ~4 contract|offer|paperwork|letter
    contract|offer|paperwork|letter ~3 will|follows|follow
    details|dates|information|invitation|invite ~3 will|follow|follows
    will|shall ~1 send|share|email|mail|schedule|arrange|follow|forward|issue|provide|set|organise|organize|announce|release|publish|invite|interview
    expect
    pick this up
    pick up|resume|resumes|reopen|reopens|revisit
    """
)
"""Words of deciding and telling."""
YOURS = ways(
    """
    please|kindly ~2 send|reply|confirm|let|return|complete|respond|fill|upload|submit|provide|answer|tell|sign|book|choose|get|contact|accept|email|call|keep|note|review|read|have|be|come|arrive|prepare|bring|join
    could|can|would|will you
    you have until|till|to
    your ~1 decision|answer|reply|response|deadline|availability|acceptance
    need|needs|like|require|expect|appreciate|want|await ~2 your
    need|like|want|require|expect|expects you to
    offer ~3 expires|valid|stands|open|remains|lapses
    if you ~2 can|could|would|accept
    let us|me know
    hear from you
    tell|ask the|them|your ~1 other|company
    you ~1 need|have to|until
    other offer|company
    tell us|me
    send us|me
    back to us|me
    """
)
"""What the candidate owes: another deadline."""
WORK = ways(
    """
    start|starts|starting|begin|beginning|commence|commencing|join|joining ~3 on|in|from|at|as|with|date
    start|starting|joining date
    your|the first day
    first week at|with
    onboarding|induction|probation|employment|orientation
    """
)
ABSENCE = ways(
    """
    out of ~1 office|town
    on|from holiday|leave|vacation|annual|parental|maternity|paternity|sabbatical
    away|travelling|traveling|abroad|closed
    returning|return|returns|back in|from|to ~1 the? office|work|holiday|leave|desk
    """
)
MEETINGS = ways(
    """
    interview|interviews|invite you|meet you|see you|speak with you|coffee|assessment|presentation|on site|onsite
    does|would|is|are|will|could|can|how|what ~5 work|suit|free|available|about|good|convenient
    """
)
WAITS_FOR = ways(
    "that|same week|evening|afternoon|morning|day|month",
    "following",
    "of|after the|your|that|this assessment|interview|interviews|meeting|test|presentation|visit|round",
    "then|thereafter|afterwards|afterward",
    "after|before that|this|which|it",
    "following that",
    "later $",
    "later",
)


MOVED = re.compile(
    r"\b(moved|postponed|pushed|shifted|delayed|put back|changed) from (?:\w+ ){1,3}(?=to\b)",
    re.IGNORECASE,
)
"""A day that no longer holds."""
PUT_OFF = re.compile(
    r"\b((?:postpon|delay|push|defer|set back)\w*\b[^.;?!]{0,60}?)\bby\b", re.IGNORECASE
)
"""What is put off by a time is decided in that time."""
DONE = re.compile(
    r"^[^.;?!]{0,200}?\b(?:spoke|met|talked|interviewed|received|saw|heard|finished|completed|closed"
    r"|ended|held|called|visited|enjoyed|reviewed)\b[^.;?!]{0,200}? and (?=(?:will|we|you|i)\b)",
    re.IGNORECASE,
)
"""What was done, in front of what is promised."""
THEN = re.compile(r"\b(?:then|on my return|(?:when|once) i(?:'m| am) back)\b", re.IGNORECASE)


class Told(NamedTuple):
    """A sentence or, where it speaks of several things, a part of one."""

    said: str
    words: str
    """Its plain words."""
    asks: bool


def promised(
    text: str, *, day: date, calendar: RegionCalendar, meaning: Meaning | None = None
) -> Promised | None:
    """Read when the writer of a mail of this local date will be back, as C0 to C15 count it.

    Gives None when nothing is promised or what is promised has no date. Of one who is known to be
    deciding still, a day that is nobody's else is that of the decision: Friday, I hope. Who
    invites or asks for something names other days as well, so there only what they will do counts.
    """
    text = GREETING.sub("", text)
    speech, deciding = speech_of(text), meaning in DECIDING
    if speech is not None:
        return _abroad(text, speech, day, calendar, deciding=deciding)
    if meaning in NAMES_DAYS:
        text = "\n\n".join(each.text for each in sentences(text) if WILL.search(each.text))
    found = _in_english(text, day, calendar)
    if found is None and deciding:
        said = [each for each in _told(text) if not each.asks and not _is_otherwise(each.words)]
        return _latest([each.said for each in said if not PAST.search(each.said)], day, calendar)
    return found


DECIDING = frozenset({Meaning.STILL_DECIDING, Meaning.ON_HOLD})
NAMES_DAYS = frozenset({Meaning.NEXT_ROUND, Meaning.ASKS_FOR_SOMETHING, Meaning.REJECTION})
WILL = re.compile(
    r"\b(?:will|'ll|\u2019ll|shall|going to|hear|let you know|expect|decision|decide|aim|hope|plan)\b",
    re.IGNORECASE,
)
PAST = re.compile(
    r"\b(?:was|were|had|i'd|we'd) (?:hoping|hoped|planned|planning|promised|said|supposed|meant)\b"
    r"|\b(?:i|we) (?:promised|said|hoped)\b|\bcame and went\b",
    re.IGNORECASE,
)
"""What was promised once, and no longer holds."""
FAR = timedelta(days=300)
"""Nobody promises an answer so late: such a day is one of the past year."""
GREETING = re.compile(
    r"\A\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening"
    r"|greetings|hiya|hallo|guten (?:tag|morgen)|moin|servus|sehr geehrte[rs]?|liebe[rs]?|bonjour|bonsoir"
    r"|cher|chère|hola|estimad[oa]|buenos días|buenas tardes|buongiorno|buonasera|ciao|gentile|caro|cara|olá"
    r"|oi|caro|prezad[oa]|bom dia|boa tarde|beste|geachte|hoi|dag)\b[^\n,.!:;]{0,40}|[^\W\d_]{2,20})"
    r"(?:[,.!:;]|\s*\n|\s[-\u2013\u2014]\s)",
    re.IGNORECASE,
)
"""A greeting names people, and some are called June or May."""


def _latest(said: Sequence[str], day: date, calendar: RegionCalendar) -> Promised | None:
    """Read all sentences that have a time to come, and give the last of these (R114)."""
    found = [(read(each, day=day, calendar=calendar), each) for each in said]
    times = [
        Promised(it.start, it.end, each)
        for it, each in found
        if it.kind not in {TimelineKind.NONE, TimelineKind.RETURN}
        and (it.start or it.end or day) < day + FAR
    ]
    return max(times, key=lambda each: each.end or each.start or day, default=None)


ORDINAL = re.compile(r"\b(\d{1,2})\.\s(?=[^\W\d_])")


def _abroad(
    text: str, speech: Speech, day: date, calendar: RegionCalendar, *, deciding: bool
) -> Promised | None:
    """Read a mail in another language, by its words of time in English."""
    whole = ORDINAL.sub(r"\1 ", text).replace(";", "\n\n")
    told = [each.text for each in sentences(whole) if not each.asks]
    own = [each for each in told if not speech.otherwise.search(each)]
    telling = [each for each in own if speech.promises.search(each)]
    for chosen in (telling, own if deciding else []):
        english = [(in_english(each, speech), each) for each in chosen]
        times = [f"We will let you know {it}." for it, _ in english if it]
        if found := _latest(times, day, calendar):
            n = times.index(found.said)
            return found._replace(said=[each for it, each in english if it][n])
    return None


def _in_english(text: str, day: date, calendar: RegionCalendar) -> Promised | None:
    said = list(_told(text))
    telling = [n for n, each in enumerate(said) if _promises(each)]
    for chosen in _ways_to_read(said, telling):
        words = _as_read(" ".join(DONE.sub("", said[n].said) for n in chosen))
        found = read(words, day=day, calendar=calendar)
        back = found.kind is TimelineKind.RETURN and not THEN.search(words)
        if (found.start or found.end or day) >= day + FAR:
            continue
        if found.kind is not TimelineKind.NONE and not back:
            return Promised(found.start, found.end, " ".join(said[n].said for n in chosen))
    return _then(said, telling, day, calendar)


def _as_read(words: str) -> str:
    """Write what was moved as the time that it was moved to."""
    return PUT_OFF.sub(r"\1in", MOVED.sub(r"\1 ", words))


def _then(
    said: Sequence[Told], telling: Sequence[int], day: date, calendar: RegionCalendar
) -> Promised | None:
    """Read the day that "then" points to: we meet tomorrow and will decide then."""
    for n in telling:
        before = THEN.split(said[n].said)[0].rpartition(" and ")[0]
        found = read(before, day=day, calendar=calendar)
        if THEN.search(said[n].said) and found.kind is not TimelineKind.NONE:
            return Promised(found.start, found.end, said[n].said)
    return None


PARTS = re.compile(
    r"[;:\u2014(]\s*|,? (?:but|so|and) (?=we\b|you\b|i\b|the\b|please\b|he\b|she\b|will\b)"
)


def _told(text: str) -> Iterator[Told]:
    """Give the sentences of a text, those that speak of several things in parts."""
    for sentence in sentences(text):
        whole = _as_told(sentence.text, asks=sentence.asks)
        if _is_otherwise(whole.words) and PROMISES.found(whole.words):
            for part in filter(None, PARTS.split(sentence.text)):
                yield _as_told(part, asks=sentence.asks and sentence.text.endswith(part))
        else:
            yield whole


def _as_told(said: str, *, asks: bool) -> Told:
    return Told(said, "".join(f"{w} " for w in plain(said) if w[0].isalnum()), asks)


def _promises(told: Told) -> bool:
    """Tell whether a sentence says when one will hear, and not what one owes."""
    past = told.asks or (PAST.search(told.said) and " but " not in told.said)
    return not past and PROMISES.found(told.words) and not _is_otherwise(told.words)


def _is_otherwise(whole: str) -> bool:
    """Tell whether words speak of the candidate's days, of first days or of absence."""
    theirs = TELLS.found(whole)
    if YOURS.found(whole) or WORK.found(whole):
        return not theirs
    return bool(ABSENCE.found(whole) or MEETINGS.found(whole)) and not theirs


TELLS = ways(
    "{hear}", "decide|decision|hear", "we|i|you ~2 know", "bear|give|allow ~2 us|me", "longer"
)


def _ways_to_read(said: Sequence[Told], telling: Sequence[int]) -> Iterator[Sequence[int]]:
    """Give the sentences to read together: what a promise hangs on first, then it alone."""
    chained = [n for n in telling if n and WAITS_FOR.found(said[n].words) and not said[n - 1].asks]
    if chained:
        first = chained[0] - 1
        yield tuple(sorted({first, *telling}))
    if telling:
        yield tuple(telling)
    for n in telling:
        near = [k for k in (n, n + 1, n - 1) if 0 <= k < len(said) and _may_add(said[k])]
        yield tuple(sorted(near[:2]))


def _may_add(told: Told) -> bool:
    return not told.asks and not _is_otherwise(told.words)
