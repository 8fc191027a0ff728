"""The title of another role where theirs belongs."""

from collections.abc import Iterator

from afterword.core.checks.capitals import PLAIN, is_of_a_role, names_in
from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.ground import ground
from afterword.core.checks.naming import names_role
from afterword.core.checks.reading import Span, body_sentences, plain
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts


@message_check(Severity.ERROR, Source("C13", "R105", "P36"), family="grounding")
def wrong_role(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Call the role what they call it. Another title makes them think of another post."""
    text, role = plain(draft.body), facts.application.role
    for sentence in body_sentences(text):
        for name in names_in(sentence):
            if is_of_a_role(name, text) and not _is_known(name, facts):
                yield Flaw(
                    name.start,
                    name.end,
                    f"\u201c{name.text}\u201d is not the role, which is {role}.",
                    f"Write {role}.",
                    (Fix(name.start, name.end, role, safe=False),),
                )


def _is_known(name: Span, facts: Facts) -> bool:
    """Tell whether it is the role, or the company, or stands so in a note."""
    case = facts.application
    theirs = {*case.company.casefold().split(), *PLAIN}
    left = [w for w in name.text.split() if w.casefold().removesuffix("'s") not in theirs]
    in_a_note = name.text.casefold() in ground(facts).text
    return not left or in_a_note or names_role(name.text, case.role)
