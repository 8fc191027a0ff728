"""The way out: what has gone, what has not, and what nobody can know."""

import re
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.actions.post import Outcome, Receipt
from afterword.core.errors import MailboxRefused, MailboxUnreachable, UnsafeConnection
from afterword.mail.smtp import LET_GO
from tests.mail.dispatches import dispatch, sender
from tests.mail_servers.certificates import Pair, issued, self_signed
from tests.mail_servers.random_smtp import random_server
from tests.mail_servers.sink import Offers, Sink, copies, running

PATIENT, SOON = 10.0, 0.5
"""Seconds that a busy machine may take, and seconds after which one that hangs is given up."""


def yes() -> bool:
    return True


@pytest.fixture(params=[Offers.TLS, Offers.STARTTLS])
def sink(request: pytest.FixtureRequest, kept: Path, certificate: Pair) -> Sink:
    with running(Sink(kept, certificate.chain, offers=request.param)) as each:
        yield each


def sent(sink: Sink, certificate: Pair, recipient: str) -> tuple[Receipt, bool]:
    """Send a mail; tell whether the marker was kept before anything could have gone."""
    marked = []
    patience = SOON if recipient.startswith("hang") else PATIENT
    with closing(sender(sink, certificate.trusted_by, timeout=PATIENT, patience=patience)) as way:
        receipt = way.send(dispatch(recipient), before_body=lambda: not marked.append(1))
    return receipt, bool(marked)


def test_a_mail_arrives_byte_for_byte(sink: Sink, certificate: Pair, kept: Path) -> None:
    each = dispatch(body=".\n..\n.a dot begins this\n" + "long " * 300 + "\nGrüße\n.")
    with closing(sender(sink, certificate.trusted_by)) as way:
        receipt = way.send(each, before_body=yes)
    assert receipt == Receipt(outcome=Outcome.SENT, says="250 2.0.0 Ok: queued as 1")
    assert next(kept.glob("*.eml")).read_bytes() == each.message
    assert copies(kept) == {each.message_id: 1}


FAULTS = [
    ("accept", Outcome.SENT, "250 2.0.0", True, 1),
    ("slow", Outcome.SENT, "250 2.0.0", True, 1),
    ("rcpt_421", Outcome.LATER, "421 4.3.0", False, 0),
    ("rcpt_450", Outcome.LATER, "450 4.3.0", False, 0),
    ("rcpt_550", Outcome.REFUSED, "550 5.7.1", False, 0),
    ("data_451", Outcome.LATER, "451 4.3.0", False, 0),
    ("data_554", Outcome.REFUSED, "554 5.7.1", False, 0),
    ("drop_at_rcpt", Outcome.LATER, "broke", False, 0),
    ("drop_at_data", Outcome.LATER, "broke", False, 0),
    ("drop_in_text", Outcome.UNKNOWN, "broke", True, 0),
    ("drop_before_accept", Outcome.UNKNOWN, "broke", True, 0),
    ("drop_after_accept", Outcome.UNKNOWN, "broke", True, 1),
    ("hang_after_data", Outcome.UNKNOWN, "broke", True, 0),
    ("hang_after_accept", Outcome.UNKNOWN, "broke", True, 1),
    ("text_421", Outcome.LATER, "421 4.3.0", True, 0),
    ("text_451", Outcome.LATER, "451 4.3.0", True, 0),
    ("text_554", Outcome.REFUSED, "554 5.7.1", True, 0),
]


@pytest.mark.parametrize(("fault", "outcome", "says", "marked", "taken"), FAULTS)
def test_every_fault_is_told_as_what_it_is(
    sink: Sink,
    certificate: Pair,
    kept: Path,
    fault: str,
    outcome: Outcome,
    says: str,
    marked: bool,
    taken: int,
) -> None:
    receipt, was_marked = sent(sink, certificate, f"{fault}.1@firm.example")
    assert (receipt.outcome, was_marked) == (outcome, marked)
    assert says in receipt.says
    assert not receipt.account
    assert sum(copies(kept).values()) == taken


