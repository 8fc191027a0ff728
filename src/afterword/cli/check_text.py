"""The checks as a person and as a program reads them."""

from collections.abc import Iterator

from afterword.cli.documents import document, sources
from afterword.cli.lines import wrapped
from afterword.core.checks.check import MessageCheck
from afterword.core.checks.page import WHOLE, Example, examples

Plain = dict[str, object]
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


def check_data(check: MessageCheck) -> Plain:
    """Give what a check is as plain data."""
    return {
        "check": check.id,
        "family": check.family,
        "severity": check.severity.value,
        "asks": check.asks,
        "why": check.why,
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
