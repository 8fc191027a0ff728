"""`afterword draft`."""

from datetime import datetime

import click

from afterword.actions.assisted_draft import Assisted, By, assisted_draft, task_for, whose
from afterword.actions.draft import draft, kept
from afterword.actions.hand_over import best_time
from afterword.cli.common import find, json_option, now_option, print_json
from afterword.cli.lines import say
from afterword.core.contract import draft_data
from afterword.core.errors import UnknownFollowUp
from afterword.core.model.application import Application
from afterword.core.model.draft import Draft
from afterword.core.writing.assisted import SCHEMA
from afterword.wiring import craft, language_model

MOST = 20
"""Other versions to choose from; each is searched for after those before it."""


@click.command("draft")
@click.argument("case")
@click.argument("follow_up", required=False)
@click.option("--trace", is_flag=True, help="Show which notes each sentence rests on.")
@click.option(
    "--another", type=click.IntRange(0, MOST), default=0, help="Give the nth other version."
)
@click.option(
    "--model", is_flag=True, help="Let the language model that is set up try; else compose."
)
@click.option(
    "--show-request", is_flag=True, help="Show what the language model would get; send nothing."
)
@now_option
@json_option
def draft_(
    case: str,
    follow_up: str | None,
    trace: bool,
    another: int,
    model: bool,
    show_request: bool,
    now: datetime,
    as_json: bool,
) -> None:
    """Compose the letter for a follow-up.

    CASE is the id of an application or a case file. FOLLOW_UP is an id of its plan; the next
    one when left out. The letter alone goes to standard output, so that it can be kept in a file.

    Example: afterword draft examples/panel.yaml thank-you-luis-ortega --now 2026-10-14T09:00-05:00
    """
    application = find(case)
    wanted = follow_up or next_follow_up(application, now)
    if another and (model or show_request):
        raise click.UsageError("--another is about composed letters: leave it out, or the model")
    if show_request:
        print_json(_request(application, wanted, now))
        return
    written = _written(application, wanted, now, another, by_model=model)
    composed = written.composed
    if as_json:
        print_json(draft_data(composed, by=written.by, note=written.note))
        return
    own = None if another or model else kept(application, wanted)
    text = own or composed.draft
    click.echo(_head(application, text, now))
    click.echo(f"\n{text.body}")
    if own:
        say("These are your own words, as you left them.", aside=True)
    if model:
        say(whose(written), aside=True)
    for question in composed.missing:
        say(f"?  {question.asks}\n   {question.why}", aside=True)
    if trace:
        for sentence in composed.sentences:
            say(sentence.text)
            for fact in sentence.facts:
                say(f"   {fact}: {composed.notes[fact]}")


def _written(
    application: Application, wanted: str, now: datetime, another: int, *, by_model: bool
) -> Assisted:
    """Compose a letter, or let the language model try."""
    if by_model:
        return assisted_draft(craft(), language_model(), application, wanted, now=now)
    composed = draft(craft(), application, wanted, now=now, version=another)
    return Assisted(composed, By.COMPOSER, "", 0)


def _request(application: Application, wanted: str, now: datetime) -> dict[str, object]:
    """Give what would be sent, and where to; the key goes along in a header and is not shown."""
    model, task = language_model(), task_for(craft(), application, wanted, now=now)
    return {"to": model.address, "request": model.request(task.asked(), SCHEMA)}


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
