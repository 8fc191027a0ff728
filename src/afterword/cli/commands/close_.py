"""`afterword close`."""

from datetime import datetime

import click

from afterword.cli.commands.record_ import keep
from afterword.cli.common import json_option, now_option
from afterword.core.model.happening import Closed, Outcome


@click.command("close")
@click.argument("id")
@click.option(
    "--outcome", type=click.Choice([o.value for o in Outcome]), default="no_answer",
    show_default=True, help="How it ended.",
)  # fmt: skip
@now_option
@json_option
def close_(id: str, outcome: str, now: datetime, as_json: bool) -> None:
    """Close an application. An answer that comes later reopens it.

    Example: afterword close acme-shift-lead --outcome withdrawn
    """
    keep(id, lambda _: Closed(at=now, outcome=Outcome(outcome)), now, as_json=as_json)
