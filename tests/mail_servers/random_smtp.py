"""A server that answers at random: what it says may be wrong, late, cut, or no answer at all."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random

RIGHT = {
    b"EHLO": "250-SIZE 9999999\r\n250-DSN\r\n250 AUTH PLAIN",
    b"AUTH": "235 ok",
    b"MAIL": "250 ok",
    b"RCPT": "250 ok",
    b"DATA": "354 go on",
    b".": "250 taken",
    b"RSET": "250 ok",
    b"QUIT": "221 bye",
}
HANG_UP = "hang up"
ODD = (
    *RIGHT.values(), "450 later", "550 no", "421 bye", "999 what", "25", "-1", "", "garbage", "\xff\xfe",
    "334 !!!", "250 " + "x" * 9000, "250-\r\n" * 50 + "250 x", "250 2.0.0 OK <a@b> [Hostname=", HANG_UP,
)  # fmt: skip


class RandomServer:
    """One conversation after another; ``said`` is what it answered to the last whole text."""

    def __init__(self, chain: Path, chance: Random) -> None:
        self._context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self._context.load_cert_chain(chain)
        self._chance = chance
        self.said = ""
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]

    def serve(self) -> None:
        """Answer until the listener is closed."""
        with suppress(OSError):
            while True:
                plain, _ = self.listener.accept()
                with suppress(OSError), self._context.wrap_socket(plain, server_side=True) as line:
                    self._talk(line)

    def _talk(self, line: ssl.SSLSocket) -> None:
        line.settimeout(1)
        line.sendall(b"220 hello\r\n")
        text = False
        with line.makefile("rb") as lines:
            for each in lines:
                command = each.rstrip(b"\r\n").partition(b" ")[0].upper()
                if text and command != b".":
                    continue
                answer = self._answer(command)
                if text:
                    self.said = answer
                if answer == HANG_UP:
                    return
                text = command == b"DATA" and answer.startswith("354")
                line.sendall(answer.encode("latin-1") + b"\r\n")

    def _answer(self, command: bytes) -> str:
        odd = self._chance.random() < 0.2
        return self._chance.choice(ODD) if odd else RIGHT.get(command, "500 what")


@contextmanager
def random_server(chain: Path, seed: int) -> Iterator[RandomServer]:
    """Run one; the same seed gives the same answers."""
    server = RandomServer(chain, Random(seed))
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.listener.shutdown(socket.SHUT_RDWR)
        server.listener.close()
        thread.join(5)
