"""`afterword next`."""

from datetime import datetime, timedelta

import click

from afterword.actions.next_steps import next_steps
from afterword.actions.waiting import waiting as waiting_mail
from afterword.cli.common import json_option, now_option, print_json, standings, tell_of_mail
from afterword.cli.lines import say
from afterword.core.calendar.moments import spoken_day
from afterword.core.contract import instant, plan_data
from afterword.core.prose import sentence
from afterword.wiring import desk, inbox, outbox


@click.command("next")
@click.option("--days", type=click.IntRange(0, 60), default=1, help="How many days to look ahead.")
@now_option
@json_option
def next_(days: int, now: datetime, as_json: bool) -> None:
    """Say what to do today, over all applications.

    Example: afterword next --days 7
    """
    agenda = next_steps(desk(), now=now, until=now + timedelta(days=days))
    if as_json:
        mail = waiting_mail(outbox(), inbox())
        waiting = [{"id": s.id, "next_due": instant(s.next_due)} for s in agenda.waiting]
        due = [plan_data(plan) for _, plan in agenda.due]
        print_json({"due": due, "waiting": waiting, "mail": mail._asdict()})
        return
    for application, plan in agenda.due:
        say(f"{application.company}, {application.role}  [{application.id}]")
        say(f"  {plan.next_step.says}")
        standing = standings(application).get(plan.next_step.follow_up or "")
        say(f"  {sentence(standing)}\n" if standing else "")
    if not agenda.due:
        click.echo("Nothing is to be done now.\n")
    for summary in agenda.waiting:
        until = (
            f"nothing until {spoken_day(summary.next_due.date())}"
            if summary.next_due
            else "nothing more"
        )
        say(f"{summary.company}, {summary.role}: {until}  [{summary.id}]")
    tell_of_mail()
