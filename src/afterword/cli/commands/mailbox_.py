"""`afterword mailbox`."""

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

import click

from afterword.cli.common import json_option, print_json
from afterword.cli.lines import harmless, say

LOOPBACK = "127.0.0.1"
Command = TypeVar("Command", bound=Callable[..., Any])


@click.group("mailbox")
def mailbox_() -> None:
    """Add, try out, list and remove the mailboxes that letters go out by.

    Without any mailbox every letter can still be copied, saved as .eml and recorded as sent.

    Example: afterword mailbox add alex@gmail.com
    """


def servers_options(command: Command) -> Command:
    """Add what says where a mailbox is; of a known provider nothing of it is needed."""
    for option in (
        click.option("--provider", default="", help='A known provider: "Gmail", "Microsoft 365".'),
        click.option("--imap", default="", help="HOST:PORT[:starttls] to read from, or none."),
        click.option("--smtp", default="", help="HOST:PORT[:starttls] to send by, or none."),
        click.option("--login", default="", help="What to sign in as, if not the address."),
        click.option("--certificate", default="", help="PEM file of your own server."),
    ):
        command = option(command)
    return command


def oauth_options(command: Command) -> Command:
    """Add what says how one signs in by tokens."""
    for option in (
        click.option("--oauth/--no-oauth", default=None, help="Sign in by OAuth2, or by password."),
        click.option("--client-id", default="", help="Id of your client at the provider."),
        click.option("--tenant", default="", help="Your organisation at Microsoft."),
        click.option("--token-url", default="", help="Where tokens are given out, if not known."),
        click.option("--authorise-url", default="", help="Where one agrees in a browser."),
        click.option("--device-url", default="", help="Where codes for devices are given out."),
        click.option("--scope", default="", help="What is asked for."),
        click.option("--device", is_flag=True, help="Agree on another device, by a code."),
        click.option("--browser/--no-browser", default=True, help="Open the browser, or not."),
    ):
        command = option(command)
    return command


@mailbox_.command("add")
@click.argument("address", required=False)
@servers_options
@oauth_options
@click.option("--drafts/--send", default=None, help="Lay letters into Drafts, or send them.")
@click.option("--html/--plain", default=None, help="Send letters as HTML too, or as text alone.")
@click.option("--per-hour", type=int, help="Letters that may go out in an hour.")
@click.option("--undo-seconds", type=int, help="How long a letter can be taken back.")
@click.option("--password-stdin", is_flag=True, help="Read the secret from standard input.")
@click.option("--no-test", is_flag=True, help="Keep it without opening it.")
def add(
    address: str | None,
    device: bool,
    browser: bool,
    password_stdin: bool,
    no_test: bool,
    **said: Any,  # noqa: ANN401 -- the options that describe a mailbox, by name
) -> None:
    """Add a mailbox, or change one that is kept.

    What is missing is asked for. The password is never an argument: it is asked for without
    being shown, or read from standard input. It goes into the keyring of the system, or sealed
    into the database when AFTERWORD_SECRET_KEY is set.

    Example: afterword mailbox add alex@candidate.example --imap mail.candidate.example
    """
    from afterword.actions.describe_mailbox import (
        Described,
        describe_mailbox,
        provider_for,
        wants_client,
    )
    from afterword.actions.set_up_mailbox import set_up_mailbox
    from afterword.actions.sign_in import authority_of
    from afterword.cli.mailbox_text import mailbox_lines, provider_text
    from afterword.cli.signing_in import by_browser, on_another_device
    from afterword.wiring import office

    lying = office()
    typed = Described(address=address or _asked("Address"), **said)
    provider = provider_for(lying, typed)
    if provider:
        say(provider_text(provider), aside=True)
    if provider and wants_client(lying, typed, provider) and sys.stdin.isatty():
        typed = replace(typed, client_id=_asked("Id of your client"))
    mailbox = describe_mailbox(lying, typed)
    client_secret = ""
    if mailbox.client is None:
        secret = _secret(f"Password of {mailbox.user}", stdin=password_stdin)
    else:
        if typed.client_id:
            asked = "Secret of the client, empty if it has none"
            client_secret = _secret(asked, stdin=password_stdin, empty=True)
        authority = authority_of(lying, mailbox, client_secret)
        host = provider.agreement.redirect_host if provider and provider.agreement else LOOPBACK
        secret = (
            on_another_device(authority)
            if device
            else by_browser(authority, mailbox.user, host, opened=browser)
        )
    steps = set_up_mailbox(lying, mailbox, secret, client_secret=client_secret, test=not no_test)
    for step in steps:
        say(harmless(step))
    say("Kept:\n" + "\n".join(mailbox_lines(mailbox)))


@mailbox_.command("test")
@click.argument("id")
def test(id: str) -> None:
    """Open a mailbox for real, and say each step; where it fails, what to change.

    Example: afterword mailbox test alex-candidate-example
    """
    from afterword.actions.set_up_mailbox import try_mailbox
    from afterword.wiring import office

    for step in try_mailbox(office(), id):
        say(harmless(step))


@mailbox_.command("list")
@json_option
def list_(as_json: bool) -> None:
    """List the mailboxes. No secret is shown, and none is looked at.

    Example: afterword mailbox list --json
    """
    from afterword.cli.mailbox_text import mailbox_data, mailbox_lines
    from afterword.wiring import mailboxes

    kept = mailboxes().all()
    if as_json:
        print_json([mailbox_data(each) for each in kept])
    elif not kept:
        click.echo("No mailboxes. Add one: afterword mailbox add; or go on by copy and .eml")
    else:
        click.echo("\n".join(line for each in kept for line in mailbox_lines(each)))


@mailbox_.command("remove")
@click.argument("id")
def remove(id: str) -> None:
    """Forget a mailbox, how far it was read, and its secrets.

    Example: afterword mailbox remove alex-candidate-example
    """
    from afterword.actions.set_up_mailbox import remove_mailbox
    from afterword.wiring import office

    remove_mailbox(office(), id)
    click.echo(f"Forgotten: {id}")


def _asked(what: str) -> str:
    if not sys.stdin.isatty():
        raise click.UsageError(f"{what.lower()} is missing")
    return str(click.prompt(what, err=True))


def _secret(what: str, *, stdin: bool, empty: bool = False) -> str:
    """Read a secret without showing it: from standard input, or asked for."""
    from afterword.actions.describe_mailbox import as_typed

    if stdin:
        given = _line()
    elif sys.stdin.isatty():
        default = "" if empty else None
        asked = click.prompt(what, hide_input=True, err=True, default=default, show_default=False)
        given = str(asked)
    else:
        given = ""
    if not (given or empty):
        raise click.UsageError("the password is missing; a script gives it by --password-stdin")
    return as_typed(given)


def _line() -> str:
    try:
        return sys.stdin.readline().rstrip("\r\n")
    except UnicodeDecodeError:
        raise click.UsageError("the password is not UTF-8 text") from None
