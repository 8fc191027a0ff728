"""Two wordings, compared."""

import time

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.model.draft import Draft
from afterword.core.model.followup import Kind
from afterword.core.model.revision import Run, Words
from afterword.core.writing.compared import LONGEST, compared, runs, shortened

SAME, DELETED, INSERTED = Run.SAME, Run.DELETED, Run.INSERTED
WORDS = st.text(alphabet="ab \n.'\u00e9\U0001f600", max_size=60)


def test_words_that_went_stand_before_those_that_came() -> None:
    assert runs("Thank you for your time.", "Thank you for the hour.") == (
        Words(SAME, "Thank you for "),
        Words(DELETED, "your time"),
        Words(INSERTED, "the hour"),
        Words(SAME, "."),
    )


def test_the_same_words_are_one_run_and_nothing_is_none() -> None:
    assert runs("As it was.", "As it was.") == (Words(SAME, "As it was."),)
    assert runs("", "") == ()
    assert runs("", "New.") == (Words(INSERTED, "New."),)


def test_blanks_alone_do_not_hold_two_texts_together() -> None:
    assert runs("one two three", "four five six") == (
        Words(DELETED, "one two three"),
        Words(INSERTED, "four five six"),
    )


@given(WORDS, WORDS)
def test_the_runs_make_up_both_texts(old: str, new: str) -> None:
    found = runs(old, new)
    assert "".join(each.text for each in found if each.run is not INSERTED) == old
    assert "".join(each.text for each in found if each.run is not DELETED) == new
    assert all(each.text for each in found)


def test_texts_too_long_to_compare_stand_one_after_the_other() -> None:
    old, new = "a " * LONGEST, "b " * LONGEST
    assert runs(old, new) == (Words(DELETED, old), Words(INSERTED, new))
    assert runs(old, old) == (Words(SAME, old),)


def test_the_longest_that_are_compared_take_no_second() -> None:
    old = " ".join(str(n % 97) for n in range(LONGEST // 2))
    new = " ".join(str(n * 7 % 101) for n in range(LONGEST // 2))
    begun = time.process_time()
    assert len(runs(old, new)) > 1
    assert time.process_time() - begun < 1


def test_what_stayed_is_shortened_to_the_words_beside_a_change() -> None:
    old = "one two three four old six seven eight nine"
    assert shortened(runs(old, old.replace("old", "new")), around=2) == (
        Words(SAME, "... three four "),
        Words(DELETED, "old"),
        Words(INSERTED, "new"),
        Words(SAME, " six seven ..."),
    )
    assert shortened(runs("old one", "new one"))[-1] == Words(SAME, " one")
    between = runs("a x b c d e y f", "a 1 b c d e 2 f")
    assert shortened(between, around=1)[3] == Words(SAME, " b ... e ")


def test_the_subject_counts_as_well() -> None:
    old = Draft(follow_up="x", kind=Kind.REMINDER, to="Dana", subject="A b", body="One two.")
    new = Draft(follow_up="x", kind=Kind.REMINDER, to="Dana", subject="A c d", body="One two.")
    difference = compared(old, new)
    assert (difference.count(DELETED), difference.count(INSERTED)) == (1, 2)
