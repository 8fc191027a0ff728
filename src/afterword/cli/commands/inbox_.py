"""`afterword inbox`."""

from datetime import datetime
from pathlib import Path

import click

from afterword.actions.compare import last_change
from afterword.actions.listen import read_for
from afterword.actions.mailroom import Mailroom
from afterword.actions.settle_incoming import it_does_not_belong, it_means
from afterword.cli.common import json_option, me, now_option, print_json, write_bytes
from afterword.cli.inbox_text import HIDDEN, mail_lines, whole_lines
from afterword.cli.lines import say
from afterword.cli.plan_text import show_change
from afterword.core.contract import plan_data
from afterword.core.inbound.incoming import Incoming
from afterword.core.mail_contract import incoming_data
from afterword.core.model.application import Application
from afterword.core.model.happening import Meaning
from afterword.wiring import inbox, mailroom, store

EVERY_LINE = 10_000
"""More lines than a mail has that is kept."""


@click.group("inbox", invoke_without_command=True)
@click.option("--of", "application", help="All mails of one application, the settled ones too.")
@json_option
@click.pass_context
def inbox_(context: click.Context, application: str | None, as_json: bool) -> None:
    """Show the mails about which you are asked: what each seems to mean, and on what evidence.

    What is certain is recorded by itself; what is not, you settle.

    Example: afterword inbox settle 3 --meaning still_deciding
    """
    if context.invoked_subcommand is not None:
        return
    found = inbox().of(application) if application else inbox().open()
    if as_json:
        print_json([incoming_data(each) for each in found])
        return
    blocks = ["\n".join(mail_lines(each, _application(each))) for each in found]
    click.echo("\n\n".join(blocks) if blocks else "Nothing in the inbox asks you anything.")


def _application(each: Incoming) -> Application:
    return store().get(each.application).application


@inbox_.command("show")
@click.argument("number", type=int)
@click.option("--whole", is_flag=True, help="Show all of its text, with what it quotes.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="Write it as it came, as an .eml file."
)
@json_option
def show(number: int, whole: bool, output: Path | None, as_json: bool) -> None:
    """Show a mail with what its sender newly wrote, or all of it."""
    each = inbox().get(number)
    if output is not None:
        write_bytes(output, each.raw)
        click.echo(f"Written to {output}.")
        return
    if as_json:
        print_json(incoming_data(each))
        return
    application = _application(each)
    if whole:
        mail = read_for(mailroom(), application, each.raw).received
        click.echo("\n".join(whole_lines(mail)))
        return
    click.echo("\n".join(mail_lines(each, application, most=EVERY_LINE)))
    say(f"\n{HIDDEN}")


@inbox_.command("settle")
@click.argument("number", type=int)
@click.option(
    "--meaning", type=click.Choice([m.value for m in Meaning]), required=True,
    help="What it means for you.",
)  # fmt: skip
@click.option("--from", "sender", default="", help="The contact who wrote it, if it is not clear.")
@now_option
@json_option
def settle(number: int, meaning: str, sender: str, now: datetime, as_json: bool) -> None:
    """Say what a mail means, and from whom it is; the plan is made again from it."""
    room = mailroom()
    told = it_means(room, number, Meaning(meaning), sender=sender, who=me(), now=now)
    _changed(room, told, now, as_json=as_json)


@inbox_.command("aside")
@click.argument("number", type=int)
@now_option
@json_option
def aside(number: int, now: datetime, as_json: bool) -> None:
    """Say that a mail does not belong to the application; nothing of it stays in the record."""
    room = mailroom()
    put = it_does_not_belong(room, number, who=me(), now=now)
    _changed(room, put, now, as_json=as_json)


def _changed(room: Mailroom, each: Incoming, now: datetime, *, as_json: bool) -> None:
    """Show what a mail did to the plan."""
    plan = room.desk.craft.planner.plan(_application(each), now=now)
    if as_json:
        print_json(plan_data(plan))
    else:
        show_change(last_change(room.desk, each.application, now=now), plan)
