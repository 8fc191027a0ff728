"""Findings for people: three lines each, with the words they are about."""

import os
from collections.abc import Iterator
from unicodedata import combining, east_asian_width

import click

from afterword.cli.formats.report import Report
from afterword.cli.lines import columns, fitted, harmless, wrapped
from afterword.core.model.draft import Finding, Severity

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}
NAMES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
INDENT = 8
"""Columns of a label."""


def human(report: Report) -> str:
    """Give the findings and what they come to; terminals get colours unless NO_COLOR is set."""
    lines = [line for each in report.inspection.findings for line in _lines(report, each)]
    read = f"Proofread by {report.inspection.proofread_by}; read it aloud once."
    said = (*fitted(_summary(report)), *fitted(report.left_out), *fitted(read))
    return "\n".join((*lines, *said)).rstrip()


def _lines(report: Report, each: Finding) -> Iterator[str]:
    begin = report.letter.place(each.start)
    name = NAMES[each.severity]
    first, *rest = fitted(f"{name} line {begin.line}: {harmless(each.says)}")
    yield _painted(name, COLOURS[each.severity]) + first.removeprefix(name)
    yield from rest
    yield from _words(report, each)
    yield f"  rule  {each.check} ({' '.join(each.sources)})"
    yield from wrapped("  do    ", harmless(each.mend))


def _words(report: Report, each: Finding) -> Iterator[str]:
    """Give the line that a finding is about, its words marked; nothing when it is about all."""
    body = report.letter.body
    if not body[: each.start].strip() and not body[each.end :].strip():
        return
    begin = body.rfind("\n", 0, each.start) + 1
    line = body[begin:].split("\n", 1)[0]
    before, said = line[: each.start - begin], line[each.start - begin : each.end - begin]
    before, said, after = _cut(before, said, line[len(before) + len(said) :])
    yield f"  words {before}{said}{after}"
    marks = _painted("^" * max(1, _width(said)), COLOURS[each.severity])
    yield " " * (INDENT + _width(before)) + marks


def _cut(before: str, said: str, after: str) -> tuple[str, str, str]:
    """Shorten a line to the terminal; the words that are meant stay."""
    room = columns() - INDENT
    before, said, after = (harmless(part) for part in (before, said, after))
    if len(said) > room:
        return "", f"{said[: room - 1]}\u2026", ""
    room -= len(said)
    ahead = max(room // 2, room - len(after))
    if len(before) > ahead:
        before = "\u2026" + before[len(before) - max(0, ahead - 1) :]
    room -= len(before)
    if len(after) > room:
        after = after[: max(0, room - 1)] + "\u2026"
    return before, said, after


def _width(text: str) -> int:
    """Count the columns that a text takes on a terminal."""
    return sum(0 if combining(c) else 1 + (east_asian_width(c) in "WF") for c in text)


def _summary(report: Report) -> str:
    """Say how many findings there are, and what they mean for the letter."""
    counted = ", ".join(
        f"{number} {name}{'s' * (number > 1)}"
        for severity, name in NAMES.items()
        if (number := report.counts[severity])
    )
    mendable = sum(any(fix.safe for fix in f.fixes) for f in report.inspection.findings)
    hint = f" {mendable} can be mended with --fix." if mendable and report.mendable else ""
    verdict = "Ready." if report.ready else "Not ready yet."
    return f"{counted}. {verdict}{hint}" if counted else verdict


def _painted(text: str, colour: str) -> str:
    return text if os.environ.get("NO_COLOR") else click.style(text, fg=colour, bold=True)
