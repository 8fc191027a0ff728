"""An exported file says which version it was written from, so that it overwrites no later one."""

import re
from pathlib import Path

from afterword.actions.desk import Desk
from afterword.actions.store import Stored
from afterword.actions.undo import taken_back
from afterword.core.errors import StaleApplication
from afterword.storage.case_file import write

LINE = re.compile(r"# Version (\d+) of (\S+)\.")
REPLACED = "replaced it by a case file"
"""What the journal says of an application that a file was put in the place of."""


def text_of_version(stored: Stored) -> str:
    """Write an application as a case file, with its version in the first line."""
    name = stored.application.id
    return (
        f"# Version {stored.version} of {name}.\n"
        "# Correct it and put it back with afterword import --replace.\n"
        f"{write(stored.application)}"
    )


def refuse_if_later(lying: Desk, file: Path, stored: Stored) -> None:
    """Refuse a file when more than files was kept since it was written. Raises StaleApplication.

    A file without a version takes the place of whatever is kept. Earlier files may be replaced
    all the same: whoever corrects one twice has not exported it in between.
    """
    name = stored.application.id
    with file.open(encoding="utf-8") as lines:
        found = LINE.match(lines.readline())
    if found is None or found[2] != name:
        return
    since = [each for each in lying.store.journal(name) if each.version > int(found[1])]
    if any(taken_back(each.what)[0] != REPLACED for each in since):
        raise StaleApplication(
            f"{name} was changed after {file} was written: {since[-1].what}",
            rule="nothing is overwritten unseen",
            do="export it again and correct that; or take the line of the version out of the file",
        )
