"""The place on this machine at which a browser arrives after a person has agreed (RFC 8252)."""

import time
from hmac import compare_digest
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer
from types import TracebackType
from typing import Self, cast
from urllib.parse import parse_qs, urlsplit

from afterword.actions.sign_in import SIGNED_IN
from afterword.core.errors import MailboxRefused

DONE = "You are signed in. Close this page, and go back to the terminal."
NOT_OURS = "This is not the answer that is waited for. Go back to the terminal, and begin again."
DECLINED = "Nothing was agreed. Close this page, and go back to the terminal."


class _Place(TCPServer):
    """Listens for one answer; that of http.server asks the network for its own name first."""

    expected = ""
    answer: dict[str, str] | None = None

    def handle_error(self, request: object, client_address: object) -> None:
        """Write nothing down: the code stands in the address."""


class Redirect:
    """Listens on 127.0.0.1, on any free port, for one answer; then it is gone."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self._place = _Place(("127.0.0.1", 0), _Handler)
        self.url = f"http://{host}:{self._place.server_address[1]}{SIGNED_IN}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        """Listen no more."""
        self._place.server_close()

    def answer(self, state: str, seconds: float) -> dict[str, str]:
        """Wait for the answer to one question; whatever else arrives is told that it is not meant.

        Raises MailboxRefused when the time is over.
        """
        self._place.expected = state
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self._place.timeout = left
            self._place.handle_request()
            if self._place.answer is not None:
                return self._place.answer
        raise MailboxRefused("nobody agreed in time", do="begin again, and agree in the browser")


class _Handler(BaseHTTPRequestHandler):
    """Takes one request, and says in a plain page what became of it."""

    timeout = 5
    server_version = sys_version = ""

    def do_GET(self) -> None:
        """Take the answer, when it is the one that is waited for."""
        parts = urlsplit(self.path)
        given = {key: values[0] for key, values in parse_qs(parts.query).items()}
        place = cast("_Place", self.server)
        known = compare_digest(given.get("state", "").encode(), place.expected.encode())
        if parts.path != SIGNED_IN or not known:
            self._say(400, NOT_OURS)
            return
        self._say(200, DONE if given.get("code") else DECLINED)
        place.answer = given

    def _say(self, status: int, text: str) -> None:
        body = f"<!doctype html><title>Afterword</title><p>{text}</p>".encode()
        self.send_response(status)
        for name, value in (
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Length", str(len(body))),
            ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
            ("Referrer-Policy", "no-referrer"),
            ("Cache-Control", "no-store"),
            ("Connection", "close"),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Write nothing down: the code stands in the address."""
