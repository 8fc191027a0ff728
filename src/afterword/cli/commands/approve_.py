"""`afterword approve`."""

import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from afterword.actions.approve import approve
from afterword.actions.decide_sending import CHOICES
from afterword.actions.mailroom import Attachment
from afterword.actions.prepare import Prepared, prepare
from afterword.actions.waiting import standing
from afterword.cli.commands.draft_ import next_follow_up
from afterword.cli.common import at_or_now, json_option, me, now_option, print_json, refuse_folder
from afterword.cli.lines import say
from afterword.cli.outbox_text import SHORT, prepared_data, prepared_lines
from afterword.core.errors import (
    AlreadyApproved,
    InvalidRecord,
    NotReady,
    RefusedChange,
    UnsafeAttachment,
)
from afterword.core.mail_contract import dispatch_data
from afterword.core.model.dispatch import OPEN, Dispatch, DispatchState
from afterword.mail.attachments import media_type
from afterword.mail.composed import LARGEST
from afterword.wiring import mailroom


@click.command("approve")
@click.argument("id")
@click.argument("follow_up", required=False)
@click.option("--at", help="When it shall go out; the best moment when left out.")
@click.option(
    "--attach", type=click.Path(path_type=Path), multiple=True, help="A file to go along."
)
@click.option(
    "--mailbox", default="", help="The mailbox it goes by; that of your address when left out."
)
@click.option("--seen", help="Approve without asking the mail that --json showed by this hash.")
@now_option
@json_option
def approve_(
    id: str, follow_up: str | None, at: str | None, attach: tuple[Path, ...], mailbox: str,
    seen: str | None, now: datetime, as_json: bool,
) -> None:  # fmt: skip
    """Approve a letter to go out by your mailbox, after you have read it as it will go.

    It is shown whole, and you are asked. From then on not one byte of it changes; at its moment
    everything is looked at again, and it goes only if nothing has come between. Until then it can
    be taken back. FOLLOW_UP is an id of the plan; the next one when left out.

    For programs: --json shows the mail and its hash, and --seen with that hash approves it.

    Example: afterword approve acme thank-you-dana-whitfield --attach plan.pdf
    """
    room = mailroom()
    application = room.desk.store.get(id).application
    wanted = follow_up or next_follow_up(application, now)
    _refuse_second(standing(room.outbox, id, wanted))
    moment = at_or_now(at, application, now) if at else None
    files = tuple(_file(path) for path in attach)
    mail = prepare(room, id, wanted, now=now, at=moment, attachments=files, mailbox=mailbox)
    own = ZoneInfo(application.candidate.zone)
    if as_json and seen is None:
        print_json(prepared_data(mail))
        return
    if seen is None:
        _ask(mail, own)
    dispatch = approve(room, mail, seen=seen or mail.seen, who=me(), now=now)
    if as_json:
        print_json(dispatch_data(dispatch, CHOICES[dispatch.state]))
        return
    say(f"Approved. To take it back: afterword outbox take-back {dispatch.id[:SHORT]}")
    say("It goes out while `afterword worker` or `afterword serve` runs.")


def _refuse_second(waits: Dispatch | None) -> None:
    """Refuse before anybody reads in vain. Raises AlreadyApproved."""
    if waits and waits.state in OPEN and waits.state is not DispatchState.ASKS:
        raise AlreadyApproved(f"a message for {waits.follow_up} is approved already")


def _file(path: Path) -> Attachment:
    """Read a file that goes along. Raises InvalidRecord and UnsafeAttachment."""
    refuse_folder(path)
    try:
        large = path.stat().st_size > LARGEST
        file = Attachment(path.name, b"" if large else path.read_bytes())
    except OSError as error:
        raise InvalidRecord(f"{path} cannot be read", do="check the name and its rights") from error
    if large:
        raise UnsafeAttachment(f"{path.name} is too large for a mail", do="send a link to it")
    media_type(file)
    return file


def _ask(mail: Prepared, own: ZoneInfo) -> None:
    """Show a mail whole, and ask. Raises RefusedChange where nobody reads, and NotReady."""
    click.echo("\n".join(prepared_lines(mail, own)) + "\n")
    if mail.faults:
        raise NotReady(f"it is not ready: {mail.faults[0].says}", do=mail.faults[0].mend)
    if not sys.stdin.isatty():
        raise RefusedChange(
            "nobody sits at this terminal who could read it",
            rule="nothing is sent unread",
            do="look at it with --json, and name what you saw: --seen HASH",
        )
    if not click.confirm("Approve it as it stands?", default=False):
        raise click.Abort
