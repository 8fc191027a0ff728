"""`afterword undo`."""

from datetime import datetime

import click

from afterword.actions.undo import taken_back, undo
from afterword.cli.common import me, now_option
from afterword.cli.lines import say
from afterword.wiring import desk


@click.command("undo")
@click.argument("id")
@now_option
def undo_(id: str, now: datetime) -> None:
    """Take the last change back; a second undo brings it back, and goes no further.

    To correct something older: afterword export ID -o FILE, correct the file, and
    afterword import --replace FILE.

    Example: afterword undo acme-shift-lead
    """
    lying = desk()
    undo(lying, id, who=me(), now=now)
    say(_said(lying.store.journal(id)[-1].what))


def _said(what: str) -> str:
    """Say what was done: to take back a taking back is to bring back."""
    change, away = taken_back(what)
    change = change.rstrip(".")
    if away:
        return f"Took back: {change}. A second undo brings it back."
    return f"Brought back: {change}. Another undo takes it back again."
