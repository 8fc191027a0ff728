"""Signing in by OAuth2, against a server that gives out tokens well or badly."""

import gc
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlsplit
from urllib.request import HTTPRedirectHandler, build_opener, urlopen

import pytest

from afterword.actions.set_up_mailbox import client_secret_name, secret_name
from afterword.core.errors import MailboxRefused
from afterword.core.model.mailbox import Client, Mailbox, Server, SignIn
from afterword.mail.credential import Token
from afterword.mail.credentials import Credentials
from afterword.mail.oauth import TokenServer as Authority
from afterword.mail.redirect import Redirect
from afterword.mail.tokens import Tokens
from afterword.testing import MemorySafe
from tests.mail_servers.token_server import TokenServer, giving_tokens

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
SECRET = "the secret of a client"  # noqa: S105 -- of nobody but the tests
LATER = NOW + timedelta(minutes=56)


class NoRedirects(HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:  # type: ignore[override]  # says where to, and goes nowhere
        return None


def sent_back(url: str) -> dict[str, str]:
    """Agree as a person does, and give what the browser brings back."""
    with pytest.raises(HTTPError) as answer:
        build_opener(NoRedirects).open(url, timeout=10)
    answer.value.close()
    back = urlsplit(answer.value.headers["Location"])
    return {key: values[0] for key, values in parse_qs(back.query).items()}


def kept(text: str) -> Tokens:
    tokens = Tokens.read(text)
    assert tokens is not None
    return tokens


def authority(server: TokenServer, secret: str = "", **how: object) -> Authority:
    return Authority(server.client(), secret, clock=lambda: NOW, **how)  # type: ignore[arg-type]  # its keywords


def test_agreeing_in_the_browser_gives_tokens_to_whoever_asked() -> None:
    with giving_tokens(secret=SECRET) as server:
        giver = authority(server, SECRET)
        url, asking = giver.ask("http://127.0.0.1:1/mailboxes/signed-in/", "alex@x.example")
        asked = {key: values[0] for key, values in parse_qs(urlsplit(url).query).items()}
        assert asked["code_challenge_method"] == "S256"
        assert asked["login_hint"] == "alex@x.example"
        assert asked["access_type"] == "offline"
        assert asked["scope"] == "mail offline_access"
        assert asking.verifier not in url
        answer = sent_back(url)
        assert answer["state"] == asking.state
        tokens = kept(giver.by_code(asking, answer["code"]))
        assert tokens.access.startswith("access-")
        assert tokens.ends == NOW + timedelta(hours=1)
        with pytest.raises(MailboxRefused, match="has ended"):
            giver.by_code(asking, answer["code"])


def test_a_code_is_worth_nothing_without_what_was_kept_for_it() -> None:
    with giving_tokens() as server:
        giver = authority(server)
        url, _ = giver.ask("http://127.0.0.1:1/", "a")
        _, other = giver.ask("http://127.0.0.1:1/", "a")
        with pytest.raises(MailboxRefused, match="has ended"):
            giver.by_code(other, sent_back(url)["code"])


def test_a_code_on_another_device_is_waited_for_as_patiently_as_the_server_wants() -> None:
    slept: list[float] = []
    says = ["authorization_pending", "slow_down", "authorization_pending"]
    with giving_tokens(device_says=says) as server:
        giver = authority(server, sleep=slept.append)
        device = giver.device()
        assert (device.user_code, device.url) == ("ABCD-EFGH", f"{server.url}/type-it-in")
        assert kept(giver.by_device(device)).access.startswith("access-")
    assert slept == [5, 5, 10, 10]


@pytest.mark.parametrize(
    ("says", "told"),
    [
        (["access_denied"], "did not agree"),
        (["expired_token"], "not typed in in time"),
        (["authorization_pending"] * 100, "not typed in in time"),
        (["odd_error"], "the provider refused"),
    ],
)
def test_a_code_that_leads_to_nothing_says_why(says: list[str], told: str) -> None:
    with giving_tokens(device_says=says) as server:
        giver = authority(server, sleep=lambda _: None)
        with pytest.raises(MailboxRefused, match=told) as refused:
            giver.by_device(giver.device())
        assert type(refused.value) is MailboxRefused


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ({"raw": b"<html>hush</html>"}, "no token"),
        ({"raw": b"[" * 100_000}, "no token"),
        ({"raw": b"null"}, "no token"),
        ({"raw": b'{"access_token": "a b", "token_type": "bearer"}'}, "no token"),
        ({"raw": b'{"access_token": "a\\u0001auth", "token_type": "bearer"}'}, "no token"),
        ({"raw": b'{"access_token": "a", "token_type": "mac"}'}, "no token"),
        ({"raw": b'{"access_token": 7}'}, "no token"),
        ({"raw": b'{"access_token": "a", "expires_in": "soon"}'}, "no token"),
        ({"raw": b'{"access_token": "a", "expires_in": 1e999}'}, "no token"),
        ({"raw": b"{" + b" " * 10_000_000}, "no token"),
        ({"raw": b"busy", "status": 503}, "cannot give tokens now"),
        ({"raw": b"gone", "status": 302}, "no token|cannot give"),
        ({"raw": b'{"error": "invalid_grant", "error_description": "hush AADSTS50173: x"}', "status": 400}, r"AADSTS50173"),
        ({"raw": b'{"error": ["hush"]}', "status": 400}, "refused"),
        ({"hangs": True}, "within 1 seconds"),
        ({"raw": b'{"access_token": "hush"}', "drips": True}, "within 1 seconds"),
    ],
)  # fmt: skip
def test_a_server_that_does_anything_else_is_told_in_three_lines(
    how: dict[str, object], told: str
) -> None:
    with giving_tokens(**how) as server:
        never = server.hangs or server.drips
        giver = authority(server, seconds=1 if never else 30)
        began = time.monotonic()
        with pytest.raises(MailboxRefused, match=told) as refused:
            giver.renewed(Tokens("hush-old", "hush-refresh", NOW))
        assert time.monotonic() - began < 10
        assert type(refused.value) is MailboxRefused
        assert "hush" not in str(refused.value.lines)
        assert refused.value.do


