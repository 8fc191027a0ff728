"""A copy of ours among what was sent, though a provider wrote it anew."""

import pytest

from afterword.mail.sent_copy import days_around, is_copy, message_id_of
from afterword.testing import on
from tests.mail.dispatches import dispatch


def test_our_own_bytes_are_a_copy() -> None:
    each = dispatch(body="Dear Ms Whitfield,\n\nGrüße aus Köln.\n", html=True)
    assert is_copy(each.message, each)
    assert not is_copy(each.message, dispatch(body="Other words.\n"))


@pytest.mark.parametrize(
    ("mail", "copy"),
    [
        ("Subject: Thank you: Shift Lead\n\n{body}\n-- \nSent by a provider\n", True),
        ("Subject: =?utf-8?q?Thank_you=3A_Shift_Lead?=\n\n{body}", True),
        ("Subject: Another\n\n{body}", False),
        ("Subject: Thank you: Shift Lead\n\nHello.\n{body}", False),
        ("Subject: Thank you: Shift Lead\nX-Afterword-Id: another\n\n{body}", False),
        ("Subject: Thank you: Shift Lead\nContent-Type: text/html\n\n{body}", False),
        ("Subject: Thank you: Shift Lead\nContent-Type: text/plain; charset=none\n\n{body}", False),
    ],
)
def test_it_is_known_by_its_subject_and_its_words(mail: str, copy: bool) -> None:
    each = dispatch()
    assert is_copy(mail.format(body=each.body).encode(), each) is copy


def test_its_day_may_be_that_of_another_clock() -> None:
    assert days_around(dispatch()) == (on("Tue 13 Oct 2026"), on("Sat 17 Oct 2026"))


def test_an_id_is_read_from_a_head() -> None:
    assert message_id_of(b"Message-ID:\r\n <a@b>\r\n\r\n") == "<a@b>"
    assert message_id_of(b"Subject: none\r\n\r\n") == ""
