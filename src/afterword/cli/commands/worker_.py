"""`afterword worker`."""

import click


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
        click.echo(f"{work_once()} messages moved; afterword outbox shows them.")
    else:
        work()
