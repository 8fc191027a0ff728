"""Opening the servers of a mailbox for real."""

from dataclasses import replace
from pathlib import Path

import pytest

from afterword.core.errors import (
    AfterwordError,
    MailboxRefused,
    MailboxUnreachable,
    UnsafeConnection,
)
from afterword.core.model.mailbox import Mailbox, Security, Server, SignIn
from afterword.mail.credential import Credential, Password, Token
from afterword.mail.trial import Trial
from tests.mail_servers.certificates import self_signed
from tests.mail_servers.dovecot_postfix import Servers
from tests.mail_servers.tokens import GARBAGE, PASSWORD


def tried(mailbox: Mailbox, credential: Credential) -> list[str]:
    return list(Trial(lambda _: credential)(mailbox))


@pytest.mark.parametrize("security", list(Security))
def test_both_servers_are_signed_in_to_and_the_inbox_looked_at(
    mail_servers: Servers, security: Security
) -> None:
    mailbox = mail_servers.mailbox(mail_servers.person(), security=security)
    assert [each.partition(":")[0] for each in tried(mailbox, Password(PASSWORD))] == [
        "reading", "reading", "sending",
    ]  # fmt: skip


def test_a_password_that_is_given_counts_before_the_one_that_is_kept(mail_servers: Servers) -> None:
    mailbox = mail_servers.mailbox(mail_servers.person())
    trial = Trial(lambda _: Password("old"))
    assert len(list(trial(mailbox, PASSWORD))) == 3
    with pytest.raises(MailboxRefused):
        list(trial(mailbox))


def test_a_mailbox_that_only_sends_is_only_tried_at_sending(mail_servers: Servers) -> None:
    mailbox = replace(mail_servers.mailbox(mail_servers.person()), imap=None)
    (said,) = tried(mailbox, Password(PASSWORD))
    assert said.startswith("sending: signed in")


def test_tokens_open_both_servers(mail_servers: Servers) -> None:
    person = mail_servers.person()
    mailbox = mail_servers.mailbox(person, sign_in=SignIn.OAUTH2)
    assert len(tried(mailbox, Token(mail_servers.token(person)))) == 3


@pytest.mark.parametrize("kind", ["imap", "smtp"])
def test_each_thing_that_can_be_wrong_is_told_apart(
    mail_servers: Servers, tmp_path: Path, kind: str
) -> None:
    person = mail_servers.person()
    good = mail_servers.mailbox(person)
    only = replace(good, smtp=None) if kind == "imap" else replace(good, imap=None)
    server = only.imap or only.smtp
    assert server is not None
    tokens = replace(only, sign_in=SignIn.OAUTH2, client=mail_servers.mailbox(person, sign_in=SignIn.OAUTH2).client)  # fmt: skip
    untrusted = str(self_signed(tmp_path).trusted_by)

    def at(**changes: object) -> Mailbox:
        return replace(only, **{kind: replace(server, **changes)})

    wrong: list[tuple[Mailbox, Credential, type[AfterwordError], str]] = [
        (only, Password("hush"), MailboxRefused, "login or the password"),
        (only, Password("hüsh ☃"), MailboxRefused, "login or the password"),
        (tokens, Token(GARBAGE), MailboxRefused, "the token"),
        (tokens, Token(mail_servers.token(person, seconds=-60)), MailboxRefused, "the token"),
        (at(certificate=""), Password(PASSWORD), UnsafeConnection, "vouches for"),
        (at(certificate=untrusted), Password(PASSWORD), UnsafeConnection, "vouches for"),
        (at(certificate="/nowhere.pem"), Password(PASSWORD), UnsafeConnection, "no file"),
        (at(host="127.0.0.2"), Password(PASSWORD), MailboxUnreachable, "nothing listens"),
        (at(port=9), Password(PASSWORD), MailboxUnreachable, "nothing listens"),
        (at(host="no.such.host.invalid"), Password(PASSWORD), MailboxUnreachable, "no server called"),
        (at(port=mail_servers.ports.imap), Password(PASSWORD), UnsafeConnection, "does not speak TLS"),
        (at(port=mail_servers.ports.lmtp, security=Security.STARTTLS), Password(PASSWORD), AfterwordError, ""),
    ]  # fmt: skip
    for mailbox, credential, error, told in wrong:
        with pytest.raises(error) as refused:
            tried(mailbox, credential)
        assert told in refused.value.what
        assert refused.value.do
        assert credential.text not in str(refused.value.lines)


def test_a_server_of_another_name_is_not_believed(mail_servers: Servers) -> None:
    mailbox = mail_servers.mailbox(mail_servers.person())
    trusted = str(mail_servers.certificate.trusted_by)
    elsewhere = Server(host="ip6-localhost", port=mail_servers.ports.imaps, certificate=trusted)
    with pytest.raises((UnsafeConnection, MailboxUnreachable)):
        tried(replace(mailbox, imap=elsewhere), Password(PASSWORD))
