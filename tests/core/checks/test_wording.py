"""Phrases are found as people type them, and only where they are said in earnest."""

import pytest

from afterword.core.checks.rules.blaming import blaming
from afterword.core.checks.rules.pushy import pushy
from afterword.core.checks.unrecorded import Unrecorded
from afterword.core.checks.wording import nameless, plain, recorded, sentences
from afterword.core.model.draft import Draft
from afterword.core.model.followup import Kind
from afterword.testing import at
from tests.core.checks.cases import facts


def found(body: str) -> list[str]:
    draft = Draft(follow_up="f", kind=Kind.STATUS_CHECK, to="Dana Whitfield", body=body)
    return [body[f.start : f.end] for f in blaming.look(draft, facts("status_check"))]


@pytest.mark.parametrize("end", ["\n", "\r\n", "  ", "\u00a0"])
def test_a_phrase_is_found_over_the_end_of_a_line(end: str) -> None:
    said = f"I have{end}not yet heard{end}from you"
    assert found(f"Dear Ms Whitfield,{end}\r\n\r\n{said}.") == [said]


def test_a_phrase_is_found_with_the_quotes_of_a_word_processor_and_in_capitals() -> None:
    said = "I HAVEN\u2019T HEARD BACK"
    assert found(f"\u201cWell\u201d, {said}.") == [said]


def test_a_plain_text_keeps_its_length_and_its_paragraphs() -> None:
    text = "Dear \u201cDana\u201d,\r\n\r\nit\u2019s\r\nlate \u2014 so.\n"
    assert len(plain(text)) == len(text)
    assert plain(text) == 'Dear "Dana", \n \nit\'s  late - so.\n'


def test_the_stop_of_an_abbreviation_ends_no_sentence() -> None:
    text = "Mr. Hale and Dr. Okafor met me at 9 a.m. on Monday. It went well! Did it?\n\nYes"
    assert [each.text for each in sentences(text)] == [
        "Mr. Hale and Dr. Okafor met me at 9 a.m. on Monday.",
        "It went well!",
        "Did it?",
        "Yes",
    ]
    assert all(text[each.start : each.end] == each.text for each in sentences(text))


def test_words_of_the_record_count_in_any_form_and_only_in_its_order() -> None:
    about = facts(topic="leveraging forklifts in the cold store")
    for said, of_the_record in (
        ("leveraged forklift", True),
        ("forklifts leveraging", False),
        ("leverage", True),
        ("Dana Whitfield", True),
        ("warm store", False),
    ):
        assert recorded(said, 0, len(said), about) is of_the_record, said


def test_names_are_blanked_out_and_nothing_moves() -> None:
    text = "The shift lead role at Acme Logistics, says Dana Whitfield."
    assert nameless(text, facts()) == (
        "The [________] role at [____________], says [____________]."
    )


def test_a_text_without_a_record_is_judged_by_its_words_alone() -> None:
    draft = Draft(follow_up="f", kind=Kind.REPLY, to="X", body="Please get back to me at once.")
    about = Unrecorded(Kind.REPLY, at("Wed 14 Oct 2026 09:00"))
    assert [(f.start, f.end) for f in pushy.look(draft, about)] == [(7, 29)]
