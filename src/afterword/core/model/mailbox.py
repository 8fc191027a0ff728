"""An account that follow-ups go out by and answers come in by; its secrets are kept elsewhere."""

from dataclasses import dataclass
from enum import StrEnum

from afterword.core.errors import InvalidRecord
from afterword.core.model.checked import address, filled, one_line


class Security(StrEnum):
    """How a connection is encrypted; there is no way without."""

    TLS = "tls"
    """From the first byte (RFC 8314)."""
    STARTTLS = "starttls"
    """After a plain greeting; a server that does not offer it is left at once."""


class SignIn(StrEnum):
    """How the account is opened."""

    PASSWORD = "password"  # noqa: S105 -- the name of a way, no password
    """By a password, most often one made for this program alone (app password)."""
    OAUTH2 = "oauth2"
    """By a token that the provider gives out and renews (XOAUTH2)."""


class Delivery(StrEnum):
    """Where an approved message goes."""

    SEND = "send"
    """To the recipient."""
    DRAFT = "draft"
    """Into the Drafts folder, for the person to send from their own program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where a service answers."""

    host: str
    """Its name. Example: smtp.provider.example"""
    port: int
    """Its port. Example: 465"""
    security: Security = Security.TLS
    """How the connection is encrypted. Example: starttls"""
    certificate: str = ""
    """A PEM file of certificates to trust besides those of the system. Example:
    /etc/ssl/firm-ca.pem
    """

    def __post_init__(self) -> None:
        """Refuse an empty host and a port out of range."""
        filled(self.host, "host", "the server")
        one_line(self.host, "host")
        if not 0 < self.port < 65536:
            raise InvalidRecord(
                f"port {self.port} does not exist", field="port", do="write for example 465 or 993"
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """The program as the provider of an account knows it: one brings one's own (RFC 6749)."""

    id: str
    """The client's id. Example: 1234.apps.provider.example"""
    token_url: str
    """Where tokens are given out. Example: https://login.provider.example/token"""
    scope: str
    """What is asked for. Example: https://mail.provider.example/"""
    authorise_url: str = ""
    """Where the person agrees in a browser (RFC 7636). Example:
    https://login.provider.example/authorise
    """
    device_url: str = ""
    """Where a code for another device is given out (RFC 8628). Example:
    https://login.provider.example/device
    """

    def __post_init__(self) -> None:
        """Refuse a client without id or without a place that gives tokens."""
        filled(self.id, "id", "the client")
        filled(self.token_url, "token_url", "the client")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """One account."""

    id: str
    """Made of words. Example: alex-candidate-example"""
    address: str
    """The address it writes from. Example: alex@candidate.example"""
    login: str = ""
    """What it signs in as; the address when empty. Example: alex"""
    sign_in: SignIn = SignIn.PASSWORD
    """How it signs in. Example: oauth2"""
    client: Client | None = None
    """The client of OAuth2, when it signs in that way. Example: {id: 1234, ...}"""
    smtp: Server | None = None
    """Where it sends; none when nothing is sent by it. Example: {host: smtp.provider.example, ...}
    """
    imap: Server | None = None
    """Where its mail lies; none when it only sends. Example: {host: imap.provider.example, ...}"""
    delivery: Delivery = Delivery.SEND
    """Whether approved messages are sent or laid into Drafts. Example: draft"""
    files_sent: bool = False
    """True when the provider itself files what is sent by SMTP. Example: true"""
    html: bool = False
    """True when letters go out as HTML too, for programs that show plain text badly. Example: true
    """
    per_hour: int = 20
    """How many messages may go out in an hour at most. Example: 20"""
    undo_seconds: int = 30
    """How long a message that may go at once still waits, so that it can be taken back. Example:
    30
    """

    def __post_init__(self) -> None:
        """Refuse what could neither send nor listen, and odd numbers."""
        filled(self.id, "id", "the mailbox")
        filled(self.address, "address", "the mailbox")
        address(self.address, "address")
        one_line(self.login, "login")
        if self.smtp is None and self.imap is None:
            raise InvalidRecord(
                "the mailbox has neither a server to send by nor one to read from",
                field="smtp",
                do="give one of them, or do without a mailbox",
            )
        if self.delivery is Delivery.DRAFT and self.imap is None:
            raise InvalidRecord(
                "drafts are laid into a folder of the account, and no server for it is given",
                field="imap",
                do="give the IMAP server",
            )
        if self.sign_in is SignIn.OAUTH2 and self.client is None:
            raise InvalidRecord(
                "to sign in by OAuth2 needs a client",
                field="client",
                do="register a client with the provider and give its id",
            )
        for field, least in (("per_hour", 1), ("undo_seconds", 0)):
            if not least <= getattr(self, field) <= 3600:
                raise InvalidRecord(
                    f"{field} is {getattr(self, field)}",
                    field=field,
                    do=f"write a number from {least} to 3600",
                )

    @property
    def user(self) -> str:
        """Give what it signs in as."""
        return self.login or self.address
