"""`afterword playbook`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.common import find, json_option, print_json, refuse_folder
from afterword.cli.lines import say

if TYPE_CHECKING:
    from afterword.core.playbooks.overlay import Overlay


@click.group("playbook")
def playbook_() -> None:
    """Show, check and explain the numbers of the planner.

    Example: afterword playbook explain no_date examples/panel.yaml
    """


@playbook_.command("show")
@click.argument("case", required=False)
@click.option("--toml", "as_toml", is_flag=True, help="Print a playbook file to change.")
@json_option
def show(case: str | None, as_toml: bool, as_json: bool) -> None:
    """Show the playbook that holds, for a case with its layers.

    CASE is the id of an application or a case file.

    Example: afterword playbook show --toml > playbook.toml
    """
    from afterword.cli.playbook_text import show_data, show_lines
    from afterword.core.playbooks.choose import circumstances, combined, laid
    from afterword.storage.playbook_reference import toml

    application, own = find(case) if case else None, _own()
    playbook, layers = combined(circumstances(application), own), laid(application, own)
    if as_toml:
        click.echo(toml(playbook), nl=False)
    elif as_json:
        print_json(show_data(playbook.version, layers))
    else:
        click.echo("\n".join(show_lines(playbook.version, layers)))


@playbook_.command("check")
@click.argument("file", type=click.Path(path_type=Path))
@json_option
def check(file: Path, as_json: bool) -> None:
    """Name every fault of a playbook file, or say what it changes.

    Example: afterword playbook check playbook.toml
    """
    from afterword.cli.playbook_text import check_data, check_lines
    from afterword.storage.playbook_file import read

    refuse_folder(file)
    found = read(file)
    if as_json:
        print_json(check_data(found))
    else:
        say("\n".join(check_lines(found)))


@playbook_.command("explain")
@click.argument("name")
@click.argument("case", required=False)
@json_option
def explain(name: str, case: str | None, as_json: bool) -> None:
    """Explain a number, its source and its layers.

    CASE is the id of an application or a case file.

    Example: afterword playbook explain nudges
    """
    from afterword.cli.playbook_text import explain_data, explain_lines
    from afterword.core.errors import InvalidPlaybook
    from afterword.core.playbooks.choose import laid
    from afterword.core.playbooks.numbers import NUMBERS, nearest

    name = name.replace("-", "_")
    if name not in NUMBERS:
        do = nearest(name, tuple(NUMBERS))
        raise InvalidPlaybook(f"there is no number {name!r} in a playbook", do=do)
    steps = laid(find(case) if case else None, _own())[name]
    if as_json:
        print_json(explain_data(name, steps))
    else:
        say("\n".join(explain_lines(name, steps)))


def _own() -> "tuple[Overlay, ...]":
    from afterword.settings import settings
    from afterword.storage.playbook_file import own

    return tuple(each.overlay for each in own(settings()))
