"""Letters that do not say that the role is wanted."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import lacks
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:interest(?:s|ed|ing)?\b|excit\w+|enthusias\w+|keen\b|eager|drawn\b|dr(?:aws|ew) me"
    r"|attract\w*|first choice|prefer\w*|appeal(?:s|ed|ing)?\b|inspir\w+|motivat\w+"
    r"|even more convinced|suits me|i can start|i(?:'d| would) (?:choose|take the)"
    r"|if i could choose|(?:want|after) (?:the|this) (?:job|role|position|post)|(?:would"
    r"|'d) (?:much |far |still )?rather|look(?:ing)? forward to (?:the (?:chance|opportunity"
    r"|possibility|next)|work|join|contribut)|(?:would|'d) (?:very much |really |dearly |still "
    r"|also |most )?(?:like|love|enjoy|welcome)\b(?! (?:to (?:know|hear|ask|learn (?:more|if|when"
    r"|whether)|thank|say|add|confirm|express|follow|check|share|see whether)|any|an answer"
    r"|hearing))|(?:would|should|'d) (?:still |also )?be (?:very |so |truly )?(?:glad|happy|pleased"
    r"|delighted|proud|a pleasure|a joy) to (?:be (?:a )?part|work|join|do|take|bring|come back"
    r"|contribut|help|start)|reason i (?:would|want|applied)|(?:want|hope|hoping|like) to (?:work"
    r"|join|contribute|be (?:a )?part|do next|take (?:this|the|it))|(?:role|position|job|work"
    r"|post) i (?:want|would|am looking|hope|'m looking)|i(?:'m| am) looking for|(?:wanted"
    r"|wish) to (?:do|work|join)|trial (?:shift|day|lesson)|(?:see|picture|imagine) myself)",
    re.IGNORECASE,
)


@message_check(Severity.WARNING, Source("R004", "R029", "R106", "R119"), family="structure")
def missing_interest(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Say that you want the role. Whoever does not say so is thought not to."""
    if lacks(draft, Part.INTEREST, SAYS):
        yield whole(
            draft,
            "Nothing in it says that the role interests you.",
            "Say in one sentence what draws you to the role.",
        )
