"""Subjects and verbs that do not agree."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.proofreading import is_prose
from afterword.core.checks.reading import body_sentences, plain
from afterword.core.checks.subjects import disagreeing
from afterword.core.checks.table import Row, distinct, found
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.notes.verbs import base_of_third, is_base, third
from afterword.core.writing.notes.word_lists import words_of

ROWS = (
    Row(
        r"there {{(?:is|was)}} (?:about |some |over )?(?:many|several|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|few|a few|various|numerous|both|\d\d+)(?= )",
        "are",
    ),
    Row(
        r"there {{(?:are|were)}} (?:a|an|one|another|no (?:doubt|reason|need|problem)|nothing|much)(?= )(?! (?:few|number|lot|couple|handful|variety|range|dozen|hundred|thousand|million|great many|good many|series|total|wide|large|small))",
        "is",
    ),
    Row(
        r"(?:^|[.!?,;]\s+|\b(?:and|but|that|because|so|when|if|as|which|what|how) )i {{(?:is|are|has|does|were)}}(?! (?:to|as if))",
        "",
    ),
    Row(
        r"(?<!of )(?<!with )(?<!to )(?<!for )(?<!and )(?<!between )(?<!about )(?<!from )(?<!like )(?:you|we|they) {{(?:is|was|has|does|doesn't|hasn't|isn't|wasn't)}}",
        "",
    ),
    Row(
        r"(?<!would )(?<!let )(?<!make )(?<!does )(?<!do )(?<!did )(?<!that )(?<!if )(?:he|she|it|everyone|everybody|someone|somebody|nobody|nothing|everything) {{(?:have|do|are|were|don't|haven't|aren't)}}(?! (?:not )?(?:to be|i|we))",
        "",
    ),
    Row(
        r"(?:each|every one|either|neither|one) of (?:the|your|our|my|them|these|those|you|us) ?(?:\w+ )?(?:\w+s )?{{(?:have|are|were|do)}}",
        "",
    ),
    Row(
        r"(?:each|every|another) (?:\w+ )?(?:nurse|team|shift|person|patient|student|customer|colleague|company|role|ward|question|project|member|candidate|client|pupil|week|day|year|call|order|step|room|table|school|site|department) {{(?:have|are|were|do)}}",
        "",
    ),
    Row(
        r"{{this}} (?:two|three|four|five|six|few|kinds|types|sorts|people|nurses|shifts|questions|ideas|weeks|days|changes|skills|topics|points|projects|things|values|plans|problems|results|numbers|details|steps|experiences|challenges|responsibilities|conversations|documents|goals|tasks)",
        "these",
    ),
    Row(
        r"{{that}} (?:two|three|four|five|six|few|kinds|types|sorts|people|nurses|shifts|questions|ideas|weeks|days|skills|topics|points|projects|things|values|problems|numbers|details|steps|challenges)(?= (?:you|we|i|which|that|are|were|and|in|from)|[.,;])",
        "those",
    ),
    Row(
        r"{{these}} (?:nurse|shift|question|idea|week|day|change|skill|topic|point|project|thing|plan|problem|result|number|detail|step|challenge|role|kind|type|position|team|approach|conversation|experience|information|opportunity|document|advice|work)(?= |[.,;])(?! (?:plans|planners|managers|teams|roles|leads|leaders|lists|handovers|days|skills|questions|ideas|descriptions|s\b))",
        "this",
    ),
    Row(
        r"{{those}} (?:nurse|shift|question|idea|week|day|change|skill|topic|point|project|thing|plan|problem|result|number|detail|step|challenge|role|kind|type|position|conversation|experience|information|opportunity|document)(?= |[.,;])(?! (?:plans|planners|managers|teams|roles|leads|leaders|lists|handovers|days|skills|questions|ideas|descriptions))",
        "that",
    ),
    Row(
        r"(?:the number|the list|the quality|the range|the use|the way|the pace|the size|the rest|the cost) of [\w' -]{2,30}s {{(?:are|were|have)}}",
        "",
    ),
    Row(r"a number of [\w' -]{2,25}s {{(?:is|was|has)}}", ""),
    Row(
        r"(?:my|his|her) (?:experience|background|interest|work|training|knowledge|degree|team leader|manager|role|application|question|plan|goal|aim|hope) (?:in|with|as|of|at|for|on) [\w' -]{2,30}s? {{(?:have|are|were|make|give|help|show|fit|match)}}(?! (?:sense|and))",
        "",
    ),
    Row(
        r"(?:people|nurses|children|staff members|many of (?:the|our|your) \w+s|both|most of the \w+s|all of (?:the|your|our) \w+s) {{(?:is|was|has|does)}}",
        "",
    ),
    Row(
        r"what {{(?:make|makes us|interest|draw|strike|impress|appeal|attract)}} (?:me|to me|us)",
        "",
    ),
    Row(
        r"which {{(?:make|give|help|mean|show|need|fit|match|interest|suit|sound)}} (?:me|it|us|the|that|a|my|your|sense)(?<!which help the)",
        "",
    ),
)
PERSON = re.compile(
    r"(?:^|[.!?;:,]\s+|\n|\b(?:and|but|that|because|so|if|when|while|as|since|how|where|what|hope|think|know|which|said|believe) )(?P<who>i|you|we|they|he|she|it)(?: (?:also|really|still|always|never|often|already|only|just|truly|certainly|now))? (?P<wrong>[a-z]{3,})\b",
    re.IGNORECASE,
)


@message_check(Severity.WARNING, Source("R056", "P20"), family="proofreading")
def agreement(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Let verb and subject agree. It is the slip that readers of applications see first."""
    yield from distinct(_all(draft))


def _all(draft: Draft) -> Iterator[Flaw]:
    text = plain(draft.body)
    yield from found(draft, ROWS, "\u201c{wrong}\u201d does not agree with the words beside it.")
    for sentence in body_sentences(text):
        for each in disagreeing(sentence):
            yield from _flaw(draft, each.start, each.end, each.right)
    for match in PERSON.finditer(text):
        right = _for_person(match["who"].casefold(), match["wrong"].casefold())
        if right:
            yield from _flaw(draft, *match.span("wrong"), right)


def _for_person(who: str, verb: str) -> str:
    """Give the form that goes with a person; nothing when it stands already."""
    if who in {"he", "she", "it"}:
        return third(verb) if verb in STEADY else ""
    base = base_of_third(verb)
    return base if base and verb not in NOT_THIRD and is_base(base) else ""


STEADY = words_of("""
need want know work make give take help go say think mean seem sound show fit feel come depend
include require become remain
""")
"""Verbs that stand bare behind he, she or it only by mistake."""
NOT_THIRD = words_of("""
always has does was this thus perhaps yes us news plans
""")


def _flaw(draft: Draft, start: int, end: int, right: str) -> Iterator[Flaw]:
    if is_prose(draft.body, start, end):
        wrong = draft.body[start:end]
        yield Flaw(
            start,
            end,
            f"\u201c{wrong}\u201d does not agree with its subject.",
            f"Write \u201c{right}\u201d.",
            (Fix(start, end, right, safe=False),),
        )
