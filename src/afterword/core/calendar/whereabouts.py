"""In which time zone someone works, from what is known about them (C21)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Places:
    """What zone data say about a country and one of its regions."""

    country: str
    """ISO 3166 code."""
    region: str
    """ISO 3166-2 code, or nothing."""
    country_zones: tuple[str, ...]
    country_names: frozenset[str]
    region_zones: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """All that tells where someone is; what is not known stays empty."""

    own: str = ""
    """The zone recorded for them."""
    on_site: str = ""
    """The zone of an interview at which they sat in their own house."""
    mails: tuple[datetime, ...] = ()
    """The moments of their own mails, each with the offset it was written at."""
    region: str = ""
    """ISO 3166-2 code of the region, for the reason."""
    region_zones: tuple[str, ...] = ()
    """The zones of that region."""
    interview: str = ""
    """The zone in which an interview was set down, wherever they sat."""
    country: str = ""
    """ISO 3166 code of the country, for the reason."""
    country_zones: tuple[str, ...] = ()
    """The zones of the country, one for each clock that is kept there."""
    country_names: frozenset[str] = frozenset()
    """Every name that a zone of the country goes by."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The zones that someone may be in, and why."""

    zones: tuple[str, ...]
    """One when it is known; several when any of them may be right; none when nothing is known."""
    because: str
    """The reason as a phrase that follows "because"."""
    certain: bool
    """True when there is nothing to ask."""


UNKNOWN = Whereabouts((), "nothing says where they work", certain=False)


def whereabouts(evidence: Evidence) -> Whereabouts:
    """Find the zones someone may be in: the strongest evidence decides, and the rest is not asked.

    An interview by video says least, because the candidate writes it down in their own zone; it
    counts only when that zone is one of the company's country.
    """
    return next(_told(evidence), UNKNOWN)


def _told(given: Evidence) -> Iterator[Whereabouts]:
    """Give what each piece of evidence says, the strongest first."""
    if given.own:
        yield Whereabouts((given.own,), f"{given.own} is recorded for them", certain=True)
    if given.on_site:
        yield Whereabouts(
            (given.on_site,), f"the interview with them was held in {given.on_site}", certain=True
        )
    yield from _by_mails(given)
    if given.region_zones:
        yield _among(given.region_zones, given.region)
    if given.interview in given.country_names:
        yield Whereabouts(
            (given.interview,),
            f"the interview was set down in {given.interview}, which is in {given.country}",
            certain=False,
        )
    if given.country_zones:
        yield _among(given.country_zones, given.country)


def _among(zones: tuple[str, ...], place: str) -> Whereabouts:
    if len(zones) == 1:
        return Whereabouts(zones, f"all of {place} keeps the time of {zones[0]}", certain=True)
    return Whereabouts(zones, f"{place} has {len(zones)} time zones", certain=False)


def _by_mails(given: Evidence) -> Iterator[Whereabouts]:
    """Keep the zones whose clocks showed the offsets that their mails were written at.

    Those of the region come first: an offset rarely belongs to one zone alone. Mails at UTC say
    nothing, because many servers write it for everyone; and where no zone of the country fits,
    they may be travelling.
    """
    mails = [mail for mail in given.mails if mail.utcoffset()]
    near = tuple(zone for zone in given.region_zones if _fits(zone, mails))
    fitting = near or tuple(zone for zone in given.country_zones if _fits(zone, mails))
    if mails and fitting:
        yield Whereabouts(
            fitting,
            f"their own mails were written at {mails[-1]:UTC%z}",
            certain=len(fitting) == 1,
        )


def _fits(zone: str, mails: list[datetime]) -> bool:
    place = ZoneInfo(zone)
    return all(m.astimezone(UTC).astimezone(place).utcoffset() == m.utcoffset() for m in mails)
