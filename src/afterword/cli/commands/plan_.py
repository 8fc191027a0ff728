"""`afterword plan`."""

from datetime import datetime

import click

from afterword.cli.common import find, json_option, now_option, print_json


@click.command("plan")
@click.argument("case")
@now_option
@json_option
def plan_(case: str, now: datetime, as_json: bool) -> None:
    """Show the plan of an application, with its reasons.

    CASE is the id of an application or a case file; of a file nothing is kept.

    Example: afterword plan examples/panel.yaml --now 2026-10-14T09:00-05:00
    """
    from afterword.cli.plan_text import plan_lines
    from afterword.core.contract import plan_data
    from afterword.wiring import planner

    application = find(case)
    plan = planner().plan(application, now=now)
    if as_json:
        print_json(plan_data(plan))
    else:
        click.echo("\n".join(plan_lines(application, plan)))
