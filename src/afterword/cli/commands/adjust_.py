"""`afterword adjust`."""

from datetime import date, datetime

import click

from afterword.actions.adjust import adjust
from afterword.actions.compare import last_change
from afterword.cli.common import Day, json_option, me, now_option, print_json
from afterword.cli.lines import say
from afterword.cli.plan_text import show_change
from afterword.core.contract import plan_data
from afterword.core.model.adjustment import Adjust, Adjustment
from afterword.core.prose import sentence
from afterword.wiring import desk


@click.group("adjust")
def adjust_() -> None:
    """Change the plan: put a follow-up off, set its day, skip it, retire it, go over a measure.

    Example: afterword adjust snooze acme status-check --until 2026-11-05
    """


def _keep(id: str, wish: Adjustment, now: datetime, as_json: bool) -> None:
    """Change the plan and show the next step."""
    lying = desk()
    stored = adjust(lying, id, wish, who=me(), now=now)
    plan = lying.craft.planner.plan(stored.application, now=now)
    if as_json:
        print_json(plan_data(plan))
    else:
        compared = last_change(lying, id, now=now)
        for each in compared.because if compared else ():
            say(sentence(each))
        show_change(compared, plan)


def _on_a_day(do: Adjust, flag: str, flag_says: str, says: str) -> None:
    """Add a command that sets a day for a follow-up."""

    @adjust_.command(do.value, help=says)
    @click.argument("id")
    @click.argument("follow_up")
    @click.option(flag, "day", type=Day(), required=True, help=flag_says)
    @click.option("--why", default="", help="Your reason, if you like.")
    @now_option
    @json_option
    def command(id: str, follow_up: str, day: date, why: str, now: datetime, as_json: bool) -> None:
        _keep(id, Adjustment(do=do, follow_up=follow_up, on=day, why=why, at=now), now, as_json)


def _with_a_reason(do: Adjust, says: str) -> None:
    """Add a command that needs a reason."""

    @adjust_.command(do.value, help=says)
    @click.argument("id")
    @click.argument("follow_up")
    @click.option("--why", required=True, help="Your reason; it is kept.")
    @now_option
    @json_option
    def command(id: str, follow_up: str, why: str, now: datetime, as_json: bool) -> None:
        _keep(id, Adjustment(do=do, follow_up=follow_up, why=why, at=now), now, as_json)


_on_a_day(Adjust.SNOOZE, "--until", "Not before this day.", "Put a follow-up off until a day.")
_on_a_day(
    Adjust.PIN, "--on", "The day to write on.",
    "Set a follow-up for a day; a day before a promised date is refused.",
)  # fmt: skip
_with_a_reason(Adjust.SKIP, "Leave a follow-up out; a later one of its kind is planned again.")
_with_a_reason(Adjust.RETIRE, "Write no more of this kind in this application, whatever comes.")
_with_a_reason(
    Adjust.OVERRIDE, "Write although a measure of ours is reached; never although they forbade it."
)
