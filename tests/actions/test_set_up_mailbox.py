"""A mailbox that is set up, tried out, signed in to, and removed with its secrets."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from afterword.actions.describe_mailbox import Described, describe_mailbox
from afterword.actions.set_up_mailbox import (
    Office,
    asking_name,
    client_secret_name,
    remove_mailbox,
    secret_name,
    set_up_mailbox,
    try_mailbox,
)
from afterword.actions.sign_in import (
    begin_sign_in,
    finish_sign_in,
    keep_unsigned,
)
from afterword.core.errors import InvalidRecord, MailboxRefused, UnknownMailbox
from afterword.core.model.mailbox import Client, Mailbox, SignIn
from tests.actions.test_describe_mailbox import office
from tests.mail.test_oauth import sent_back
from tests.mail_servers.token_server import TokenServer, giving_tokens

REDIRECT = "http://127.0.0.1:1/mailboxes/signed-in/"


def gmail(lying: Office) -> Mailbox:
    return describe_mailbox(lying, Described(address="alex@gmail.com"))


def refusing() -> Office:
    def try_out(mailbox: Mailbox, secret: str = "") -> Iterator[str]:
        yield f"{mailbox.address} answers"
        raise MailboxRefused(f"wrong: {len(secret)} signs")

    return replace(office(), try_out=try_out)


def test_a_mailbox_is_kept_with_its_password_after_it_was_opened() -> None:
    lying = office()
    steps = set_up_mailbox(lying, gmail(lying), "hush")
    assert next(steps) == "alex@gmail.com with 4 signs"
    assert lying.mailboxes.all() == ()
    assert list(steps) == []
    assert lying.mailboxes.all() == (gmail(lying),)
    assert lying.safe.get(secret_name("alex-gmail-com")) == "hush"
    assert list(try_mailbox(lying, "alex-gmail-com")) == ["alex@gmail.com with 0 signs"]


def test_what_cannot_be_opened_is_not_kept() -> None:
    lying = refusing()
    with pytest.raises(MailboxRefused):
        list(set_up_mailbox(lying, gmail(lying), "hush"))
    assert lying.mailboxes.all() == ()
    assert lying.safe.get(secret_name("alex-gmail-com")) == ""


def test_one_that_is_wanted_unseen_is_kept_unseen() -> None:
    lying = refusing()
    assert list(set_up_mailbox(lying, gmail(lying), "hush", test=False)) == []
    assert lying.mailboxes.get("alex-gmail-com").address == "alex@gmail.com"


def test_a_mailbox_that_cannot_be_kept_leaves_no_secret() -> None:
    lying = office()
    list(set_up_mailbox(lying, gmail(lying), "hush"))
    moved = replace(gmail(lying), id="another", address="alex@gmail.com")
    with pytest.raises(InvalidRecord):
        list(set_up_mailbox(lying, replace(moved, address="ALEX@gmail.com"), "hush-2"))
    assert lying.safe.get(secret_name("alex-gmail-com")) == "hush"


def test_a_mailbox_is_removed_with_all_its_secrets() -> None:
    lying = office()
    for name in (secret_name, client_secret_name, asking_name):
        lying.safe.put(name("alex-gmail-com"), "hush")
    lying.mailboxes.put(gmail(lying))
    remove_mailbox(lying, "alex-gmail-com")
    for name in (secret_name, client_secret_name, asking_name):
        assert lying.safe.get(name("alex-gmail-com")) == ""
    with pytest.raises(UnknownMailbox):
        remove_mailbox(lying, "alex-gmail-com")


def at(server: TokenServer, lying: Office) -> Mailbox:
    client = server.client()
    said = Described(
        address="alex@own.example",
        client_id=client.id,
        token_url=client.token_url,
        authorise_url=client.authorise_url,
        device_url=client.device_url,
        scope=client.scope,
    )
    mailbox = describe_mailbox(lying, said)
    keep_unsigned(lying, mailbox, server.secret)
    return mailbox


def test_a_person_agrees_in_the_browser_and_the_tokens_are_kept() -> None:
    lying = office()
    with giving_tokens(secret="the secret of a client") as server:  # noqa: S106 -- of nobody
        mailbox = at(server, lying)
        answer = sent_back(begin_sign_in(lying, mailbox, REDIRECT))
        assert finish_sign_in(lying, answer) == mailbox
        assert "access-" in lying.safe.get(secret_name(mailbox.id))
        with pytest.raises(MailboxRefused, match="no answer to a question"):
            finish_sign_in(lying, answer)


def test_an_answer_that_nobody_asked_for_changes_nothing() -> None:
    lying = office()
    with giving_tokens() as server:
        mailbox = at(server, lying)
        begin_sign_in(lying, mailbox, REDIRECT)
        for answer in ({}, {"code": "x"}, {"state": "", "code": "x"}, {"state": "\u2603"}):
            with pytest.raises(MailboxRefused, match="no answer to a question"):
                finish_sign_in(lying, answer)
        assert lying.safe.get(asking_name(mailbox.id))
        assert server.heard == []


def test_who_does_not_agree_is_not_signed_in() -> None:
    lying = office()
    with giving_tokens(agrees=False) as server:
        mailbox = at(server, lying)
        answer = sent_back(begin_sign_in(lying, mailbox, REDIRECT))
        with pytest.raises(MailboxRefused, match="you did not agree"):
            finish_sign_in(lying, answer)
    assert lying.safe.get(secret_name(mailbox.id)) == ""


def test_the_secret_of_a_client_is_kept_and_goes_with_the_client() -> None:
    lying = office()
    with giving_tokens() as server:
        mailbox = at(server, lying)
    list(set_up_mailbox(lying, mailbox, "tokens", client_secret="hush"))  # noqa: S106 -- of nobody
    assert lying.safe.get(client_secret_name(mailbox.id)) == "hush"
    plain = describe_mailbox(lying, Described(address=mailbox.address, oauth=False))
    list(set_up_mailbox(lying, plain, "a password"))
    assert lying.safe.get(client_secret_name(mailbox.id)) == ""


def test_what_works_is_not_lost_when_something_else_is_tried() -> None:
    lying, failing = office(), refusing()
    list(set_up_mailbox(lying, gmail(lying), "hush"))
    failing = replace(failing, mailboxes=lying.mailboxes, safe=lying.safe)
    client = Client(id="1", token_url="https://x.example/t", scope="m")  # noqa: S106 -- an address
    changed = replace(gmail(lying), client=client, sign_in=SignIn.OAUTH2)
    with pytest.raises(MailboxRefused):
        list(set_up_mailbox(failing, changed, "tokens", client_secret="x"))  # noqa: S106 -- of nobody
    assert lying.mailboxes.all() == (gmail(lying),)
    assert lying.safe.get(secret_name("alex-gmail-com")) == "hush"


def test_a_mailbox_with_a_password_has_nobody_to_agree_with() -> None:
    lying = office()
    with pytest.raises(MailboxRefused, match="signs in by a password"):
        begin_sign_in(lying, gmail(lying), REDIRECT)
