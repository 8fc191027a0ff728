"""Words and paragraphs."""

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.writing.words import body, body_paragraphs, containment, paragraphs


def test_greeting_and_closing_do_not_count_as_paragraphs() -> None:
    text = "Dear Ms Lee,\n\nOne.\n\nTwo.\n\nKind regards,\nAlex"
    assert [each.text for each in body_paragraphs(text)] == ["One.", "Two."]
    assert body(text) == "One.\n\nTwo."


def test_containment_is_one_for_a_copy_and_nothing_for_strangers() -> None:
    text = "we spoke about the night shift at length"
    assert containment(text, text) == 1
    assert containment(text, "something else is said in here") == 0
    assert containment("too short", text) == 0


@given(st.text(max_size=300))
def test_paragraphs_span_their_text(text: str) -> None:
    for each in paragraphs(text):
        assert text[each.start : each.end] == each.text
