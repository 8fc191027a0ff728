"""What an answer must be: each check gives it in its usual form, or says what to write instead."""

from collections.abc import Container
from datetime import date, datetime, time, timedelta

from afterword.calendars.region_zones import REGION_ZONES
from afterword.calendars.regions import regions
from afterword.calendars.zones import places, zones_of
from afterword.cli.debrief import Check
from afterword.core.calendar.moments import spoken_day
from afterword.core.errors import InvalidRecord
from afterword.core.model import checked


def line(answer: str) -> str:
    """Take what fits into one line of a record."""
    checked.one_line(answer, "answer")
    return answer


def country(answer: str) -> str:
    """Take the code of a country whose holidays or clocks are known."""
    code = "GB" if answer.upper() == "UK" else answer.upper()
    letters = len(code) == 2 and code.isascii() and code.isalpha()
    if not letters or (not zones_of(code) and regions(code).gap):
        raise InvalidRecord(
            f"{answer!r} is not the code of a country",
            do="write the two letters of ISO 3166, for example US or GB",
        )
    return code


def region(land: str) -> Check:
    """Take the code of a region of a country, with or without that of the country before it."""

    def check(answer: str) -> str:
        code = f"{land}-{answer.upper().removeprefix(f'{land}-')}"
        part = code.removeprefix(f"{land}-")
        if not (part.isascii() and part.isalnum() and len(part) <= 3) or (
            code not in REGION_ZONES and regions(land, code).gap
        ):
            raise InvalidRecord(
                f"{answer!r} is not a region of {land} that we know",
                do=f"write its code, {region_example(land)}, or nothing",
            )
        return code

    return check


def region_example(land: str) -> str:
    """Give an example of a region, of this country where we know one."""
    known = next((code for code in REGION_ZONES if code.startswith(f"{land}-")), f"{land}-XX")
    return f"for example {'US-NY' if land == 'US' else known}"


def zone(answer: str) -> str:
    """Take the name of a time zone."""
    checked.zone(answer, "zone")
    return answer


def email(answer: str) -> str:
    """Take an e-mail address; one without a dot behind the @ is a slip of the keys."""
    checked.address(answer, "address")
    name = answer.rpartition("@")[2]
    if "." not in name or not name[-1].isalnum():
        raise InvalidRecord(
            f"{answer!r} is not a whole e-mail address", do="write it as name@company.example"
        )
    return answer


def new_name(taken: Container[str]) -> Check:
    """Take the name of a person who was not named yet."""

    def check(answer: str) -> str:
        if not any(letter.isalpha() for letter in answer):
            raise InvalidRecord(f"{answer!r} is not a name", do="write for example Dana Whitfield")
        if any(f" {word} " in answer.casefold() for word in ("and", "&", "+")) or ";" in answer:
            raise InvalidRecord(
                f"{answer!r} are several people", do="write one of them now, and then the next"
            )
        if answer.casefold() in taken:
            raise InvalidRecord(
                f"{answer} is written down already",
                do="write who else was there, or nothing when that was all",
            )
        return line(answer)

    return check


def moment(answer: str) -> str:
    """Take a date with a time of day, on the clock of the place."""
    try:
        found = datetime.fromisoformat(_padded(answer))
    except ValueError:
        found = None
    if found is None or ":" not in answer or found.year == date.max.year:
        raise InvalidRecord(
            f"{answer!r} is not a date with a time", do="write it as 2026-10-13 14:00"
        )
    if found.tzinfo is not None:
        raise InvalidRecord(
            f"{answer!r} has an offset", do="write the time on the clock of the place, without one"
        )
    return _written(found)


def end_of(start: str) -> Check:
    """Take the end of what began at a moment: a time of that day, or a date with a time."""
    begun = datetime.fromisoformat(start)

    def check(answer: str) -> str:
        try:
            ended = datetime.combine(begun.date(), time.fromisoformat(_padded(answer)))
        except ValueError:
            ended = datetime.fromisoformat(moment(answer))
        if ended.tzinfo is not None or not begun < ended <= begun + timedelta(days=1):
            raise InvalidRecord(
                f"{answer!r} is not within a day after it began, at {start}",
                do=f"write an end such as {an_hour_after(start)}",
            )
        return _written(ended)

    return check


def an_hour_after(start: str) -> str:
    """Give an example of an end."""
    return _written(datetime.fromisoformat(start) + timedelta(hours=1))


def day_from(first: date) -> Check:
    """Take a date that is not before another one."""

    def check(answer: str) -> str:
        try:
            day = date.fromisoformat(answer)
        except ValueError as error:
            raise InvalidRecord(f"{answer!r} is not a date", do="write it as 2026-10-23") from error
        if day < first:
            raise InvalidRecord(
                f"{answer!r} was before the interview",
                do=f"write a date from {spoken_day(first)} on",
            )
        return day.isoformat()

    return check


def zone_of(land: str, part: str, here: str) -> str:
    """Guess the zone of a place: the only one there, or this machine's where it is one of them."""
    known = places(land, part)
    zones = known.region_zones or known.country_zones
    if here in zones or not zones or (here in known.country_names and not part):
        return here
    return zones[0]


def _padded(answer: str) -> str:
    """Write an hour of one figure with two: 9:30 is 09:30."""
    day, _, clock = answer.replace("T", " ").rpartition(" ")
    hour, colon, minutes = clock.partition(":")
    return f"{day} {hour.zfill(2)}{colon}{minutes}".strip()


def _written(moment: datetime) -> str:
    return moment.isoformat(sep=" ", timespec="minutes")
