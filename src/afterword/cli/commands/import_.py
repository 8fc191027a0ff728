"""`afterword import`."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

import click

from afterword.actions.add import add
from afterword.actions.change import change
from afterword.actions.compare import last_change
from afterword.actions.desk import Desk
from afterword.actions.store import Stored
from afterword.cli.common import case_file, me, now_option
from afterword.cli.exported import REPLACED, refuse_if_later
from afterword.cli.lines import say
from afterword.cli.plan_text import show_change
from afterword.cli.record_text import difference_lines
from afterword.core.errors import DuplicateApplication, UnknownApplication
from afterword.core.model.application import Application
from afterword.storage.document import dump
from afterword.wiring import desk


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Put a file in the place of what is kept by its id.")
@now_option
def import_(files: tuple[Path, ...], replace: bool, now: datetime) -> None:
    """Take case files in. All are read before the first is kept.

    To correct what was recorded long ago, export an application, correct the file, and import it
    with --replace; the journal keeps what it was before. When something else was recorded after
    the export, the file is refused, so that nothing is overwritten unseen.

    Example: afterword import examples/panel.yaml examples/friday.yaml
    """
    lying = desk()
    read_in = [case_file(file) for file in files]
    kept = {each.id: _kept(lying, each.id) for each in read_in}
    taken = [name for name, stored in kept.items() if stored is not None]
    if taken and not replace:
        raise DuplicateApplication(
            f"there is an application {taken[0]!r} already",
            do="afterword import --replace puts the file in its place; or write another id in it",
        )
    if len(kept) < len(read_in):
        raise DuplicateApplication("two of the files are of one application")
    for file, application in zip(files, read_in, strict=True):
        if stored := kept[application.id]:
            refuse_if_later(lying, file, stored)
    for application in read_in:
        stored = kept[application.id]
        if stored is None:
            add(lying, application, who=me(), now=now)
            say(f"Kept {application.id}: {application.company}, {application.role}.")
        else:
            _replace(lying, application, stored, now=now)


def _kept(lying: Desk, id: str) -> Stored | None:
    with suppress(UnknownApplication):
        return lying.store.get(id)
    return None


def _replace(lying: Desk, application: Application, stored: Stored, *, now: datetime) -> None:
    """Put an application in the place of one that is kept, and say what that changes."""
    name, version = application.id, stored.version
    changed = change(
        lying, name, lambda _: application, what=REPLACED, who=me(), now=now, version=version
    )
    if changed.version == version:
        click.echo(f"{name} is kept like that already.")
        return
    say(f"Replaced {name}: {application.company}, {application.role}.")
    for line in difference_lines(dump(stored.application.own), dump(application.own)):
        say(f"  {line}")
    click.echo("")
    plan = lying.craft.planner.plan(changed.application, now=now)
    show_change(last_change(lying, name, now=now), plan)
