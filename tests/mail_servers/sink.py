"""A server that takes mail, or fails at it in every way a real one does.

How it fails is asked of it by the local part of an address: ``drop_after_accept.17@firm.example``
does so each time, ``text_451-accept.17@firm.example`` fails the first time and takes the second.
The part after the dot tells addresses apart. A script says it by the order of the messages.

    accept              takes it
    mail_NNN            answers MAIL by a code (asked by the sender's address, or by a script)
    rcpt_NNN data_NNN   answers RCPT or DATA by a code
    drop_at_data        breaks the connection in the place of 354
    drop_in_text        breaks it while the text comes
    drop_before_accept  breaks it after the whole text; nothing is kept
    drop_after_accept   keeps it, and breaks the connection in the place of 250
    hang_after_data     never answers the text; nothing is kept
    hang_after_accept   keeps it, and never answers
    text_NNN            answers the text by a code; nothing is kept
    slow                takes its time over every answer

What is taken lies in the folder, synced to the disk, before 250 is said. As a process of its own:
``python -m tests.mail_servers.sink FOLDER CHAIN.pem``; its first line is its port, and it ends
when its input does.
"""

import asyncio
import logging
import os
import re
import ssl
import sys
import threading
import warnings
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from email import message_from_bytes
from enum import StrEnum
from itertools import count
from pathlib import Path
from time import time_ns
from typing import Any

from aiosmtpd.smtp import MISSING, SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.mail_servers.tokens import PASSWORD

SLOW = 0.2
"""Seconds that a slow server takes over an answer."""
TEXTS = {3: "go on", 4: "4.3.0 come back later", 5: "5.7.1 refused by the tests", 2: "2.0.0 taken"}


class Offers(StrEnum):
    """How the connection is encrypted."""

    TLS = "tls"
    STARTTLS = "starttls"
    STRIPPED = "stripped"
    """Somebody in between took STARTTLS away."""


def behaviours(address: str) -> list[str]:
    """Read from an address what is asked for, one entry for each attempt."""
    return address.split("@", maxsplit=1)[0].split(".", maxsplit=1)[0].split("-")


def copies(folder: Path) -> Counter[str]:
    """Count what was taken, by Message-ID."""
    return Counter(
        str(message_from_bytes(each.read_bytes())["Message-ID"]) for each in folder.glob("*.eml")
    )


class Sink:
    """The server: where it keeps what it takes, how it answers, and what it was asked."""

    def __init__(
        self,
        folder: Path,
        chain: Path,
        *,
        offers: Offers = Offers.TLS,
        script: Iterable[str] = (),
        answer: str = "250 2.0.0 Ok: queued as {number}",
        sign_in: str = "",
        size: int | None = None,
    ) -> None:
        """``answer`` is said to what is taken, ``sign_in`` instead of looking at the password."""
        self.folder, self.chain, self.offers, self.size = folder, chain, offers, size
        self.script, self.answer, self.sign_in = deque(script), answer, sign_in
        self.commands: list[str] = []
        self.envelopes: list[Envelope] = []
        self.attempts: Counter[str] = Counter()
        self.numbers = count(1)
        self.port = 0
        self.connections: list[asyncio.BaseTransport] = []
        self.loop: asyncio.AbstractEventLoop | None = None

    def end_connections(self) -> None:
        """Hang up on everybody, as a server does that is started anew."""
        assert self.loop is not None
        for each in self.connections:
            self.loop.call_soon_threadsafe(each.abort)

    async def serve(self, loop: asyncio.AbstractEventLoop) -> asyncio.Server:
        """Listen on a free port."""
        self.loop = loop
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self.chain)
        at_once = context if self.offers is Offers.TLS else None
        later = context if self.offers is Offers.STARTTLS else None
        server = await loop.create_server(
            lambda: Conversation(self, loop, later), "127.0.0.1", self.port, ssl=at_once
        )
        self.port = server.sockets[0].getsockname()[1]
        return server

    def next(self, address: str) -> str:
        """Say what is asked for by the next attempt at an address."""
        asked = behaviours(address)
        self.attempts[address] += 1
        return asked[min(self.attempts[address], len(asked)) - 1]

    def keep(self, envelope: Envelope) -> str:
        """Write a message down for good, and give the answer to it."""
        self.envelopes.append(envelope)
        number = next(self.numbers)
        path = self.folder / f"{time_ns()}-{number}.eml"
        with path.with_suffix(".part").open("wb") as file:
            file.write(envelope.original_content or b"")
            file.flush()
            os.fsync(file.fileno())
        path.with_suffix(".part").rename(path)
        folder = os.open(self.folder, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)
        return self.answer.format(number=number)


