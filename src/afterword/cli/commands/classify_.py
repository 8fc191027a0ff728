"""`afterword classify`."""

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import click

from afterword.cli.common import json_option
from afterword.cli.lines import harmless, wrapped
from afterword.cli.places import calendar_of, zone_named
from afterword.core.inbound.classifier import Reply
from afterword.core.inbound.judge import Judge
from afterword.core.inbound.judgement import Bounce, Judgement
from afterword.core.inbound.new_text import new_text
from afterword.core.timeline.dates import spread, written
from afterword.mail.received import received
from afterword.wiring import judge as judge_of_mail

MOST = 32 << 20
"""Octets of a file that are read; what is longer is no mail that a provider delivers."""


@click.command("classify")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--zone", default="", show_default="that of the mail", help="Time zone days are counted in."
)
@click.option(
    "--region", default="US", show_default=True, help="Whose holidays count: US, US-NY, GB-ENG."
)
@json_option
def classify_(files: tuple[str, ...], zone: str, region: str, as_json: bool) -> None:
    """Say what kind of mail each FILE is, and what it means for you.

    FILE is a mail saved as .eml. With --json each gives one object on one line. A file that cannot
    be read gives its error, the others go on, and the exit status is 1 in the end.

    Example: afterword classify reply.eml vacation.eml --json
    """
    from afterword.calendars.zones import use_pinned_zones

    use_pinned_zones()
    if zone:
        zone_named(zone)
    calendar, judge, failed = calendar_of(region), judge_of_mail(), False
    for file in files:
        raw = _octets(file)
        failed |= isinstance(raw, str)
        if isinstance(raw, str):
            _write({"file": file, "error": raw} if as_json else f"{harmless(file)}: {raw}")
            continue
        mail = received(raw)
        judged = judge.judge(Reply(mail, new_text(mail)), calendar=calendar, zone=zone)
        _write(_data(file, judged) if as_json else "\n".join(_spoken(file, judged, judge)))
    sys.exit(int(failed))


def _octets(file: str) -> bytes | str:
    """Read a file, or say why it cannot be read."""
    if Path(file).is_dir():
        return "it is a folder; name the files in it"
    with suppress(OSError, ValueError), Path(file).open("rb") as opened:
        octets = opened.read(MOST)
        return octets or "the file is empty"
    return "it cannot be read; check the name and the rights"


def _write(said: dict[str, object] | str) -> None:
    line = said if isinstance(said, str) else json.dumps(said, ensure_ascii=False)
    sys.stdout.write(line.encode("utf-8", "replace").decode("utf-8") + "\n")


def _data(file: str, judged: Judgement) -> dict[str, object]:
    """Give a judgement as plain data; the keys are documented in docs/reference/json.md."""
    promised = judged.promised
    return {
        "file": file,
        "class": judged.class_.value,
        "meaning": judged.meaning.value if judged.meaning else None,
        "strength": judged.strength.value,
        "evidence": [{"classifier": e.classifier, "quote": e.quote} for e in judged.evidence],
        "new_text": judged.new_text,
        "promised": promised
        and {
            "start": promised.start.isoformat() if promised.start else None,
            "end": promised.end.isoformat() if promised.end else None,
        },
        "returns_on": judged.returns_on.isoformat() if judged.returns_on else None,
        "failed_recipients": list(judged.failed_recipients),
        "bounce": judged.bounce.value if judged.bounce else None,
        "original_message_id": judged.original_message_id or None,
    }


def _spoken(file: str, judged: Judgement, judge: Judge) -> Iterator[str]:
    """Say a judgement to a person."""
    means = f", {judged.meaning.value}" if judged.meaning else ""
    yield f"{harmless(file)}: {judged.class_.value}{means} ({judged.strength.value})"
    for each in judged.evidence:
        yield from wrapped("  because  ", f"{harmless(each.quote)[:200]} ({each.classifier})")
    if not judged.evidence:
        yield f"  because  none of {len(judge.rules)} classifiers found anything in it"
    yield from (f"  {line}" for line in _details(judged))


def _details(judged: Judgement) -> Iterator[str]:
    promised = judged.promised
    if promised and promised.start and promised.end:
        yield f"promised {spread(promised.start, promised.end)}"
    elif promised and (promised.start or promised.end):
        day = promised.start or promised.end
        assert day  # noqa: S101 -- one of both is known here
        yield f"promised {'from' if promised.start else 'by'} {written(day)}"
    if judged.returns_on:
        yield f"back     {written(judged.returns_on)}"
    if judged.bounce:
        lasting = "for good" if judged.bounce is Bounce.HARD else "for now"
        yield f"failed   {harmless(', '.join(judged.failed_recipients)) or 'unknown'}, {lasting}"
    if judged.original_message_id:
        yield f"message  {harmless(judged.original_message_id)}"
