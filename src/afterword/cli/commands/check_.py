"""`afterword check`."""

import sys
from datetime import datetime

import click

from afterword.actions.draft import current_draft, inspect, planned
from afterword.cli.commands.draft_ import next_follow_up
from afterword.cli.common import find, json_option, now_option, print_json, text_of
from afterword.cli.lines import say, wrapped
from afterword.core.contract import inspection_data
from afterword.core.errors import UnknownContact
from afterword.core.model.application import Application
from afterword.core.model.draft import Draft, Inspection
from afterword.core.model.followup import Kind
from afterword.wiring import craft


@click.command("check")
@click.argument("what")
@click.argument("follow_up", required=False)
@click.option("--case", help="Application or case file that the text WHAT belongs to.")
@click.option("--kind", type=click.Choice([k.value for k in Kind]), help="Kind of the text.")
@click.option("--to", help="Name of the contact the text goes to.")
@click.option("--subject", default="", help="Subject line of the text.")
@now_option
@json_option
def check_(
    what: str,
    follow_up: str | None,
    case: str | None,
    kind: str | None,
    to: str | None,
    subject: str,
    now: datetime,
    as_json: bool,
) -> None:
    """Look for what is wrong with a letter; exit status 1 when it is not ready.

    Without --case, WHAT is an application or case file, and the letter is that of its follow-up
    FOLLOW_UP, or of the next one. With --case, WHAT is a text file, or - for standard input.

    Example: afterword check letter.txt --case acme --kind thank_you --to "Dana Whitfield"
    """
    application = find(case or what)
    if case:
        text = _given(application, text_of(what), kind, to, subject, follow_up, now)
    else:
        wanted = follow_up or next_follow_up(application, now)
        text = current_draft(craft(), application, wanted, now=now)
    inspection = inspect(craft(), application, text, now=now)
    if as_json:
        print_json(inspection_data(inspection))
    else:
        show(text, inspection)
    sys.exit(0 if inspection.ready else 1)


def _given(
    application: Application,
    body: str,
    kind: str | None,
    to: str | None,
    subject: str,
    follow_up: str | None,
    now: datetime,
) -> Draft:
    """Make a draft of a given text; what it is for comes from the options or from the plan."""
    if not kind or not to:
        wanted = planned(
            craft(), application, follow_up or next_follow_up(application, now), now=now
        )
        kind, to = kind or wanted.kind.value, to or wanted.to
    contact = application.contact(to)
    if contact is None:
        raise UnknownContact(f"there is no contact {to!r} in {application.id}")
    return Draft(follow_up="text", kind=Kind(kind), to=contact.name, subject=subject, body=body)


def show(text: Draft, inspection: Inspection) -> None:
    """Print findings with the place they are about."""
    for each in inspection.findings:
        line = text.body.count("\n", 0, each.start) + 1
        say(f"{each.severity} line {line}: {each.says}  [{each.check}]")
        click.echo("\n".join(wrapped("  do    ", each.mend)))
    click.echo("Ready." if inspection.ready else "Not ready yet.")
