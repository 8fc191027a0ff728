"""An IMAP server that says exactly what it is told to: what real ones do rarely, or never should."""

import re
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

LOGIN = {
    "CAPABILITY": "* CAPABILITY IMAP4rev1 AUTH=PLAIN IDLE\r\n{tag} OK done\r\n",
    "AUTHENTICATE": "+ \r\n",
    "AGF": "{tag} OK done\r\n",
    "SELECT|EXAMINE": "* 3 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT 12]\r\n{tag} OK done\r\n",
    "LOGOUT": "* BYE\r\n{tag} OK done\r\n",
}
"""What every server says; commands by the beginning of what follows the tag."""


class Scripted(NamedTuple):
    """Where the server listens, and what it was told."""

    port: int
    heard: list[str]


@contextmanager
def scripted(
    chain: Path | None, answers: Mapping[str, str], *, greeting: str = "* OK ready\r\n"
) -> Iterator[Scripted]:
    """Serve one connection after another, encrypted when there is a certificate.

    An answer is all that is said to a command, in one piece; {tag} stands for its tag. A command
    without an answer is never answered.
    """
    heard: list[str] = []
    listener = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(
        target=_serve, args=(listener, chain, {**LOGIN, **answers}, greeting, heard), daemon=True
    )
    thread.start()
    try:
        yield Scripted(listener.getsockname()[1], heard)
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def _serve(
    listener: socket.socket,
    chain: Path | None,
    answers: Mapping[str, str],
    greeting: str,
    heard: list[str],
) -> None:
    context = None
    if chain is not None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(chain)
    with suppress(OSError):
        while True:
            plain, _ = listener.accept()
            with suppress(OSError):
                line = context.wrap_socket(plain, server_side=True) if context else plain
                with line:
                    _talk(line, answers, greeting, heard)


def _talk(line: socket.socket, answers: Mapping[str, str], greeting: str, heard: list[str]) -> None:
    line.sendall(greeting.encode())
    tag = ""
    with line.makefile("rb") as lines:
        for each in lines:
            said = each.decode("latin-1").rstrip("\r\n")
            heard.append(said)
            words = said.partition(" ")
            if words[2] and re.fullmatch(r"[A-Z]+\d+", words[0]):
                tag, said = words[0], words[2]
            found = next((a for name, a in answers.items() if re.match(name, said)), None)
            if found is not None:
                line.sendall(found.format(tag=tag).encode())
            if said == "LOGOUT" or (found is not None and (not found or found.startswith("* BYE"))):
                return
