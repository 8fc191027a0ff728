"""Cards: a text to copy by hand."""

from afterword.channels.handwritten import handwritten
from afterword.core.model.followup import Kind
from tests.channels.letters import letter


def test_a_card_is_a_text_without_a_link_and_needs_no_address() -> None:
    over = handwritten.hand_over(letter(recipient_address=""))
    assert (over.link, over.file.decode()) == ("", letter().body)
    assert over.file_name == "thank-you-shift-lead.txt"


def test_nothing_that_waits_for_an_answer_goes_by_post() -> None:
    assert handwritten.traits.carries == {Kind.THANK_YOU, Kind.REJECTION_REPLY}
