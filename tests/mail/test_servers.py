"""The servers that the tests are made with do what they are there for."""

import os
import shutil
import signal
import smtplib
import ssl
import subprocess
import sys
import time
from base64 import b64encode
from pathlib import Path

import pytest

from tests.mail_servers import dovecot_postfix
from tests.mail_servers.certificates import Pair
from tests.mail_servers.sink import Offers, Sink, behaviours, copies, running
from tests.mail_servers.tokens import PASSWORD

MAIL = b"From: alex@candidate.example\r\nMessage-ID: <1@candidate.example>\r\n\r\n.dot\r\n"


def gone(pid: int) -> bool:
    status = Path(f"/proc/{pid}/status")
    return not status.exists() or "State:\tZ" in status.read_text(encoding="utf-8")


def written(file: Path) -> int:
    """Wait until a server has written down its number."""
    for _ in range(100):
        if file.exists() and (text := file.read_text(encoding="utf-8").strip()):
            return int(text)
        time.sleep(0.1)
    raise AssertionError(f"{file} was never written")


def signed_in(port: int, certificate: Pair) -> smtplib.SMTP:
    context = ssl.create_default_context(cafile=certificate.trusted_by)
    smtp = smtplib.SMTP_SSL("localhost", port, context=context, timeout=5)
    smtp.ehlo()
    code, _ = smtp.docmd("AUTH", "PLAIN " + b64encode(f"\0alex\0{PASSWORD}".encode()).decode())
    assert code == 235
    return smtp


def test_an_address_says_what_becomes_of_each_attempt() -> None:
    assert behaviours("text_451-accept.17@firm.example") == ["text_451", "accept"]


def test_what_a_sink_takes_lies_on_the_disk_when_it_says_so(kept: Path, certificate: Pair) -> None:
    command = [sys.executable, "-m", "tests.mail_servers.sink", str(kept), str(certificate.chain)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as sink:
        assert sink.stdout is not None
        smtp = signed_in(int(sink.stdout.readline()), certificate)
        smtp.sendmail("alex@candidate.example", ["a@firm.example"], MAIL)
        sink.kill()
    smtp.close()
    assert copies(kept) == {"<1@candidate.example>": 1}
    assert next(kept.glob("*.eml")).read_bytes() == MAIL


@pytest.mark.parametrize(
    ("behaviour", "taken"),
    [("drop_before_accept", 0), ("drop_after_accept", 1), ("drop_in_text", 0), ("drop_at_data", 0)],
)
def test_a_sink_breaks_the_connection_where_it_is_asked_to(
    kept: Path, certificate: Pair, behaviour: str, taken: int
) -> None:
    with running(Sink(kept, certificate.chain)) as sink:
        smtp = signed_in(sink.port, certificate)
        with pytest.raises((smtplib.SMTPServerDisconnected, OSError)):
            smtp.sendmail("alex@candidate.example", [f"{behaviour}.1@firm.example"], MAIL)
        smtp.close()
    assert sum(copies(kept).values()) == taken


def test_a_sink_whose_starttls_is_stripped_offers_no_sign_in(kept: Path, certificate: Pair) -> None:
    with (
        running(Sink(kept, certificate.chain, offers=Offers.STRIPPED)) as sink,
        smtplib.SMTP("localhost", sink.port, timeout=5) as smtp,
    ):
        smtp.ehlo()
        assert not smtp.has_extn("starttls")


def test_the_servers_end_with_the_one_who_started_them() -> None:
    if reason := dovecot_postfix.missing():
        pytest.skip(reason)
    program = (
        "from tests.mail_servers.dovecot_postfix import running\n"
        "with running() as servers:\n"
        "    print(servers.folder, flush=True)\n"
        "    input()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as starter:
        assert starter.stdout is not None
        folder = Path(starter.stdout.readline().strip())
        pids = [written(folder / name) for name in ("run/master.pid", "queue/pid/master.pid")]
        time.sleep(0.5)  # one that has only just begun ends slowly
        os.kill(starter.pid, signal.SIGKILL)
    end = time.monotonic() + 30  # Dovecot takes its time when it has only just begun
    while not all(map(gone, pids)) and time.monotonic() < end:
        time.sleep(0.1)
    assert all(map(gone, pids))
    shutil.rmtree(folder)
