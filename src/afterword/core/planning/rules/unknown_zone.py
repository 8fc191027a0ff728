"""People of whom nobody knows where they work."""

from collections.abc import Iterator

from afterword.core.model.followup import Question
from afterword.core.planning.rule import Advice, Ask, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.prose import capital
from afterword.core.source import Source


@planning_rule(Source("C21", "N04", "R114"))
def unknown_zone(situation: Situation) -> Iterator[Advice]:
    """Ask in which time zone someone works when their country has several.

    Until it is known, only the hours count that are office hours in all of them.
    """
    people = list(situation.to_thank)
    if situation.process_contact is not None and situation.interviews:
        people.append(situation.process_contact.name)
    for name in dict.fromkeys(people):
        zones, known = situation.whereabouts(name)
        if len(zones) < 2:
            continue
        common = situation.hours(name).possible
        yield Ask(
            Question(
                f"zone-{situation.words[name]}",
                f"In which time zone does {name} work?",
                f"{capital(known.because)}; "
                + (
                    "until you say, only hours that fit all of them are planned."
                    if common
                    else f"no hour fits all of them, so the plan keeps to {zones[0].key}."
                ),
            )
        )
