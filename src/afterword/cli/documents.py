"""The pages of docs/ that commands show: a wheel carries them inside the package."""

import re
from functools import cache
from importlib.resources import files

ROW = re.compile(r"^\| ([RCTNP]\d+) \| (.*) \|$", re.MULTILINE)


def document(name: str) -> str:
    """Read a page, for example checks/too-long.md. In a checkout docs/ stands beside src/."""
    package = files("afterword")
    inside = package / "docs" / name
    place = inside if inside.is_file() else package / ".." / ".." / "docs" / name
    return place.read_text(encoding="utf-8")


@cache
def sources() -> dict[str, str]:
    """Read what each source of the register says, by its id."""
    return {
        name: _said(name, row.split(" | ")) for name, row in ROW.findall(document("sources.md"))
    }


def _said(id: str, cells: list[str]) -> str:
    """Put the telling cells of a row together; the last one says where the source is kept."""
    match id[0]:
        case "R":
            return f"{cells[1]} ({cells[0]})"
        case "P":
            return f"{cells[1]} {cells[2]}"
        case _:
            return cells[0]
