"""`afterword plan`."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.common import (
    Moment,
    find,
    is_file,
    json_option,
    now_option,
    print_json,
    standings,
    tell_of_mail,
)

if TYPE_CHECKING:
    from afterword.actions.compare import Comparison
    from afterword.core.model.application import Application


@click.command("plan")
@click.argument("case")
@click.option("--diff", is_flag=True, help="Show what the last change did to the plan, and why.")
@click.option(
    "--since",
    type=Moment(),
    help="With --diff: compare with the record as it stood at this moment.",
)
@now_option
@json_option
def plan_(case: str, diff: bool, since: datetime | None, now: datetime, as_json: bool) -> None:
    """Show the plan of an application, with its reasons.

    CASE is the id of an application or a case file; of a file nothing is kept.

    Example: afterword plan examples/panel.yaml --now 2026-10-14T09:00-05:00
    """
    from afterword.cli.plan_text import changes_lines, plan_lines
    from afterword.core.contract import changes_data, plan_data
    from afterword.wiring import planner

    application = find(case)
    plan = planner().plan(application, now=now)
    compared = _compared(case, application, since, now) if diff or since else None
    told = (compared.because, compared.changes) if compared else ((), ())
    if as_json:
        data = plan_data(plan)
        print_json(data | {"diff": changes_data(*told)} if diff or since else data)
    elif diff or since:
        click.echo("\n".join(changes_lines(application, *told)))
    else:
        kept = not is_file(Path(case))
        mails = standings(application) if kept else {}
        click.echo("\n".join(plan_lines(application, plan, mails)))
        if kept:
            tell_of_mail(application.id)


def _compared(
    case: str, application: "Application", since: datetime | None, now: datetime
) -> "Comparison | None":
    """Compare with an earlier moment, or else with the record before its last change."""
    from afterword.actions import compare
    from afterword.wiring import desk, planner

    if since is not None:
        return compare.since(planner(), application, since, now=now)
    if is_file(Path(case)):
        return compare.without_last(planner(), application, now=now)
    return compare.last_change(desk(), application.id, now=now)
