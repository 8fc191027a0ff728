"""What holds for every note, whoever typed it."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.writing.notes.deed import deed
from afterword.core.writing.notes.mission import mission
from afterword.core.writing.notes.need import need
from afterword.core.writing.notes.news import news
from afterword.core.writing.notes.phrase import Form, Phrase
from afterword.core.writing.notes.question import question
from afterword.core.writing.notes.thing import thing
from afterword.core.writing.notes.thought import thought
from afterword.core.writing.notes.topic import topic

READ = [topic, thought, deed, need, mission, question, thing, news]
FORMS = {
    topic: {Form.NOUN, Form.GERUND, Form.CLAUSE, Form.SENTENCE, Form.OPAQUE},
    thought: set(Form) - {Form.DEED, Form.QUESTION, Form.INDIRECT},
    deed: {Form.DEED, Form.GERUND, Form.NOUN, Form.SENTENCE, Form.OPAQUE},
    need: {Form.NOUN, Form.GERUND, Form.OPAQUE},
    mission: {Form.NOUN, Form.GERUND, Form.INFINITIVE, Form.SENTENCE, Form.OPAQUE},
    question: {Form.QUESTION, Form.INDIRECT, Form.NOUN, Form.OPAQUE},
    thing: {Form.NOUN, Form.OPAQUE},
    news: {Form.SENTENCE, Form.NOUN, Form.OPAQUE},
}
WORDS = st.sampled_from(["the", "a", "new", "their", "her", "his", "they", "she", "we", "I", "it", "is", "are", "was", "has", "plan", "plans", "planned", "planning", "team", "nurse", "nurses", "shift", "shifts", "SAP", "Ghent", "Dana", "how", "why", "what", "who", "if", "that", "which", "to", "of", "with", "on", "and", "or", "but", "not", "very", "too", "12", "3.5", "40%", "2027", "said", "told", "about", "me", "you", "your", "my", "report", "reports", "led", "leads", "written", "checklist", "orders", "order", "would", "could", "should", '"word"', "(aside)", "-", ";", ",", "?", "!", ":", "w/", "&", "1)", "re:", "Dana's", "don't", "she's"])  # fmt: skip
TYPED = st.lists(WORDS, max_size=14).map(" ".join)
NOTES = st.one_of(TYPED, st.text(max_size=80))


@pytest.mark.parametrize("read", READ)
@given(note=NOTES)
def test_any_note_gives_one_line_without_a_stop_in_a_form_that_its_frames_know(
    read: Callable[[str], Phrase], note: str
) -> None:
    phrase = read(note)
    assert phrase.form in FORMS[read]
    assert phrase.text == phrase.text.strip()
    assert len(phrase.text.splitlines()) <= 1
    assert not phrase.text.endswith((".", ",", ";", ":", "!", "?"))
    assert phrase.text or phrase.form is Form.OPAQUE


LABELS = st.sampled_from(
    ["", "", "- ", "re: ", "The ", "their ", "her ", "about ", "planning ", "new "]
)
NOUNS = st.sampled_from("""
checklist|ERP|night shift|shift plan|team|nurses|works council|SAP migration|crane operator|overtime
experience|Dutch|budget|orders|training|working hours|driving licence|slides|link|forklift|size
""".replace("\n", "|").strip("|").split("|"))  # fmt: skip
TAILS = st.sampled_from(
    [
        "",
        ".",
        " in Ghent",
        " of 12",
        " w/ SAP",
        " for nurses who swap",
        " & budget",
        " (new)",
        ", SAP",
    ]
)
NOMINAL = st.tuples(LABELS, NOUNS, TAILS).map("".join)


@pytest.mark.parametrize("read", READ)
@given(note=NOMINAL)
def test_a_noun_stays_as_it_is_when_it_is_read_again(
    read: Callable[[str], Phrase], note: str
) -> None:
    phrase = read(note)
    if phrase.form in {Form.NOUN, Form.GERUND}:
        assert read(phrase.text).text == phrase.text


FIGURE = re.compile(r"\d+(?:[.,]\d+)*%?")
COUNTED = st.tuples(
    st.sampled_from([
        "they plan {} shifts for {} nurses", "led {} teams in {} depots", "{} nurses on {} wards",
        "how they plan {} shifts with {} people", "cut the errors from {} to {}", "{} years, {} teams",
        "must be able to plan {} crews in {} depots", "send the {} slides of {}", "do {} of {} nights pay?",
        "does the price rise from {} to {}", "we need {} of {}", "{} -> {}", "{} von den {} Schichten",
    ]),
    st.from_regex(r"[1-9]\d{0,3}(\.\d)?%?", fullmatch=True),
    st.from_regex(r"[1-9]\d{0,3}", fullmatch=True),
)  # fmt: skip


@pytest.mark.parametrize("read", READ)
@given(parts=COUNTED)
def test_figures_come_out_as_they_went_in(
    read: Callable[[str], Phrase], parts: tuple[str, str, str]
) -> None:
    note = parts[0].format(*parts[1:])
    assert FIGURE.findall(read(note).text) == FIGURE.findall(note)


@pytest.mark.parametrize("read", [topic, thought, question])
@given(note=TYPED, name=st.sampled_from(["Dana Whitfield", "Will Smith", "", "May", "(", "a+b*"]))
def test_a_name_of_any_kind_does_no_harm(read: Callable[..., Phrase], note: str, name: str) -> None:
    phrase = read(note, name=name)
    assert "\ue000" not in phrase.text


@pytest.mark.parametrize("read", READ)
@pytest.mark.parametrize(
    "note",
    [
        "a " * 12_000,
        "(" * 12_000,
        "she said that " * 2_000,
        "- " * 12_000,
        "and, " * 6_000,
        "how is the " * 3_000,
        "1) " * 9_000,
        '" ' * 12_000,
        "the very new " * 3_000,
    ],
)
def test_a_very_long_note_is_read_at_once_and_is_only_quoted(
    read: Callable[[str], Phrase], note: str
) -> None:
    assert read(note).form is Form.OPAQUE
