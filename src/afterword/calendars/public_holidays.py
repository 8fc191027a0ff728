"""Public holidays, from the library that knows them."""

from datetime import date
from importlib.metadata import version

Days = dict[date, str]


def public_holidays(country: str, region: str, years: range) -> tuple[Days, str]:
    """Give the public holidays of a region with their names, and where they come from.

    The library is asked by trying: its list of countries would load every one of them.
    """
    import holidays  # noqa: PLC0415 -- it loads all countries, which takes longer than all the rest

    source = f"holidays {holidays_version()}"
    subdivision = region.partition("-")[2] or None
    unread = f" (those of {country}; {region} is not known)"
    for part, note in ((subdivision, ""), (None, unread if subdivision else "")):
        try:
            found = holidays.country_holidays(country, part, years=years, language="en_US")
        except NotImplementedError:
            continue
        return dict(sorted(found.items())), source + note
    return {}, f"{source} (no public holidays known for {country})"


def holidays_version() -> str:
    """Name the version of the holiday data without loading them."""
    return version("holidays")
