"""Which provider an address belongs to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.errors import InvalidRecord
from afterword.core.model.mailbox import Security, Server
from afterword.mail.known_providers import PROVIDERS
from afterword.mail.providers import guesses, provider_of, server


@pytest.mark.parametrize(
    ("address", "name", "imap"),
    [
        ("Alex@GMAIL.com", "Gmail", "imap.gmail.com"),
        ("a@googlemail.com", "Gmail", "imap.gmail.com"),
        ("a@hotmail.co.uk", "Outlook.com", "outlook.office365.com"),
        ("a@live.nl", "Outlook.com", "outlook.office365.com"),
        ("a@outlook.com.br", "Outlook.com", "outlook.office365.com"),
        ("a@yahoo.de", "Yahoo", "imap.mail.yahoo.com"),
        ("a@yahoo.co.jp", "Yahoo Japan", "imap.mail.yahoo.co.jp"),
        ("a@me.com", "iCloud", "imap.mail.me.com"),
        ("a@gmx.de", "GMX", "imap.gmx.net"),
        ("a@gmx.com", "GMX", "imap.gmx.com"),
        ("a@gmx.co.uk", "GMX", "imap.gmx.com"),
        ("a@posteo.co.uk", "Posteo", "posteo.de"),
        ("a@t-online.de", "T-Online", "secureimap.t-online.de"),
    ],
)
def test_an_address_leads_to_its_provider(address: str, name: str, imap: str) -> None:
    found = provider_of(address)
    assert found is not None
    assert (found.name, found.imap.host) == (name, imap)


@pytest.mark.parametrize(
    "address",
    ["a@candidate.example", "a@live.acme.com", "a@gmail.com.evil.example", "a@yahoo.acme", "a@outlook", "a@notgmail.com", "gmail.com.x", ""],
)  # fmt: skip
def test_what_only_looks_like_a_provider_is_none(address: str) -> None:
    assert provider_of(address) is None


def test_no_address_belongs_to_two_providers() -> None:
    domains = [domain for each in PROVIDERS for domain in each.domains]
    brands = [brand for each in PROVIDERS for brand in each.brands]
    assert len(domains) == len(set(domains))
    assert len(brands) == len(set(brands))


@pytest.mark.parametrize("each", PROVIDERS, ids=lambda each: f"{each.name} {each.imap.host}")
def test_every_provider_says_on_whose_word_and_is_reached_encrypted(each) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001 -- one of the table
    assert each.source.startswith("https://")
    ports = {(993, "tls"), (465, "tls"), (587, "starttls"), (1143, "starttls"), (1025, "starttls")}
    for reached in (each.imap, each.smtp):
        assert (reached.port, reached.security.value) in ports
    assert each.takes_passwords or each.agreement
    assert each.first or not (each.app_passwords or each.switch)


def test_an_unknown_provider_is_looked_for_by_the_usual_names_encrypted_at_once_first() -> None:
    tried = list(guesses("a@Candidate.example", "smtp"))
    assert [f"{each.host}:{each.port}" for each in tried] == [
        "smtp.candidate.example:465",
        "mail.candidate.example:465",
        "candidate.example:465",
        "smtp.candidate.example:587",
        "mail.candidate.example:587",
        "candidate.example:587",
    ]
    assert tried[0].security is Security.TLS
    assert tried[3].security is Security.STARTTLS


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
    "text", ["", ":993", "a b", "host:port", "host:993:plain", "host:99999", "host:0", "a:1:tls:x"]
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
