"""The way in, on a real server; and on one that says what real ones say rarely."""

import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from imapclient import IMAPClient

from afterword.actions.mailboxes import Place
from afterword.core.errors import MailboxRefused, MailboxUnreachable, UnsafeConnection
from afterword.core.model.dispatch import DraftPlace
from afterword.core.model.mailbox import Mailbox, Security, Server, SignIn
from afterword.mail.credential import Credential, Password, Token
from afterword.mail.imap import LARGEST, LARGEST_HEAD, ImapAccount
from tests.mail.dispatches import dispatch
from tests.mail_servers.certificates import Pair, self_signed
from tests.mail_servers.dovecot_postfix import Person, Servers
from tests.mail_servers.scripted import Scripted, scripted
from tests.mail_servers.tokens import GARBAGE, PASSWORD

KNOWN = Password(PASSWORD)
MAIL = b"From: dana@firm.example\r\nTo: x\r\nSubject: number %d\r\nMessage-ID: <%d@firm.example>\r\n\r\nHello.\r\n"


@pytest.fixture
def person(mail_servers: Servers) -> Person:
    return mail_servers.person()


@pytest.fixture
def account(mail_servers: Servers, person: Person) -> Iterator[ImapAccount]:
    opened = open_account(mail_servers.mailbox(person))
    yield opened
    opened.close()


@pytest.fixture
def program(mail_servers: Servers, person: Person) -> Iterator[IMAPClient]:
    """The person's own mail program."""
    with own_program(mail_servers, person) as each:
        yield each


@contextmanager
def own_program(servers: Servers, person: Person) -> Iterator[IMAPClient]:
    context = ssl.create_default_context(cafile=servers.certificate.trusted_by)
    with IMAPClient("localhost", servers.ports.imaps, ssl_context=context, timeout=10) as each:
        each.plain_login(person.name, person.password)
        yield each


def open_account(box: Mailbox, credential: Credential = KNOWN, **times: float) -> ImapAccount:
    assert box.imap is not None
    return ImapAccount(box, box.imap, credential, **times)


def later(act: Callable[[], object], seconds: float = 0.3) -> threading.Timer:
    timer = threading.Timer(seconds, act)
    timer.start()
    return timer


# --- signing in


@pytest.mark.parametrize("security", Security)
def test_an_account_is_opened_by_its_password(
    mail_servers: Servers, person: Person, security: Security
) -> None:
    account = open_account(mail_servers.mailbox(person, security=security))
    assert account.place("INBOX").uid == 0
    account.close()


def test_a_wrong_password_says_what_to_do_and_shows_nothing(
    mail_servers: Servers, person: Person
) -> None:
    with pytest.raises(MailboxRefused, match="does not take the login") as refused:
        open_account(mail_servers.mailbox(person), Password("quite another sécret"))
    assert "quite another" not in repr(refused.value.lines)
    assert f"afterword mailbox add {person.address}" in refused.value.do


def test_a_good_token_opens_it(mail_servers: Servers, person: Person) -> None:
    box = mail_servers.mailbox(person, sign_in=SignIn.OAUTH2)
    open_account(box, Token(mail_servers.token(person))).close()


@pytest.mark.parametrize("kind", ["expired", "garbage", "of another"])
def test_a_bad_token_asks_to_sign_in_again(
    mail_servers: Servers, person: Person, kind: str
) -> None:
    tokens = {
        "expired": mail_servers.token(person, seconds=-60),
        "garbage": GARBAGE,
        "of another": mail_servers.token(mail_servers.person()),
    }
    box = mail_servers.mailbox(person, sign_in=SignIn.OAUTH2)
    with pytest.raises(MailboxRefused, match="does not take the token") as refused:
        open_account(box, Token(tokens[kind]))
    assert "sign in again" in refused.value.do
    assert tokens[kind] not in repr(refused.value.lines)


@pytest.mark.parametrize("security", Security)
def test_a_certificate_that_nobody_vouches_for_is_refused(
    mail_servers: Servers, person: Person, tmp_path: Path, security: Security
) -> None:
    box = mail_servers.mailbox(person, security=security)
    assert box.imap is not None
    for trusting in ("", str(self_signed(tmp_path).trusted_by)):
        server = Server(
            host="localhost", port=box.imap.port, security=security, certificate=trusting
        )
        with pytest.raises(UnsafeConnection, match="nobody whom this machine trusts"):
            ImapAccount(box, server, Password(PASSWORD))


# --- looking


