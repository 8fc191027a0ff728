"""`afterword check`."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from pkgutil import iter_modules

import click

import afterword.channels
from afterword.actions.draft import kept
from afterword.actions.keep_draft import keep_draft
from afterword.cli.checked import (
    STDIN,
    Checked,
    Said,
    alone,
    is_mail,
    is_text,
    of_case,
    of_follow_up,
)
from afterword.cli.common import find, is_file, json_option, me, now_option
from afterword.cli.formats.github import github
from afterword.cli.formats.human import human
from afterword.cli.formats.json_ import json_
from afterword.cli.formats.report import Report
from afterword.cli.formats.sarif import sarif
from afterword.cli.lines import say
from afterword.cli.mending import difference, mended, replace_text, told
from afterword.core.errors import RefusedChange
from afterword.core.model.followup import Kind
from afterword.wiring import craft, desk

CHANNELS = [each.name for each in iter_modules(afterword.channels.__path__)]
FORMATS: dict[str, Callable[[Report], str]] = {
    "human": human, "json": json_, "sarif": sarif, "github": github,
}  # fmt: skip


@click.command("check")
@click.argument("what")
@click.argument("follow_up", required=False)
@click.option("--case", help="Application or case file that the text WHAT belongs to.")
@click.option("--kind", type=click.Choice([k.value for k in Kind]), help="Kind of the text.")
@click.option("--channel", type=click.Choice(CHANNELS), help="Channel by which the text goes.")
@click.option("--to", help="Name or address of whom the text goes to.")
@click.option("--subject", help="Subject line of the text.")
@click.option("--fix", is_flag=True, help="Mend what can be mended safely.")
@click.option("--unsafe-fixes", is_flag=True, help="Mend also what may change the meaning.")
@click.option("--diff", is_flag=True, help="Show what would be mended; change nothing.")
@click.option("--strict", is_flag=True, help="Let warnings count as errors do.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="human")
@now_option
@json_option
def check_(
    what: str, follow_up: str | None, case: str | None, kind: str | None, channel: str | None,
    to: str | None, subject: str | None, fix: bool, unsafe_fixes: bool, diff: bool, strict: bool,
    form: str, now: datetime, as_json: bool,
) -> None:  # fmt: skip
    """Look for what is wrong with a letter; exit status 1 when it is not ready.

    WHAT is a text file, a mail saved as .eml, or - for standard input; a text may begin with
    lines To: and Subject:. With --case it is held against the record; what options and head leave
    open is that of the message in the plan which they fit. Without, only what needs no record is
    looked at, as in a thank-you unless --kind says otherwise.

    WHAT can also be an application or case file; then the letter is that of its follow-up
    FOLLOW_UP, or of the next one.

    Example: afterword check letter.txt --case acme --kind thank_you --to "Dana Whitfield"
    """
    said = Said(follow_up, Kind(kind) if kind else None, channel or "", to or "", subject or "")
    if unsafe_fixes and not (fix or diff):
        raise click.UsageError("--unsafe-fixes goes with --fix or --diff")
    checked = _checked(what, case, said, now)
    if diff:
        click.echo(difference(checked, mended(checked, unsafe=unsafe_fixes)[0]), nl=False)
    elif fix:
        keep = _keep_draft(what, checked, now) if _planned(what, case, said) else _keep_text(what)
        checked, done = mended(checked, unsafe=unsafe_fixes)
        if done or what == STDIN:
            keep(checked.letter.text)
        for line in told(done):
            say(line, aside=True)
    report = Report(
        checked.name, checked.letter, checked.inspection(), craft().inspector.checks,
        strict=strict, mendable=not _planned(what, case, said) and not is_mail(what),
    )  # fmt: skip
    if not diff:
        shown = FORMATS["json" if as_json else form](report)
        click.echo(shown, nl=bool(shown), err=fix and what == STDIN)
    sys.exit(0 if report.ready else 1)


def _planned(what: str, case: str | None, said: Said) -> bool:
    """Tell whether the letter is that of a follow-up, and not a text."""
    return not case and (bool(said.follow_up) or not is_text(what))


def _checked(what: str, case: str | None, said: Said, now: datetime) -> Checked:
    """Find the letter that is meant."""
    if case:
        return of_case(what, find(case), said, now)
    if not _planned(what, case, said):
        return alone(what, said, now)
    if said.kind or said.channel or said.to or said.subject:
        raise click.UsageError("--kind, --channel, --to and --subject speak of a text")
    return of_follow_up(find(what), said.follow_up, now)


def _keep_text(what: str) -> Callable[[str], object]:
    """Give what puts a mended text where it came from. Raises RefusedChange."""
    if is_mail(what):
        raise RefusedChange(
            f"{what} is a mail; it is not changed",
            rule="a mail stays as it was saved",
            do="mend it in your mail program, or check its text as a file of its own",
        )
    if what == STDIN:
        return lambda text: click.echo(text.encode("utf-8"), nl=False)
    return lambda text: replace_text(Path(what), text)


def _keep_draft(what: str, checked: Checked, now: datetime) -> Callable[[str], object]:
    """Give what keeps a mended letter as the person's own. Raises RefusedChange."""
    if is_file(Path(what)):
        raise RefusedChange(
            f"{what} is a case file; it is not changed",
            rule="a case file is changed by its owner alone",
            do="take it in with afterword import, or look with --diff",
        )
    lying = desk()
    stored = lying.store.get(what)
    if kept(stored.application, checked.draft.follow_up) != checked.draft:
        raise RefusedChange(
            "this letter is composed; composed letters are not changed",
            rule="a composed letter follows the record",
            do="add to the record what it lacks, or keep the letter in your own words first",
        )
    return lambda text: keep_draft(
        lying, what, replace(checked.draft, body=text), version=stored.version, who=me(), now=now
    )
