"""What every format of `afterword check` renders."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.checks.check import MessageCheck
from afterword.core.model.draft import Finding, Fix, Inspection, Severity
from afterword.core.writing.written import Written


@dataclass(frozen=True, slots=True)
class Report:
    """The findings on one letter, and where the letter stands."""

    name: str
    """The file, as it was given, or the letter's follow-up."""
    letter: Written
    inspection: Inspection
    checks: tuple[MessageCheck, ...]
    strict: bool = False
    """Whether warnings count."""
    mendable: bool = False
    """Whether `--fix` can change the letter."""

    @property
    def ready(self) -> bool:
        """Tell whether nothing stands in the way of the letter."""
        warned = self.counts[Severity.WARNING] and self.strict
        return self.inspection.ready and not warned

    @property
    def counts(self) -> Counter[Severity]:
        """Count the findings of each severity."""
        return Counter(each.severity for each in self.inspection.findings)

    @property
    def left_out(self) -> str:
        """Say in one line what was not looked at; nothing when all was."""
        number = len(self.inspection.skipped)
        if not number:
            return ""
        checks, were = ("check needs", "was") if number == 1 else ("checks need", "were")
        return f"{number} {checks} a record and {were} left out; name one with --case."

    def fixes(self, finding: Finding) -> Iterator[Fix]:
        """Give the fixes whose whole span stands together in the file."""
        return (fix for fix in finding.fixes if self.letter.span(fix.start, fix.end))
