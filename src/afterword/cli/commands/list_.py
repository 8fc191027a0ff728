"""`afterword list`."""

import click

from afterword.cli.common import json_option, print_json
from afterword.cli.lines import say
from afterword.core.calendar.moments import spoken_day
from afterword.core.contract import instant
from afterword.wiring import desk


@click.command("list")
@json_option
def list_(as_json: bool) -> None:
    """List all applications with their next step.

    Example: afterword list --json
    """
    summaries = desk().store.summaries()
    if as_json:
        print_json(
            [
                {
                    "id": each.id,
                    "company": each.company,
                    "role": each.role,
                    "state": each.state.value,
                    "next_due": instant(each.next_due),
                }
                for each in summaries
            ]
        )
        return
    if not summaries:
        click.echo("No applications yet. Write the first one down: afterword new")
    width = max((len(each.id) for each in summaries), default=0)
    for each in summaries:
        when = spoken_day(each.next_due.date()) if each.next_due else ""
        say(f"{each.id:{width}} {each.state.replace('_', ' '):14} {when:16} {each.role}")
