"""The checks as a person and as a program reads them."""

from collections.abc import Iterator
from datetime import UTC, datetime

from afterword.cli.documents import document, sources
from afterword.cli.lines import wrapped
from afterword.core.checks.check import MessageCheck
from afterword.core.checks.page import WHOLE, Example, examples
from afterword.core.checks.unrecorded import NotRecordedError, Unrecorded
from afterword.core.model.draft import Draft
from afterword.core.model.followup import Kind

Plain = dict[str, object]
NEEDS = "It needs the record of a case."
ANY_MOMENT = datetime(2026, 10, 14, 9, tzinfo=UTC)
"""When the letters of the pages are looked at; without a record no moment means anything."""
LONGEST = 240
"""Characters of an example's line that are shown."""


def list_lines(checks: tuple[MessageCheck, ...]) -> Iterator[str]:
    """Give the table of all checks, by family."""
    wide = max(len(check.id) for check in checks)
    for check in by_family(checks):
        yield f"{check.id:{wide}}  {check.family:12}  {check.severity:7}  {check.asks}"


def by_family(checks: tuple[MessageCheck, ...]) -> list[MessageCheck]:
    """Put checks into the order in which they are shown."""
    return sorted(checks, key=lambda check: (check.family, check.id))


def needs_record(check: MessageCheck) -> bool:
    """Tell whether a check asks for facts, as it does for a letter of its own page."""
    for example in examples(document(f"checks/{check.id}.md")):
        kind = Kind(example.facts.get("kind", Kind.THANK_YOU))
        channel = example.facts.get("channel", "email")
        text = Draft(follow_up="text", kind=kind, to="", channel=channel, body=example.draft)
        try:
            list(check.look(text, Unrecorded(kind, ANY_MOMENT)))
        except NotRecordedError:
            return True
    return False


def check_data(check: MessageCheck) -> Plain:
    """Give what a check is as plain data."""
    return {
        "check": check.id,
        "family": check.family,
        "severity": check.severity.value,
        "asks": check.asks,
        "why": check.why,
        "needs_record": needs_record(check),
        "sources": list(check.sources),
    }


def explain_data(check: MessageCheck) -> Plain:
    """Give all that is said about a check as plain data."""
    said = sources()
    return check_data(check) | {
        "sources": [{"id": each, "says": said[each]} for each in check.sources],
        "examples": [
            {"title": each.title, "draft": each.draft, "finds": list(each.finds)}
            for each in two_examples(check)
        ],
    }


def explain_lines(check: MessageCheck) -> Iterator[str]:
    """Say what a check asks and why, on whose word, and show it at work."""
    yield f"{check.id}  ({check.family}, {check.severity})"
    yield check.asks
    yield from ("", check.why) if check.why else ()
    yield from ("", NEEDS) if needs_record(check) else ()
    yield ""
    said = sources()
    for each in check.sources:
        yield from wrapped(f"{each:6}", said[each])
    for example in two_examples(check):
        yield f"\n{example.title}: {_found(example)}"
        yield from (f"    {_short(line)}".rstrip() for line in example.draft.split("\n"))


def _found(example: Example) -> str:
    if not example.finds:
        return "nothing is found"
    quoted = (f"\u201c{_short(each)}\u201d" for each in example.finds if each != WHOLE)
    return f"found is {', '.join(quoted) or 'the whole text'}"


def _short(line: str) -> str:
    """Leave out the middle of a line that is long for an example."""
    ends = len(line) - LONGEST // 4
    return line if len(line) <= LONGEST else f"{line[: LONGEST // 2]} ... {line[ends:]}"


def two_examples(check: MessageCheck) -> list[Example]:
    """Give the first example of its page that fails, and the first that passes."""
    page = list(examples(document(f"checks/{check.id}.md")))
    failing = next(each for each in page if each.finds)
    passing = next(each for each in page if not each.finds)
    return [failing, passing]
