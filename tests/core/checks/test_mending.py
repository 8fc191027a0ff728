"""Fixes are applied without moving what they are not about."""

import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.checks.mending import MOST_ROUNDS, apply, mend
from afterword.core.model.draft import Finding, Fix, Severity

SPANS = st.tuples(
    st.integers(-3, 45), st.integers(-3, 45), st.text("ab \n", max_size=4), st.booleans()
)
"""Fixes of any span, some of them outside the text or the wrong way round."""


def finding(*fixes: Fix) -> Finding:
    return Finding("check", "tone", Severity.WARNING, 0, 0, "says", "mend", fixes, ("R005",))


def instead(pattern: str, text: str, *, safe: bool = True) -> Callable[[str], Iterator[Finding]]:
    def look(letter: str) -> Iterator[Finding]:
        for found in re.finditer(pattern, letter):
            yield finding(Fix(found.start(), found.end(), text, safe))

    return look


@given(st.text("abc \n", max_size=40), st.lists(SPANS, max_size=8))
def test_what_stands_between_fixes_is_not_moved(
    text: str, spans: list[tuple[int, int, str, bool]]
) -> None:
    mended, done = apply(text, [finding(Fix(*each)) for each in spans], unsafe=True)
    at, rest = 0, mended
    for each in done:
        kept = text[at : each.fix.start]
        assert each.said == text[each.fix.start : each.fix.end]
        assert rest.startswith(kept + each.fix.text)
        rest = rest[len(kept + each.fix.text) :]
        at = each.fix.end
    assert rest == text[at:]


@given(st.text("abc \n", max_size=40), st.lists(SPANS, max_size=8))
def test_unsafe_fixes_wait_to_be_asked_for(
    text: str, spans: list[tuple[int, int, str, bool]]
) -> None:
    _, done = apply(text, [finding(Fix(*each)) for each in spans])
    assert all(each.fix.safe for each in done)


@given(
    st.text("abc", max_size=12),
    st.lists(
        st.tuples(st.text("abc", min_size=1, max_size=2), st.text("abc", max_size=2)), max_size=4
    ),
)
def test_a_mended_text_is_mended_no_further(text: str, pairs: list[tuple[str, str]]) -> None:
    def look(letter: str) -> Iterator[Finding]:
        for pattern, new in pairs:
            yield from instead(pattern, new)(letter)

    rounds: list[str] = []
    mended, _ = mend(text, lambda letter: rounds.append(letter) or look(letter))
    if len(rounds) < MOST_ROUNDS:
        assert mend(mended, look)[0] == mended


def test_overlapping_fixes_are_applied_one_after_the_other() -> None:
    mended, done = mend("aaa", instead("(?=aa)a{2}", "b"))
    assert (mended, len(done)) == ("ba", 1)
    both = [finding(Fix(0, 2, "x", safe=True)), finding(Fix(1, 3, "y", safe=True))]
    assert apply("abc", both)[0] == "xc"


def test_the_first_fix_that_may_be_applied_is_taken() -> None:
    choice = finding(Fix(0, 1, "bold", safe=False), Fix(0, 1, "sure", safe=True))
    assert apply("x", [choice])[0] == "sure"
    assert apply("x", [choice], unsafe=True)[0] == "bold"


@pytest.mark.parametrize(("pattern", "new", "end"), [("a", "aa", 2**MOST_ROUNDS), ("b", "a", 1)])
def test_fixes_that_never_end_are_stopped(pattern: str, new: str, end: int) -> None:
    mended, _ = mend("a", instead(pattern, new))
    assert len(mended) == end


def test_fixes_that_undo_each_other_end_where_a_text_comes_back() -> None:
    def look(letter: str) -> Iterator[Finding]:
        yield from instead("a", "b")(letter) if "a" in letter else instead("b", "a")(letter)

    assert mend("a", look)[0] == "a"