def test_what_came_after_a_place_is_given_the_oldest_first(
    mail_servers: Servers, person: Person, account: ImapAccount
) -> None:
    for n in range(2):
        mail_servers.deliver("dana@firm.example", person.address, MAIL % (n, n))
    arrived(account, 2)
    place = account.place("INBOX")
    assert list(account.heads("INBOX", place)) == []
    for n in range(2, 27):
        mail_servers.deliver("dana@firm.example", person.address, MAIL % (n, n))
    arrived(account, 27)
    heads = list(account.heads("INBOX", place))
    assert [each.uid for each in heads] == sorted(each.uid for each in heads)
    assert {
        f"Subject: number {n}".encode() in head for head in (h.head for h in heads) for n in [99]
    } == {False}
    assert sorted(subject(each.head) for each in heads) == list(range(2, 27))


def arrived(account: ImapAccount, number: int) -> None:
    end = time.monotonic() + 10
    while account.place("INBOX").uid < number and time.monotonic() < end:
        time.sleep(0.05)
    assert account.place("INBOX").uid == number


def subject(head: bytes) -> int:
    return int(head.partition(b"Subject: number ")[2].split(b"\r\n")[0])


def test_looking_marks_nothing_as_read(program: IMAPClient, account: ImapAccount) -> None:
    program.append("INBOX", MAIL % (1, 1))
    (head,) = account.heads("INBOX", Place())
    assert account.message("INBOX", head.uid) == MAIL % (1, 1)
    account.wait("INBOX", 0.1)
    program.select_folder("INBOX", readonly=True)
    assert b"\\Seen" not in program.get_flags([head.uid])[head.uid]


def test_large_mails_are_cut_at_their_bounds(program: IMAPClient, account: ImapAccount) -> None:
    mail = b"Subject: " + b"a b\r\n " * 60_000 + b"\r\n\r\n" + b"x" * 76 + b"\r\n" * (LARGEST // 2)
    program.append("INBOX", mail)
    (head,) = account.heads("INBOX", Place())
    assert len(head.head) == LARGEST_HEAD
    assert account.message("INBOX", head.uid) == mail[:LARGEST]


def test_a_message_that_has_gone_is_nothing(program: IMAPClient, account: ImapAccount) -> None:
    program.append("INBOX", MAIL % (1, 1))
    (head,) = account.heads("INBOX", Place())
    program.select_folder("INBOX")
    program.delete_messages([head.uid])
    program.expunge()
    assert account.message("INBOX", head.uid) == b""


def test_a_folder_numbered_anew_is_looked_at_again(
    program: IMAPClient, account: ImapAccount
) -> None:
    program.create_folder("Replies")
    for n in range(3):
        program.append("Replies", MAIL % (n, n))
    before = account.place("Replies")
    program.delete_folder("Replies")
    time.sleep(1.1)  # the number of a folder is the second in which it was made
    program.create_folder("Replies")
    program.append("Replies", MAIL % (7, 7))
    after = account.place("Replies")
    assert before.uidvalidity != after.uidvalidity
    assert [subject(each.head) for each in account.heads("Replies", before)] == [7]


def test_two_folders_can_be_looked_at_in_turn(program: IMAPClient, account: ImapAccount) -> None:
    program.create_folder("Other")
    for n in range(45):
        program.append("INBOX", MAIL % (n, n))
        program.append("Other", MAIL % (100 + n, 100 + n))
    seen = []
    for head in account.heads("INBOX", Place()):
        seen.append(subject(head.head))
        assert b"number 1" in account.message("Other", 1)
    assert seen == list(range(45))


# --- waiting


def test_news_is_told_long_before_one_would_look_again(
    mail_servers: Servers, person: Person, account: ImapAccount
) -> None:
    account.place("INBOX")
    sent: list[float] = []

    def answer() -> None:
        sent.append(time.monotonic())
        mail_servers.deliver("dana@firm.example", person.address, MAIL % (1, 1))

    timer = later(answer)
    assert account.wait("INBOX", 20)
    timer.join()
    assert time.monotonic() - sent[0] < 10  # half a second on a quiet machine


def test_what_came_between_looking_and_waiting_counts(
    program: IMAPClient, account: ImapAccount
) -> None:
    place = account.place("INBOX")
    program.append("INBOX", MAIL % (1, 1))
    began = time.monotonic()
    assert account.wait("INBOX", 20)
    assert time.monotonic() - began < 10
    assert len(list(account.heads("INBOX", place))) == 1
    assert not account.wait("INBOX", 0.2)


def test_waiting_is_begun_anew_before_the_server_hangs_up(
    mail_servers: Servers, person: Person, program: IMAPClient
) -> None:
    account = open_account(mail_servers.mailbox(person), renewed=0.1)
    account.place("INBOX")
    timer = later(lambda: program.append("INBOX", MAIL % (1, 1)), 0.5)
    began = time.monotonic()
    assert account.wait("INBOX", 20)
    assert 0.4 < time.monotonic() - began < 10
    timer.join()
    account.close()


# --- what was sent


def test_what_was_sent_is_found_by_its_id(program: IMAPClient, account: ImapAccount) -> None:
    each = dispatch()
    assert account.find_sent(each) is None
    program.append("Sent", each.message)
    assert account.find_sent(each) == each.message_id
    assert account.find_sent(dispatch()) is None


def test_it_is_found_where_the_provider_gave_it_another_id(
    program: IMAPClient, account: ImapAccount
) -> None:
    each = dispatch()
    program.append(
        "Sent", each.message.replace(each.message_id.encode(), b"<new@provider.example>")
    )
    assert account.find_sent(each) == "<new@provider.example>"


def test_it_is_found_where_the_provider_wrote_it_anew(
    program: IMAPClient, account: ImapAccount
) -> None:
    each = dispatch(subject="Thank you: Zoë", body="Dear Ms Whitfield,\n\nthank you for today.\n")
    head = b"Message-ID: <new@provider.example>\r\nTo: Dana <dana@firm.example>\r\nDate: Wed, 14 Oct 2026 12:31:02 +0000\r\nSubject: =?utf-8?q?Thank_you=3A_Zo=C3=AB?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    program.append(
        "Sent", head.replace(b"<new@", b"<other@") + b"Dear Ms Whitfield,\r\n\r\nother words.\r\n"
    )
    assert account.find_sent(each) is None
    program.append("Sent", head + b"Dear Ms Whitfield, thank\r\nyou for today.\r\n")
    assert account.find_sent(each) == "<new@provider.example>"


