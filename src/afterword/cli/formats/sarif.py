"""Findings as SARIF 2.1.0, which code scanning and editors read."""

import json
from pathlib import Path
from urllib.parse import quote

from afterword import __version__
from afterword.cli.documents import sources
from afterword.cli.formats.report import Report
from afterword.core.checks.check import MessageCheck
from afterword.core.model.draft import Finding, Fix, Severity

Plain = dict[str, object]
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def sarif(report: Report) -> str:
    """Give one log with one run."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report)]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _run(report: Report) -> Plain:
    """Give the run; of the checks only those that found something, as their rules."""
    found = {each.check for each in report.inspection.findings}
    checks = [check for check in report.checks if check.id in found]
    index = {check.id: n for n, check in enumerate(checks)}
    rules = [_rule(check) for check in checks]
    return {
        "tool": {"driver": {"name": "Afterword", "version": __version__, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report)],
        "results": [_result(report, each, index) for each in report.inspection.findings],
    }


def _invocation(report: Report) -> Plain:
    notes = [{"level": "note", "message": {"text": report.left_out}}] if report.left_out else []
    return {"executionSuccessful": True, "toolExecutionNotifications": notes}


def _rule(check: MessageCheck) -> Plain:
    said = sources()
    whole = f"{check.asks} {check.why}".strip()
    words = "\n".join(f"{each}: {said[each]}" for each in check.sources)
    return {
        "id": check.id,
        "shortDescription": {"text": check.asks},
        "fullDescription": {"text": whole},
        "help": {"text": f"{whole}\n\nSources:\n{words}"},
        "defaultConfiguration": {"level": LEVELS[check.severity]},
        "properties": {"family": check.family, "sources": list(check.sources)},
    }


def _result(report: Report, each: Finding, index: dict[str, int]) -> Plain:
    result: Plain = {
        "ruleId": each.check,
        "ruleIndex": index[each.check],
        "level": LEVELS[each.severity],
        "message": {"text": f"{each.says} {each.mend}"},
        "locations": [{"physicalLocation": _file(report) | {"region": _region(report, each)}}],
    }
    fixes = [_fix(report, each, fix) for fix in report.fixes(each)]
    return result | ({"fixes": fixes} if fixes else {})


def _fix(report: Report, each: Finding, fix: Fix) -> Plain:
    change = {
        "deletedRegion": _region(report, fix),
        "insertedContent": {"text": fix.text},
    }
    return {
        "description": {"text": each.mend},
        "artifactChanges": [_file(report) | {"replacements": [change]}],
        "properties": {"safe": fix.safe},
    }


def _file(report: Report) -> Plain:
    """Name the file: by a path that is quoted, or as a URI where it was given in full."""
    path = Path(report.name)
    uri = path.as_uri() if path.is_absolute() else quote(path.as_posix())
    return {"artifactLocation": {"uri": uri}}


def _region(report: Report, each: Finding | Fix) -> Plain:
    begin, end = report.letter.places(each.start, each.end)
    return {
        "startLine": begin.line,
        "startColumn": begin.column,
        "endLine": end.line,
        "endColumn": end.column,
    }
