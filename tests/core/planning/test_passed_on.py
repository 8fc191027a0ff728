"""The rule passed-on, by example."""

import pytest

from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from tests.core.planning.cases import DANA, answer, case, meeting, of, only, plan, rules, sent

LUIS = "Luis Ortega"
FIRST = meeting("Tue 13 Oct 2026 15:00")
ASKED = (sent("Wed 14 Oct 2026 09:00"), sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK))
NOW = "Mon 26 Oct 2026 13:00"


@pytest.mark.parametrize(
    ("meaning", "day"), [(Meaning.REDIRECT, "Thu 29 Oct"), (Meaning.LEFT_COMPANY, "Wed 28 Oct")]
)
def test_passed_on_t18_puts_the_open_question_to_whom_they_named(
    meaning: Meaning, day: str
) -> None:
    """Two business days after the last message: the question, or the thanks for the hint."""
    told = answer("Mon 26 Oct 2026 12:00", meaning, refers_to=LUIS)
    question = only(plan(case(FIRST, happenings=(*ASKED, told)), NOW), Kind.STATUS_CHECK)
    assert question.to == LUIS
    assert "passed-on" in rules(question)
    assert f"{question.window.recommended_from:%a %d %b}" == day


def test_passed_on_t18_hurries_nobody_where_nothing_was_asked() -> None:
    told = answer("Mon 19 Oct 2026 12:00", Meaning.REDIRECT, refers_to=LUIS)
    planned = plan(case(FIRST, happenings=(ASKED[0], told)), "Mon 19 Oct 2026 13:00")
    assert rules(only(planned, Kind.STATUS_CHECK)) == {"no-date-named"}


def test_passed_on_t18_asks_no_question_again_that_was_answered_in_between() -> None:
    between = answer("Mon 26 Oct 2026 10:00", Meaning.STILL_DECIDING)
    told = answer("Mon 26 Oct 2026 12:00", Meaning.REDIRECT, refers_to=LUIS)
    planned = plan(case(FIRST, happenings=(*ASKED, between, told)), NOW)
    assert "passed-on" not in rules(only(planned, Kind.STATUS_CHECK))


def test_passed_on_t18_is_done_once_they_were_written_to() -> None:
    told = answer("Mon 26 Oct 2026 12:00", Meaning.REDIRECT, refers_to=LUIS)
    wrote = sent("Wed 28 Oct 2026 09:00", Kind.STATUS_CHECK, to=LUIS)
    planned = plan(case(FIRST, happenings=(*ASKED, told, wrote)), "Wed 28 Oct 2026 10:00")
    assert of(planned, Kind.STATUS_CHECK) == []
    assert only(planned, Kind.REMINDER).to == LUIS
    assert DANA not in {each.to for each in of(planned, Kind.REMINDER)}
