"""`afterword mailbox`, with real servers on this machine."""

import json
import os
import pty
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.mail_servers.certificates import Pair
from tests.mail_servers.dovecot_postfix import Person, Servers
from tests.mail_servers.sink import Offers, Sink
from tests.mail_servers.sink import running as sinking
from tests.mail_servers.token_server import TokenServer, giving_tokens
from tests.mail_servers.tokens import PASSWORD

KEY = "A" * 43 + "="
COMMAND = [sys.executable, "-m", "afterword", "mailbox"]
Done = subprocess.CompletedProcess[str]


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_SECRET_KEY", KEY)


def run(*arguments: str, text: str = "") -> Done:
    done = subprocess.run(
        [*COMMAND, *arguments], input=text, capture_output=True, text=True, check=False, timeout=90
    )
    assert PASSWORD not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done


def there(servers: Servers, person: Person, *, starttls: bool = False) -> list[str]:
    """Say where an account is, as a person types it."""
    ports, way = servers.ports, ":starttls" if starttls else ":tls"
    imap, smtp = (ports.imap, ports.submission) if starttls else (ports.imaps, ports.submissions)
    return [
        person.address, "--imap", f"localhost:{imap}{way}", "--smtp", f"localhost:{smtp}{way}",
        "--certificate", str(servers.certificate.trusted_by),
    ]  # fmt: skip


def listed() -> list[dict[str, object]]:
    data: list[dict[str, object]] = json.loads(run("list", "--json").stdout)
    return data


def everything_kept() -> bytes:
    """Read all files that were written."""
    folder = Path(os.environ["AFTERWORD_DATA_DIR"])
    return b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())


@pytest.mark.parametrize("starttls", [False, True])
def test_a_mailbox_is_tried_out_and_kept(mail_servers: Servers, starttls: bool) -> None:
    person = mail_servers.person()
    added = run("add", *there(mail_servers, person, starttls=starttls), "--password-stdin", text=PASSWORD)  # fmt: skip
    assert (added.returncode, added.stderr) == (0, "")
    assert re.search(
        r"reading: .*signed in.*\nsending: .*signed in.*\nKept:", added.stdout, re.DOTALL
    )
    (kept,) = listed()
    assert (kept["address"], kept["sign_in"], kept["delivery"]) == (person.address, "password", "send")  # fmt: skip
    tested = run("test", str(kept["id"]))
    assert tested.returncode == 0
    assert "signed in" in tested.stdout
    assert "Letters" not in tested.stdout
    assert PASSWORD.encode() not in everything_kept()
    removed = run("remove", str(kept["id"]))
    assert removed.stdout == f"Forgotten: {kept['id']}\n"
    assert listed() == []
    gone = run("test", str(kept["id"]))
    assert (gone.returncode, "there is no mailbox" in gone.stderr) == (66, True)


def test_a_wrong_password_says_what_to_change_and_nothing_is_kept(mail_servers: Servers) -> None:
    person = mail_servers.person()
    refused = run("add", *there(mail_servers, person), "--password-stdin", text="hush-hush")
    assert refused.returncode == 77
    what, rule, do = refused.stderr.splitlines()
    assert what.startswith(f"afterword: localhost does not take the login or the password of {person.address} (it says: ")  # fmt: skip
    assert rule == "  rule  mailboxes"
    assert do == f"  do    check the password and the login; give it again: afterword mailbox add {person.address}"  # fmt: skip
    assert "hush" not in refused.stderr
    assert listed() == []


def test_a_certificate_that_nobody_vouches_for_is_told_before_the_password_goes(
    mail_servers: Servers,
) -> None:
    person = mail_servers.person()
    refused = run("add", *there(mail_servers, person)[:-2], "--password-stdin", text=PASSWORD)
    assert refused.returncode == 76
    assert (
        "nobody whom this machine trusts vouches for the certificate of localhost" in refused.stderr
    )
    assert "--certificate FILE.pem" in refused.stderr


@pytest.mark.parametrize(
    ("server", "status", "told"),
    [
        ("localhost:9", 75, "nothing listens on localhost:9"),
        ("no.such.host.invalid:465", 75, "there is no server called no.such.host.invalid"),
        ("localhost:port", 65, "does not name a server"),
        ("a..b:465", 65, "cannot be the name of a server"),
    ],
)
def test_a_server_that_is_not_there_is_told(server: str, status: int, told: str) -> None:
    refused = run(
        "add", "a@own.example", "--imap", "none", "--smtp", server, "--password-stdin", text="x"
    )
    assert (refused.returncode, told in refused.stderr) == (status, True)
    assert re.search(r"\n  rule  .+\n  do    .+\n$", refused.stderr)


def test_a_connection_whose_encryption_was_taken_away_is_refused(
    kept: Path, certificate: Pair
) -> None:
    with sinking(Sink(kept, certificate.chain, offers=Offers.STRIPPED)) as sink:
        where = ["--imap", "none", "--smtp", f"localhost:{sink.port}:starttls"]
        refused = run("add", "a@own.example", *where, "--password-stdin", text=PASSWORD)
    assert refused.returncode == 76
    assert "somebody on the way takes the offer out" in refused.stderr


