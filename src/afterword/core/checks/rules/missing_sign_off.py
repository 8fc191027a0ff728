"""Letters that nobody signed."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.naming import names_person
from afterword.core.checks.reading import needs
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

LAST = 6
"""Lines at the end among which the name is looked for; a signature may have several."""


@message_check(Severity.ERROR, Source("R055", "P08"), family="structure")
def missing_sign_off(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Sign with your name. Whoever reads many letters must not search for who wrote this one."""
    if not needs(draft, Part.SIGN_OFF):
        return
    lines = [line for line in draft.body.splitlines() if line.strip()][1:]
    candidate = facts.application.candidate
    signed = f"{candidate.name} {candidate.signature.partition(',')[0]}"
    if not names_person("\n".join(lines[-LAST:]), signed):
        yield whole(
            draft,
            "It does not end with your name.",
            f"End with: {candidate.style.sign_off}, and {candidate.name} below it.",
        )
