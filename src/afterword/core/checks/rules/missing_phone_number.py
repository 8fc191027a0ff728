"""Calls after which nobody can call back."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.matrix import Part
from afterword.core.checks.naming import names_person
from afterword.core.checks.reading import Span, needs, script
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

NUMBER = re.compile(r"\+?\(?\d[\d\s().\-/]{4,30}\d")
TWICE = 2
LEAST = 6
"""Last digits by which a number is known again, whatever stands before them."""


@message_check(Severity.ERROR, Source("R085", "P99"), family="channel")
def missing_phone_number(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Say your name and number in a call, and the number twice to a voicemail.

    Whoever listens writes it down while it is said the second time. In the talk itself it is
    advice.
    """
    if not needs(draft, Part.NUMBER) or draft.channel != "phone":
        return
    talk, voicemail = script(draft.body)
    yield from _missing(talk, facts, 1)
    if voicemail:
        yield from _missing(voicemail, facts, TWICE)


def _missing(part: Span, facts: Facts, times: int) -> Iterator[Flaw]:
    candidate = facts.application.candidate
    begin = part.start + len(part.text) - len(part.text.lstrip())
    end = part.start + len(part.text.rstrip())
    begin, end = min(begin, part.end), max(end, min(begin, part.end))
    if not names_person(part.text, candidate.name):
        yield Flaw(begin, end, "It does not say who calls.", f"Say your name: {candidate.name}.")
    if _said(part.text, candidate.phone) < times:
        often = "twice" if times == TWICE else "once"
        yield Flaw(
            begin,
            end,
            f"It does not say your number {often}.",
            f"Say it {often}: {candidate.phone or 'record your number first'}.",
            severity=None if times == TWICE else Severity.WARNING,
        )


def _said(text: str, number: str) -> int:
    """Count how often a number is said; any number where none is recorded."""
    wanted = re.sub(r"\D", "", number)[-LEAST:]
    said = [re.sub(r"\D", "", found[0]) for found in NUMBER.finditer(text)]
    return sum(each.endswith(wanted) for each in said)
