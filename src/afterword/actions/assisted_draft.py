"""Let a language model try a letter: asked, read, checked like anyone's, and composed if it fails.

What it gets wrong goes back to it twice at most. Nothing is kept here: the person decides.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from afterword.actions.desk import Craft
from afterword.actions.draft import draft, facts_beside_siblings, inspect, kept, planned
from afterword.core.errors import NoAnswer
from afterword.core.model.application import Application
from afterword.core.model.draft import Composed, Finding, Sentence, Severity
from afterword.core.model.followup import FollowUp
from afterword.core.writing.assisted import SCHEMA, Refused, Task
from afterword.core.writing.facts import Facts
from afterword.core.writing.told_outside import without_addresses
from afterword.core.writing.writer import Writer

ROUNDS = 3
"""Times that the model is asked at most: once, and twice with what was wrong."""
LONGEST_QUOTED = 200
"""Signs of what is quoted to the person; a whole letter is not."""
SCRIPT = "A script for the telephone is composed from your notes alone."


class By(StrEnum):
    """Who wrote the words."""

    MODEL = "model"
    COMPOSER = "composer"


@dataclass(frozen=True, slots=True)
class Assisted:
    """A letter, who wrote it, and why it was not the model when it was not."""

    composed: Composed
    by: By
    note: str
    """Why the composer served, as a sentence; empty when the model wrote it."""
    rounds: int
    """How often the model was asked."""


def assisted_draft(
    craft: Craft, writer: Writer, application: Application, follow_up: str, *, now: datetime
) -> Assisted:
    """Write a letter with a model, or without it when it fails. Raises UnknownFollowUp, NoOutline.

    The composed letter is made first, so that there is one whatever the model does.
    """
    own = draft(craft, application, follow_up, now=now)
    task = task_for(craft, application, follow_up, now=now)
    if not task.for_a_reader:
        return Assisted(own, By.COMPOSER, SCRIPT, 0)
    asked, says = task.asked(), ""
    for nth in range(1, ROUNDS + 1):
        try:
            answer = writer.write(asked, SCHEMA)
        except NoAnswer as error:
            return Assisted(own, By.COMPOSER, _sentence(error.what), nth)
        read = _read(craft, application, task, answer, now)
        if isinstance(read, Composed):
            return Assisted(read, By.MODEL, "", nth)
        asked, says = task.asked(answer, read.told), read.says
    note = f"The language model's letter still had a fault after {ROUNDS} tries: {says}"
    return Assisted(own, By.COMPOSER, note, ROUNDS)


def whose(letter: Assisted) -> str:
    """Say in one line who wrote a letter, and why."""
    if letter.by is By.MODEL:
        return "Written by the language model; every check was passed. Read it before it goes out."
    return f"Composed from your notes. {letter.note}".strip()


def task_for(craft: Craft, application: Application, follow_up: str, *, now: datetime) -> Task:
    """Make the task of a planned letter. Raises UnknownFollowUp, NoOutline."""
    each = planned(craft, application, follow_up, now=now)
    facts = facts_beside_siblings(craft, application, each, now=now)
    sketch = craft.composer.sketch(facts, each.channel)
    beside = _composed_beside(craft, application, each, now)
    return Task(facts, follow_up, each.channel, sketch, beside)


def _composed_beside(
    craft: Craft, application: Application, letter: FollowUp, now: datetime
) -> tuple[Sentence, ...]:
    """Give the sentences composed for others; what the person typed there is nobody's business."""
    return tuple(
        sentence
        for each in craft.planner.plan(application, now=now).follow_ups
        if each.kind is letter.kind and each.id != letter.id and not kept(application, each.id)
        for sentence in draft(craft, application, each.id, now=now).sentences
    )


class _Faulty(NamedTuple):
    """What is wrong with an answer: the first fault for the person, and all of them for it."""

    says: str
    told: tuple[str, ...]


def _read(
    craft: Craft, application: Application, task: Task, answer: str, now: datetime
) -> Composed | _Faulty:
    """Make a letter of an answer, or say what is wrong with it."""
    read = task.read(answer)
    if isinstance(read, Refused):
        return _Faulty(read.why, (read.why,))
    inspection = inspect(craft, application, read.draft, now=now)
    found = [each for each in inspection.findings if _blocks(each)]
    if not found:
        return read
    return _Faulty(
        _says(found[0], read), tuple(_told(craft, each, read, task.facts) for each in found)
    )


def _blocks(finding: Finding) -> bool:
    """Tell whether a model's letter cannot stand: for an error, or for resting on no note.

    A person may know more than the record says, and is only warned of that; a model does not.
    """
    if finding.family == "grounding":
        return finding.severity is not Severity.INFO
    return finding.severity is Severity.ERROR


def _says(finding: Finding, read: Composed) -> str:
    """Say what is wrong, with the words that it is about."""
    words = " ".join(read.draft.body[finding.start : finding.end].split())
    if words in finding.says or len(words) > LONGEST_QUOTED:
        return finding.says
    return f"{finding.says} It says: \u201c{words}\u201d"


def _told(craft: Craft, finding: Finding, read: Composed, facts: Facts) -> str:
    """Say what was wrong in the words of the check and of the model.

    What the finding itself says may name other people of the record, and is for the person alone.
    """
    asks = next(each.asks for each in craft.inspector.checks if each.id == finding.check)
    words = read.draft.body[finding.start : finding.end]
    return asks if words == read.draft.body else f"{asks} Not so: {without_addresses(words, facts)}"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."
