"""Which provider an address belongs to."""

import pytest

from afterword.core.model.mailbox import Mailbox, Security, Server
from afterword.mail.known_providers import PROVIDERS
from afterword.mail.providers import guesses, provider_behind, provider_of


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
        ("a@gmx.com", "GMX international and mail.com", "imap.gmx.com"),
        ("a@gmx.co.uk", "GMX international and mail.com", "imap.gmx.com"),
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


@pytest.mark.parametrize("text", ["Microsoft 365", "microsoft 365 ", "smtp.office365.com"])
def test_a_provider_is_found_by_its_name_or_by_that_of_its_server(text: str) -> None:
    found = provider_of(text)
    assert found is not None
    assert found.name == "Microsoft 365"


def test_an_address_of_ones_own_domain_is_known_by_its_servers() -> None:
    kept = Mailbox(id="a", address="a@firm.example", imap=Server(host="imap.gmail.com", port=993))
    found = provider_behind(kept)
    assert found is not None
    assert found.name == "Gmail"
    own = Mailbox(id="a", address="a@firm.example", imap=Server(host="127.0.0.1", port=993))
    assert provider_behind(own) is None