def test_a_server_that_is_not_there_is_told() -> None:
    client = Client(id="c", token_url="http://127.0.0.1:9/token", scope="m")  # noqa: S106 -- an address
    with pytest.raises(MailboxRefused, match="cannot be reached"):
        Authority(client).renewed(Tokens("a", "r", NOW))


def test_nothing_is_asked_over_the_network_without_encryption() -> None:
    open_ = Client(
        id="c", scope="m", token_url="http://login.example/t", authorise_url="http://login.example/a"  # noqa: S106 -- an address
    )  # fmt: skip
    for ask in (
        lambda: Authority(open_).renewed(Tokens("a", "r", NOW)),
        lambda: Authority(open_).ask("http://127.0.0.1:1/", "a"),
    ):
        with pytest.raises(MailboxRefused, match="not encrypted"):
            ask()


def test_a_wrong_secret_of_the_client_says_where_to_look() -> None:
    with giving_tokens(secret=SECRET) as server, pytest.raises(MailboxRefused) as refused:
        authority(server, "wrong").renewed(Tokens("a", "r", NOW))
    assert "does not know the client" in refused.value.what
    assert "wrong" not in str(refused.value.lines)


def test_without_a_word_on_how_long_a_token_is_good_it_is_renewed_soon() -> None:
    with giving_tokens(expires_in=None) as server:
        server.refreshable.add("r")
        tokens = authority(server).renewed(Tokens("a", "r", NOW))
    assert tokens.ends == NOW + timedelta(minutes=30)


def mailbox(server: TokenServer) -> Mailbox:
    return Mailbox(
        id="alex",
        address="alex@candidate.example",
        sign_in=SignIn.OAUTH2,
        client=server.client(),
        imap=Server(host="imap.candidate.example", port=993),
    )


def filled(server: TokenServer, ends: datetime = LATER) -> MemorySafe:
    safe = MemorySafe()
    server.refreshable.add("refresh-0")
    safe.put(secret_name("alex"), Tokens("access-0", "refresh-0", ends).text)
    return safe


@contextmanager
def alone(_: str) -> Iterator[None]:
    """Keep nobody out: there is nobody else here; locks are tried below, in several processes."""
    yield


def test_a_token_is_used_as_long_as_it_is_good_and_then_renewed() -> None:
    with giving_tokens() as server:
        safe = filled(server)
        early = Credentials(safe, alone, lambda: NOW)
        assert early(mailbox(server)) == Token("access-0")
        assert server.heard == []
        late = Credentials(safe, alone, lambda: LATER - timedelta(minutes=4))
        renewed = late(mailbox(server))
        assert renewed == late(mailbox(server)) != Token("access-0")
        assert len(server.heard) == 1
        assert kept(safe.get(secret_name("alex"))).refresh in server.refreshable


def test_a_server_that_gives_no_new_token_to_renew_by_lets_the_old_one_stand() -> None:
    with giving_tokens(rotates=False) as server:
        safe = filled(server)
        Credentials(safe, alone, lambda: LATER)(mailbox(server))
        assert kept(safe.get(secret_name("alex"))).refresh == "refresh-0"


def test_a_mailbox_that_is_removed_while_it_is_renewed_leaves_no_tokens() -> None:
    with giving_tokens() as server:
        safe = filled(server)

        def give() -> str:
            safe.forget(secret_name("alex"))
            return "access-1"

        server.give = give
        assert Credentials(safe, alone, lambda: LATER)(mailbox(server)) == Token("access-1")
    assert safe.get(secret_name("alex")) == ""


def test_the_secret_of_the_client_goes_along() -> None:
    with giving_tokens(secret=SECRET) as server:
        safe = filled(server)
        safe.put(client_secret_name("alex"), SECRET)
        assert Credentials(safe, alone, lambda: LATER)(mailbox(server)) != Token("access-0")


