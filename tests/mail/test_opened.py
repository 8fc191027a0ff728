"""A saved mail is read: its own words, its reader, and the files that go along."""

import base64
import quopri
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.errors import UnreadableMail
from afterword.core.writing.written import Place
from afterword.mail.opened import opened

HEAD = b"From: alex@candidate.example\r\nTo: Dana Whitfield <dana@acme.example>\r\nSubject: =?utf-8?q?Thank_y=C3=B6u?=\r\n"
BODY = "Dear Ms Whitfield,\r\n\r\nThank you for Zürich [x].\r\n"


def mail(head: bytes, body: bytes) -> bytes:
    return HEAD + head + b"\r\n" + body


def test_head_and_words_are_read() -> None:
    found = opened(mail(b"Content-Type: text/plain; charset=utf-8\r\n", BODY.encode()))
    assert (found.to, found.subject) == ("Dana Whitfield <dana@acme.example>", "Thank yöu")
    assert found.body == BODY.replace("\r\n", "\n")
    assert found.attachments == ()


def test_places_are_those_of_the_file_when_the_body_stands_there() -> None:
    found = opened(mail(b"Content-Type: text/plain; charset=utf-8\r\n", BODY.encode()))
    assert found.place(found.body.index("[x]")) == Place(8, 22)


@pytest.mark.parametrize(
    ("encoding", "encode"), [("base64", base64.encodebytes), ("quoted-printable", quopri.encodestring)]
)  # fmt: skip
def test_places_are_those_of_the_body_when_it_is_encoded(
    encoding: str, encode: Callable[[bytes], bytes]
) -> None:
    head = f"Content-Type: text/plain; charset=latin-1\r\nContent-Transfer-Encoding: {encoding}\r\n"
    found = opened(mail(head.encode(), encode(BODY.encode("latin-1"))))
    assert found.place(found.body.index("[x]")) == Place(3, 22)


def full() -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = "alex@candidate.example", "dana@acme.example"
    message.set_content("Plain words.\n")
    message.add_alternative("<p>HTML words.</p>", subtype="html")
    message.add_attachment(b"x", maintype="application", subtype="pdf", filename="pläne.pdf")
    message.add_attachment(b"x", maintype="image", subtype="png")
    return message


def test_of_several_forms_the_plain_one_is_read_and_files_are_named() -> None:
    found = opened(full().as_bytes())
    assert found.body == "Plain words.\n"
    assert found.attachments == ("pläne.pdf", "image/png")
    assert full().as_string().split("\r\n")[found.place(0).line - 1] == "Plain words."


def test_html_alone_is_read_as_text() -> None:
    message = EmailMessage(policy=SMTP)
    message["Subject"] = "x"
    message.set_content("<p>Hello,</p><p>thanks.</p><blockquote>old</blockquote>", subtype="html")
    assert opened(message.as_bytes()).body == "Hello,\n\nthanks.\n\n"


def test_the_original_of_a_reply_is_not_read() -> None:
    found = opened(mail(b"", b"Thank you.\r\n\r\nOn 13 Oct 2026, Dana wrote:\r\n> ASAP please\r\n"))
    assert found.body == "Thank you.\n\n"


def test_utf_8_is_read_where_the_mail_names_ascii_or_nothing() -> None:
    for head in (b"", b"Content-Type: text/plain; charset=us-ascii\r\n"):
        assert "Zürich" in opened(mail(head, BODY.encode())).body


@pytest.mark.parametrize(
    ("file", "says"),
    [
        (b"Dear Dana,\n\nthank you.\n", "this is no mail"),
        (b"", "this is no mail"),
        (b"Subject: x\nno head here\n\nwords", "missing header body separator"),
        (mail(b"Content-Type: image/png\r\n", b"x"), "no text"),
        (mail(b"Content-Type: text/plain; charset=klingon\r\n", b"x"), "not in klingon"),
        (mail(b"Content-Type: text/plain; charset=utf-8\r\n", b"\xff\xfe"), "not in utf-8"),
        (mail(b"Content-Type: multipart/mixed; boundary=b\r\n", b"no part"), "no text"),
        (mail(b"Content-Transfer-Encoding: base64\r\n", b"abc!!"), "broken: invalid base64"),
    ],
)  # fmt: skip
def test_a_broken_mail_is_refused(file: bytes, says: str) -> None:
    with pytest.raises(UnreadableMail, match=says):
        opened(file)


PARTS = [b"From: a\n", b"To: =?utf-8?q?", b"Subject: x\n", b"\n", b"Content-Type: multipart/mixed; boundary=b\n", b"--b\n", b"--b--", b'Content-Type: text/plain; charset="\n', b"Content-Transfer-Encoding: base64\n", b"\xff", b"To: <@[,;:\n", b"words"]  # fmt: skip


@given(st.lists(st.sampled_from(PARTS), max_size=12) | st.lists(st.binary(max_size=20), max_size=4))
def test_any_file_is_read_or_refused(parts: list[bytes]) -> None:
    try:
        found = opened(b"".join(parts))
    except UnreadableMail:
        return
    assert found.at(len(found.body)) <= len(found.text)
