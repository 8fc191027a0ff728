"""Letters that do not say which role."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.naming import names_role
from afterword.core.checks.reading import needs
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts


@message_check(Severity.ERROR, Source("R105", "P36", "P99"), family="structure")
def missing_role(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Name the role. Whoever fills several at once cannot guess which one you mean."""
    role = facts.application.role
    if needs(draft, Part.ROLE) and not names_role(f"{draft.subject}\n{draft.body}", role):
        yield whole(
            draft,
            f"It does not name the role, {role}.",
            f"Name the {role} role in the first sentence.",
        )
