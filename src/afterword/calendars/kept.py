"""Public holidays kept between runs, because loading the library takes longer than planning."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date, time
from pathlib import Path
from tempfile import NamedTemporaryFile

from afterword.calendars.public_holidays import PublicHolidays, holidays_version
from afterword.settings import settings

FORMAT = 5
"""Number of the shape below; it stands in the name of the file, so old shapes are not read."""


def kept(
    country: str, region: str, years: range, ask: Callable[[str, str, range], PublicHolidays]
) -> PublicHolidays:
    """Give the public holidays of a region from the cache, or ask for them and keep them there.

    The name of the file says which data they are, so they never grow old; a file that cannot be
    read or written costs time and nothing else.
    """
    name = f"{FORMAT}-{holidays_version()}-{years.start}-{years.stop}-{country}-{region}.json"
    path = settings().cache_dir / "holidays" / name
    with suppress(OSError, ValueError, TypeError, AttributeError, KeyError):
        return _read(path.read_text(encoding="utf-8"))
    found = ask(country, region, years)
    with suppress(OSError):
        _keep(path, _text(found))
    return found


def _text(found: PublicHolidays) -> str:
    return json.dumps(
        {
            "source": found.source,
            "gap": found.gap,
            "days": {str(day): name for day, name in found.days.items()},
            "estimated": sorted(map(str, found.estimated)),
            "workdays": sorted(map(str, found.workdays)),
            "customary": {str(day): name for day, name in found.customary.items()},
            "closes_early": {str(day): str(hour) for day, hour in found.closes_early.items()},
        }
    )


def _read(text: str) -> PublicHolidays:
    kept = json.loads(text)
    day = date.fromisoformat
    return PublicHolidays(
        source=str(kept["source"]),
        gap=str(kept["gap"]),
        days={day(each): str(name) for each, name in kept["days"].items()},
        estimated=frozenset(map(day, kept["estimated"])),
        workdays=frozenset(map(day, kept["workdays"])),
        customary={day(each): str(name) for each, name in kept["customary"].items()},
        closes_early={
            day(each): time.fromisoformat(hour) for each, hour in kept["closes_early"].items()
        },
    )


def _keep(path: Path, text: str) -> None:
    """Write a file at once: whoever reads at the same time sees the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
        file.write(text)
    Path(file.name).replace(path)