class Handler:
    """What the server does about MAIL, RCPT and the text."""

    def __init__(self, sink: Sink) -> None:
        """Belong to one conversation."""
        self.sink = sink
        self.asked = "accept"

    async def handle_AUTH(  # noqa: N802 -- the library looks for this name
        self, _server: SMTP, _session: Session, _envelope: Envelope, _args: list[str]
    ) -> Any:
        return self.sink.sign_in or MISSING

    async def handle_MAIL(  # noqa: N802 -- the same
        self,
        server: "Conversation",
        _session: Session,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        self.asked = self.sink.script.popleft() if self.sink.script else self.sink.next(address)
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return await self._answer("mail", server, "250 2.1.0 Ok")

    async def handle_RCPT(  # noqa: N802 -- the same
        self,
        server: "Conversation",
        _session: Session,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        asked = self.sink.next(address)
        self.asked = asked if re.fullmatch(KNOWN, asked) else self.asked
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return await self._answer("rcpt", server, "250 2.1.5 Ok")

    async def handle_DATA(  # noqa: N802 -- the same
        self, server: "Conversation", _session: Session, envelope: Envelope
    ) -> str:
        asked = self.asked
        answer = await self._answer("text", server, "")
        if answer:
            return answer
        if asked not in {"drop_before_accept", "hang_after_data"}:
            answer = self.sink.keep(envelope)
        if asked.startswith("hang"):
            await asyncio.sleep(3600)
        if asked.startswith("drop"):
            server.transport.abort()
        return answer

    async def _answer(self, step: str, server: "Conversation", otherwise: str) -> str:
        if self.asked == "slow":
            await asyncio.sleep(SLOW)
        if self.asked == f"drop_at_{step}":
            server.transport.abort()
        wanted = re.fullmatch(rf"{step}_(\d)(\d\d)", self.asked)
        if not wanted:
            return otherwise
        if wanted[0].endswith("421"):
            asyncio.get_running_loop().call_later(0.05, server.transport.close)
        return f"{wanted[1]}{wanted[2]} {TEXTS[int(wanted[1])]}"


KNOWN = r"accept|slow|(drop|hang)_\w+|(mail|rcpt|data|text)_\d{3}"


class Conversation(SMTP):
    """One connection."""

    def __init__(
        self, sink: Sink, loop: asyncio.AbstractEventLoop, tls: ssl.SSLContext | None
    ) -> None:
        """Count what is asked."""
        self.sink, self.handler = sink, Handler(sink)
        super().__init__(
            self.handler,
            loop=loop,
            hostname="sink.example",
            tls_context=tls,
            require_starttls=tls is not None,
            auth_required=sink.offers is not Offers.STRIPPED,
            auth_require_tls=sink.offers is not Offers.TLS,
            authenticator=_right,
            data_size_limit=sink.size,
        )

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count connections."""
        self.sink.commands.append("CONNECT")
        self.sink.connections.append(transport)
        super().connection_made(transport)

    async def _call_handler_hook(self, command: str, *args: Any) -> Any:
        self.sink.commands.append(command)
        return await super()._call_handler_hook(command, *args)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 -- the same
        """Fail in the place of 354, or in the middle of the text."""
        if self.handler.asked == "drop_in_text":
            await self.push("354 go on")
            await self._reader.readline()
            self.transport.abort()
            return
        answer = await self.handler._answer("data", self, "")
        if answer:
            await self.push(answer)
        elif not self.transport.is_closing():
            await super().smtp_DATA(arg)


def _right(
    _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, given: Any
) -> AuthResult:
    right = isinstance(given, LoginPassword) and given.password.decode() == PASSWORD
    return AuthResult(success=right, handled=False)


@contextmanager
def running(sink: Sink) -> Iterator[Sink]:
    """Run a sink in a thread."""
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda _loop, _context: None)
    ready = threading.Event()

    def work() -> None:
        asyncio.set_event_loop(loop)
        server = loop.run_until_complete(sink.serve(loop))
        ready.set()
        loop.run_forever()
        server.close()
        for each in sink.connections:
            each.abort()
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0.01))  # what was aborted ends in the next rounds
        loop.close()

    logging.getLogger("mail.log").setLevel(logging.ERROR)  # it warns of what is meant
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        ready.wait(10)
        try:
            yield sink
        finally:
            loop.call_soon_threadsafe(loop.stop)
            thread.join(10)


def main() -> None:
    """Run until the input ends."""
    folder, chain, *script = sys.argv[1:]
    with running(Sink(Path(folder), Path(chain), script=script)) as sink:
        print(sink.port, flush=True)  # noqa: T201 -- the one who started it reads this
        sys.stdin.read()


if __name__ == "__main__":
    main()
