"""`afterword draft`."""

from datetime import datetime

import click

from afterword.actions.draft import draft, kept
from afterword.actions.hand_over import best_time
from afterword.cli.common import find, json_option, now_option, print_json
from afterword.cli.lines import say
from afterword.core.contract import draft_data
from afterword.core.errors import UnknownFollowUp
from afterword.core.model.application import Application
from afterword.core.model.draft import Draft
from afterword.wiring import craft

MOST = 20
"""Other versions to choose from; each is searched for after those before it."""


@click.command("draft")
@click.argument("case")
@click.argument("follow_up", required=False)
@click.option("--trace", is_flag=True, help="Show which notes each sentence rests on.")
@click.option(
    "--another", type=click.IntRange(0, MOST), default=0, help="Give the nth other version."
)
@now_option
@json_option
def draft_(
    case: str, follow_up: str | None, trace: bool, another: int, now: datetime, as_json: bool
) -> None:
    """Compose the letter for a follow-up.

    CASE is the id of an application or a case file. FOLLOW_UP is an id of its plan; the next
    one when left out. The letter alone goes to standard output, so that it can be kept in a file.

    Example: afterword draft examples/panel.yaml thank-you-luis-ortega --now 2026-10-14T09:00-05:00
    """
    application = find(case)
    wanted = follow_up or next_follow_up(application, now)
    composed = draft(craft(), application, wanted, now=now, version=another)
    if as_json:
        print_json(draft_data(composed))
        return
    own = None if another else kept(application, wanted)
    text = own or composed.draft
    click.echo(_head(application, text, now))
    click.echo(f"\n{text.body}")
    if own:
        say("These are your own words, as you left them.", aside=True)
    for question in composed.missing:
        say(f"?  {question.asks}\n   {question.why}", aside=True)
    if trace:
        for sentence in composed.sentences:
            say(sentence.text)
            for fact in sentence.facts:
                say(f"   {fact}: {composed.notes[fact]}")


def _head(application: Application, text: Draft, now: datetime) -> str:
    """Write the lines above a text: to whom, and its subject or when to call."""
    lines = [f"To: {text.to}"]
    if text.subject:
        lines.append(f"Subject: {text.subject}")
    if text.channel == "phone":
        lines.append(f"Call: {best_time(craft(), application, text, now=now)}")
    return "\n".join(lines)


def next_follow_up(application: Application, now: datetime) -> str:
    """Give the id of the follow-up that comes next. Raises UnknownFollowUp."""
    plan = craft().planner.plan(application, now=now)
    if plan.next_step.follow_up:
        return plan.next_step.follow_up
    if not plan.follow_ups:
        raise UnknownFollowUp(f"nothing is to be written now. {plan.next_step.says}")
    return plan.follow_ups[0].id
