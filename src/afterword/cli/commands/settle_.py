"""`afterword settle`."""

from datetime import date, datetime

import click

from afterword.actions.compare import last_change
from afterword.actions.settle import settle
from afterword.cli.common import Day, json_option, me, now_option, print_json
from afterword.cli.plan_text import show_change
from afterword.core.contract import plan_data
from afterword.wiring import desk


@click.command("settle")
@click.argument("id")
@click.argument("day", type=Day())
@now_option
@json_option
def settle_(id: str, day: date, now: datetime, as_json: bool) -> None:
    """Say which day they meant, when their words can mean two, or are loose.

    Where the plan asks whether a day is the last that they meant, name that day, or a later one.

    Example: afterword settle acme-shift-lead 2026-10-23
    """
    lying = desk()
    stored = settle(lying, id, day, who=me(), now=now)
    plan = lying.craft.planner.plan(stored.application, now=now)
    if as_json:
        print_json(plan_data(plan))
    else:
        show_change(last_change(lying, id, now=now), plan)
