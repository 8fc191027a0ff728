"""`afterword serve`."""

import click

from afterword.settings import settings


@click.command("serve")
@click.option("--port", type=click.IntRange(1, 65535), help="Port; AFTERWORD_PORT, or 8642.")
def serve_(port: int | None) -> None:
    """Serve the page on this machine, for this machine only.

    Example: afterword serve --port 8643
    """
    from afterword.web.serve import serve

    serve(port or settings().port)
