"""A letter made into a mail."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.actions.mailroom import Attachment, Thread
from afterword.core.errors import UnsafeAttachment, UnsafeLetter
from afterword.mail.composed import LARGEST, composed
from tests.channels.letters import TEXT
from tests.mail.mails import mail

PDF = Attachment("Portfolio Été.pdf", b"%PDF-1.7 of the tests")
OUTLOOK = f"<{'AM0PR08MB3' * 12}@AM0PR08MB3.eurprd08.prod.outlook.example>"


def read(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def text_of(message: EmailMessage) -> str:
    text = message.get_body(("plain",))
    assert text is not None
    return str(text.get_content()).replace("\r\n", "\n")


def test_it_says_who_writes_to_whom_about_what_and_when() -> None:
    message = read(composed(mail()))
    assert dict(message.items()) == {
        "From": "Alex Moreau <alex@candidate.example>",
        "To": "Dana Whitfield <dana@acme.example>",
        "Subject": "Thank you: Shift Lead",
        "Date": "Wed, 14 Oct 2026 08:30:00 -0400",
        "Message-ID": "<4f2a9c@candidate.example>",
        "X-Afterword-Id": "4f2a9c",
        "Content-Type": 'text/plain; charset="utf-8"',
        "Content-Transfer-Encoding": "quoted-printable",
        "MIME-Version": "1.0",
    }
    assert text_of(message) == mail().body


def test_the_same_letter_makes_the_same_bytes() -> None:
    whole = mail(html=True, attachments=(PDF,))
    assert composed(whole) == composed(whole)
    assert composed(whole) != composed(whole._replace(id="other"))


@given(TEXT, TEXT, TEXT, st.booleans(), st.booleans())
def test_any_words_come_through_or_are_refused(
    name: str, subject: str, body: str, html: bool, file: bool
) -> None:
    files = (PDF,) if file else ()
    letter = mail(recipient_name=name, subject=subject, body=body, html=html, attachments=files)
    try:
        raw = composed(letter)
    except UnsafeLetter:
        return
    raw.decode("ascii")
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")
    message = read(raw)
    assert message["Bcc"] is None
    assert str(message["Subject"]).split() == subject.split()
    assert text_of(message).rstrip("\n") == body.rstrip("\n")
    assert [each.get_content() for each in message.iter_attachments()] == [f.content for f in files]


@pytest.mark.parametrize(
    "changes",
    [
        {"subject": "=?utf-8?q?hi=0D=0ABcc:_evil@x?="},
        {"subject": "a\r\nBcc: evil@x.example"},
        {"recipient_name": "=?utf-8?q?x=0D=0ABcc:_e@x?="},
        {"sender_name": "x\u2028Bcc: e@x.example"},
        {"sender_name": "x\x85Bcc: e@x.example"},
        {"recipient": "dana"},
        {"recipient": "bo@straße.example"},
        {"message_id": "<a b@c>"},
        {"message_id": "<=?utf-8?q?a=0D=0ABcc:_b?=@c>"},
        {"id": "a\r\nBcc: b"},
        {"attachments": (Attachment("a\r\nBcc: b.pdf", PDF.content),)},
        {"attachments": (Attachment("=?utf-8?q?a=0D=0ABcc:_b?=.pdf", PDF.content),)},
    ],
)
def test_nothing_can_add_a_header(changes: dict[str, object]) -> None:
    with pytest.raises(UnsafeLetter):
        composed(mail(**changes))


def test_an_answer_names_the_conversation_and_a_long_id_stays_whole() -> None:
    raw = composed(mail(thread=Thread(OUTLOOK, ("<1@acme.example>", OUTLOOK))))
    assert f"\r\nIn-Reply-To: {OUTLOOK}\r\n".encode() in raw
    assert f"\r\nReferences: <1@acme.example> {OUTLOOK}\r\n".encode() in raw


def test_a_long_conversation_is_named_by_its_beginning_and_its_end() -> None:
    ids = tuple(f"<{'x' * 200}{n}@acme.example>" for n in range(30))
    message = read(composed(mail(thread=Thread(ids[-1], ids[:-1]))))
    assert str(message["References"]).split() == [ids[0], *ids[-9:]]


@pytest.mark.parametrize(
    "bad",
    ["<=?utf-8?q?a=0D=0ABcc:_b?=@c>", "no brackets", "<a\r\nb@c>", f"<{'x' * 1000}@c>", "<é@c>"],
)
def test_an_id_that_could_be_more_than_an_id_is_left_out(bad: str) -> None:
    assert "In-Reply-To" not in read(composed(mail(thread=Thread(bad, (bad,)))))
    message = read(composed(mail(thread=Thread("<1@acme.example>", (bad,)))))
    assert message["References"] == "<1@acme.example>"


def test_a_domain_of_other_letters_is_written_as_mail_wants_it() -> None:
    assert b"dana@xn--bcher-kva.example" in composed(mail(recipient="dana@bücher.example"))


def test_an_address_of_other_letters_makes_a_mail_in_utf8() -> None:
    raw = composed(mail(recipient="düna@acme.example"))
    assert "\r\nTo: Dana Whitfield <düna@acme.example>\r\n" in raw.decode()


def test_the_words_in_html_are_those_of_the_text_and_fetch_nothing() -> None:
    body = "Dear <b>Ms</b> Whitfield,\n\nsee https://alex.example\nand more.\n"
    message = read(composed(mail(body=body, html=True)))
    form = message.get_body(("html",))
    assert form is not None
    assert "<p>Dear &lt;b&gt;Ms&lt;/b&gt; Whitfield,</p>" in form.get_content()
    assert "see https://alex.example<br>and more." in form.get_content()
    assert not any(tag in form.get_content() for tag in ("<img", "src=", "href=", "<style", "url("))


def test_a_file_goes_along_under_its_name() -> None:
    message = read(composed(mail(html=True, attachments=(PDF,))))
    (file,) = message.iter_attachments()
    assert (file.get_filename(), file.get_content_type()) == (PDF.name, "application/pdf")
    assert file.get_content() == PDF.content
    assert message.get_content_type() == "multipart/mixed"


def test_a_mail_that_many_servers_would_refuse_is_refused_at_once() -> None:
    big = Attachment("film.pdf", b"%PDF-" + bytes(LARGEST * 3 // 4))
    with pytest.raises(UnsafeAttachment, match=r"10\.\d MB"):
        composed(mail(attachments=(big,)))


def test_a_body_cannot_end_its_own_part() -> None:
    body = "--=_4f2a9c-1--\n\nContent-Type: text/html\n\n"
    message = read(composed(mail(body=body, html=True)))
    assert text_of(message) == body