def test_without_a_place_for_secrets_nothing_is_kept(
    monkeypatch: pytest.MonkeyPatch, mail_servers: Servers
) -> None:
    monkeypatch.delenv("AFTERWORD_SECRET_KEY")
    refused = run("add", *there(mail_servers, mail_servers.person()), "--password-stdin", text=PASSWORD)  # fmt: skip
    assert refused.returncode == 78
    assert "there is no keyring on this machine" in refused.stderr
    assert "AFTERWORD_SECRET_KEY" in refused.stderr
    assert listed() == []


def test_another_password_can_be_given_and_nothing_else_changes(mail_servers: Servers) -> None:
    person = mail_servers.person()
    where = there(mail_servers, person)
    run("add", *where, "--password-stdin", "--no-test", "--drafts", "--per-hour", "7", text="old")
    (before,) = listed()
    refused = run("test", str(before["id"]))
    assert refused.returncode == 77
    assert run("add", person.address, "--password-stdin", text=PASSWORD).returncode == 0
    assert listed() == [before]
    assert run("test", str(before["id"])).returncode == 0


def test_the_password_is_asked_for_and_not_shown(mail_servers: Servers) -> None:
    person = mail_servers.person()
    screen, terminal = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, "add", *there(mail_servers, person)], stdin=terminal, stdout=terminal,
        stderr=terminal, start_new_session=True,
    )  # fmt: skip
    os.close(terminal)
    shown = b""
    while b"Password" not in shown:
        shown += os.read(screen, 1000)
    time.sleep(0.2)
    os.write(screen, f"{PASSWORD}\n".encode())
    process.wait(60)
    try:
        while piece := os.read(screen, 1000):
            shown += piece
    except OSError:  # how Linux says that the other end is closed
        pass
    os.close(screen)
    assert process.returncode == 0
    assert b"Kept:" in shown
    assert PASSWORD.encode() not in shown


@pytest.fixture
def tokens(mail_servers: Servers) -> Iterator[tuple[TokenServer, Person]]:
    """Serve tokens that open one account of Dovecot."""
    person = mail_servers.person()
    with giving_tokens(give=lambda: mail_servers.token(person)) as server:
        yield server, person


def by_tokens(servers: Servers, server: TokenServer, person: Person) -> list[str]:
    client = server.client()
    return [
        *there(servers, person)[:3], "--smtp", "none", *there(servers, person)[-2:], "--oauth",
        "--client-id", client.id, "--token-url", client.token_url, "--scope", client.scope,
        "--authorise-url", client.authorise_url, "--device-url", client.device_url,
    ]  # fmt: skip


def test_signing_in_by_a_code_on_another_device_opens_the_mailbox(
    mail_servers: Servers, tokens: tuple[TokenServer, Person]
) -> None:
    server, person = tokens
    added = run("add", *by_tokens(mail_servers, server, person), "--device")
    assert added.returncode == 0
    assert f"Open {server.url}/type-it-in on any device, and type in: ABCD-EFGH" in added.stdout
    assert "signed in" in added.stdout
    kept = everything_kept()
    for secret in (*server.refreshable, server.give().partition(".")[0]):
        assert secret.encode() not in kept


def test_signing_in_by_the_browser_opens_the_mailbox_and_tokens_are_renewed(
    mail_servers: Servers, tokens: tuple[TokenServer, Person]
) -> None:
    server, person = tokens
    server.expires_in = 1
    process = subprocess.Popen(
        [*COMMAND, "add", *by_tokens(mail_servers, server, person), "--no-browser"],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stderr is not None
    process.stderr.readline()
    with urlopen(process.stderr.readline().strip(), timeout=20) as page:  # noqa: S310 -- on this machine
        assert b"You are signed in" in page.read()
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "signed in" in said
    (mailbox,) = listed()
    asked = len(server.heard)
    assert run("test", str(mailbox["id"])).returncode == 0
    assert len(server.heard) == asked + 1
    server.refreshable.clear()
    ended = run("test", str(mailbox["id"]))
    assert ended.returncode == 77
    assert f"{person.address}: the sign-in has ended" in ended.stderr
    assert f"do    sign in again: afterword mailbox add {person.address}" in ended.stderr


def test_a_token_that_the_mail_server_does_not_take_asks_for_signing_in(
    mail_servers: Servers, tokens: tuple[TokenServer, Person]
) -> None:
    server, person = tokens
    for given in ("this-is-no-token", mail_servers.token(person, seconds=-60)):
        server.give = lambda given=given: given
        refused = run("add", *by_tokens(mail_servers, server, person), "--device")
        assert refused.returncode == 77
        assert "does not take the token" in refused.stderr
        assert given not in refused.stderr


def test_a_script_that_says_too_little_is_told_what_is_missing() -> None:
    for arguments, told in (((), "address is missing"), (("a@gmail.com",), "password is missing")):
        refused = run("add", *arguments)
        assert (refused.returncode, told in refused.stderr) == (2, True)
    client = run("add", "a@outlook.com")
    assert (client.returncode, "--client-id ID" in client.stderr) == (65, True)
