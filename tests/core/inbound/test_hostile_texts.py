"""No text makes the judge slow: it reads bounded beginnings of everything."""

from datetime import UTC, datetime
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.calendars.regions import regions
from afterword.core.inbound.classifier import Reply
from afterword.core.inbound.judge import default_judge
from afterword.core.inbound.judgement import Class, Judgement
from afterword.core.inbound.received import Part, Received

SEEDS = [
    "-" * 10, "message-id: <", "a@", "1日", "7/10 ", "until July 1 back ", "550 5.1.1 ", "aaaa", "\n--",
    "Final-Recipient: rfc822; a@b.example\nAction: failed\n\n", "im urlaub vom 1. bis 2. juli, ",
]  # fmt: skip


def judged(text: str, sender: str) -> Judgement:
    parts = tuple(
        Part(kind, "", text, len(text))
        for kind in ("text/plain", "message/delivery-status", "message/rfc822")
    )
    headers = (
        ("From", sender),
        ("Subject", text[:20_000]),
        ("X-Apple-Criteria", text[:20_000]),
        ("Auto-Submitted", "auto-replied"),
    )
    mail = Received(headers=headers, text=text, parts=parts, date=datetime(2026, 7, 8, tzinfo=UTC))
    return default_judge().judge(Reply(mail, text), calendar=regions("US"))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("sender", ["dana@acme.example", "MAILER-DAEMON@mx.example", "a" * 20_000])
def test_a_text_of_a_quarter_of_a_megabyte_takes_seconds_at_most(seed: str, sender: str) -> None:
    text = (seed * (250_000 // len(seed)))[:250_000]
    begin = process_time()
    judged(text, sender)
    assert process_time() - begin < 5  # half a second where nothing else runs


@given(st.text(max_size=300), st.text(max_size=60))
@settings(deadline=None)
def test_any_text_is_judged(text: str, sender: str) -> None:
    assert judged(text, sender).class_ in Class
