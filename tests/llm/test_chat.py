"""The exchange with a language model, with real servers that do what servers do."""

import json
import logging
import socket
import sys
import time
import traceback
from threading import Event
from types import SimpleNamespace

import pytest

from afterword.core.errors import NoAnswer
from afterword.core.writing.assisted import SCHEMA
from afterword.llm.chat import LanguageModel
from afterword.llm.key import key_of
from afterword.settings import Endpoint
from tests.llm.model_server import Heard, Played, chat, serving

TASK = '{"write": "thank you"}'
KEY = "sk-very-secret-0123"
SHORT = 0.3


def test_the_text_of_a_good_answer_is_given() -> None:
    with serving(lambda *_: chat("Words.")) as server:
        assert server.model(KEY).write(TASK, SCHEMA) == "Words."
    (heard,) = server.heard
    assert heard.path == "/v1/chat/completions"
    assert heard.headers["Authorization"] == f"Bearer {KEY}"
    assert heard.data == server.model().request(TASK, SCHEMA)
    assert (heard.data["temperature"], "seed" in heard.data) == (0, True)
    assert heard.data["response_format"]["json_schema"]["schema"] == SCHEMA


def test_without_a_key_none_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with serving(lambda *_: chat("Words.")) as server:
        server.model().write(TASK, SCHEMA)
    assert "Authorization" not in server.heard[0].headers


@pytest.mark.parametrize("known", ["json_object", "", "bare"])
@pytest.mark.parametrize("status", [400, 422])
def test_a_server_that_knows_fewer_forms_is_asked_more_plainly(known: str, status: int) -> None:
    def script(heard: Heard, _: int) -> Played:
        form = heard.data.get("response_format", {}).get("type", "")
        form = form or ("" if "seed" in heard.data else "bare")
        return chat("Words.") if form == known else Played(b"unknown field", status)

    with serving(script) as server:
        assert server.model().write(TASK, SCHEMA) == "Words."
    assert len(server.heard) == {"json_object": 2, "": 3, "bare": 4}[known]


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (Played(b"<html><body>Welcome</body></html>"), "no answer"),
        (Played(b""), "no answer"),
        (Played(b"\xff\xfe\x00garbage"), "no answer"),
        (Played(b"[" * 200_000), "no answer"),
        (Played(b'{"choices": []}'), "no answer"),
        (Played(b'{"choices": [{"message": "hello"}]}'), "no answer"),
        (chat(None), "no text"),
        (chat(["parts"]), "no text"),
        (chat("  "), "no text"),
        (Played(b'{"choices": [{"message": {"content": null, "refusal": "I cannot"}}]}'), "refused"),
        (Played(b"x" * 1_100_000), "far too much"),
        (Played(b"\x1f\x8b\x08", headers={"Content-Encoding": "gzip"}), "no answer"),
        (Played(b"broken", 500), "HTTP 500"),
        (Played(b"no", 401), "accept the key"),
        (Played(b"no", 403), "accept the key"),
        (Played(b"no", 404), "AFTERWORD_LLM_MODEL"),
        (Played(b"no", 429), "no time now"),
        (Played(b"no", 400), "HTTP 400"),
        (Played(b"", 204), "HTTP 204"),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_told_in_plain_words(answer: Played, says: str) -> None:
    with serving(lambda *_: answer) as server, pytest.raises(NoAnswer, match=says):
        server.model().write(TASK, SCHEMA)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(status: int) -> None:
    with serving(lambda *_: chat("Elsewhere.")) as elsewhere:
        away = Played(b"", status, {"Location": f"{elsewhere.url}/chat/completions"})
        with serving(lambda *_: away) as server, pytest.raises(NoAnswer, match="not followed"):
            server.model(KEY).write(TASK, SCHEMA)
    assert not elsewhere.heard


@pytest.mark.parametrize("answer", ["silent", "drip"])
def test_a_server_that_hangs_is_left_after_the_time_in_all(answer: str) -> None:
    def script(*_: object) -> Played:
        if answer == "silent":
            server.over.wait(10)
        return Played(b" ", drip=True)

    with serving(script) as server:
        begin = time.monotonic()
        with pytest.raises(NoAnswer, match=r"within 0\.3 seconds"):
            server.model(seconds=SHORT).write(TASK, SCHEMA)
        assert time.monotonic() - begin < 5


@pytest.mark.parametrize("stuck", ["keyring", "name"])
def test_a_keyring_or_a_name_that_hangs_is_left_as_well(
    stuck: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = Event()

    def wait(*_: object, **__: object) -> None:
        over.wait(10)
        raise OSError

    if stuck == "keyring":
        monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_password=wait))
    else:
        monkeypatch.setattr(socket, "getaddrinfo", wait)
    endpoint = Endpoint("https://models.example/v1", "m", "" if stuck == "keyring" else KEY, SHORT)
    begin = time.monotonic()
    try:
        with pytest.raises(NoAnswer, match=r"within 0\.3 seconds"):
            LanguageModel(endpoint).write(TASK, SCHEMA)
        assert time.monotonic() - begin < 5
    finally:
        over.set()


def test_nobody_there_is_told_in_plain_words() -> None:
    with serving(lambda *_: chat("Words.")) as server:
        pass
    with pytest.raises(NoAnswer, match="cannot be reached"):
        server.model().write(TASK, SCHEMA)


@pytest.mark.parametrize(
    "answer", [Played(f"bad key {KEY}".encode(), 401), Played(KEY.encode(), 500), chat("Words.")]
)
def test_the_key_stands_in_no_log_error_or_picture(
    answer: Played, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    shown = ""
    with serving(lambda *_: answer) as server:
        model = server.model(KEY)
        try:
            model.write(TASK, SCHEMA)
        except NoAnswer as error:
            shown = "".join(traceback.format_exception(error)) + repr(error.lines)
    assert server.heard[0].headers["Authorization"] == f"Bearer {KEY}"
    assert caplog.records
    for text in (
        caplog.text,
        shown,
        repr(model),
        str(model),
        json.dumps(model.request(TASK, SCHEMA)),
    ):
        assert KEY not in text


def test_a_proxy_never_sees_what_stays_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(lambda *_: chat("Proxy.")) as proxy, serving(lambda *_: chat("Model.")) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        assert server.model().write(TASK, SCHEMA) == "Model."
    assert not proxy.heard


def test_the_keyring_gives_the_key_of_the_host_that_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = {("afterword", "models.example"): KEY}
    ring = SimpleNamespace(get_password=lambda place, host: kept.get((place, host)))
    monkeypatch.setitem(sys.modules, "keyring", ring)
    assert key_of(Endpoint("https://models.example/v1", "m")) == KEY
    assert key_of(Endpoint("https://other.example/v1", "m")) == ""
    assert key_of(Endpoint("https://models.example/v1", "m", "from-environment")) == (
        "from-environment"
    )


@pytest.mark.parametrize("kept", ["line\nbreak", "kéy", None, 7])
def test_what_is_no_key_is_not_sent(kept: object, monkeypatch: pytest.MonkeyPatch) -> None:
    ring = SimpleNamespace(get_password=lambda *_: kept)
    monkeypatch.setitem(sys.modules, "keyring", ring)
    assert key_of(Endpoint("https://models.example/v1", "m")) == ""


def test_a_locked_keyring_holds_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: str) -> str:
        raise RuntimeError(KEY)

    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_password=locked))
    assert key_of(Endpoint("https://models.example/v1", "m")) == ""
