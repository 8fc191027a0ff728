"""The text of a card, taken apart."""

from afterword.printing.card import read


def test_a_card_is_greeting_paragraphs_and_closing_lines() -> None:
    card = read(
        "Dear Ms Whitfield,\n\nThank you\nfor it.\n\nAnd more.\n\nBest regards,\nAlex Morgan\n"
    )
    assert card.greeting == "Dear Ms Whitfield,"
    assert card.paragraphs == ("Thank you for it.", "And more.")
    assert card.closing == ("Best regards,", "Alex Morgan")


def test_a_card_without_greeting_or_closing_loses_nothing() -> None:
    card = read("Thank you for the talk about shifts.")
    assert card.paragraphs == ("Thank you for the talk about shifts.",)
    assert (card.greeting, card.closing) == ("", ())
    assert read("").paragraphs == ()
    assert read("Dear Ms Whitfield,").greeting == "Dear Ms Whitfield,"
