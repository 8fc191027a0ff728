"""A served page with a database of its own."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

import pytest


@dataclass
class Answer:
    """What the page answered."""

    status: int
    headers: dict[str, str]
    text: str


class Page:
    """A browser without a picture: keeps the cookie, sends forms."""

    def __init__(self, port: int, folder: Path = Path()) -> None:
        self.port = port
        self.folder = folder
        self.cookie = ""

    def ask(self, method: str, path: str, body: str = "", **headers: str) -> Answer:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        given = {"Cookie": self.cookie} | {
            key.replace("_", "-"): value for key, value in headers.items()
        }
        if body:
            given.setdefault("Content-Type", "application/x-www-form-urlencoded")
        connection.request(method, path, body.encode() or None, given)
        response = connection.getresponse()
        answer = Answer(
            response.status,
            {k.lower(): v for k, v in response.getheaders()},
            response.read().decode(errors="replace"),
        )
        connection.close()
        if cookie := answer.headers.get("set-cookie"):
            self.cookie = cookie.split(";")[0]
        return answer

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, **headers)

    def post(self, path: str, **fields: str) -> Answer:
        return self.ask("POST", path, urlencode({"csrfmiddlewaretoken": self.token()} | fields))

    def send(self, path: str, files: dict[str, str], **fields: str) -> Answer:
        """Send a form with files, by their names."""
        head = 'Content-Disposition: form-data; name="{}"'
        given = {"csrfmiddlewaretoken": self.token()} | fields
        parts = [f"{head.format(name)}\r\n\r\n{value}\r\n" for name, value in given.items()]
        for name, text in files.items():
            parts.append(f'{head.format("files")}; filename="{name}"\r\n\r\n{text}\r\n')
        body = "".join(f"--edge\r\n{part}" for part in parts) + "--edge--\r\n"
        return self.ask("POST", path, body, Content_Type="multipart/form-data; boundary=edge")

    def token(self) -> str:
        """Give the mark that only our forms carry."""
        return self.get("/new/").text.split('csrfmiddlewaretoken" value="')[1].split('"')[0]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """Serve the page as a person would, on a free port, and stop it at the end."""
    with serving(tmp_path_factory.mktemp("served")) as page:
        yield page


@contextmanager
def serving(folder: Path, **environment: str) -> Iterator[Page]:
    """Serve the page with its data in a folder."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "afterword", "serve", "--port", str(port)],
        env=os.environ | {"AFTERWORD_DATA_DIR": str(folder)} | environment,
        stdout=subprocess.PIPE,
    )
    try:
        page = Page(port, folder)
        for _ in range(200):
            try:
                page.get("/")
                break
            except OSError:
                time.sleep(0.05)
        yield page
    finally:
        server.terminate()
        server.wait(timeout=20)
        assert server.stdout is not None
        server.stdout.close()
