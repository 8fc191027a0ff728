"""`afterword timeline`."""

import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TextIO

import click

from afterword.cli.common import json_option, print_json, refuse_folder
from afterword.cli.lines import wrapped
from afterword.cli.places import calendar_of, zone_named
from afterword.core.errors import AfterwordError, InvalidMoment, InvalidRecord
from afterword.core.timeline.data import reading_data
from afterword.core.timeline.dates import spread, written
from afterword.core.timeline.reading import Reading


@click.command("timeline")
@click.argument("text", required=False)
@click.option("--at", metavar="MOMENT", help="When it was said; now, unless given.")
@click.option("--zone", default="UTC", show_default=True, help="Time zone of the interview.")
@click.option(
    "--region", default="US", show_default=True, help="Whose holidays count: US, US-NY, GB-ENG."
)
@click.option(
    "--jsonl",
    metavar="[FILE]",
    is_flag=False,
    flag_value="-",
    help="Read many, one JSON object a line, from FILE or standard input.",
)
@json_option
def timeline_(
    text: str | None, at: str | None, zone: str, region: str, jsonl: str | None, as_json: bool
) -> None:
    """Read the dates out of what an interviewer said.

    MOMENT is a local time on the clock of --zone, or carries its offset from UTC. A line of --jsonl
    has id, said, interview_at, tz and region; each gives one line, and one that cannot be read
    gives its error, and the exit status is 1 in the end.

    Example: afterword timeline "by the end of next week" --at 2026-10-14T15:00 --region US-NY
    """
    from afterword.calendars.zones import use_pinned_zones

    use_pinned_zones()
    if jsonl is not None:
        sys.exit(_lines(jsonl))
    if text is None:
        raise click.UsageError("TEXT is missing, and --jsonl with a file as well")
    day = _day(at, zone) if at else datetime.now(UTC).astimezone(zone_named(zone)).date()
    reading = _read(text, day, region)
    if as_json:
        print_json({"said": text, **_data(reading, region)})
    else:
        click.echo("\n".join((*_spoken(reading), *_unknown(region))))


def _read(said: str, day: date, region: str) -> Reading:
    from afterword.core.timeline.parser import read

    return read(said, day=day, calendar=calendar_of(region))


def _data(reading: Reading, region: str) -> dict[str, object]:
    """Give a reading as plain data; what is not known of the region stands with its reasons."""
    data = reading_data(reading)
    return data | {"because": [*reading.because, *filter(None, [calendar_of(region).gap])]}


def _unknown(region: str) -> Iterator[str]:
    gap = calendar_of(region).gap
    if gap:
        yield from wrapped("  but      ", gap)


def _day(at: str, zone: str) -> date:
    """Give the local date of a moment: with an offset, on the clock of the zone."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError as error:
        raise InvalidMoment(f"{at!r} is not a moment") from error
    local = zone_named(zone)
    return (moment.astimezone(local) if moment.tzinfo else moment).date()


def _spoken(reading: Reading) -> Iterator[str]:
    if reading.start and reading.end:
        yield f"{spread(reading.start, reading.end)}  ({reading.kind}, {reading.firmness})"
    elif reading.start:
        yield f"from {written(reading.start)}, no last day  ({reading.kind}, {reading.firmness})"
    else:
        yield "No date can be read from this."
    for each in reading.because:
        yield from wrapped("  because  ", each)
    for other in reading.alternatives:
        end = other.end or other.start
        if end:
            yield from wrapped("  or       ", f"{written(end)}, if it means {other.means}")


def _lines(source: str) -> int:
    """Read many lines; those that cannot be read give their error and the run goes on."""
    failed = 0
    with ExitStack() as stack:
        lines = sys.stdin if source == "-" else stack.enter_context(_open(source))
        for line in lines:
            if not line.strip():
                continue
            answer = _answer(line)
            failed |= "error" in answer
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
            sys.stdout.flush()
    return failed


def _open(source: str) -> TextIO:
    refuse_folder(Path(source))
    try:
        return Path(source).open(encoding="utf-8", errors="replace")
    except OSError as error:
        raise InvalidRecord(f"{source} cannot be read", do="check the name") from error


def _answer(line: str) -> dict[str, object]:
    """Read one line. What cannot be read is told in the answer, under its id when it has one."""
    key: object = None
    try:
        asked = json.loads(line)
        if not isinstance(asked, dict):
            return {"id": None, "error": "a line is one JSON object"}
        key = asked.get("id")
        missing = [
            each for each in ("said", "interview_at") if not isinstance(asked.get(each), str)
        ]
        if missing:
            return {"id": key, "error": f"it needs {' and '.join(missing)} as text"}
        day = _day(asked["interview_at"], str(asked.get("tz") or "UTC"))
        region = str(asked.get("region") or "US")
        data = _data(_read(asked["said"], day, region), region)
    except AfterwordError as error:
        return {"id": key, "error": error.what}
    except (ValueError, OverflowError) as error:
        return {"id": key, "error": f"it cannot be read: {error}"}
    del data["span"]
    return {"id": key, **data}
