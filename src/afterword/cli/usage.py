"""Wrong usage in the three lines of the house: what, how it is written, what to do."""

from collections.abc import Callable, Iterator
from typing import Any

import click
from click.exceptions import NoSuchCommand

EXAMPLE = "Example: "


def usage_lines(error: click.UsageError) -> tuple[str, str, str]:
    """Give the three lines of an error that click found in what was typed."""
    said = next((say for kind, say in SAID.items() if isinstance(error, kind)), _plainly)
    what, do = said(error)
    if error.ctx is None:  # found by the parser, which knows no command
        return what, "usage", do or "see afterword --help"
    pieces = error.ctx.command.collect_usage_pieces(error.ctx)
    rule = " ".join(("usage:", error.ctx.command_path, *pieces))
    more = (f"{error.ctx.command_path} --help", *_example(error.ctx.command))
    return what, rule, do or f"see {', for example: '.join(more)}"


def _example(command: click.Command) -> Iterator[str]:
    """Give the example that a command has in its help."""
    for line in (command.help or "").splitlines():
        if line.strip().startswith(EXAMPLE):
            yield line.strip().removeprefix(EXAMPLE)


def _plainly(error: click.UsageError) -> tuple[str, str]:
    words = error.format_message().rstrip(".")
    return words if words[:2].isupper() else f"{words[:1].lower()}{words[1:]}", ""


def _missing(error: click.MissingParameter) -> tuple[str, str]:
    return f"{_name(error.param)} is missing", _choose(error.param)


def _unknown_option(error: click.NoSuchOption) -> tuple[str, str]:
    return f"there is no option {error.option_name}", _nearest(error.possibilities)


def _unknown_command(error: NoSuchCommand) -> tuple[str, str]:
    return f"there is no command {error.command_name!r}", _nearest(error.possibilities)


def _bad(error: click.BadParameter) -> tuple[str, str]:
    said = error.message.partition(" is not ")[0]
    if _choose(error.param):
        return f"{_name(error.param)} cannot be {said}", _choose(error.param)
    return f"{_name(error.param)}: {error.message.rstrip('.')}", ""


def _name(param: click.Parameter | None) -> str:
    """Name an option as it is typed, and an argument as the usage writes it."""
    if param is None:
        return "a value"
    if isinstance(param, click.Option):
        return max(param.opts, key=len)
    return param.make_metavar(click.Context(click.Command(""))).strip("[].")


def _choose(param: click.Parameter | None) -> str:
    """Say what may be written where only some values may."""
    kind = param.type if param else None
    if isinstance(kind, click.Choice):
        return f"write one of {', '.join(map(str, kind.choices))}"
    if isinstance(kind, click.IntRange):
        return f"write a number from {kind.min} to {kind.max}"
    return ""


def _nearest(found: list[str] | None) -> str:
    return f"did you mean {found[0]}?" if found else ""


SAID: dict[type[click.UsageError], Callable[[Any], tuple[str, str]]] = {
    click.MissingParameter: _missing,
    click.NoSuchOption: _unknown_option,
    NoSuchCommand: _unknown_command,
    click.BadParameter: _bad,
}
"""How to say each kind of wrong usage and what to do about it, the narrower kind first."""
