"""One and many."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.proofreading import is_prose
from afterword.core.checks.reading import plain
from afterword.core.checks.table import Row, found
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.notes.nouns import GROUPS, PEOPLE, THINGS, is_plural
from afterword.core.writing.notes.word_lists import words_of

UNCOUNTED = r"(?:information|advice|feedback|equipment|furniture|knowledge|software|evidence|research|homework|progress|news|luggage|machinery|paperwork|hardware)"
SEVERAL = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|several|both|many|few|these|those|various|numerous|\d{1,3})"
AFTER = re.compile(
    r"(?=[.,;:!?)]| (?:and|or|in|on|at|for|with|who|that|which|to|of|from|by|ago|later|before"
    r"|after|during|were|are|have|had|will|would|each|as|so|without|we|i|you|they)\b)"
)
ROWS = (
    Row(r"{{(?:informations)}}", "information"),
    Row(r"{{advices}}", "advice"),
    Row(r"{{feedbacks}}", "feedback"),
    Row(r"{{equipments}}", "equipment"),
    Row(r"{{knowledges}}", "knowledge"),
    Row(r"{{softwares}}", "software"),
    Row(r"{{evidences}}", "evidence"),
    Row(r"{{furnitures}}", "furniture"),
    Row(r"{{homeworks}}", "homework"),
    Row(r"{{trainings}}", "training"),
    Row(r"{{staffs}}", "staff"),
    Row(r"{{peoples}}(?! (?:republic|choice))", "people"),
    Row(
        r"{{an?}} (?:\w+ )?"
        + UNCOUNTED
        + r"(?! (?:\w+er|session|form|desk|system|sheet|loop|call|team|request|project|paper|company|engineer|developer|group|manager|officer|letter))",
        "some",
    ),
    Row(
        r"{{much}} (?:of )?(?:people|nurses|questions|shifts|teams|patients|students|colleagues|customers|things|ideas|hours|days|years|problems|changes|projects|companies|tasks|weeks|months|reasons|orders)",
        "many",
    ),
    Row(r"{{many}} " + UNCOUNTED, "much"),
    Row(
        r"{{less}} (?:people|nurses|questions|shifts|teams|patients|students|colleagues|customers|things|hours|errors|mistakes|calls|complaints|meetings|staff members|tickets|orders|accidents|gaps|delays|steps|pupils|drivers|returns)",
        "fewer",
    ),
    Row(
        r"{{amount}} of (?:people|nurses|questions|shifts|patients|students|customers|orders|calls|requests|tickets|hours)",
        "number",
    ),
    Row(
        r"(?:one|each|some|many|most|several|any|none|few) of (?:the|your|our|my|these|those) (?:\w+ )?{{(?:nurse|shift|question|colleague|project|reason|thing|idea|team member|patient|customer|student|company|skill|topic|point|part|role|problem|task|client|pupil|candidate|member|manager|driver|supplier|account)}}(?= |[.,;])(?! (?:planning|work|team|staff|handover|care|manager|list|plan))",
        "",
    ),
    Row(
        r"{{every}} (?:nurses|shifts|teams|patients|students|customers|questions|weeks|days|months|people|projects|calls|orders|rooms)",
        "",
    ),
    Row(
        r"(?:each|every|another) {{(?:nurses|shifts|teams|patients|students|customers|questions|persons|projects|calls|orders|members|rooms|clients|departments|candidates)}}",
        "",
    ),
)
BETTER = {"every": "all"}
SINGULAR = frozenset(
    word
    for word in PEOPLE
    | THINGS
    | GROUPS
    | {"year", "month", "week", "day", "hour", "minute", "shift", "question"}
    if not is_plural(word)
)
NUMBERED = re.compile(
    rf"(?<!year )(?<!level )(?<!ward )(?<!room )(?<!unit )(?<!week )\b{SEVERAL} (?:(?!a |an |the |of |in |per |or |and |to |for |at |more )[a-z]+ )?(?P<wrong>[a-z]{{3,}}){AFTER.pattern}",
    re.IGNORECASE,
)
DATED = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \Z", re.IGNORECASE)
"""Before a number that is a day of a month."""


@message_check(Severity.WARNING, Source("R056", "P20"), family="proofreading")
def miscounted(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Write many things as many, and what cannot be counted as one."""
    yield from found(draft, ROWS, "\u201c{wrong}\u201d does not fit with what is counted.")
    for match in NUMBERED.finditer(plain(draft.body)):
        start, end = match.span("wrong")
        word = match["wrong"].casefold()
        if (
            word in SINGULAR
            and word not in SAME
            and not DATED.search(draft.body[: match.start()])
            and is_prose(draft.body, start, end)
        ):
            yield Flaw(
                start,
                end,
                f"\u201c{match['wrong']}\u201d is one, and several are meant.",
                f"Write \u201c{_many(match['wrong'])}\u201d.",
                (Fix(start, end, _many(match["wrong"]), safe=False),),
            )


SAME = words_of("""
staff people series percent data information work first last other more hundred thousand million
dozen part one pm am time full further most morning afternoon evening night chance lead chief
head key main past next few much such free open senior junior fellow new old
""")
"""Words that are the same for one and many, or no noun where they stand behind a number."""


def _many(word: str) -> str:
    """Give the plural of a regular noun."""
    if re.search(r"(?:s|x|z|ch|sh)\Z", word):
        return f"{word}es"
    if re.search(r"[^aeiou]y\Z", word):
        return f"{word[:-1]}ies"
    return {"man": "men", "woman": "women", "child": "children", "person": "people"}.get(
        word, f"{word}s"
    )
