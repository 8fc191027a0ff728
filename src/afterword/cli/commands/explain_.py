"""`afterword explain`."""

from datetime import datetime

import click

from afterword.cli.common import find, json_option, now_option, print_json
from afterword.cli.plan_text import explanation_lines
from afterword.core.contract import explanation_data
from afterword.core.errors import UnknownFollowUp
from afterword.wiring import planner


@click.command("explain")
@click.argument("case")
@click.argument("follow_up", required=False)
@now_option
@json_option
def explain_(case: str, follow_up: str | None, now: datetime, as_json: bool) -> None:
    """Say why a follow-up is what it is: facts, rules, what lost to what, days, what changes it.

    CASE is the id of an application or a case file. FOLLOW_UP is an id of its plan, kept back or
    not; the next one when left out.

    Example: afterword explain examples/friday.yaml status-check --now 2026-10-16T18:00-05:00
    """
    application = find(case)
    plan = planner().plan(application, now=now)
    wanted = follow_up or plan.next_step.follow_up or ""
    if not wanted:
        raise UnknownFollowUp(
            f"no follow-up is next. {plan.next_step.says}",
            do=f"name one that `afterword plan {case}` shows",
        )
    explained = planner().explain(application, wanted, now=now)
    if explained is None:
        ids = [each.id for each in plan.follow_ups]
        ids += [each.follow_up for each in plan.not_now if each.follow_up]
        raise UnknownFollowUp(
            f"the plan does not speak of {wanted!r} now; there are: {', '.join(ids) or 'none'}",
            do=f"afterword plan {case}",
        )
    if as_json:
        print_json(explanation_data(explained))
    else:
        click.echo("\n".join(explanation_lines(explained)))
