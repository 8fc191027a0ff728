"""`afterword draft`."""

from datetime import datetime

import click

from afterword.actions.draft import draft, kept
from afterword.cli.common import find, json_option, now_option, print_json
from afterword.cli.lines import say
from afterword.core.contract import draft_data
from afterword.core.errors import UnknownFollowUp
from afterword.core.model.application import Application
from afterword.wiring import craft


@click.command("draft")
@click.argument("case")
@click.argument("follow_up", required=False)
@click.option("--trace", is_flag=True, help="Show which notes each sentence rests on.")
@now_option
@json_option
def draft_(case: str, follow_up: str | None, trace: bool, now: datetime, as_json: bool) -> None:
    """Compose the letter for a follow-up.

    CASE is the id of an application or a case file. FOLLOW_UP is an id of its plan; the next
    one when left out.

    Example: afterword draft examples/panel.yaml thank-you-luis-ortega --now 2026-10-14T09:00-05:00
    """
    application = find(case)
    wanted = follow_up or next_follow_up(application, now)
    composed = draft(craft(), application, wanted, now=now)
    if as_json:
        print_json(draft_data(composed))
        return
    own = kept(application, wanted)
    text = own or composed.draft
    click.echo(f"To: {text.to}\nSubject: {text.subject}\n\n{text.body}")
    if own:
        click.echo("These are your own words, as you left them.")
    for question in composed.missing:
        say(f"?  {question.asks}\n   {question.why}")
    if trace:
        for sentence in composed.sentences:
            click.echo(f"{', '.join(sentence.facts) or 'no fact'}: {sentence.text}")


def next_follow_up(application: Application, now: datetime) -> str:
    """Give the id of the follow-up that comes next. Raises UnknownFollowUp."""
    plan = craft().planner.plan(application, now=now)
    if plan.next_step.follow_up:
        return plan.next_step.follow_up
    if not plan.follow_ups:
        raise UnknownFollowUp(f"nothing is to be written now. {plan.next_step.says}")
    return plan.follow_ups[0].id
