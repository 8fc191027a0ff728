"""Whoever offers words from outside: a language model, behind one question and one answer."""

from collections.abc import Mapping
from typing import Protocol


class Writer(Protocol):
    """Answers a task with a text; what comes back is read as that of a stranger."""

    def write(self, task: str, schema: Mapping[str, object]) -> str:
        """Give the answer to a task, of the shape that is asked for. Raises NoAnswer.

        A reason stands in plain words in the error: it is shown to the person.
        """
        ...
