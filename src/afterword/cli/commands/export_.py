"""`afterword export`."""

import json
from pathlib import Path

import click

from afterword.actions.store import Entry
from afterword.cli.common import write_text
from afterword.cli.exported import text_of_version
from afterword.core.contract import instant
from afterword.storage.document import dump
from afterword.wiring import desk


@click.command("export")
@click.argument("id")
@click.option("--json", "as_json", is_flag=True, help="Write JSON instead of YAML.")
@click.option("--journal", is_flag=True, help="Write the journal of changes instead, as JSON.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="File to write to.")
def export_(id: str, as_json: bool, journal: bool, output: Path | None) -> None:
    """Write an application as a case file; corrected, it can be put back: import --replace.

    Example: afterword export acme-shift-lead -o acme.yaml
    """
    store = desk().store
    stored = store.get(id)
    if journal:
        text = _json([_plain(each) for each in store.journal(id)])
    else:
        text = _json(dump(stored.application.own)) if as_json else text_of_version(stored)
    if output is None:
        click.echo(text, nl=False)
    else:
        write_text(output, text)
        click.echo(f"Wrote {output}.")


def _plain(entry: Entry) -> dict[str, object]:
    return {
        "version": entry.version,
        "at": instant(entry.at),
        "who": entry.who,
        "what": entry.what,
    }


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
