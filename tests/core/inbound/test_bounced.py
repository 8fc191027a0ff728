"""Which address failed, and which message it was."""

import pytest

from afterword.core.inbound.bounced import failed_recipients, original_message_id
from afterword.core.inbound.delivery import envelope_id
from afterword.core.inbound.received import Part, Received

OURS = "<7f3a@candidate.example>"


def part(kind: str, text: str, *, enclosed: bool = False) -> Part:
    return Part(kind, "", text, len(text), enclosed)


REPORT = part(
    "message/delivery-status",
    "Reporting-MTA: dns; mx.candidate.example\nOriginal-Envelope-Id: 4711-a\n\n"
    "Final-Recipient: rfc822; Dana@Acme.example\nOriginal-Recipient: rfc822; jobs@acme.example\n"
    "Action: failed\nStatus: 5.1.1\n\n"
    "Final-Recipient: rfc822; luis@acme.example\nAction: relayed\nStatus: 2.0.0\n",
)


def test_a_report_names_the_address_and_the_one_before_it_but_not_who_got_it() -> None:
    assert failed_recipients(Received(parts=(REPORT,))) == (
        "dana@acme.example",
        "jobs@acme.example",
    )


def test_a_report_names_the_envelope() -> None:
    assert envelope_id(Received(parts=(REPORT,))) == "4711-a"
    assert envelope_id(Received(text="Original-Envelope-Id: 4711-a")) == ""


@pytest.mark.parametrize(
    ("mail", "expected"),
    [
        (
            Received(failed=("a@acme.example",), delayed=("b@acme.example",)),
            ("a@acme.example", "b@acme.example"),
        ),
        (
            Received(headers=(("X-Failed-Recipients", "a@acme.example, b@acme.example"),)),
            ("a@acme.example", "b@acme.example"),
        ),
        (Received(text="<dana@acme.example>: unknown"), ("dana@acme.example",)),
        (
            Received(
                headers=(("To", "sam@candidate.example"),),
                text="Mail from sam@candidate.example to dana@acme.example",
            ),
            ("dana@acme.example",),
        ),
        (Received(headers=(("Subject", "dana@acme.example is unknown"),)), ("dana@acme.example",)),
        (Received(text=f"Message-ID: {OURS}"), ()),
    ],
)
def test_without_a_report_the_next_best_names_it(mail: Received, expected: tuple[str, ...]) -> None:
    assert failed_recipients(mail) == expected


@pytest.mark.parametrize(
    "mail",
    [
        Received(
            parts=(part("message/rfc822", f"From: a@b.example\nMessage-ID: {OURS}\n\nHello"),)
        ),
        Received(parts=(part("text/rfc822-headers", f"Message-Id:\n {OURS}\n"),)),
        Received(text=f"It failed.\n\n--- Below this line is a copy ---\n\nMessage-ID: {OURS}\n"),
        Received(text=f"It failed.\n\n    > Message-ID: {OURS}\n"),
        Received(text="Message-id: 7f3a@candidate.example"),
        Received(parts=(part("message/delivery-status", f"X-Original-Message-ID: {OURS}"),)),
        Received(headers=(("In-Reply-To", OURS),)),
        Received(headers=(("References", f"<old@acme.example> {OURS}"),)),
        Received(headers=(("In-Reply-To", "<old@acme.example>"),), text=f"Message-ID: {OURS}"),
        Received(
            headers=(("Message-ID", "<b1@mx.example>"),),
            text=f"Message-ID: <b1@mx.example>\nMessage-ID: {OURS}",
        ),
    ],
)
def test_the_id_of_the_message_is_found_wherever_it_stands(mail: Received) -> None:
    assert original_message_id(mail) == OURS


def test_no_id_is_made_up() -> None:
    assert original_message_id(Received(text="It failed, id 4711.")) == ""
