"""`afterword undo`."""

from datetime import datetime

import click

from afterword.actions.undo import undo
from afterword.cli.common import me, now_option
from afterword.wiring import desk


@click.command("undo")
@click.argument("id")
@now_option
def undo_(id: str, now: datetime) -> None:
    """Take the last change back. Taking back twice brings it back.

    Example: afterword undo acme-shift-lead
    """
    lying = desk()
    undo(lying, id, who=me(), now=now)
    click.echo(lying.store.journal(id)[-1].what)
