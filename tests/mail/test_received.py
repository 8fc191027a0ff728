"""A mail that arrived is read as far as it can be, and never raises."""

import base64
import random
from datetime import UTC, datetime, timedelta, timezone
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.inbound.received import Received
from afterword.mail.received import received
from tests.mail.hostile import HOSTILE, mails, usual

HEAD = b"From: Dana Whitfield <dana@acme.example>\r\nSubject: Re: Shift Lead\r\n"


def mail(*lines: bytes, body: bytes = b"Hello\r\n") -> Received:
    return received(HEAD + b"".join(line + b"\r\n" for line in lines) + b"\r\n" + body)


def words(found: Received) -> str:
    """Give all that stands in a mail, which must be fit to keep."""
    text = "\n".join([*(f"{a}: {b}" for a, b in found.headers), found.text, found.html, *found.failed, *found.faults, *(f"{p.type} {p.name} {p.text}" for p in found.parts)])  # fmt: skip
    assert text.encode().decode() == text
    assert "\0" not in text
    return text


# --- the head


@pytest.mark.parametrize(
    ("line", "value"),
    [
        (b"plain words", "plain words"),
        (b"one\r\n  two\r\n\tthree", "one two three"),
        (b"=?utf-8?B?RMOk?= =?utf-8?Q?na?= =?iso-8859-1?q?=E4_b?= c", "Dänaä b c"),
        (b"=?utf-8?B?w?= =?utf-8?B?6Q==?= x", "é x"),
        (b"=?utf-8?Q?=C3?=\r\n =?utf-8?Q?=A9?=", "é"),
        (b"a=?utf-8?q?b?=c", "abc"),
        (b"=?klingon?q?=C3=A9?=", "é"),
        (b"=?gb2312?B?xOO6w+lG?=", "你好镕"),
        (b"=?utf-8?q?x=0D=0ABcc:_evil@e.example?=", "x Bcc: evil@e.example"),
        (b"=?utf-8?x?broken?= =?", "=?utf-8?x?broken?= =?"),
        ("8 bit Größe".encode(), "8 bit Größe"),
        ("8 bit Größe".encode("latin-1"), "8 bit Größe"),
        (b"\0 a\x1bb", "a b"),
        ("a\u2028b".encode(), "a b"),
    ],
)
def test_values_are_unfolded_and_decoded(line: bytes, value: str) -> None:
    assert mail(b"X: " + line).header("x") == value


def test_fields_stand_in_order_with_their_names_as_written() -> None:
    found = mail(b"reCeived: a", b"Received: b")
    assert found.headers[-2:] == (("reCeived", "a"), ("Received", "b"))
    assert found.all("RECEIVED") == ("a", "b")


def test_a_field_too_long_does_not_hide_the_others() -> None:
    found = received(b"To: " + b"a" * 1_000_000 + b"\r\n" + HEAD + b"\r\nHello")
    assert 9_000 < len(found.header("to")) <= 16 << 10
    assert found.header("subject") == "Re: Shift Lead"
    assert found.text == "Hello"
    assert found.faults


@pytest.mark.parametrize(
    ("line", "date"),
    [
        (b"Tue, 13 Oct 2026 15:02:00 +0200", datetime(2026, 10, 13, 15, 2, tzinfo=timezone(timedelta(hours=2)))),
        (b"13 Oct 2026 15:02 -0000", datetime(2026, 10, 13, 15, 2, tzinfo=UTC)),
        (b"yesterday", None),
        (b"Tue, 99 Oct 2026 15:02:00 +0200", None),
        (b"Tue, 13 Oct 2026 15:02:00 +999999", None),
        (b"1" * 9_000, None),
    ],
)  # fmt: skip
def test_the_date_is_aware_or_unknown(line: bytes, date: datetime | None) -> None:
    found = mail(b"Date: " + line)
    assert found.date == date
    assert bool(found.faults) == (date is None)


# --- what the sender says


