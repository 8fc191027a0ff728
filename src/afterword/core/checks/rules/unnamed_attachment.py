"""Papers that go along and are not spoken of."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matching import mentions
from afterword.core.checks.promised import owed
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

TAKES_ALONG = frozenset({Kind.THANK_YOU, Kind.MATERIALS})


@message_check(Severity.WARNING, Source("R043", "C19", "P110", "T16"), family="actions")
def unnamed_attachment(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Name what goes along. A file that nobody names is not opened.

    In a letter that is there to bring it this is an error.
    """
    if draft.kind not in TAKES_ALONG or draft.channel != "email":
        return
    for each in owed(facts):
        if each.file and _goes_along(facts, each.what) and not mentions(draft.body, each.what):
            yield whole(
                draft,
                f"{each.file} goes along, and the text does not name it.",
                f"Say what you attach: {each.what.strip()}.",
                Severity.ERROR if draft.kind is Kind.MATERIALS else None,
            )


def _goes_along(facts: Facts, what: str) -> bool:
    """Tell whether the plan lets it ride in this letter; without a plan it does."""
    if facts.follow_up is None:
        return True
    return what.casefold() in {each.casefold() for each in facts.follow_up.includes}
