"""What an action is told about the provider of a mailbox."""

from collections.abc import Callable
from dataclasses import dataclass

from afterword.core.model.mailbox import Server


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Where a provider lets a person agree to a program, and for what (RFC 6749)."""

    authorise_url: str
    token_url: str
    scope: str
    device_url: str = ""
    """Empty where it gives no codes for another device, or not for mail."""
    redirect_host: str = "127.0.0.1"
    """The name of this machine under which the answer is let through on any port (RFC 8252)."""
    page: str = ""
    """Where it is said how to register a program of one's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """What is known of one provider of mailboxes."""

    name: str
    domains: tuple[str, ...] = ()
    """Ends of the addresses it gives out."""
    brands: tuple[str, ...] = ()
    """Beginnings of them that stand in front of many countries: hotmail in hotmail.co.uk."""
    imap: Server
    smtp: Server
    login_is_name: bool = False
    """True when one signs in as what stands in front of the @."""
    files_sent: bool = False
    """True when it files what is sent by SMTP itself."""
    takes_passwords: bool = True
    """False when only tokens open the account."""
    agreement: Agreement | None = None
    app_passwords: str = ""
    """Page on passwords made for one program; empty where the account's own opens it."""
    switch: str = ""
    """Page on switching on access by IMAP, where it is off at first."""
    first: str = ""
    """What to do before anything works, as an order to the person."""
    source: str
    """The page that says so."""


ProviderOf = Callable[[str], Provider | None]
"""Gives the provider of an address, if it is known."""
