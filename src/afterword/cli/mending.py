"""Mend a letter where it stands, or show how it would be mended."""

import os
from collections.abc import Iterator
from dataclasses import replace
from difflib import unified_diff
from pathlib import Path
from stat import S_IMODE
from tempfile import mkstemp

from afterword.cli.checked import Checked
from afterword.cli.lines import harmless
from afterword.core.checks.mending import Mended, mend
from afterword.core.errors import InvalidRecord
from afterword.core.model.draft import Finding
from afterword.core.writing.written import LINE, Written


def mended(checked: Checked, *, unsafe: bool) -> tuple[Checked, tuple[Mended, ...]]:
    """Apply the fixes of the findings to the text in which a letter stands."""

    def look(text: str) -> Iterator[Finding]:
        now = checked.of(text)
        return (_in_the_text(each, now.letter) for each in now.inspection().findings)

    text, done = mend(checked.letter.text, look, unsafe=unsafe)
    return checked.of(text), done


def _in_the_text(each: Finding, letter: Written) -> Finding:
    """Move the fixes of a finding from the letter to its text, the line endings with them."""
    ending = "\r\n" if "\r\n" in letter.text else "\n"
    placed = ((fix, letter.span(fix.start, fix.end)) for fix in each.fixes)
    fixes = (
        replace(fix, start=span[0], end=span[1], text=fix.text.replace("\n", ending))
        for fix, span in placed
        if span
    )
    return replace(each, fixes=tuple(fixes))


def told(done: tuple[Mended, ...]) -> Iterator[str]:
    """Say what was mended, one line a fix."""
    for each in done:
        said, new = f"\u201c{harmless(each.said)}\u201d", f"\u201c{harmless(each.fix.text)}\u201d"
        if not each.said:
            change = f"put in {new}"
        else:
            change = f"{said} is now {new}" if each.fix.text else f"took out {said}"
        yield f"Mended: {change}  [{each.check}]"


def difference(before: Checked, after: Checked) -> str:
    """Give what mending changes as a unified difference."""
    old, new = (LINE.findall(each.letter.text) for each in (before, after))
    lines = unified_diff(old, new, before.name, before.name)
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def replace_text(file: Path, text: str) -> None:
    """Put a text in the place of a file at once; its rights stay. Raises InvalidRecord."""
    place = file.resolve()
    try:
        if not os.access(place, os.W_OK):
            raise PermissionError
        _replace(place, text)
    except OSError as error:
        raise InvalidRecord(
            f"{file} cannot be written", do="check the rights of the file and of its folder"
        ) from error


def _replace(place: Path, text: str) -> None:
    """Write a new file whole before it takes the place of the old one, or leave no trace."""
    number, name = mkstemp(dir=place.parent, prefix=f".{place.name}.")
    new = Path(name)
    try:
        with os.fdopen(number, "wb") as out:
            out.write(text.encode("utf-8"))
            out.flush()
            os.fsync(number)
        new.chmod(S_IMODE(place.stat().st_mode))
        new.replace(place)
    except OSError:
        new.unlink(missing_ok=True)
        raise
