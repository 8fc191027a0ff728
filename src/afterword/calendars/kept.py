"""Public holidays kept between runs, because loading the library takes longer than planning."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from tempfile import NamedTemporaryFile

from afterword.calendars.public_holidays import Days, holidays_version
from afterword.settings import settings


def kept(
    country: str, region: str, years: range, ask: Callable[[str, str, range], tuple[Days, str]]
) -> tuple[Days, str]:
    """Give the public holidays of a region from the cache, or ask for them and keep them there.

    The name of the file says which data they are, so they never grow old; a file that cannot be
    read or written costs time and nothing else.
    """
    name = f"{holidays_version()}-{years.start}-{years.stop}-{country}-{region}.json"
    path = settings().cache_dir / "holidays" / name
    with suppress(OSError, ValueError, TypeError, AttributeError):
        source, days = json.loads(path.read_text(encoding="utf-8"))
        return {date.fromisoformat(day): str(reason) for day, reason in days.items()}, str(source)
    found, source = ask(country, region, years)
    with suppress(OSError):
        _keep(path, json.dumps([source, {str(day): reason for day, reason in found.items()}]))
    return found, source


def _keep(path: Path, text: str) -> None:
    """Write a file at once: whoever reads at the same time sees the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
        file.write(text)
    Path(file.name).replace(path)
