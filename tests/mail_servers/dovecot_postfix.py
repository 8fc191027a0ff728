"""Real mail servers for the tests: Dovecot and Postfix in a folder of their own, on free ports.

Dovecot: IMAP, LMTP, Sieve, quota, sign-in by password and by token. Postfix: submission, and
real notices about mail that could not be delivered. Both run as root and without systemd, in the
foreground, as children of the test, and end with it.

Domains: candidate.example and firm.example are delivered by Dovecot, which refuses whom it does
not know (5.1.1) and who has no space left (5.2.2), so that Postfix sends notices; strict.example
knows nobody and says so at once; slow.example never answers (4.4.1, a delay).
"""

import os
import secrets
import shutil
import smtplib
import socket
import subprocess
import time
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import astuple, dataclass
from pathlib import Path
from tempfile import mkdtemp

from afterword.core.model.mailbox import Client, Mailbox, Security, Server, SignIn
from tests.mail_servers import configuration, tokens
from tests.mail_servers.certificates import Pair, issued
from tests.mail_servers.tokens import PASSWORD

DOVECOT = Path("/usr/sbin/dovecot")
MASTER = Path("/usr/lib/postfix/sbin/master")
SIEVE = Path("/usr/lib/dovecot/modules/lib90_sieve_plugin.so")
PEOPLE = {"person": (500, ""), "full": (20, "userdb_quota_rule=*:bytes=1")}
"""The kinds of accounts, how many there are, and what Dovecot is told of them besides."""
PATIENCE = 20
"""Seconds that a server has to answer, or to end."""
UNTIL_LET_GO = '"$@" & read _; kill $!; wait $!'
"""A shell that starts a server and ends it when nobody holds the other end of its input."""
CLIENT = Client(
    id="tests",
    token_url="https://login.provider.example/token",  # noqa: S106 -- an address
    scope="mail",
)


def missing() -> str:
    """Say why the servers cannot run here; nothing when they can."""
    if not (DOVECOT.exists() and MASTER.exists() and SIEVE.exists()):
        return "mail servers (Dovecot with Sieve and LMTP, and Postfix, are not installed)"
    return "" if os.getuid() == 0 else "mail servers (Postfix starts as root only)"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an account on the servers."""

    name: str
    address: str
    password: str = PASSWORD


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the servers listen, on 127.0.0.1."""

    imap: int
    imaps: int
    lmtp: int
    smtp: int
    """From this machine without sign-in, as from another server."""
    submission: int
    """STARTTLS, then sign-in."""
    submissions: int
    """TLS, then sign-in."""


@dataclass(frozen=True, slots=True)
class Servers:
    """The running servers."""

    folder: Path
    ports: Ports
    certificate: Pair
    key: bytes
    """By which tokens are signed."""
    numbers: Mapping[str, Iterator[int]]
    """The accounts that nobody has yet: Dovecot sees new ones only after a second."""

    def person(self, *, firm: bool = False, full: bool = False, away: str = "") -> Person:
        """Give an account that nobody else has.

        One that is ``full`` takes no mail; ``away`` is what its vacation notice says.
        """
        kind = "full" if full else "person"
        name = f"{kind}{next(self.numbers[kind])}"
        person = Person(name, f"{name}@{'firm' if firm else 'candidate'}.example")
        if away:
            script = configuration.vacation(person.address, away)
            (self.folder / "sieve" / f"{name}.sieve").write_text(script, encoding="utf-8")
        return person

    def mailbox(
        self,
        person: Person,
        *,
        security: Security = Security.TLS,
        sign_in: SignIn = SignIn.PASSWORD,
    ) -> Mailbox:
        """Describe an account as the product does."""
        tls, ports, trusted = security is Security.TLS, self.ports, str(self.certificate.trusted_by)
        smtp, imap = (
            Server(host="localhost", port=port, security=security, certificate=trusted)
            for port in (
                ports.submissions if tls else ports.submission,
                ports.imaps if tls else ports.imap,
            )
        )
        return Mailbox(
            id=person.name,
            address=person.address,
            sign_in=sign_in,
            client=CLIENT if sign_in is SignIn.OAUTH2 else None,
            smtp=smtp,
            imap=imap,
        )

    def token(self, person: Person, *, seconds: int = 3600) -> str:
        """Give a token of an account; a negative number: one that has ended."""
        return tokens.signed(self.key, person.name, seconds=seconds)

    def deliver(self, sender: str, recipient: str, mail: bytes) -> None:
        """Bring a mail in, as another server does."""
        with smtplib.SMTP("127.0.0.1", self.ports.smtp, timeout=PATIENCE) as smtp:
            smtp.sendmail(sender, [recipient], mail)

    def log(self) -> str:
        """Give what the servers wrote down."""
        files = (self.folder / "dovecot.log", self.folder / "postfix.log")
        return "\n".join(f.read_text(errors="replace") for f in files if f.exists())


@contextmanager
def running() -> Iterator[Servers]:
    """Start both servers, and end them whatever happens."""
    with ExitStack() as stack:
        folder = Path(mkdtemp(prefix="afterword-mail-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        servers = _prepared(folder)
        dovecot = [str(DOVECOT), "-F", "-c", str(folder / "dovecot.conf")]
        postfix = [str(MASTER), "-c", str(folder / "postfix"), "-s"]
        for command in (dovecot, postfix):
            stack.enter_context(_child(command, folder))
        for port in astuple(servers.ports):
            _answers(port, servers)
        yield servers


def _prepared(folder: Path) -> Servers:
    folder.chmod(0o755)
    for name in ("run", "mail", "sieve", "tls", "keys/default/HS256", "postfix", "data"):
        (folder / name).mkdir(parents=True)
    key = secrets.token_bytes(32)
    (folder / "keys/default/HS256/default").write_bytes(b64encode(key))
    with (folder / "users").open("w", encoding="utf-8") as users:
        for kind, (most, extra) in PEOPLE.items():
            users.writelines(f"{kind}{n}:{{PLAIN}}{PASSWORD}::::::{extra}\n" for n in range(most))
    numbers = {kind: iter(range(most)) for kind, (most, _) in PEOPLE.items()}
    servers = Servers(folder, Ports(*free_ports(6)), issued(folder / "tls"), key, numbers)
    configuration.write(folder, servers.ports, servers.certificate.chain)
    return servers


def free_ports(number: int) -> list[int]:
    """Find ports on which nobody listens."""
    with ExitStack() as stack:
        held = [stack.enter_context(socket.socket()) for _ in range(number)]
        for each in held:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in held]


@contextmanager
def _child(command: list[str], folder: Path) -> Iterator[None]:
    """Run a server that ends when this process lets go of it, even by being killed."""
    with (folder / "started.log").open("ab") as log:
        child = subprocess.Popen(
            ["sh", "-c", UNTIL_LET_GO, "sh", *command],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
        )
    try:
        yield
    finally:
        child.communicate(timeout=PATIENCE)


def _answers(port: int, servers: Servers) -> None:
    """Wait until a server listens."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    started = (servers.folder / "started.log").read_text(errors="replace")
    raise AssertionError(f"no server on port {port}\n{started}\n{servers.log()}")
