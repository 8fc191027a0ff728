"""Names that stand in no note."""

import re
from collections.abc import Iterator

from afterword.core.checks.capitals import PLAIN, is_of_a_role, names_in
from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.ground import ground
from afterword.core.checks.matching import folded
from afterword.core.checks.naming import is_of_another_house
from afterword.core.checks.reading import Span, body_sentences, plain
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts


@message_check(Severity.ERROR, Source("C13", "N10", "P93", "R098"), family="grounding")
def unknown_name(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Name nobody and no house that is not on record. It may be another application's."""
    text, known = plain(draft.body), ground(facts)
    for sentence in body_sentences(text):
        for name in names_in(sentence):
            if is_of_another_house(name.text, facts) or is_of_a_role(name, text):
                continue  # which have checks of their own
            words = [
                w
                for w in re.split(r"[ \u00a0]", name.text)
                if w.casefold().rstrip(".") not in PLAIN
            ]
            strange = [w for w in words if not _is_known(w, known.text)]
            if strange and not all(w[0].islower() or w == "&" for w in strange):
                yield Flaw(
                    name.start,
                    name.end,
                    f"\u201c{name.text}\u201d stands in none of your notes.",
                    "Add it to the record if it belongs there, or leave it out.",
                    severity=None
                    if len(words) > 1 or _is_a_house(text, name)
                    else Severity.WARNING,
                )


def _is_known(word: str, known: str) -> bool:
    """Tell whether a word of a name stands in the record, in whatever form."""
    plain_word = folded(re.sub(r"'s?\Z", "", word))
    return (
        not plain_word
        or re.search(rf"(?<!\w){re.escape(plain_word)}", known) is not None
        or (plain_word.rstrip("s") in known)
    )


def _is_a_house(text: str, name: Span) -> bool:
    """Tell whether a name is spoken of as a company or a person."""
    before = text[max(0, name.start - 12) : name.start].casefold()
    return before.endswith((" at ", " with ", " from ", " by ", " join ", " and ", " to ", " of "))
