"""Letters that begin without a greeting."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.naming import names_person
from afterword.core.checks.reading import needs
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

GREETS = re.compile(
    r"\s*(?:dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening|day)|to whom)\b",
    re.IGNORECASE,
)
LINE = re.compile(r"\s*([^\n\r]{1,60})")


@message_check(Severity.ERROR, Source("R055", "R098", "C5"), family="structure")
def missing_greeting(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Greet the reader by name. A message without a greeting sounds like an order."""
    if not needs(draft, Part.GREETING) or GREETS.match(draft.body):
        return
    first = LINE.match(draft.body)
    if first is None or not names_person(first[1], f"{facts.to.name} {facts.to.salutation}"):
        yield whole(draft, "It begins without a greeting.", f"Begin with: Dear {facts.to.dear},")
