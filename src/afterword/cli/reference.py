"""The page docs/reference/cli.md, made of what every command says of itself."""

from collections.abc import Iterator

import click

from afterword.cli.main import COMMANDS, afterword

WIDTH = 88
HEAD = """# The commands

`afterword COMMAND --help` shows the same. CASE is the id of an application or a case file.
Errors have three lines: what, the rule, what to do.
"""


def page() -> str:
    """Write the reference of all commands."""
    parts = [HEAD]
    with click.Context(afterword, info_name="afterword", max_content_width=WIDTH) as root:
        for name in COMMANDS:
            command = afterword.get_command(root, name)
            assert command is not None  # noqa: S101 -- it is one of ours
            parts += _sections(command, name, root, 2)
    return "\n".join(parts)


def _sections(
    command: click.Command, name: str, parent: click.Context, level: int
) -> Iterator[str]:
    """Give the section of a command, and those of the commands below it."""
    context = click.Context(
        command, info_name=name, parent=parent, terminal_width=WIDTH,
        help_option_names=["-h", "--help"],
    )  # fmt: skip
    title = " ".join(context.command_path.split()[1:])
    yield f"{'#' * level} {title}\n\n```\n{command.get_help(context).rstrip()}\n```\n"
    if isinstance(command, click.Group):
        for sub in command.list_commands(context):
            inner = command.get_command(context, sub)
            assert inner is not None  # noqa: S101 -- it is one of ours
            yield from _sections(inner, sub, context, level + 1)


if __name__ == "__main__":
    print(page(), end="")  # noqa: T201 -- this is how the page is written
