"""Cards: to print, or to copy by hand."""

import re

import pytest

from afterword.channels.handwritten import handwritten
from afterword.core.errors import UnsafeLetter
from afterword.core.model.channel import CardSize
from afterword.core.model.followup import Kind
from tests.channels.letters import letter


def test_a_card_is_a_pdf_without_a_link_and_needs_no_address() -> None:
    over = handwritten.hand_over(letter(recipient_address=""))
    assert (over.link, over.file[:5]) == ("", b"%PDF-")
    assert over.file_name == "card-to-dana-whitfield.pdf"


@pytest.mark.parametrize(("size", "points"), [(CardSize.A6, (420, 298)), (CardSize.US, (396, 306))])
def test_a_card_is_one_page_of_the_size_that_is_sold(
    size: CardSize, points: tuple[int, int]
) -> None:
    file = handwritten.hand_over(letter(card=size)).file
    (box,) = re.findall(rb"/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]", file)
    assert (round(float(box[0])), round(float(box[1]))) == points


def test_a_card_that_does_not_fit_is_refused() -> None:
    long = "Dear Ms Whitfield,\n\n" + "word " * 600 + "\n\nBest regards,\nAlex Morgan\n"
    with pytest.raises(UnsafeLetter, match="607 words do not fit on a card of 148 by 105 mm"):
        handwritten.hand_over(letter(body=long))


def test_what_looks_like_markup_is_printed_as_it_stands() -> None:
    sly = 'Dear Ms Whitfield,\n\n#read("/etc/passwd") *x* $y$ \\ <l> @r\n\nBest regards,\nAlex\n'
    assert handwritten.hand_over(letter(body=sly)).file.startswith(b"%PDF-")


def test_nothing_that_waits_for_an_answer_goes_by_post() -> None:
    assert handwritten.traits.carries == {Kind.THANK_YOU, Kind.REJECTION_REPLY}
