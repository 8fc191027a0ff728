"""Find the servers of a provider that is not known, by the names they have most often.

Nobody is asked where they are: an answer of the name system is not signed, and could lead a
password to somebody else. A name below the person's own domain, vouched for by a certificate,
cannot. (RFC 6186 would need its answers confirmed by the person for the same reason.)
"""

import socket
import ssl
from collections.abc import Callable
from concurrent.futures import Future, wait
from threading import Thread

from afterword.actions.describe_mailbox import USUAL_PORTS
from afterword.core.errors import MailboxRefused
from afterword.core.model.mailbox import Security, Server
from afterword.mail.providers import guesses

SECONDS = 6.0
"""How long all of them together have to answer."""
Answers = Callable[[Server], bool]


def found(address: str, kind: str, answers: Answers | None = None) -> Server:
    """Give the first of the usual servers that answers. Raises MailboxRefused when none does.

    One that begins unencrypted is only looked at here; it has to encrypt when it is signed in to.
    """
    tried = [(each, _asked(answers or reachable, each)) for each in guesses(address, kind)]
    wait([answer for _, answer in tried], timeout=SECONDS)
    for server, answer in tried:
        if answer.done() and answer.result():
            return server
    domain, port = address.rpartition("@")[2], USUAL_PORTS[kind, Security.TLS]
    raise MailboxRefused(
        f"no {kind.upper()} server was found for {domain} by the usual names",
        do=f"ask the provider for its name, and give it: --{kind} HOST:{port}",
    )


def _asked(answers: Answers, server: Server) -> "Future[bool]":
    """Ask without waiting: a name that nobody resolves can be left only so."""
    answer: Future[bool] = Future()
    Thread(target=lambda: answer.set_result(answers(server)), daemon=True).start()
    return answer


def reachable(server: Server) -> bool:
    """Tell whether something listens there, and proves its name where it encrypts at once."""
    try:
        with socket.create_connection((server.host, server.port), timeout=SECONDS) as plain:
            if server.security is Security.TLS:
                context = ssl.create_default_context()
                with context.wrap_socket(plain, server_hostname=server.host):
                    return True
            return True
    except (OSError, ValueError):
        return False
