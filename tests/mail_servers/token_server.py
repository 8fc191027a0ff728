"""A server that gives out tokens, well or badly: RFC 6749, RFC 7636 and RFC 8628, as a provider does.

It checks what it is asked and keeps what it heard; refresh tokens are good for one use.
"""

import hashlib
import json
import secrets
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from urllib.parse import parse_qs, urlencode, urlsplit

from afterword.core.model.mailbox import Client

DEVICE = "urn:ietf:params:oauth:grant-type:device_code"


@dataclass
class TokenServer:
    """A running server."""

    url: str = ""
    give: Callable[[], str] = lambda: f"access-{secrets.token_hex(8)}"
    """Makes an access token; that of Dovecot's key in tests with Dovecot."""
    expires_in: object = 3600
    secret: str = ""
    """Secret of the client, when it has one."""
    agrees: bool = True
    """Whether the person at the browser agrees."""
    device_says: list[str] = field(default_factory=list)
    """Errors that are answered before a device gets its tokens."""
    raw: bytes | None = None
    """What is answered instead of tokens, whatever is asked."""
    status: int = 200
    hangs: bool = False
    drips: bool = False
    slow: float = 0
    """Seconds that an answer takes."""
    rotates: bool = True
    heard: list[dict[str, str]] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    refreshable: set[str] = field(default_factory=set)
    spent: list[str] = field(default_factory=list)
    """Refresh tokens that were used a second time."""
    over: Event = field(default_factory=Event)
    lock: Lock = field(default_factory=Lock)

    def client(self, **more: str) -> Client:
        """Describe it as the product does."""
        known = {
            "id": "client-1",
            "token_url": f"{self.url}/token",
            "authorise_url": f"{self.url}/authorise?access_type=offline",
            "device_url": f"{self.url}/device",
            "scope": "mail offline_access",
        }
        return Client(**(known | more))

    def device(self) -> dict[str, object]:
        """Give a code for another device."""
        return {
            "device_code": "device-code-1",
            "user_code": "ABCD-EFGH",
            "verification_uri": f"{self.url}/type-it-in",
            "expires_in": 300,
            "interval": 5,
        }

    def agreed(self, asked: dict[str, str]) -> str:
        """Give where the browser is sent after the person has decided."""
        back = {"state": asked["state"]}
        if self.agrees:
            code = secrets.token_hex(8)
            self.codes[code] = asked
            back["code"] = code
        else:
            back["error"] = "access_denied"
        return f"{asked['redirect_uri']}?{urlencode(back)}"

    def answer(self, asked: dict[str, str]) -> tuple[int, dict[str, object]]:
        """Answer a question for tokens."""
        if asked.get("client_id") != "client-1" or asked.get("client_secret", "") != self.secret:
            return 401, {"error": "invalid_client", "error_description": "who are you"}
        grant = asked.get("grant_type")
        if grant == "authorization_code":
            return self._by_code(asked)
        if grant == "refresh_token":
            return self._by_refresh(asked)
        if grant == DEVICE:
            return self._by_device(asked)
        return 400, {"error": "unsupported_grant_type"}

    def _by_code(self, asked: dict[str, str]) -> tuple[int, dict[str, object]]:
        begun = self.codes.pop(asked.get("code", ""), None)
        digest = hashlib.sha256(asked.get("code_verifier", "").encode()).digest()
        challenge = urlsafe_b64encode(digest).decode().rstrip("=")
        if begun is None or begun["code_challenge"] != challenge:
            return 400, {"error": "invalid_grant"}
        if begun["redirect_uri"] != asked.get("redirect_uri"):
            return 400, {"error": "invalid_grant"}
        return 200, self._tokens()

    def _by_refresh(self, asked: dict[str, str]) -> tuple[int, dict[str, object]]:
        used = asked.get("refresh_token", "")
        with self.lock:
            if used not in self.refreshable:
                self.spent.append(used)
                said = "AADSTS700082: The refresh token has expired due to inactivity."
                return 400, {"error": "invalid_grant", "error_description": said}
            if self.rotates:
                self.refreshable.discard(used)
        tokens = self._tokens()
        if not self.rotates:
            del tokens["refresh_token"]
        return 200, tokens

    def _by_device(self, asked: dict[str, str]) -> tuple[int, dict[str, object]]:
        if asked.get("device_code") != "device-code-1":
            return 400, {"error": "invalid_grant"}
        if self.device_says:
            return 400, {"error": self.device_says.pop(0)}
        return 200, self._tokens()

    def _tokens(self) -> dict[str, object]:
        refresh = f"refresh-{secrets.token_hex(8)}"
        self.refreshable.add(refresh)
        given: dict[str, object] = {
            "access_token": self.give(),
            "refresh_token": refresh,
            "token_type": "Bearer",
        }
        return given if self.expires_in is None else given | {"expires_in": self.expires_in}


class _Handler(BaseHTTPRequestHandler):
    played: TokenServer

    def do_GET(self) -> None:
        asked = {k: v[0] for k, v in parse_qs(urlsplit(self.path).query).items()}
        self.played.heard.append(asked)
        self.send_response(302)
        self.send_header("Location", self.played.agreed(asked))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        text = self.rfile.read(length).decode()
        asked = {k: v[0] for k, v in parse_qs(text, keep_blank_values=True).items()}
        self.played.heard.append(asked)
        if self.played.hangs:
            self.played.over.wait(60)
            return
        time.sleep(self.played.slow)
        if self.played.raw is not None:
            self._say(self.played.status, self.played.raw)
        elif self.path == "/device":
            self._say(200, json.dumps(self.played.device()).encode())
        else:
            status, given = self.played.answer(asked)
            self._say(status, json.dumps(given).encode())

    def _say(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        if 300 <= status < 400:
            self.send_header("Location", f"{self.played.url}/elsewhere")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        for at in range(0, len(body), 1 if self.played.drips else len(body) or 1):
            self.wfile.write(body[at : at + 1] if self.played.drips else body)
            self.wfile.flush()
            if self.played.drips and self.played.over.wait(0.2):
                return

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def giving_tokens(**how: object) -> Iterator[TokenServer]:
    """Serve on a free port of this machine until the block ends."""
    server = TokenServer(**how)  # type: ignore[arg-type]  # fields of the server, by name
    listening = ThreadingHTTPServer(
        ("127.0.0.1", 0), type("Handler", (_Handler,), {"played": server})
    )
    listening.daemon_threads = True
    server.url = f"http://127.0.0.1:{listening.server_port}"
    thread = Thread(target=listening.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        listening.shutdown()
        listening.server_close()
        thread.join()
