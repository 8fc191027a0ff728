"""`afterword import`."""

from datetime import datetime
from pathlib import Path

import click

from afterword.actions.add import add
from afterword.cli.common import me, now_option
from afterword.storage.case_file import read
from afterword.wiring import desk


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@now_option
def import_(files: tuple[Path, ...], now: datetime) -> None:
    """Take case files in. All are read before the first is kept.

    Example: afterword import examples/panel.yaml examples/friday.yaml
    """
    lying = desk()
    for application in [read(file) for file in files]:
        add(lying, application, who=me(), now=now)
        click.echo(f"Kept {application.id}: {application.company}, {application.role}.")
