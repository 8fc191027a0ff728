"""What changed between two plans, and on whose word."""

from dataclasses import replace

from afterword.core.model.application import Application
from afterword.core.model.followup import Kind
from afterword.core.model.happening import DateNamed, Happening, Meaning, Note, Reply
from afterword.core.model.timeline import StatedTimeline
from afterword.core.planning.difference import Change, Turn, difference
from afterword.testing import at
from tests.core.planning.cases import DANA, case, meeting, plan, sent

FIRST = case(
    meeting("Tue 13 Oct 2026 15:00", said="by the end of next week"),
    happenings=(sent("Wed 14 Oct 2026 08:30"),),
)


def after(*happenings: Happening, of: Application = FIRST) -> tuple[Change, ...]:
    now = happenings[-1].at
    later = replace(of, happenings=(*of.happenings, *happenings))
    return difference(plan(of, now), plan(later, now))


def test_a_new_date_moves_the_question_on_their_word() -> None:
    moved = DateNamed(
        at=at("Thu 22 Oct 2026 10:00"), timing=StatedTimeline(said="by 6 November", by=DANA)
    )
    first, *_ = after(moved)
    assert first.turn is Turn.MOVED
    assert first.says == f"The status check to {DANA} moves from Mon 26 Oct 2026 to Mon 9 Nov 2026."
    assert any("by 6 November" in reason.because for reason in first.reasons)
    assert first.before is not None
    assert first.after is not None
    assert first.before.earliest < first.after.earliest


def test_a_rejection_takes_the_question_away_and_leaves_thanks() -> None:
    no = Reply(at=at("Thu 22 Oct 2026 10:00"), sender=DANA, meaning=Meaning.REJECTION)
    changes = after(no)
    assert [(each.turn, each.follow_up) for each in changes[:3]] == [
        (Turn.APPEARED, "rejection-reply"),
        (Turn.GONE, "status-check"),
        (Turn.CHANGED, None),
    ]
    gone = changes[1]
    assert gone.after is None
    assert [reason.rule for reason in gone.reasons] == ["ended"]
    assert changes[2].says == "Where it stands: rejected; before it was awaiting date."


def test_a_note_changes_nothing() -> None:
    assert after(Note(at=at("Thu 15 Oct 2026 10:00"), text="Saw the post again.")) == ()


def test_the_day_on_which_it_is_over_is_said_when_it_moves() -> None:
    asked = sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK)
    says = [each.says for each in after(asked) if each.follow_up is None]
    assert any(each.startswith("If nothing comes, it is over on ") for each in says)