@pytest.mark.parametrize(
    ("fault", "outcome"), [("mail_451", Outcome.LATER), ("mail_550", Outcome.REFUSED)]
)
def test_a_sender_that_is_refused_is_definite(
    kept: Path, certificate: Pair, fault: str, outcome: Outcome
) -> None:
    with running(Sink(kept, certificate.chain, script=[fault])) as sink:
        receipt, marked = sent(sink, certificate, "dana@firm.example")
    assert (receipt.outcome, marked) == (outcome, False)


def test_the_marker_is_kept_before_the_first_byte_of_the_text(
    sink: Sink, certificate: Pair, kept: Path
) -> None:
    def marker() -> bool:
        assert sink.commands[-1] == "RCPT"
        assert not copies(kept)
        return True

    with closing(sender(sink, certificate.trusted_by)) as way:
        assert way.send(dispatch(), before_body=marker).outcome is Outcome.SENT


def test_a_message_that_is_not_held_any_more_does_not_go(
    sink: Sink, certificate: Pair, kept: Path
) -> None:
    with closing(sender(sink, certificate.trusted_by)) as way:
        receipt = way.send(dispatch(), before_body=lambda: False)
        assert receipt == Receipt(outcome=Outcome.LATER, says=LET_GO)
        assert way.send(dispatch(), before_body=yes).outcome is Outcome.SENT
    assert sum(copies(kept).values()) == 1


def test_when_the_marker_cannot_be_kept_nothing_goes(
    sink: Sink, certificate: Pair, kept: Path
) -> None:
    def full() -> bool:
        raise OSError("the disk is full")

    with closing(sender(sink, certificate.trusted_by)) as way:
        with pytest.raises(OSError, match="the disk is full"):
            way.send(dispatch(), before_body=full)
        assert way.send(dispatch(), before_body=yes).outcome is Outcome.SENT
    assert sum(copies(kept).values()) == 1


def test_several_messages_go_over_one_connection(sink: Sink, certificate: Pair, kept: Path) -> None:
    recipients = ["a@x.example", "rcpt_550.1@x.example", "text_451.1@x.example", "b@x.example"]
    with closing(sender(sink, certificate.trusted_by)) as way:
        outcomes = [way.send(dispatch(each), before_body=yes).outcome for each in recipients]
    assert outcomes == [Outcome.SENT, Outcome.REFUSED, Outcome.LATER, Outcome.SENT]
    assert sum(copies(kept).values()) == 2
    once = 1 if sink.offers is Offers.TLS else 2  # STARTTLS counts once more, encrypted
    assert sink.commands.count("CONNECT") == once


@pytest.mark.parametrize("fault", ["data_250", "rcpt_354", "data_220"])
def test_an_answer_out_of_step_is_never_taken_for_one_to_the_text(
    sink: Sink, certificate: Pair, kept: Path, fault: str
) -> None:
    receipt, marked = sent(sink, certificate, f"{fault}.1@firm.example")
    assert (receipt.outcome, marked) == (Outcome.LATER, False)
    assert not copies(kept)


@pytest.mark.parametrize("fault", ["mail_421", "drop_at_mail"])
def test_a_connection_that_was_left_meanwhile_is_opened_again_once(
    kept: Path, certificate: Pair, fault: str
) -> None:
    script = ["accept", fault, "accept", "accept", fault, fault]
    with (
        running(Sink(kept, certificate.chain, script=script)) as sink,
        closing(sender(sink, certificate.trusted_by)) as way,
    ):
        receipts = [way.send(dispatch(), before_body=yes) for _ in range(4)]
    assert [each.outcome for each in receipts] == [*[Outcome.SENT] * 3, Outcome.LATER]
    assert sum(copies(kept).values()) == 3


def test_a_server_that_was_started_anew_is_found_again(kept: Path, certificate: Pair) -> None:
    with running(Sink(kept, certificate.chain)) as first:
        way = sender(first, certificate.trusted_by)
        assert way.send(dispatch(), before_body=yes).outcome is Outcome.SENT
        first.end_connections()
        assert way.send(dispatch(), before_body=yes).outcome is Outcome.SENT
    receipt = way.send(dispatch(), before_body=yes)
    assert receipt.outcome is Outcome.LATER
    assert "nothing listens" in receipt.says
    assert not receipt.account
    way.close()


