"""Finding the servers of a provider that is not known."""

import socket
import time

import pytest

from afterword.core.errors import MailboxRefused
from afterword.core.model.mailbox import Security, Server
from afterword.mail.finding import SECONDS, found, reachable


def test_the_first_usual_name_that_answers_is_taken() -> None:
    answering = {("mail.own.example", 465), ("smtp.own.example", 587)}
    server = found("a@own.example", "smtp", lambda each: (each.host, each.port) in answering)
    assert server == Server(host="mail.own.example", port=465)


def test_a_server_that_begins_unencrypted_comes_last() -> None:
    server = found("a@own.example", "imap", lambda each: each.port == 143)
    assert server == Server(host="imap.own.example", port=143, security=Security.STARTTLS)


def test_where_none_answers_the_person_is_asked_for_the_name() -> None:
    with pytest.raises(MailboxRefused) as refused:
        found("a@own.example", "imap", lambda _: False)
    assert "own.example" in refused.value.what
    assert "--imap HOST:993" in refused.value.do


def test_a_name_that_nobody_resolves_is_not_waited_for_forever() -> None:
    began = time.monotonic()
    server = found("a@own.example", "smtp", lambda each: each.port == 587 or not time.sleep(30))
    assert server.port == 587
    assert time.monotonic() - began < SECONDS + 2


def test_something_that_listens_without_a_certificate_is_not_taken_for_encrypted() -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        listening.settimeout(0)
        port = listening.getsockname()[1]
        plain = Server(host="127.0.0.1", port=port, security=Security.STARTTLS)
        assert reachable(plain)
    assert not reachable(Server(host="127.0.0.1", port=port))
    assert not reachable(Server(host="no.such.host.invalid", port=993))
