"""Sign in by OAuth2 at the terminal: by the browser of this machine, or on another device."""

import webbrowser

import click

from afterword.actions.authority import Authority
from afterword.actions.sign_in import code_in
from afterword.cli.lines import harmless, say

PATIENCE = 600.0
"""Seconds that a person has to agree."""


def by_browser(authority: Authority, login: str, host: str, *, opened: bool) -> str:
    """Have the person agree in a browser of this machine; give the tokens. Raises MailboxRefused.

    ``host`` is the name of this machine that the provider sends the browser back to.
    """
    from afterword.mail.redirect import Redirect

    with Redirect(host) as redirect:
        url, asking = authority.ask(redirect.url, login)
        say("Open this address in the browser of this machine, and agree:", aside=True)
        click.echo(harmless(url), err=True)
        if opened:
            webbrowser.open(url)
        return authority.by_code(asking, code_in(redirect.answer(asking.state, PATIENCE)))


def on_another_device(authority: Authority) -> str:
    """Have the person type in a code on another device; give the tokens. Raises MailboxRefused."""
    code = authority.device()
    say(f"Open {harmless(code.url)} on any device, and type in: {harmless(code.user_code)}")
    return authority.by_device(code)
