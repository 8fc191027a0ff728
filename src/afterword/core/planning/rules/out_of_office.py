"""People who are away."""

from collections.abc import Iterator
from datetime import date

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import NUDGES, Kind, Question, Window
from afterword.core.model.happening import Meaning, Reply
from afterword.core.planning.counting import counted
from afterword.core.planning.rule import Advice, Ask, Ground, Hold, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T19", "R022", "N06"))
def out_of_office(situation: Situation) -> Iterator[Advice]:
    """Wait until they are back and have had a day for what had piled up.

    An automatic notice is neither an answer nor a touch; a question that waits under two hundred
    others is not read.
    """
    for notice in _notices(situation):
        name = situation.named(notice.sender)
        back = notice.returns or situation.returning(notice)
        if back is None:
            if not notice.text.strip():
                continue
            day = spoken_day(situation.day(notice.at, name))
            yield Ask(
                Question(
                    f"return-{situation.words[name]}",
                    f"On which day is {name} back?",
                    f"Their automatic notice of {day} names no day that can be read.",
                )
            )
            continue
        yield _hold(situation, name, back)
        away = situation.day(situation.now, name) < back
        if away and situation.pressing_offer and not notice.refers_to:
            yield Ask(
                Question(
                    f"deputy-{situation.words[name]}",
                    f"Who stands in for {name} until {spoken_day(back)}?",
                    "Another offer cannot wait that long; write to the deputy their notice names.",
                )
            )


def _notices(situation: Situation) -> Iterator[Reply]:
    """Give the last notice of each person that no answer of theirs has followed."""
    last = {
        situation.named(each.sender): each
        for each in situation.every(Reply)
        if each.meaning is not Meaning.BOUNCE
    }
    yield from (each for each in last.values() if each.meaning is Meaning.AUTOMATIC)


def _hold(situation: Situation, name: str, back: date) -> Hold:
    hours, span = situation.hours(name), situation.playbook.out_of_office
    settles = Window(
        hours.opens(counted(hours, back, span.earliest)),
        hours.best_from(counted(hours, back, span.recommended_from)),
        hours.best_to(counted(hours, back, span.recommended_to)),
        hours.closes(counted(hours, back, span.latest)),
    )
    return Hold(
        kinds=NUDGES | {Kind.KEEP_IN_TOUCH},
        to=name,
        until=settles.earliest,
        settles=settles,
        because=f"{name} is back on {spoken_day(back)}; a day later there is time to read.",
        ground=Ground.STATED,
    )