def test_a_sign_in_that_has_ended_asks_for_signing_in_again() -> None:
    with giving_tokens() as server:
        safe = filled(server)
        server.refreshable.clear()
        with pytest.raises(MailboxRefused) as refused:
            Credentials(safe, alone, lambda: LATER)(mailbox(server))
        assert "alex@candidate.example: the sign-in has ended" in refused.value.what
        assert refused.value.do == "sign in again: afterword mailbox add alex@candidate.example"
        assert kept(safe.get(secret_name("alex"))).refresh == "refresh-0"


@pytest.mark.parametrize("text", ["", "{}", "[]", "a password", '{"access": 1}'])
def test_a_safe_without_tokens_asks_for_signing_in(text: str) -> None:
    with giving_tokens() as server:
        safe = MemorySafe()
        safe.put(secret_name("alex"), text)
        with pytest.raises(MailboxRefused, match="no sign-in is kept"):
            Credentials(safe, alone, lambda: NOW)(mailbox(server))


RENEW = """
import sys
from datetime import UTC, datetime, timedelta
from threading import Thread
from afterword import wiring
from afterword.core.model.mailbox import Client, Mailbox, Server, SignIn
from afterword.mail.credentials import Credentials
from afterword.storage.database import alone
client = Client(id="client-1", token_url=sys.argv[1], scope="mail offline_access")
mailbox = Mailbox(id="alex", address="alex@candidate.example", sign_in=SignIn.OAUTH2, client=client,
                  imap=Server(host="imap.candidate.example", port=993))
credentials = Credentials(wiring.safe(), alone, lambda: datetime(2026, 11, 25, 10, tzinfo=UTC))
threads = [Thread(target=lambda: print(credentials(mailbox).text + chr(10), end="")) for _ in range(3)]
[each.start() for each in threads]
[each.join() for each in threads]
"""


def test_of_many_workers_one_renews_and_the_others_take_what_it_got(tmp_path: Path) -> None:
    environment = os.environ | {
        "AFTERWORD_DATA_DIR": str(tmp_path),
        "AFTERWORD_SECRET_KEY": "A" * 43 + "=",
    }
    fill = (
        "import sys; from afterword import wiring; from datetime import *;"
        "from afterword.mail.tokens import Tokens;"
        "wiring.safe().put('mailbox/alex', Tokens('access-0', 'refresh-0',"
        " datetime(2026, 11, 25, 9, tzinfo=UTC)).text)"
    )
    subprocess.run([sys.executable, "-c", fill], env=environment, check=True)
    with giving_tokens(slow=0.3) as server:
        server.refreshable.add("refresh-0")
        command = [sys.executable, "-c", RENEW, f"{server.url}/token"]
        workers = [
            subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
            for _ in range(3)
        ]
        said = "".join(each.communicate(timeout=60)[0] for each in workers).split()
        assert len(server.heard) == 1
    assert len(said) == 9
    assert len(set(said)) == 1
    assert server.spent == []


def test_nothing_secret_stands_in_a_representation() -> None:
    with giving_tokens() as server:
        giver = authority(server, "hush-secret")
        _, asking = giver.ask("http://127.0.0.1:1/", "a")
        tokens = Tokens("hush-access", "hush-refresh", NOW)
        shown = f"{asking!r} {tokens!r} {giver!r} {giver.device()!r}"
    for secret in (asking.state, asking.verifier, "hush", "device-code-1"):
        assert secret not in shown


def test_the_browser_arrives_on_this_machine_once() -> None:
    with Redirect() as redirect:
        answers: list[dict[str, str]] = []
        waiting = threading.Thread(target=lambda: answers.append(redirect.answer("right", 20)))
        waiting.start()
        base = redirect.url
        for odd in (base, f"{base}?state=wrong&code=x", base.replace("signed-in", "other") + "?state=right&code=x"):  # fmt: skip
            with pytest.raises(HTTPError) as refused:
                urlopen(odd, timeout=10)  # noqa: S310 -- on this machine
            assert refused.value.code == 400
            refused.value.close()
        with socket.create_connection(("127.0.0.1", urlsplit(base).port)) as silent:
            silent.sendall(b"\0\xff\r\n\r\n")
        with urlopen(f"{base}?state=right&code=the-code", timeout=20) as page:  # noqa: S310 -- as above
            assert b"You are signed in" in page.read()
            assert "default-src 'none'" in page.headers["Content-Security-Policy"]
        waiting.join(20)
        assert answers == [{"state": "right", "code": "the-code"}]
    with pytest.raises(OSError):  # noqa: PT011 -- whatever the system says to a closed port
        urlopen(base, timeout=5)  # noqa: S310 -- as above
    gc.collect()


def test_an_answer_that_never_comes_ends_the_waiting() -> None:
    with Redirect("localhost") as redirect:
        assert redirect.url.startswith("http://localhost:")
        with pytest.raises(MailboxRefused, match="nobody agreed in time"):
            redirect.answer("right", 0.3)