def test_a_draft_in_the_folder_of_all_mail_has_not_gone(
    program: IMAPClient, account: ImapAccount
) -> None:
    each = dispatch()
    program.create_folder("All Mail")
    program.append("All Mail", each.message, [b"\\Draft"])
    assert account.find_sent(each) is None
    program.append("All Mail", each.message)
    assert account.find_sent(each) == each.message_id


def test_a_copy_is_filed_once(program: IMAPClient, account: ImapAccount) -> None:
    each = dispatch()
    account.file_sent(each)
    account.file_sent(each)
    program.select_folder("Sent", readonly=True)
    (uid,) = program.search("ALL")
    found = program.fetch([uid], ["BODY.PEEK[]", "FLAGS"])[uid]
    assert found[b"BODY[]"] == each.message
    assert b"\\Seen" in found[b"FLAGS"]


# --- drafts


def drafts(program: IMAPClient) -> dict[int, bytes]:
    program.select_folder("Drafts", readonly=True)
    found = program.fetch(program.search("ALL"), ["BODY.PEEK[]"])
    return {uid: each[b"BODY[]"] for uid, each in found.items()}


def test_a_draft_lies_where_it_is_said_to_lie(program: IMAPClient, account: ImapAccount) -> None:
    each = dispatch()
    place = account.put_draft(each)
    assert drafts(program) == {place.uid: each.message}
    assert place.sha256 == each.sha256
    assert b"\\Draft" in program.get_flags([place.uid])[place.uid]


def test_a_draft_is_not_laid_there_twice(program: IMAPClient, account: ImapAccount) -> None:
    each = dispatch()
    assert account.put_draft(each) == account.put_draft(each)
    assert len(drafts(program)) == 1


def test_a_draft_that_nobody_changed_is_replaced(program: IMAPClient, account: ImapAccount) -> None:
    first, second = dispatch(), dispatch()
    place = account.put_draft(second, account.put_draft(first))
    assert drafts(program) == {place.uid: second.message}


def test_a_draft_that_the_person_changed_is_left(program: IMAPClient, account: ImapAccount) -> None:
    first, second = dispatch(), dispatch()
    earlier = account.put_draft(first)
    changed = first.message.replace(b"thank you", b"many thanks")
    program.select_folder("Drafts")
    program.append("Drafts", changed, [b"\\Draft"])  # as mail programs do: a new one, the old away
    program.delete_messages([earlier.uid])
    program.expunge()
    place = account.put_draft(second, earlier)
    assert sorted(drafts(program).values()) == sorted([changed, second.message])
    other = account.put_draft(dispatch(), place._replace(sha256="of other bytes"))
    assert {place.uid, other.uid} <= set(drafts(program))


def test_a_draft_of_ours_that_was_changed_is_never_taken_for_ours_again(
    program: IMAPClient, account: ImapAccount
) -> None:
    each = dispatch()
    changed = each.message.replace(b"thank you", b"many thanks")
    program.append("Drafts", changed, [b"\\Draft"])
    place = account.put_draft(each)
    assert list(drafts(program).values()) == [changed]
    account.put_draft(dispatch(), place)
    assert changed in drafts(program).values()


