"""What a candidate says of themselves without a note."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.courtesy import COURTESY
from afterword.core.checks.ground import ground, share
from afterword.core.checks.numbers import SCALES, VALUES
from afterword.core.checks.reading import Span, body_sentences, plain
from afterword.core.checks.stems import stem, stems
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.words import words

FEELS = (
    r"(?:am|was|'m|feel|felt|remain\w*|have been|'ve been|hope\w*|look\w*|enjoy\w*|like[ds]?"
    r"|love[ds]?|appreciate[ds]?|want\w*"
    r"|wish\w*|would|'d|will|'ll|can (?:only|speak from|point|draw|build|offer|imagine|see"
    r"|understand|well|say|add)|made (?:an?|the|one) (?:\w+ )?(?:mistake|error|slip)|have"
    r"|could|may|might|must|should|thank\w*|think|thought"
    r"|believe\w*|know|knew"
    r"|understand|understood|see|saw|hear|heard|learn\w*|came|come|left|leave|wonder\w*|wrote|write"
    r"|promis\w*|attach\w*|enclos\w*|ask\w*|asked|found (?:it|our|the|your|that)|took|take|got"
    r"|get|met|spoke|speak with|speak to|talk\w*|discuss\w*"
    r"|appl\w*|noticed|remember\w*|forgot|meant|mean|gather\w*|agree\w* (?:with|that)|did not"
    r"|didn't|do not|don't|have not|haven't"
    r"|keep|kept|to|had|not|describ\w*|mention\w*|said|told|have to|had to|still"
    r"|also|even|just|really|certainly|already|never|actually"
    r"|truly|simply|personally|especially|often|always|held back|been (?:thinking"
    r"|wondering|turning|reflecting|mulling|offered)|find|agree|admire|share|value|care"
    r"|believe|mind|enjoy|notice|sent|send|went|go|return\w*|received|withdr\w*|accept\w*"
    r"|decid\w*|owe|trust|read|imagin\w*|consider\w*|need|share your)\b"
)
CLAIMS = re.compile(
    rf"\b(?:i(?: (?:also|once|even|recently|just|then|later|myself|usually|often|always|still"
    rf"|really|certainly|already|never|actually|truly|simply|personally|especially))?(?:'ve"
    rf"| have| had)? (?!{FEELS})[a-z'-]+"
    r"|i(?:'ve| have) (?:been )?(?:work\w*|a |an |over |more |nearly |almost |about |\d"
    r"|\w+ years|spent|led|run|managed|also )"
    r"|i(?:'m| am| was) (?:(?:also|now|currently|fully) )?(?:a |an |the |certified|fluent|trained"
    r"|qualified|licen[cs]ed|responsible|in charge|able to speak)"
    r"|my (?:\w+ ){0,3}(?:experience|background|degree|certificates?|certifications?|diploma"
    r"|years|training|time (?:at|as|with)|master'?s?|bachelor'?s?|doctorate|phd|thesis|award"
    r"|team|project|projects|employers?|roles?|work (?:at|as|on|with)|record|expertise"
    r"|knowledge of|fluency|licen[cs]e)\b)",
    re.IGNORECASE,
)
HARD = re.compile(
    r"\b(?:certifi\w*|degrees?|diploma|fluent\w*|awards?|awarded|prizes?|won|licen[cs]e\w*"
    r"|master'?s|bachelor'?s|mba|phd|doctorate"
    r"|qualified|accredit\w*|chartered|patents?|published|years?|graduated|speak \w+|native)\b",
    re.IGNORECASE,
)
OFFERED = re.compile(r"\boffer(?:ed|s)?\b", re.IGNORECASE)
STOP = re.compile(r"[;:]|, (?:and|but|so|which|as|because|while|though) |\band (?:i|my)\b| \u2014 ")


@message_check(Severity.ERROR, Source("C13", "R019", "R057"), family="grounding")
def claim_about_oneself(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Say of yourself only what stands in your notes. They may ask for it in the next talk."""
    known = ground(facts)
    own = known.own | known.said | known.case
    for sentence in body_sentences(plain(draft.body)):
        if sentence.text.endswith("?"):
            continue
        for claim in _claims(sentence):
            if OFFERED.search(claim.text):
                continue  # offers have a check of their own
            about = stems(claim.text) - COURTESY - PLAIN
            hard = {stem(word) for word in words(" ".join(HARD.findall(claim.text)))}
            unknown_hard = bool((hard - COURTESY) - own) and not (hard & own)
            if (about and share(about, own) < ENOUGH) or unknown_hard:
                yield Flaw(
                    claim.start,
                    claim.end,
                    "None of your notes says this of you.",
                    "Add it to your skills if it is true, or leave it out.",
                    severity=None if unknown_hard or len(about) > 1 else Severity.WARNING,
                )


PLAIN = frozenset(
    stem(word)
    for word in (*VALUES, *SCALES, *["background", "hundred", "several", "many", "couple", "over"])
)
"""Words that claim nothing by themselves; numbers have a check of their own."""
ENOUGH = 0.5
"""Share of the telling words of a claim that must be on record."""


def _claims(sentence: Span) -> Iterator[Span]:
    """Find the clauses in which the writer claims something of themselves."""
    last = -1
    for found in CLAIMS.finditer(sentence.text):
        if found.start() < last:
            continue
        stop = STOP.search(sentence.text, found.end())
        last = stop.start() if stop else len(sentence.text)
        words = sentence.text[found.start() : last].rstrip(" .,!")
        start = sentence.start + found.start()
        yield Span(start, start + len(words), words)
