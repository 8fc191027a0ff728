"""How checks read a letter."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.checks.days import RELATIVE, could_mean, names_day
from afterword.core.checks.naming import names_role
from afterword.core.checks.reading import plain, questions, script, sentences

TUESDAY = date(2026, 10, 13)


@given(st.text())
def test_plain_signs_keep_every_offset(text: str) -> None:
    assert len(plain(text)) == len(text)


@given(st.text(alphabet="aB. ?!\n\r\u2019(", max_size=80))
def test_sentences_stand_where_they_say(text: str) -> None:
    made = plain(text)
    for each in sentences(made):
        assert made[each.start : each.end] == each.text
        assert each.text == each.text.strip() != ""


def test_titles_and_times_end_no_sentence() -> None:
    text = "I met Dr. Ames and Mr. Lee at 10 a.m. on Monday. It was good (very). Was it?"
    assert [each.text for each in sentences(text)] == [
        "I met Dr. Ames and Mr. Lee at 10 a.m. on Monday.",
        "It was good (very).",
        "Was it?",
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("How do things stand?", 1),
        ("I would be glad to know how things stand.", 1),
        ("I wanted to ask whether you have decided.", 1),
        ("If you need anything further, let me know.", 0),
        ("Is there any other document you need?", 0),
        ("How are you? Do you have a minute?", 0),
        ("I asked you, and you told me.", 0),
    ],
)
def test_questions_are_told_from_offers_and_small_talk(text: str, count: int) -> None:
    assert len(questions(f"Dear Ms Whitfield,\n\n{text}\n\nBest regards,\nAlex")) == count


def test_a_script_has_two_parts() -> None:
    talk, voicemail = script("If they answer\r\n\r\nHello.\r\n\r\nIf the voicemail answers:\r\nHi.")
    assert (talk.text.strip(), voicemail and voicemail.text.strip()) == ("Hello.", "Hi.")


def test_a_text_without_heads_is_all_talk() -> None:
    assert script("Hello.")[0].text == "Hello."
    assert script("Hello.")[1] is None


@pytest.mark.parametrize(
    "text",
    [
        "on October 13",
        "on Oct. 13th",
        "on 13 October 2026",
        "the 13th of October",
        "on the 13th",
        "on 10/13",
        "on 13.10.2026",
        "on 2026-10-13",
    ],
)
def test_a_day_is_known_in_all_its_forms(text: str) -> None:
    assert names_day(text, TUESDAY)


@pytest.mark.parametrize("text", ["October 130", "on 3 October", "113 October", "13 people", ""])
def test_other_numbers_are_no_day(text: str) -> None:
    assert not names_day(text, TUESDAY)


@pytest.mark.parametrize(
    ("text", "today", "means"),
    [
        ("today", date(2026, 10, 13), True),
        ("this afternoon", date(2026, 10, 14), False),
        ("yesterday", date(2026, 10, 14), True),
        ("earlier this week", date(2026, 10, 16), True),
        ("earlier this week", date(2026, 10, 19), False),
        ("last week", date(2026, 10, 19), True),
        ("last week", date(2026, 10, 27), False),
        ("on Tuesday", date(2026, 10, 19), True),
        ("on Tuesday", date(2026, 10, 22), False),
        ("last Tuesday", date(2026, 10, 22), True),
        ("next Tuesday", date(2026, 10, 7), True),
        ("on Monday", date(2026, 10, 14), False),
    ],
)
def test_words_mean_a_day_only_near_it(text: str, today: date, means: bool) -> None:
    said = RELATIVE.search(text)
    assert said is not None
    assert could_mean(said, TUESDAY, today) is means


@pytest.mark.parametrize(
    ("text", "role", "named"),
    [
        ("the shift lead role", "Shift Lead", True),
        ("the team lead role", "Shift Lead", False),
        ("the Front End developer job", "Front-End Developer", True),
        ("the frontend developer job", "Front-End Developer", True),
        ("two Nurses", "Nurse", True),
        ("the role of QA engineer", "QA Engineer, Payments (m/f/d)", True),
        ("the SRE role", "Site Reliability Engineer", True),
        ("I am sure", "Site Reliability Engineer", False),
        ("the role", "Policy Officer", False),
    ],
)
def test_a_role_is_known_in_the_forms_people_use(text: str, role: str, named: bool) -> None:
    assert names_role(text, role) is named
