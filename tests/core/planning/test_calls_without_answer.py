"""The rule calls-without-answer, by example."""

from afterword.core.model.contact import Reach
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from tests.core.planning.cases import answer, case, meeting, only, person, plan, sent

PEOPLE = (
    person(
        preferred_channel="phone",
        channels=(
            Reach(channel="email", address="dana@acme.example"),
            Reach(channel="phone", address="+1 555 010 0123"),
        ),
    ),
)
CALLED = (
    sent("Wed 14 Oct 2026 09:00"),
    sent("Mon 26 Oct 2026 10:15", Kind.STATUS_CHECK, channel="phone"),
)


def test_calls_without_answer_are_followed_by_a_mail_even_where_calls_are_preferred() -> None:
    application = case(meeting("Tue 13 Oct 2026 15:00"), contacts=PEOPLE, happenings=CALLED)
    assert only(plan(application, "Tue 27 Oct 2026 09:00"), Kind.REMINDER).channel == "email"


def test_calls_without_answer_count_from_their_last_word() -> None:
    spoke = answer("Tue 27 Oct 2026 10:00", Meaning.STILL_DECIDING, channel="phone")
    application = case(
        meeting("Tue 13 Oct 2026 15:00"), contacts=PEOPLE, happenings=(*CALLED, spoke)
    )
    assert only(plan(application, "Tue 27 Oct 2026 11:00"), Kind.STATUS_CHECK).channel == "phone"
