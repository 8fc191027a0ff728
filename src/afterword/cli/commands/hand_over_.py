"""`afterword hand-over`."""

from datetime import datetime
from pathlib import Path

import click

from afterword.actions.draft import current_draft
from afterword.actions.hand_over import hand_over
from afterword.cli.commands.draft_ import next_follow_up
from afterword.cli.common import find, now_option, write_bytes
from afterword.core.errors import UnsafeLetter
from afterword.core.model.channel import CardSize
from afterword.wiring import craft


@click.command("hand-over")
@click.argument("case")
@click.argument("follow_up", required=False)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="File to write to.")
@click.option(
    "--card", type=click.Choice([each.value for each in CardSize]), help="Size of a card."
)
@now_option
def hand_over_(
    case: str, follow_up: str | None, output: Path | None, card: str | None, now: datetime
) -> None:
    """Write the letter for a follow-up as a file for your own program.

    A mail becomes an .eml that mail programs open as a draft, a call a script with its number, a
    card a PDF to print or to copy by hand. Nothing is sent.

    Example: afterword hand-over acme thank-you-dana-whitfield -o thanks.eml
    """
    application = find(case)
    wanted = follow_up or next_follow_up(application, now)
    text = current_draft(craft(), application, wanted, now=now)
    size = CardSize(card) if card else None
    over = hand_over(craft(), application, text, now=now, card=size)
    if over is None:
        raise UnsafeLetter(
            f"{text.to} and you have no two addresses for {text.channel} on record",
            rule="addresses are never guessed (N10)",
            do=f"add them: afterword export {application.id}, then afterword import --replace",
        )
    path = output or Path(over.file_name)
    write_bytes(path, over.file)
    click.echo(f"Written to {path}.")
    if over.link and text.channel != "email":
        click.echo(over.link)
