"""Questions about time that are already answered, and dates set for others."""

import re
from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.matching import folded
from afterword.core.checks.reading import Span
from afterword.core.checks.wording import (
    Manner,
    denied,
    on_record,
    phrases,
    quoted,
    recorded,
    reported,
    sentences,
    spoken,
)
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

TIME = (
    r"(?:the (?:next|coming|following|end|close|close of|week|weekend|\d\w*|first|second|third"
    r"|beginning|start|middle)|end of|close of|mid-|\d+(?:st|nd|rd|th)?|monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday|tomorrow|today|tonight|next|this|noon|midday|cob|eod"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|christmas|easter|an? (?:day|week|month|hour|few)|one|two|three|a couple|then at the latest)"
)
UNTIL = (
    rf"(?:by|before|within|no later than|not later than|until|latest) {TIME}\b[^.?!\n,;]{{0,25}}"
)
ANSWER = r"(?:answer|reply|response|decision|feedback|news|word|update)"


def asks_in_time(text: str, _start: int, end: int, facts: Facts) -> bool:
    """Tell whether it is the question for which news of an offer is written (R109)."""
    stop = re.search(r"[.?!\n]", text[end:])
    return facts.kind is Kind.OFFER_UPDATE and stop is not None and stop[0] == "?"


SETS = Manner(
    ways=phrases(
        rf"(?:let me know|get back to me|write back|call me(?: back)?)\b[^.?!\n]{{0,40}}\b{UNTIL}",
        rf"hear(?:ing)? (?:back )?from (?:you|your team|your office"
        rf"|your company)\b[^.?!\n]{{0,30}}\b{UNTIL}",
        rf"(?:please |kindly |you (?:to |could |can |would |will |must |should )?)(?:respond|reply"
        rf"|answer|decide|confirm)\b[^.?!\n]{{0,30}}\b{UNTIL}",
        rf"i(?:'d| would| really| do| will|'ll| must)* (?:appreciate|like|need|want|hope for"
        rf"|expect|look forward to) (?:an?|your|the|some"
        rf"|any) (?:\w+ )?{ANSWER}\b[^.?!\n]{{0,25}}\b{UNTIL}",
        rf"i(?:'d| would| really| do| will|'ll| must)* (?:need|want|like|expect|hope"
        rf"|have) to (?:hear|know|have)\b[^.?!\n]{{0,30}}\b{UNTIL}",
        rf"your (?:\w+ )?{ANSWER} {UNTIL}",
    ),
    says="sets them a date.",
    mend="Leave the time to them; at most tell them your own.",
    spared=(denied, reported, quoted, recorded, asks_in_time),
)
STEPS = r"(?:next steps?|timeline|time ?frame)"
CHOICE = (
    r"(?:hear (?:back|from|more|whether)|expect (?:to hear|an answer|a decision|news)|i (?:will|can"
    r"|might|may|could) (?:hear|know|learn|expect)"
    r"|(?:will|might|would|do|does|can|to) (?:\w+ )?decide"
    r"|(?:a|the|your) decision (?:will|is|might|can|to|has|would)|make (?:a|the|your) decision"
    r"|be in touch|there will be news)"
)
WHEN = phrases(
    r"(?:let me know|tell me|know|learn|wonder\w*|curious)\b"
    rf"[^.?!\n]{{0,30}}?\b(?:{STEPS}|(?:when"
    rf"|how (?:soon|long))\b[^.?!\n]{{0,30}}?\b{CHOICE})",
    rf"(?:what|when|where)\b[^.?!\n]{{0,40}}\b{STEPS}",
    rf"(?:when|how (?:soon|long))\b[^.?!\n]{{0,40}}?\b{CHOICE}",
    rf"{STEPS}\b[^.!\n]{{0,60}}(?=\?)",
)
ASKED = re.compile(
    r"\b(?:could|can|would|may|might|please|like to|glad to|love to|wonder|curious)\b|\?",
    re.IGNORECASE,
)
FREE = frozenset({Kind.OFFER_UPDATE, Kind.OFFER_ACK, Kind.WITHDRAWAL, Kind.REJECTION_REPLY})
"""Kinds that may ask when: an offer with a date overrides theirs (C18)."""


@message_check(Severity.ERROR, Source("R078", "R079", "R045", "C11", "C18"), family="tone")
def timing_push(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Do not ask when, when they have said it, and never set them a date."""
    yield from spoken(draft, facts, SETS)
    day = on_record(lambda: facts.deadline, None)
    if day is None or day < facts.now.date() or facts.kind in FREE:
        return
    for each in sentences(draft.body):
        found = WHEN.search(each.text) if ASKED.search(each.text) else None
        if found and not _recorded_question(each, facts):
            yield Flaw(
                each.start + found.start(),
                each.start + found.end(),
                f"They have said when: {spoken_day(day)}. Asking again is impatient.",
                "Leave the question out.",
            )


def _recorded_question(each: Span, facts: Facts) -> bool:
    """Tell whether it is an open question of the record, which is about something else."""
    said = folded(each.text)
    questions = on_record(lambda: facts.questions, ())
    return any(folded(question.question).rstrip("?") in said for question in questions)