@pytest.mark.parametrize(
    ("charset", "body", "text"),
    [
        ("utf-8", "Größe".encode(), "Größe"),
        ("", "Größe".encode(), "Größe"),
        ("", "Größe".encode("latin-1"), "Größe"),
        ("us-ascii", "Größe".encode(), "Größe"),
        ("iso-8859-1", "Größe €".encode("cp1252"), "Größe €"),
        ("iso-8859-1", "Größe".encode(), "Größe"),
        ("klingon", "Größe".encode(), "Größe"),
        ("punycode", "Größe".encode(), "Größe"),
        ("utf-8", "Größe, wie schön".encode("latin-1"), "Größe, wie schön"),
        ("utf-8", "Größe ä ö ü".encode() + b"\xff", "Größe ä ö ü\ufffd"),
        ("gb2312", "你好镕".encode("gb18030"), "你好镕"),
        ("iso-2022-jp", "ご連絡".encode("iso2022_jp"), "ご連絡"),
        ("shift_jis", "①ご連絡".encode("cp932"), "①ご連絡"),
        ("koi8-r", "Здравствуйте".encode("koi8-r"), "Здравствуйте"),
        ("utf-7", b"a+2AA-b", "ab"),
        ("utf-8", b"\xef\xbb\xbfHello\0", "Hello"),
    ],
)
def test_any_charset_is_read(charset: str, body: bytes, text: str) -> None:
    found = mail(f'Content-Type: text/plain; charset="{charset}"'.encode(), body=body)
    assert found.text == text


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        (b"base64", base64.encodebytes(b"Hello there")),
        (b"BASE64 ", b"SGVsbG8gdGhlcmU"),
        (b"base64", b"SGVs!bG8g\r\n dGhl-cmU=\r\n"),
        (b"quoted-printable", b"Hello=\r\n =74here"),
        (b"8bit", b"Hello there"),
        (b"unheard-of", b"Hello there"),
    ],
)
def test_any_encoding_is_read_as_far_as_it_goes(encoding: bytes, body: bytes) -> None:
    assert mail(b"Content-Transfer-Encoding: " + encoding, body=body).text == "Hello there"


def full() -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = "dana@acme.example", "alex@candidate.example"
    message.set_content("Plain words.\n")
    message.add_alternative("<p>HTML words.</p>", subtype="html")
    message.add_attachment(b"PK", maintype="application", subtype="zip", filename="pläne.zip")
    return message


def test_of_two_forms_the_plain_one_is_the_text() -> None:
    found = received(full().as_bytes())
    assert (found.text.strip(), found.html.strip()) == ("Plain words.", "<p>HTML words.</p>")
    assert [(p.type, p.name, p.text.strip()) for p in found.parts] == [
        ("text/plain", "", "Plain words."),
        ("text/html", "", "<p>HTML words.</p>"),
        ("application/zip", "pläne.zip", ""),
    ]
    assert not found.faults


def test_an_empty_plain_form_gives_way_to_the_html() -> None:
    message = full()
    message.get_payload()[0].get_payload()[0].set_content(" \n")  # type: ignore[index, union-attr, call-arg]
    assert received(message.as_bytes()).text.strip() == "HTML words."


def parts(*each: bytes, kind: bytes = b"mixed") -> Received:
    body = b"".join(b"--b\r\n" + part + b"\r\n" for part in each) + b"--b--\r\n"
    return mail(b"Content-Type: multipart/" + kind + b"; boundary=b", body=body)


def test_all_that_is_said_in_turn_is_the_text() -> None:
    found = parts(
        b"\r\none",
        b"Content-Type: image/png\r\n\r\nx",
        b"Content-Type: text/html\r\n\r\n<p>two",
        b"\r\nthree",
    )
    assert found.text == "one\ntwo\n\nthree"


def test_files_and_enclosed_mails_are_not_said() -> None:
    found = parts(
        b"\r\nHello",
        b"Content-Disposition: attachment; filename=cv.txt\r\n\r\nCV",
        b"Content-Type: message/rfc822\r\n\r\nMessage-ID: <1@acme.example>\r\n\r\nold",
    )
    assert found.text == "Hello"
    assert [(p.type, p.name, p.text, p.enclosed) for p in found.parts[1:]] == [
        ("text/plain", "cv.txt", "CV", False),
        ("message/rfc822", "", "Message-ID: <1@acme.example>\n\nold", False),
        ("text/plain", "", "old", True),
    ]


def test_a_text_sent_as_a_file_is_read_when_there_is_no_other() -> None:
    assert parts(b"Content-Disposition: attachment; filename=a.txt\r\n\r\nHello").text == "Hello"


def test_parts_that_cannot_be_told_apart_are_shown_as_they_are() -> None:
    found = mail(b"Content-Type: multipart/mixed; boundary=b", body=b"no boundary\r\n")
    assert found.text == "no boundary\n"
    assert found.faults


def test_boundaries_that_begin_alike_are_told_apart() -> None:
    body = b"--b\r\nContent-Type: multipart/alternative; boundary=bb\r\n\r\n--bb\r\n\r\none\r\n--bb--\r\n--b\r\n\r\ntwo\r\n--b--\r\nafter"
    assert mail(b"Content-Type: multipart/mixed; boundary=b", body=body).text == "one\ntwo"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (b"filename=a.pdf", "a.pdf"),
        (b'filename="a \\"b\\".pdf"', 'a "b".pdf'),
        (b"filename*=utf-8''pl%C3%A4ne.pdf", "pläne.pdf"),
        (b"filename*0*=iso-8859-1'de'pl%E4; filename*1=ne.pdf", "pläne.pdf"),
        (b'filename="=?utf-8?q?pl=C3=A4ne.pdf?="', "pläne.pdf"),
    ],
)
def test_names_of_files_are_decoded(name: bytes, value: str) -> None:
    found = mail(b"Content-Type: image/png", b"Content-Disposition: attachment; " + name)
    assert found.parts[0].name == value


