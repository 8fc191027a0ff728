"""Which facts a rule has looked at."""

from collections.abc import Callable, Iterator
from typing import Any

from afterword.core.calendar.moments import spoken, spoken_day
from afterword.core.planning.rule import PlanningRule
from afterword.core.planning.situation import Situation


class Watched(Situation):
    """A situation that notes which of its facts somebody looks at."""

    looking: set[str] | None = None
    """What has been looked at; None while nobody watches, or a fact looks at others."""

    def __getattribute__(self, name: str) -> Any:  # noqa: ANN401 -- any attribute
        """Note the name of a fact, and give it without noting what it is made of."""
        looking = super().__getattribute__("looking")
        if looking is None or name not in FACTS:
            return super().__getattribute__(name)
        looking.add(name)
        self.looking = None
        try:
            return super().__getattribute__(name)
        finally:
            self.looking = looking


def looked_at(situation: Watched, rule: PlanningRule) -> tuple[str, ...]:
    """Ask a rule, and give the facts it looked at as sentences."""
    looking: set[str] = set()
    situation.looking = looking
    for _ in rule.advise(situation):
        pass
    situation.looking = None
    return tuple(said for name, say in FACTS.items() if name in looking for said in say(situation))


def _interviews(situation: Situation) -> Iterator[str]:
    over = [each for each in situation.interviews if each.end <= situation.now]
    for each in over[-1:]:
        yield f"The last interview ended on {spoken(each.end)} ({each.zone})."
    for each in situation.interviews[len(over) :]:
        yield f"An interview is arranged that ends on {spoken(each.end)} ({each.zone})."


def _deadline(situation: Situation) -> Iterator[str]:
    deadline = situation.deadline
    if deadline is None:
        yield "No date holds that they named."
    else:
        said, day = deadline.timing.said.strip(), spoken_day(situation.day(deadline.said_at))
        end = spoken_day(deadline.end)
        yield f"\u201c{said}\u201d, said on {day}, means {end} at the latest."


def _silent_since(situation: Situation) -> Iterator[str]:
    since = situation.silent_since
    if since is not None and since > situation.now:
        yield f"The wait begins with the interview that ends on {spoken(since)}."
    elif since is not None:
        yield f"Their last word was on {spoken(since)}."


def _nudges(situation: Situation) -> Iterator[str]:
    count = len(situation.nudges)
    if count:
        times, last = f"{count} time{'s' * (count > 1)}", spoken(situation.nudges[-1].at)
        yield f"Since then they were asked {times}, the last time on {last}."
    else:
        yield "Since then they have not been asked."


def _touches(situation: Situation) -> Iterator[str]:
    for each in situation.touches[-1:]:
        kind = each.kind.replace("_", " ")
        yield f"Your last message was the {kind} to {each.to} on {spoken(each.at)}."


def _last_answer(situation: Situation) -> Iterator[str]:
    answer = situation.last_answer
    if answer is None:
        yield "No answer has come since the last interview."
    else:
        meaning = answer.meaning.replace("_", " ")
        yield f"The last answer, by {answer.sender} on {spoken(answer.at)}, means: {meaning}."


def _process_contact(situation: Situation) -> Iterator[str]:
    contact = situation.process_contact
    if contact is not None:
        role = contact.role.replace("_", " ")
        yield f"{contact.name} ({role}) is asked about the state of things."


def _pressing_offer(situation: Situation) -> Iterator[str]:
    offer = situation.pressing_offer
    if offer is not None:
        yield f"Another offer is to be answered by {spoken_day(offer.answer_by)}."


def _owed_thanks(situation: Situation) -> Iterator[str]:
    for owed in situation.owed_thanks:
        names = " and ".join(owed.interviewers)
        yield f"Not thanked yet for the interview of {spoken_day(owed.day)}: {names}."


def _ended_by(situation: Situation) -> Iterator[str]:
    if situation.ended_by is not None:
        yield f"It ended on {spoken(situation.ended_by.at)}."


def _others(situation: Situation) -> Iterator[str]:
    for each in situation.others:
        yield f"The application {each.application} at {each.company} has something to say."


FACTS: dict[str, Callable[[Situation], Iterator[str]]] = {
    "interviews": _interviews,
    "owed_thanks": _owed_thanks,
    "deadline": _deadline,
    "silent_since": _silent_since,
    "nudges": _nudges,
    "touches": _touches,
    "last_answer": _last_answer,
    "process_contact": _process_contact,
    "pressing_offer": _pressing_offer,
    "ended_by": _ended_by,
    "others": _others,
}
"""The facts of a situation, and what to say of each."""
