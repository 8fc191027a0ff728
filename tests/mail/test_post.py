"""Both ways of a mailbox at once, on real servers: what goes out, and what comes back for it."""

import re
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from email import message_from_bytes
from email.message import Message

import pytest

from afterword.actions.mailboxes import Place
from afterword.actions.post import Outcome, Receipt
from afterword.core.errors import MailboxRefused, UnknownMailbox
from afterword.core.model.dispatch import Dispatch
from afterword.core.model.mailbox import Mailbox, Security, SignIn
from afterword.mail.credential import Credential, Password, Token
from afterword.mail.post import MailPost
from afterword.testing.memory_mailboxes import MemoryMailboxes
from tests.mail.dispatches import dispatch
from tests.mail_servers.dovecot_postfix import Person, Servers
from tests.mail_servers.tokens import GARBAGE, PASSWORD


def post_for(box: Mailbox, credential: Credential | None = None) -> MailPost:
    return MailPost(MemoryMailboxes(box), lambda _: credential or Password(PASSWORD))


def sent(
    servers: Servers, person: Person, recipient: str, security: Security = Security.TLS
) -> tuple[Dispatch, Receipt]:
    """Send a mail from an account."""
    each = replace(dispatch(recipient, sender=person.address), sender=person.address)
    box = servers.mailbox(person, security=security)
    with closing(post_for(box).sender(box.id)) as way:
        return each, way.send(each, before_body=lambda: True)


def came(servers: Servers, person: Person, wanted: Callable[[Message], bool]) -> Message:
    """Wait for a mail in an account."""
    box, after, end = servers.mailbox(person), Place(), time.monotonic() + 15
    with closing(post_for(box).account(box.id)) as account:
        while time.monotonic() < end:
            for head in account.heads("INBOX", after):
                mail = message_from_bytes(account.message("INBOX", head.uid))
                if wanted(mail):
                    return mail
                after = Place(uidvalidity=account.place("INBOX").uidvalidity, uid=head.uid)
            account.wait("INBOX", 5)
    raise AssertionError(f"nothing came\n{servers.log()}")


@pytest.mark.parametrize("security", Security)
def test_a_mail_arrives_as_it_was_approved(mail_servers: Servers, security: Security) -> None:
    person, recruiter = mail_servers.person(), mail_servers.person(firm=True)
    each, receipt = sent(mail_servers, person, recruiter.address, security)
    assert receipt.outcome is Outcome.SENT
    assert receipt.says.startswith("250 2.0.0 Ok: queued as")
    mail = came(mail_servers, recruiter, lambda mail: mail["Message-ID"] == each.message_id)
    assert each.message.endswith(mail.as_bytes().partition(b"\n\n")[2].replace(b"\n", b"\r\n"))
    assert mail["X-Afterword-Id"] == each.id
    # The name of this machine is nobody's business.
    assert any("[127.0.0.1]" in received for received in mail.get_all("Received", []))


def test_a_notice_of_absence_names_the_mail_it_answers(mail_servers: Servers) -> None:
    away = mail_servers.person(firm=True, away="I am away until Monday, 30 November 2026.")
    person = mail_servers.person()
    each, _ = sent(mail_servers, person, away.address)
    notice = came(mail_servers, person, lambda mail: mail["From"] is not None)
    assert notice["Auto-Submitted"].startswith("auto-replied")
    assert notice["In-Reply-To"] == each.message_id
    assert "away until Monday, 30 November 2026" in str(notice.get_payload())


@pytest.mark.parametrize(
    ("whom", "status", "action"),
    [
        ("nobody", r"5\.1\.1", "failed"),
        ("full", r"5\.2\.2", "failed"),
        ("slow", r"4\.4\.1", "delayed"),
    ],
)
def test_a_mail_that_does_not_arrive_comes_back_with_our_id(
    mail_servers: Servers, whom: str, status: str, action: str
) -> None:
    person = mail_servers.person()
    recipient = {
        "nobody": "nobody@firm.example",
        "full": mail_servers.person(firm=True, full=True).address,
        "slow": "dana@slow.example",
    }[whom]
    each, receipt = sent(mail_servers, person, recipient)
    assert receipt.outcome is Outcome.SENT
    notice = came(mail_servers, person, lambda mail: mail.get_content_type() == "multipart/report")
    text = notice.as_string()
    assert re.search(rf"(?m)^Action: {action}$", text)
    assert re.search(rf"(?m)^Status: {status}", text)
    assert f"Original-Envelope-Id: {each.id}" in text
    assert f"Original-Recipient: rfc822;{recipient}" in text
    assert each.message_id in text
    assert each.body.splitlines()[0] not in text  # RET=HDRS: the words do not travel twice


def test_a_recipient_that_is_refused_at_once_needs_no_notice(mail_servers: Servers) -> None:
    _, receipt = sent(mail_servers, mail_servers.person(), "nobody@strict.example")
    assert receipt.outcome is Outcome.REFUSED
    assert receipt.says.startswith("550 5.1.1")


def test_an_address_of_other_letters_goes_where_the_server_takes_it(mail_servers: Servers) -> None:
    each, receipt = sent(mail_servers, mail_servers.person(), "düna@slow.example")
    assert receipt.outcome is Outcome.SENT
    assert "To: Dana Whitfield <düna@slow.example>".encode() in each.message


def test_a_good_token_opens_both_ways(mail_servers: Servers) -> None:
    person = mail_servers.person()
    box = mail_servers.mailbox(person, sign_in=SignIn.OAUTH2)
    post = post_for(box, Token(mail_servers.token(person)))
    each = replace(dispatch(person.address, sender=person.address), sender=person.address)
    with closing(post.sender(box.id)) as way:
        assert way.send(each, before_body=lambda: True).outcome is Outcome.SENT
    with closing(post.account(box.id)) as account:
        account.file_sent(each)
        assert account.find_sent(each) == each.message_id


@pytest.mark.parametrize("kind", ["expired", "garbage"])
def test_a_bad_token_is_the_accounts_fault(mail_servers: Servers, kind: str) -> None:
    person = mail_servers.person()
    token = {"expired": mail_servers.token(person, seconds=-60), "garbage": GARBAGE}[kind]
    box = mail_servers.mailbox(person, sign_in=SignIn.OAUTH2)
    receipt = post_for(box, Token(token)).sender(box.id).send(dispatch(), before_body=lambda: True)
    assert (receipt.outcome, receipt.account) == (Outcome.LATER, True)
    assert "does not take the token" in receipt.says
    assert "sign in again" in receipt.says
    assert token not in receipt.says


def test_a_wrong_password_is_told_by_both_ways(mail_servers: Servers) -> None:
    box = mail_servers.mailbox(mail_servers.person())
    post = post_for(box, Password("wrong"))
    receipt = post.sender(box.id).send(dispatch(), before_body=lambda: True)
    assert (receipt.outcome, receipt.account) == (Outcome.LATER, True)
    with pytest.raises(MailboxRefused):
        post.account(box.id)


def test_what_is_not_there_is_named(mail_servers: Servers) -> None:
    box = mail_servers.mailbox(mail_servers.person())
    with pytest.raises(UnknownMailbox):
        post_for(box).sender("another")
    with pytest.raises(MailboxRefused, match="no server to send by"):
        post_for(replace(box, smtp=None)).sender(box.id)
    with pytest.raises(MailboxRefused, match="no server to read from"):
        post_for(replace(box, imap=None)).account(box.id)