def test_lines_broken_to_be_joined_are_joined() -> None:
    flowed = b"Content-Type: text/plain; format=flowed"
    body = b"Hello \r\nthere.\r\n> old \r\n> words\r\n>> older\r\n From here\r\n-- \r\nDana\r\n"
    assert (
        mail(flowed, body=body).text
        == "Hello there.\n> old words\n>> older\nFrom here\n-- \nDana\n"
    )
    assert mail(flowed + b"; delsp=yes", body=b"Hel \r\nlo\r\n").text == "Hello\n"


# --- bounces

DSN = b"""From: Mail Delivery System <MAILER-DAEMON@acme.example>
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

I am sorry.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; acme.example

Final-Recipient: rfc822; dana@acme.example
Action: %s
Status: 5.1.1

--b
Content-Type: message/rfc822

From: alex@candidate.example
Message-ID: <2@candidate.example>

Hello
--b--
"""


def test_the_addresses_that_a_bounce_names_are_given() -> None:
    assert received(DSN % b"failed").failed == ("dana@acme.example",)
    assert received(DSN % b"delayed").delayed == ("dana@acme.example",)
    assert [p.type for p in received(DSN % b"failed").parts] == [
        "text/plain", "message/delivery-status", "message/rfc822", "text/plain",
    ]  # fmt: skip


def test_a_bounce_without_sender_is_read() -> None:
    found = received((DSN % b"failed").partition(b"\n")[2])
    assert found.failed == ("dana@acme.example",)


# --- whatever comes


@pytest.mark.parametrize("maker", HOSTILE, ids=lambda maker: maker.__name__.strip("_"))
def test_hostile_mails_are_read_at_once(maker: object) -> None:
    chance = random.Random(7)
    for _ in range(4):
        assert len(words(received(maker(chance)))) < 4 << 20  # type: ignore[operator]


def test_mutated_mails_are_read() -> None:
    for each in mails(200, seed=11):
        words(received(each))


def test_usual_mails_have_no_faults() -> None:
    chance = random.Random(3)
    for _ in range(20):
        assert received(usual(chance)).faults == ()


PIECES = st.sampled_from([b"From: a@b.example\n", b"Subject: =?utf-8?q?", b"\n", b"\r\n", b"Content-Type: multipart/mixed; boundary=b\n", b"Content-Type: text/html\n", b"Content-Type: message/rfc822\n", b"--b\n", b"--b--\n", b"Content-Transfer-Encoding: base64\n", b"Content-Type: text/plain; charset=utf-7; format=flowed\n", b"\xff\xfe", b"+2AA-", b"words \n", b"<div>", b"> x\n", b"\0", b"Date: x\n", b"filename*0*=''%ff"])  # fmt: skip


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=25).map(b"".join) | st.binary(max_size=200))
def test_anything_is_read(raw: bytes) -> None:
    words(received(raw))


BOUNCES = {
    "qmail": b"From: MAILER-DAEMON@acme.example\nSubject: failure notice\n\nHi. This is the qmail-send program at acme.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<dana@acme.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <alex@candidate.example>\n",
    "exim": b"From: Mail Delivery System <Mailer-Daemon@acme.example>\nX-Failed-Recipients: dana@acme.example\nSubject: Mail delivery failed: returning message to sender\n\nThis message was created automatically by mail delivery software.\n",
    "postfix": b"From: MAILER-DAEMON@acme.example (Mail Delivery System)\nSubject: Undelivered Mail Returned to Sender\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Description: Notification\nContent-Type: text/plain\n\nThis is the Postfix program at host acme.example.\n\n<dana@acme.example>: user unknown\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; acme.example\n\nFinal-Recipient: RFC822; dana@acme.example\nAction: failed\nStatus: 5.1.1\n\n--b--\n",
    "base64": b"From: postmaster@acme.example\nSubject: x\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(b"Could not deliver message to the following recipient\n\nFailed Recipient: dana@acme.example\n\n-- The header\n"),
    "from somebody": b"From: somebody@acme.example\nSubject: x\n\nDelivery to the following recipients failed.\n\n       dana@acme.example\n\nThat is all.\n",
}  # fmt: skip


@pytest.mark.parametrize("raw", BOUNCES.values(), ids=BOUNCES)
def test_bounces_of_many_formats_are_known(raw: bytes) -> None:
    assert received(raw).failed == ("dana@acme.example",)


def test_a_letter_that_speaks_of_delivery_is_no_bounce() -> None:
    found = mail(
        body=b"We could not deliver the contract to you by courier. Write to dana@acme.example."
    )
    assert (found.failed, found.delayed) == ((), ())
