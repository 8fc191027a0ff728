"""Which provider an address belongs to, and which names its servers may have."""

import re
from collections.abc import Iterator

from afterword.actions.provider import Provider
from afterword.core.errors import InvalidRecord
from afterword.core.model.mailbox import Security, Server
from afterword.mail.known_providers import PROVIDERS

COUNTRY = re.compile(r"com|(?:com?\.)?[a-z]{2}")
"""What stands behind a brand that has an address in many countries."""
USUAL_PORTS = {
    ("imap", Security.TLS): 993,
    ("imap", Security.STARTTLS): 143,
    ("smtp", Security.TLS): 465,
    ("smtp", Security.STARTTLS): 587,
}
"""RFC 8314."""


def provider_of(address: str) -> Provider | None:
    """Give the provider of an address, if it is known; nobody is asked."""
    domain = address.rpartition("@")[2].lower()
    brand, _, behind = domain.partition(".")
    return next((each for each in PROVIDERS if domain in each.domains), None) or next(
        (each for each in PROVIDERS if brand in each.brands and COUNTRY.fullmatch(behind)), None
    )


def guesses(address: str, kind: str) -> Iterator[Server]:
    """Give the names that a server of an unknown provider has most often, and the usual ports."""
    domain = address.rpartition("@")[2].lower()
    for security in Security:
        for name in (f"{kind}.{domain}", f"mail.{domain}", domain):
            yield Server(host=name, port=USUAL_PORTS[kind, security], security=security)


def server(text: str, kind: str, certificate: str = "") -> Server:
    """Read HOST, HOST:PORT or HOST:PORT:starttls, with [] around an address of IPv6.

    The usual port of STARTTLS means it, unless tls is written. Raises InvalidRecord.
    """
    match = re.fullmatch(r"(\[[0-9a-fA-F:.]+\]|[^:\s]+)(?::(\d{1,6}))?(?::(tls|starttls))?", text)
    if match is None:
        raise InvalidRecord(
            f"{text!r} does not name a server",
            field=kind,
            do=f"write it as {kind}.provider.example:{USUAL_PORTS[kind, Security.TLS]}, with"
            " :starttls behind it where the connection begins unencrypted",
        )
    host, port, security = match.groups()
    plain = USUAL_PORTS[kind, Security.STARTTLS]
    chosen = Security(security or ("starttls" if port == str(plain) else "tls"))
    number = int(port) if port else USUAL_PORTS[kind, chosen]
    return Server(host=host.strip("[]"), port=number, security=chosen, certificate=certificate)
