"""Words in capitals."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import recorded, shortened
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

RUN = re.compile(
    r"(?<![\w-])[A-Z]{2,}(?:'[A-Z]+)?(?:[ ,]{1,2}(?:[A-Z]{2,}|I|A)(?:'[A-Z]+)?)*(?![\w-])"
)
EMPHATIC = re.compile(
    r"\b(?:VERY|REALLY|NOT|NEVER|ALWAYS|PLEASE|THANK|THANKS|LOVE|LOVED|MUST|NEED|NOW|BEST|ALL|ANY"
    r"|TODAY|URGENT|IMPORTANT|EVER|EXCITED|AMAZING|GREAT|YES|TRULY|ABSOLUTELY|IMMEDIATELY|STILL"
    r"|JUST|SO|ONLY|EVERY|HUGE|HIRE|WANT|WILL|CAN|DO|AND|BUT|HOPE|JOB|INTERVIEW|DEFINITELY"
    r"|EXTREMELY|PERFECT|WONDERFUL)\b"
)
"""Words that people put into capitals to raise their voice."""
LETTERS = 12
"""From so many letters on, a run of words in capitals is no abbreviation."""


@message_check(Severity.WARNING, Source("R054", "R055"), family="tone")
def shouting(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Keep words out of capitals. In a message they are read as shouting.

    Abbreviations and what the record writes so are no shouting.
    """
    for found in RUN.finditer(draft.body):
        said = re.findall(r"[A-Z']+", found[0])
        loud = len(said) > 1 and sum(map(len, said)) >= LETTERS
        if not (loud or EMPHATIC.search(found[0])):
            continue
        start, end = found.span()
        if not recorded(draft.body, start, end, facts):
            yield Flaw(
                start,
                end,
                f"\u201c{shortened(found[0])}\u201d is read as shouting.",
                "Write it in small letters.",
                (Fix(start, end, found[0].lower(), safe=False),),
            )
