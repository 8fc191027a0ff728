"""Letters handed over to the person's own mail program."""

from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given

from afterword.channels.email import email
from afterword.core.errors import UnsafeLetter
from tests.channels.letters import TEXT, letter


def test_the_file_opens_as_a_draft_with_the_text_as_it_stands() -> None:
    over = email.hand_over(letter())
    message = message_from_bytes(over.file, policy=default)
    assert message["To"] == "Dana Whitfield <dana@acme.example>"
    assert message["X-Unsent"] == "1"
    assert message["Date"] == "Wed, 14 Oct 2026 08:30:00 -0400"
    assert message.get_content().replace("\r\n", "\n") == letter().body
    assert over.file_name == "thank-you-shift-lead.eml"


def test_the_link_carries_subject_and_body() -> None:
    parts = urlsplit(email.hand_over(letter()).link)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "dana@acme.example")
    query = parse_qs(parts.query)
    assert query["subject"] == ["Thank you: Shift Lead"]
    assert query["body"] == ["Dear Ms Whitfield,\r\n\r\nThank you."]


@pytest.mark.parametrize(
    "changes",
    [
        {"subject": "=?utf-8?q?hi=0D=0ABcc:_evil@x?="},
        {"subject": "a\r\nBcc: evil@x.example"},
        {"recipient_name": "=?utf-8?q?x=0D=0ABcc:_e@x?="},
        {"recipient_name": "x\u2028Bcc: e@x.example"},
        {"recipient_address": "dana"},
        {"recipient_address": "düna@acme.example"},
        {"recipient_address": "bo@straße.example"},
        {"recipient_address": f"bo@{'a' * 64}.example"},
    ],
)
def test_nothing_can_add_a_header(changes: dict[str, str]) -> None:
    with pytest.raises(UnsafeLetter):
        email.hand_over(letter(**changes))


def test_the_name_of_the_file_is_one_that_any_disk_takes() -> None:
    assert len(email.hand_over(letter(subject="a long subject " * 30)).file_name) < 120


def test_a_domain_of_other_letters_is_written_as_mail_wants_it() -> None:
    assert (
        b"dana@xn--bcher-kva.example"
        in email.hand_over(letter(recipient_address="dana@bücher.example")).file
    )


@given(TEXT, TEXT)
def test_any_text_comes_through_or_is_refused(subject: str, body: str) -> None:
    try:
        over = email.hand_over(letter(subject=subject, body=body))
    except UnsafeLetter:
        return
    message = message_from_bytes(over.file, policy=default)
    assert set(message.keys()) >= {"From", "To", "Subject", "Date", "X-Unsent"}
    assert "Bcc" not in message
    assert message.get_content().rstrip("\r\n") == body.rstrip("\r\n")