def test_where_starttls_is_stripped_nothing_is_said_and_no_password(
    kept: Path, certificate: Pair
) -> None:
    with running(Sink(kept, certificate.chain, offers=Offers.STRIPPED)) as sink:
        receipt, marked = sent(sink, certificate, "dana@firm.example")
        with pytest.raises(UnsafeConnection, match="does not offer to encrypt"):
            sender(sink, certificate.trusted_by).open()
    assert (receipt.outcome, receipt.account, marked) == (Outcome.LATER, True, False)
    assert set(sink.commands) <= {"CONNECT", "EHLO", "QUIT"}


@pytest.mark.parametrize("offers", [Offers.TLS, Offers.STARTTLS])
@pytest.mark.parametrize("trusting", ["", "another authority"])
def test_a_certificate_that_nobody_vouches_for_is_refused(
    kept: Path, certificate: Pair, tmp_path: Path, offers: Offers, trusting: str
) -> None:
    alone = self_signed(tmp_path)
    with running(Sink(kept, alone.chain, offers=offers)) as sink:
        way = sender(sink, certificate.trusted_by if trusting else "")
        with pytest.raises(UnsafeConnection, match="nobody whom this machine trusts"):
            way.open()
        assert "AUTH" not in sink.commands
        with closing(sender(sink, alone.trusted_by)) as way:
            assert way.send(dispatch(), before_body=yes).outcome is Outcome.SENT


def test_a_certificate_of_another_name_is_refused(kept: Path, tmp_path: Path) -> None:
    other = issued(tmp_path, "other.example")
    with (
        running(Sink(kept, other.chain)) as sink,
        pytest.raises(UnsafeConnection, match="belongs to another name"),
    ):
        sender(sink, other.trusted_by).open()
    assert "AUTH" not in sink.commands


def test_a_file_of_certificates_that_cannot_be_read_is_named(kept: Path, certificate: Pair) -> None:
    with (
        running(Sink(kept, certificate.chain)) as sink,
        pytest.raises(UnsafeConnection, match=r"none\.pem is no file of certificates"),
    ):
        sender(sink, "none.pem").open()


def test_a_wrong_password_is_the_accounts_fault_and_not_repeated(
    sink: Sink, certificate: Pair
) -> None:
    secret = "quite another sécret"  # noqa: S105 -- of nobody
    way = sender(sink, certificate.trusted_by, secret)
    receipt = way.send(dispatch(), before_body=yes)
    assert (receipt.outcome, receipt.account) == (Outcome.LATER, True)
    assert "does not take the login or the password" in receipt.says
    assert "afterword mailbox add" in receipt.says
    with pytest.raises(MailboxRefused) as refused:
        way.open()
    assert secret not in repr(refused.value.lines) + receipt.says


def test_a_server_that_repeats_the_password_does_not_make_us_show_it(
    kept: Path, certificate: Pair
) -> None:
    echo = "535 5.7.8 I do not like AGFsZXhAY2FuZGlkYXRlLmV4YW1wbGUAaHVudGVyMg== or hunter2"
    with running(Sink(kept, certificate.chain, sign_in=echo)) as sink:
        receipt = sender(sink, certificate.trusted_by, "hunter2").send(dispatch(), before_body=yes)
    assert "I do not like ... or ..." in receipt.says


@pytest.mark.parametrize(
    ("says", "account", "shown"),
    [
        ("535 5.7.9 Application-specific password required.", True, "a password made for this"),
        ("454 4.7.0 Temporary authentication failure", False, "cannot do so now"),
        ("421 4.7.0 Try again later, closing connection.", False, "cannot do so now"),
    ],
)
def test_a_sign_in_refused_for_now_is_no_fault_of_the_account(
    kept: Path, certificate: Pair, says: str, account: bool, shown: str
) -> None:
    with running(Sink(kept, certificate.chain, sign_in=says)) as sink:
        receipt = sender(sink, certificate.trusted_by).send(dispatch(), before_body=yes)
    assert (receipt.outcome, receipt.account) == (Outcome.LATER, account)
    assert shown in receipt.says


