"""`afterword draft`."""

from datetime import datetime

import click

from afterword.actions.assisted_draft import Assisted, By, assisted_draft, task_for, whose
from afterword.actions.draft import draft, kept
from afterword.actions.hand_over import best_time
from afterword.cli.common import find, json_option, now_option, print_json
from afterword.cli.lines import say
from afterword.cli.own_words import Doing, do, once_kept, own_words_options
from afterword.core.contract import draft_data
from afterword.core.errors import NoOutline, UnknownFollowUp
from afterword.core.model.application import Application
from afterword.core.model.draft import Composed, Draft
from afterword.core.prose import capital
from afterword.core.writing.assisted import SCHEMA
from afterword.wiring import craft, language_model

BETWEEN = "-- composed --"
"""What stands between one's own words and the composed letter."""
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
@click.option("--composed", is_flag=True, help="Show the composed letter below your own words.")
@own_words_options
@now_option
@json_option
def draft_(
    case: str, follow_up: str | None, trace: bool, another: int, model: bool, show_request: bool,
    composed: bool, doing: Doing, now: datetime, as_json: bool,
) -> None:  # fmt: skip
    """Compose the letter for a follow-up.

    CASE is the id of an application or a case file. FOLLOW_UP is an id of its plan; the next
    one when left out. The letter alone goes to standard output, so that it can be kept in a file.

    Words of your own are kept with --write; from then on they are shown. All earlier ones stay:
    --revisions lists them, --restore takes some of them back, --drop goes back to the composed.

    Example: afterword draft examples/panel.yaml thank-you-luis-ortega --now 2026-10-14T09:00-05:00
    """
    application = find(case)
    wanted = follow_up or next_follow_up(application, now)
    if another and (model or show_request):
        raise click.UsageError("--another is about composed letters: leave it out, or the model")
    if doing.asked:
        do(doing, case, wanted, now=now, as_json=as_json)
        return
    if show_request:
        print_json(_request(application, wanted, now))
        return
    made, own = _letter(case, application, wanted, another, now, by_model=model)
    if as_json:
        print_json(draft_data(made.composed, own, by=made.by, note=made.note))
        return
    _show(application, own or made.composed.draft, now)
    if own:
        say("These are your own words, as you left them.", aside=True)
        if composed:
            click.echo(f"\n{BETWEEN}\n")
            _show(application, made.composed.draft, now)
    if model:
        say(whose(made), aside=True)
    for question in made.composed.missing:
        say(f"?  {question.asks}\n   {question.why}", aside=True)
    if trace:
        _trace(made.composed)


def _letter(
    case: str, application: Application, wanted: str, another: int, now: datetime, *, by_model: bool
) -> tuple[Assisted, Draft | None]:
    """Compose the letter, or let the model try, and give the person's own words if they count.

    They can still be read when the plan no longer speaks of it. Raises UnknownFollowUp, NoOutline.
    """
    own = None if another or by_model else kept(application, wanted)
    try:
        return _written(application, wanted, now, another, by_model=by_model), own
    except (UnknownFollowUp, NoOutline) as error:
        if own is None and isinstance(error, UnknownFollowUp):
            own = once_kept(case, wanted)
        if own is None:
            raise
        say(f"{capital(error.what)}.", aside=True)
        return Assisted(Composed(own, (), ()), By.COMPOSER, "", 0), own


def _show(application: Application, text: Draft, now: datetime) -> None:
    click.echo(_head(application, text, now))
    click.echo(f"\n{text.body}")


def _trace(made: Composed) -> None:
    for sentence in made.sentences:
        say(sentence.text)
        for fact in sentence.facts:
            say(f"   {fact}: {made.notes[fact]}")


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
