"""Which provider an address belongs to, and which names its servers may have."""

import re
from collections.abc import Iterator

from afterword.actions.describe_mailbox import USUAL_PORTS
from afterword.actions.provider import Provider
from afterword.core.model.mailbox import Mailbox, Security, Server
from afterword.mail.known_providers import PROVIDERS

COUNTRY = re.compile(r"com|(?:com?\.)?[a-z]{2}")
"""What stands behind a brand that has an address in many countries."""


def provider_of(text: str) -> Provider | None:
    """Give the provider of an address, of its name, or of a server's name; nobody is asked."""
    said = text.strip().casefold()
    if "@" in said:
        return _by_domain(said.rpartition("@")[2])
    return next((each for each in PROVIDERS if said in _names(each)), None)


def provider_behind(mailbox: Mailbox) -> Provider | None:
    """Give the provider of a mailbox, also behind an address of one's own domain."""
    return provider_of(mailbox.address) or next(
        filter(None, (provider_of(each.host) for each in (mailbox.imap, mailbox.smtp) if each)),
        None,
    )


def _by_domain(domain: str) -> Provider | None:
    brand, _, behind = domain.partition(".")
    return next((each for each in PROVIDERS if domain in each.domains), None) or next(
        (each for each in PROVIDERS if brand in each.brands and COUNTRY.fullmatch(behind)), None
    )


def _names(provider: Provider) -> set[str]:
    hosts = {each.host for each in (provider.imap, provider.smtp)} - {"127.0.0.1"}
    return {provider.name.casefold(), *hosts}


def guesses(address: str, kind: str) -> Iterator[Server]:
    """Give the names that a server of an unknown provider has most often, and the usual ports."""
    domain = address.rpartition("@")[2].lower()
    for security in Security:
        for name in (f"{kind}.{domain}", f"mail.{domain}", domain):
            yield Server(host=name, port=USUAL_PORTS[kind, security], security=security)