def test_a_draft_of_a_folder_numbered_anew_is_left(
    program: IMAPClient, account: ImapAccount
) -> None:
    place = account.put_draft(dispatch())
    elsewhere = DraftPlace(place.uidvalidity + 1, place.uid, place.sha256)
    account.put_draft(dispatch(), elsewhere)
    assert len(drafts(program)) == 2


# --- what real servers say rarely


def at_scripted(server: Scripted, certificate: Pair, security: Security = Security.TLS) -> Mailbox:
    imap = Server(
        host="localhost",
        port=server.port,
        security=security,
        certificate=str(certificate.trusted_by),
    )
    return Mailbox(id="alex", address="alex@candidate.example", imap=imap)


@pytest.mark.parametrize(
    ("greeting", "capability"),
    [("* OK ready\r\n", "IMAP4rev1 AUTH=PLAIN"), ("* PREAUTH alex\r\n", "IMAP4rev1 STARTTLS")],
)
def test_where_starttls_is_stripped_no_password_is_said(
    certificate: Pair, greeting: str, capability: str
) -> None:
    answers = {"CAPABILITY": f"* CAPABILITY {capability}\r\n{{tag}} OK done\r\n"}
    with (
        scripted(None, answers, greeting=greeting) as server,
        pytest.raises(UnsafeConnection, match="does not offer to encrypt"),
    ):
        open_account(at_scripted(server, certificate, Security.STARTTLS))
    assert not [each for each in server.heard if "CAPABILITY" not in each and "LOGOUT" not in each]


@pytest.mark.parametrize(
    "says",
    [
        "+ idling\r\n* 4 EXISTS\r\n",
        "* 4 EXISTS\r\n+ idling\r\n",
    ],
)
def test_news_in_one_piece_with_the_beginning_of_waiting_is_not_overlooked(
    certificate: Pair, says: str
) -> None:
    with scripted(certificate.chain, {"IDLE": says, "DONE": "{tag} OK done\r\n"}) as server:
        account = open_account(at_scripted(server, certificate), timeout=30)
        began = time.monotonic()
        assert account.wait("INBOX", 20)
        assert time.monotonic() - began < 10
        account.close()


def test_a_server_that_cannot_tell_of_news_is_asked(certificate: Pair) -> None:
    without = {"CAPABILITY": "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n{tag} OK done\r\n"}
    with scripted(certificate.chain, without) as server:
        account = open_account(at_scripted(server, certificate), timeout=30, polled=0.05)
        assert not account.wait("INBOX", 0.2)
        account.close()
    assert sum("EXAMINE" in each for each in server.heard) >= 3


@pytest.mark.parametrize("says", ["", "* BYE idle for too long\r\n", "{tag} BAD no\r\n"])
def test_a_server_that_hangs_up_while_we_wait_is_told(certificate: Pair, says: str) -> None:
    idle = {"IDLE": f"+ idling\r\n{says}" if says else "", "DONE": ""}
    with scripted(certificate.chain, idle) as server:
        account = open_account(at_scripted(server, certificate), timeout=10)
        began = time.monotonic()
        with pytest.raises((MailboxUnreachable, MailboxRefused)):
            account.wait("INBOX", 60)
        assert time.monotonic() - began < 30
        account.close()


def test_a_server_that_does_not_answer_is_given_up(certificate: Pair) -> None:
    with scripted(certificate.chain, {"UID": "* 1 FETCH (UID 1 "}) as server:
        account = open_account(at_scripted(server, certificate), timeout=1.0)
        with pytest.raises(MailboxUnreachable, match="broke"):
            account.message("INBOX", 1)
        account.close()


@pytest.mark.parametrize(
    ("says", "error", "what"),
    [
        ("{tag} NO [UNAVAILABLE] Temporary authentication failure.\r\n", MailboxUnreachable, "cannot do so now"),
        ("{tag} NO [ALERT] Application-specific password required\r\n", MailboxRefused, "made for this program"),
        ("{tag} NO [AUTHENTICATIONFAILED] no\r\n", MailboxRefused, "does not take the login"),
        ("* BYE Too many connections\r\n", MailboxUnreachable, "Too many connections"),
    ],
)  # fmt: skip
def test_a_refusal_for_now_is_told_from_one_for_good(
    certificate: Pair, says: str, error: type[Exception], what: str
) -> None:
    with scripted(certificate.chain, {"AGF": says}) as server, pytest.raises(error, match=what):
        open_account(at_scripted(server, certificate), timeout=10.0)


def test_what_is_no_imap_server_is_unreachable(certificate: Pair) -> None:
    with (
        scripted(certificate.chain, {}, greeting="220 smtp.provider.example\r\n") as server,
        pytest.raises(MailboxUnreachable, match="does not speak IMAP"),
    ):
        open_account(at_scripted(server, certificate), timeout=10)
