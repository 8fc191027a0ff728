"""The page docs/reference/checks.md, made of what every check says of itself."""

from collections.abc import Iterator

from afterword.cli.check_text import NEEDS, by_family, needs_record
from afterword.cli.documents import sources
from afterword.core.checks.check import MessageCheck
from afterword.wiring import craft

HEAD = """# The checks

What `afterword check` and the page look for in a letter; `afterword checks explain NAME` shows
the same. An error keeps a letter from being ready, a warning advises. A check that needs a record
is left out where a text is looked at without one. The examples of each are on its own page.
"""


def page() -> str:
    """Write the reference of all checks: a table, and a section for each."""
    checks = by_family(craft().inspector.checks)
    rows = [f"| [{c.id}](#{c.id}) | {c.family} | {c.severity} | {c.asks} |" for c in checks]
    table = ["| check | family | severity | asks |", "| --- | --- | --- | --- |", *rows]
    return "\n".join([HEAD, *table, *(line for each in checks for line in _section(each))]) + "\n"


def _section(check: MessageCheck) -> Iterator[str]:
    said = sources()
    needs = f" {NEEDS}" if needs_record(check) else ""
    yield f"\n## {check.id}\n"
    yield f"{check.asks} {check.why}".rstrip().replace("\n", "\n\n")
    yield f"\n{check.severity.capitalize()}, of the family {check.family}.{needs}"
    yield f"[Examples](../checks/{check.id}.md).\n"
    yield from (f"* {each}: {said[each]}" for each in check.sources)


if __name__ == "__main__":
    print(page(), end="")  # noqa: T201 -- this is how the page is written
