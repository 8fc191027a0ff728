"""`afterword outbox`."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import click

from afterword.actions.decide_sending import CHOICES, it_did_not_go, it_went, take_back
from afterword.actions.mailroom import Mailroom
from afterword.actions.where_it_stands import where_it_stands
from afterword.cli.common import json_option, now_option, print_json
from afterword.cli.lines import say
from afterword.cli.outbox_text import message_lines, message_named, whole_lines
from afterword.core.mail_contract import dispatch_data
from afterword.core.model.dispatch import Dispatch
from afterword.core.planning.next_step import title
from afterword.core.prose import sentence
from afterword.wiring import mailroom, outbox, store


@click.group("outbox", invoke_without_command=True)
@click.option("--of", "application", help="All messages of one application, those that went too.")
@json_option
@click.pass_context
def outbox_(context: click.Context, application: str | None, as_json: bool) -> None:
    """Show the approved messages that wait, why, and what you can do about each.

    A message is named by the beginning of its id, or by its follow-up.

    Example: afterword outbox take-back thank-you-dana-whitfield
    """
    if context.invoked_subcommand is not None:
        return
    found = outbox().of(application) if application else outbox().waiting()
    if as_json:
        print_json([dispatch_data(each, CHOICES.get(each.state, ())) for each in found])
        return
    blocks = ["\n".join(message_lines(each, _clock(each))) for each in found]
    click.echo("\n\n".join(blocks) if blocks else "Nothing waits in the outbox.")


def _clock(each: Dispatch) -> ZoneInfo:
    return ZoneInfo(store().get(each.application).application.candidate.zone)


@outbox_.command("show")
@click.argument("message")
@json_option
def show(message: str, as_json: bool) -> None:
    """Show a message whole, as it was approved."""
    each = message_named(outbox(), message)
    if as_json:
        print_json(dispatch_data(each, CHOICES.get(each.state, ())))
        return
    click.echo("\n".join(whole_lines(each, _clock(each))))


def _decided(message: str, decide: Callable[[Mailroom, str], Dispatch], *, as_json: bool) -> None:
    """Decide about a message, and say where it stands now."""
    room = mailroom()
    each = decide(room, message_named(room.outbox, message).id)
    if as_json:
        print_json(dispatch_data(each, CHOICES.get(each.state, ())))
        return
    state = where_it_stands(each, _clock(each))
    say(sentence(f"{title(each.kind, each.to)}: {state}"))


@outbox_.command("take-back")
@click.argument("message")
@now_option
@json_option
def take_back_(message: str, now: datetime, as_json: bool) -> None:
    """Take a message back before it goes, or say that you deleted its draft."""
    _decided(message, lambda room, which: take_back(room, which, now=now), as_json=as_json)


@outbox_.command("went")
@click.argument("message")
@now_option
@json_option
def went(message: str, now: datetime, as_json: bool) -> None:
    """Say that a message went, where nobody here can know it."""
    _decided(message, lambda room, which: it_went(room, which, now=now), as_json=as_json)


@outbox_.command("not-gone")
@click.argument("message")
@click.option("--drop", is_flag=True, help="It shall not go at all.")
@now_option
@json_option
def not_gone(message: str, drop: bool, now: datetime, as_json: bool) -> None:
    """Say that a message did not go: the same mail goes out once more."""
    _decided(
        message, lambda room, which: it_did_not_go(room, which, again=not drop, now=now),
        as_json=as_json,
    )  # fmt: skip
