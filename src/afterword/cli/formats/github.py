"""Findings as workflow commands of GitHub Actions, which show them beside the lines."""

from collections.abc import Iterator

from afterword.cli.formats.report import Report
from afterword.core.model.draft import Finding, Severity

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def github(report: Report) -> str:
    """Give one command a finding."""
    commands = [_command(report, each) for each in report.inspection.findings]
    if report.left_out:
        commands.append(f"::notice title=afterword::{_escaped(report.left_out)}")
    return "\n".join(commands)


def _command(report: Report, each: Finding) -> str:
    properties = ",".join(f"{key}={_property(said)}" for key, said in _properties(report, each))
    return f"::{COMMANDS[each.severity]} {properties}::{_escaped(f'{each.says} {each.mend}')}"


def _properties(report: Report, each: Finding) -> Iterator[tuple[str, object]]:
    """Give the place of a finding; GitHub takes columns only within one line."""
    begin, end = report.letter.places(each.start, each.end)
    yield from (("file", report.name), ("line", begin.line), ("endLine", end.line))
    if begin.line == end.line:
        yield from (("col", begin.column), ("endColumn", end.column))
    yield "title", each.check


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(said: object) -> str:
    return _escaped(str(said)).replace(":", "%3A").replace(",", "%2C")
