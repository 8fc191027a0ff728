"""What the candidate still owes to the reader."""

from afterword.core.model.followup import Kind
from afterword.core.model.happening import Sent
from afterword.core.model.interview import Promise
from afterword.core.writing.facts import Facts


def owed(facts: Facts) -> tuple[Promise, ...]:
    """Give what was promised to the reader and has not gone out."""
    return tuple(each for each in facts.promises if not _kept(facts, each))


def _kept(facts: Facts, promise: Promise) -> bool:
    """Tell whether a message to the reader took it along, as the plan counts it."""
    return any(
        isinstance(each, Sent)
        and each.to.casefold() == facts.to.name.casefold()
        and (
            promise.what.casefold() in {what.casefold() for what in each.includes}
            or (each.kind is Kind.MATERIALS and not each.includes)
        )
        for each in facts.application.happenings
    )
