"""A server on this machine that plays a language model, well or badly."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

from afterword.llm.chat import LanguageModel
from afterword.settings import Endpoint


@dataclass
class Played:
    """What the server answers to one request."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    drip: bool = False
    """Send one byte at a time, and never end."""


@dataclass
class Heard:
    """A request as it arrived."""

    path: str
    headers: dict[str, str]
    data: dict[str, Any]

    @property
    def task(self) -> dict[str, Any]:
        """Give the task in it."""
        told: dict[str, Any] = json.loads(self.data["messages"][1]["content"])
        return told


Script = Callable[[Heard, int], Played]
"""Gives the answer to a request and its number, from 1."""


@dataclass
class Server:
    """A running server, what it heard, and a way to ask it."""

    url: str
    heard: list[Heard] = field(default_factory=list)
    over: Event = field(default_factory=Event)

    def model(self, key: str = "", seconds: float = 20) -> LanguageModel:
        """Give the adapter for it; slow machines need the long time, those that hang get a short."""
        return LanguageModel(Endpoint(self.url, "test-model", key, seconds))


def said(*sentences: tuple[str, list[str], int] | dict[str, Any]) -> Played:
    """Answer with sentences as a model does."""
    keys = ("text", "facts", "paragraph")
    listed = [
        each if isinstance(each, dict) else dict(zip(keys, each, strict=True)) for each in sentences
    ]
    return chat(json.dumps({"sentences": listed}))


def chat(content: object) -> Played:
    """Answer with a text as a model does."""
    return Played(json.dumps({"choices": [{"message": {"content": content}}]}).encode())


@contextmanager
def serving(script: Script) -> Iterator[Server]:
    """Serve on a free port of this machine until the block ends."""
    server = Server("")

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            heard = Heard(self.path, dict(self.headers), json.loads(self.rfile.read(length)))
            server.heard.append(heard)
            _play(self, script(heard, len(server.heard)), server.over)

        def log_message(self, *_: object) -> None:
            pass

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.url = f"http://127.0.0.1:{listening.server_port}/v1"
    thread = Thread(target=listening.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        listening.shutdown()
        thread.join()
        listening.server_close()


def _play(handler: BaseHTTPRequestHandler, answer: Played, over: Event) -> None:
    try:
        handler.send_response(answer.status)
        for name, value in answer.headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(answer.body)
        while answer.drip and not over.wait(0.05):
            handler.wfile.write(b" ")
    except OSError:
        pass  # who asked has gone
