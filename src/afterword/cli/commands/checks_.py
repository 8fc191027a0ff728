"""`afterword checks`."""

import click

from afterword.cli.common import print_json
from afterword.cli.lines import say


def format_option(command: click.decorators.FC) -> click.decorators.FC:
    """Add --format."""
    return click.option("--format", "form", type=click.Choice(["human", "json"]), default="human")(
        command
    )


@click.group("checks")
def checks_() -> None:
    """List the checks, or explain one.

    Example: afterword checks explain pushy
    """


@checks_.command("list")
@format_option
def list_(form: str) -> None:
    """List all checks: id, family, severity, and what they ask of a letter.

    Example: afterword checks list --format json
    """
    from afterword.cli.check_text import by_family, check_data, list_lines
    from afterword.wiring import craft

    checks = craft().inspector.checks
    if form == "json":
        print_json([check_data(check) for check in by_family(checks)])
    else:
        click.echo("\n".join(list_lines(checks)))


@checks_.command("explain")
@click.argument("name")
@format_option
def explain(name: str, form: str) -> None:
    """Explain a check: what it asks and why, on whose word, with a failing and a passing letter.

    Example: afterword checks explain pushy
    """
    from afterword.cli.check_text import explain_data, explain_lines
    from afterword.core.errors import UnknownCheck
    from afterword.core.registry import shown
    from afterword.wiring import craft

    checks = {check.id: check for check in craft().inspector.checks}
    wanted = shown(name)
    if wanted not in checks:
        raise UnknownCheck(f"there is no check {name!r}", do=nearest(wanted, tuple(checks)))
    if form == "json":
        print_json(explain_data(checks[wanted]))
    else:
        say("\n".join(explain_lines(checks[wanted])))


def nearest(name: str, known: tuple[str, ...]) -> str:
    """Say which check was meant, or where they are listed."""
    from difflib import get_close_matches

    near = get_close_matches(name, known, n=1)
    return f"did you mean {near[0]}?" if near else "see afterword checks list"
