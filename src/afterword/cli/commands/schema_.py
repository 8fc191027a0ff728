"""`afterword schema`."""

import click

from afterword.cli.common import print_json
from afterword.storage.reference import schema


@click.command("schema")
def schema_() -> None:
    """Print the JSON Schema of a case file.

    Example: afterword schema > case.schema.json
    """
    print_json(schema())
