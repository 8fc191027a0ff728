"""Signs, capitals and apostrophes that are lost or stand where they should not."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.proofreading import is_prose
from afterword.core.checks.reading import body_sentences, body_spans, plain
from afterword.core.checks.table import Row, found
from afterword.core.checks.unrecorded import NotRecordedError
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.notes.word_lists import words_of

ROWS = (
    Row(r"{{dont}}", "don't"),
    Row(r"{{didnt}}", "didn't"),
    Row(r"{{doesnt}}", "doesn't"),
    Row(r"{{couldnt}}", "couldn't"),
    Row(r"{{wouldnt}}", "wouldn't"),
    Row(r"{{isnt}}", "isn't"),
    Row(r"{{wasnt}}", "wasn't"),
    Row(r"{{havent}}", "haven't"),
    Row(r"{{hasnt}}", "hasn't"),
    Row(r"{{arent}}", "aren't"),
    Row(r"{{werent}}", "weren't"),
    Row(r"{{cant}}", "can't"),
    Row(r"{{im}}", "I'm"),
    Row(r"{{ive}}", "I've"),
    Row(r"{{youre}}", "you're"),
    Row(r"{{thats}}", "that's"),
    Row(r"{{whats}}", "what's"),
    Row(r"{{theres}}", "there's"),
    Row(
        r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|\d+) {{years}} (?:experience|work|practice|service|teaching)",
        "years'",
    ),
    Row(
        r"(?:two|three|four|six|eight|\d+) {{(?:weeks|months|days)}} (?:notice|leave|time|holiday)",
        "",
    ),
    Row(
        r"{{(?:todays|yesterdays|tomorrows|mondays|tuesdays|wednesdays|thursdays|fridays)}} (?:interview|meeting|conversation|call|talk|visit|decision)",
        "",
    ),
    Row(
        r"{{(?:(?:nurse|patient|shift|team|customer|student|question|colleague|project|company|manager|client|pupil|teacher|driver|idea|plan|role|week|month|year)'s)}} (?:are|were|have|and (?:teams|nurses|patients|shifts)|who|that are|with)",
        "",
    ),
    Row(r"{{(?:next|last) weeks}} (?:meeting|interview|call|visit)", ""),
    Row(
        r"{{(?:your|our|the) (?:teams|companys|hospitals|schools|managers|customers|clinics)}} (?:approach|values|mission|plan|goal|aim|culture|reputation|way|work on|focus)",
        "",
    ),
)
DOUBLED = re.compile(
    r"(?<![.!?])(?:,{2,}|;{2,}|:{2,}|(?<!\.)\.\.(?!\.)|\?{2,}|,\.|\.,(?! )| ,(?=\S| )| \.(?=\s"
    r"|\Z))"
)
NO_SPACE = re.compile(r"[a-z](?P<sign>[,;!?])(?=[A-Za-z])|[a-z]{2}(?P<stop>\.)(?=[A-Z][a-z])")
SMALL_DAY = re.compile(
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april"
    r"|june|july|september|october|november|december)\b"
)
SMALL_I = re.compile(r"(?<![\w.'-])i(?=(?:'(?:m|ve|d|ll))?[ ,.])(?!\.e)")
ASKS = re.compile(
    r"(?:could|would|can|may|will|do|does|did|is|are|was|were) (?:you|i|we|it|there|the|this"
    r"|they|your)\b"
    r"|(?:what|when|who|how|where|which) (?:is|are|do|does|did|would|will|can|could|should)\b",
    re.IGNORECASE,
)
CALM = re.compile(
    r"\b(?:what|how) (?:i|you|we)\b",
    re.IGNORECASE,
)


@message_check(Severity.WARNING, Source("R056", "P20"), family="proofreading")
def stray_sign(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Set signs, capitals and apostrophes where they belong."""
    text = plain(draft.body)
    yield from found(draft, ROWS, "\u201c{wrong}\u201d has lost or gained an apostrophe.")
    for pattern, says in (
        (DOUBLED, "a sign too many, or a space before one"),
        (NO_SPACE, "a space is missing behind it"),
        (SMALL_DAY, "days and months begin with a capital"),
        (SMALL_I, "\u201cI\u201d is a capital"),
    ):
        for match in pattern.finditer(text):
            if is_prose(draft.body, match.start(), match.end()):
                yield _flaw(draft, match.start(), match.end(), says)
    yield from _small_names(draft, text, facts)
    for each in body_spans(text):
        if each.text.endswith((",", ";")) and len(each.text.split()) > GREETING:
            yield _flaw(draft, each.end - 1, each.end, "a paragraph ends with a stop")
    for sentence in body_sentences(text):
        first = sentence.text[:1]
        trails = text[: sentence.start].rstrip().endswith("...")
        if (
            not trails
            and first.islower()
            and first.isascii()
            and not sentence.text.startswith(("http", "e-mail"))
        ):
            yield _flaw(
                draft,
                sentence.start,
                sentence.start + len(sentence.text.split()[0]),
                "a sentence begins with a capital",
            )
        if (
            sentence.text.endswith(".")
            and ASKS.match(sentence.text)
            and not CALM.match(sentence.text)
        ):
            yield _flaw(
                draft, sentence.end - 1, sentence.end, "a question ends with a question mark"
            )


GREETING = 3
"""Words of a line that may be a greeting."""


def _small_names(draft: Draft, text: str, facts: Facts) -> Iterator[Flaw]:
    """Find names of the record that lost their capital.

    The later words of a company's name are mostly nouns ("Orchard Lines") and are a name only
    behind the first one.
    """
    try:
        case = facts.application
    except NotRecordedError:
        return
    names = {word for each in case.contacts for word in each.name.split() if word[:1].isupper()}
    first, *later = case.company.split()
    names |= {first} if first[:1].isupper() and len(first) > 4 else set()
    small = [re.escape(it.lower()) for it in names if len(it) > 3 and it.casefold() not in COMMON]
    small += [
        rf"(?<={re.escape(first)} ){re.escape(it.lower())}"
        for it in later
        if it[:1].isupper() and len(it) > 4
    ]
    for name in small:
        for match in re.finditer(rf"\b{name}\b", text):
            if is_prose(draft.body, match.start(), match.end()):
                yield _flaw(draft, match.start(), match.end(), "a name begins with a capital")


COMMON = words_of("""
rose grant mark bill will may june april hope grace faith page hall park field wood stone young
long short black white brown green rich frank earnest hunter baker cook carpenter mason
logistics hospital school group company software services clinic bank house museum university
college institute health medical center centre foods trading harbour harbor software
""")


def _flaw(draft: Draft, start: int, end: int, says: str) -> Flaw:
    word = draft.body[start:end]
    right = word.capitalize() if "capital" in says and word != "i" else "I" if word == "i" else ""
    right = "?" if "question mark" in says else right
    fixes = (Fix(start, end, right, safe=False),) if right else ()
    mend = f"Write \u201c{right}\u201d." if right else "Mend the signs."
    return Flaw(start, end, f"\u201c{word}\u201d: {says}.", mend, fixes)
