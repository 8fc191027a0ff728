"""The name of another company where theirs belongs."""

from collections.abc import Iterator

from afterword.core.checks.capitals import names_in
from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.naming import is_of_another_house
from afterword.core.checks.reading import body_sentences, plain
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts


@message_check(Severity.ERROR, Source("C13", "P93", "R098"), family="grounding")
def wrong_company(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Name their company as it names itself. Another one's name shows a letter that was reused.

    The employer of another offer has a check of its own.
    """
    if facts.kind is Kind.OFFER_UPDATE:
        return
    company = facts.application.company
    for sentence in body_sentences(plain(draft.body)):
        for name in names_in(sentence):
            if is_of_another_house(name.text, facts):
                yield Flaw(
                    name.start,
                    name.end,
                    f"\u201c{name.text}\u201d is not the company, which is {company}.",
                    f"Write {company}.",
                    (Fix(name.start, name.end, company, safe=False),),
                )
