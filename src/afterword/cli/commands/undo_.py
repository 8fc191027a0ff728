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

    To correct something older, see `afterword import --help`.

    Example: afterword undo acme-shift-lead
    """
    lying = desk()
    undo(lying, id, who=me(), now=now)
    what = lying.store.journal(id)[-1].what
    click.echo(f"{what[0].upper()}{what[1:]}. Undo once more to have it again.")
