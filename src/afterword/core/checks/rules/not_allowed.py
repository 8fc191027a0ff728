"""Letters to people who must not be written to."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.model.application import ApplicationSource, Forbidden, Prohibition
from afterword.core.model.contact import Role
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning, Reply
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

STOPS = {Meaning.DO_NOT_WRITE: "asked you not to write", Meaning.LEFT_COMPANY: "has left"}


@message_check(
    Severity.ERROR, Source("N03", "N11", "C14", "T27", "T28", "P29", "P62"), family="channel"
)
def not_allowed(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Write to nobody who asked not to be written to, and never round the agent.

    A rule that was broken is the one thing about a letter that everybody remembers.
    """
    for why, mend in _reasons(draft, facts):
        yield whole(draft, why, mend)


def _reasons(draft: Draft, facts: Facts) -> Iterator[tuple[str, str]]:
    name = facts.to.name
    if facts.to.no_contact:
        yield f"{name} is marked as someone not to be written to.", "Do not send it."
    for prohibition in facts.application.prohibitions:
        allowed = prohibition.allows.casefold() == name.casefold()
        if not allowed and _covers(prohibition.forbids, draft):
            yield _asked(prohibition), "Keep to what they asked."
    meaning = _last_word(facts, name)
    if meaning in STOPS:
        yield f"{name} {STOPS[meaning]}.", "Do not send it."
    agent = _agent(facts)
    if agent and agent != name and facts.to.role is not Role.AGENT:
        yield f"{agent} stands between you and {name}.", f"Send it to {agent}, who passes it on."


def _covers(forbids: Forbidden, draft: Draft) -> bool:
    """Tell whether a prohibition covers a message of this kind on this channel."""
    return {
        Forbidden.CONTACT: True,
        Forbidden.THANK_YOU: draft.kind is Kind.THANK_YOU,
        Forbidden.CALLS: draft.channel == "phone",
        Forbidden.LINKEDIN: draft.channel == "linkedin",
    }[forbids]


def _asked(prohibition: Prohibition) -> str:
    words = prohibition.said.strip()
    said = f": \u201c{words}\u201d" if words else ""
    return f"They asked for no {prohibition.forbids.replace('_', '-')}{said}."


def _last_word(facts: Facts, name: str) -> Meaning | None:
    """Give what the latest answer of somebody means."""
    answers = [
        each.meaning
        for each in facts.application.happenings
        if isinstance(each, Reply) and each.human and each.sender.casefold() == name.casefold()
    ]
    return answers[-1] if answers else None


def _agent(facts: Facts) -> str:
    """Give the agent through whom everything goes when an agency runs the process."""
    case = facts.application
    if case.source is not ApplicationSource.AGENCY:
        return ""
    agents = [c.name for c in case.contacts if c.role is Role.AGENT and not c.no_contact]
    there = [name for name in agents if _last_word(facts, name) is not Meaning.LEFT_COMPANY]
    return next(iter(there), "")
