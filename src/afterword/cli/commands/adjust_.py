"""`afterword adjust`."""

from datetime import date, datetime

import click

from afterword.actions.adjust import adjust
from afterword.cli.common import Day, json_option, me, now_option, print_json
from afterword.core.contract import plan_data
from afterword.core.model.adjustment import Adjust, Adjustment
from afterword.wiring import desk


@click.group("adjust")
def adjust_() -> None:
    """Change the plan: put a follow-up off, set its day, skip it, retire it, go over a measure.

    Example: afterword adjust snooze acme status-check --until 2026-11-05
    """


def _keep(id: str, wish: Adjustment, now: datetime, *, as_json: bool) -> None:
    """Change the plan and show the next step."""
    lying = desk()
    stored = adjust(lying, id, wish, who=me(), now=now)
    plan = lying.craft.planner.plan(stored.application, now=now)
    if as_json:
        print_json(plan_data(plan))
    else:
        click.echo(f"Changed: {wish.do} {wish.follow_up}.\n{plan.next_step.says}")


@adjust_.command()
@click.argument("id")
@click.argument("follow_up")
@click.option("--until", type=Day(), required=True, help="Not before this day.")
@click.option("--why", default="", help="Your reason, if you like.")
@now_option
@json_option
def snooze(id: str, follow_up: str, until: date, why: str, now: datetime, as_json: bool) -> None:
    """Put a follow-up off until a day."""
    wish = Adjustment(do=Adjust.SNOOZE, follow_up=follow_up, on=until, why=why, at=now)
    _keep(id, wish, now, as_json=as_json)


@adjust_.command()
@click.argument("id")
@click.argument("follow_up")
@click.option("--on", type=Day(), required=True, help="The day to write on.")
@click.option("--why", default="", help="Your reason, if you like.")
@now_option
@json_option
def pin(id: str, follow_up: str, on: date, why: str, now: datetime, as_json: bool) -> None:
    """Set a follow-up for a day; a day before a promised date is refused."""
    wish = Adjustment(do=Adjust.PIN, follow_up=follow_up, on=on, why=why, at=now)
    _keep(id, wish, now, as_json=as_json)


@adjust_.command()
@click.argument("id")
@click.argument("follow_up")
@click.option("--why", required=True, help="Your reason.")
@now_option
@json_option
def skip(id: str, follow_up: str, why: str, now: datetime, as_json: bool) -> None:
    """Leave a follow-up out; a later one of its kind is planned again."""
    wish = Adjustment(do=Adjust.SKIP, follow_up=follow_up, why=why, at=now)
    _keep(id, wish, now, as_json=as_json)


@adjust_.command()
@click.argument("id")
@click.argument("follow_up")
@click.option("--why", required=True, help="Your reason.")
@now_option
@json_option
def retire(id: str, follow_up: str, why: str, now: datetime, as_json: bool) -> None:
    """Write no more of this kind in this application, whatever comes."""
    wish = Adjustment(do=Adjust.RETIRE, follow_up=follow_up, why=why, at=now)
    _keep(id, wish, now, as_json=as_json)


@adjust_.command()
@click.argument("id")
@click.argument("follow_up")
@click.option("--why", required=True, help="Your reason; it is kept.")
@now_option
@json_option
def override(id: str, follow_up: str, why: str, now: datetime, as_json: bool) -> None:
    """Write although a measure of ours is reached; never although they forbade it."""
    wish = Adjustment(do=Adjust.OVERRIDE, follow_up=follow_up, why=why, at=now)
    _keep(id, wish, now, as_json=as_json)
