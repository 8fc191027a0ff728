"""What several commands ask for and show."""

import json
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from getpass import getuser
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import click

from afterword.core.errors import InvalidCaseFile, InvalidMoment, InvalidRecord, UnknownApplication
from afterword.core.model.application import Application

Command = TypeVar("Command", bound=Callable[..., Any])
FILES = {".yaml", ".yml", ".json"}


class Moment(click.ParamType[datetime]):
    """A moment with its offset."""

    name = "moment"

    def convert(
        self,
        value: object,
        param: click.Parameter | None,  # noqa: ARG002 -- click's signature
        ctx: click.Context | None,  # noqa: ARG002 -- click's signature
    ) -> datetime:
        """Read ISO 8601 with offset. Raises InvalidMoment."""
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(str(value))
        except ValueError as error:
            raise InvalidMoment(f"{value!r} is not a moment") from error
        if moment.utcoffset() is None:
            raise InvalidMoment(f"{value!r} has no offset from UTC")
        return moment


class Day(click.ParamType[date]):
    """A calendar date."""

    name = "date"

    def convert(
        self,
        value: object,
        param: click.Parameter | None,  # noqa: ARG002 -- click's signature
        ctx: click.Context | None,  # noqa: ARG002 -- click's signature
    ) -> date:
        """Read a date such as 2026-10-28. Raises InvalidMoment."""
        try:
            return value if isinstance(value, date) else date.fromisoformat(str(value))
        except ValueError as error:
            raise InvalidMoment(f"{value!r} is not a date", do="write it as 2026-10-28") from error


def now_option(command: Command) -> Command:
    """Add --now, whose default is the clock."""
    return click.option(
        "--now",
        type=Moment(),
        default=lambda: datetime.now(UTC).astimezone(),
        show_default="the clock",
        help="Plan as seen at this moment, for example 2026-10-14T09:00-04:00.",
    )(command)


def json_option(command: Command) -> Command:
    """Add --json."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON for other programs.")(
        command
    )


def find(case: str) -> Application:
    """Find an application: a case file by its name, or a kept one by its id."""
    path = Path(case)
    if is_file(path):
        _pin_zones()
        return case_file(path)
    from afterword.wiring import desk

    try:
        return desk().store.get(case).application
    except UnknownApplication:
        refuse_folder(path)
        raise


def is_file(path: Path) -> bool:
    """Tell whether a file is meant: by what its name ends in, or because there is one."""
    with suppress(OSError):
        return path.suffix in FILES or path.is_file()
    return False


def case_file(path: Path) -> Application:
    """Read a case file. Raises InvalidCaseFile."""
    from afterword.storage.case_file import read

    refuse_folder(path)
    with suppress(OSError):
        if not path.exists():
            what, do = f"there is no file {path}", "check the name, and the folder you are in"
            raise InvalidCaseFile(what, do=do)
    return read(path)


def refuse_folder(path: Path) -> None:
    """Refuse a folder where a file is meant. Raises InvalidRecord."""
    with suppress(OSError):
        if path.is_dir():
            raise InvalidRecord(f"{path} is a folder", do="name one file in it")


def _pin_zones() -> None:
    from afterword.calendars.zones import use_pinned_zones

    use_pinned_zones()


def at_or_now(at: str | None, application: Application, now: datetime) -> datetime:
    """Read when something happened: in the candidate's zone unless it carries an offset."""
    if at is None:
        return now
    try:
        moment = datetime.fromisoformat(at)
    except ValueError as error:
        raise InvalidMoment(f"{at!r} is not a moment") from error
    if moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=ZoneInfo(application.candidate.zone))


def text_of(source: str | None) -> str:
    """Read a text from a file, or from standard input when it is -."""
    if source is None:
        return ""
    if source == "-":
        return sys.stdin.read()
    refuse_folder(Path(source))
    try:
        return Path(source).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidRecord(
            f"{source} cannot be read as text", do="check the name, and save it as UTF-8"
        ) from error


def write_text(path: Path, text: str) -> None:
    """Write a file. Raises InvalidRecord when it cannot be written."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, file: bytes) -> None:
    """Write a file. Raises InvalidRecord when it cannot be written."""
    refuse_folder(path)
    try:
        path.write_bytes(file)
    except OSError as error:
        raise InvalidRecord(
            f"{path} cannot be written", do="check the name and the rights of its folder"
        ) from error


def standings(application: Application) -> dict[str, str]:
    """Say of each follow-up whose message waits where that message stands."""
    from zoneinfo import ZoneInfo

    from afterword.actions.where_it_stands import where_it_stands
    from afterword.core.model.dispatch import WAITING
    from afterword.wiring import outbox

    own = ZoneInfo(application.candidate.zone)
    waits = (each for each in outbox().of(application.id) if each.state in WAITING)
    return {each.follow_up: where_it_stands(each, own) for each in waits}


def tell_of_mail(application: str = "") -> None:
    """Say in one line what waits in outbox and inbox, if anything does."""
    from afterword.actions.waiting import waiting
    from afterword.cli.lines import say
    from afterword.wiring import inbox, outbox

    mail = waiting(outbox(), inbox(), application)
    if mail.says:
        places = ["afterword outbox"] * bool(mail.goes or mail.asks)
        places += ["afterword inbox"] * bool(mail.mails)
        say(f"\n{mail.says} See {' and '.join(places)}.")


def me() -> str:
    """Name who sits at the terminal, for the journal."""
    try:
        return getuser()
    except (KeyError, OSError):
        return "terminal"


def print_json(data: object) -> None:
    """Print data as JSON; what a terminal would obey is written by its number."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    click.echo(OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text))


OBEYED = re.compile("[\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""What JSON may hold as it is, and terminals act on: further controls, turns of the direction."""
