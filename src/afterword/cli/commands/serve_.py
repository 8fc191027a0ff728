"""`afterword serve`."""

import click

from afterword.settings import settings


@click.command("serve")
@click.option("--port", type=click.IntRange(1, 65535), help="Port; AFTERWORD_PORT, or 8642.")
@click.option("--no-worker", is_flag=True, help="Only serve: send nothing, watch nothing.")
def serve_(port: int | None, no_worker: bool) -> None:
    """Serve the page on this machine, for this machine only.

    On SQLite it also sends approved messages at their moment and watches your mailboxes, as
    `afterword worker` does; with PostgreSQL start that one beside it.

    Example: afterword serve --port 8643
    """
    from afterword.web.serve import serve

    chosen = settings()
    serve(port or chosen.port, worker=not no_worker and not chosen.database)
