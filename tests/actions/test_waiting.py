"""What waits, in one line."""

import pytest

from afterword.actions.waiting import Waiting, waiting
from tests.actions.mailrooms import Room, talked


@pytest.mark.parametrize(
    ("waits", "says"),
    [
        (Waiting(0, 0, 0), ""),
        (Waiting(1, 0, 0), "1 approved message goes out at its moment."),
        (Waiting(0, 1, 0), "1 message waits for your decision."),
        (Waiting(0, 0, 2), "2 mails wait for your decision."),
        (
            Waiting(2, 1, 1),
            "2 approved messages go out at their moment. 1 message and 1 mail wait for your decision.",
        ),
    ],
)
def test_says_in_one_line_what_waits(waits: Waiting, says: str) -> None:
    assert waits.says == says


def test_counts_of_one_application_or_of_all() -> None:
    room = Room().with_(talked())
    room.approve()
    outbox, inbox = room.room.outbox, room.room.inbox
    assert waiting(outbox, inbox) == waiting(outbox, inbox, "acme") == Waiting(1, 0, 0)
    assert waiting(outbox, inbox, "other") == Waiting(0, 0, 0)
