"""Look at a draft with every check."""

from dataclasses import dataclass

from afterword.core.checks import rules as rules_folder
from afterword.core.checks.check import Flaw, MessageCheck
from afterword.core.checks.proofreader import Proofreader
from afterword.core.checks.proofreading import proofread
from afterword.core.checks.unrecorded import NotRecordedError
from afterword.core.model.draft import Draft, Finding, Inspection
from afterword.core.registry import discover
from afterword.core.writing.facts import Facts

OWN = "our own rules; harper-py is not installed"
"""What reads a text where there is no proofreader."""


def default_inspector(proofreader: Proofreader | None = None) -> "Inspector":
    """Find all checks by their folder."""
    own = discover(rules_folder, MessageCheck)
    if proofreader is None:
        return Inspector(own)
    return Inspector((*own, *proofread(proofreader)), proofreader.name)


@dataclass(frozen=True, slots=True)
class Inspector:
    """Asks every check; a draft in which an error stands is not ready."""

    checks: tuple[MessageCheck, ...]
    proofread_by: str = OWN
    """What reads for spelling and grammar, so that it can follow "Proofread by"."""

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
        findings = [each for each in findings if not _is_known_already(each, findings)]
        findings.sort(key=lambda f: (f.start, f.end, f.check))
        return Inspection(tuple(findings), tuple(skipped), self.proofread_by)


NAMES = frozenset({"wrong-name", "unknown-name"})
"""Checks that say more about an unknown word than a dictionary can."""
READER = frozenset({"spelling", "grammar"})
"""The checks of a proofreader that is not ours."""
NARROW = 40
"""Characters up to which a finding speaks of the same words as a slip within it."""


def _is_known_already(slip: Finding, findings: list[Finding]) -> bool:
    """Tell whether a check of ours has found what a proofreader found as well."""
    return slip.check in READER and any(
        each.start < slip.end and slip.start < each.end and each.end - each.start <= NARROW
        for each in findings
        if each.check in NAMES or (each.family == slip.family and each.check not in READER)
    )


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
