"""`afterword worker`."""

import click

from afterword.cli.common import tell_of_mail


@click.command("worker")
@click.option("--once", is_flag=True, help="Do what is due now and end, for cron.")
def worker_(once: bool) -> None:
    """Send approved messages at their moment, and watch mailboxes for answers.

    It runs until you stop it. `afterword serve` works like that too; with PostgreSQL start as many
    workers as you like, on any number of machines.

    Example: afterword worker
    """
    from afterword.worker.start import work, work_once

    if once:
        moved = work_once()
        messages = "1 message" if moved == 1 else f"{moved} messages"
        click.echo(f"{messages} seen to." if moved else "No message was due.")
        tell_of_mail()
    else:
        work()
