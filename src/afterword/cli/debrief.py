"""A dialogue in the terminal that loses no answer."""

import json
from collections.abc import Callable
from pathlib import Path

import click

from afterword.cli.lines import say
from afterword.core.errors import InvalidRecord
from afterword.core.prose import sentence

Check = Callable[[str], str]
"""Gives an answer in its usual form. Raises InvalidRecord."""


class Debrief:
    """Asks one question after the other and keeps each answer until the end.

    What was answered before an interruption is offered again, so nothing is typed twice.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self.kept: dict[str, str] = {}
        self.given: dict[str, str] = {}
        if file.exists() and click.confirm("Go on with the debrief you began?", default=True):
            self.kept = _answers(file)

    def ask(
        self, key: str, question: str, check: Check = str, default: str = "", *,
        needed: bool = False,
    ) -> str:  # fmt: skip
        """Ask until the answer is fit; an empty answer skips what is not needed."""
        while True:
            known = self.kept.get(key, default)
            suffix = " " if question.endswith((".", "?")) and not known else ": "
            answer = str(
                click.prompt(
                    question, default=known, show_default=bool(known), prompt_suffix=suffix
                )
            ).strip()
            if not answer and needed:
                click.echo("  This one is needed.")
                continue
            try:
                fit = check(answer) if answer else ""
            except InvalidRecord as error:
                say(f"  {sentence(error.what)} {sentence(error.do)}")
                continue
            self.given[key] = fit
            self.file.write_text(json.dumps(self.kept | self.given), encoding="utf-8")
            return fit


def _answers(file: Path) -> dict[str, str]:
    """Read the answers that were kept; a file that somebody else wrote into holds none."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}