def test_a_server_that_cannot_be_reached_is_tried_later(kept: Path, certificate: Pair) -> None:
    nowhere = Sink(kept, certificate.chain)
    nowhere.port = 1
    receipt = sender(nowhere, certificate.trusted_by).send(dispatch(), before_body=yes)
    assert (receipt.outcome, receipt.account) == (Outcome.LATER, False)
    with pytest.raises(MailboxUnreachable):
        sender(nowhere, certificate.trusted_by).open()


@pytest.mark.parametrize(
    ("answer", "id"),
    [
        ("250 2.0.0 OK <AM0PR08@AM0PR08.prod.outlook.example> [Hostname=AM0PR08]", "<AM0PR08@AM0PR08.prod.outlook.example>"),
        ("250 2.0.0 OK  1795617776 d2e1a72fcca58-gsmtp", ""),
        ("250 2.0.0 Ok: queued as 4F2A9C", ""),
    ],
)  # fmt: skip
def test_the_id_that_a_provider_gives_is_read(
    kept: Path, certificate: Pair, answer: str, id: str
) -> None:
    with running(Sink(kept, certificate.chain, answer=answer)) as sink:
        receipt, _ = sent(sink, certificate, "dana@firm.example")
    assert (receipt.outcome, receipt.message_id) == (Outcome.SENT, id)


def test_a_daily_limit_is_the_accounts_and_over_tomorrow(kept: Path, certificate: Pair) -> None:
    limit = "550 5.4.5 Daily user sending limit exceeded."
    with running(Sink(kept, certificate.chain, answer=limit)) as sink:
        receipt, _ = sent(sink, certificate, "dana@firm.example")
    assert (receipt.outcome, receipt.account) == (Outcome.LATER, True)


def test_a_recipient_with_other_letters_is_written_as_mail_wants_it(
    sink: Sink, certificate: Pair
) -> None:
    with closing(sender(sink, certificate.trusted_by)) as way:
        way.send(dispatch("dana@bücher.example"), before_body=yes)
        refused = way.send(dispatch("düna@firm.example"), before_body=yes)
    assert [each.rcpt_tos for each in sink.envelopes] == [["dana@xn--bcher-kva.example"]]
    assert refused.outcome is Outcome.REFUSED
    assert "takes no address with other letters" in refused.says


def test_half_a_line_break_is_never_sent(sink: Sink, certificate: Pair, kept: Path) -> None:
    smuggled = replace(dispatch(), message=b"Subject: a\r\n\r\nb\n.\nMAIL FROM:<x@y>\r\n")
    with closing(sender(sink, certificate.trusted_by)) as way:
        assert way.send(smuggled, before_body=yes).outcome is Outcome.REFUSED
    assert not copies(kept)


def test_whatever_a_server_answers_the_receipt_is_true(certificate: Pair) -> None:
    outcomes = set()
    for seed in range(25):
        with random_server(certificate.chain, seed) as server:
            way = sender(server, certificate.trusted_by, timeout=5.0, patience=5.0)
            for _ in range(2):
                server.said = "never asked"
                receipt = way.send(dispatch(), before_body=yes)
                outcomes.add(receipt.outcome)
                taken = re.match("2..(?![0-9])", server.said)
                assert (receipt.outcome is Outcome.SENT) == bool(taken)
                if server.said == "never asked":
                    assert receipt.outcome in {Outcome.LATER, Outcome.REFUSED}
            way.close()
    assert outcomes == set(Outcome)


def test_one_that_was_killed_in_mid_text_leaves_nothing_or_one_whole_mail(
    kept: Path, certificate: Pair
) -> None:
    program = (
        "import sys, time\n"
        "from tests.mail.dispatches import dispatch, sender\n"
        "from tests.mail_servers.sink import Sink\n"
        "sink = Sink(None, None); sink.port = int(sys.argv[1])\n"
        "way = sender(sink, sys.argv[2])\n"
        "way.send(dispatch(), before_body=lambda: print('354', flush=True) or not time.sleep(9))\n"
    )
    with running(Sink(kept, certificate.chain)) as sink:
        command = [sys.executable, "-c", program, str(sink.port), str(certificate.trusted_by)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == b"354\n"
            child.kill()
        time.sleep(0.1)
    assert not copies(kept)
