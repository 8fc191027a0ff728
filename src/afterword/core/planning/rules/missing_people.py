"""Interviews, or people in them, that nobody wrote down."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import Question
from afterword.core.model.happening import Meaning
from afterword.core.planning.rule import Advice, Ask, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("R006", "R098", "R100"))
def missing_people(situation: Situation) -> Iterator[Advice]:
    """Ask when the interview was and who was there; without them there is nobody to write to."""
    if situation.ended_by:
        return
    if not situation.interviews:
        yield Ask(
            Question(
                "interview",
                "When was the interview, and who was there?",
                "Every date of the plan is counted from it.",
            )
        )
    gone = [each for each in situation.answers if each.meaning is Meaning.LEFT_COMPANY]
    if gone and situation.process_contact is None:
        name = situation.named(gone[-1].sender)
        yield Ask(
            Question(
                f"successor-{situation.words[name]}",
                f"Who has taken over from {name}?",
                "Nobody else is known there to write to.",
            )
        )
    for interview in situation.held[-1:]:
        if not interview.interviewers:
            day = spoken_day(interview.starts.date())
            yield Ask(
                Question(
                    f"people-{interview.round}",
                    f"Who was there on {day}?",
                    "Each of them is thanked in a letter of their own.",
                )
            )
