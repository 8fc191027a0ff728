"""Look at a draft with every check."""

from dataclasses import dataclass

from afterword.core.checks import rules as rules_folder
from afterword.core.checks.check import Flaw, MessageCheck
from afterword.core.checks.unrecorded import NotRecordedError
from afterword.core.model.draft import Draft, Finding, Inspection
from afterword.core.registry import discover
from afterword.core.writing.facts import Facts


def default_inspector() -> "Inspector":
    """Find all checks by their folder."""
    return Inspector(discover(rules_folder, MessageCheck))


@dataclass(frozen=True, slots=True)
class Inspector:
    """Asks every check; a draft in which an error stands is not ready."""

    checks: tuple[MessageCheck, ...]

    def inspect(self, draft: Draft, facts: Facts) -> Inspection:
        """Give the findings of all checks in the order of the text.

        A check that asks for a record where there is none is left out whole.
        """
        findings: list[Finding] = []
        skipped = []
        for check in self.checks:
            try:
                findings += [_finding(check, flaw) for flaw in check.look(draft, facts)]
            except NotRecordedError:
                skipped.append(check.id)
        findings.sort(key=lambda f: (f.start, f.end, f.check))
        return Inspection(tuple(findings), tuple(skipped))


def _finding(check: MessageCheck, flaw: Flaw) -> Finding:
    return Finding(
        check=check.id,
        family=check.family,
        severity=flaw.severity or check.severity,
        start=flaw.start,
        end=flaw.end,
        says=flaw.says,
        mend=flaw.mend,
        fixes=flaw.fixes,
        sources=tuple(check.sources),
    )
