"""The command `afterword`."""

import sys
from importlib import import_module

import click
from click.exceptions import NoArgsIsHelpError

from afterword import __version__
from afterword.cli.errors import EXIT_STATUS, faults_of, show
from afterword.cli.usage import usage_lines
from afterword.core.errors import AfterwordError

COMMANDS = {
    "new": "Write down an interview, question by question.",
    "import": "Take case files in.",
    "list": "List all applications with their next step.",
    "show": "Show one application and its history.",
    "next": "Say what to do today, over all applications.",
    "plan": "Show the plan of an application, with its reasons.",
    "explain": "Say why a follow-up is what it is.",
    "adjust": "Change the plan: snooze, pin, skip, retire or override.",
    "settle": "Say which day they meant, when their words can mean two.",
    "draft": "Compose the letter for a follow-up.",
    "hand-over": "Write the letter for a follow-up as a file for your own program.",
    "check": "Look for what is wrong with a letter.",
    "checks": "List the checks, or explain one.",
    "approve": "Approve a letter to go out by your mailbox, after you have read it.",
    "outbox": "Show the approved messages that wait: why, and what you can do.",
    "inbox": "Show the mails about which you are asked: what each seems to mean.",
    "record": "Record what happened; the plan is made again from it.",
    "close": "Close an application.",
    "undo": "Take the last change back.",
    "mailbox": "Add, try out, list and remove the mailboxes that letters go out by.",
    "export": "Write an application as a case file.",
    "worker": "Send approved messages at their moment, and watch mailboxes for answers.",
    "serve": "Serve the page on this machine.",
    "playbook": "Show, check and explain the numbers of the planner.",
    "classify": "Say what kind of mail each FILE is, and what it means for you.",
    "timeline": "Read the dates out of what an interviewer said.",
    "schema": "Print the JSON Schema of a case file.",
}
"""The first line of each command's help, so that listing them imports none of them."""


class LazyGroup(click.Group):
    """A group that imports a command only when it is called: the others cost nothing."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        """Give the names of all commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- click's signature
        """Import one command."""
        if cmd_name not in COMMANDS:
            return None
        name = f"{cmd_name.replace('-', '_')}_"
        command = getattr(import_module(f"afterword.cli.commands.{name}"), name)
        assert isinstance(command, click.Command)  # noqa: S101 -- tested for every command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 -- click's signature
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="afterword %(version)s")
def afterword() -> None:
    """Turn what happened in an interview into the right follow-ups.

    Begin with `afterword new`, or plan one of the examples without keeping anything:
    `afterword plan examples/panel.yaml --now 2026-10-14T09:00-05:00`.
    """


def main() -> None:
    """Run a command; an error becomes three lines and an exit status."""
    try:
        status = afterword.main(prog_name="afterword", standalone_mode=False)
    except AfterwordError as error:
        show(*error.lines, faults=faults_of(error))
        status = EXIT_STATUS[type(error)]
    except NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        status = error.exit_code
    except click.UsageError as error:
        show(*usage_lines(error))
        status = error.exit_code
    except click.Abort:
        click.echo("\nStopped; what was not finished is not kept.", err=True)
        status = 1
    sys.exit(status)
