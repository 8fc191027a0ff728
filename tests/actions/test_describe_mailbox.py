"""A mailbox made of what a person says about it."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.actions.authority import Authority
from afterword.actions.describe_mailbox import Described, as_typed, describe_mailbox, server
from afterword.actions.set_up_mailbox import Office
from afterword.core.errors import AfterwordError, InvalidRecord, UnknownMailbox
from afterword.core.model.mailbox import Client, Delivery, Mailbox, Security, Server, SignIn
from afterword.mail.known_providers import GOOGLE, MICROSOFT
from afterword.mail.oauth import TokenServer
from afterword.mail.providers import provider_of
from afterword.storage.document import dump, load_part
from afterword.testing import MemoryMailboxes, MemorySafe


def office(*kept: Mailbox) -> Office:
    """Lay an office out in memory; whatever is not known is found at found.example."""

    def try_out(mailbox: Mailbox, secret: str = "") -> Iterator[str]:
        yield f"{mailbox.address} with {len(secret)} signs"

    def authority(client: Client, secret: str) -> Authority:
        return TokenServer(client, secret)

    return Office(
        mailboxes=MemoryMailboxes(*kept),
        safe=MemorySafe(),
        provider_of=provider_of,
        found=lambda _, kind: Server(host=f"{kind}.found.example", port=993),
        try_out=try_out,
        authority=authority,
    )


def described(said: Described, *kept: Mailbox) -> Mailbox:
    return describe_mailbox(office(*kept), said)


def test_of_a_known_provider_the_address_is_enough() -> None:
    made = described(Described(address=" Alex.Morgan@gmail.com "))
    assert (made.id, made.address) == ("alex-morgan-gmail-com", "Alex.Morgan@gmail.com")
    assert (made.imap, made.smtp) == (
        Server(host="imap.gmail.com", port=993),
        Server(host="smtp.gmail.com", port=465),
    )
    assert (made.sign_in, made.files_sent, made.delivery) == (SignIn.PASSWORD, True, Delivery.SEND)


def test_one_that_is_signed_in_to_by_name_gets_the_name() -> None:
    assert described(Described(address="alex@web.de")).user == "alex"
    assert described(Described(address="alex@gmx.de")).user == "alex@gmx.de"


def test_an_unknown_provider_is_found() -> None:
    made = described(Described(address="a@own.example"))
    assert made.imap == Server(host="imap.found.example", port=993)
    assert not made.files_sent


def test_an_own_domain_at_a_known_provider_is_told_by_its_name_or_its_servers() -> None:
    for said in (
        Described(address="a@firm.example", provider="gmail"),
        Described(address="a@firm.example", imap="imap.gmail.com", smtp="smtp.gmail.com"),
    ):
        made = described(said)
        assert (made.files_sent, made.smtp) == (True, Server(host="smtp.gmail.com", port=465))
    with pytest.raises(UnknownMailbox, match="no provider called"):
        described(Described(address="a@firm.example", provider="the post office"))


def test_what_is_written_counts_before_what_is_known() -> None:
    said = Described(
        address="a@gmail.com", login="b", imap="mail.own.example:143", smtp="none", certificate="/x.pem"
    )  # fmt: skip
    made = described(said)
    expected = Server(
        host="mail.own.example", port=143, security=Security.STARTTLS, certificate="/x.pem"
    )
    assert (made.user, made.imap, made.smtp) == ("b", expected, None)
    assert (made.delivery, made.files_sent) == (Delivery.DRAFT, False)


def test_a_provider_that_takes_no_passwords_needs_a_client() -> None:
    with pytest.raises(InvalidRecord) as refused:
        described(Described(address="a@outlook.com"))
    assert refused.value.field == "client_id"
    assert "learn.microsoft.com" in refused.value.do
    made = described(Described(address="a@outlook.com", client_id="1-2", tenant="firm.example"))
    assert made.client is not None
    assert made.client.token_url == MICROSOFT.token_url.replace("common", "firm.example")
    assert (made.client.id, made.client.scope) == ("1-2", MICROSOFT.scope)
    with pytest.raises(InvalidRecord) as odd:
        described(Described(address="a@outlook.com", client_id="1-2", tenant="a/b"))
    assert odd.value.field == "tenant"


def test_signing_in_by_tokens_is_a_choice_where_both_are_taken() -> None:
    made = described(Described(address="a@gmail.com", oauth=True, client_id="1"))
    assert made.client is not None
    assert made.client.authorise_url == GOOGLE.authorise_url
    with pytest.raises(InvalidRecord) as refused:
        described(Described(address="a@own.example", oauth=True, client_id="1"))
    assert refused.value.field == "token_url"
    own = Described(
        address="a@own.example", oauth=True, client_id="1", token_url="https://x.example/t", scope="m"  # noqa: S106 -- an address
    )  # fmt: skip
    made = described(own)
    assert made.client == Client(id="1", token_url="https://x.example/t", scope="m")  # noqa: S106 -- as above


def test_a_mailbox_that_is_kept_is_changed_by_what_is_said_alone() -> None:
    own = Described(
        address="A@own.example", client_id="1", token_url="https://x.example/t", scope="m"  # noqa: S106 -- an address
    )  # fmt: skip
    kept = replace(described(own), per_hour=3, login="alex", delivery=Delivery.DRAFT)
    assert described(Described(address="a@own.example"), kept) == replace(
        kept, address="a@own.example"
    )
    other = described(Described(address="A@own.example", client_id="2", drafts=False), kept)
    assert other.client == replace(kept.client, id="2") if kept.client else None
    assert (other.delivery, other.per_hour) == (Delivery.SEND, 3)
    plain = described(Described(address="A@own.example", oauth=False), kept)
    assert (plain.client, plain.sign_in) == (None, SignIn.PASSWORD)


def test_two_addresses_of_the_same_words_get_ids_of_their_own() -> None:
    first = described(Described(address="a.b@own.example"))
    second = described(Described(address="a-b@own.example"), first)
    assert (first.id, second.id) == ("a-b-own-example", "a-b-own-example-2")


def test_the_spaces_in_an_app_password_of_google_are_not_part_of_it() -> None:
    assert as_typed("abcd efgh ijkl mnop") == "abcdefghijklmnop"
    for other in ("a pass phrase here", "abcd efgh ijkl mnop qrst", " abcd", "abcd efgh ijkl Mnop"):
        assert as_typed(other) == other


@pytest.mark.parametrize("address", ["", " ", "alex", "a b@c.example", "@x.example", "a@b@c"])
def test_what_is_no_address_is_refused_before_anybody_is_asked(address: str) -> None:
    with pytest.raises(InvalidRecord) as refused:
        described(Described(address=address))
    assert refused.value.field == "address"


@pytest.mark.parametrize(
    ("text", "kind", "read"),
    [
        ("mail.acme.example", "imap", ("mail.acme.example", 993, "tls")),
        ("mail.acme.example", "smtp", ("mail.acme.example", 465, "tls")),
        ("mail.acme.example:587", "smtp", ("mail.acme.example", 587, "starttls")),
        ("mail.acme.example:143", "imap", ("mail.acme.example", 143, "starttls")),
        ("mail.acme.example:143:tls", "imap", ("mail.acme.example", 143, "tls")),
        ("127.0.0.1:1143:starttls", "imap", ("127.0.0.1", 1143, "starttls")),
        ("[::1]:1993", "imap", ("::1", 1993, "tls")),
        ("mail.acme.example:2525:starttls", "smtp", ("mail.acme.example", 2525, "starttls")),
    ],
)
def test_a_server_is_read_as_people_write_it(
    text: str, kind: str, read: tuple[str, int, str]
) -> None:
    assert server(text, kind) == Server(host=read[0], port=read[1], security=Security(read[2]))


@pytest.mark.parametrize(
    "text",
    [
        "",
        ":993",
        "a b",
        "host:port",
        "host:993:plain",
        "host:99999",
        "host:0",
        "a:1:tls:x",
        "a..b",
        "x" * 70,
    ],
)
def test_what_is_no_server_says_how_to_write_one(text: str) -> None:
    with pytest.raises(InvalidRecord) as refused:
        server(text, "imap")
    assert refused.value.do


@given(st.text(max_size=40))
def test_any_text_is_a_server_or_refused(text: str) -> None:
    try:
        read = server(text, "smtp")
    except InvalidRecord:
        return
    assert read.host in text


TYPED = st.text(max_size=30) | st.sampled_from(["none", "a.example", "a.example:143:starttls", "1"])


@given(
    st.builds(
        Described,
        address=TYPED | st.sampled_from(["a@own.example", "a@gmail.com", "a@outlook.com"]),
        login=TYPED, provider=TYPED | st.just("") | st.just("Gmail"), imap=TYPED | st.just(""),
        smtp=TYPED | st.just(""), certificate=TYPED, oauth=st.sampled_from([None, True, False]),
        client_id=TYPED | st.just(""), token_url=TYPED | st.just(""), authorise_url=TYPED,
        scope=TYPED, tenant=TYPED | st.just(""), drafts=st.sampled_from([None, True, False]),
        per_hour=st.none() | st.integers(), undo_seconds=st.none() | st.integers(),
    )
)  # fmt: skip
def test_whatever_is_typed_becomes_a_mailbox_that_can_be_kept_or_is_told(said: Described) -> None:
    lying = office()
    try:
        made = describe_mailbox(lying, said)
    except AfterwordError:
        return
    lying.mailboxes.put(made)
    assert load_part(Mailbox, json.loads(json.dumps(dump(made)))) == made
    assert made.id.replace("-", "").isalnum()


def test_letters_go_out_as_plain_text_unless_html_is_asked_for_and_that_is_kept() -> None:
    assert not described(Described(address="alex@gmail.com")).html
    kept = described(Described(address="alex@gmail.com", html=True))
    assert described(Described(address="alex@gmail.com"), kept).html
    assert not described(Described(address="alex@gmail.com", html=False), kept).html
